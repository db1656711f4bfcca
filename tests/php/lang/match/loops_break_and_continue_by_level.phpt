--TEST--
loops break and continue by level
--FILE--
<?php
for ($i = 0; $i < 3; $i++) { foreach ([1, 2, 3] as $j) { if ($j == 2) continue 2; if ($i == 2) break 2; echo "$i$j "; } }
echo "\n";
$n = 5; do { if ($n == 3) { $n--; continue; } echo $n; } while (--$n > 0); echo "\n";
for ($a = 0, $b = 10; $a < $b, $a < 3; $a++, $b--); echo $a, $b, "\n";
while (true): if ($a++ > 5) break; endwhile; echo $a, "\n"; for (;;) { break; }
foreach ([1] as $k): echo $k; endforeach; if (0): elseif (1): echo "elseif\n";
else: endif;
--EXPECT--
01 11 
541
37
7
1elseif
