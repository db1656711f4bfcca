--TEST--
global and static
--FILE--
<?php
$g = 1;
function f() { global $g, $made; $g++; $made = 'new'; unset($g); $g = 'local'; return $GLOBALS['g']; }
echo f(), $made, $g, "\n";
function s() { static $x = 0; $y = &$x; $y += 2; return $x; } echo s(), s(), "\n";
function t() { static $x; $x = &$GLOBALS['g']; var_dump($x); } t(); t();
--EXPECT--
2new2
24
int(2)
int(2)
