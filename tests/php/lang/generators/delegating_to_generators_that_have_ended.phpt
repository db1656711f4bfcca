--TEST--
yield from a generator that has ended, or was ended by an exception
--FILE--
<?php
function bad() { throw new LogicException("in"); yield 1; }
function t($f) { try { $f(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), " prev ", $e->getPrevious() ? $e->getPrevious()->getMessage() : '-', "\n"; } }
t(function () { $g = bad(); try { $g->current(); } catch (LogicException $e) { echo "1\n"; } $w2 = (function () use ($g) { yield from $g; })(); $w2->current(); });
t(function () { $g = (function () { yield 1; yield 2; throw new LogicException("x"); })(); $mk = fn() => (function () use ($g) { yield 0; yield from $g; })(); $a = $mk(); $b = $mk(); $a->next(); $b->next(); try { $a->next(); $a->next(); } catch (LogicException $e) { echo "c\n"; } $b->next(); });
t(function () { $g = (function () { return 3; yield; })(); $w = (function () use ($g) { $r = yield from $g; echo "r$r\n"; yield 9; })(); foreach ($w as $x) echo $x, "\n"; });
t(function () { $g = (function () { yield 1; return 3; })(); foreach ($g as $_); $w = (function () use ($g) { $r = yield from $g; echo "r$r\n"; yield 9; })(); foreach ($w as $x) echo $x, "\n"; });
$g = (function () { yield 1; return 3; })(); foreach ($g as $_); 
try { $w = (function () use ($g) { $r = yield from $g; echo "r$r\n"; yield 9; })(); foreach ($w as $x) echo $x, "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$g = (function () { yield 1; })(); foreach ($g as $_); 
try { $w = (function () use ($g) { $r = yield from $g; echo "r$r\n"; yield 9; })(); foreach ($w as $x) echo $x, "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$g = (function () { yield 1; return 3; })(); foreach ($g as $_); 
try { $w = (function () use ($g) { yield from $g; echo "r\n"; yield 9; })(); foreach ($w as $x) echo $x, "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
1
Error: Generator passed to yield from was aborted without proper return and is unable to continue prev -
c
ClosedGeneratorException: Generator yielded from aborted, no return value available prev -
r3
9
Error: Generator passed to yield from was aborted without proper return and is unable to continue prev -
Generator passed to yield from was aborted without proper return and is unable to continue
Generator passed to yield from was aborted without proper return and is unable to continue
Generator passed to yield from was aborted without proper return and is unable to continue
