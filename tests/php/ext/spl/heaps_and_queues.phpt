--TEST--
heaps and priority queues
--FILE--
<?php
$h = new SplMinHeap; foreach ([5, 1, 8, 3] as $x) $h->insert($x); foreach ($h as $k => $v) echo "$k=>$v "; echo count($h), "\n";
$q = new SplPriorityQueue; foreach (["lo" => 1, "hi" => 9, "mid" => 5, "mid2" => 5] as $k => $p) $q->insert($k, $p);
$q->setExtractFlags(SplPriorityQueue::EXTR_BOTH); while ($q->valid()) { echo json_encode($q->extract()), "\n"; }
class H extends SplHeap { protected function compare($a, $b): int { echo "($a,$b)"; return strlen($a) - strlen($b); } }
$h = new H; foreach (["aaa", "b", "cc", "dddd", "e"] as $x) $h->insert($x); while (!$h->isEmpty()) echo $h->extract(), "\n";
try { $h->top(); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
class B extends SplMinHeap { protected function compare($a, $b): int { throw new Exception("cmp"); } }
$b = new B; $b->insert(1); try { $b->insert(2); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { $b->top(); } catch (Exception $e) { echo $e->getMessage(), "\n"; } $b->recoverFromCorruption(); echo $b->top(), "\n"; var_dump($b);
?>
--EXPECT--
3=>1 2=>3 1=>5 0=>8 0
{"data":"hi","priority":9}
{"data":"mid2","priority":5}
{"data":"mid","priority":5}
{"data":"lo","priority":1}
(aaa,b)(aaa,cc)(b,dddd)(aaa,dddd)(aaa,e)(cc,aaa)(e,aaa)(e,b)(e,b)dddd
(cc,e)(b,cc)aaa
(b,e)(b,e)cc
b
e
Can't peek at an empty heap
cmp
Heap is corrupted, heap properties are no longer ensured.
1
object(B)#4 (3) {
  ["flags":"SplHeap":private]=>
  int(0)
  ["isCorrupted":"SplHeap":private]=>
  bool(false)
  ["heap":"SplHeap":private]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
