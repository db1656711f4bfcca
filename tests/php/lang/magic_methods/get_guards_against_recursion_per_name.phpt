--TEST--
get guards against recursion per name
--FILE--
<?php
class G { function __get($n) { return $this->$n ?? "no $n"; } function __set($n, $v) { $this->$n = "set:$v"; } }
$g = new G; echo $g->x, "\n"; @$g->y = 1; echo $g->y, "\n";
class H { public $p = 'x'; function __get($n) { return "magic $n"; } } $h = new H;
unset($h->p); echo $h->p, "\n";
class R { function &__get($n) { static $a = []; return $a; } } $r = new R; $r->l[] = 1;
$r->l[] = 2; echo count($r->l), "\n";
--EXPECT--
no x
set:1
magic p
2
