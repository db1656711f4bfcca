--TEST--
reading null without it warns or throws
--FILE--
<?php
$n = null; var_dump($n->p, $n->p->q);
try { $n->m(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $n->p = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $i = 5; $i->p = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump($n?->undefinedIsFine);
try { 'str'?->m(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo (5)->p ?? 'dflt', "\n";
--EXPECTF--
Warning: Attempt to read property "p" on null in %s/reading_null_without_it_warns_or_throws.php on line 2

Warning: Attempt to read property "p" on null in %s/reading_null_without_it_warns_or_throws.php on line 2

Warning: Attempt to read property "q" on null in %s/reading_null_without_it_warns_or_throws.php on line 2
NULL
NULL
Call to a member function m() on null
Attempt to assign property "p" on null
Attempt to assign property "p" on int
NULL
Call to a member function m() on string
dflt
