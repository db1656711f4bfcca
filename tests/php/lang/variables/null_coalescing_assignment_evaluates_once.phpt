--TEST--
null coalescing assignment evaluates once
--FILE--
<?php
function k() { echo 'k'; return 'x'; } $a = []; $a[k()] ??= 'first';
$a[k()] ??= die('not evaluated'); echo json_encode($a), "\n";
$o = new stdClass; $o->p ??= 1; $o->p ??= 2; $u['d']['e'] ??= 3;
echo json_encode([$o, $u]), $n ?? $m ?? 'end', "\n";
--EXPECT--
kk{"x":"first"}
[{"p":1},{"d":{"e":3}}]end
