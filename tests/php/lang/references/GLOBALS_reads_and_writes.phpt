--TEST--
GLOBALS reads and writes
--FILE--
<?php
$a = 1;
function f() { $GLOBALS['a']++; $GLOBALS['b'] = 'B'; unset($GLOBALS['c']); return isset($GLOBALS['zz']); }
$c = 3; var_dump(f(), $a, $b, isset($c)); $k = 'dyn'; $GLOBALS[$k] = 5; echo $dyn, "\n";
foreach ($GLOBALS as $n => $v) if ($n === 'dyn') echo "found\n";
$copy = $GLOBALS; $copy['a'] = 99; echo $a, array_key_exists('a', $GLOBALS) ? 'k' : '-', "\n";
--EXPECT--
bool(false)
int(2)
string(1) "B"
bool(false)
5
found
2k
