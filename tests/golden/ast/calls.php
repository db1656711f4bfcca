<?php
namespace N\M;
use function A\{b, c as d};
use A\B as C, \D;
f(1, ...$a, name: 2); $b::c(); A::$d[0](); $e->{'f'}(); (fn&(int $x = 1): int => $x)(3);
strlen(...); new $g->h(static function () use (&$i, $j): void { }); new (K)(); $l?->m()->n::O;
match (true) { 1, 2 => 3, default => exit(4), };
isset($a, $b->c) || empty($d) || include 'e' . eval('f');
