--TEST--
ob_start with callbacks, flags, chunks, nesting; what happens when a buffer may not be touched
--FILE--
<?php // ob_start with callbacks, flags, chunks, nesting; what happens when a buffer may not be touched
ob_start(fn($s, $f) => "[$f:" . strtoupper($s) . ']'); echo 'a'; ob_flush(); echo 'b'; ob_clean(); echo 'c'; ob_end_flush(); echo "\n";
ob_start(fn($s) => strrev($s)); echo 'one'; ob_start(fn($s) => "<$s>"); echo 'two'; ob_end_flush(); ob_end_flush(); echo "\n";
ob_start(); echo 'x'; $a = ob_get_contents(); $n = ob_get_length(); $l = ob_get_level(); $g = ob_get_clean(); var_dump($a, $n, $l, $g, ob_get_level(), ob_get_contents(), ob_get_length());
ob_start(null, 0, PHP_OUTPUT_HANDLER_STDFLAGS ^ PHP_OUTPUT_HANDLER_REMOVABLE); echo "kept\n"; var_dump(ob_end_clean(), ob_end_flush(), ob_get_clean(), ob_get_flush());
ob_start(null, 0, 0); var_dump(ob_clean(), ob_flush());
print_r(ob_list_handlers()); var_dump(ob_get_status());
ob_start(fn($s) => "{" . $s . "}", 5); echo '12'; echo '3456'; echo 'x'; ob_end_flush(); echo "\n";
ob_start(fn($s) => false); echo 'as it was'; ob_end_flush(); echo "\n";
ob_start(fn($s) => ''); echo 'swallowed'; ob_end_flush();
ob_start(fn($s) => true); echo 'swallowed'; ob_end_flush();
ob_start(fn($s) => 42); echo 'number'; ob_end_flush(); echo "\n";
var_dump(ob_start('no_such_function'));
function show($buffer, $phase) { return "($phase) $buffer"; } ob_start('show'); echo "named\n"; $s = ob_get_status(true); ob_end_flush(); print_r($s);
ob_start(); echo 'to be flushed at the end';
--EXPECTF--
[5:A][8:C]
>owt<eno
string(1) "x"
int(1)
int(1)
string(1) "x"
int(0)
bool(false)
bool(false)
kept

Notice: ob_end_clean(): Failed to discard buffer of default output handler (0) in %s on line 5

Notice: ob_end_flush(): Failed to send buffer of default output handler (0) in %s on line 5

Notice: ob_get_clean(): Failed to discard buffer of default output handler (0) in %s on line 5

Notice: ob_get_clean(): Failed to delete buffer of default output handler (0) in %s on line 5

Notice: ob_get_flush(): Failed to send buffer of default output handler (0) in %s on line 5

Notice: ob_get_flush(): Failed to delete buffer of default output handler (0) in %s on line 5
bool(false)
bool(false)
string(%d) "kept

Notice: ob_end_clean(): Failed to discard buffer of default output handler (0) in %s on line 5

Notice: ob_end_flush(): Failed to send buffer of default output handler (0) in %s on line 5
"
string(%d) "kept

Notice: ob_end_clean(): Failed to discard buffer of default output handler (0) in %s on line 5

Notice: ob_end_flush(): Failed to send buffer of default output handler (0) in %s on line 5

Notice: ob_get_clean(): Failed to discard buffer of default output handler (0) in %s on line 5

Notice: ob_get_clean(): Failed to delete buffer of default output handler (0) in %s on line 5
"

Notice: ob_clean(): Failed to delete buffer of default output handler (1) in %s on line 6

Notice: ob_flush(): Failed to flush buffer of default output handler (1) in %s on line 6
bool(false)
bool(false)
Array
(
    [0] => default output handler
    [1] => default output handler
)
array(7) {
  ["name"]=>
  string(22) "default output handler"
  ["type"]=>
  int(0)
  ["flags"]=>
  int(0)
  ["level"]=>
  int(1)
  ["chunk_size"]=>
  int(0)
  ["buffer_size"]=>
  int(16384)
  ["buffer_used"]=>
  int(%d)
}
{123456}{x}
as it was
42

Warning: ob_start(): function "no_such_function" not found or invalid function name in %s on line 13

Notice: ob_start(): Failed to create buffer in %s on line 13
bool(false)
(9) named
Array
(
    [0] => Array
        (
            [name] => default output handler
            [type] => 0
            [flags] => 48
            [level] => 0
            [chunk_size] => 0
            [buffer_size] => 16384
            [buffer_used] => %d
        )

    [1] => Array
        (
            [name] => default output handler
            [type] => 0
            [flags] => 0
            [level] => 1
            [chunk_size] => 0
            [buffer_size] => 16384
            [buffer_used] => %d
        )

    [2] => Array
        (
            [name] => show
            [type] => 1
            [flags] => 113
            [level] => 2
            [chunk_size] => 0
            [buffer_size] => 16384
            [buffer_used] => 6
        )

)
to be flushed at the end