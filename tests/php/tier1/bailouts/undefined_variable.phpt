--TEST--
a variable that some rounds read before it is set
--FILE--
<?php
function late(int $n, int $when) {
    $log = ['start'];
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        echo "round $i\n";
        $log[] = "r$i";
        if ($i == $when) {
            $value = $i * 10;
        }
        $sum += $value;
    }
    return [$sum, count($log)];
}
var_dump(late(3, 0));
var_dump(late(3, 1));
--EXPECTF--
round 0
round 1
round 2
array(2) {
  [0]=>
  int(0)
  [1]=>
  int(4)
}
round 0

Warning: Undefined variable $value in %s/undefined_variable.php on line 11
round 1
round 2
array(2) {
  [0]=>
  int(20)
  [1]=>
  int(4)
}
