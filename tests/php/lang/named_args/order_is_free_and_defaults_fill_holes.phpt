--TEST--
order is free and defaults fill holes
--FILE--
<?php
function f($a, $b = 'B', $c = 'C', ...$rest) { return "$a$b$c" . json_encode($rest); }
echo f(c: 3, a: 1), f(1, c: 4), f(b: 2, a: 1, d: 5), "\n";
class P { function __construct(public int $x = 0, public int $y = 0) {} }
echo json_encode(new P(y: 5)), "\n";
echo str_pad(string: 'x', length: 3, pad_type: STR_PAD_LEFT), "|\n";
echo call_user_func('f', 1, c: 9), call_user_func_array('f', ['c' => 1, 'a' => 2]), "\n";
--EXPECT--
1B3[]1B4[]12C{"d":5}
{"x":0,"y":5}
  x|
1B9[]2B1[]
