--TEST--
foreach by reference over lists and maps: changes, growing types, break, continue, return, nested loops, copies
--FILE--
<?php
function double(array $a) { foreach ($a as &$v) $v *= 2; unset($v); return $a; }
function last_statement(array &$a): void { foreach ($a as $k => &$v) { $v = "$k=$v"; } }
function returned(array $a): array { foreach ($a as &$v) { if ($v < 0) continue; if ($v > 5) break; $v++; } return $a; }
function inside(array $a, int $n) { foreach ($a as $k => &$v) { $v .= 'x'; if ($k == $n) return $k . $v; } unset($v); return json_encode($a); }
function grid(array $g) {
    foreach ($g as &$row) { foreach ($row as $j => &$x) { if ($x == 4) break; $x += $j; } $row[] = count($row); }
    unset($row, $x);
    return $g;
}
function matrix(array $g, float $by) {
    foreach ($g as $i => &$row) {
        $row[] = count($row);
        foreach ($row as &$x) $x *= $by;
    }
    unset($row, $x);
    return $g;
}
function rows(array $g) { foreach ($g as &$row) { sort($row); $row = array_slice($row, 1); } unset($row); return $g; }
function copies(array $a) { $b = $a; foreach ($a as &$v) { $v = -$v; } unset($v); $c = $a; $c[0] = 9; return [$a, $b, $c]; }
function again(array $a, array $b) {
    $s = 0;
    for ($i = 0; $i < 3; $i++) { foreach ($a as &$v) { $v += $i; $s += $v; } unset($v); $a[] = $i; }
    foreach ($b as &$v) { $v = strtoupper($v); }
    foreach ($a as &$v) { $v %= 7; }
    unset($v);
    return [$s, $a, $b];
}
function overflow(array $a) { foreach ($a as &$v) { $v += 9223372036854775800; } unset($v); return $a; }
function kinds(array $a) { foreach ($a as &$v) { if (is_int($v)) $v = "int"; elseif (is_string($v)) $v = 5; else $v = null; } unset($v); return $a; }
function thrower(array $a, int $most) { foreach ($a as &$v) { $v *= 10; if ($v > $most) throw new RangeException("$v is too much"); } unset($v); return $a; }
function thrower_by_reference(array &$a, int $most) { foreach ($a as &$v) { $v *= 10; if ($v > $most) throw new RangeException("$v is too much"); } unset($v); }
function used_later(array $a) { foreach ($a as &$v) { $v++; } $v = 100; return $a; }
function classic(array $a) { foreach ($a as &$v) {} foreach ($a as $v) {} return $a; }
function kept(array $a) { foreach ($a as &$v) { $v++; } $b = $a; $b[count($b) - 1] = 'b'; return [$a, $b]; }
function grows(array $a) { foreach ($a as $k => &$v) { if ($k < 3) $a[] = $v * 2; $v = 0; } unset($v); return $a; }
function empty_one(array $a) { foreach ($a as &$v) { $v = 1; } unset($v); return $a; }
function captured(array $a) { foreach ($a as &$v) { $f = fn($x) => $x + $v; $v = $f(1); } unset($v); return $a; }
for ($round = 0; $round < 3; $round++) {
    echo json_encode([double([1, 2, 3]), double(['a' => 1, 'b' => 2.5]), double([1.5, 2.5]), double([])]), "\n";
    $m = ['x' => 1, 'y' => 2]; last_statement($m); echo json_encode($m), "\n";
    $m = [1, 2]; $n = $m; last_statement($m); echo json_encode([$m, $n]), "\n";
    echo json_encode([returned([1, -2, 3]), returned([1, 9, 1])]), "\n";
    echo inside(['a', 'b', 'c'], 1), inside(['a', 'b'], 7), "\n";
    echo json_encode(grid([[1, 2, 3], [3, 4, 5], [], [7]])), "\n";
    echo json_encode([matrix([[1, 2], [3.5], []], 0.5), matrix(['a' => [1]], 2), rows([[3, 1, 2], [9, 8]])]), "\n";
    echo json_encode(copies([1, 2, 3])), json_encode(again([1, 2], ['a', 'b'])), "\n";
    var_dump(overflow([1, 2, 100]));
    echo json_encode(kinds([1, 'a', 2.5, null])), "\n";
    foreach ([25, 5] as $most) {
        $r = [1, 2, 3];
        try { echo json_encode(thrower($r, $most)); } catch (RangeException $e) { echo $e->getMessage(), json_encode($e->getTrace()[0]['args']), "\n"; }
        try { thrower_by_reference($r, $most); } catch (RangeException $e) { echo $e->getMessage(), json_encode($r), "\n"; }
    }
    echo json_encode([used_later([1, 2]), classic([1, 2, 3]), kept([1, 2]), grows([1, 2]), empty_one([]), captured([1, 2])]), "\n";
}
--EXPECT--
[[2,4,6],{"a":2,"b":5},[3,5],[]]
{"x":"x=1","y":"y=2"}
[["0=1","1=2"],[1,2]]
[[2,-2,4],[2,9,1]]
1bx["ax","bx"]
[[1,3,5,3],[3,4,5,3],[0],[7,1]]
[[[0.5,1,1],[1.75,0.5],[0]],{"a":[2,2]},[[2,3],[9]]]
[[-1,-2,-3],[1,2,3],[9,-2,-3]][24,[4,5,3,3,2],["A","B"]]
array(3) {
  [0]=>
  int(9223372036854775801)
  [1]=>
  int(9223372036854775802)
  [2]=>
  float(9.223372036854776E+18)
}
["int",5,null,null]
30 is too much[[10,20,30],25]
30 is too much[10,20,30]
10 is too much[[10,2,3],5]
10 is too much[10,2,3]
[[2,100],[1,2,2],[[2,"b"],[2,"b"]],[0,0,0,0,0],[],[2,3]]
[[2,4,6],{"a":2,"b":5},[3,5],[]]
{"x":"x=1","y":"y=2"}
[["0=1","1=2"],[1,2]]
[[2,-2,4],[2,9,1]]
1bx["ax","bx"]
[[1,3,5,3],[3,4,5,3],[0],[7,1]]
[[[0.5,1,1],[1.75,0.5],[0]],{"a":[2,2]},[[2,3],[9]]]
[[-1,-2,-3],[1,2,3],[9,-2,-3]][24,[4,5,3,3,2],["A","B"]]
array(3) {
  [0]=>
  int(9223372036854775801)
  [1]=>
  int(9223372036854775802)
  [2]=>
  float(9.223372036854776E+18)
}
["int",5,null,null]
30 is too much[[10,20,30],25]
30 is too much[10,20,30]
10 is too much[[10,2,3],5]
10 is too much[10,2,3]
[[2,100],[1,2,2],[[2,"b"],[2,"b"]],[0,0,0,0,0],[],[2,3]]
[[2,4,6],{"a":2,"b":5},[3,5],[]]
{"x":"x=1","y":"y=2"}
[["0=1","1=2"],[1,2]]
[[2,-2,4],[2,9,1]]
1bx["ax","bx"]
[[1,3,5,3],[3,4,5,3],[0],[7,1]]
[[[0.5,1,1],[1.75,0.5],[0]],{"a":[2,2]},[[2,3],[9]]]
[[-1,-2,-3],[1,2,3],[9,-2,-3]][24,[4,5,3,3,2],["A","B"]]
array(3) {
  [0]=>
  int(9223372036854775801)
  [1]=>
  int(9223372036854775802)
  [2]=>
  float(9.223372036854776E+18)
}
["int",5,null,null]
30 is too much[[10,20,30],25]
30 is too much[10,20,30]
10 is too much[[10,2,3],5]
10 is too much[10,2,3]
[[2,100],[1,2,2],[[2,"b"],[2,"b"]],[0,0,0,0,0],[],[2,3]]
