--TEST--
recursive iterators and their hooks
--FILE--
<?php
$data = ["a" => 1, "b" => ["c" => 2, "d" => ["e" => 3]], "f" => 4];
foreach ([RecursiveIteratorIterator::LEAVES_ONLY, RecursiveIteratorIterator::SELF_FIRST, RecursiveIteratorIterator::CHILD_FIRST] as $mode) { $it = new RecursiveIteratorIterator(new RecursiveArrayIterator($data), $mode); foreach ($it as $k => $v) echo $it->getDepth(), $k, is_array($v) ? "[]" : $v, " "; echo "\n"; }
class V extends RecursiveIteratorIterator { function beginIteration(): void { echo "<"; } function endIteration(): void { echo ">"; } function beginChildren(): void { echo "("; } function endChildren(): void { echo ")"; } function nextElement(): void { echo "."; } }
foreach (new V(new RecursiveArrayIterator($data)) as $v) echo $v; echo "\n";
foreach (new RecursiveTreeIterator(new RecursiveArrayIterator($data)) as $k => $line) echo "[$k] $line\n";
$it = new RecursiveIteratorIterator(new RecursiveArrayIterator($data)); $it->setMaxDepth(0); echo json_encode(iterator_to_array($it)), json_encode($it->getMaxDepth()), "\n";
$f = new RecursiveCallbackFilterIterator(new RecursiveArrayIterator($data), fn($v, $k, $i) => $i->hasChildren() || $v > 1); echo json_encode(iterator_to_array(new RecursiveIteratorIterator($f))), "\n";
foreach (new RecursiveIteratorIterator(new ParentIterator(new RecursiveArrayIterator($data)), RecursiveIteratorIterator::SELF_FIRST) as $k => $v) echo $k; echo "\n";
?>
--EXPECT--
0a1 1c2 2e3 0f4 
0a1 0b[] 1c2 1d[] 2e3 0f4 
0a1 1c2 2e3 1d[] 0b[] 0f4 
<.1(.2(.3)).4>
[a] |-1
[b] |-Array
[c] | |-2
[d] | \-Array
[e] |   \-3
[f] \-4
{"a":1,"f":4}0
{"c":2,"e":3,"f":4}
bd
