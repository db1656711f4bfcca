--TEST--
serialize and unserialize: properties, references, __serialize, __sleep, Serializable, enums, options
--FILE--
<?php // serialize and unserialize: properties, references, __serialize, __sleep, Serializable, enums, options
class P { public $a = 1; protected $b = 2; private $c = 3; public $self; }
$p = new P; $p->self = $p; $p->dyn = [$p];
echo $s = str_replace("\0", '~', serialize($p)), "\n";
var_dump(unserialize(str_replace('~', "\0", $s)));
class M { public $x = 1; private $log = []; function __serialize(): array { return ['x' => $this->x, 5 => [1, 2]]; } function __unserialize(array $d): void { $this->x = $d; } }
echo serialize([new M, 1]), "\n"; print_r(unserialize('O:1:"M":2:{s:1:"x";i:9;i:5;N;}'));
class S { public $keep = 1; protected $also = 2; private $mine = 3; public $drop = 4; function __sleep() { return ['keep', 'also', 'mine', 'missing', 'keep']; } function __wakeup() { echo "woken\n"; } }
echo str_replace("\0", '~', $s = serialize(new S)), "\n"; print_r(unserialize($s));
class C implements Serializable { public $d; function serialize() { return serialize($this->d); } function unserialize($s) { $this->d = unserialize($s); } }
$c = new C; $c->d = [1, $c]; echo $s = serialize([$c, $c]), "\n"; $u = unserialize($s); var_dump($u[0] === $u[1], $u[0]->d[1] === $u[0]);
enum E: int { case One = 1; const Two = 2; } echo $s = serialize([E::One, E::One]), "\n"; var_dump(unserialize($s));
$x = 1; $a = [&$x, &$x, 'o' => $o = new stdClass, 'p' => $o, [&$o]]; echo $s = serialize($a), "\n"; $u = unserialize($s); $u[0] = 7; $u['o']->z = 1; var_dump($u);
var_dump(unserialize('O:7:"Unknown":1:{s:1:"a";i:1;}'), unserialize(serialize($p), ['allowed_classes' => false]) instanceof __PHP_Incomplete_Class);
echo serialize(unserialize('O:7:"Unknown":1:{s:1:"a";i:1;}')), "\n"; echo serialize([1.0, 0.1, -0.0, INF, NAN, 1e25, true, null]), "\n";
foreach (['a:1:{i:0;i:1', 'i:5', 's:3:"ab";', 'a:1:{i:0;}', 'x', 'O:1:"P":1:{i:0;i:1;}', 'E:5:"E:Two";', 'E:5:"E:Six";', 'E:3:"Eee";', 'C:1:"P":0:{}', 'a:2:{i:0;a:1:{i:0;i:1;}i:1;R:3;}', 'd:0.5;', 'b:1;junk', 'r:1;', 'R:2;', 'a:1:{i:0;R:1;}', 'O:1:"C":0:{}', 'i:99999999999999999999;', 'S:3:"a\62c";'] as $bad) { echo $bad, ' => '; try { var_dump(unserialize($bad)); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
try { unserialize('i:1;', ['allowed_classes' => 1]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { unserialize('i:1;', ['max_depth' => -1]); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(unserialize('a:1:{i:0;a:1:{i:0;i:1;}}', ['max_depth' => 1]));
try { serialize(function () {}); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { serialize(new class {}); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
class T { public int $n = 1; } try { unserialize('O:1:"T":1:{s:1:"n";s:1:"x";}'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
class W { function __wakeup() { throw new Exception('no'); } function __destruct() { echo "destructed\n"; } } try { unserialize('a:2:{i:0;O:1:"W":0:{}i:1;O:1:"W":0:{}}'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--

Deprecated: Creation of dynamic property P::$dyn is deprecated in %s on line 3
O:1:"P":5:{s:1:"a";i:1;s:4:"~*~b";i:2;s:4:"~P~c";i:3;s:4:"self";r:1;s:3:"dyn";a:1:{i:0;r:1;}}

Deprecated: Creation of dynamic property P::$dyn is deprecated in %s on line 5
object(P)#2 (5) {
  ["a"]=>
  int(1)
  ["b":protected]=>
  int(2)
  ["c":"P":private]=>
  int(3)
  ["self"]=>
  *RECURSION*
  ["dyn"]=>
  array(1) {
    [0]=>
    *RECURSION*
  }
}
a:2:{i:0;O:1:"M":2:{s:1:"x";i:1;i:5;a:2:{i:0;i:1;i:1;i:2;}}i:1;i:1;}
M Object
(
    [x] => Array
        (
            [x] => 9
            [5] => 
        )

    [log:M:private] => Array
        (
        )

)

Warning: serialize(): "missing" returned as member variable from __sleep() but does not exist in %s on line 9

Notice: serialize(): "keep" is returned from __sleep() multiple times in %s on line 9
O:1:"S":3:{s:4:"keep";i:1;s:7:"~*~also";i:2;s:7:"~S~mine";i:3;}
woken
S Object
(
    [keep] => 1
    [also:protected] => 2
    [mine:S:private] => 3
    [drop] => 4
)

Deprecated: C implements the Serializable interface, which is deprecated. Implement __serialize() and __unserialize() instead (or in addition, if support for old PHP versions is necessary) in %s on line 10
a:2:{i:0;C:1:"C":22:{a:2:{i:0;i:1;i:1;r:2;}}i:1;r:2;}
bool(true)
bool(true)
a:2:{i:0;E:5:"E:One";i:1;r:2;}
array(2) {
  [0]=>
  enum(E::One)
  [1]=>
  enum(E::One)
}
a:5:{i:0;i:1;i:1;R:2;s:1:"o";O:8:"stdClass":0:{}s:1:"p";r:3;i:2;a:1:{i:0;R:3;}}
array(5) {
  [0]=>
  &int(7)
  [1]=>
  &int(7)
  ["o"]=>
  &object(stdClass)#7 (1) {
    ["z"]=>
    int(1)
  }
  ["p"]=>
  object(stdClass)#7 (1) {
    ["z"]=>
    int(1)
  }
  [2]=>
  array(1) {
    [0]=>
    &object(stdClass)#7 (1) {
      ["z"]=>
      int(1)
    }
  }
}
object(__PHP_Incomplete_Class)#8 (2) {
  ["__PHP_Incomplete_Class_Name"]=>
  string(7) "Unknown"
  ["a"]=>
  int(1)
}
bool(true)
O:7:"Unknown":1:{s:1:"a";i:1;}
a:8:{i:0;d:1;i:1;d:0.1;i:2;d:-0;i:3;d:INF;i:4;d:NAN;i:5;d:1.0E+25;i:6;b:1;i:7;N;}
a:1:{i:0;i:1 => 
Notice: unserialize(): Error at offset 9 of 12 bytes in %s on line 16
bool(false)
i:5 => 
Notice: unserialize(): Error at offset 0 of 3 bytes in %s on line 16
bool(false)
s:3:"ab"; => 
Notice: unserialize(): Error at offset 8 of 9 bytes in %s on line 16
bool(false)
a:1:{i:0;} => 
Notice: unserialize(): Unexpected end of serialized data in %s on line 16

Notice: unserialize(): Error at offset 9 of 10 bytes in %s on line 16
bool(false)
x => 
Notice: unserialize(): Error at offset 0 of 1 bytes in %s on line 16
bool(false)
O:1:"P":1:{i:0;i:1;} => 
Deprecated: Creation of dynamic property P::$0 is deprecated in %s on line 16
object(P)#8 (5) {
  ["a"]=>
  int(1)
  ["b":protected]=>
  int(2)
  ["c":"P":private]=>
  int(3)
  ["self"]=>
  NULL
  ["0"]=>
  int(1)
}
E:5:"E:Two"; => 
Warning: unserialize(): E::Two is not an enum case in %s on line 16

Notice: unserialize(): Error at offset 12 of 12 bytes in %s on line 16
bool(false)
E:5:"E:Six"; => 
Warning: unserialize(): Undefined constant E::Six in %s on line 16

Notice: unserialize(): Error at offset 12 of 12 bytes in %s on line 16
bool(false)
E:3:"Eee"; => 
Warning: unserialize(): Invalid enum name 'Eee' (missing colon) in %s on line 16

Notice: unserialize(): Error at offset 0 of 10 bytes in %s on line 16
bool(false)
C:1:"P":0:{} => 
Warning: Class P has no unserializer in %s on line 16
object(P)#8 (4) {
  ["a"]=>
  int(1)
  ["b":protected]=>
  int(2)
  ["c":"P":private]=>
  int(3)
  ["self"]=>
  NULL
}
a:2:{i:0;a:1:{i:0;i:1;}i:1;R:3;} => array(2) {
  [0]=>
  array(1) {
    [0]=>
    &int(1)
  }
  [1]=>
  &int(1)
}
d:0.5; => float(0.5)
b:1;junk => bool(true)
r:1; => 
Notice: unserialize(): Error at offset 4 of 4 bytes in %s on line 16
bool(false)
R:2; => 
Notice: unserialize(): Error at offset 4 of 4 bytes in %s on line 16
bool(false)
a:1:{i:0;R:1;} => array(1) {
  [0]=>
  *RECURSION*
}
O:1:"C":0:{} => 
Warning: Erroneous data format for unserializing 'C' in %s on line 16

Notice: unserialize(): Error at offset 11 of 12 bytes in %s on line 16
bool(false)
i:99999999999999999999; => 
Warning: unserialize(): Numerical result out of range in %s on line 16
int(9223372036854775807)
S:3:"a\62c"; => string(3) "abc"
unserialize(): Option "allowed_classes" must be of type array|bool, int given
unserialize(): Option "max_depth" must be greater than or equal to 0

Warning: unserialize(): Maximum depth of 1 exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting in %s on line 19

Notice: unserialize(): Error at offset 14 of 24 bytes in %s on line 19
bool(false)
Serialization of 'Closure' is not allowed
Serialization of 'class@anonymous' is not allowed
Cannot assign string to property T::$n of type int
no
