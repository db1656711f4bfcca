--TEST--
Closure::__invoke() takes references where the closure does
--FILE--
<?php class C { public $x = 5; } class A { function __invoke(&$v) { $v++; } }
$cl = function (&$v) { $v .= '!'; return $v; };
$s = 'x';
$cl->__invoke($s); echo $s, "\n";
function inv($cl) { $q = ['a' => 'b']; $cl->__invoke($q['a']); print_r($q); $cl->__invoke($q['n']); print_r($q); $o = new C; $cl->__invoke($o->x); var_dump($o); $z = 1; $o = new A; $o->__invoke($z); echo $z; $o($z); echo $z, "\n"; 
 try { $cl->__invoke(5); } catch (Error $e) { echo $e->getMessage(), "\n"; } 
 try { $cl->__invoke(strtoupper('k')); } catch (Error $e) { echo $e->getMessage(), "\n"; } 
 echo call_user_func([$cl, '__invoke'], $z), "\n"; echo $z, "\n"; $m = [$cl, '__invoke']; $m($z); echo $z, "\n"; $n = '__invoke'; $cl->$n($z); echo $z, "\n"; 
 $fc = $cl->__invoke(...); $fc($z); echo $z, "\n"; $u = 1; $cl->__invoke(v: $u); echo $u; $arr = [1]; $cl->__invoke(...$arr); print_r($arr); }
inv($cl);
for ($i = 0, $t = ''; $i < 5; $i++) { $cl->__invoke($t); } echo $t, "\n";
$t = function (&$x, int $y = 3) { $x = $y; throw new Exception("thrown"); };
function tr($t) { $a = 1; try { $t->__invoke($a, 5); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; } echo $a;
 try { $t->__invoke($a, "k"); } catch (Error $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
 try { $t->__invoke(); } catch (Error $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
 try { $t->__invoke(y: 4, x: $a); } catch (Exception $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; } echo $a;
 try { $t->__invoke(1, say(4)); } catch (Error $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; } 
}
function say($x) { echo "say $x\n"; return $x; }
tr($t);
$v = function (&...$r) { foreach ($r as &$x) $x++; }; $a = [1, 2]; $b = 3;
$v->__invoke($b, $a[0]); echo $b, json_encode($a); $v->__invoke(...$a); echo json_encode($a);
$s = sort(...); $w = [3, 1]; $s->__invoke($w); print_r($w);
--EXPECTF--
x!
Array
(
    [a] => b!
)
Array
(
    [a] => b!
    [n] => !
)
object(C)#2 (1) {
  ["x"]=>
  string(2) "5!"
}
23
Closure::__invoke(): Argument #1 ($v) cannot be passed by reference

Notice: Only variables should be passed by reference in %s/invoke_takes_references.php on line 7

Warning: Closure::__invoke(): Argument #1 ($v) must be passed by reference, value given in %s/invoke_takes_references.php on line 8
3!
3
3!
3!!
3!!!
1!Array
(
    [0] => 1!
)
!!!!!
#0 %s/invoke_takes_references.php(13): {closure}(5, 5)
#1 %s/invoke_takes_references.php(13): Closure->__invoke(5, 5)
#2 %s/invoke_takes_references.php(20): tr(Object(Closure))
#3 {main}
5{closure}(): Argument #2 ($y) must be of type int, string given#0 %s/invoke_takes_references.php(14): {closure}(5, 'k')
#1 %s/invoke_takes_references.php(14): Closure->__invoke(5, 'k')
#2 %s/invoke_takes_references.php(20): tr(Object(Closure))
#3 {main}
Too few arguments to function {closure}(), 0 passed and at least 1 expected#0 %s/invoke_takes_references.php(15): {closure}()
#1 %s/invoke_takes_references.php(15): Closure->__invoke()
#2 %s/invoke_takes_references.php(20): tr(Object(Closure))
#3 {main}
thrown#0 %s/invoke_takes_references.php(16): {closure}(4, 4)
#1 %s/invoke_takes_references.php(16): Closure->__invoke(4, 4)
#2 %s/invoke_takes_references.php(20): tr(Object(Closure))
#3 {main}
4Closure::__invoke(): Argument #1 ($x) cannot be passed by reference#0 %s/invoke_takes_references.php(20): tr(Object(Closure))
#1 {main}
4[2,2][3,3]Array
(
    [0] => 1
    [1] => 3
)
