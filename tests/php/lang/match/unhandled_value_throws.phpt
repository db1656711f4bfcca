--TEST--
unhandled value throws
--FILE--
<?php
foreach ([5, "str'quote", 1.5, [1], new stdClass, null, true, str_repeat('long ', 10)] as $v) try { echo match ($v) { 'never' => 1 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Unhandled match case 5
Unhandled match case 'str'quote'
Unhandled match case 1.5
Unhandled match case of type array
Unhandled match case of type stdClass
Unhandled match case NULL
Unhandled match case true
Unhandled match case 'long long long ...'
