--TEST--
get set isset unset
--FILE--
<?php
class M { private $d = ['a' => 1]; private $hidden = 'h'; function __get($n) { echo "get $n\n"; return $this->d[$n] ?? null; } function __set($n, $v) { echo "set $n\n"; $this->d[$n] = $v; } function __isset($n) { echo "isset $n\n"; return isset($this->d[$n]); } function __unset($n) { echo "unset $n\n"; unset($this->d[$n]); } }
$m = new M; echo $m->a, "\n"; $m->b = 5;
var_dump(isset($m->b), isset($m->zz), empty($m->b), $m->hidden ?? 'dflt'); unset($m->b);
$m->a += 10; $m->n ??= 'new'; $m->c .= 'x'; $m->a++; $m->arr[] = 1;
--EXPECTF--
get a
1
set b
isset b
isset zz
isset b
get b
isset hidden
bool(true)
bool(false)
bool(false)
string(4) "dflt"
unset b
get a
set a
isset n
set n
get c
set c
get a
set a
get arr

Notice: Indirect modification of overloaded property M::$arr has no effect in %s/get_set_isset_unset.php on line 5
