--TEST--
heredoc indentation is that of the closing mark
--FILE--
<?php
$n = 'name'; $a = ['k' => ['x' => 1]];
echo <<<EOT
    kept $n {$a['k']['x']}
      two more
    EOT . "|\n";
echo <<<'RAW'
  raw $n {$a} \n
  RAW, "|\n";
echo <<<"Q"
\tTab \x41 "quotes" 'too'

last
Q;
echo "\n", <<<E
E . "empty|\n";
var_dump([<<<A
  a
    b
  A, 'next']);
--EXPECT--
kept name 1
  two more|
raw $n {$a} \n|
	Tab A "quotes" 'too'

last
empty|
array(2) {
  [0]=>
  string(5) "a
  b"
  [1]=>
  string(4) "next"
}
