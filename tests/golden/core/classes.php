<?php
#[A(1)] final class K extends P implements I { use T, U { T::m insteadof U; U::m as protected n; }
  const X = self::Y . 'z'; protected static ?int $p = 5;
  function __construct(private readonly int $a = 1, &$r = null) { parent::__construct(); }
  static function m(): static { return new static; } function __toString() { return static::class; } }
enum E: string { case A = 'a'; const B = self::A; } interface J extends I, L {} trait T { abstract function m(); }
