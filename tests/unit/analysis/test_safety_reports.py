"""Safety reports: one case for each field and each kind of witness, and what must not be reported."""
from __future__ import annotations

import pytest

from phpjit.analysis.safety import FIELDS, SafetyReport, SafetyReports
from phpjit.engine import Engine


def analyze(code: str) -> SafetyReports:
    return Engine(cache=None).analyze("<?php\n" + code)


def report(code: str, name: str = "t") -> SafetyReport:
    return analyze(code)[name]


def found(one: SafetyReport, field: str) -> list[str]:
    return [f"{finding.subject} @{finding.line}: {finding.spell()}" for finding in one.findings.get(field, ())]


@pytest.mark.parametrize(("code", "field", "expected"), [
    # globals, statics, settings
    ("function t() { global $a;\nreturn $a; }", "globals_read", "$a @2: global $a"),
    ("function t() { global $a;\n$a = 1; }", "globals_written", "$a @3: writes $a"),
    ("function t() { global $a;\n$a['k'][] = 1; }", "globals_written", "$a @3: writes $a"),
    ("function t() {\nreturn $GLOBALS['n']; }", "globals_read", "$n @3: reads $n"),
    ("function t() {\n$GLOBALS['n']++; }", "globals_written", "$n @3: writes $n"),
    ("function t() { return $_GET['q']; }", "globals_read", "$_GET['q'] @2: reads $_GET['q']"),
    ("function t() { $_SESSION['u'] = 1; }", "globals_written", "$_SESSION['u'] @2: writes $_SESSION['u']"),
    ("function t() { sort($GLOBALS['a']); }", "globals_written", "$a @2: sort() writes $a"),
    ("function t() { $r = &$GLOBALS['a'];\n$r[] = 1; }", "globals_written", "$a @2: takes a reference to $a"),
    ("function t() { return function_exists('x'); }", "globals_read", "function_exists() @2: function_exists()"),
    ("function t() { static $n = 0;\nreturn ++$n; }", "static_state", "static $n @3: writes static $n"),
    ("class A { static int $n = 0; }\nfunction t() { return A::$n; }", "static_state", "A::$n @3: reads A::$n"),
    ("class A { static int $n = 0; }\nfunction t() { A::$n = 2; }", "static_state", "A::$n @3: writes A::$n"),
    ("class A { static $n = 0; static function m() { self::$n++; } }\nfunction t() { A::m(); }", "static_state",
     "A::$n @3: calls A::m() -> writes A::$n at line 2"),
    ("function t() { return ini_get('x'); }", "settings_read", "ini_get() @2: ini_get()"),
    ("function t() { return date_default_timezone_get(); }", "settings_read",
     "date_default_timezone_get() @2: date_default_timezone_get()"),
    ("function t() { return localeconv(); }", "settings_read", "localeconv() @2: localeconv()"),
    ("function t(float $x) { return \"$x\"; }", "settings_read",
     "ini setting precision @2: (string) of a float"),
    # the world
    ("function t() { return file_get_contents('/etc/x'); }", "file_io", "file_get_contents() @2: file_get_contents()"),
    ("function t() { include 'x.php'; }", "file_io", "include @2: include"),
    ("function t() { return file_get_contents('https://x/'); }", "network_io",
     "file_get_contents() @2: file_get_contents()"),
    ("function t() { return gethostbyname('x'); }", "network_io", "gethostbyname() @2: gethostbyname()"),
    ("function t($c) { return curl_exec($c); }", "network_io", "curl_exec() @2: curl_exec() is not known"),
    ("function t($l) { return mysqli_query($l, 'x'); }", "database", "mysqli_query() @2: mysqli_query() is not known"),
    ("class R { function __construct(private PDO $db) { } function q() { return $this->db->query('x'); } }\n"
     "function t(R $r) { return $r->q(); }", "database",
     "$this->db->query() @3: calls R::q() -> $this->db->query() is resolved at run time at line 2"),
    ("function t(PDO $p) { return $p->query('x'); }", "database",
     "$p->query() @2: $p->query() is resolved at run time"),
    ("function t() { $p = new PDO('x');\nreturn $p->exec('x'); }", "database",
     "new PDO @2: new PDO: an autoloader may run"),
    ("function t() { exit(1); }", "process", "exit @2: exit"),
    ("function t() { return `ls`; }", "process", "shell command @2: shell command"),
    ("function t() { usleep(1); }", "process", "usleep() @2: usleep()"),
    ("function t() { echo 1; }", "output", "echo @2: echo"),
    ("function t() { print 'x'; }", "output", "echo @2: print"),
    ("function t() { printf('x'); }", "output", "printf() @2: printf()"),
    ("function u() { echo 1; }\nfunction t() {\nu(); }", "output", "echo @4: calls u() -> echo at line 2"),
    ("function a() { echo 1; }\nfunction b() { a(); }\nfunction t() { b(); }", "output",
     "echo @4: calls b() -> calls a() at line 3 -> echo at line 2"),
    ("function t() { return time(); }", "nondeterminism", "time() @2: time()"),
    ("function t() { return rand(); }", "nondeterminism", "rand() @2: rand()"),
    ("function t(object $o) { return spl_object_id($o); }", "nondeterminism", "spl_object_id() @2: spl_object_id()"),
    # parameters and objects
    ("function t(array &$a) { $a[] = 1; }", "by_reference", "$a @2: writes $a"),
    ("function t(array &$a) { sort($a); }", "by_reference", "$a @2: sort() writes $a"),
    ("function u(&$x) { $x = 1; }\nfunction t(array &$a) { u($a['k']); }", "by_reference",
     "$a @3: calls u() -> writes $x at line 2"),
    ("function u(&$x) { $x = 1; }\nfunction t() { global $g; u($g); }", "globals_written",
     "$g @3: calls u() -> writes $x at line 2"),
    ("function t(array &$a) { foreach ($a as &$v) { $v = 1; } }", "by_reference",
     "$a @2: writes $a"),
    ("class P { public int $x = 0; }\nfunction t(P $p) { return $p->x; }", "object_reads", "$p->x @3: reads $p->x"),
    ("class P { public int $x = 0; }\nfunction t(P $p) { $p->x = 1; }", "object_writes", "$p @3: writes $p"),
    ("class P { public int $x = 0; function set() { $this->x = 1; } }\nfunction t(P $p) { $p->set(); }",
     "object_writes", "$p @3: calls P::set() -> writes $this at line 2"),
    ("class P { public array $xs = []; }\nfunction t(P $p) { $p->xs[] = 1; }", "object_writes", "$p @3: writes $p"),
    ("class P { public int $x = 0; }\nfunction t(array $ps) { array_map(function (P $p)"
     " { $p->x = 1; }, $ps); }", "object_writes",
     "objects passed to {closure}:3() @3: calls {closure}:3() -> writes $p at line 3"),
    ("class P { public int $x = 0; }\nfunction u(P $p) { $p = o(); $p->x = 1; } "
     "function o(): P { global $p; return $p; }"
     "\nfunction t() { $p = new P; u($p); }", "object_writes",
     "an object in $p of u() @4: calls u() -> writes an object in $p at line 3"),
    # exceptions and warnings
    ("function t() { throw new Exception('x'); }", "exceptions",
     "throw Exception @2: throw Exception"),
    ("function t(int $a, int $b) { return $a % $b; }", "exceptions", "`%` by zero @2: `%` by zero"),
    ("function t(int $a) { return match ($a) { 1 => 2 }; }", "exceptions",
     "match without default @2: match without default"),
    ("function t(int $a, int $b) { return intdiv($a, $b); }", "exceptions", "intdiv() @2: intdiv()"),
    ("function t(array $a) { return $a['k']; }", "warnings", "$a[] missing @2: $a[] may be missing"),
    ("function t() { if (rand()) { $x = 1; }\nreturn $x; }", "warnings",
     "$x may be undefined @3: $x may be undefined"),
    ("function t() { trigger_error('x'); }", "warnings", "trigger_error() @2: trigger_error()"),
    # user code that no call shows
    ("function t($x) { return \"a$x\"; }", "user_code",
     "__toString() of $x @2: concatenation runs __toString() if $x is an object"),
    ("class S { function __toString() { return 's'; } }\nfunction t(S $s) { return \"a$s\"; }", "user_code",
     "S::__toString() @3: concatenation runs S::__toString()"),
    ("class S { function __toString() { echo 's'; return ''; } }\nfunction t(S $s) { return (string)$s; }", "output",
     "echo @3: runs S::__toString() -> echo at line 2"),
    ("class G { function __get($n) { return 1; } }\nfunction t(G $g) { return $g->x; }", "user_code",
     "G::__get() @3: $g->x runs G::__get()"),
    ("class G { function __set($n, $v) { echo $n; } }\nfunction t() { $g = new G; $g->x = 1; }", "output",
     "echo @3: runs G::__set() -> echo at line 2"),
    ("class G { function __call($n, $a) { return 1; } }\nfunction t(G $g) { return $g->x(); }", "user_code",
     "calls G::__call() @3: calls G::__call()"),
    ("class D { function __destruct() { } }\nfunction t() { $d = new D; }", "user_code",
     "D::__destruct() @3: destructor D::__destruct() runs"),
    ("class D { function __destruct() { echo 1; } }\nfunction t() { $d = new D; }", "output",
     "echo @3: destructor D::__destruct() -> echo at line 2"),
    ("function t() { return Other::X; }", "user_code",
     "an autoloader may run for Other @2: an autoloader may run for Other"),
    ("function t($x) { foreach ($x as $v) { } }", "user_code",
     "iterator of $x @2: foreach runs iterator methods if $x is an object"),
    ("function t($x) { return count($x); }", "user_code", "count() @2: count() runs user code for objects in $x"),
    ("class C implements Countable { function count(): int { echo 1; return 1; } }\nfunction t(C $c)"
     " { return count($c); }", "output", "echo @3: runs C::count() -> echo at line 2"),
    ("class I implements IteratorAggregate { function getIterator(): Iterator { echo 1;"
     " return new ArrayIterator([]); } }"
     "\nfunction t(I $c) { foreach ($c as $v) { } }", "output", "echo @3: runs I::getIterator() -> echo at line 2"),
    ("class A implements ArrayAccess { function offsetGet($k): mixed { echo 1; return 1; } function offsetSet($k, $v):"
     " void { } function offsetExists($k): bool { return true; } function offsetUnset($k): void { } }\n"
     "function t(A $a) { return $a[1]; }", "output", "echo @3: runs A::offsetGet() -> echo at line 2"),
    ("function t($x): string { return $x; }", "user_code",
     "__toString() of $x @2: conversion to string runs __toString() if $x is an object"),
    ("function t($x) { return strlen($x); }", "user_code",
     "__toString() of $x @2: strlen() runs __toString() if $x is an object"),
    # callbacks and what cannot be resolved
    ("function t(callable $f) { return $f(1); }", "callbacks", "$f @2: calls its parameter $f"),
    ("function t($o) { return $o->m(); }", "unresolved", "$o->m() @2: $o->m() is resolved at run time"),
    ("function t() { return nosuch(); }", "unresolved", "nosuch() @2: nosuch() is not known"),
    ("function t(string $f) { $g = $f; return $g(); }", "callbacks", None),
    ("function t($x) { $$x = 1; }", "unresolved", "variable variable @2: variable variable"),
    ("function t($x) { return eval($x); }", "unresolved", "eval @2: eval"),
    ("function t(array $fs) { return array_map($fs[0], [1]); }", "unresolved",
     "callback of array_map() @2: the callback of array_map() is not known"),
    ("function u(callable $f) { return $f(1); }\nfunction t(array $fs) { return u($fs[0]); }", "unresolved",
     "callback $f of u() @3: calls u() with a callback that is not known -> calls its parameter $f at line 2"),
    ("function t() { if (!function_exists('u')) { function u() { } } u(); }", "unresolved", "u() @2: u() is not known"),
    ("function t() { yield 1; }", "suspends", "yield @2: yield"),
    # callbacks that are known
    ("function t(array $a) { return array_map(function ($x) {\necho 1; }, $a); }", "output",
     "echo @2: calls {closure}:2() -> echo at line 3"),
    ("function p($x) { echo 1; return $x; }\nfunction t(array $a) { return array_map('p', $a); }", "output",
     "echo @3: calls p() -> echo at line 2"),
    ("function p($x) { echo 1; return $x; }\nfunction t(array $a) { $f = p(...); return array_filter($a, $f); }",
     "output", "echo @3: calls p() -> echo at line 2"),
    ("class K { static function p($x) { echo 1; } }\nfunction t(array $a) { usort($a, ['K', 'p']); }", "output",
     "echo @3: calls K::p() -> echo at line 2"),
    ("class K { static function p($x) { echo 1; } }\nfunction t(array $a) { return array_map('K::p', $a); }", "output",
     "echo @3: calls K::p() -> echo at line 2"),
    ("function t(array $a) { return array_map('rand', $a); }", "nondeterminism", "rand() @2: rand()"),
    ("function u(callable $f) { return $f(1); }\nfunction t() { return u(function () { echo 1; }); }", "output",
     "echo @3: passes a callback to u() -> echo at line 3"),
    ("function u($f = 'rand') { return $f(); }\nfunction t() { return u(); }", "nondeterminism",
     "passes rand() to u() @3: passes rand() to u()"),
    ("function t() { $n = 0; $f = function () use (&$n) { $n++; echo 1; }; $f(); return $n; }", "output",
     "echo @2: calls {closure}:2() -> echo at line 2"),
    ("class V { function __invoke() { echo 1; } }\nfunction t() { $v = new V; $v(); }", "output",
     "echo @3: calls V::__invoke() -> echo at line 2"),
])
def test_field(code: str, field: str, expected: str | None) -> None:
    one = report(code)
    if expected is None:
        assert not one.safe
    else:
        assert expected in found(one, field), one.findings


