<?php
// Prints what every operator makes of every pair of these values; the output is committed as operators.json.
// php -n tests/unit/data/operators.php > tests/unit/data/operators.json
$sources = ['null', 'true', 'false', '0', '1', '-1', '7', '-7', '64', 'PHP_INT_MAX', 'PHP_INT_MIN', '9007199254740993', '0.0', '-0.0', '1.0',
    '-1.5', '2.5', '1e15', '1e19', '9007199254740992.0', 'INF', '-INF', 'NAN', '""', '"0"', '"7"', '" 7"', '"7 "', '"7abc"', '"abc"', '"ABC"',
    '"1e1"', '"10"', '"010"', '"1.5"', '".5"', '"-"', '"9223372036854775807"', '"9223372036854775808"', '"9223372036854775809"',
    '"1e1000"', '"Az"', '"zZ9"', '"\xff\x00"', '[]', '[1]', '[1, 2]', '["a" => 1]', '[2, 1]', '[1 => 2, 0 => 1]', '["1"]', '[NAN]', '[[1], "x" => null]'];
$values = array_map(fn($s) => eval("return $s;"), $sources);
$binary = ['+', '-', '*', '/', '%', '**', '.', '&', '|', '^', '<<', '>>', '==', '===', '<', '<=', '<=>'];
$unary = ['-', '+', '~', '++', '--', '(bool)', '(int)', '(float)', '(string)'];
function show($v) {
    switch (true) {
        case is_null($v): return 'n';
        case is_bool($v): return $v ? 't' : 'f';
        case is_int($v): return "i$v";
        case is_float($v): return is_nan($v) ? 'dnan' : 'd' . bin2hex(pack('E', $v));
        case is_string($v): return 's' . preg_replace_callback('/[\x80-\xff]/', fn($m) => chr(0xc0 | ord($m[0]) >> 6) . chr(0x80 | ord($m[0]) & 0x3f), $v);
        default: $r = []; foreach ($v as $k => $x) { $r[] = show($k) . '=>' . show($x); } return 'a[' . implode(',', $r) . ']';
    }
}
$said = [];
set_error_handler(function ($level, $message) use (&$said) { $said[] = "$level $message"; return true; });
function outcome($f, ...$args) {
    global $said;
    $said = [];
    try { $r = show($f(...$args)); } catch (Throwable $e) { $r = 'x' . get_class($e) . ': ' . $e->getMessage(); }
    return implode('', array_map(fn($s) => "$s\n", $said)) . $r;
}
$out = ['values' => array_map('show', $values), 'binary' => [], 'unary' => []];
foreach ($binary as $op) {
    $f = eval("return fn(\$a, \$b) => \$a $op \$b;");
    $rows = [];
    foreach ($values as $a) { foreach ($values as $b) { $rows[] = outcome($f, $a, $b); } }
    $table = array_values(array_unique($rows));
    $index = array_flip($table);
    $out['binary'][$op] = ['outcomes' => $table, 'rows' => implode(' ', array_map(fn($r) => $index[$r], $rows))];
}
foreach ($unary as $op) {
    $f = eval("return fn(\$a) => $op\$a;");
    $out['unary'][$op] = array_map(fn($a) => outcome($f, $a), $values);
}
$floats = [];
mt_srand(3);
for ($i = 0; $i < 400; $i++) {
    $x = $i < 200 ? unpack('E', pack('J', (mt_rand() << 32) ^ (mt_rand() << 8) ^ mt_rand()))[1] : mt_rand(-99999, 99999) * 10 ** mt_rand(-18, 18) / 7 ** mt_rand(0, 2);
    $x = (float) $x;
    if (is_nan($x)) continue;
    $row = [bin2hex(pack('E', $x))];
    foreach ([14, 17, -1, 0, 5, 25] as $p) { ini_set('precision', $p); $row[] = "$x"; }
    $floats[] = implode(' ', $row);
}
$out['floats'] = $floats;
echo json_encode($out, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
