<?php namespace N;
echo __LINE__, __FILE__, __DIR__, __FUNCTION__, __METHOD__, __CLASS__, __NAMESPACE__;
class K { const M = __METHOD__; function f() { return [__FUNCTION__, __METHOD__, __CLASS__, fn() => [__METHOD__, __CLASS__]]; } }
trait T { function f() { return [__CLASS__, __TRAIT__, __METHOD__, self::class]; } }
function g() { return [__FUNCTION__, new class { function h() { return [__CLASS__, __METHOD__]; } }]; }