@pytest.mark.parametrize("code", [
    "function t(int $a, int $b) { return $a * $b + 1; }",
    "function t(int $n): int { return $n < 2 ? $n : t($n - 1) + t($n - 2); }",
    "function t(array $a) { $a[] = 1; return count($a); }",
    "function u(array &$a) { $a[] = 1; } function t() { $a = []; u($a); return $a; }",
    "function t(array $xs) { $k = 3; $f = fn(int $x) => $x * $k; return array_map($f, $xs); }",
    "function t(array $xs) { $t = 0; array_walk($xs, function (int $v) use (&$t) { $t += $v; }); return $t; }",
    "function t(array $xs) { return array_map('intval', [1, 2]); }",
    "function t(array $xs) { return array_filter($xs); }",
    "function u(callable $f, int $x) { return $f($x); } function t() { return u(fn(int $y) => $y + 1, 2); }",
    "function u(?callable $f = null) { return $f === null ? 1 : $f(); } function t() { return u(); }",
    "function t(int $n) { $f = function (int $n) use (&$f) { return $n < 2 ? 1 : $n * $f($n - 1); }; return $f($n); }",
    "class P { function __construct(public int $x) { } function set(int $v) { $this->x = $v; } }"
    " function t() { $p = new P(1); $p->set(2); $p->x++; return $p->x; }",
    "class P { public int $x = 0; } function u(P $p) { $p->x = 1; } function t() { $p = new P; u($p); return $p; }",
    "class P { public int $x = 0; } function t(P $p) { $q = clone $p; $q->x = 2; return $q; }",
    "class P { public int $x = 0; } function t(P $p) { return $p->x * 2; }",
    "class P { const A = 2; static function m(int $x) { return $x * self::A; } } function t() { return P::m(3); }",
    "class A { protected function v() { return 1; } function m() { return $this->v(); } }"
    " function t() { return (new A)->m(); }",
    "enum E: int { case A = 1; function d() { return $this->value * 2; } } function t() { return E::A->d(); }",
    "function t(array $a) { try { if (!$a) { throw new InvalidArgumentException('x'); } } catch (Exception $e)"
    " { return $e->getMessage(); } return 1; }",
    "class X extends Exception { } function t() { throw new X('x'); }",
    "function g(int $n) { for ($i = 0; $i < $n; $i++) { yield $i; } }"
    " function t() { foreach (g(3) as $v) { } return 1; }",
    "function t(array $a) { return in_array(1, $a, true); }",
    "function t(array $a) { return print_r([1], true); }",
    "function t(int $a) { return sprintf2($a); } function sprintf2(int $x) { return \"$x\"; }",
    "function t() { return func_get_args(); }",
    "class C { private array $i = []; function n() { return count($this->i); } } function t(C $c) { return $c->n(); }",
    "class C { public $i = 0; function add($x) { $this->i++; return $this; } }"
    " function t() { return (new C)->add(1)->add(2)->i; }",
    "class C { public $i = 0; } function make() { return new C; } function t() { $c = make(); $c->i = 1; return $c; }",
    "class Q { public $n = 0; function add(int $x) { $this->n += $x; return $this; } }"
    " function t() { $q = new Q; $q = $q->add(1); $q = $q->add(2)->add(3); $q->n = 4; return $q; }",
    "const K = 3; function t(int $x) { return $x === K; }",
])
def test_safe(code: str) -> None:
    one = report(code)
    assert one.safe, [(reason.effect, reason.spell()) for reason in one.reasons]


