--TEST--
messages and lines of common mistakes
--FILE--
<?php
foreach (['echo 1', 'if (1) {', '$x = ;', 'foo(1,,2);', 'function () {}', "\n\n\$a = [1, 2;", 'class { }', 'class A { function }', 'for ($i = 0; $i < 3) {}', '$x = 5 5;', '"unterminated', 'echo "a {$b";', 'echo <<<X
abc', '}', ')', 'function f($a $b) {}', 'use;', 'namespace;', 'else {}', 'case 1:', 'return return;', '1 = $x;', '$this->;', 'A::;', 'new;', 'fn($x) = 1;', 'match(1) { 1 => 2', 'foreach ($a of $b) {}', 'try { }', 'catch (E $e) {}', 'const X;', 'abstract function f();', 'public $x;', '$a = array(1 => );', '"$a[";', '"{$a[1}";', '"$a[x y]";', "'unterminated", '/* open', '$x = 08;', '$x = 1_;', 'echo 1 <> ;', 'static fn;', 'enum E { case; }', 'goto 5;', 'list() = $a;', '[] = $a;', 'yield 1;', 'interface I { public $x; }', 'switch (1) { foo(); }', 'do { } while', '#[Attr', 'declare(x=1', 'unset($a);;; )'] as $c)
    try { eval($c); echo "no error: $c\n"; } catch (ParseError $e) { echo json_encode($c), ' => ', $e->getMessage(), ' @', $e->getLine(), "\n"; }
--EXPECTF--
"echo 1" => syntax error, unexpected end of file, expecting "," or ";" @1
"if (1) {" => Unclosed '{' @1
"$x = ;" => syntax error, unexpected token ";" @1
"foo(1,,2);" => syntax error, unexpected token ",", expecting ")" @1
"function () {}" => syntax error, unexpected end of file @1
"\n\n$a = [1, 2;" => syntax error, unexpected token ";", expecting "]" @3
"class { }" => syntax error, unexpected token "{", expecting identifier @1
"class A { function }" => syntax error, unexpected token "}" @1
"for ($i = 0; $i < 3) {}" => syntax error, unexpected token ")", expecting ";" @1
"$x = 5 5;" => syntax error, unexpected integer "5" @1
"\"unterminated" => syntax error, unexpected end of file, expecting variable or "${" or "{$" @1
"echo \"a {$b\";" => syntax error, unexpected double-quote mark, expecting "->" or "?->" or "{" or "[" @1
"echo <<<X\nabc" => syntax error, unexpected end of file, expecting variable or heredoc end or "${" or "{$" @2
"}" => Unmatched '}' @1
")" => Unmatched ')' @1
"function f($a $b) {}" => syntax error, unexpected variable "$b", expecting ")" @1
"use;" => syntax error, unexpected token ";" @1
"namespace;" => syntax error, unexpected token ";", expecting "{" @1
"else {}" => syntax error, unexpected token "else", expecting end of file @1
"case 1:" => syntax error, unexpected token "case", expecting end of file @1
"return return;" => syntax error, unexpected token "return", expecting ";" @1
"1 = $x;" => syntax error, unexpected token "=" @1
"$this->;" => syntax error, unexpected token ";", expecting identifier or variable or "{" or "$" @1
"A::;" => syntax error, unexpected token ";" @1
"new;" => syntax error, unexpected token ";" @1
"fn($x) = 1;" => syntax error, unexpected token "=", expecting "=>" @1
"match(1) { 1 => 2" => Unclosed '{' @1
"foreach ($a of $b) {}" => syntax error, unexpected identifier "of" @1

Fatal error: Cannot use try without catch or finally in %s/messages_and_lines_of_common_mistakes.php(4) : eval()'d code on line 1
