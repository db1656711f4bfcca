--TEST--
calling what is no function
--FILE--
<?php
foreach (['nope', 'C::nope', [1, 2], ['C', 'nope'], 5, null, new stdClass, ['C', 'i'], [1]] as $f) {
    try { $f(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
class C { function i() {} }
--EXPECT--
Error: Call to undefined function nope()
Error: Call to undefined method C::nope()
Error: First array member is not a valid class name or object
Error: Call to undefined method C::nope()
Error: Value of type int is not callable
Error: Value of type null is not callable
Error: Object of type stdClass is not callable
Error: Non-static method C::i() cannot be called statically
Error: Array callback must have exactly two elements
