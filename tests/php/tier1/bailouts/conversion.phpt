--TEST--
strings that are not, or not wholly, numbers
--FILE--
<?php
function times(array $words, int $by) {
    $sum = 0;
    $log = [];
    foreach ($words as $w) {
        echo "[$w]\n";
        $log[] = $w . '!';
        $sum += $w * $by;
    }
    return [$sum, $log];
}
var_dump(times(['1', '2', ' 3', '4.5', '1e2'], 2));
foreach ([['1', '2 apples', '3'], ['5', 'abc', '6'], ['', '1']] as $words) {
    try {
        var_dump(times($words, 3));
    } catch (TypeError $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
function mask(array $list) {
    $bits = 0;
    foreach ($list as $x) {
        echo $x, ' ';
        $bits |= $x;
    }
    return $bits;
}
var_dump(mask([1.0, 4.0]), mask([1.0, 2.5, 8.0]));
--EXPECTF--
[1]
[2]
[ 3]
[4.5]
[1e2]
array(2) {
  [0]=>
  float(221)
  [1]=>
  array(5) {
    [0]=>
    string(2) "1!"
    [1]=>
    string(2) "2!"
    [2]=>
    string(3) " 3!"
    [3]=>
    string(4) "4.5!"
    [4]=>
    string(4) "1e2!"
  }
}
[1]
[2 apples]

Warning: A non-numeric value encountered in %s/conversion.php on line 8
[3]
array(2) {
  [0]=>
  int(18)
  [1]=>
  array(3) {
    [0]=>
    string(2) "1!"
    [1]=>
    string(9) "2 apples!"
    [2]=>
    string(2) "3!"
  }
}
[5]
[abc]
TypeError: Unsupported operand types: string * int
[]
TypeError: Unsupported operand types: string * int
1 4 1 2.5 
Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/conversion.php on line 24
8 int(5)
int(11)
