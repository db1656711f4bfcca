--TEST--
destructors at the end run in creation order of globals
--FILE--
<?php
class D { function __construct(public $n, public $o = null) {} function __destruct() { echo $this->n; } }
$b = new D('b'); $a = new D('a', new D('inner')); $c = $a; $l = [new D('x'), new D('y')];
function f() { static $s; $s = new D('static'); } f(); class S { static $p; }
S::$p = new D('prop'); echo "end:";
--EXPECT--
end:bainnerxystaticprop
