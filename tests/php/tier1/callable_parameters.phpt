--TEST--
callable parameters: strings and arrays are callables only where there is such a function
--FILE--
<?php
function takes(callable $c, int $n): int { return $n + 1; }
function maybe(?callable $c, int $n): int { return $c === null ? 0 : $n; }
function loop(array $names) { $n = 0; foreach ($names as $name) { $n = takes($name, $n); } return $n; }
function gives(string $s): callable { return $s; }
for ($i = 0; $i < 3; $i++) {
    echo takes('strlen', 1), takes(fn() => 1, 2), maybe(null, 3), loop(['strlen', 'count']), gives('trim'), "\n";
    foreach (['missing', 'A::b'] as $name) {
        try { echo takes($name, 1); } catch (TypeError $e) { echo preg_replace('~, called.*~s', '', $e->getMessage()), "\n"; }
        try { echo loop([$name]); } catch (TypeError $e) { echo preg_replace('~, called.*~s', '', $e->getMessage()), "\n"; }
        try { echo gives($name); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    }
}
--EXPECT--
2302trim
takes(): Argument #1 ($c) must be of type callable, string given
takes(): Argument #1 ($c) must be of type callable, string given
gives(): Return value must be of type callable, string returned
takes(): Argument #1 ($c) must be of type callable, string given
takes(): Argument #1 ($c) must be of type callable, string given
gives(): Return value must be of type callable, string returned
2302trim
takes(): Argument #1 ($c) must be of type callable, string given
takes(): Argument #1 ($c) must be of type callable, string given
gives(): Return value must be of type callable, string returned
takes(): Argument #1 ($c) must be of type callable, string given
takes(): Argument #1 ($c) must be of type callable, string given
gives(): Return value must be of type callable, string returned
2302trim
takes(): Argument #1 ($c) must be of type callable, string given
takes(): Argument #1 ($c) must be of type callable, string given
gives(): Return value must be of type callable, string returned
takes(): Argument #1 ($c) must be of type callable, string given
takes(): Argument #1 ($c) must be of type callable, string given
gives(): Return value must be of type callable, string returned
