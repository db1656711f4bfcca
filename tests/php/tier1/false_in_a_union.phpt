--TEST--
A bool for a union with false only: true is converted to another member, or refused
--FILE--
<?php
final class Node { public null|false|int $flag = null; }
function set(Node $n, null|int|bool $v): mixed { return $n->flag = $v; }
function f(false|int $x): mixed { return $x; }
function g(int|bool $x): mixed { return f($x); }
$n = new Node;
foreach ([false, true, false, true, 3] as $v) { var_dump(set($n, $v), $n->flag); var_dump(g($v)); }
function h(int $n): int|false { return $n > 2 ? $n : false; }
function k(int $n): int|false { $x = $n > 2; if ($n > 5) { return $n; } return $x && $n > 100 ? false : (strpos("abcdef", chr(97 + $n)) ?? false); }
function m(int|false $x): string { return $x === false ? 'no' : "yes $x"; }
function b(bool $x): string { return m($x); }
function t(bool $x): true|string { return $x ? true : 'str'; }
function z(int $n): bool { return h($n) === false; }
for ($i = 0; $i < 8; $i++) { var_dump(h($i), k($i), m(h($i)), z($i)); }
foreach ([true, false] as $x) { var_dump(m($x), b($x), t($x)); }
class P { public int|false $at = false; public function __construct(private string $s) {} public function find(string $c): bool { $this->at = strpos($this->s, $c); return $this->at !== false; } public function set(bool $b): static { $this->at = $b; return $this; } }
$p = new P("hello"); foreach (['l', 'z', 'h'] as $c) { var_dump($p->find($c), $p->at); } var_dump($p->set(false)->at, $p->set(true)->at);
--EXPECT--
bool(false)
bool(false)
bool(false)
int(1)
int(1)
int(1)
bool(false)
bool(false)
bool(false)
int(1)
int(1)
int(1)
int(3)
int(3)
int(3)
bool(false)
int(0)
string(2) "no"
bool(true)
bool(false)
int(1)
string(2) "no"
bool(true)
bool(false)
int(2)
string(2) "no"
bool(true)
int(3)
int(3)
string(5) "yes 3"
bool(false)
int(4)
int(4)
string(5) "yes 4"
bool(false)
int(5)
int(5)
string(5) "yes 5"
bool(false)
int(6)
int(6)
string(5) "yes 6"
bool(false)
int(7)
int(7)
string(5) "yes 7"
bool(false)
string(5) "yes 1"
string(5) "yes 1"
bool(true)
string(2) "no"
string(2) "no"
string(3) "str"
bool(true)
int(2)
bool(false)
bool(false)
bool(true)
int(0)
bool(false)
int(1)
