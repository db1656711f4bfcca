--TEST--
iterators around iterators
--FILE--
<?php
$ai = new ArrayIterator(range(1, 6));
foreach ([new LimitIterator($ai, 1, 3), new CallbackFilterIterator($ai, fn($v, $k) => $v % 2 == 0), new IteratorIterator($ai), new LimitIterator(new InfiniteIterator($ai), 4, 5), new NoRewindIterator($ai), new CachingIterator($ai)] as $it) { echo get_class($it), ": "; foreach ($it as $k => $v) echo "$k=>$v "; echo "\n"; }
class Odd extends FilterIterator { public function accept(): bool { return $this->current() % 2 == 1; } }
echo implode(",", iterator_to_array(new Odd($ai), false)), iterator_count($ai), "\n";
$ap = new AppendIterator; $ap->append(new ArrayIterator([1, 2])); $ap->append(new ArrayIterator([3])); foreach ($ap as $k => $v) echo $ap->getIteratorIndex(), ":$k=>$v "; echo "\n";
$m = new MultipleIterator(MultipleIterator::MIT_KEYS_ASSOC | MultipleIterator::MIT_NEED_ANY); $m->attachIterator(new ArrayIterator([1, 2]), "x"); $m->attachIterator(new ArrayIterator([3]), "y"); foreach ($m as $v) echo json_encode($v); echo "\n";
$c = new CachingIterator(new ArrayIterator(["a", "b"]), CachingIterator::FULL_CACHE); foreach ($c as $v) echo $v, $c->hasNext() ? "," : "\n"; echo json_encode($c->getCache()), "\n";
echo implode(",", iterator_to_array(new RegexIterator(new ArrayIterator(["apple", "bob", "avocado"]), "/^a/"))), "\n";
function gen() { yield "k" => 1; yield "k" => 2; } echo json_encode(iterator_to_array(gen())), json_encode(iterator_to_array(gen(), false)), iterator_apply($ai, fn() => true), "\n";
try { foreach (new EmptyIterator as $v); (new EmptyIterator)->current(); } catch (Exception $e) { echo get_class($e), $e->getMessage(), "\n"; }
?>
--EXPECT--
LimitIterator: 1=>2 2=>3 3=>4 
CallbackFilterIterator: 1=>2 3=>4 5=>6 
IteratorIterator: 0=>1 1=>2 2=>3 3=>4 4=>5 5=>6 
LimitIterator: 4=>5 5=>6 0=>1 1=>2 2=>3 
NoRewindIterator: 3=>4 4=>5 5=>6 
CachingIterator: 0=>1 1=>2 2=>3 3=>4 4=>5 5=>6 
1,3,56
0:0=>1 0:1=>2 1:0=>3 
{"x":1,"y":3}{"x":2,"y":null}
a,b
["a","b"]
apple,avocado
{"k":2}[1,2]6
BadMethodCallExceptionAccessing the value of an EmptyIterator
