--TEST--
Rows that hold values of several types, sorted by what they are cast to
--FILE--
<?php
function by_age(array $r): array { usort($r, fn($a, $b) => (int) $a['age'] <=> (int) $b['age']); return $r; }
function by_two(array $r): array {
    usort($r, fn($a, $b) => (int) $a['age'] <=> (int) $b['age'] ?: strcmp((string) $b['name'], (string) $a['name']));
    return $r;
}
function by_three(array $r): array {
    uasort($r, fn($a, $b) => (float) $b['score'] <=> (float) $a['score'] ?: (int) $a['age'] <=> (int) $b['age'] ?: (int) $a['id'] <=> (int) $b['id']);
    return $r;
}
function show(array $r): void { echo count($r), ' ', md5(json_encode($r)), ' ', $r[array_key_first($r)]['name'] ?? 'none', "\n"; }
$rows = []; for ($i = 0; $i < 300; $i++) $rows[] = ['id' => $i, 'name' => 'n' . ($i * 79 % 301), 'age' => $i * 31 % 17, 'score' => ($i * 17 % 40) / 8];
$odd = $rows; $odd[7]['age'] = '12abc'; $odd[9]['score'] = null; $odd[11]['age'] = 3.99; $odd[12]['name'] = 12; $odd[13]['name'] = null;
for ($t = 0; $t < 3; $t++) {
    foreach ([$rows, $odd] as $one) { show(by_age($one)); show(by_two($one)); show(by_three($one)); }
}
try { $rows[100]['name'] = []; show(by_two($rows)); } catch (Error $e) { echo get_class($e), "\n"; }
--EXPECTF--
300 500687c2fbc0f4c3630f9e7b4b4cd1a8 n0
300 58afd0f9e4893c44131652cb11409515 n93
300 5084c575f680942698dd2e21a4b75dc0 n98
300 eee6daa27a66aa2333cf5d2b775b314d n0
300 5629ace8785b106af18383209dc9eee1 n93
300 d804e7c82dcdaa46e3d12a95858504ae n98
300 500687c2fbc0f4c3630f9e7b4b4cd1a8 n0
300 58afd0f9e4893c44131652cb11409515 n93
300 5084c575f680942698dd2e21a4b75dc0 n98
300 eee6daa27a66aa2333cf5d2b775b314d n0
300 5629ace8785b106af18383209dc9eee1 n93
300 d804e7c82dcdaa46e3d12a95858504ae n98
300 500687c2fbc0f4c3630f9e7b4b4cd1a8 n0
300 58afd0f9e4893c44131652cb11409515 n93
300 5084c575f680942698dd2e21a4b75dc0 n98
300 eee6daa27a66aa2333cf5d2b775b314d n0
300 5629ace8785b106af18383209dc9eee1 n93
300 d804e7c82dcdaa46e3d12a95858504ae n98

Warning: Array to string conversion in %s/sorts_by_cast_keys.php on line 4

Warning: Array to string conversion in %s/sorts_by_cast_keys.php on line 4

Warning: Array to string conversion in %s/sorts_by_cast_keys.php on line 4
300 a555e9befb1ed32daff63e31d3de117b n93