def test_conditional_is_for_objects_and_callbacks_only() -> None:
    assert report("function t($x) { return \"a$x\"; }").conditional
    assert report("function t(callable $f) { return $f(); }").conditional
    assert report("function t($x, $y) { return $x == $y; }").conditional
    one = report("function t($x) { echo 1; return \"a$x\"; }")
    assert not one.safe and not one.conditional


def test_recursion_and_mutual_recursion_carry_effects_all_around() -> None:
    reports = analyze("function a(int $n) { return $n ? b($n - 1) : 0; }\n"
                      "function b(int $n) { if ($n > 5) { return a($n - 1); }\nreturn c($n); }\n"
                      "function c(int $n) { echo $n; return $n ? c($n - 1) : a(0); }")
    assert found(reports["a"], "output") == ["echo @2: calls b() -> calls c() at line 4 -> echo at line 5"]
    assert found(reports["c"], "output") == ["echo @5: echo"]
    assert not any(report.safe for report in reports if report.kind == "function")
    reports = analyze("function even(int $n) { return $n ? odd($n - 1) : true; }\n"
                      "function odd(int $n) { return $n ? even($n - 1) : false; }")
    assert reports["even"].safe and reports["odd"].safe


def test_methods_resolve_to_every_override_of_the_file() -> None:
    code = ("class A { function area() { return $this->side() * 2; } protected function side() { return 1; } }\n"
            "class B extends A { protected function side() { echo 1; return 2; } }\n"
            "final class C { function m() { return $this->p(); } private function p() { return static::s(); }"
            " static function s() { return 1; } }\n"
            "class D extends A { function m() { return parent::side() + self::side(); } }")
    reports = analyze(code)
    assert found(reports["A::area"], "output") == ["echo @2: calls B::side() -> echo at line 3"]
    assert reports["C::m"].safe
    assert reports["D::m"].safe


