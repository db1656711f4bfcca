--TEST--
precision settings change printing
--FILE--
<?php
ini_set('precision', 5); echo 3.14159265, ' ', 123456789.0, ' ', 0.000012345678, "\n";
ini_set('precision', 17); echo 0.1, "\n";
ini_set('precision', -1); echo 0.1 + 0.2, "\n";
ini_set('serialize_precision', 5); var_dump(3.14159265); echo json_encode(1/3), "\n";
ini_set('precision', 0); echo 2.5, "\n";
--EXPECT--
3.1416 1.2346E+8 1.2346E-5
0.10000000000000001
0.30000000000000004
float(3.1416)
0.33333
2
