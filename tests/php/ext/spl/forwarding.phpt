--TEST--
iterators forward methods that they do not have to the iterator inside
--FILE--
<?php
class Inner extends ArrayIterator { public function hello(string $who): string { return "hello $who from " . $this->key(); } }
$it = new LimitIterator(new IteratorIterator(new Inner([1, 2])), 1, 1);
foreach ($it as $v) { echo $v, " ", $it->hello("you"), "\n"; }
$rii = new RecursiveIteratorIterator(new RecursiveArrayIterator(["a" => [1]]));
$rii->rewind(); echo $rii->count(), "\n";
try { $it->nope(); } catch (Error $e) { echo get_class($e), "\n"; }
class Uninitialised extends FilterIterator { public function __construct() {} public function accept(): bool { return true; } }
try { (new Uninitialised)->rewind(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECT--
2 hello you from 1
1
Error
The object is in an invalid state as the parent constructor was not called
