"""Random callbacks for the array builtins: array_map, array_filter, array_walk, array_reduce, sorts, chains and kin.

    make(seed)   ->   Program: one function that gives callbacks to builtins, some of them in chains; main calls it with
                      arrays of several sizes and forms, and prints what came of it; `cases` is how many callbacks

Callbacks are closures with captures, arrow functions, names of functions, static methods (of parents, traits and enums,
public or not), methods of objects, first-class callables of all these, and objects with __invoke.  Now and then one warns, throws in the middle, divides by zero, overflows to float, or prints.
`compare.py --callbacks` runs them under php, in tier 0, with tier 1 forced, and forced onto 1, 2, 3 and 7 threads.
"""
# ruff: noqa: E501 - PHP programs are easier to read in whole lines
from __future__ import annotations

import random
import re
import sys

if __package__:
    from . import hot, words
    from .programs import Function, Program, Stmt
else:
    import hot
    import words
    from programs import Function, Program, Stmt

PRELUDE = words.PRELUDE + r"""
function h_ints(int $n, int $m, int $d, int $o): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = ($i * $m + 5) % $d + $o; } return $a; }
function h_floats(int $n, float $f): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = ($i * 37 + 11) % 101 * $f; } return $a; }
function h_strs(int $n, int $d, string $s): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $s . $i * 7 % $d; } return $a; }
function h_bools(int $n): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $i * 5 % 3 == 0; } return $a; }
function h_rows(int $n): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = [$i, $i * 7 % 11, 3]; } return $a; }
function h_some(int $n, array $of): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $of[$i * 5 % count($of)]; } return $a; }
function h_holes(array $a): array { $i = 0; foreach ($a as $k => $v) { if ($i++ % 3 == 1) { unset($a[$k]); } } return $a; }
function h_keyed(array $a): array { $o = []; foreach ($a as $k => $v) { $o["k$k"] = $v; } return $o; }
function h_moved(array $a): array { $o = []; foreach ($a as $k => $v) { $o[$k * 2 - 5] = $v; } return $o; }
function h_both(array $a): array { $o = []; foreach ($a as $k => $v) { $o[$k % 3 ? $k : "s$k"] = $v; } return $o; }
function h_show($value) { $text = serialize($value); echo gettype($value), ' ', md5($text), ' ', strlen($text) < 90 ? $text : substr($text, 0, 70) . '...' . substr($text, -12), "\n"; }
function h_caught($e) { $t = get_class($e) . ': ' . $e->getMessage() . ' ' . $e->getLine();
    foreach ($e->getTrace() as $c) { $t .= ' ' . $c['function'] . ($c['line'] ?? '-'); foreach ($c['args'] ?? [] as $x) { $t .= ',' . (is_scalar($x) ? var_export($x, true) : get_debug_type($x)); } }
    return $t; }
class h_Scale { public function __construct(private $by) {} public function __invoke($x) { return $x * $this->by; }
    public function plus($x, $y = 1) { return $x + $y * $this->by; } public static function less($x, $y) { return $x <=> $y; }
    public static function twice(int $x): int { return $x * 2; } public static function told($x): string { return "<$x>"; } }
"""
SIZES = ("0", "1", "2", "3", "5", "9", "17", "40", "64", "65", "130", "300")
LARGE = ("1000", "2500", "4000")
SOURCES = {
    "i": ("h_ints(N, 7, 97, 0)", "h_ints(N, 37, 1009, -500)", "h_ints(N, 7, 97, 0)", "h_ints(N, 3, 10, -2)", "range(1, 1 + N)", "array_fill(0, N, 3)",
          "h_ints(N, 1, 5000, 3037000400)", "h_ints(N, 5, 64, PHP_INT_MAX - 60)", "h_ints(N, 5, 64, PHP_INT_MIN)", "h_some(N, [0, 1, -1, PHP_INT_MAX, 7])"),
    "f": ("h_floats(N, 0.5)", "h_floats(N, 0.1)", "h_floats(N, 1.0)", "h_floats(N, -1e15)", "h_some(N, [0.0, -0.0, 1.5, NAN, INF])", "h_floats(N, 1e306)"),
    "s": ("h_strs(N, 97, 's')", "h_strs(N, 13, '')", "h_strs(N, 50, '1.')", "h_some(N, ['a', 'B', '10', '1e1', '', '0'])", "h_strs(N, 7, 'abc ')"),
    "b": ("h_bools(N)",),
    "a": ("h_rows(N)", "h_rows(N)", "h_some(N, [[1, 2], [3], [4, 5, 6]])"),
    "x": ("h_some(N, [1, 2.5, 'abc', null, true, '12'])", "h_some(N, [1, null, 3])", "h_some(N, [1, 2.5, 3])", "h_some(N, [7, '7', 'x7'])",
          "h_some(N, [false, 0, '', null, '0', 0.0])", "h_some(N, [1, [2], 'z'])"),
}
FORMS = ("h_holes(A)", "h_keyed(A)", "h_moved(A)", "h_both(A)", "array_reverse(A)", "array_slice(A, 1)", "h_holes(h_keyed(A))")
NAMED = {       # functions that take one value of a kind
    "i": ("abs", "strval", "intval", "floatval", "is_int", "sqrt", "dechex", "chr", "gettype", "h_maybe", "h_num", "h_half", "h_typed", "h_fact", "decbin", "json_encode"),
    "f": ("floor", "ceil", "sqrt", "intval", "strval", "is_nan", "round", "abs", "h_half", "is_float", "gettype", "var_export_none"),
    "s": ("strlen", "strtoupper", "strrev", "ucfirst", "trim", "intval", "md5", "ord", "is_numeric", "crc32", "floatval", "strtolower", "bin2hex", "str_split", "ctype_digit"),
    "b": ("intval", "strval", "boolval", "gettype", "json_encode"),
    "a": ("count", "array_sum", "array_reverse", "json_encode", "max", "min", "array_keys", "is_array", "end_none", "h_join", "array_product"),
    "x": ("gettype", "is_int", "intval", "strval", "is_null", "json_encode", "is_numeric", "boolval", "serialize"),
}
SHOWN = {"i": "{i}", "f": "{f}", "s": "{s}", "b": "{b}", "a": "[{i}, {i}]", "x": "{x}"}
# What a callback does now and then; K is its parameter.
RARE = ("[5, 6][{i} & 3]", "['k' => 1][{s}]", "intdiv(100, {i} % 13)", "100 % ({i} % 17)", "({i} * 4611686018427387904)", "({i} + PHP_INT_MAX)", "$undefined",
        "({i} == 12 ? throw new RangeException('no ' . {i}) : {i})", "h_typed({i})", "strlen(null)", "('x' . [1][0] . [])", "({i} > 40 ? null : {i})", "(1 << {i})",
        "({s} * 2)", "({i} / {i})", "new h_Scale({i})", "(print {i})", "[...[{i}], {i}]", "str_repeat('ab', {i})", "({s})[{i}]", "{i}[0]", "({i} % 7 ? {i} : {s})")
