--TEST--
short circuits the whole chain
--FILE--
<?php
class A { public ?A $n = null; public $v = 'v'; function m($x = null) { return $this->n; } }
function t() { echo "evaluated\n"; return 1; } $o = new A; $null = null;
var_dump($null?->a->b->c(), $null?->m(t()), $o->m()?->m(t())->x['y'], $o?->v, $o?->n?->v, isset($null?->a->b), empty($o->n?->v));
try { $null?->a->b; echo "ok\n"; ($null?->a)->m(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
NULL
NULL
NULL
string(1) "v"
NULL
bool(false)
bool(true)
ok
