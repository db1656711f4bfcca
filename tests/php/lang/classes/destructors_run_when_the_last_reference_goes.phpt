--TEST--
destructors run when the last reference goes
--FILE--
<?php
class D { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "~{$this->n}\n"; } }
$a = new D('a'); $b = $a; unset($a); echo "still\n"; $b = null; echo "gone\n";
new D('temp'); function f() { $l = new D('local'); echo "in f\n"; } f();
$x = new D('first'); $x = new D('second'); $arr = [new D('e0'), new D('e1')];
unset($arr[0]); $c = new D('end1'); $d = new D('end2'); echo "end\n";
--EXPECT--
still
~a
gone
~temp
in f
~local
~first
~e0
end
~end2
~end1
~second
~e1
