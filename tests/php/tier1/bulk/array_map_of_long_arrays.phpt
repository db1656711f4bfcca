--TEST--
array_map over long arrays: closures with captures, names, static methods, several arrays, keys
--FILE--
<?php
function square(int $x): int { return $x * $x; }
class Rate { public static function of(float $x): float { return $x * 0.19; } }
$a = range(1, 5000);
$k = 7;
for ($round = 0; $round < 3; $round++) {
    echo md5(serialize(array_map(fn($x) => $x * $k % 1000, $a))), "\n";
    echo md5(serialize(array_map('square', $a))), "\n";
    echo md5(serialize(array_map(square(...), $a))), "\n";
    echo md5(serialize(array_map('Rate::of', $a))), "\n";
    echo md5(serialize(array_map(['Rate', 'of'], $a))), "\n";
    echo md5(serialize(array_map(fn($x, $y) => "$x:$y", $a, array_reverse($a)))), "\n";
    echo md5(serialize(array_map(fn($x, $y) => [$x, $y], $a, [1, 2]))), "\n";
    echo md5(serialize(array_map(fn($x) => $x + 0.5, array_combine(array_map(fn($x) => "k$x", $a), $a)))), "\n";
    echo md5(serialize(array_map(fn($x) => $x > 4990 ? null : ($x % 2 ? "odd$x" : $x / 4), $a))), "\n";
    echo md5(serialize(array_map(strrev(...), array_map(fn($x) => "s$x", $a)))), "\n";
    $k += $round;
}
--EXPECT--
cd3fd55d6f2a12d27c45ee5878f09729
b498220d12328785b187ab43e8d88d85
b498220d12328785b187ab43e8d88d85
cbba6fa624ae47b8530d227dbef8de9d
cbba6fa624ae47b8530d227dbef8de9d
a90955de8d1a91c0996a86105ed0a7d4
112e3f3479897607c79dfbdd52f5191e
2a585d8bbc5ce96d035fc6bab735d85e
ecaf7afc8f85dad834ada70fa374e9b9
737bd354d00883cccef34dbb0cf8b14c
cd3fd55d6f2a12d27c45ee5878f09729
b498220d12328785b187ab43e8d88d85
b498220d12328785b187ab43e8d88d85
cbba6fa624ae47b8530d227dbef8de9d
cbba6fa624ae47b8530d227dbef8de9d
a90955de8d1a91c0996a86105ed0a7d4
112e3f3479897607c79dfbdd52f5191e
2a585d8bbc5ce96d035fc6bab735d85e
ecaf7afc8f85dad834ada70fa374e9b9
737bd354d00883cccef34dbb0cf8b14c
2bc7eea9d3e09d12b0d00f49ce37105c
b498220d12328785b187ab43e8d88d85
b498220d12328785b187ab43e8d88d85
cbba6fa624ae47b8530d227dbef8de9d
cbba6fa624ae47b8530d227dbef8de9d
a90955de8d1a91c0996a86105ed0a7d4
112e3f3479897607c79dfbdd52f5191e
2a585d8bbc5ce96d035fc6bab735d85e
ecaf7afc8f85dad834ada70fa374e9b9
737bd354d00883cccef34dbb0cf8b14c
