--TEST--
typed properties coerce on every write
--FILE--
<?php
class P { public int $i = 0; public ?string $s = null; public int|float $n = 0; public array $a = []; public self|null $p = null; public bool $b = false; }
$p = new P;
$p->i = "42"; $p->s = 1.5; $p->n = "1.5"; $p->b = "x"; var_dump($p);
foreach (['i' => "x", 'a' => 5, 'p' => new stdClass, 's' => [], 'n' => null] as $k => $v)
    try { $p->$k = $v; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
object(P)#1 (6) {
  ["i"]=>
  int(42)
  ["s"]=>
  string(3) "1.5"
  ["n"]=>
  float(1.5)
  ["a"]=>
  array(0) {
  }
  ["p"]=>
  NULL
  ["b"]=>
  bool(true)
}
Cannot assign string to property P::$i of type int
Cannot assign int to property P::$a of type array
Cannot assign stdClass to property P::$p of type ?self
Cannot assign array to property P::$s of type ?string
Cannot assign null to property P::$n of type int|float
