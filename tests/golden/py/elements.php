<?php
function swap(array $a, int $i, int $j) {
    [$a[$i], $a[$j]] = [$a[$j], $a[$i]];
    $a[] = $a['k'] ?? 1;
    return $a;
}
