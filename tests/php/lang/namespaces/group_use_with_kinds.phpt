--TEST--
group use with kinds
--FILE--
<?php
namespace L { function f() { return 'f'; } const C = 'c'; class K { const V = 'v'; } }
namespace L\Sub { class D { const V = 'd'; } }
namespace T { use L\{K, Sub\D as E, function f as g, const C as CC}; echo g(), CC, K::V, E::V, "\n"; }
--EXPECT--
fcvd