def test_a_variable_that_is_assigned_results_of_its_own_methods() -> None:
    code = "class Q { public $p; function m() { return $this; } function up() { return $this->p; } }\nfunction t() {"
    assert report(code + "$e = new Q; $e = $e->up(); $e->x = 1; return $e->m(); }").unresolved
    assert report(code + "$e = g(); $e = $e->m(); return $e; } function g() { global $q; return $q; }").unresolved


def test_traits_run_the_methods_of_the_classes_that_use_them() -> None:
    code = ("trait T { function go() { return $this->hook(); } abstract function hook(); }\n"
            "class A { use T; function hook() { echo 1; } }\nfunction t(A $a) { return $a->go(); }")
    assert found(analyze(code)["t"], "output") == [
        "echo @4: calls T::go() -> calls A::hook() at line 2 -> echo at line 3"]


def test_a_class_with_an_unknown_parent_is_not_resolved() -> None:
    assert not report("class A extends Elsewhere { } function t(A $a) { return $a->m(); }").safe
    assert report("class A extends Elsewhere { } function t() { return new A; }").unresolved


def test_a_constructor_may_fill_its_object_but_nothing_else() -> None:
    reports = analyze("class A { public $x; function __construct() { $this->x = 1; } function m() { $this->x = 2; } }")
    assert reports["A::__construct"].safe and not reports["A::m"].safe


