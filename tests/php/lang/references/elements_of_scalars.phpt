--TEST--
A reference to an element of a scalar
--FILE--
<?php
function t($f) { try { var_dump($f()); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
foreach ([true, 1, 2.5, 'str', ''] as $v) {
 t(function () use ($v) { $a = $v; $q = &$a['x']; return $a; });
 t(function () use ($v) { $a = $v; $q = &$a[0]; return $a; });
 t(function () use ($v) { $a = [$v]; $q = &$a[0]['x']; return $a; });
 t(function () use ($v) { $a = $v; $q = &$a[]; return $a; });
 t(function () use ($v) { $a = $v; foreach ([1] as $a['k']); return $a; });
 t(function () use ($v) { $a = $v; preg_match('/a/', 'a', $a['m']); return $a; });
 t(function () use ($v) { $o = new stdClass; $o->p = $v; $q = &$o->p['x']; return $o; });
}
--EXPECT--
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot access offset of type string on string
Cannot create references to/from string offsets
Cannot access offset of type string on string
[] operator not supported for strings
Cannot access offset of type string on string
Cannot access offset of type string on string
Cannot access offset of type string on string
Cannot access offset of type string on string
Cannot create references to/from string offsets
Cannot access offset of type string on string
[] operator not supported for strings
Cannot access offset of type string on string
Cannot access offset of type string on string
Cannot access offset of type string on string
