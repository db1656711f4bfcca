--TEST--
property defaults and unset
--FILE--
<?php
class A { public $x = self::K . 'y'; public $arr = [1, 'k' => M_PI]; public $n; const K = 'k'; }
$a = new A; $b = new A; $a->arr[] = 2; unset($a->x); echo json_encode([$a, $b]), "\n";
echo $a->x; var_dump(isset($b->n), property_exists($b, 'n'));
$a->x = 'again'; echo json_encode($a), "\n";
--EXPECTF--
[{"arr":{"0":1,"k":3.141592653589793,"1":2},"n":null},{"x":"ky","arr":{"0":1,"k":3.141592653589793},"n":null}]

Warning: Undefined property: A::$x in %s/property_defaults_and_unset.php on line 4
bool(false)
bool(true)
{"x":"again","arr":{"0":1,"k":3.141592653589793,"1":2},"n":null}
