--TEST--
traces show the arguments that a call spread or named, not the defaults
--FILE--
<?php
class A { function __construct($a, $b = 5) { throw new Exception("x"); } function m($a, $b = 5) { throw new Exception("x"); } static function s($a, $b = 5) { throw new Exception("x"); } }
class B { function m($a, $b = 5) { throw new Exception("x"); } static function s($a, $b = 5) { throw new Exception("x"); } }
function f($a, $b = 5) { throw new Exception("x"); }
foreach ([fn() => new A(...[1]), fn() => (new B)->m(...[1]), fn() => B::s(...[1]), fn() => f(...[1]), fn() => f(a: 1), fn() => (new B)->m(a: 1), fn() => new A(a: 1), fn() => new A(b: 3, a: 1),
  fn() => call_user_func_array('f', [1]), fn() => call_user_func([new B, 'm'], 1)] as $f) { try { $f(); } catch (Exception $e) { echo explode("\n", $e->getTraceAsString())[0], "\n"; } }
--EXPECTF--
#0 %s/traces_count_spread_and_named_arguments.php(5): A->__construct(1)
#0 %s/traces_count_spread_and_named_arguments.php(5): B->m(1)
#0 %s/traces_count_spread_and_named_arguments.php(5): B::s(1)
#0 %s/traces_count_spread_and_named_arguments.php(5): f(1)
#0 %s/traces_count_spread_and_named_arguments.php(5): f(1)
#0 %s/traces_count_spread_and_named_arguments.php(5): B->m(1)
#0 %s/traces_count_spread_and_named_arguments.php(5): A->__construct(1)
#0 %s/traces_count_spread_and_named_arguments.php(5): A->__construct(1, 3)
#0 %s/traces_count_spread_and_named_arguments.php(6): f(1)
#0 %s/traces_count_spread_and_named_arguments.php(6): B->m(1)
