--TEST--
returned from methods
--FILE--
<?php
class R { private $d = ['a' => 1]; function &get($k) { return $this->d[$k]; } static $s = 1; static function &st() { return self::$s; } function dump() { echo json_encode($this->d), "\n"; } }
$o = new R; $x = &$o->get('a'); $x = 2; $y = $o->get('a'); $y = 3; $z = &$o->get('new');
$z = 'n'; $o->dump();
$s = &R::st(); $s = 8; echo R::$s, "\n"; $o->dump();
--EXPECT--
{"a":2,"new":"n"}
8
{"a":2,"new":"n"}
