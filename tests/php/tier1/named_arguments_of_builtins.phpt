--TEST--
named arguments of builtins in functions and loops
--FILE--
<?php
function f(array $a, float $x, string $s) {
    $r = [round($x, precision: 1), round(num: $x), in_array('2', $a, strict: true), in_array(needle: '2', haystack: $a)];
    $r[] = implode(separator: ',', array: array_slice($a, 1, preserve_keys: true));
    $r[] = str_pad($s, 6, pad_type: STR_PAD_LEFT) . '|' . str_pad(pad_string: '-', string: $s, length: 5);
    $r[] = substr(string: $s, offset: 1) . substr($s, offset: 0, length: 1) . ucwords($s, separators: 'b');
    $r[] = implode(array_keys($a, filter_value: 2)) . max(1, 2) . intdiv(num2: 2, num1: 7);
    $r[] = count(array_filter($a, mode: 0, callback: fn($v) => $v > 1));
    return $r;
}
function wrong(string $s) { return strlen(text: $s); }
function both(string $s) { return strlen($s, string: $s); }
function loop(array $a) { $n = 0; foreach ($a as $v) { $n += (int) round($v, precision: 0) + strlen(string: "x$v"); } return $n; }
for ($i = 0; $i < 3; $i++) {
    echo implode(' ', array_map(fn($v) => is_bool($v) ? ($v ? 'T' : 'F') : (string) $v, f([1, 2, 3], 2.345, 'ab cb'))), "\n";
    echo loop([1.5, 2.4, 22.0]), "\n";
    try { echo wrong('a'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
    try { echo both('a'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
--EXPECT--
2.3 2 F T 2,3  ab cb|ab cb b cbaAb cb 123 2
37
Unknown named parameter $text
Named parameter $string overwrites previous argument
2.3 2 F T 2,3  ab cb|ab cb b cbaAb cb 123 2
37
Unknown named parameter $text
Named parameter $string overwrites previous argument
2.3 2 F T 2,3  ab cb|ab cb b cbaAb cb 123 2
37
Unknown named parameter $text
Named parameter $string overwrites previous argument
