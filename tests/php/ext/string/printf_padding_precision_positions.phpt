--TEST--
printf padding precision positions
--FILE--
<?php
printf("[%5d|%-5d|%05d|%+d|%'*8s|%-8s|%.2f|%5.1f|%e|%x|%X|%o|%b|%c|%u|%%]\n", 42, 42, -42, 42, "ab", "cd", 1.005, 2.25, 12345.678, 255, 255, 8, 5, 65, -1);
printf("%2\$s-%1\$s %1\$'010d\n", 7, "b");
printf("%g %G %h %.3g %.*g\n", 0.00001234, 1e20, 1.5, 1234.5, -1, 0.1);
foreach ([["%d"], ["%z", 1], ["%0\$s", 1], ["%", 1], ["%*d", "x", 1]] as $args) {
    try { sprintf(...$args); } catch (Error $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }
}
try { vsprintf("%s %s", ["a"]); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
echo sprintf("%.60f", 0.1), "\n";
var_dump(vprintf("%s|%'.10d|%5\$s\n", ["x", 3, 4, 5, 6]), sprintf("%f %f", INF, NAN));
--EXPECTF--
[   42|42   |-0042|+42|******ab|cd      |1.00|  2.2|1.234568e+4|ff|FF|10|101|A|18446744073709551615|%]
b-7 0000000007
1.234e-5 1.0E+20 1.5 1.23e+3 0.1
ArgumentCountError: 2 arguments are required, 1 given
ValueError: Unknown format specifier "z"
ValueError: Argument number specifier must be greater than zero and less than 2147483647
ValueError: Missing format specifier at end of string
ValueError: Width must be an integer
The arguments array must contain 2 items, 1 given

Notice: sprintf(): Requested precision of 60 digits was truncated to PHP maximum of 53 digits in %s on line 9
0.10000000000000000555111512312578270211815834045410156
x|.........3|6
int(15)
string(7) "INF NaN"
