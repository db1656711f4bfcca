--TEST--
SplDoublyLinkedList, SplQueue and SplStack
--FILE--
<?php
$l = new SplDoublyLinkedList; foreach (range(1, 5) as $x) $l->push($x); $l->add(2, "n"); unset($l[0]); $l->unshift("u");
foreach ($l as $k => $v) echo "$k=>$v "; echo $l->top(), $l->bottom(), count($l), "\n";
$s = new SplStack; $s[] = 1; $s[] = 2; foreach ($s as $k => $v) echo "$k=>$v "; echo $s->pop(), $s->top(), "\n";
$q = new SplQueue; $q->enqueue("a"); $q->enqueue("b"); $q->setIteratorMode(SplQueue::IT_MODE_DELETE); foreach ($q as $v) echo $v; echo count($q), "\n";
try { $s->setIteratorMode(SplStack::IT_MODE_FIFO); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
try { $l[99]; } catch (OutOfRangeException $e) { echo $e->getMessage(), "\n"; }
try { (new SplQueue)->dequeue(); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
var_dump($s); echo serialize($l), "\n"; print_r(unserialize(serialize($l)));
?>
--EXPECT--
0=>u 1=>2 2=>n 3=>3 4=>4 5=>5 5u6
1=>2 0=>1 21
ab0
Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
Can't shift from an empty datastructure
object(SplStack)#2 (2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(6)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
O:19:"SplDoublyLinkedList":3:{i:0;i:0;i:1;a:6:{i:0;s:1:"u";i:1;i:2;i:2;s:1:"n";i:3;i:3;i:4;i:4;i:5;i:5;}i:2;a:0:{}}
SplDoublyLinkedList Object
(
    [flags:SplDoublyLinkedList:private] => 0
    [dllist:SplDoublyLinkedList:private] => Array
        (
            [0] => u
            [1] => 2
            [2] => n
            [3] => 3
            [4] => 4
            [5] => 5
        )

)
