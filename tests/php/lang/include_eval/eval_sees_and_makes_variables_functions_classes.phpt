--TEST--
eval sees and makes variables functions classes
--FILE--
<?php
$x = 1;
$r = eval('$x++; $y = $x * 2; function ev() { return __FUNCTION__ . __LINE__; } class Ev { } return [$y, __LINE__, basename(__FILE__)];');
echo json_encode($r), $x, $y, ev(), get_class(new Ev), "\n"; var_dump(eval('1 + 1;'));
function scope() { $l = 'local'; eval('$l .= "!"; $n = "new";'); return $l . $n; }
echo scope(), "\n"; eval('?>inline <?= $x ?> html<?php echo "\n";');
class T { private $p = 'priv'; function e() { return eval('return $this->p . self::class;'); } }
echo (new T)->e(), "\n"; echo eval('return eval("return 5;") + 1;'), "\n";
--EXPECT--
[4,1,"eval_sees_and_makes_variables_functions_classes.php(3) : eval()'d code"]24ev1Ev
NULL
local!new
inline 2 html
privT
6
