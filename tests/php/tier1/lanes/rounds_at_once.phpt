--TEST--
Some rounds of a loop at once: any number of rounds, exits of the inner loop, what is left in the variables
--FILE--
<?php
function picture($rows, $columns, $limit) {
    $chars = " .:,;!/>)|&IH%*#";
    $text = '';
    for ($y = $rows; printf("%d|", $y), $C = $y * 0.1 - 1.5, $y--;) {
        for ($x = 0; $c = $x * 0.04 - 2, $z = 0.0, $Z = 0.0, $x++ < $columns;) {
            for ($r = $c, $i = $C, $k = 0; $t = $z * $z - $Z * $Z + $r, $Z = 2 * $z * $Z + $i, $z = $t, $k < $limit; $k++)
                if ($z * $z + $Z * $Z > 500000) break;
            echo $chars[$k % 16];
            $text .= $k;
        }
    }
    return md5($text) . "\n";
}
foreach ([0, 1, 2, 3, 4, 5, 6, 7, 30] as $columns) echo picture(3, $columns, 60);
echo picture(2, 10, 0), picture(2, 10, 1), picture(2, 10, 17);

function newton(int $n): array {
    $sum = 0.0; $hits = 0; $all = [];
    for ($i = 1; $i <= $n; $i++) {
        $x = 1.0 + $i * 0.5;
        $rounds = 0;
        while ($rounds < 50) {
            $next = ($x + $i / $x) * 0.5;
            $rounds++;
            if (abs($next - $x) < 0.0000001) break;
            if ($rounds > 30) continue;
            $x = $next;
        }
        $sum += $x;
        $all[] = $rounds;
        switch ($rounds % 3) { case 0: $hits++; break; case 1: $hits += 2; break; default: $sum -= 0.5; }
    }
    return [round($sum, 6), $hits, array_sum($all), count($all), round($x, 6), $i];
}
foreach ([0, 1, 2, 3, 10, 100] as $n) echo json_encode(newton($n)), "\n";

// what the next round begins with: of the outer variables, of the inner ones
function walks($n) {
    $step = 0.5; $v = 0.0; $last = 7.5;
    for ($x = 0; $x < $n; $x++) {
        $step = $step * 0.75 + 0.1;
        $v = $step;
        for ($k = 0; $k < 25 - $x; $k++) { $v = $v * 0.9 + $step * 0.01 - 0.001; }
        if ($k > 10) $last = $v;
    }
    return [round($step, 9), round($v, 9), round($last, 9), $x];
}
foreach ([0, 1, 2, 3, 4, 9, 40] as $n) echo json_encode(walks($n)), "\n";
function keeps($n) {
    $step = 0.5; $v = 0.0; $kept = -1; $last = 7.5;
    for ($x = 0; $x < $n; $x++) {
        $step = $step * 0.75 + 0.1;
        $v = $step;
        for ($k = 0; $k < 25 - $x; $k++) { $v = $v * 0.9 + $step * 0.01 - 0.001; if ($v > 0.35) $kept = $k; }
        if ($k > 10) $last = $v;
    }
    return [round($step, 9), round($v, 9), $kept, round($last, 9), $x, $k ?? 'unset'];
}
foreach ([0, 1, 2, 3, 4, 9, 40] as $n) echo json_encode(keeps($n)), "\n";
function carried($n) {
    $z = 0.1; $sum = 0.0;
    for ($x = 0; $x < $n; $x++) {           // $z goes from one round to the next: one after the other
        for ($k = 0; $k < 30; $k++) { $z = $z * 3.7 * (1.0 - $z); }
        $sum += $z;
    }
    return round($sum, 9);
}
echo carried(10), ' ', carried(3), "\n";
function ends($n) {
    $found = [];
    for ($x = 0; $x < $n; $x++) {
        $z = 0.0; $c = $x * 0.1;
        for ($k = 0; $k < 40; $k++) { $z = $z * $z * 0.5 + $c - 0.3; if ($z > 4.0) return [$x, $k]; }
        $found[] = round($z, 4);
        if (count($found) > 6) break;
    }
    return $found;
}
echo json_encode(ends(3)), json_encode(ends(30)), "\n";
function bound_changes($n) {
    $out = '';
    for ($x = 0; $x < $n; $x++) {
        $z = 1.0; $w = 0.5;
        for ($k = 0; $k < 20; $k++) { $z = $z * $w + $w * 0.3 - 0.1; }
        $out .= round($z, 3) . ' ';
        if ($x % 4 == 2) $n--;
    }
    return $out;
}
echo bound_changes(20), "\n";
--EXPECTF--
3|2|1|0|d41d8cd98f00b204e9800998ecf8427e
3|;2|;1|;0|550a141f12de6341fba65b0ad0433500
3|;;2|;;1|;;0|73882ab1fa529d7273da0db6b49cc4f3
3|;;;2|;;;1|;;;0|8792b8cf71d27dc96173b2ac79b96e0d
3|;;;;2|;;;;1|;;;;0|36281686b24537fb7a121a2551f5d246
3|;;;;;2|;;;;;1|;;;;;0|ca101d3b050089de38ac0b190a0275b0
3|;;;;;;2|;;;;;;1|;;;;;;0|ef1b067053fd0e9d9cafefb864deb066
3|;;;;;;;2|;;;;;;;1|;;;;;;;0|a4b884d89d0c445c8367a239a5d26c37
3|;;;;;;;;;;;;;;;;;;;;;;;!!!!!!!2|;;;;;;;;;;;;;;;;;;;;;;;;;;;;;!1|;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;0|89cac843fea1604cc12a3dbbdf788a69
2|          1|          0|cc545187d0745132de1e9941db0ef6ce
2|..........1|..........0|50207fa2814e81a067bd2662ba10b0f1
2|;;;;;;;;;;1|;;;;;;;;;;0|d5c52e911e1605f1bb3e1c8d6b261bfb

Warning: Undefined variable $x in %s/rounds_at_once.php on line 34

Deprecated: round(): Passing null to parameter #1 ($num) of type int|float is deprecated in %s/rounds_at_once.php on line 34
[0,0,0,0,0,1]
[0.5,0,5,1,1,2]
[1.414214,0,10,2,1.414214,3]
[2.646264,0,15,3,1.732051,4]
[17.468278,0,50,10,3.162278,11]
[665.962948,144,644,100,10,101]
[0.5,0,7.5,0]
[0.475,0.068908037,0.068908037,1]
[0.45625,0.06917676,0.06917676,2]
[0.4421875,0.070376768,0.070376768,3]
[0.431640625,0.072404875,0.072404875,4]
[0.407508469,0.0935834,0.0935834,9]
[0.400001006,0.400001006,0.146620979,40]
[0.5,0,-1,7.5,0,"unset"]
[0.475,0.068908037,2,0.068908037,1,25]
[0.45625,0.06917676,1,0.06917676,2,24]
[0.4421875,0.070376768,1,0.070376768,3,23]
[0.431640625,0.072404875,1,0.072404875,4,22]
[0.407508469,0.0935834,0,0.0935834,9,17]
[0.400001006,0.400001006,0,0.146620979,40,0]
6.962807232 2.140502252
[-0.2649,-0.1832,-0.0954][-0.2649,-0.1832,-0.0954,0,0.1056,0.2254,0.3675]
0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1
