--TEST--
rethrow keeps the origin and trace
--FILE--
<?php
function inner() { throw new Exception('x'); }
function outer() {
    try { inner(); } catch (Exception $e) { throw $e; }
}
try { outer(); } catch (Exception $e) { echo $e->getLine(), json_encode(array_column($e->getTrace(), 'function')), "\n"; }
$e = new Exception('made here');
try { throw $e; } catch (Exception $f) { echo $f->getLine(), count($f->getTrace()), $f === $e ? 'same' : '', "\n"; }
--EXPECT--
2["inner","outer"]
70same
