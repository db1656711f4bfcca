--TEST--
finally runs on destruction and return
--FILE--
<?php
function g() { try { yield 1; yield 2; } finally { echo "finally\n"; } }
foreach (g() as $v) { echo $v, "\n"; break; } echo "after break\n"; $g = g();
$g->current(); unset($g); echo "after unset\n"; $u = g(); unset($u);
echo "never started: nothing\n";
function r() { try { return 'r'; yield; } finally { echo "[f]"; } } $r = r();
$r->current(); echo $r->getReturn(), "\n";
function t() { try { yield 1; } finally { yield 'from finally'; } }
foreach (t() as $v) echo $v, ' '; echo "\n";
--EXPECT--
1
finally
after break
finally
after unset
never started: nothing
[f]r
1 from finally
