<?php
$x = -$a ** 2 + !$b instanceof C . 'd' << 1;
$a = $b += $c ?? $d ?: ($e ? 1 : 2);
$f and print $g or throw new H;
@$i[] = (int) $j++ <=> --$k;
[$l, [, $m]] = list('n' => $n) = clone $o;
$p = &$q; $r = $s && $t = yield $u => $v;
