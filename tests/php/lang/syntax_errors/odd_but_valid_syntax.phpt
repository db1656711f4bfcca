--TEST--
odd but valid syntax
--FILE--
<?php
$a = [1, 2, 3,]; function t($x, $y,) { return $x . $y; } echo t(1, 2,), count($a), "\n";
echo -1 ** 2, !true ?: 'neg', 5 <=> 3, "\n"; if (1): echo 'alt'; elseif (2): else: endif;
{ echo 'block'; } ; ; echo `echo shell`, PHP_EOL; print 'a' . print 'b'; echo "\n";
$i = 1; echo $i+++$i, $i---$i, "\n";
echo 1 ? 'a' : (0 ? 'b' : 'c'), null ?: 'elvis', "\n";
$f = function () { return yield_(); }; function yield_() { return 'y_'; }
echo $f(), (clone new class { public $x = 'cx'; })->x, [new class { function __invoke() { return 'inv'; } }][0](), "\n";
echo (int) '5' + (bool) 'x', @$u?->v, !empty([0]) && isset($a[0]) and true, "\n";
abc: goto def; def: echo "labels\n"; echo 10 % 3 . 'x' . 2 * 3 . "\n";
var_dump(!$a instanceof Countable, 1 + 1 . '1' + 1);
echo <<<'A'
x
A . "tail\n";
--EXPECT--
123
-1neg1
altblockshell

ba1
31
aelvis
y_cxinv
61
labels
1x6
bool(true)
string(2) "22"
xtail
