--TEST--
Builtins as callbacks of array builtins over long arrays: by name, as first-class callables, with values that they refuse
--FILE--
<?php
$ints = range(-60, 140); $floats = array_map(fn($x) => $x / 4, $ints); $words = array_map(fn($x) => " w$x\tAbc ", $ints);
$digits = array_map('strval', $ints); $map = array_combine($words, $ints); $mixed = [...$ints, 'x', 1.5, null, true]; $nulls = [...$words, null, 'z'];
$rows = array_map(fn($x) => [3, $x, 1], $ints); $odd = ['12abc', ...$digits]; $refs = $ints; $r = &$refs[3];
$show = function (string $what, callable $f) {
    try { $r = $f(); echo $what, ' ', is_array($r) ? count($r) . ' ' . hash('crc32b', serialize($r)) : json_encode($r), "; "; }
    catch (Throwable $e) { echo $what, ' ', substr($e->getMessage(), 0, 60), "\n"; }
};
foreach ([$ints, $floats, $words, $digits, $map, $mixed, $nulls, $odd, $refs] as $number => $a) {
    foreach (['abs', 'strlen', 'trim', 'ucfirst', 'intval', 'strval', 'is_numeric', 'sqrt', 'ctype_digit', 'count', 'max'] as $f) {
        $show("$number map $f", fn() => @array_map($f, $a));
        $show("$number filter $f", fn() => @array_filter($a, $f));
        $show("$number keys $f", fn() => @array_filter($a, $f, ARRAY_FILTER_USE_KEY));
    }
    foreach (['max', 'intdiv', 'strcmp', 'substr'] as $f) {
        $show("$number two $f", fn() => @array_map($f, $a, array_reverse($a)));
        $show("$number both $f", fn() => @array_filter($a, $f, ARRAY_FILTER_USE_BOTH));
        $show("$number fold $f", fn() => @array_reduce($a, $f, 1));
    }
    foreach (['strcmp', 'strnatcmp', 'intdiv'] as $f) {
        $show("$number sort $f", function () use ($a, $f) { @usort($a, $f); return $a; });
        $show("$number keep $f", function () use ($a, $f) { @uasort($a, $f); return $a; });
        $show("$number by key $f", function () use ($a, $f) { @uksort($a, $f); return $a; });
    }
    foreach (['settype', 'sort', 'max', 'abs'] as $f) {
        $show("$number walk $f", function () use ($a, $f) { @array_walk($a, $f); return $a; });
        $show("$number walk with $f", function () use ($a, $f) { @array_walk($a, $f, 'string'); return $a; });
    }
    $show("$number callables", fn() => @[array_map(abs(...), $a), array_filter($a, is_int(...)), array_reduce($a, max(...), 0)]);
}
$show('rows', fn() => array_map('count', $rows)); $show('rows', fn() => array_map('array_sum', $rows)); $show('rows', fn() => array_map('max', $rows));
$show('rows', function () use ($rows) { array_walk($rows, 'sort'); return $rows; });
$show('zip', fn() => array_map(null, $ints, $words)); $show('short', fn() => array_map('max', $ints, [1, 2]));
array_map('printf', array_fill(0, 70, '.')); array_walk($ints, 'printf'); echo "\n";
$show('rows', fn() => array_map('end', $rows)); $show('unknown', fn() => array_map('no_such_function', $ints));
echo array_sum(array_map('strlen', [...$words, null]));
--EXPECTF--
0 map abs 201 ba5ed589; 0 filter abs 200 0cc5a349; 0 keys abs 200 f7e95868; 0 map strlen 201 cf9f6d46; 0 filter strlen 201 632b085b; 0 keys strlen 201 632b085b; 0 map trim 201 eaee9f25; 0 filter trim 200 0cc5a349; 0 keys trim 200 f7e95868; 0 map ucfirst 201 eaee9f25; 0 filter ucfirst 200 0cc5a349; 0 keys ucfirst 200 f7e95868; 0 map intval 201 632b085b; 0 filter intval 200 0cc5a349; 0 keys intval 200 f7e95868; 0 map strval 201 eaee9f25; 0 filter strval 200 0cc5a349; 0 keys strval 200 f7e95868; 0 map is_numeric 201 50a00cb9; 0 filter is_numeric 201 632b085b; 0 keys is_numeric 201 632b085b; 0 map sqrt 201 634d8ae5; 0 filter sqrt 200 0cc5a349; 0 keys sqrt 200 f7e95868; 0 map ctype_digit 201 1b9bfe4c; 0 filter ctype_digit 10 168a12a3; 0 keys ctype_digit 10 d6e605f8; 0 map count count(): Argument #1 ($value) must be of type Countable|arra
0 filter count count(): Argument #1 ($value) must be of type Countable|arra
0 keys count count(): Argument #1 ($value) must be of type Countable|arra
0 map max max(): Argument #1 ($value) must be of type array, int given
0 filter max max(): Argument #1 ($value) must be of type array, int given
0 keys max max(): Argument #1 ($value) must be of type array, int given
0 two max 201 a91dabf6; 0 both max 200 f7e95868; 0 fold max 140; 0 two intdiv Division by zero
0 both intdiv Division by zero
0 fold intdiv Division by zero
0 two strcmp 201 4941a942; 0 both strcmp 201 632b085b; 0 fold strcmp -4; 0 two substr 201 52623b37; 0 both substr 3 54b4d9fe; 0 fold substr ""; 0 sort strcmp 201 99301d4b; 0 keep strcmp 201 30e54c0b; 0 by key strcmp 201 ebc5cfdb; 0 sort strnatcmp 201 6bca89f8; 0 keep strnatcmp 201 fb1adc6f; 0 by key strnatcmp 201 632b085b; 0 sort intdiv Division by zero
0 keep intdiv Division by zero
0 by key intdiv 201 632b085b; 0 walk settype settype(): Argument #2 ($type) must be a valid type
0 walk with settype settype() expects exactly 2 arguments, 3 given
0 walk sort sort(): Argument #1 ($array) must be of type array, int give
0 walk with sort sort() expects at most 2 arguments, 3 given
0 walk max 201 632b085b; 0 walk with max 201 632b085b; 0 walk abs abs() expects exactly 1 argument, 2 given
0 walk with abs abs() expects exactly 1 argument, 3 given
0 callables 3 707f2e6e; 1 map abs 201 93384494; 1 filter abs 200 25db914d; 1 keys abs 200 3d242511; 1 map strlen 201 96dd3b7a; 1 filter strlen 201 0d87a7f2; 1 keys strlen 201 0d87a7f2; 1 map trim 201 bdd98ccb; 1 filter trim 200 25db914d; 1 keys trim 200 3d242511; 1 map ucfirst 201 bdd98ccb; 1 filter ucfirst 200 25db914d; 1 keys ucfirst 200 3d242511; 1 map intval 201 05a7029a; 1 filter intval 194 7bede22f; 1 keys intval 200 3d242511; 1 map strval 201 bdd98ccb; 1 filter strval 200 25db914d; 1 keys strval 200 3d242511; 1 map is_numeric 201 50a00cb9; 1 filter is_numeric 201 0d87a7f2; 1 keys is_numeric 201 0d87a7f2; 1 map sqrt 201 5505b8ad; 1 filter sqrt 200 25db914d; 1 keys sqrt 200 3d242511; 1 map ctype_digit 201 3cbfd164; 1 filter ctype_digit 0 a253e820; 1 keys ctype_digit 10 9e9e4f24; 1 map count count(): Argument #1 ($value) must be of type Countable|arra
1 filter count count(): Argument #1 ($value) must be of type Countable|arra
1 keys count count(): Argument #1 ($value) must be of type Countable|arra
1 map max max(): Argument #1 ($value) must be of type array, int given
1 filter max max(): Argument #1 ($value) must be of type array, int given
1 keys max max(): Argument #1 ($value) must be of type array, int given
1 two max 201 0e95efef; 1 both max 200 3d242511; 1 fold max 35; 1 two intdiv Division by zero
1 both intdiv Division by zero
1 fold intdiv Division by zero
1 two strcmp 201 dbae41b7; 1 both strcmp 201 0d87a7f2; 1 fold strcmp -6; 1 two substr 201 0762558d; 1 both substr 5 31380101; 1 fold substr ""; 1 sort strcmp 201 f5865fb9; 1 keep strcmp 201 5014a425; 1 by key strcmp 201 ccc722e0; 1 sort strnatcmp 201 1f3fdd83; 1 keep strnatcmp 201 470355f7; 1 by key strnatcmp 201 0d87a7f2; 1 sort intdiv Division by zero
1 keep intdiv Division by zero
1 by key intdiv 201 0d87a7f2; 1 walk settype settype(): Argument #2 ($type) must be a valid type
1 walk with settype settype() expects exactly 2 arguments, 3 given
1 walk sort sort(): Argument #1 ($array) must be of type array, int give
1 walk with sort sort() expects at most 2 arguments, 3 given
1 walk max 201 0d87a7f2; 1 walk with max 201 0d87a7f2; 1 walk abs abs() expects exactly 1 argument, 2 given
1 walk with abs abs() expects exactly 1 argument, 3 given
1 callables 3 7a06e266; 2 map abs abs(): Argument #1 ($num) must be of type int|float, string 
2 filter abs abs(): Argument #1 ($num) must be of type int|float, string 
2 keys abs 200 db17da39; 2 map strlen 201 a1b50d85; 2 filter strlen 201 3bb24922; 2 keys strlen 201 3bb24922; 2 map trim 201 2e2492b0; 2 filter trim 201 3bb24922; 2 keys trim 200 db17da39; 2 map ucfirst 201 3bb24922; 2 filter ucfirst 201 3bb24922; 2 keys ucfirst 200 db17da39; 2 map intval 201 63c48a2c; 2 filter intval 0 a253e820; 2 keys intval 200 db17da39; 2 map strval 201 3bb24922; 2 filter strval 201 3bb24922; 2 keys strval 200 db17da39; 2 map is_numeric 201 3cbfd164; 2 filter is_numeric 0 a253e820; 2 keys is_numeric 201 3bb24922; 2 map sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
2 filter sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
2 keys sqrt 200 db17da39; 2 map ctype_digit 201 3cbfd164; 2 filter ctype_digit 0 a253e820; 2 keys ctype_digit 10 a0149077; 2 map count count(): Argument #1 ($value) must be of type Countable|arra
2 filter count count(): Argument #1 ($value) must be of type Countable|arra
2 keys count count(): Argument #1 ($value) must be of type Countable|arra
2 map max max(): Argument #1 ($value) must be of type array, string gi
2 filter max max(): Argument #1 ($value) must be of type array, string gi
2 keys max max(): Argument #1 ($value) must be of type array, int given
2 two max 201 8fe899a6; 2 both max 200 db17da39; 2 fold max 1; 2 two intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
2 both intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
2 fold intdiv intdiv(): Argument #2 ($num2) must be of type int, string gi
2 two strcmp 201 8d6ae3ea; 2 both strcmp 201 3bb24922; 2 fold strcmp 17; 2 two substr substr(): Argument #2 ($offset) must be of type int, string 
2 both substr 10 fb40749b; 2 fold substr substr(): Argument #2 ($offset) must be of type int, string 
2 sort strcmp 201 05830582; 2 keep strcmp 201 1603f16a; 2 by key strcmp 201 3028b75f; 2 sort strnatcmp 201 51c4904f; 2 keep strnatcmp 201 a48406dc; 2 by key strnatcmp 201 3bb24922; 2 sort intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
2 keep intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
2 by key intdiv 201 3bb24922; 2 walk settype settype(): Argument #2 ($type) must be a valid type
2 walk with settype settype() expects exactly 2 arguments, 3 given
2 walk sort sort(): Argument #1 ($array) must be of type array, string g
2 walk with sort sort() expects at most 2 arguments, 3 given
2 walk max 201 3bb24922; 2 walk with max 201 3bb24922; 2 walk abs abs() expects exactly 1 argument, 2 given
2 walk with abs abs() expects exactly 1 argument, 3 given
2 callables abs(): Argument #1 ($num) must be of type int|float, string 
3 map abs 201 ba5ed589; 3 filter abs 200 cc8df21a; 3 keys abs 200 4deaf1a1; 3 map strlen 201 cf9f6d46; 3 filter strlen 201 eaee9f25; 3 keys strlen 201 eaee9f25; 3 map trim 201 eaee9f25; 3 filter trim 200 cc8df21a; 3 keys trim 200 4deaf1a1; 3 map ucfirst 201 eaee9f25; 3 filter ucfirst 200 cc8df21a; 3 keys ucfirst 200 4deaf1a1; 3 map intval 201 632b085b; 3 filter intval 200 cc8df21a; 3 keys intval 200 4deaf1a1; 3 map strval 201 eaee9f25; 3 filter strval 200 cc8df21a; 3 keys strval 200 4deaf1a1; 3 map is_numeric 201 50a00cb9; 3 filter is_numeric 201 eaee9f25; 3 keys is_numeric 201 eaee9f25; 3 map sqrt 201 634d8ae5; 3 filter sqrt 200 cc8df21a; 3 keys sqrt 200 4deaf1a1; 3 map ctype_digit 201 39998baa; 3 filter ctype_digit 141 eeada68e; 3 keys ctype_digit 10 6d2a0c09; 3 map count count(): Argument #1 ($value) must be of type Countable|arra
3 filter count count(): Argument #1 ($value) must be of type Countable|arra
3 keys count count(): Argument #1 ($value) must be of type Countable|arra
3 map max max(): Argument #1 ($value) must be of type array, string gi
3 filter max max(): Argument #1 ($value) must be of type array, string gi
3 keys max max(): Argument #1 ($value) must be of type array, int given
3 two max 201 7e2343ab; 3 both max 200 4deaf1a1; 3 fold max "140"; 3 two intdiv Division by zero
3 both intdiv Division by zero
3 fold intdiv Division by zero
3 two strcmp 201 4941a942; 3 both strcmp 201 eaee9f25; 3 fold strcmp -4; 3 two substr 201 52623b37; 3 both substr 3 75059f5e; 3 fold substr ""; 3 sort strcmp 201 f3bd4139; 3 keep strcmp 201 5aeb5a8f; 3 by key strcmp 201 2fb5d7ff; 3 sort strnatcmp 201 971b1bc7; 3 keep strnatcmp 201 7855b2a7; 3 by key strnatcmp 201 eaee9f25; 3 sort intdiv Division by zero
3 keep intdiv Division by zero
3 by key intdiv 201 eaee9f25; 3 walk settype settype(): Argument #2 ($type) must be a valid type
3 walk with settype settype() expects exactly 2 arguments, 3 given
3 walk sort sort(): Argument #1 ($array) must be of type array, string g
3 walk with sort sort() expects at most 2 arguments, 3 given
3 walk max 201 eaee9f25; 3 walk with max 201 eaee9f25; 3 walk abs abs() expects exactly 1 argument, 2 given
3 walk with abs abs() expects exactly 1 argument, 3 given
3 callables 3 b3b7223d; 4 map abs 201 d91c684d; 4 filter abs 200 a9cb2192; 4 keys abs abs(): Argument #1 ($num) must be of type int|float, string 
4 map strlen 201 2e0f9170; 4 filter strlen 201 3063adb3; 4 keys strlen 201 3063adb3; 4 map trim 201 4cd864d1; 4 filter trim 200 a9cb2192; 4 keys trim 201 3063adb3; 4 map ucfirst 201 4cd864d1; 4 filter ucfirst 200 a9cb2192; 4 keys ucfirst 201 3063adb3; 4 map intval 201 3063adb3; 4 filter intval 200 a9cb2192; 4 keys intval 0 a253e820; 4 map strval 201 4cd864d1; 4 filter strval 200 a9cb2192; 4 keys strval 201 3063adb3; 4 map is_numeric 201 6757701c; 4 filter is_numeric 201 3063adb3; 4 keys is_numeric 0 a253e820; 4 map sqrt 201 c0325cb9; 4 filter sqrt 200 a9cb2192; 4 keys sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
4 map ctype_digit 201 e653ec25; 4 filter ctype_digit 10 2ea4e8f6; 4 keys ctype_digit 0 a253e820; 4 map count count(): Argument #1 ($value) must be of type Countable|arra
4 filter count count(): Argument #1 ($value) must be of type Countable|arra
4 keys count count(): Argument #1 ($value) must be of type Countable|arra
4 map max max(): Argument #1 ($value) must be of type array, int given
4 filter max max(): Argument #1 ($value) must be of type array, int given
4 keys max max(): Argument #1 ($value) must be of type array, string gi
4 two max 201 a91dabf6; 4 both max 200 a9cb2192; 4 fold max 140; 4 two intdiv Division by zero
4 both intdiv intdiv(): Argument #2 ($num2) must be of type int, string gi
4 fold intdiv Division by zero
4 two strcmp 201 4941a942; 4 both strcmp 201 3063adb3; 4 fold strcmp -4; 4 two substr 201 52623b37; 4 both substr substr(): Argument #2 ($offset) must be of type int, string 
4 fold substr ""; 4 sort strcmp 201 99301d4b; 4 keep strcmp 201 cd1db350; 4 by key strcmp 201 cd1db350; 4 sort strnatcmp 201 6bca89f8; 4 keep strnatcmp 201 1d734316; 4 by key strnatcmp 201 1d734316; 4 sort intdiv Division by zero
4 keep intdiv Division by zero
4 by key intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
4 walk settype settype(): Argument #2 ($type) must be a valid type
4 walk with settype settype() expects exactly 2 arguments, 3 given
4 walk sort sort(): Argument #1 ($array) must be of type array, int give
4 walk with sort sort() expects at most 2 arguments, 3 given
4 walk max 201 3063adb3; 4 walk with max 201 3063adb3; 4 walk abs abs() expects exactly 1 argument, 2 given
4 walk with abs abs() expects exactly 1 argument, 3 given
4 callables 3 9535b7f7; 5 map abs abs(): Argument #1 ($num) must be of type int|float, string 
5 filter abs abs(): Argument #1 ($num) must be of type int|float, string 
5 keys abs 204 c5e8d1bf; 5 map strlen 205 f67a8b9f; 5 filter strlen 204 72a1a7bc; 5 keys strlen 205 51e09135; 5 map trim 205 eda386f0; 5 filter trim 203 2d5f79af; 5 keys trim 204 c5e8d1bf; 5 map ucfirst 205 afe8d4da; 5 filter ucfirst 203 2d5f79af; 5 keys ucfirst 204 c5e8d1bf; 5 map intval 205 68c49df6; 5 filter intval 202 845ce53d; 5 keys intval 204 c5e8d1bf; 5 map strval 205 eda386f0; 5 filter strval 203 2d5f79af; 5 keys strval 204 c5e8d1bf; 5 map is_numeric 205 5a157627; 5 filter is_numeric 202 dfc55b05; 5 keys is_numeric 205 51e09135; 5 map sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
5 filter sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
5 keys sqrt 204 c5e8d1bf; 5 map ctype_digit 205 bcc661cb; 5 filter ctype_digit 10 168a12a3; 5 keys ctype_digit 10 d6e605f8; 5 map count count(): Argument #1 ($value) must be of type Countable|arra
5 filter count count(): Argument #1 ($value) must be of type Countable|arra
5 keys count count(): Argument #1 ($value) must be of type Countable|arra
5 map max max(): Argument #1 ($value) must be of type array, int given
5 filter max max(): Argument #1 ($value) must be of type array, int given
5 keys max max(): Argument #1 ($value) must be of type array, int given
5 two max 205 1cfbf024; 5 both max 204 c5e8d1bf; 5 fold max "x"; 5 two intdiv Division by zero
5 both intdiv Division by zero
5 fold intdiv Division by zero
5 two strcmp 205 d491b730; 5 both strcmp 205 51e09135; 5 fold strcmp 0; 5 two substr substr(): Argument #2 ($offset) must be of type int, string 
5 both substr 3 54b4d9fe; 5 fold substr substr(): Argument #2 ($offset) must be of type int, string 
5 sort strcmp 205 e54e84ff; 5 keep strcmp 205 20b5514e; 5 by key strcmp 205 168b91d4; 5 sort strnatcmp 205 d8e0b8e1; 5 keep strnatcmp 205 8fa8182c; 5 by key strnatcmp 205 51e09135; 5 sort intdiv Division by zero
5 keep intdiv Division by zero
5 by key intdiv 205 51e09135; 5 walk settype settype(): Argument #2 ($type) must be a valid type
5 walk with settype settype() expects exactly 2 arguments, 3 given
5 walk sort sort(): Argument #1 ($array) must be of type array, int give
5 walk with sort sort() expects at most 2 arguments, 3 given
5 walk max 205 51e09135; 5 walk with max 205 51e09135; 5 walk abs abs() expects exactly 1 argument, 2 given
5 walk with abs abs() expects exactly 1 argument, 3 given
5 callables abs(): Argument #1 ($num) must be of type int|float, string 
6 map abs abs(): Argument #1 ($num) must be of type int|float, string 
6 filter abs abs(): Argument #1 ($num) must be of type int|float, string 
6 keys abs 202 c36a8be1; 6 map strlen 203 483c24ab; 6 filter strlen 202 744ac98f; 6 keys strlen 203 d9c4cf43; 6 map trim 203 03d6fdda; 6 filter trim 202 744ac98f; 6 keys trim 202 c36a8be1; 6 map ucfirst 203 8acccfc4; 6 filter ucfirst 202 744ac98f; 6 keys ucfirst 202 c36a8be1; 6 map intval 203 6eba8032; 6 filter intval 0 a253e820; 6 keys intval 202 c36a8be1; 6 map strval 203 2afe60fa; 6 filter strval 202 744ac98f; 6 keys strval 202 c36a8be1; 6 map is_numeric 203 232a050d; 6 filter is_numeric 0 a253e820; 6 keys is_numeric 203 d9c4cf43; 6 map sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
6 filter sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
6 keys sqrt 202 c36a8be1; 6 map ctype_digit 203 232a050d; 6 filter ctype_digit 0 a253e820; 6 keys ctype_digit 10 a0149077; 6 map count count(): Argument #1 ($value) must be of type Countable|arra
6 filter count count(): Argument #1 ($value) must be of type Countable|arra
6 keys count count(): Argument #1 ($value) must be of type Countable|arra
6 map max max(): Argument #1 ($value) must be of type array, string gi
6 filter max max(): Argument #1 ($value) must be of type array, string gi
6 keys max max(): Argument #1 ($value) must be of type array, int given
6 two max 203 9e39b94f; 6 both max 202 c36a8be1; 6 fold max "z"; 6 two intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
6 both intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
6 fold intdiv intdiv(): Argument #2 ($num2) must be of type int, string gi
6 two strcmp 203 df0ceb1e; 6 both strcmp 203 d9c4cf43; 6 fold strcmp -73; 6 two substr substr(): Argument #2 ($offset) must be of type int, string 
6 both substr 10 fb40749b; 6 fold substr substr(): Argument #2 ($offset) must be of type int, string 
6 sort strcmp 203 7b4cf0c8; 6 keep strcmp 203 256fd1a8; 6 by key strcmp 203 dd633836; 6 sort strnatcmp 203 5288b4a1; 6 keep strnatcmp 203 815d2fae; 6 by key strnatcmp 203 d9c4cf43; 6 sort intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
6 keep intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
6 by key intdiv 203 d9c4cf43; 6 walk settype settype(): Argument #2 ($type) must be a valid type
6 walk with settype settype() expects exactly 2 arguments, 3 given
6 walk sort sort(): Argument #1 ($array) must be of type array, string g
6 walk with sort sort() expects at most 2 arguments, 3 given
6 walk max 203 d9c4cf43; 6 walk with max 203 d9c4cf43; 6 walk abs abs() expects exactly 1 argument, 2 given
6 walk with abs abs() expects exactly 1 argument, 3 given
6 callables abs(): Argument #1 ($num) must be of type int|float, string 
7 map abs abs(): Argument #1 ($num) must be of type int|float, string 
7 filter abs abs(): Argument #1 ($num) must be of type int|float, string 
7 keys abs 201 7f0d1903; 7 map strlen 202 cdc8166e; 7 filter strlen 202 65ec95b8; 7 keys strlen 202 65ec95b8; 7 map trim 202 65ec95b8; 7 filter trim 201 9e8843cb; 7 keys trim 201 7f0d1903; 7 map ucfirst 202 65ec95b8; 7 filter ucfirst 201 9e8843cb; 7 keys ucfirst 201 7f0d1903; 7 map intval 202 ceae1229; 7 filter intval 201 9e8843cb; 7 keys intval 201 7f0d1903; 7 map strval 202 65ec95b8; 7 filter strval 201 9e8843cb; 7 keys strval 201 7f0d1903; 7 map is_numeric 202 8f17a62e; 7 filter is_numeric 201 7f0d1903; 7 keys is_numeric 202 65ec95b8; 7 map sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
7 filter sqrt sqrt(): Argument #1 ($num) must be of type float, string giv
7 keys sqrt 201 7f0d1903; 7 map ctype_digit 202 f37cd7b4; 7 filter ctype_digit 141 b9b3bad2; 7 keys ctype_digit 10 fd9bee8b; 7 map count count(): Argument #1 ($value) must be of type Countable|arra
7 filter count count(): Argument #1 ($value) must be of type Countable|arra
7 keys count count(): Argument #1 ($value) must be of type Countable|arra
7 map max max(): Argument #1 ($value) must be of type array, string gi
7 filter max max(): Argument #1 ($value) must be of type array, string gi
7 keys max max(): Argument #1 ($value) must be of type array, int given
7 two max 202 5c826026; 7 both max 202 65ec95b8; 7 fold max "140"; 7 two intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
7 both intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
7 fold intdiv intdiv(): Argument #2 ($num2) must be of type int, string gi
7 two strcmp 202 f44cf30c; 7 both strcmp 202 65ec95b8; 7 fold strcmp -4; 7 two substr substr(): Argument #2 ($offset) must be of type int, string 
7 both substr 3 f481bc13; 7 fold substr substr(): Argument #2 ($offset) must be of type int, string 
7 sort strcmp 202 fa2c97eb; 7 keep strcmp 202 1dd800ae; 7 by key strcmp 202 97ad61a2; 7 sort strnatcmp 202 b61daa0a; 7 keep strnatcmp 202 4fe577f8; 7 by key strnatcmp 202 65ec95b8; 7 sort intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
7 keep intdiv intdiv(): Argument #1 ($num1) must be of type int, string gi
7 by key intdiv 202 65ec95b8; 7 walk settype settype(): Argument #2 ($type) must be a valid type
7 walk with settype settype() expects exactly 2 arguments, 3 given
7 walk sort sort(): Argument #1 ($array) must be of type array, string g
7 walk with sort sort() expects at most 2 arguments, 3 given
7 walk max 202 65ec95b8; 7 walk with max 202 65ec95b8; 7 walk abs abs() expects exactly 1 argument, 2 given
7 walk with abs abs() expects exactly 1 argument, 3 given
7 callables abs(): Argument #1 ($num) must be of type int|float, string 
8 map abs 201 ba5ed589; 8 filter abs 200 0cc5a349; 8 keys abs 200 f7e95868; 8 map strlen 201 cf9f6d46; 8 filter strlen 201 632b085b; 8 keys strlen 201 632b085b; 8 map trim 201 eaee9f25; 8 filter trim 200 0cc5a349; 8 keys trim 200 f7e95868; 8 map ucfirst 201 eaee9f25; 8 filter ucfirst 200 0cc5a349; 8 keys ucfirst 200 f7e95868; 8 map intval 201 632b085b; 8 filter intval 200 0cc5a349; 8 keys intval 200 f7e95868; 8 map strval 201 eaee9f25; 8 filter strval 200 0cc5a349; 8 keys strval 200 f7e95868; 8 map is_numeric 201 50a00cb9; 8 filter is_numeric 201 632b085b; 8 keys is_numeric 201 632b085b; 8 map sqrt 201 634d8ae5; 8 filter sqrt 200 0cc5a349; 8 keys sqrt 200 f7e95868; 8 map ctype_digit 201 1b9bfe4c; 8 filter ctype_digit 10 168a12a3; 8 keys ctype_digit 10 d6e605f8; 8 map count count(): Argument #1 ($value) must be of type Countable|arra
8 filter count count(): Argument #1 ($value) must be of type Countable|arra
8 keys count count(): Argument #1 ($value) must be of type Countable|arra
8 map max max(): Argument #1 ($value) must be of type array, int given
8 filter max max(): Argument #1 ($value) must be of type array, int given
8 keys max max(): Argument #1 ($value) must be of type array, int given
8 two max 201 a91dabf6; 8 both max 200 f7e95868; 8 fold max 140; 8 two intdiv Division by zero
8 both intdiv Division by zero
8 fold intdiv Division by zero
8 two strcmp 201 4941a942; 8 both strcmp 201 632b085b; 8 fold strcmp -4; 8 two substr 201 52623b37; 8 both substr 3 54b4d9fe; 8 fold substr ""; 8 sort strcmp 201 99301d4b; 8 keep strcmp 201 30e54c0b; 8 by key strcmp 201 ebc5cfdb; 8 sort strnatcmp 201 6bca89f8; 8 keep strnatcmp 201 fb1adc6f; 8 by key strnatcmp 201 632b085b; 8 sort intdiv Division by zero
8 keep intdiv Division by zero
8 by key intdiv 201 632b085b; 8 walk settype settype(): Argument #2 ($type) must be a valid type
8 walk with settype settype() expects exactly 2 arguments, 3 given
8 walk sort sort(): Argument #1 ($array) must be of type array, int give
8 walk with sort sort() expects at most 2 arguments, 3 given
8 walk max 201 632b085b; 8 walk with max 201 632b085b; 8 walk abs abs() expects exactly 1 argument, 2 given
8 walk with abs abs() expects exactly 1 argument, 3 given
8 callables 3 707f2e6e; rows 201 d7e4ec4b; rows 201 0fb63cc8; rows 201 293ab0a2; rows 201 189aa4aa; zip 201 b6b6aa3b; short 201 0f269622; ......................................................................-60-59-58-57-56-55-54-53-52-51-50-49-48-47-46-45-44-43-42-41-40-39-38-37-36-35-34-33-32-31-30-29-28-27-26-25-24-23-22-21-20-19-18-17-16-15-14-13-12-11-10-9-8-7-6-5-4-3-2-10123456789101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35

Warning: end(): Argument #1 ($array) must be passed by reference, value given in %s/builtins_as_callbacks.php on line 35
rows 201 0fdb57f1; unknown array_map(): Argument #1 ($callback) must be a valid callbac

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/builtins_as_callbacks.php on line 36
1891
