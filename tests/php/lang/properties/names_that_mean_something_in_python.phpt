--TEST--
property names that mean something in Python
--FILE--
<?php
class A { public $info = 1; public ?array $ancestors = ['a']; public $mro = 2; 
  function f() { return $this->info . $this->ancestors[0] . $this->mro; } function w() { $this->info++; $this->ancestors[] = 'b'; $this->mro .= 'x'; unset($this->info); return isset($this->info); } }
$a = new A; echo $a->info, $a->ancestors[0], $a->mro, $a->f(), "\n"; $a->info = 5; $a->ancestors[] = 'z'; $a->info += 2; $r = &$a->mro; $r = 'q'; var_dump($a, $a->w(), $a);
$a->__class__ = 'C2'; $a->__dict__ = 'D'; $a->__doc__ = 'x'; echo $a->__dict__, $a->__class__, $a->__doc__, get_class($a), "\n"; var_dump($a);
class B { function __get($n) { return "got $n"; } } $b = new B; echo $b->info, $b->ancestors, $b->mro, $b->__dict__, $b->__class__, "\n";
$o = new stdClass; $o->info = 1; $o->ancestors = 2; $o->__class__ = 3; $o->__dict__ = 4; echo json_encode($o), "\n"; $p = new stdClass; echo @$p->info, @$p->__class__, isset($p->__dict__) ? 'y' : 'n', "\n";
class S { public static $info = 's'; static $ancestors = 't'; static $mro = 'u'; const info = 'ci'; const mro = 'cm'; static function info() { return 'mi'; } static function mro() { return 'mm'; } function ancestors() { return 'ma'; } } echo S::$info, S::$ancestors, S::$mro, S::info, S::mro, S::info(), S::mro(), (new S)->ancestors(), "\n";
foreach ($o as $k => $v) echo "$k=$v "; unset($o->info, $o->__class__); echo json_encode($o), "\n"; $c = clone $a; $c->info = 'new'; echo $c->info, "\n"; echo serialize($o), "\n";
--EXPECTF--
1a21a2
object(A)#1 (2) {
  ["ancestors"]=>
  array(3) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "z"
    [2]=>
    string(1) "b"
  }
  ["mro"]=>
  &string(2) "qx"
}
bool(false)
object(A)#1 (2) {
  ["ancestors"]=>
  array(3) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "z"
    [2]=>
    string(1) "b"
  }
  ["mro"]=>
  &string(2) "qx"
}

Deprecated: Creation of dynamic property A::$__class__ is deprecated in %s/names_that_mean_something_in_python.php on line 5

Deprecated: Creation of dynamic property A::$__dict__ is deprecated in %s/names_that_mean_something_in_python.php on line 5

Deprecated: Creation of dynamic property A::$__doc__ is deprecated in %s/names_that_mean_something_in_python.php on line 5
DC2xA
object(A)#1 (5) {
  ["ancestors"]=>
  array(3) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "z"
    [2]=>
    string(1) "b"
  }
  ["mro"]=>
  &string(2) "qx"
  ["__class__"]=>
  string(2) "C2"
  ["__dict__"]=>
  string(1) "D"
  ["__doc__"]=>
  string(1) "x"
}
got infogot ancestorsgot mrogot __dict__got __class__
{"info":1,"ancestors":2,"__class__":3,"__dict__":4}
n
stucicmmimmma
info=1 ancestors=2 __class__=3 __dict__=4 {"ancestors":2,"__dict__":4}
new
O:8:"stdClass":2:{s:9:"ancestors";i:2;s:8:"__dict__";i:4;}
