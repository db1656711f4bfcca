<?php
class K { function m($p) { $q = 1;
  return [static fn(int ...$x): array => $x + [$p, $q], function &() use ($p): iterable { yield $p => $this; },
    f(...), $this->m(...), K::m(...), new class($p) extends K { public $x = 1; }]; } }
