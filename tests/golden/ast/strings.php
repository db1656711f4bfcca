<?php
echo "a\x41\u{e9}\101\$", 'it\'s \n', "$a[0]$a[-1]$a[k]$b->c $b?->d {$e['f']} ${g} ${'h' . 1}";
echo <<<"X"
    one $two
      three
    X, <<<'Y'
  four\n
  Y . `ls $a`;
echo 0x1F, 0b11, 0o17, 017, 1_000.5e3, 9223372036854775808, __LINE__;