STATEMENTS = ("$w = {i}; if ({b}) { return {R}; }", "if ({b}) { $q = {R}; } else { $q = {R}; } if ({b}) { return $q; }", "$t = 0; for ($j = 0; $j < 3; $j++) { $t += {i}; } if ($t > 20) { return {R}; }",
              "foreach ([1, 2] as $j) { if ({b}) { return {R}; } }", "switch ({i} % 3) { case 0: return {R}; case 1: return {R}; }", "$q = [{i}, {i}]; $q[] = {i}; if (count($q) > {j}) { return {R}; }",
              "static $calls = 0; $calls++; if ($calls > 30) { return {R}; }", "$q = {s}; $q .= 'x'; if (strlen($q) > 4) { return {R}; }")
PRINTS = ("echo {i}, ' ';", "echo {s}, \"\\n\";", "if ({b}) { echo '.'; }")
ORDERS = ("$x <=> $y", "$y <=> $x", "$x % 10 <=> $y % 10", "$x - $y", "strcmp($x, $y)", "abs($x) <=> abs($y)", "$x < $y", "$x > $y ? 1 : -1", "[$x % 3, $y] <=> [$y % 3, $x]", "0",
          "strlen($x) <=> strlen($y)", "($x <=> $y) * $k", "$x == $y ? 0 : ($x < $y ? -1 : 1)", "strnatcmp($x, $y)", "(float)($x <=> $y) / 2", "$x[0] <=> $y[0]", "count($x) - count($y)")
