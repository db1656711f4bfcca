--TEST--
object to string and casts
--FILE--
<?php
class S { function __toString(): string { return 'S!'; } } class N {}
echo new S, strlen(new S), str_replace('!', '?', new S), in_array('S!', [new S]), new S == 'S!' ? 'eq' : 'ne', new S instanceof Stringable ? 'y' : 'n', "\n";
try { echo new N; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump((int)new N, (bool)new N, (array)(object)['a' => 1, 5 => 2], (object)5, ((object)[1, 2])->{'0'});
class Bad { function __toString(): string { return 5; } } echo new Bad, "\n";
--EXPECTF--
S!2S?1eqy
Object of class N could not be converted to string

Warning: Object of class N could not be converted to int in %s/object_to_string_and_casts.php on line 5
int(1)
bool(true)
array(2) {
  ["a"]=>
  int(1)
  [5]=>
  int(2)
}
object(stdClass)#1 (1) {
  ["scalar"]=>
  int(5)
}
int(1)
5
