--TEST--
by reference parameters create what is missing
--FILE--
<?php
function set(&$x) { $x = ($x ?? 'none') . '!'; }
set($new); echo $new, "\n";
set($arr['a']['b']); echo json_encode($arr), "\n";
$o = new stdClass; set($o->p); var_dump($o);
function ignore(&$x) {}
ignore($made['k']); var_dump($made, isset($made['k']));
--EXPECT--
none!
{"a":{"b":"none!"}}
object(stdClass)#1 (1) {
  ["p"]=>
  string(5) "none!"
}
array(1) {
  ["k"]=>
  NULL
}
bool(false)
