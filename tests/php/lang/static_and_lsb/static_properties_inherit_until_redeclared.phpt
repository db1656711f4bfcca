--TEST--
static properties inherit until redeclared
--FILE--
<?php
class A { static $s = 'A'; static $own = 'Aown'; static function get() { return static::$own . self::$s; } }
class B extends A { static $own = 'Bown'; } B::$s = 'changed';
echo A::$s, A::get(), B::get(), "\n"; $r = &A::$s; $r = 'ref'; echo B::$s;
A::$arr['x'] ?? print('quiet '); $n = 's'; echo A::$$n, B::${'own'}, "\n";
try { A::$nope; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { A::$nope = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } A::$s .= '!';
B::$own = [1]; B::$own[] = 2; echo A::$s, count(B::$own), isset(A::$zip) ? 1 : 0, "\n";
--EXPECT--
changedAownchangedBownchanged
refquiet refBown
Access to undeclared static property A::$nope
Access to undeclared static property A::$nope
ref!20
