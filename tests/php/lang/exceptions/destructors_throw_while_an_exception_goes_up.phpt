--TEST--
What a destructor throws while an exception goes up comes instead, the other as its previous
--FILE--
<?php
class D { private $n; function __construct($n) { $this->n = $n; } function __destruct() { throw new LogicException("destructor {$this->n}"); } }
function boom() { throw new RuntimeException('boom'); }
function local() { $d = new D('local'); boom(); }
function inner() { $d = new D('inner'); boom(); }
function outer() { $o = new D('outer'); inner(); }
foreach (['local', 'outer'] as $f) {
    try { $f(); echo "not reached\n"; }
    catch (Throwable $e) { for (; $e; $e = $e->getPrevious()) { echo get_class($e), ': ', $e->getMessage(), "\n"; } echo "--\n"; }
}
try { try { local(); } catch (RuntimeException $e) { echo "wrong\n"; } } catch (LogicException $e) { echo "right\n"; }
--EXPECT--
LogicException: destructor local
RuntimeException: boom
--
LogicException: destructor outer
LogicException: destructor inner
RuntimeException: boom
--
right
