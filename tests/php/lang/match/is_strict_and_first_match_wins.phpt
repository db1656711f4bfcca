--TEST--
is strict and first match wins
--FILE--
<?php
$f = fn($x) => match ($x) { 0, false => 'zero or false', '0' => 'string zero', null => 'null', default => 'other' };
foreach ([0, false, '0', null, 1, ''] as $v) echo $f($v), "\n";
echo match (true) { 5 > 6 => 'no', default => 'dflt first', 1 => 'x' }, "\n";
--EXPECT--
zero or false
zero or false
string zero
null
other
other
dflt first
