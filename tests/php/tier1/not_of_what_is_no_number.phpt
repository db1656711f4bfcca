--TEST--
`~` of bools, strings, null and undefined variables in code that is native
--FILE--
<?php
function many($x) { $made = [4]; for ($i = 0; $i < 3; $i++) { $made[] = (~$x); } return $made; }
function one($x) { return ~$x; }
function twice($x) { return ~~$x; }
function unset_one(int $n) { if ($n > 100) { $x = 1; } return ~$x; }
foreach ([5, -1, PHP_INT_MAX, 2.9, true, false, null, '12', "\xff\x00", ''] as $x) {
    foreach (['many', 'one', 'twice'] as $f) {
        try { echo $f, ' ', bin2hex(serialize($f($x))), "\n"; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    }
}
try { unset_one(3); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
many 613a343a7b693a303b693a343b693a313b693a2d363b693a323b693a2d363b693a333b693a2d363b7d
one 693a2d363b
twice 693a353b
many 613a343a7b693a303b693a343b693a313b693a303b693a323b693a303b693a333b693a303b7d
one 693a303b
twice 693a2d313b
many 613a343a7b693a303b693a343b693a313b693a2d393232333337323033363835343737353830383b693a323b693a2d393232333337323033363835343737353830383b693a333b693a2d393232333337323033363835343737353830383b7d
one 693a2d393232333337323033363835343737353830383b
twice 693a393232333337323033363835343737353830373b
many 
Deprecated: Implicit conversion from float 2.9 to int loses precision in %s/not_of_what_is_no_number.php on line 2

Deprecated: Implicit conversion from float 2.9 to int loses precision in %s/not_of_what_is_no_number.php on line 2

Deprecated: Implicit conversion from float 2.9 to int loses precision in %s/not_of_what_is_no_number.php on line 2
613a343a7b693a303b693a343b693a313b693a2d333b693a323b693a2d333b693a333b693a2d333b7d
one 
Deprecated: Implicit conversion from float 2.9 to int loses precision in %s/not_of_what_is_no_number.php on line 3
693a2d333b
twice 
Deprecated: Implicit conversion from float 2.9 to int loses precision in %s/not_of_what_is_no_number.php on line 4
693a323b
many Cannot perform bitwise not on bool
one Cannot perform bitwise not on bool
twice Cannot perform bitwise not on bool
many Cannot perform bitwise not on bool
one Cannot perform bitwise not on bool
twice Cannot perform bitwise not on bool
many Cannot perform bitwise not on null
one Cannot perform bitwise not on null
twice Cannot perform bitwise not on null
many 613a343a7b693a303b693a343b693a313b733a323a22cecd223b693a323b733a323a22cecd223b693a333b733a323a22cecd223b7d
one 733a323a22cecd223b
twice 733a323a223132223b
many 613a343a7b693a303b693a343b693a313b733a323a2200ff223b693a323b733a323a2200ff223b693a333b733a323a2200ff223b7d
one 733a323a2200ff223b
twice 733a323a22ff00223b
many 613a343a7b693a303b693a343b693a313b733a303a22223b693a323b733a303a22223b693a333b733a303a22223b7d
one 733a303a22223b
twice 733a303a22223b

Warning: Undefined variable $x in %s/not_of_what_is_no_number.php on line 5
Cannot perform bitwise not on null
