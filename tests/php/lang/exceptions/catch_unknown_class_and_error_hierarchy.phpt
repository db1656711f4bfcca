--TEST--
catch unknown class and error hierarchy
--FILE--
<?php
try { throw new Exception('e'); } catch (DoesNotExist $e) { echo 'no'; } catch (Exception $e) { echo "fine\n"; }
foreach ([fn() => intdiv(1, 0), fn() => [] > nope(), fn() => (function (int $x) {})(), fn() => throw new Error('plain'), fn() => assert(false), fn() => (fn(int $x) => 1)('a')] as $f) try { $f(); } catch (Throwable $t) { echo get_class($t), ' < ', get_parent_class($t) ?: '-', "\n"; }
--EXPECT--
fine
DivisionByZeroError < ArithmeticError
Error < -
ArgumentCountError < TypeError
Error < -
AssertionError < Error
TypeError < Error
