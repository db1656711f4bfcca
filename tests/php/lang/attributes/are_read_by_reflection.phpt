--TEST--
are read by reflection
--FILE--
<?php
#[Attribute(Attribute::TARGET_CLASS | Attribute::IS_REPEATABLE)] class Tag { function __construct(public string $n, public array $opts = []) {} }
#[Attribute] class Any {}
#[Tag('a'), Tag('b', opts: ['k' => M_PI > 3])] class C { #[Any] const X = 1; #[Any] public $p; #[Any, Missing(1 + 2)] function m(#[SensitiveParameter] $s) {} }
foreach ((new ReflectionClass('C'))->getAttributes() as $a) { echo $a->getName(), json_encode($a->getArguments()), json_encode($a->newInstance()), "\n"; }
$m = (new ReflectionMethod('C', 'm'))->getAttributes();
echo count($m), $m[1]->getName(), json_encode($m[1]->getArguments()), "\n";
foreach ([fn() => $m[1]->newInstance(), fn() => (new ReflectionFunction(#[Tag('x')] fn() => 1))->getAttributes()[0]->newInstance()] as $f) try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo count((new ReflectionClass('C'))->getAttributes(Tag::class)), "\n";
--EXPECT--
Tag["a"]{"n":"a","opts":[]}
Tag{"0":"b","opts":{"k":true}}{"n":"b","opts":{"k":true}}
2Missing[3]
Attribute class "Missing" not found
Attribute "Tag" cannot target function (allowed targets: class)
2
