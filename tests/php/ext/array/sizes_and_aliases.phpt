--TEST--
count, sizeof and other aliases name themselves
--FILE--
<?php
echo count([1, [2, 3]], COUNT_RECURSIVE), sizeof([1]), json_encode(key_exists("a", ["a" => null])), pos([7]), "\n";
foreach ([fn() => sizeof(5), fn() => count(null), fn() => key_exists("a", 1), fn() => reset_all()] as $f) { try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
class K implements Countable { public function count(): int { return 42; } } echo count(new K), "\n";
?>
--EXPECT--
41true7
sizeof(): Argument #1 ($value) must be of type Countable|array, int given
count(): Argument #1 ($value) must be of type Countable|array, null given
key_exists(): Argument #2 ($array) must be of type array, int given
Call to undefined function reset_all()
42
