--TEST--
pattern errors
--FILE--
<?php
foreach (["", "abc", "/abc", "(abc", "/a/k", "/a/e", "/(/", "/[/", "/a{2,1}/", "\\a\\", "/a\0b/", "/a/\0", "/(?<n>a)(?<n>b)/", "  /a/", "/a/\n"] as $p) var_dump(preg_match($p, "a\0b"));
var_dump(preg_replace("/(/", "", "x"), preg_split("/(/", "x"), preg_grep("/(/", []), preg_last_error());
try { preg_match("/a/", "a", $m, 1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { preg_replace("/a/", ["b"], "c"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { preg_replace_callback_array(["/a/" => "nosuch"], "c"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--

Warning: preg_match(): Empty regular expression in %s on line 2
bool(false)

Warning: preg_match(): Delimiter must not be alphanumeric, backslash, or NUL in %s on line 2
bool(false)

Warning: preg_match(): No ending delimiter '/' found in %s on line 2
bool(false)

Warning: preg_match(): No ending matching delimiter ')' found in %s on line 2
bool(false)

Warning: preg_match(): Unknown modifier 'k' in %s on line 2
bool(false)

Warning: preg_match(): The /e modifier is no longer supported, use preg_replace_callback instead in %s on line 2
bool(false)

Warning: preg_match(): Compilation failed: missing closing parenthesis at offset 1 in %s on line 2
bool(false)

Warning: preg_match(): Compilation failed: missing terminating ] for character class at offset 1 in %s on line 2
bool(false)

Warning: preg_match(): Compilation failed: numbers out of order in {} quantifier at offset 5 in %s on line 2
bool(false)

Warning: preg_match(): Delimiter must not be alphanumeric, backslash, or NUL in %s on line 2
bool(false)
int(1)

Warning: preg_match(): NUL is not a valid modifier in %s on line 2
bool(false)

Warning: preg_match(): Compilation failed: two named subpatterns have the same name (PCRE2_DUPNAMES not set) at offset 12 in %s on line 2
bool(false)
int(1)
int(1)

Warning: preg_replace(): Compilation failed: missing closing parenthesis at offset 1 in %s on line 3

Warning: preg_split(): Compilation failed: missing closing parenthesis at offset 1 in %s on line 3

Warning: preg_grep(): Compilation failed: missing closing parenthesis at offset 1 in %s on line 3
NULL
bool(false)
bool(false)
int(1)
preg_match(): Argument #4 ($flags) must be a PREG_* constant
preg_replace(): Argument #1 ($pattern) must be of type array when argument #2 ($replacement) is an array, string given
preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks
