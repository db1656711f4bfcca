--TEST--
return types coerce and refuse
--FILE--
<?php
function i(): int { return "5"; }
function n(): ?int { return null; }
function bad(): int { return "x"; }
function none(): int { }
function it(): iterable { return 5; }
var_dump(i(), n());
foreach (['bad', 'none', 'it'] as $f) try { $f(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
int(5)
NULL
bad(): Return value must be of type int, string returned
none(): Return value must be of type int, none returned
it(): Return value must be of type Traversable|array, int returned
