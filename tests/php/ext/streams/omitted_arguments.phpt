--TEST--
Arguments of stream functions that have no default: filter parameters, context options
--FILE--
<?php
class F extends php_user_filter {
    function onCreate(): bool { var_dump($this->params); return true; }
    function filter($in, $out, &$consumed, bool $closing): int { return PSFS_FEED_ME; }
}
stream_filter_register('f', 'F');
$h = fopen('php://memory', 'w+');
stream_filter_append($h, 'f', STREAM_FILTER_WRITE);
stream_filter_prepend($h, 'f', STREAM_FILTER_WRITE);
stream_filter_append($h, 'f', STREAM_FILTER_WRITE, 5);
$c = stream_context_create();
foreach ([['http', 'method'], [[], null, 5], [[], 'x'], ['http'], ['http', 'method', 'PUT']] as $arguments) {
    try {
        var_dump(stream_context_set_option($c, ...$arguments));
    } catch (Error $e) {
        echo get_class($e), ": ", $e->getMessage(), "\n";
    }
}
var_dump(stream_context_get_options($c));
--EXPECT--
NULL
NULL
int(5)
ValueError: stream_context_set_option(): Argument #4 ($value) must be provided when argument #2 ($wrapper_or_options) is a string
ValueError: stream_context_set_option(): Argument #4 ($value) cannot be provided when argument #2 ($wrapper_or_options) is an array
ValueError: stream_context_set_option(): Argument #3 ($option_name) must be null when argument #2 ($wrapper_or_options) is an array
ValueError: stream_context_set_option(): Argument #3 ($option_name) cannot be null when argument #2 ($wrapper_or_options) is a string
bool(true)
array(1) {
  ["http"]=>
  array(1) {
    ["method"]=>
    string(3) "PUT"
  }
}
