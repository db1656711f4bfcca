--TEST--
parent constructor and inheritance chain
--FILE--
<?php
class A { public $log = ''; function __construct() { $this->log .= 'A'; } function who() { return 'A'; } function test() { return $this->who() . self::class . static::class; } }
class B extends A { function __construct() { parent::__construct(); $this->log .= 'B'; } function who() { return 'B' . parent::who(); } }
class C extends B { } $c = new C; echo $c->log, $c->test(), "\n"; class N { }
class M extends N { function __construct() { parent::__construct(); } }
try { new M; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
ABBAAC
Cannot call constructor
