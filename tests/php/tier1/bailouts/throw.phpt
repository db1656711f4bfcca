--TEST--
an exception thrown in a hot loop, caught outside and inside
--FILE--
<?php
function check(array $list, int $limit) {
    $ok = [];
    foreach ($list as $k => $v) {
        echo "check $v\n";
        $ok[$k] = $v;
        if ($v > $limit) {
            throw new RangeException("too large: $v", $k);
        }
    }
    return $ok;
}
function tolerant(array $list, int $limit) {
    $bad = 0;
    $text = '';
    foreach ($list as $v) {
        try {
            $text .= $v;
            echo $text, "\n";
            if ($v > $limit) {
                throw new LogicException("no $v");
            }
            $text .= '+';
        } catch (LogicException $e) {
            $bad++;
            echo $e->getMessage(), "\n";
        } finally {
            $text .= ';';
        }
    }
    return [$bad, $text];
}
var_dump(check([1, 2, 3], 5));
try {
    check([1, 7, 3], 5);
} catch (RangeException $e) {
    echo get_class($e), ': ', $e->getMessage(), ' ', $e->getCode(), ' line ', $e->getLine(), "\n";
    echo count($e->getTrace()), ' ', $e->getTrace()[0]['function'], "\n";
}
var_dump(tolerant([1, 2], 5), tolerant([1, 9, 2, 8], 5));
--EXPECT--
check 1
check 2
check 3
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
check 1
check 7
RangeException: too large: 7 1 line 8
1 check
1
1+;2
1
1+;9
no 9
1+;9;2
1+;9;2+;8
no 8
array(2) {
  [0]=>
  int(0)
  [1]=>
  string(6) "1+;2+;"
}
array(2) {
  [0]=>
  int(2)
  [1]=>
  string(10) "1+;9;2+;8;"
}