KEYS = {        # orders by several keys
    "i": ("[$x % 3, -$y] <=> [$y % 3, -$x]", "($x % 5 <=> $y % 5) ?: ($y <=> $x)", "$y % 4 <=> $x % 4 ?: $x % 3 <=> $y % 3 ?: $x <=> $y", "[abs($x), $x] <=> [abs($y), $y]",
          "[$x % 2, (string)$x] <=> [$y % 2, (string)$y]", "[$x & 3, $x / 2] <=> [$y & 3, $y / 2]", "[$x % $k, $y] <=> [$y % $k, $x]"),
    "f": ("[floor($x / 3), $y] <=> [floor($y / 3), $x]", "(int)$x % 5 <=> (int)$y % 5 ?: $y <=> $x", "[-$x, $y] <=> [-$y, $x]", "(round($x) <=> round($y)) ?: ($x <=> $y)"),
    "s": ("[strlen($x), $x] <=> [strlen($y), $y]", "strlen($y) <=> strlen($x) ?: strcmp($x, $y)", "[substr($x, -1), $y] <=> [substr($y, -1), $x]", "strcmp($x[0] ?? '', $y[0] ?? '') ?: $x <=> $y"),
    "a": ("[$x[1], $x[0]] <=> [$y[1], $y[0]]", "$x[1] <=> $y[1] ?: $y[0] <=> $x[0]", "[$y[1] % 4, $x[0]] <=> [$x[1] % 4, $y[0]]", "[count($x), $x[0]] <=> [count($y), $y[0]]", "($x[2] <=> $y[2]) ?: ($x[1] - $y[1]) ?: ($y[0] - $x[0])"),
    "b": ("[$x, $y] <=> [$y, $x]", "$y <=> $x ?: 0"),
    "x": ("[gettype($x), $x] <=> [gettype($y), $y]", "is_int($x) <=> is_int($y) ?: $x <=> $y"),
}
STARTS = (("array_values($a)", ""), ("array_keys($a)", "x"), ("range(0, count($a))", "i"), ("range($k, count($a), 2)", "i"), ("array_fill(0, count($a), $k)", "i"), ("array_fill(0, count($a) + 1, $t)", "s"),
          ("range(1, 9, 0.5)", "f"), ("array_keys(array_filter($a))", "x"), ("array_values(array_filter($a))", ""), ("array_keys($b)", "x"), ("range(count($a), 1)", "i"))
FIRST = {"$sum": ("0", "$k"), "$product": ("1", "$k"), "$low": ("PHP_INT_MAX", "1000"), "$high": ("PHP_INT_MIN", "0", "-1"), "$bits": ("0", "$k"), "$all": ("-1", "255"), "$count": ("0",), "$floats": ("0.0", "1.5"),
         "$where": ("-1", "null")}
ROUNDS = ("$o[] = {i};", "$o[] = {f};", "$p[$i1] = {i};", "$p[$i1] = {s};", "$o[] = {x};", "if ({b}) { $o[] = {i}; }", "$sum += {i};", "$sum -= {i};", "$sum += $v;", "$product *= 1 + {i} % 2;", "$product *= {i};", "$low = min($low, {i});",
          "$high = max($high, {i});", "if ({i} > $high) { $high = {i}; $where = $i1; }", "if ($v < $low) { $low = $v; }", "if ($v > $high) { $high = $v; $where = $i1; }", "$bits ^= {i};", "$bits |= {i};", "$all &= {i};",
          "if ({b}) { $count++; }", "$count++;", "$floats += {f};", "$floats += $i1 * 0.25;", "$floats -= $v;", "if ({b}) { continue; }", "$q = {i}; $p[$i1] = $q * 2;", "if ({b}) { $sum += {i}; } else { $count++; }")
FOLDS = ("$c + {i}", "$c + {f}", "$c ^ {i}", "$c | {i}", "$c & {i}", "max($c, {i})", "min($c, {i})", "$c * 3 + {i}", "$c . {s}", "({b} ? $c + 1 : $c)", "$c - {i}", "$c * {i}",
         "{i}", "($c ?? 0) + {i}", "[{i}, $c]", "$c && {b}", "$c + {i} * $k", "($c > {i} ? $c : {i})", "$c * (1 + {i} % 2)", "$c + strlen({s})", "array_merge((array)$c, [{i}])", "$c + 0.1")
