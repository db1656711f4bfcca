--TEST--
ascii only and int arguments
--FILE--
<?php
foreach (["abc", "ABC", "a1", "12", " \n", "", "\xe4", "!?", "f0"] as $s)
    echo json_encode($s, JSON_INVALID_UTF8_IGNORE), ":", implode("", array_map(fn($f) => (int)("ctype_$f")($s), ["alnum", "alpha", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "xdigit"])), "\n";
var_dump(ctype_digit(48), ctype_alpha(300), ctype_digit(300), ctype_digit(-200), ctype_alpha(null), ctype_alpha([]));
--EXPECTF--
"abc":11001110001
"ABC":11001010011
"a1":10001010001
"12":10011010001
" \n":00000000100
"":00000000000
"":00000000000
"!?":00001011000
"f0":10001010001

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s on line 4

Deprecated: ctype_alpha(): Argument of type int will be interpreted as string in the future in %s on line 4

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s on line 4

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s on line 4

Deprecated: ctype_alpha(): Argument of type null will be interpreted as string in the future in %s on line 4

Deprecated: ctype_alpha(): Argument of type array will be interpreted as string in the future in %s on line 4
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
