--TEST--
Offsets of strings that are asked for quietly: isset and empty take whole numbers, ?? what begins with one
--FILE--
<?php
function f($m) { foreach (['01', '1', ' 1', '1 ', '1.0', '1e0', '-1', '-01', '0x1', '+1', '', 'a', 1.7, true, null, '00', '99', '1x'] as $k) { 
  foreach (['isset' => fn() => isset($m[$k]), 'coalesce' => fn() => $m[$k] ?? 'none', 'read' => fn() => $m[$k], 'empty' => fn() => empty($m[$k])] as $n => $g) {
  try { echo json_encode($k), " $n "; var_dump($g()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } } } }
f('abc');
$m = 'abc'; var_dump($m['01'] ?? 0); try { $m['b'] = ($m['01'] ?? 0) + 1; } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
try { $m['b'] = 5; } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
try { $m['b'] = h(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
function h() { echo "h\n"; return 'xy'; }
try { $m[1.5] = h(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; } 
try { $m['1x'] = h(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; } 
try { $m['b'] .= h(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; } 
try { $m['b']['c'] = h(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; } 
try { $m[[]] = h(); } catch (Throwable $e) { echo $e->getMessage(), "\n"; } 
function nested($s) { foreach (['01', ' 1', '1x', '1.5', 'x'] as $k) { echo $k, ': '; var_dump(isset($s[$k][0]), isset($s[0][$k]), $s[$k][0] ?? 'none', empty($s[$k][0])); } }
nested('abc');
--EXPECTF--
"01" isset bool(true)
"01" coalesce string(1) "b"
"01" read string(1) "b"
"01" empty bool(false)
"1" isset bool(true)
"1" coalesce string(1) "b"
"1" read string(1) "b"
"1" empty bool(false)
" 1" isset bool(true)
" 1" coalesce string(1) "b"
" 1" read string(1) "b"
" 1" empty bool(false)
"1 " isset bool(true)
"1 " coalesce string(1) "b"
"1 " read string(1) "b"
"1 " empty bool(false)
"1.0" isset bool(false)
"1.0" coalesce string(4) "none"
"1.0" read TypeError: Cannot access offset of type string on string
"1.0" empty bool(true)
"1e0" isset bool(false)
"1e0" coalesce string(4) "none"
"1e0" read TypeError: Cannot access offset of type string on string
"1e0" empty bool(true)
"-1" isset bool(true)
"-1" coalesce string(1) "c"
"-1" read string(1) "c"
"-1" empty bool(false)
"-01" isset bool(true)
"-01" coalesce string(1) "c"
"-01" read string(1) "c"
"-01" empty bool(false)
"0x1" isset bool(false)
"0x1" coalesce 
Warning: Illegal string offset "0x1" in %s/offsets_that_are_asked_quietly.php on line 3
string(1) "a"
"0x1" read 
Warning: Illegal string offset "0x1" in %s/offsets_that_are_asked_quietly.php on line 3
string(1) "a"
"0x1" empty bool(true)
"+1" isset bool(true)
"+1" coalesce string(1) "b"
"+1" read string(1) "b"
"+1" empty bool(false)
"" isset bool(false)
"" coalesce string(4) "none"
"" read TypeError: Cannot access offset of type string on string
"" empty bool(true)
"a" isset bool(false)
"a" coalesce string(4) "none"
"a" read TypeError: Cannot access offset of type string on string
"a" empty bool(true)
1.7 isset 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/offsets_that_are_asked_quietly.php on line 3
bool(true)
1.7 coalesce string(1) "b"
1.7 read 
Warning: String offset cast occurred in %s/offsets_that_are_asked_quietly.php on line 3
string(1) "b"
1.7 empty 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/offsets_that_are_asked_quietly.php on line 3
bool(false)
true isset bool(true)
true coalesce string(1) "b"
true read 
Warning: String offset cast occurred in %s/offsets_that_are_asked_quietly.php on line 3
string(1) "b"
true empty bool(false)
null isset bool(true)
null coalesce string(1) "a"
null read 
Warning: String offset cast occurred in %s/offsets_that_are_asked_quietly.php on line 3
string(1) "a"
null empty bool(false)
"00" isset bool(true)
"00" coalesce string(1) "a"
"00" read string(1) "a"
"00" empty bool(false)
"99" isset bool(false)
"99" coalesce string(4) "none"
"99" read 
Warning: Uninitialized string offset 99 in %s/offsets_that_are_asked_quietly.php on line 3
string(0) ""
"99" empty bool(true)
"1x" isset bool(false)
"1x" coalesce 
Warning: Illegal string offset "1x" in %s/offsets_that_are_asked_quietly.php on line 3
string(1) "b"
"1x" read 
Warning: Illegal string offset "1x" in %s/offsets_that_are_asked_quietly.php on line 3
string(1) "b"
"1x" empty bool(true)
string(1) "b"
Unsupported operand types: string + int
Cannot access offset of type string on string
h
Cannot access offset of type string on string
h

Warning: String offset cast occurred in %s/offsets_that_are_asked_quietly.php on line 10

Warning: Only the first byte will be assigned to the string offset in %s/offsets_that_are_asked_quietly.php on line 10
h

Warning: Illegal string offset "1x" in %s/offsets_that_are_asked_quietly.php on line 11

Warning: Only the first byte will be assigned to the string offset in %s/offsets_that_are_asked_quietly.php on line 11
h
Cannot access offset of type string on string
h
Cannot access offset of type string on string
h
Cannot access offset of type array on string
01: bool(true)
bool(false)
string(1) "b"
bool(false)
 1: bool(true)
bool(false)
string(1) "b"
bool(false)
1x: 
Warning: Illegal string offset "1x" in %s/offsets_that_are_asked_quietly.php on line 15

Warning: Illegal string offset "1x" in %s/offsets_that_are_asked_quietly.php on line 15

Warning: Illegal string offset "1x" in %s/offsets_that_are_asked_quietly.php on line 15
bool(true)
bool(false)
string(1) "b"
bool(false)
1.5: bool(false)
bool(false)
string(4) "none"
bool(true)
x: bool(false)
bool(false)
string(4) "none"
bool(true)