def test_namesakes_have_reports_of_their_own() -> None:
    reports = analyze("$a = fn($x) => $x; $b = function () { echo 1; };")
    assert {report.name for report in reports} == {"{main}", "{closure}:2", "{closure}:2#2"}


def test_the_top_level_reads_and_writes_globals() -> None:
    main = analyze("$a = 1;\n$b = $a;\n")["{main}"]
    assert found(main, "globals_written") == ["$a @2: writes $a", "$b @3: writes $b"]
    assert found(main, "globals_read") == ["$a @3: reads $a"]


@pytest.mark.parametrize(("doc", "body", "verdict"), [
    ("/** @phpstan-pure */", "return $x + 1;", "true"),
    ("/** @psalm-pure */", "echo $x; return 1;", "false"),
    ("/** @pure */", "return rand();", "false"),
    ("/** @phpstan-pure */", "global $g; return $g;", "false"),
    ("/** @phpstan-pure */", "return nosuch($x);", "unproved"),
    ("/** @phpstan-pure */", "return json_encode($x);", "unproved"),
    ("/** @phpstan-pure */", "throw new Exception('x');", "true"),
    ("/** @phpstan-impure */", "echo 1;", None),
    ("/** @pure-unless-callable-is-impure $f */", "echo 1;", None),
])
def test_annotations(doc: str, body: str, verdict: str | None) -> None:
    reports = analyze(f"{doc}\nfunction t(int $x) {{ {body} }}")
    annotation = reports["t"].annotation
    assert (annotation and annotation.verdict) == verdict
    assert bool(reports.false_annotations) == (verdict == "false")
    if verdict == "false":
        assert annotation is not None and annotation.against[0].witness


def test_a_false_annotation_is_proved_by_the_whole_chain() -> None:
    reports = analyze("/** @psalm-pure */\nfunction t() { return u(); }\nfunction u() { return time(); }")
    annotation = reports["t"].annotation
    assert annotation is not None
    assert [(s.function, s.line, s.text) for s in annotation.against[0].witness] == [
        ("t", 3, "calls u()"), ("u", 4, "time()")]


def test_every_field_is_in_the_data() -> None:
    data = report("function t() { }").to_dict()
    assert set(FIELDS) < set(data)
    assert analyze("").to_dict()["schema"] == "phpjit.analyze/1"
    assert report("function t() { echo 1; }").output[0].effect == "OUTPUT"
    with pytest.raises(AttributeError):
        _ = report("function t() { }").nosuch
