--TEST--
Reflection: defaults that are constants, initial values of static variables
--FILE--
<?php
namespace N; const K=5; interface I { const Z=1; }
class P { const X=1; function m($a=self::X, $b=\N\I::Z, $c=I::Z, $d=K, $e=\PHP_INT_MAX, $f=M_PI, $g=K+1, $h=null, $i=[K], $j=P::class, $k=namespace\K, $l=PHP_EOL, $m=self::class, $n = -K, $o="aaaaaaaaaaaaaaaaaaaaaaa") { static $s = 4, $t = K, $u="x", $w; } }
$m = new \ReflectionMethod('N\P','m');
foreach ($m->getParameters() as $p) { echo $p->getName(), " "; var_dump($p->isDefaultValueConstant()); try { var_dump($p->getDefaultValueConstantName()); } catch (\Throwable $e) { echo $e->getMessage(),"\n"; } try { echo $p, "\n"; } catch (\Throwable $e) { echo $e->getMessage(),"\n"; } }
var_dump($m->getStaticVariables());
?>
--EXPECT--
a bool(true)
string(7) "self::X"
Parameter #0 [ <optional> $a = self::X ]
b bool(true)
string(6) "N\I::Z"
Parameter #1 [ <optional> $b = \N\I::Z ]
c bool(true)
string(6) "N\I::Z"
Parameter #2 [ <optional> $c = \N\I::Z ]
d bool(true)
string(3) "N\K"
Parameter #3 [ <optional> $d = N\K ]
e bool(true)
string(11) "PHP_INT_MAX"
Parameter #4 [ <optional> $e = PHP_INT_MAX ]
f bool(true)
string(6) "N\M_PI"
Parameter #5 [ <optional> $f = N\M_PI ]
g bool(false)
NULL
Parameter #6 [ <optional> $g = N\K + 1 ]
h bool(false)
NULL
Parameter #7 [ <optional> $h = NULL ]
i bool(false)
NULL
Parameter #8 [ <optional> $i = [N\K] ]
j bool(false)
NULL
Parameter #9 [ <optional> $j = 'N\\P' ]
k bool(true)
string(3) "N\K"
Parameter #10 [ <optional> $k = N\K ]
l bool(true)
string(9) "N\PHP_EOL"
Parameter #11 [ <optional> $l = N\PHP_EOL ]
m bool(false)
NULL
Parameter #12 [ <optional> $m = 'N\\P' ]
n bool(false)
NULL
Parameter #13 [ <optional> $n = -N\K ]
o bool(false)
NULL
Parameter #14 [ <optional> $o = 'aaaaaaaaaaaaaaaaaaaaaaa' ]
array(4) {
  ["s"]=>
  int(4)
  ["t"]=>
  int(5)
  ["u"]=>
  string(1) "x"
  ["w"]=>
  NULL
}
