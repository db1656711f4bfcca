--TEST--
An unpacked literal lives until its elements are used, the variadic parameter's share beside them
--FILE--
<?php
function g0(int|string $a, string $b, array $c, int $d, ...$rest) {
    $t = ''; foreach ($rest as $q => $v) { $t .= $q . '=' . $v . ','; }
    return $a . '|' . ($c === null ? -1 : count($c)) . '|' . $t . '|' . gettype($d) . '|' . $b;
}
function work(int $n, int $k) {
    $out = '';
    for ($i = 0; $i < $n; $i++) {
        $out .= g0(...[(string)$k, 'a' . $i, [], $i, false]) . ';';
    }
    return $out;
}
echo work(3, 3), "\n";
--EXPECT--
3|0|0=,|integer|a0;3|0|0=,|integer|a1;3|0|0=,|integer|a2;
