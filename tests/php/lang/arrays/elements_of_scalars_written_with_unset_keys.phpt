--TEST--
Writing an element of a scalar: what is said of an unset key, and when
--FILE--
<?php
function f() { echo "f\n"; return 'x'; }
function t($c) { try { $c(); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
t(function () { $int = 5; $int[$undef] .= f(); var_dump($int); });
t(function () { $int = 5; $int[$undef] = f(); var_dump($int); });
t(function () { $int = 5; $int[0] .= f(); });
t(function () { $int = 5; $int[] .= f(); });
t(function () { $int = 5; $int[$undef][$u2] .= f(); });
t(function () { $int = 5; $int[$undef] .= $u3; });
t(function () { $int = 5; $int[$undef] += f(); });
t(function () { $int = 5; $int[$undef]++; });
t(function () { $int = 5; $int[$undef] ??= f(); });
t(function () { $int = true; $int[$undef] .= f(); });
t(function () { $int = false; $int[$undef] .= f(); var_dump($int); });
t(function () { $int = null; $int[$undef] .= f(); var_dump($int); });
t(function () { $int[$undef] .= f(); var_dump($int); });
t(function () { $int = 'str'; $int[$undef] .= f(); var_dump($int); });
t(function () { $int = 'str'; $int[$undef] = f(); var_dump($int); });
t(function () { $int = 1.5; $int[$undef] .= f(); var_dump($int); });
t(function () { $int = [1]; $int[$undef] .= f(); var_dump($int); });
t(function () { $int = [1]; $int[0][$undef] .= f(); var_dump($int); });
t(function () { $int = new stdClass; $int[$undef] .= f(); var_dump($int); });
t(function () { $int = new ArrayObject; $int[$undef] .= f(); var_dump(count($int)); });
t(function () { $int = 5; $int[1.5] .= f(); });
t(function () { $int = 5; $int[[]] .= f(); });
t(function () { $int = 5; $int->p[$undef] .= f(); });
t(function () { $int = 5; $int[$undef]->q .= f(); });
t(function () { $int = 5; $int[f()] .= f(); });
t(function () { global $g; $g = 5; $g[$undef] .= f(); });
t(function () { static $s = 5; $s[$undef] .= f(); });

t(function () { $o = new stdClass; $o->p = 5; $o->p[$undef] .= f(); });
t(function () { $o = new stdClass; $o->p = [5]; $o->p[0][$undef] .= f(); });
t(function () { $a = [[5]]; $a[0][0][$undef][$u2] .= f(); });
t(function () { $a = [[5]]; $a[0][0][$undef]++; });
t(function () { $a = [[5]]; $r = &$a[0][0]; $a[0][0][$undef]--; });
t(function () { $a = [[5]]; $a[0][0][$undef] ??= f(); });
t(function () { $a = [[5]]; $a[0][0][$undef] = &$x; });
t(function () { $a = [[5]]; $a[0][0][] .= f(); });
t(function () { $a = 5; [$a[$undef]] = [1]; });
t(function () { $a = 5; unset($a[$undef]); });
t(function () { $a = 5; foreach ([1] as $a[$undef]) ; });
t(function () { $a = STDIN; $a[$undef] .= f(); });
t(function () { $a = 5; $r = &$a; $a[$undef] += 1; });
t(function () { $a = 5; $r = &$a[$undef]; });
t(function () { $a = true; $a[$undef]->x = f(); });
t(function () { $a = 5; $a[$undef]->x .= f(); });
class SP { static $p = 5; public int $i = 5; }
t(function () { SP::$p[$undef] .= f(); });
t(function () { (new SP)->i[$undef] .= f(); });
--EXPECTF--
Fatal error: Cannot use temporary expression in write context in %s/elements_of_scalars_written_with_unset_keys.php on line 50
