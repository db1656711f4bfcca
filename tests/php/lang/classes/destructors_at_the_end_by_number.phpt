--TEST--
At the end of a request objects are destroyed by their numbers: those made meanwhile get new ones and come last
--FILE--
<?php
class D {
    public $o;
    function __construct(public $n) { echo "made $n is ", spl_object_id($this), "\n"; }
    function __destruct() {
        echo "gone $this->n ", spl_object_id($this), "\n";
        if ($this->n === 'b') { $GLOBALS['late'] = new D('late'); $GLOBALS['late']->o = $GLOBALS['late']; }
        if ($this->n === 'c') { $this->o = null; echo "c done\n"; }
        if ($this->n === 'late') { $x = new D('later'); echo "late done\n"; }
    }
}
class W { function __construct(public $o) {} function __destruct() { echo "W ", spl_object_id($this), "\n"; } }
function gen($n) { try { yield 1; yield 2; } finally { echo "gen $n closed\n"; } }
$x = new D('x');            // goes: its number is used again
$a = new D('a'); $a->o = $a;
unset($x);
$b = new D('b'); $b->o = $b;
$c = new D('c'); $hold = [$c];
$c->o = new D('c2');
$g = gen(1); $g->current(); $g2 = $g;
$cl = clone $a; $cl->n = 'clone'; $hold[] = $cl;
$u = unserialize(serialize(new W([1]))); $hold[] = $u;
$r = (new ReflectionClass('W'))->newInstanceWithoutConstructor(); $hold[] = $r;
$f = new Fiber(function () { try { Fiber::suspend(1); } finally { echo "fiber ends\n"; } });
$f->start(); $f2 = $f;
$gone = new D('alone');
$ref = &$gone2; $gone2 = new D('by ref');
$tmp = new class(7) extends D { public $list = []; }; $hold[] = $tmp;
try { $n = new class { function __construct() { throw new Exception('no'); } function __destruct() { echo "never\n"; } }; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$dying = gen(2); $dying->current();
$unstarted = gen(3); $u2 = $unstarted;
echo "end\n";
--EXPECT--
made x is 1
made a is 2
gone x 1
made b is 1
made c is 3
made c2 is 4
W 7
made alone is 11
made by ref is 12
made 7 is 13
no
end
gen 2 closed
gone alone 11
gone b 1
made late is 17
gone a 2
gone c 3
gone c2 4
c done
gen 1 closed
gone clone 6
W 7
fiber ends
W 9
gone by ref 12
gone 7 13
gone late 17
made later is 19
late done
gone later 19
