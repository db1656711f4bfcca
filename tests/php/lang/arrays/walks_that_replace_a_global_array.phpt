--TEST--
array_walk whose callback replaces, by a global variable, the array that is walked
--FILE--
<?php
$b = range(1, 99); $seen = 0;
function cuts($v, $k) { global $b, $seen; $seen++; if ($seen == 6) { $b = [100, 200]; } }
function grows(&$v, $k) { global $b, $seen; $seen++; $v++; if ($seen == 6) { $b = array_fill(0, 9, 7); } }
function empties($v, $k) { global $b, $seen; $seen++; if ($seen == 6) { $b = null; } }
foreach (['cuts', 'grows', 'empties'] as $f) {
    for ($t = 0; $t < 3; $t++) {
        $b = range(1, 99); $seen = 0;
        try { array_walk($b, $f); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
        echo $f, ' ', $seen, ' ', json_encode($b), "\n";
    }
}
--EXPECT--
cuts 8 [100,200]
cuts 8 [100,200]
cuts 8 [100,200]
grows 15 [8,8,8,8,8,8,8,8,8]
grows 15 [8,8,8,8,8,8,8,8,8]
grows 15 [8,8,8,8,8,8,8,8,8]
TypeError: Iterated value is no longer an array or object
empties 6 null
TypeError: Iterated value is no longer an array or object
empties 6 null
TypeError: Iterated value is no longer an array or object
empties 6 null
