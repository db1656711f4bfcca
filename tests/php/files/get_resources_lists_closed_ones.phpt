--TEST--
get_resources() lists the standard streams, and closed resources somebody holds as Unknown
--FILE--
<?php
$f = fopen("php://memory", "r");
$g = fopen("php://memory", "r");
var_dump(count(get_resources('stream')), array_keys(get_resources('Unknown')));
fclose($f);
var_dump(count(get_resources('stream')), get_resources('Unknown') === [(int) $f => $f]);
unset($f);
fclose(STDIN);
var_dump(get_resources('Unknown'));
unset($g);
var_dump(get_resources('stream'));
--EXPECT--
int(5)
array(0) {
}
int(4)
bool(true)
array(1) {
  [1]=>
  resource(1) of type (Unknown)
}
array(2) {
  [2]=>
  resource(2) of type (stream)
  [3]=>
  resource(3) of type (stream)
}
