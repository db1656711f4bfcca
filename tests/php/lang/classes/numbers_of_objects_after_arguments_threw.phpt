--TEST--
numbers of objects that were given up because an argument threw
--FILE--
<?php
class A { function __construct(...$a) {} } class N {}
function boom($x) { throw new LogicException("boom $x"); }
function ids() { $a = new N; $b = new N; $c = new N; $d = new N; foreach ([$a, $b, $c, $d] as $o) echo spl_object_id($o), " "; echo "\n"; unset($o); unset($a); unset($b); unset($c); unset($d); }
function t() {
  try { new A(boom(1)); } catch (Exception $e) { } unset($e); ids();
  try { new A(new A(boom(1))); } catch (Exception $e) { } unset($e); ids();
  try { new A(new A(new A(boom(1)))); } catch (Exception $e) { } unset($e); ids();
  try { new A(new N, new A(boom(1))); } catch (Exception $e) { } unset($e); ids();
  try { $c = 'A'; new $c(1, new $c(throw new Exception("t"))); } catch (Exception $e) { } unset($e); ids();
  try { $x = [new N, new A(boom(1))]; } catch (Exception $e) { } unset($e); ids();
}
t();
function g() { return new A(boom(3)); }
function u() { try { $z = new N; g(); } catch (Exception $e) { } unset($e); ids(); 
 try { g(); } catch (Exception $e) { echo spl_object_id($e); $n = new N; echo spl_object_id($n), "\n"; } 
 for ($i = 0; $i < 3; $i++) { try { $l[] = new A($i == 1 ? boom(1) : 2); } catch (Exception $e) { echo spl_object_id($e); } } ids(); }
u();
--EXPECT--
2 1 3 4 
1 3 4 2 
1 3 4 2 
1 3 2 4 
3 2 4 1 
2 4 1 3 
4 1 2 5 
25
64 7 8 9