INITIAL = ("0", "0", "", "1", "0.0", "-0.0", "''", "null", "PHP_INT_MAX", "PHP_INT_MIN", "[]", "5", "true")
WALKS = ("$v = {i};", "$v = {s};", "$v .= $i1;", "$v = $v . 'x';", "$v *= 2;", "$v += $i1;", "$v = [$v, $i1];", "if ({b}) { $v = {i}; }", "$v++;", "$v = null;", "$v = {f};", "if ({b}) { $v = {x}; }", "")
SEES = ("$sum += {i};", "$sum .= {s};", "$seen[] = {i};", "$seen[$i1] = {i};", "echo {i}, ' ';", "if ({b}) { $sum++; }", "$seen[] = $v;", "$sum = {i};",
        "$sum += $v;", "$sum += {i};", "$sum += {i};", "$sum ^= {i};", "$sum = max($sum, {i});", "if ({b}) { $sum += {i}; }", "$sum += {f};", "if ($v) { $sum += 1; }", "$w = {i}; $sum += $w;", "$w = {x};", "$sum .= $v;")
# Where a callback without captures stands, and what it finds there besides its parameters.
PLACES = ("function", "function", "function", "function", "class", "class", "child", "trait", "enum", "object", "invoked", "hidden", "hidden")
MEMBERS = {"class": ("self::R", "static::R"), "child": ("self::R", "static::R"), "trait": ("self::R", "static::R"), "enum": ("self::R", "self::A->value"), "object": ("$this->by",), "invoked": ("$this->by",),
           "hidden": ("self::R", "static::R")}
SORTS = ("sort", "rsort", "asort", "arsort", "ksort", "krsort")
FLAGS = ("", "", "", ", SORT_STRING", ", SORT_NUMERIC", ", SORT_FLAG_CASE | SORT_STRING", ", SORT_NATURAL")


