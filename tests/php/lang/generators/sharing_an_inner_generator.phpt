--TEST--
generators that share the one they yield from stand where that stands
--FILE--
<?php
function inner() { echo "start\n"; yield 1; yield 2; throw new Exception("boom"); }
function outer($i, $n) { try { $r = yield from $i; echo "$n got $r\n"; } catch (Exception $e) { echo "$n caught ", $e->getMessage(), "\n"; yield "after $n"; } return "r$n"; }
$i = inner(); $a = outer($i, 'a'); $b = outer($i, 'b');
var_dump($a->current(), $b->current());
$a->next(); var_dump($a->current(), $b->current());
try { $a->next(); } catch (Exception $e) { echo "main ", $e->getMessage(), "\n"; }
var_dump($a->current());
try { var_dump($b->current()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
try { $b->next(); var_dump($b->current(), $b->valid()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
try { var_dump($i->current(), $i->valid()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
function outer2($i) { yield from $i; return 5; }
$i = inner(); $a = outer2($i); $b = outer2($i);
foreach ([1, 2, 3] as $_) { try { var_dump($a->current()); $a->next(); } catch (Exception $e) { echo "a: ", $e->getMessage(), "\n"; } try { var_dump($b->current()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; } }
foreach (['current', 'key', 'next', 'valid', 'getReturn'] as $m) foreach ([$a, $b, $i] as $g) { try { var_dump($g->$m()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; } }
$i = inner(); $a = outer2($i); $b = outer2($i); $c = outer2($i);
var_dump($a->current(), $b->current());
try { $i->throw(new LogicException("thrown")); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
foreach ([$a, $b, $c] as $g) { try { var_dump($g->current()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; } try { $g->next(); var_dump($g->valid()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; } }
$i = inner(); $a = outer2($i); $b = outer2($i);
$a->current(); $b->current();
try { $a->throw(new LogicException("thrown")); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
foreach ([$a, $b] as $g) { try { var_dump($g->current()); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; } }
function fin() { try { yield 1; yield 2; } finally { echo "fin\n"; } return 9; }
$i = fin(); $a = outer($i, 'x'); $b = outer($i, 'y');
foreach ($a as $v) echo "x $v\n"; try { foreach ($b as $v) echo "y $v\n"; } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
var_dump($a->getReturn());
$i = inner(); $a = outer2($i); $a->current(); try { foreach ($i as $x) echo $x, "\n"; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { var_dump($a->current()); $a->next(); } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
try { foreach (outer2($i) as $x) echo $x; } catch (Throwable $e) { echo get_class($e), " ", $e->getMessage(), "\n"; }
function shared() { $x = yield 'a' => 1; echo "sent $x\n"; $x = yield 'b' => 2; echo "sent $x\n"; return yield 'c' => 3; }
$s = shared(); $a = outer2($s); $b = outer2($s); function mid($g) { $r = yield from outer2($g); return $r * 2; } $m = mid($s);
var_dump($a->key(), $b->current(), $m->key()); var_dump($a->send("A")); var_dump($b->key(), $m->current(), $m->key());
var_dump($m->send("M")); var_dump($a->key(), $b->key()); $b->next();
var_dump($a->valid(), $b->valid(), $m->valid(), $b->getReturn()); $a->next(); var_dump($a->valid(), $a->getReturn()); $m->next(); var_dump($m->getReturn());
function kids($n) { if ($n == 0) { yield 'leaf'; return; } $g = kids($n - 1); yield from $g; yield $n; yield from $n % 2 ? [1] : new ArrayIterator(['q' => 2]); }
foreach (kids(3) as $k => $v) echo "$k=>$v "; echo "\n";
$i = inner(); $a = outer2($i); $b = outer($i, 'bb'); $a->current(); $b->current(); $a->next();
try { $a->next(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
foreach ($b as $k => $v) echo "$k=>$v\n";
--EXPECT--
start
int(1)
int(1)
int(2)
int(2)
a caught boom
string(7) "after a"
b caught Generator yielded from aborted, no return value available
string(7) "after b"
NULL
bool(false)
NULL
bool(false)
start
int(1)
int(2)
int(2)
a: boom
ClosedGeneratorException Generator yielded from aborted, no return value available
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
bool(false)
bool(false)
bool(false)
Exception Cannot get return value of a generator that hasn't returned
Exception Cannot get return value of a generator that hasn't returned
Exception Cannot get return value of a generator that hasn't returned
start
int(1)
int(1)
LogicException thrown
ClosedGeneratorException Generator yielded from aborted, no return value available
bool(false)
ClosedGeneratorException Generator yielded from aborted, no return value available
bool(false)
Error Generator passed to yield from was aborted without proper return and is unable to continue
bool(false)
start
LogicException thrown
NULL
ClosedGeneratorException Generator yielded from aborted, no return value available
x 1
x 2
fin
x got 9
Error Generator passed to yield from was aborted without proper return and is unable to continue
string(2) "rx"
start
Cannot rewind a generator that was already run
int(1)
2Exception boom
string(1) "a"
int(1)
string(1) "a"
sent A
int(2)
string(1) "b"
int(2)
string(1) "b"
sent M
int(3)
string(1) "c"
string(1) "c"
bool(true)
bool(false)
bool(true)
int(5)
bool(false)
int(5)
int(10)
0=>leaf 0=>1 0=>1 0=>2 q=>2 0=>3 0=>1 
start
boom
bb caught Generator yielded from aborted, no return value available
0=>after bb
