--TEST--
Rounds call functions, methods and closures
--FILE--
<?php
function collatz(int $n): int { $c = 0; while ($n != 1) { $n = $n % 2 ? 3 * $n + 1 : intdiv($n, 2); $c++; } return $c; }
function ack($n) { return $n < 2 ? $n : ack($n - 1) + ack($n - 2); }
final class Tool { const K = 3; private static int $calls = 5; static function twice(int $x): int { return $x * 2 + self::K; } function __construct(private int $by) {} function scaled(int $x): int { return $x * $this->by; } function all(array $a): array { $out = []; foreach ($a as $v) { $out[] = $this->scaled($v) + $this->by; } return $out; } static function read(array $a): int { $s = 0; foreach ($a as $v) { $s += self::$calls + $v; } return $s; } }
function steps(int $n) { for ($i = 1; $i <= $n; $i++) { $out[$i - 1] = collatz($i); } return [array_sum($out), max($out)]; }
function recursion(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += ack($i % 12); } return $s; }
function statics(array $a) { $s = 0; foreach ($a as $v) { $s += Tool::twice($v); } return $s; }
function closures(array $a, int $k) { $f = fn($x) => $x * $k; foreach ($a as $v) { $out[] = $f($v); } return array_sum($out); }
function sorts(array $a) { foreach ($a as $v) { $row = [$v % 7, $v % 5, $v % 3]; sort($row); $out[] = $row[0] * 100 + $row[1] * 10 + $row[2]; } return array_sum($out); }
function maps(array $a) { foreach ($a as $v) { $out[] = array_sum(array_map(fn($x) => $x * $v, [1, 2, 3])); } return array_sum($out); }
function strings(array $a) { foreach ($a as $v) { $out[] = strtoupper(substr("abcdef$v", $v % 6)) . str_pad((string)$v, 6, '0', STR_PAD_LEFT); } return md5(implode(',', $out)); }
function words(array $s) { $n = 0; foreach ($s as $w) { foreach (explode(' ', $w) as $one) { $n += strlen($one); } $len[] = strlen($w); } return [$n, array_sum($len)]; }
function table(array $a) { $t = ['a' => 1, 'b' => 2, 'c' => 3]; foreach ($a as $v) { $out[] = $t[$v % 3 == 0 ? 'a' : ($v % 3 == 1 ? 'b' : 'c')] + $v; } return array_sum($out); }
function counted(array $a) { foreach ($a as $v) { $m = []; for ($i = 0; $i < 4; $i++) { $m["k" . ($v + $i) % 3] = $i; } $out[] = count($m); } return array_sum($out); }
function matches(array $a) { foreach ($a as $v) { $out[] = match (true) { $v % 15 == 0 => 'FizzBuzz', $v % 5 == 0 => 'Buzz', $v % 3 == 0 => 'Fizz', default => $v }; } return md5(json_encode($out)); }
function switches(array $a) { $n = 0; foreach ($a as $v) { switch ($v % 4) { case 0: $x = 1; break; case 1: case 2: $x = 5; break; default: $x = -1; } $n += $x; } return $n; }
$a = range(0, 1499); $s = array_map(fn($x) => "word $x and more", $a); $tool = new Tool(7);
for ($turn = 0; $turn < 3; $turn++)
    echo json_encode([steps(800), recursion(300), statics($a), closures($a, 9), sorts($a), maps($a), strings($a), words($s), table($a), counted($a), matches($a), switches($a), array_sum($tool->all($a)), Tool::read($a)]), "\n";
--EXPECT--
[[45996,170],5800,2253000,10118250,121819,6745500,"f2fd63045ee570a0f2a41df3405f255c",[21390,25890],1127250,4500,"54117ad31626d96791cbf1ddce8c7a15",3750,7880250,1131750]
[[45996,170],5800,2253000,10118250,121819,6745500,"f2fd63045ee570a0f2a41df3405f255c",[21390,25890],1127250,4500,"54117ad31626d96791cbf1ddce8c7a15",3750,7880250,1131750]
[[45996,170],5800,2253000,10118250,121819,6745500,"f2fd63045ee570a0f2a41df3405f255c",[21390,25890],1127250,4500,"54117ad31626d96791cbf1ddce8c7a15",3750,7880250,1131750]
