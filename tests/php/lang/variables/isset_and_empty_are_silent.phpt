--TEST--
isset and empty are silent
--FILE--
<?php
$a = ['n' => null, 'z' => 0, 's' => '0', 'o' => (object)['p' => null, 'q' => [1]]];
var_dump(isset($a['n']), isset($a['z']), empty($a['s']), isset($a['o']->p), isset($a['o']->q[0]), isset($a['o']->q[0][1]), isset($x->y->z), isset($x['y']['z'], $a), empty($a['nope']->nope), isset($a['z'][0]), empty(''), empty("0.0"), isset(PHP_VERSION[0]), empty(f()));
function f() { return []; }
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
