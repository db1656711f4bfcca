<?php
function byref(&$r) {}
function f($a, &$b, $c, $d, $e, $g, $h, $i) {
  byref($a); strlen($c); unknown($d); $x = &$e; foreach ($g as &$v) {} $o->m($h); static $s = [1]; global $t;
  return function () use ($i, &$j) { return fn() => $i + $k; };
}
