--TEST--
typed property references keep the type
--FILE--
<?php
class P { public int $i = 1; public string $s = "a"; }
$p = new P; $r = &$p->i;
$r = "15"; var_dump($p->i);
try { $r = "abc"; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$p->i = PHP_INT_MAX;
try { $r++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $p->i++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump($p);
--EXPECT--
int(15)
Cannot assign string to reference held by property P::$i of type int
Cannot increment a reference held by property P::$i of type int past its maximal value
Cannot increment a reference held by property P::$i of type int past its maximal value
object(P)#1 (2) {
  ["i"]=>
  &int(9223372036854775807)
  ["s"]=>
  string(1) "a"
}
