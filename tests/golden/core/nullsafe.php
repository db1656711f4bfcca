<?php
echo $a?->b->c['d']->e(1)?->f, $a->b;
isset($a?->b->c); empty($a?->b); $x = $a?->b ?? 1;
$a->b($c?->d)->e; $x?->y[$p?->q];
