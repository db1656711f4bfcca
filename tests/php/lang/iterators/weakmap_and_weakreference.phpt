--TEST--
weakmap and weakreference
--FILE--
<?php
$o = new stdClass; $w = WeakReference::create($o);
var_dump($w->get() === $o, WeakReference::create($o) === $w); $m = new WeakMap;
$m[$o] = ['data']; $k = new ArrayObject; $m[$k] = 5;
echo count($m), isset($m[$o]) ? 'y' : 'n', "\n";
foreach ($m as $key => $v) echo get_class($key), json_encode($v), ' '; unset($key, $o);
echo count($m), "\n"; var_dump($w->get());
try { $m['str'] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $m[new stdClass]; } catch (Error $e) { echo preg_replace('/#\d+/', '#N', $e->getMessage()), "\n"; }
try { $m[] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
bool(true)
bool(true)
2y
stdClass["data"] ArrayObject5 1
NULL
WeakMap key must be an object
Object stdClass#N not contained in WeakMap
Cannot append to WeakMap
