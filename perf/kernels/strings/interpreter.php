<?php
// An interpreter for a language of eight letters, switch on strings, tape as a packed array.
// @call interpret('++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.', 2500)

function execute(string $program): string
{
    $length = strlen($program);
    $jumps = [];
    $open = [];
    for ($i = 0; $i < $length; $i++) {
        if ($program[$i] === '[') {
            $open[] = $i;
        } elseif ($program[$i] === ']') {
            $start = array_pop($open);
            $jumps[$start] = $i;
            $jumps[$i] = $start;
        }
    }
    $tape = array_fill(0, 100, 0);
    $at = 0;
    $output = '';
    for ($i = 0; $i < $length; $i++) {
        switch ($program[$i]) {
            case '>':
                $at++;
                break;
            case '<':
                $at--;
                break;
            case '+':
                $tape[$at] = ($tape[$at] + 1) & 255;
                break;
            case '-':
                $tape[$at] = ($tape[$at] - 1) & 255;
                break;
            case '.':
                $output .= chr($tape[$at]);
                break;
            case '[':
                if ($tape[$at] === 0) {
                    $i = $jumps[$i];
                }
                break;
            case ']':
                if ($tape[$at] !== 0) {
                    $i = $jumps[$i];
                }
                break;
        }
    }
    return $output;
}

function interpret(string $program, int $times): string
{
    $hash = '';
    for ($i = 0; $i < $times; $i++) {
        $hash = md5($hash . execute($program));
    }
    return $hash;
}
