--TEST--
variable variables
--FILE--
<?php
$name = 'x'; $$name = 5; echo $x; $n2 = 'name'; echo $$$n2, "\n"; ${'a b'} = 'spaced';
echo ${'a b'}, ${'na' . 'me'}, "\n";
function f() { $v = 'loc'; $$v = [1, 2]; $w = 'v'; echo $loc[1], ${$$w}[0], isset($$v), "\n"; unset($$v); var_dump(isset($loc)); }
f();
$o = new stdClass; $p = 'prop'; $o->$p = ['k' => 'v'];
echo $o->$p['k'], $o->{'pr' . 'op'}['k'], "\n";
--EXPECT--
55
spacedx
211
bool(false)
vv
