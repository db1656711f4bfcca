--TEST--
What a closure has captured goes with the closure, native code or not
--FILE--
<?php
class D { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "~{$this->n} "; } }
function boom() { throw new Exception('boom'); }
function t($f) { try { $f(); } catch (Throwable $e) { echo "caught "; } $e = null; echo "\n"; }
for ($i = 0; $i < 3; $i++) t(function () use ($i) { $d = new D("cap$i"); $f = function () use ($d) { boom(); }; unset($d); $f(); });
for ($i = 0; $i < 3; $i++) t(function () use ($i) { $d = new D("cap$i"); $f = function () use ($d) { return 1; }; unset($d); $f(); });
for ($i = 0; $i < 3; $i++) t(function () use ($i) { $d = new D("cap$i"); $f = fn() => $d; $f(); });
echo "end\n";
--EXPECT--
~cap0 caught 
~cap1 caught 
~cap2 caught 
~cap0 
~cap1 
~cap2 
~cap0 
~cap1 
~cap2 
end
