--TEST--
constructor promotion
--FILE--
<?php
class P { function __construct(public int $x = 1, protected ?string $s = null, private array $l = [], public readonly float $f = 0.5) { $this->x++; } }
var_dump(new P(5, 's'));
try { new P("x"); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
$p = new P; try { $p->f = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
object(P)#1 (4) {
  ["x"]=>
  int(6)
  ["s":protected]=>
  string(1) "s"
  ["l":"P":private]=>
  array(0) {
  }
  ["f"]=>
  float(0.5)
}
P::__construct(): Argument #1 ($x) must be of type int, string given
Cannot modify readonly property P::$f
