--TEST--
stringable countable arrayaccess
--FILE--
<?php
class C implements ArrayAccess, Countable, IteratorAggregate { private $d = []; function offsetExists(mixed $o): bool { echo "exists($o) "; return isset($this->d[$o]); } function offsetGet(mixed $o): mixed { echo "get($o) "; return $this->d[$o] ?? null; } function offsetSet(mixed $o, mixed $v): void { echo 'set(' . json_encode($o) . ') '; if ($o === null) $this->d[] = $v; else $this->d[$o] = $v; } function offsetUnset(mixed $o): void { echo "unset($o) "; unset($this->d[$o]); } function count(): int { return 42; } function getIterator(): Iterator { return new ArrayIterator($this->d); } }
$c = new C; $c['a'] = 1; $c[] = 2;
echo $c['a'], isset($c['a']), isset($c['zz']) ? 1 : 0, empty($c['a']) ? 1 : 0, $c['q'] ?? 'dflt';
unset($c['a']); echo count($c), "\n"; foreach ($c as $k => $v) echo "$k=>$v\n";
$c['n'] += 5; $c['arr'] = []; $c['arr'][] = 1; echo "\n";
try { $r = &$c['x']; } catch (Error $e) { echo $e->getMessage(); } [$first] = $c;
echo "\n"; var_dump(isset($c['k']['deep'])); $o = new stdClass;
try { $o['x']; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
set("a") set(null) get(a) 1exists(a) 1exists(zz) 0exists(a) get(a) 0exists(q) dfltunset(a) 42
0=>2
get(n) set("n") set("arr") get(arr) 
Notice: Indirect modification of overloaded element of C has no effect in %s/stringable_countable_arrayaccess.php on line 6

get(x) 
Notice: Indirect modification of overloaded element of C has no effect in %s/stringable_countable_arrayaccess.php on line 7
get(0) 
exists(k) bool(false)
Cannot use object of type stdClass as array
