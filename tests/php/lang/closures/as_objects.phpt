--TEST--
as objects
--FILE--
<?php
$f = function (int $a, &$b, ...$c) use (&$f) { };
var_dump($f instanceof Closure, is_callable($f), $f == $f, $f == clone $f);
try { $f->x = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo $f->x; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { new Closure; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { serialize($f); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
print_r(function ($x, &$y = 1) { });
echo (function () { return func_get_args(); })->__invoke(7)[0], "\n";
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(false)
Cannot create dynamic property Closure::$x

Warning: Undefined property: Closure::$x in %s/as_objects.php on line 5
Instantiation of class Closure is not allowed
Serialization of 'Closure' is not allowed
Closure Object
(
    [parameter] => Array
        (
            [$x] => <required>
            [&$y] => <optional>
        )

)
7
