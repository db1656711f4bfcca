--TEST--
offset writes
--FILE--
<?php
$s = "abc"; $s[1] = 'X'; $s[5] = 'far'; var_dump($s);
$s[-1] = '!'; var_dump($s);
$t = ""; try { $t[] = 'a'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach ([fn() => $s[0] = '', fn() => $s[-20] = 'x', fn() => $s['x'] = 'y', fn() => $s[0][0] = 'x', fn() => $s[0] .= 'x', function () use ($s) { unset($s[0]); }, function () use ($s) { $r = &$s[0]; }, function () use ($s) { foreach ($s as $x); }] as $f)
    try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Warning: Only the first byte will be assigned to the string offset in %s/offset_writes.php on line 2
string(6) "aXc  f"
string(6) "aXc  !"
[] operator not supported for strings
Cannot assign an empty string to a string offset

Warning: Illegal string offset -20 in %s/offset_writes.php on line 5
Cannot access offset of type string on string
Cannot use string offset as an array
Cannot use assign-op operators with string offsets
Cannot unset string offsets
Cannot create references to/from string offsets

Warning: foreach() argument must be of type array|object, string given in %s/offset_writes.php on line 5
