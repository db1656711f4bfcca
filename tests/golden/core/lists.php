<?php
[$a, , [$b, &$c]] = $x; ['k' => $d, "n$i" => [$e[], $f->g]] = h();
foreach ($x as $k => ['y' => $y, 'z' => $z[0]]) { }
list($q, list(, $r)) = $q;