class Maker(hot.Maker):
    """Makes one program from a seed."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.r = random.Random(f"callbacks {seed}")
        self.rare = 0.0
        self.odd = self.r.choice((0.0, 0.0, 0.0, 0.05, 0.4))       # how often a result is a rare one
        self.wild = self.r.choice((0.0, 0.02, 0.1))
        self.known: dict[str, list[str]] = {}
        self.elements: list[str] = []           # the parameters of the callback that is made
        self.count = 0                          # callbacks so far
        self.made: list[Function] = []
        extra = set(self.r.sample(words.EXTRA, 12))
        self.templates = {kind: [t for t in texts if (t in extra or words.plain(t)) and not re.search(r"\{[ifsa]v\}|\{gi\}|\$n0|h_fresh|h_fact", t)]
                          for kind, texts in words.TEMPLATES.items()}

    # ---- expressions in a callback

    def var(self, kind: str) -> str:
        names = self.known.get(kind)
        if not names and self.known and self.chance(0.5):
            others = [name for k, found in self.known.items() for name in found if k in "isfx"]
            if others:
                cast = {"i": "(int)", "f": "(float)", "s": "(string)", "x": "", "b": "(bool)"}.get(kind)
                if cast is not None:
                    return cast + self.r.choice(others)
        return self.r.choice(names) if names else self.literal(kind)

    def expr(self, kind: str, depth: int) -> str:
        if kind in ("ik", "k", "e", "gi", "iv", "fv", "sv", "av") or not self.known:
            return self.pick({"ik": ("0", "1", "2"), "k": ("0", "'a'", "1")}.get(kind, ("1", "2", "3")))
        if kind == "h":
            return self.pick(("1", "2", "3", "31"))
        if kind in "ifsxal" and self.known.get(kind) and self.chance(0.35):
            return self.r.choice(self.known[kind])
        return super().expr(kind, depth)

    def filled(self, text: str, result: str) -> str:
        """Fill a template; {R} is the result."""
        while "{R}" in text:
            text = text.replace("{R}", self.result(result), 1)
        return self.template(text, 2)

    def result(self, kind: str) -> str:
        if self.chance(self.odd):
            return self.template(self.pick(RARE), 2)
        text = ""
        for _ in range(6):          # mostly something that depends on the elements
            text = self.template(SHOWN[kind], self.r.choice((1, 2, 2, 3)))
            if any(name in text for name in self.elements):
                break
        return text

    # ---- callbacks

    def callback(self, takes: str, gives: str, names: tuple[str, ...] = (), body: str = "") -> str:
        """A callback for values of the kinds `takes`; `body`: the expression that it returns, or what `gives` says."""
        r = self.r
        if not body and len(takes) == 1 and self.chance(0.2):
            return self.named(takes)
        number = dict.fromkeys("ifsabx", 0)
        params: list[tuple[str, str]] = []
        known: dict[str, list[str]] = {"i": ["$k"], "s": ["$t"]}
        captured = self.chance(0.55)
        if not captured:
            known = {}
        place = "" if captured or self.chance(0.5) else self.pick(PLACES)
        if place in MEMBERS:
            known["i"] = [self.pick(MEMBERS[place])]
        for index, kind in enumerate(takes):
            name = names[index] if names else f"${kind}{number[kind]}"
            number[kind] += 1
            declared = {"i": "int ", "f": "float ", "s": "string ", "a": "array ", "b": "bool ", "x": ""}[kind]
            hint = declared if self.chance(0.5) else r.choice(("", "", "mixed ", "?" + declared if declared else ""))
            params.append((hint, name))
            if name != "$c":            # what would grow without end
                known.setdefault("x" if kind == "b" else kind, []).append(name)
        if self.chance(0.06):
            params.append(("", r.choice(("$more = 5", "...$more"))))
        self.count += 1
        self.known, self.elements = known, [name for _, name in params]
        expression = self.filled(body, gives) if body else self.result(gives)
        statements = self.filled(r.choice(STATEMENTS), gives) if not body and self.chance(0.25) else ""
        if self.chance(0.04):
            statements += " " + self.filled(r.choice(PRINTS), gives)
        self.known = {}
        hint = {"i": ": int", "f": ": float", "s": ": string", "b": ": bool", "a": ": array", "x": ": mixed"}[gives] if not body and self.chance(0.15) else ""
        head, list_ = "", ", ".join(a + b for a, b in params)
        if place:
            return self.outside(list_, hint, f"{statements} return {expression};", place)
        if not captured:
            head = "static " if self.chance(0.3) else ""
        if not statements and self.chance(0.6):
            return f"{head}fn({list_}){hint} => {expression}"
        use = " use ($k, $t)" if captured else ""
        return f"{head}function ({list_}){use}{hint} {{ {statements} return {expression}; }}"

    def outside(self, params: str, hint: str, body: str, place: str) -> str:
        """A named function, or a method of a class, of its parent or trait, of an enum, of an object."""
        name = f"@c{len(self.made)}"
        if place == "function":
            self.made.append(Function(f"function {name}({params}){hint}", [Stmt(body, fixed=True)]))
            return self.pick((f"'{name}'", f"'{name}'", f"{name}(...)"))
        go = f"function go({params}){hint} {{ {body} }}"
        ways = (f"'{name}::go'", f"['{name}', 'go']", f"{name}::go(...)", f"[{name}::class, 'go']")
        head, text, more = f"class {name}", f"const R = 4; public static {go}", ""
        match place:
            case "child":
                more, head, text = f"class {name}p {{ const R = 3; public static {go} }}", f"{head} extends {name}p", "const R = 5;"
            case "trait":
                more, text = f"trait {name}t {{ public static {go} }}", f"use {name}t; const R = 6;"
            case "enum":
                head, text = f"enum {name}: int", f"case A = 7; const R = 2; public static {go}"
                ways = (*ways, f"[{name}::A, 'go']")
            case "object":
                text = f"public function __construct(public readonly int $by = 3) {{}} public {go} public function get() {{ return {self.pick(('$this->go(...)', f'fn({params}) => {self.inside(params)}'))}; }}"
                ways = (f"[new {name}, 'go']", f"(new {name}(2))->go(...)", f"(new {name}(-1))->get()", f"[new {name}(5), 'go']")
            case "invoked":
                text, ways = f"public function __construct(public int $by = 3) {{}} public {go.replace('function go', 'function __invoke')}", (f"new {name}", f"new {name}(4)")
            case "hidden":
                inner = self.pick(("self::go(...)", "static::go(...)", f"fn({params}) => self::go({self.arguments(params)})", f"static fn({params}) => static::go({self.arguments(params)})"))
                text, ways = f"const R = 8; {self.pick(('private', 'protected'))} static {go} public static function get() {{ return {inner}; }}", (f"{name}::get()",)
        if more:
            self.made.append(Function(more[:more.index(" {")], [], "    " + more[more.index(" {") + 2:-2].strip() + "\n"))
        self.made.append(Function(head, [], f"    {text}\n"))
        return self.pick(ways)

    def arguments(self, params: str) -> str:
        """Return what passes a closure's parameters on."""
        return ", ".join(("..." if "..." in part else "") + part[part.index("$"):].split(" ")[0] for part in params.split(", "))

    def inside(self, params: str) -> str:
        """Return an expression that works with $this."""
        return self.pick((f"$this->go({self.arguments(params)})", "$this->by * 2", f"[$this->by, {self.arguments(params).replace('...', '')}]"))

    def named(self, kind: str) -> str:
        """A function or method that there is already."""
        self.count += 1
        if kind in "if" and self.chance(0.3):
            return self.pick(("'h_C::twice'", "['h_Scale', 'twice']", "new h_Scale(3)", "[new h_Scale(2), 'plus']", "h_C::twice(...)", "(new h_Scale($k))->plus(...)", "'h_Scale::told'"))
        name = self.pick([n for n in NAMED[kind] if "none" not in n])
        return self.pick((f"'{name}'", f"'{name}'", f"{name}(...)", f"fn($x) => {name}($x)"))

    # ---- what is done with them

    def mapped(self, source: str, kind: str) -> tuple[str, str]:
        gives = self.r.choice("iiifffssbax")
        return f"array_map({self.callback(kind, gives)}, {source})", gives

    def filtered(self, source: str, kind: str) -> str:
        roll = self.r.random()
        if roll < 0.1:
            return f"array_filter({source})"
        if roll < 0.65:
            return f"array_filter({source}, {self.callback(kind, self.pick('bbbbixs'))})"
        if roll < 0.8:
            return f"array_filter({source}, {self.callback('i', 'b')}, ARRAY_FILTER_USE_KEY)"
        return f"array_filter({source}, {self.callback(kind + 'i', 'b')}, ARRAY_FILTER_USE_BOTH)"

    def chain(self, kind: str) -> str:
        """Some maps and filters, and what is made of them."""
        r = self.r
        text = "$a"
        if self.chance(0.35):
            text, other = r.choice(STARTS)
            kind = other or kind
        for _ in range(r.choice((1, 1, 2, 2, 3))):
            if self.chance(0.1):
                name = r.choice(("array_values", "array_keys", "array_reverse"))
                text, kind = f"{name}({text})", "x" if name == "array_keys" else kind
            if self.chance(0.5):
                text, kind = self.mapped(text, kind)
            else:
                text = self.filtered(text, kind)
        end = r.choice(("array_sum(C)", "array_sum(C)", "count(C)", "array_product(C)", "array_values(C)", "max(C)", "min(C)", "implode(',', C)", "array_reduce(C, F, I)",
                        "in_array(V, C)", "array_search(V, C)", "array_keys(C)", "C", "array_unique(C)", "array_reverse(C)", "array_slice(C, 1, 20)", "array_map(null, C)", "array_sum(array_filter(C))"))
        if "F" in end:
            return f"array_reduce({text}, {self.fold(kind)}, {r.choice([i for i in INITIAL if i])})"
        return end.replace("C", text).replace("V", self.needle(kind)) if "(V" in end else end.replace("C", text)

    def needle(self, kind: str) -> str:
        return self.pick({"i": ("5", "'5'", "12", "$k", "-3", "5.0", "'x'"), "f": ("5.0", "0.5", "'5'", "NAN", "1"), "s": ("'s7'", "'10'", "10", "'1.3'", "$t"),
                          "b": ("true", "1", "false"), "a": ("[1, 7, 3]", "[3]", "'x'"), "x": ("null", "'12'", "0", "2.5", "true")}[kind])

    def fold(self, kind: str) -> str:
        body = self.r.choice(FOLDS)
        return self.callback("x" + kind, "x", ("$c", f"${kind}0"), body)

    def work(self, kind: str) -> str:
        """Statements, and what they made behind RETURN."""
        r = self.r
        if self.chance(0.15):
            return self.loop(kind)
        roll = r.randrange(100)
        if roll < 20:
            return f"RETURN {self.mapped('$a', kind)[0]};"
        if roll < 28:
            more = r.choice((("$b", "i"), ("$a", kind), ("$b", "i")))
            if self.chance(0.2):
                return f"RETURN array_map(null, $a, {more[0]});"
            if self.chance(0.2):
                return f"RETURN array_map({self.callback(kind + more[1] + 'i', r.choice('ifsax'))}, $a, {more[0]}, $b);"
            return f"RETURN array_map({self.callback(kind + more[1], r.choice('ifsax'))}, $a, {more[0]});"
        if roll < 40:
            return f"RETURN {self.filtered('$a', kind)};"
        if roll < 48:
            return self.walk(kind)
        if roll < 58:
            first = r.choice(INITIAL)
            return f"RETURN array_reduce($a, {self.fold(kind)}{', ' + first if first else ''});"
        if roll < 78:
            return f"RETURN {self.chain(kind)};"
        if roll < 87:
            return self.sorting(kind)
        if roll < 92:
            name = r.choice(("in_array", "array_search", "in_array", "array_keys"))
            return f"RETURN {name}({self.needle(kind)}, $a{r.choice((', true', '', ', false'))});" if name != "array_keys" else f"RETURN array_keys($a, {self.needle(kind)}{r.choice(('', ', true'))});"
        if roll < 96:
            return r.choice(("RETURN [max($a), min($a)];", "RETURN [array_sum($a), array_product($a)];", "RETURN array_sum($a);", "RETURN array_product($a);", "RETURN [array_sum($b), max($b)];",
                             "RETURN range(count($a), $k, 2);", "RETURN array_fill($k, count($a), $t);", "RETURN range('a', 'k', $k);", "RETURN array_fill(0, count($a), $a);", "RETURN range(0, $k, 0.5);",
                             "RETURN array_map(fn($x) => $x, array_fill(3, count($a), $k));"))
        first, kind = self.mapped("$a", kind)
        second, _ = self.mapped("$m", kind)
        return r.choice((f"$m = {first}; $m2 = {second}; RETURN [$m, $m2];", f"$m = {first}; foreach ($m as $q => $v) {{ if ($q === 3) unset($m[$q]); }} RETURN {second};",
                         f"$t2 = 0; foreach ([1, 2] as $k) {{ $m = {first}; $t2 += count($m); }} RETURN [$t2, $m];", f"$m = $a; $m[] = {self.needle(kind)}; RETURN [{second}, count($a)];"))

    def walk(self, kind: str) -> str:
        r = self.r
        self.count += 1
        key = self.chance(0.7)
        extra = self.chance(0.25)
        self.known = {"i": ["$k", *(["$i1"] if key else [])], kind: ["$v"]}
        if kind == "i":
            self.known["i"] = ["$v", "$k", *(["$i1"] if key else [])]
        by_reference = self.chance(0.6)
        statement = r.choice(WALKS if by_reference else SEES)
        if not key:
            statement = statement.replace("$i1", "$k")
        if self.chance(0.2):
            statement = self.filled("if ({b}) { return; } ", "b") + statement
        statement = self.filled(statement, "i")
        if self.chance(self.odd):
            statement += " $w = " + self.template(self.pick(RARE), 2) + ";"
        self.known = {}
        params = ("&" if by_reference else "") + "$v" + (", $i1" if key or extra else "") + (", $x1" if extra else "")
        call = f"array_walk($a, function ({params}) use ($k, $t, &$sum, &$seen) {{ {statement} }}{', ' + r.choice(('5', '$t', '[1]')) if extra else ''});"
        if by_reference and not extra and self.chance(0.3):
            place = self.pick(("function", "function", "class", "child", "trait", "enum", "hidden"))
            call = f"array_walk($a, {self.outside(params, '', statement.replace('$k', '3').replace('$t', chr(39) + 'q' + chr(39)), place)});"
        keep = "$keep = $a; " if self.chance(0.3) else "$keep = 0; "
        return f"$sum = {r.choice(('0', '0', '$k', '0.0', '5'))}; $seen = []; {keep}$done = {call} RETURN [$a, $sum, $seen, $keep, $done];"

    def loop(self, kind: str) -> str:
        """A counted loop that fills arrays and reduces."""
        r = self.r
        self.count += 1
        self.known = {"i": ["$k", "$i1"], "s": ["$t"]}
        self.known.setdefault("x" if kind == "b" else kind, []).append("$v")
        body = " ".join(self.filled(statement, "i") for statement in r.sample(ROUNDS, r.choice((1, 2, 2, 3, 4))))
        if self.chance(self.odd / 2):
            body += " $w = " + self.template(self.pick(RARE), 2) + ";"
        self.known = {}
        names = [name for name in FIRST if re.search(re.escape(name) + r"\b", body)]
        before = "".join(f"{name} = {r.choice(FIRST[name])}; " for name in names)
        before += "".join(f"{name} = []; " for name in ("$o", "$p") if name + "[" in body)
        head = r.choice(("for ($i1 = 0, $n = count($a); $i1 < $n; $i1++) { $v = $a[$i1]; BODY }", "for ($i1 = 0; $i1 < count($a); $i1++) { $v = $a[$i1]; BODY }", "foreach ($a as $i1 => $v) { BODY }",
                         "foreach ($a as $i1 => $v) { BODY }", "$i1 = 0; foreach ($a as $v) { BODY $i1++; }"))
        if head.startswith("$i1") and "continue" in body:
            head = "foreach ($a as $i1 => $v) { BODY }"
        found = names + [name for name in ("$o", "$p") if name + "[" in body]
        return f"{before}{head.replace('BODY', body)} RETURN [{', '.join(found)}];"

    def sorting(self, kind: str) -> str:
        r = self.r
        keep = "$keep = $a; " if self.chance(0.3) else "$keep = 0; "
        if self.chance(0.35):
            return f"{keep}{r.choice(SORTS)}($a{r.choice(FLAGS)}); RETURN [$a, $keep];"
        name = r.choice(("usort", "usort", "uasort", "uksort"))
        order = r.choice(ORDERS if self.chance(0.5) else KEYS[kind])
        kinds = "xx" if name == "uksort" or self.chance(0.5) else kind * 2
        if self.chance(0.1):
            return f"{keep}{name}($a, {self.pick((chr(39) + 'strcmp' + chr(39), chr(39) + 'h_Scale::less' + chr(39), chr(39) + 'strnatcmp' + chr(39), 'h_Scale::less(...)'))}); RETURN [$a, $keep];"
        if "$k" in order:
            self.count += 1
            return f"{keep}{name}($a, fn($x, $y) => {order}); RETURN [$a, $keep];"
        return f"{keep}{name}($a, {self.callback(kinds, 'i', ('$x', '$y'), order)}); RETURN [$a, $keep];"

    # ---- the program

    def array(self, kind: str, size: str, form: str) -> str:
        made = self.pick(SOURCES[kind]) if self.chance(0.1) else self.chosen
        return form.replace("A", re.sub(r"\bN\b", size, made))

    def program(self) -> Program:
        r = self.r
        kind = r.choice("iiiiiffffsssabxx")
        self.chosen = self.pick(SOURCES[kind] if self.chance(0.7) else SOURCES[kind][:3])
        count, odd = r.choice((1, 2, 3, 4, 4, 5)), self.odd
        parts = []
        for number in range(count):
            self.odd = odd if number == count - 1 else 0.0      # what throws comes last
            parts.append(self.work(kind))
        body = [Stmt(parts[0].replace("RETURN ", "return "), fixed=True)]
        if len(parts) > 1:
            body = [Stmt("$in = $a; " + " ".join(f"$r{n} = 0;" for n in range(len(parts))), fixed=True)]
            for number, part in enumerate(parts):
                before, _, result = part.partition("RETURN ")
                body.append(Stmt(f"$a = $in; {before}$r{number} = {result}"))
            body.append(Stmt(f"return [{', '.join(f'$r{n}' for n in range(len(parts)))}];", fixed=True))
        typed = self.pick(("array ", ""))
        function = Function(f"function @f({typed}$a, array $b, int $k, string $t)", body)
        usual = self.pick(FORMS) if self.chance(0.35) else "A"
        sizes = r.sample(SIZES, r.choice((2, 2, 3))) + ([r.choice(LARGE)] if self.chance(0.12) else [])
        main = []
        for number, size in enumerate(sizes):
            form = self.pick(FORMS) if number and self.chance(0.15) else usual
            other = "h_ints(" + (size if self.chance(0.6) else self.pick(SIZES)) + ", 3, 50, 1)"
            if self.chance(0.1):
                other = self.pick(FORMS).replace("A", other)
            call = f"@f({self.array(kind, size, form)}, {other}, {self.pick(('3', '3', '2', '7', '-1'))}, {self.pick(words.STRINGS) if self.chance(0.1) else chr(39) + 'ab' + chr(39)})"
            main.append(Stmt(f"try {{ h_show({call}); }} catch (Throwable $e) {{ echo substr(h_caught($e), 0, 500), \"\\n\"; }}"))
        return Program([*self.made, function, Function("function @main()", main)], PRELUDE, self.count)


def make(seed: int) -> Program:
    """Return the program of a seed."""
    return Maker(seed).program()


if __name__ == "__main__":      # callbacks.py SEED…: the programs of these seeds as one file
    from batch import source
    print(source([make(int(seed)) for seed in sys.argv[1:]]), end="")
