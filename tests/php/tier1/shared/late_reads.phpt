--TEST--
calls that change a global variable while an expression that reads it is evaluated
--FILE--
<?php
function bump() { global $x; $x += 10; return 1; }
function f() { global $x; return $x + bump(); }
function g() { global $x; return bump() + $x; }
function h() { global $x; return [$x, bump(), $x]; }
function less() { global $x; return $x < bump() + 15; }
function chain() { global $x; return $x - bump() - $x * bump(); }
function append() { global $s; $s .= "y"; return "z"; }
function joined() { global $s; return $s . append() . $s; }
function replace($a) { global $s; $s = "new"; return $a . $s; }
function replaced() { global $s; return replace($s); }
function same() { global $s; return $s == append(); }
function byte() { global $s; return $s[strlen(append())]; }
function push() { global $arr; $arr[] = count($arr); return 0; }
function walk() { global $arr; $n = 0; foreach ($arr as $v) { push(); $n += $v; } return $n; }
function read() { global $arr; return $arr[push()] + count($arr); }
function write() { global $arr; $arr[push()] = 7; return $arr; }
function emptied(array $p) { global $arr; $arr = [9]; return $p[0] + count($p); }
function passed() { global $arr; return emptied($arr); }
function last() { global $arr; return $arr[count($arr) - 1 + push()]; }
class Box { public $v = 1; function run() { global $box; $box = null; $this->v++; return $this->v; } }
function boxed() { global $box; $box = new Box; return $box->run(); }
function old($x) { return $x + $x++; }
function text($x) { return $x . ($x .= "a") . $x; }
$x = 1; $s = "s"; $arr = [1, 2, 3]; $box = null;
for ($i = 0; $i < 4; $i++) { echo f(), " ", g(), " ", implode(",", h()), " ", var_export(less(), true), " ", chain(), " $x\n"; }
for ($i = 0; $i < 3; $i++) { echo joined(), " ", $s, " ", replaced(), " $s ", var_export(same(), true), " ", byte(), "\n"; }
for ($i = 0; $i < 3; $i++) {
    echo walk(), " ", read(), " ", implode(",", write()), " ", implode(",", $arr), " ", last(), "\n";
    echo passed(), " ", count($arr), " ", boxed(), " ", var_export($box, true), "\n";
}
for ($i = 0; $i < 3; $i++) echo old(5), text("b"), "\n";
--EXPECT--
12 22 21,1,31 false -11 61
72 82 81,1,91 false -11 121
132 142 141,1,151 false -11 181
192 202 201,1,211 false -11 241
syzsy sy synew new false e
newyyyznewyyy newyyy newyyynew new false e
newyyyznewyyy newyyy newyyynew new false e
6 8 7,2,3,3,4,5,6,7 7,2,3,3,4,5,6,7 7
16 1 2 NULL
9 12 7,1,2,3 7,1,2,3 3
12 1 2 NULL
9 12 7,1,2,3 7,1,2,3 3
12 1 2 NULL
11bababa
11bababa
11bababa
