--TEST--
search case and offsets
--FILE--
<?php
var_dump(strpos("hello", "l", -2), strrpos("hello", "l", -3), stripos("\xC4A", "\xe4a"), strrpos("aXa", "a", -1));
try { strpos("abc", "b", 10); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(strtoupper("\xe4bc") === "\xe4BC", ucwords("a-b c", "-"), trim("abcba", "a..b"), rtrim("x..", ".."));
var_dump(substr_count("aaa", "aa"), substr_compare("Hello", "LLO", -3, 3, true), strpbrk("This is", "st"), strspn("42 is", "1..9", 0, 2));
--EXPECTF--
int(3)
int(2)
bool(false)
int(2)
strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)

Warning: rtrim(): Invalid '..'-range, no character to the left of '..' in %s on line 4
bool(true)
string(5) "A-B c"
string(1) "c"
string(1) "x"
int(1)
int(0)
string(4) "s is"
int(0)
