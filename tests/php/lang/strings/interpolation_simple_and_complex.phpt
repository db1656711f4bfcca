--TEST--
interpolation simple and complex
--FILE--
<?php
$a = ['k' => 'v', 3 => 'three', 'n' => ['m' => 'deep']]; $o = new stdClass;
$o->p = 'prop'; $o->q = $o; $i = 3; $n = 'i'; $f = fn($x) => $x * 2;
echo "$a[k] $a[3] $a[$i] $o->p {$a['n']['m']} {$o->q->q->p} ${n} ${'n'} {$f(21)} \$i \{$i} {$a['k']}s $o->p->x $a[k][0] $i[0]\n";
echo "{$o->q->p}[1] \x41\101\u{1F600}\e[0m" === "prop[1] AA😀\033[0m" ? 'ok' : 'no', "\n";
echo "$ { $} $1 $-\n";
--EXPECTF--
Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s/interpolation_simple_and_complex.php on line 4

Deprecated: Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead in %s/interpolation_simple_and_complex.php on line 4

Warning: Trying to access array offset on value of type int in %s/interpolation_simple_and_complex.php on line 4
v three three prop deep prop i i 42 $i \{3} vs prop->x v[0] 
ok
$ { $} $1 $-
