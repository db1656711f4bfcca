<?php
// Prints what the functions of math, types and random make of many values; committed as math.json.
// php -n tests/unit/data/math.php > tests/unit/data/math.json
error_reporting(0);
function show($v) {
    switch (true) {
        case is_null($v): return 'n';
        case is_bool($v): return $v ? 't' : 'f';
        case is_int($v): return "i$v";
        case is_float($v): return is_nan($v) ? 'dnan' : 'd' . bin2hex(pack('E', $v));
        case is_string($v): return "s$v";
        default: $r = []; foreach ($v as $k => $x) { $r[] = show($k) . '=>' . show($x); } return 'a[' . implode(',', $r) . ']';
    }
}
mt_srand(11);
$rows = [];
$call = function ($f, ...$args) use (&$rows) {
    try { $r = show($f(...$args)); } catch (Throwable $e) { $r = 'x' . get_class($e) . ': ' . $e->getMessage(); }
    $rows[] = [$f, array_map('show', $args), $r];
};
$floats = [0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 1.955, 5.055, 5.045, 1.45, 1241757.0, 1e15, 123456789.987654321, -1234567.891, 1e22, 1.7976931348623157e308, 5e-324,
    INF, -INF, NAN, 3.0, 0.285, 1.005, 0.1 + 0.7, 12345678901234567.0, 0.49999999999999994, 1000000000000000.5, 9007199254740993.0];
for ($i = 0; $i < 60; $i++) $floats[] = mt_rand(-99999999, 99999999) / 10 ** mt_rand(0, 9);
foreach ($floats as $x) {
    foreach (['floor', 'ceil', 'abs', 'sqrt', 'exp', 'log', 'log10', 'log1p', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'expm1', 'deg2rad', 'rad2deg', 'is_nan', 'is_finite', 'is_infinite', 'number_format'] as $f) $call($f, $x);
    foreach ([-3, -1, 0, 1, 2, 3, 5, 14, 20, 25] as $p) { $call('round', $x, $p); if ($p >= 0) $call('number_format', $x, $p); }
    foreach ([2, 3, 4] as $mode) foreach ([0, 1, 2] as $p) $call('round', $x, $p, $mode);
    foreach ([2.0, 10.0, 3.0, 1.0, 0.0, -1.0, INF] as $y) { $call('log', $x, $y); $call('fmod', $x, $y); $call('fdiv', $x, $y); $call('atan2', $x, $y); $call('hypot', $x, $y); $call('pow', $x, $y); }
}
foreach ([0, 1, -1, 15, 1234567, PHP_INT_MAX, PHP_INT_MIN, 1 << 33] as $n) {
    foreach (['decbin', 'decoct', 'dechex', 'abs', 'floor', 'number_format'] as $f) $call($f, $n);
    foreach ([-3, 0, 2] as $p) $call('round', $n, $p);
    foreach ([0, 1, -1, 7, PHP_INT_MIN] as $m) { $call('intdiv', $n, $m); $call('pow', $n, $m); }
}
foreach (['', '0', '101', '0b101', '0x1F', '0o17', 'ff', 'zz', '12xyz', 'ffffffffffffffff', '7fffffffffffffff', '8000000000000000', '777777777777777777777777', ' 11 ', str_repeat('1', 70), str_repeat('f', 30), '-5', '1e3', '42abc', ' 42', '0x', '0b', '9999999999999999999', '-0x1A', '0X1a', "12\0"] as $s) {
    foreach (['bindec', 'hexdec', 'octdec', 'intval', 'floatval', 'boolval', 'is_numeric'] as $f) $call($f, $s);
    foreach ([0, 2, 8, 16, 36, 7, 1, 37] as $b) $call('intval', $s, $b);
    foreach ([[2, 16], [16, 2], [36, 10], [10, 36], [8, 3], [1, 2], [2, 37]] as [$a, $b]) $call('base_convert', $s, $a, $b);
}
foreach ([[0, ',', '.'], [2, ',', '.'], [2, '', ''], [3, null, ' '], [1, '::', 'xx'], [-2, '.', ',']] as $args) foreach ([1234567.891, -0.004, -1234.5, 0.5, 999.999] as $x) $call('number_format', $x, ...$args);
$random = [];
foreach ([0, 1, 42, -7, PHP_INT_MAX] as $seed) foreach ([MT_RAND_MT19937, MT_RAND_PHP] as $mode) {
    mt_srand($seed, $mode);
    $row = [];
    for ($i = 0; $i < 20; $i++) $row[] = mt_rand();
    foreach ([[0, 9], [1, 6], [-5, 5], [0, 255], [0, PHP_INT_MAX], [PHP_INT_MIN, PHP_INT_MAX], [7, 7], [0, 1 << 33], [0, 0xffffffff]] as [$a, $b]) { $row[] = mt_rand($a, $b); $row[] = rand($a, $b); $row[] = rand($b, $a); }
    for ($i = 0; $i < 700; $i++) mt_rand();
    $row[] = mt_rand(); $row[] = rand();
    $random[] = [$seed, $mode, $row];
}
$engines = [];
foreach ([0, 1, 123456789, -3] as $seed) foreach (['Mt19937', 'PcgOneseq128XslRr64', 'Xoshiro256StarStar'] as $name) {
    $class = "Random\\Engine\\$name";
    $e = new $class($seed);
    $row = [];
    for ($i = 0; $i < 5; $i++) $row[] = bin2hex($e->generate());
    if ($name != 'Mt19937') { $name[0] == 'P' ? $e->jump(12345) : $e->jump(); $row[] = bin2hex($e->generate()); }
    if ($name[0] == 'X') { $e->jumpLong(); $row[] = bin2hex($e->generate()); }
    $r = new Random\Randomizer($e);
    $row[] = (string) $r->nextInt(); $row[] = (string) $r->getInt(-100, 1000); $row[] = (string) $r->getInt(0, 1 << 40);
    $engines[] = [$seed, $name, $row];
}
echo json_encode(['calls' => $rows, 'random' => $random, 'engines' => $engines], JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR), "\n";
