--TEST--
array_reduce of long arrays: ints that overflow, strings, arrays, null at first
--FILE--
<?php
$a = range(1, 3000);
for ($round = 0; $round < 3; $round++) {
    var_dump(array_reduce($a, fn($c, $x) => $c + $x, 0));
    var_dump(array_reduce($a, fn($c, $x) => $c + $x));
    var_dump(array_reduce($a, fn($c, $x) => max($c, $x % 997)));
    var_dump(array_reduce(array_slice($a, 0, 100), fn($c, $x) => $c * $x, 1));
    echo md5(array_reduce($a, fn($c, $x) => "$c,$x", "")), "\n";
    echo md5(serialize(array_reduce($a, function ($c, $x) { $c[$x % 7][] = $x; return $c; }, []))), "\n";
    echo array_reduce($a, fn($c, $x) => $c ^ $x, $round), "\n";
    echo array_reduce($a, fn(float $c, int $x): float => $c + 1 / $x, 0.0), "\n";
    try {
        array_reduce($a, fn($c, $x) => $c + intdiv(100, 2500 - $x), 0);
    } catch (DivisionByZeroError $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
int(4501500)
int(4501500)
int(996)
float(9.33262154439441E+157)
c961af36887885be220a6be2ebccdab3
2af6178d61d377706680097653192e01
3000
8.5837498899592
Division by zero
int(4501500)
int(4501500)
int(996)
float(9.33262154439441E+157)
c961af36887885be220a6be2ebccdab3
2af6178d61d377706680097653192e01
3001
8.5837498899592
Division by zero
int(4501500)
int(4501500)
int(996)
float(9.33262154439441E+157)
c961af36887885be220a6be2ebccdab3
2af6178d61d377706680097653192e01
3002
8.5837498899592
Division by zero
