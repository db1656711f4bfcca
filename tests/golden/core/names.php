<?php namespace A;
use B\C as D; use function E\f; use const G\H;
new D; new D\X; new Y; new \Z; D\q();
f(); g(); \h(); namespace\i();
echo H, I, \J, D\K, D::L, D::class, self::class;
