"""Random PHP programs: valid, terminating, printing all they compute.

    make(seed)   ->   Program; Program.render("p1_")   ->   PHP functions, the entry is p1_main()

A program is a tree of statements so that `compare.py` can make a failing one smaller.  Values stay near the places
where implementations differ: ints at the limits, numeric and almost numeric strings, floats that are almost ints,
arrays that are written while they are shared, references into them.
"""
from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

INTS = ("0", "1", "2", "3", "7", "10", "-1", "-2", "-7", "63", "64", "255", "1000", "PHP_INT_MAX", "PHP_INT_MIN",
        "4294967296", "2147483647", "-2147483648", "3037000500", "9007199254740993", "(PHP_INT_MAX - 1)")
FLOATS = ("0.0", "-0.0", "0.5", "1.5", "-2.5", "1e3", "0.1", "1e15", "1e16", "1e100", "-1e-7", "9007199254740992.0",
          "9.2233720368547758e18", "3.0", "(1/3)", "NAN", "INF", "-INF", "123456789.125")
STRINGS = ("''", "'a'", "'abc'", "'0'", "'1'", "'12'", "' 7'", "'7 '", "'1.5'", "'1e2'", "'abc9'", "'Zz'", "'-3'",
           "'0x1A'", "'12abc'", "'9223372036854775807'", "'9223372036854775808'", '"a\\nb"', '"\\xff\\0"', "'.5'",
           "'hello world'", "'a,b,,c'", "'true'", "'null'", "'INF'")
KEYS = ("0", "1", "2", "5", "-1", "'a'", "'b'", "'1'", "'01'", "1.7", "true", "null", "''", "'x y'")
ARITHMETIC = ("+", "-", "*", "+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>")
COMPARISON = ("==", "!=", "===", "!==", "<", "<=", ">", ">=", "<=>")
INT_CALLS = ("abs({n})", "intdiv({i}, {i})", "strlen({s})", "count({a})", "ord({s})", "intval({m})", "strcmp({s}, {s})",
             "max({i}, {i})", "min({i}, {n})", "substr_count({s}, 'a')", "crc32({s})", "(int){m}", "array_sum({a})",
             "levenshtein({s}, {s})", "(bin2hex({s}) <=> {s})", "strnatcmp({s}, {s})", "similar_text({s}, {s})",
             "array_product({a})", "floor({n})", "round({n})", "round({n}, 1)", "ceil({n})", "hexdec(dechex({i}))")
FLOAT_CALLS = ("sqrt({n})", "fmod({n}, {n})", "fdiv({n}, {n})", "(float){m}", "floatval({s})", "round({f}, 3)",
               "pow({n}, 2)", "abs({f})", "floor({f})", "hypot({f}, 1)", "max({f}, {i})")
STRING_CALLS = ("strtoupper({s})", "strrev({s})", "substr({s}, {j}, {j})", "str_pad({s}, {j}, '-')", "trim({s})",
                "ucfirst({s})", "str_replace('a', {s}, {s})", "implode(',', {sa})", "dechex({i})", "json_encode({m})",
                "var_export({c}, true)", "sprintf('%d|%5.2f|%s|%x', {i}, {n}, {s}, {i})", "gettype({m})", "md5({s})",
                "number_format({n}, 2)", "strstr({s}, 'b')", "wordwrap({s}, 3, '|', true)", "(string){c}",
                "bin2hex({s})",
                "str_repeat({s}, 3)", "nl2br({s})", "lcfirst({s})", "ucwords({s})", "addslashes({s})", "serialize({c})",
                "decbin({j})", "base_convert({s}, 16, 10)", "get_debug_type({m})", "chunk_split({s}, 2, '.')",
                "strtr({s}, 'abc', 'xyz')", "substr_replace({s}, 'R', {j}, {j})", "ltrim({s}, '0')",
                "print_r({m}, true)")
ARRAY_CALLS = ("array_merge({a}, {a})", "array_slice({a}, {j}, {j})", "array_reverse({a})", "array_keys({a})",
               "array_values({a})", "array_filter({a})", "array_map(fn($x) => [$x], {a})", "range(0, {j})",
               "explode(',', {s})", "str_split({s}, 2)", "array_unique({sa})", "array_flip({sa})",
               "array_chunk({a}, 2)",
               "array_fill(0, {p}, {m})", "array_combine({pair}, {pair})", "array_pad({a}, {j}, 0)",
               "array_column([{a}, {a}], 'a')", "array_diff({sa}, {sa})", "array_intersect_key({a}, {a})",
               "array_replace({a}, {a})", "(array){m}", "array_count_values({sa})", "({a} + {a})",
               "array_fill_keys({sa}, {c})",
               "array_map(null, {a}, {a})", "array_map(fn($x, $y) => $x . '-' . json_encode($y), {sa}, {a})",
               "[...{a}, {m}]")
BOOL_CALLS = ("isset({v})", "empty({v})", "in_array({m}, {a})", "in_array({m}, {a}, true)", "is_numeric({m})",
              "is_int({m})", "is_string({m})", "array_key_exists({k}, {a})", "(bool){m}", "!{m}", "is_float({m})",
              "ctype_digit({s})", "str_contains({s}, {s})", "array_is_list({a})", "is_null({m})", "{s} == {m}")

SIZED = ", ".join(f"${k}{i} ?? 0" for k in "sam" for i in range(3))
GUARD = (f"if (--$fuel < 0) break; if (strlen(serialize([{SIZED}])) > 2000)"
         " { $s0 = $s1 = $s2 = 'cut'; $a0 = $a1 = $a2 = [5, 'k' => 'cut']; $m0 = $m1 = $m2 = 0; }")
"""What begins every loop's body: loops end, and values that double each time round do not fill the memory."""


@dataclass
class Stmt:
    """A statement: text with "\\0" where each of its blocks goes."""

    text: str
    blocks: list[list[Stmt]] = field(default_factory=list)
    fixed: bool = False         # stays when a failing program is made smaller

    def render(self, indent: int) -> str:
        """The statement's lines."""
        pad = "    " * indent
        parts = self.text.split("\0")
        out = pad + parts[0]
        for block, part in zip(self.blocks, parts[1:], strict=True):
            out += "\n" + "".join(s.render(indent + 1) for s in block) + pad + part
        return out + "\n"

    def size(self) -> int:
        """How many statements it is."""
        return 1 + sum(s.size() for b in self.blocks for s in b)


@dataclass
class Function:
    """A PHP function; `head` has "@" where the program's prefix goes."""

    head: str
    body: list[Stmt]
    tail: str = ""

    def render(self, prefix: str) -> str:
        text = self.head + " {\n" + "".join(s.render(1) for s in self.body) + self.tail + "}\n"
        return text.replace("@", prefix)


@dataclass
class Program:
    """Functions; the last one is main.  `prelude`: PHP that all programs of a file share, written once.

    `cases`: how many of what a campaign counts (programs, callbacks) it holds.
    """

    functions: list[Function]
    prelude: str = ""
    cases: int = 1

    def render(self, prefix: str) -> str:
        """PHP code (without the opening tag)."""
        return "".join(f.render(prefix) for f in self.functions)

    def size(self) -> int:
        """How many statements and functions it has."""
        return sum(1 + sum(s.size() for s in f.body) for f in self.functions)

    def statements(self) -> list[Stmt]:
        """All statements, outer ones before those inside of them."""
        found: list[Stmt] = []

        def walk(block: list[Stmt]) -> None:
            for s in block:
                if not s.fixed:
                    found.append(s)
                for inner in s.blocks:
                    walk(inner)
        for f in self.functions:
            walk(f.body)
        return found

    def without(self, gone: set[int]) -> Program:
        """The program without the statements that have these numbers in `statements()`, nor what is inside of them."""
        numbers = {id(s): n for n, s in enumerate(self.statements())}

        def keep(block: list[Stmt]) -> list[Stmt]:
            return [Stmt(s.text, [keep(inner) for inner in s.blocks], s.fixed) for s in block
                    if numbers.get(id(s)) not in gone]
        return Program([Function(f.head, keep(f.body), f.tail) for f in self.functions], self.prelude, self.cases)

    def with_functions(self, functions: list[Function]) -> Program:
        """The program with other functions."""
        return Program(functions, self.prelude, self.cases)

    def unwrapped(self) -> Iterator[Program]:
        """Every program with one statement replaced by what one of its blocks holds, or with one function less."""
        for i in range(len(self.functions) - 1):
            yield self.with_functions(self.functions[:i] + self.functions[i + 1:])
        for i, f in enumerate(self.functions):
            for body in unwrapped_blocks(f.body):
                changed = Function(f.head, body, f.tail)
                yield self.with_functions([*self.functions[:i], changed, *self.functions[i + 1:]])


def unwrapped_blocks(block: list[Stmt]) -> Iterator[list[Stmt]]:
    """Every block that is `block` with one statement replaced by one of its own blocks."""
    for i, s in enumerate(block):
        for j, inner in enumerate(s.blocks):
            if "foreach" not in s.text and "function" not in s.text:
                yield block[:i] + inner + block[i + 1:]
            for less in unwrapped_blocks(inner):
                yield [*block[:i], Stmt(s.text, [*s.blocks[:j], less, *s.blocks[j + 1:]]), *block[i + 1:]]


class Maker:
    """Makes one program from a seed."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.functions: list[tuple[str, str]] = []      # name, kinds of parameters
        self.loops = 0
        self.fresh = 0

    def pick(self, items: tuple[str, ...]) -> str:
        return self.r.choice(items)

    def chance(self, p: float) -> bool:
        return self.r.random() < p

    # ---- expressions, by kind: i int, f float, n number, s string, a array, c scalar, m any, v a place

    def var(self, kind: str) -> str:
        return f"${kind}{self.r.randrange(3)}"

    def template(self, text: str, depth: int) -> str:
        """Fill {kind} holes."""
        out, rest = "", text
        while True:
            before, brace, after = rest.partition("{")
            out += before
            if not brace:
                return out
            kind, _, rest = after.partition("}")
            out += self.expr(kind, depth - 1)

    def expr(self, kind: str, depth: int) -> str:
        r = self.r
        if kind == "m":
            kind = r.choice("iifssaab")
        elif kind == "c":
            kind = r.choice("iifssb")
        elif kind == "n":
            kind = r.choice("iiif")
        elif kind in "ifsa" and self.chance(0.04):
            kind = r.choice("ifsab")        # the wrong kind, now and then
        make: dict[str, Callable[[int], str]] = {
            "i": self.int_expr, "f": self.float_expr, "s": self.string_expr, "a": self.array_expr, "b": self.bool_expr}
        if kind in make:
            return make[kind](depth)
        if kind == "j":
            return r.choice(("0", "1", "2", "3", "-1", "-2", "5"))
        if kind == "p":
            return r.choice(("0", "1", "2", "4"))
        if kind == "k":
            return self.pick(KEYS)
        if kind == "sa":
            items = ", ".join(self.expr("s" if self.chance(0.7) else "i", 0) for _ in range(r.randrange(4)))
            return f"[{items}]"
        if kind == "pair":
            return f"[{self.pick(STRINGS)}, {self.pick(INTS)}]"
        return self.place()

    def place(self) -> str:
        """Something that can be read with isset and written."""
        roll = self.r.random()
        if roll < 0.4:
            return self.var(self.r.choice("ifsam"))
        if roll < 0.8:
            return f"{self.var('a')}[{self.pick(KEYS)}]"
        return f"{self.var('a')}[{self.pick(KEYS)}][{self.pick(KEYS)}]"

    def int_expr(self, depth: int) -> str:
        roll = self.r.random()
        if depth <= 0:
            return self.var("i") if roll < 0.6 else self.pick(INTS)
        if roll < 0.2:
            return self.var("i")
        if roll < 0.3:
            return self.pick(INTS)
        if roll < 0.62:
            op = self.pick(ARITHMETIC)
            right = self.expr("j", 0) if op in ("**", "<<", ">>") else self.expr("i", depth - 1)
            return f"({self.expr('i', depth - 1)} {op} {right})"
        if roll < 0.7:
            return f"({self.expr('c', depth - 1)} {self.pick(('+', '-', '*'))} {self.expr('n', depth - 1)})"
        if roll < 0.75:
            return self.pick(("-", "~", "+")) + self.expr("i", 0).join("()")
        if roll < 0.8:
            return self.call(depth)
        if roll < 0.84:
            return f"({self.expr('b', depth - 1)} ? {self.expr('i', depth - 1)} : {self.expr('n', depth - 1)})"
        if roll < 0.87:
            v = self.var("i")
            return self.pick((f"{v}++", f"++{v}", f"--{v}", f"({v} += {self.expr('j', 0)})"))
        if roll < 0.9:
            return f"({self.expr('m', depth - 1)} <=> {self.expr('m', depth - 1)})"
        return self.template(self.pick(INT_CALLS), depth)

    def float_expr(self, depth: int) -> str:
        roll = self.r.random()
        if depth <= 0:
            return self.var("f") if roll < 0.6 else self.pick(FLOATS)
        if roll < 0.3:
            return self.var("f") if roll < 0.2 else self.pick(FLOATS)
        if roll < 0.75:
            return f"({self.expr('n', depth - 1)} {self.pick(('+', '-', '*', '/'))} {self.expr('f', depth - 1)})"
        return self.template(self.pick(FLOAT_CALLS), depth)

    def string_expr(self, depth: int) -> str:
        roll = self.r.random()
        if depth <= 0:
            return self.var("s") if roll < 0.6 else self.pick(STRINGS)
        if roll < 0.3:
            return self.var("s") if roll < 0.18 else self.pick(STRINGS)
        if roll < 0.5:
            return f"({self.expr('s', depth - 1)} . {self.expr('c', depth - 1)})"
        if roll < 0.6:
            return f'"<{{{self.var("s")}}}{self.var("i")} {self.var("a")}[0]>"'
        if roll < 0.65:
            return f"({self.var('s')}[{self.expr('j', 0)}] ?? 'none')"
        if roll < 0.69:
            v = self.var("s")
            return f"({v} = substr({v} . {self.expr('s', 0)}, 0, 40))"
        return self.template(self.pick(STRING_CALLS), depth)

    def array_expr(self, depth: int) -> str:
        roll = self.r.random()
        if depth <= 0 or roll < 0.35:
            return self.var("a") if roll < 0.5 else "[" + ", ".join(self.pick(INTS) for _ in range(3)) + "]"
        if roll < 0.65:
            items = []
            for _ in range(self.r.randrange(5)):
                item = self.expr("m", depth - 2)
                items.append(item if self.chance(0.6) else f"{self.pick(KEYS)} => {item}")
            return "[" + ", ".join(items) + "]"
        return self.template(self.pick(ARRAY_CALLS), depth)

    def bool_expr(self, depth: int) -> str:
        roll = self.r.random()
        if depth <= 0:
            return self.pick(("true", "false", f"{self.var('i')} > 1", f"isset({self.var('m')})")).join("()")
        if roll < 0.5:
            kind = self.r.choice("iifsmc")
            return f"({self.expr(kind, depth - 1)} {self.pick(COMPARISON)} {self.expr(kind, depth - 1)})"
        if roll < 0.6:
            return f"({self.expr('b', depth - 1)} {self.pick(('&&', '||', 'xor'))} {self.expr('b', depth - 1)})"
        return "(" + self.template(self.pick(BOOL_CALLS), depth) + ")"

    def call(self, depth: int) -> str:
        """A call of a function made before (so that everything ends)."""
        if not self.functions:
            return self.var("i")
        name, kinds = self.r.choice(self.functions)
        args = [self.var("ifsa"[self.r.randrange(4)] if k == "&" else k) if k == "&" else self.expr(k, depth - 1)
                for k in kinds]
        return f"{name}({', '.join(args)})"

    # ---- statements

    def block(self, count: int, depth: int) -> list[Stmt]:
        return [self.stmt(depth) for _ in range(count)]

    def small_block(self, depth: int) -> list[Stmt]:
        return self.block(1 + self.r.randrange(3), depth - 1)

    def stmt(self, depth: int) -> Stmt:
        roll = self.r.random()
        if depth > 0 and roll < 0.32:
            return self.compound(depth)
        if roll < 0.5:
            kind = self.r.choice("ifsam")
            return Stmt(f"{self.var(kind)} = {self.expr(kind, 3)};")
        if roll < 0.58:
            kind = self.r.choice("iifs")
            op = self.pick((".=",)) if kind == "s" else self.pick(("+=", "-=", "*=", "/=", "%=", "**=", "|=", "<<=",
                                                                   "??="))
            value = self.expr("j" if op in ("**=", "<<=") else kind, 1)
            cut = " {v} = substr({v}, 0, 60);".replace("{v}", "$s0") if kind == "s" else ""
            return Stmt(f"{'$s0' if kind == 's' else self.var(kind)} {op} {value};{cut}")
        if roll < 0.7:
            return self.array_stmt()
        if roll < 0.76:
            return self.reference_stmt()
        if roll < 0.8:
            v = self.var(self.r.choice("iism"))
            return Stmt(self.pick((f"{v}++;", f"{v}--;", f"++{v};", f"--{v};")))
        if roll < 0.84:
            targets = (f"[{self.var('i')}, {self.var('m')}]" if self.chance(0.6)
                       else f"['a' => {self.var('m')}, 0 => {self.var('i')}]")
            return Stmt(f"{targets} = {self.expr('a', 2)};")
        if roll < 0.88 and self.functions:
            return Stmt(f"echo json_encode({self.call(2)}, JSON_PARTIAL_OUTPUT_ON_ERROR), \"\\n\";")
        return Stmt(f"var_dump({self.expr('m', 3)});")

    def array_stmt(self) -> Stmt:
        a, k = self.var("a"), self.pick(KEYS)
        return Stmt(self.pick((
            f"{a}[] = {self.expr('m', 2)};", f"{a}[{k}] = {self.expr('m', 2)};", f"unset({a}[{k}]);",
            f"{a}[{k}][] = {self.expr('c', 1)};",
            f"{a}[{self.pick(('0', chr(39) + 'a' + chr(39)))}] .= {self.expr('c', 1)};",
            f"sort({a});", f"ksort({a});", f"array_push({a}, {self.expr('m', 1)});",
            f"{self.var('m')} = array_pop({a});",
            f"{self.var('m')} = array_shift({a});", f"array_unshift({a}, {self.expr('c', 1)});", f"rsort({a});",
            f"usort({a}, fn($x, $y) => strcmp(json_encode($x) ?: '', json_encode($y) ?: ''));",
            f"asort({a}, SORT_STRING);",
            f"array_splice({a}, {self.expr('j', 0)}, 1, {self.expr('a', 1)});", f"{a} = {self.var('a')};",
            f"{self.var('m')} = [current({a}), key({a}), next({a}), end({a})];", f"{a}[{k}] ??= {self.expr('c', 1)};",
            f"{a}[{k}]++;", f"uasort({a}, fn($x, $y) => gettype($x) <=> gettype($y));",
            f"{a} = array_slice({a}, 0, 6);")))

    def reference_stmt(self) -> Stmt:
        m, a, k = self.var("m"), self.var("a"), self.pick(KEYS)
        return Stmt(self.pick((
            f"{m} = &{a}[{k}];", f"unset({m});", f"{m} = &{self.var('i')};", f"$a0[{k}] = &{self.var('i')};",
            f"{m} = &{self.var('s')};",
            f"$m2 = {a}; $m2[0] = 'copy';", f"[{m}, &{self.var('m')}] = $a1;",
            f"unset({m}, {self.var('i')}); $i0 ??= 1;")))

    def compound(self, depth: int) -> Stmt:
        r = self.r
        self.fresh += 1
        n = self.fresh
        kind = r.randrange(11)
        one, two = self.small_block(depth), self.small_block(depth)
        if kind == 0:
            return Stmt(f"if ({self.expr('b', 2)}) {{\0}} else {{\0}}", [one, two])
        if kind == 1:
            return Stmt(f"for ($k{n} = 0; $k{n} < {r.randrange(1, 7)}; $k{n}++) {{\0}}", [
                [Stmt(GUARD), *one, Stmt(f"$i1 = $i1 + $k{n};")]])
        if kind == 2:
            loop = [*one, Stmt(GUARD)]
            return Stmt(f"foreach ({self.expr('a', 2)} as $key{n} => $m1) {{\0}}", [loop])
        if kind == 3:
            loop = [Stmt(GUARD), *one]
            return Stmt(f"foreach ({self.var('a')} as $key{n} => &$m0) {{\0}}\n    unset($m0);", [loop])
        if kind == 4:
            loop = [Stmt(GUARD), *one]
            return Stmt(f"while ({self.expr('b', 2)}) {{\0}}", [loop])
        if kind == 5:
            return Stmt("try {\0} catch (Throwable $e) {\0} finally {\0}", [
                one, [Stmt('echo get_class($e), ": ", $e->getMessage(), "\\n";')], two[:1]])
        if kind == 6:
            return Stmt(f"switch ({self.expr('c', 2)}) {{ case {self.pick(STRINGS)}:\0    break; "
                        f"case {self.pick(INTS)}:\0 default:\0}}", [one, two, self.small_block(depth - 1)])
        if kind == 7:
            return Stmt(f"$m0 = match (true) {{ {self.expr('b', 1)} => {self.expr('c', 1)}, "
                        f"{self.expr('b', 2)} => {self.expr('m', 1)}, default => {self.expr('c', 1)} }};")
        if kind == 8:
            captured = self.pick(("$i0, $s0", "$a0, &$i0", "&$a0, &$s0", "&$m0, $f0", "&$fuel"))
            start = Stmt("$fuel ??= 9; $i0 ??= 1; $i1 ??= 2; $s0 ??= 'c'; $a0 ??= [1]; $a1 ??= []; $f0 ??= .5;")
            return Stmt(f"$fn{n} = function ($i2 = 5) use ({captured}) {{\0 return [$i0, $i2]; }};"
                        f" echo json_encode($fn{n}(3)), json_encode($fn{n}()), \"\\n\";", [[start, *one]])
        if kind == 9:
            return Stmt(f"foreach ((function () {{ $x = yield 1; yield 'k' => {self.pick(FLOATS)}; "
                        f"yield {self.pick(STRINGS)}; return $x; }})() as $key{n} => $m1) {{\0}}", [one])
        return Stmt(f"do {{\0}} while (--$fuel > 0 && {self.expr('b', 2)});", [[Stmt(GUARD), *one]])

    # ---- functions

    def setup(self) -> list[Stmt]:
        return [Stmt(f"{v} = {e};", fixed=True) for v, e in (
            ("$fuel", "40"), ("$i0", self.pick(INTS)), ("$i1", self.pick(INTS)), ("$i2", "3"),
            ("$f0", self.pick(FLOATS)),
            ("$f1", "2.5"), ("$f2", self.pick(FLOATS)), ("$s0", self.pick(STRINGS)), ("$s1", self.pick(STRINGS)),
            ("$s2", "'xyz'"), ("$a0", "[1, 2, 3]"), ("$a1", self.array_expr(0)), ("$a2", "['a' => 1, 'b' => [1, 2]]"),
            ("$m0", self.pick(STRINGS)), ("$m1", "null"), ("$m2", self.pick(INTS)))]

    def function(self, number: int) -> Function:
        types = {"i": ("int ", "", "?int ", "int|float ", "float "), "s": ("string ", "", "?string ", "int|string "),
                 "a": ("array ", "", "iterable "), "&": ("",), "f": ("float ", "")}
        kinds = "".join(self.r.choice("iisaf&") for _ in range(1 + self.r.randrange(3)))
        names = {"i": "i", "s": "s", "a": "a", "f": "f", "&": "m"}
        used: list[str] = []
        params: list[str] = []
        for k in kinds:
            name = f"${names[k]}{sum(u == names[k] for u in used)}"
            used.append(names[k])
            params.append(self.pick(types[k]) + ("&" if k == "&" else "") + name)
        result = self.pick(("", "", ": mixed", ": int|string|array|float|null|bool"))
        head = f"function @f{number}({', '.join(params)}){result}"
        given = {p.split("$")[1] for p in params}
        body = [s for s in self.setup() if s.text[1:].split(" ")[0] not in given]
        if self.chance(0.3):
            body.append(Stmt("static $i2 = 0; $i2++;"))
        body += self.block(2 + self.r.randrange(4), 1)
        body.append(Stmt(f"return {self.expr(self.r.choice('iisam'), 2)};"))
        self.functions.append((f"@f{number}", kinds))
        return Function(head, body)

    def program(self) -> Program:
        functions = [self.function(i) for i in range(self.r.randrange(4))]
        body = self.setup()
        for s in self.block(5 + self.r.randrange(9), 2):
            body.append(Stmt("try {\0} catch (Throwable $e) {\0}", [
                [s], [Stmt('echo get_class($e), ": ", $e->getMessage(), "\\n";')]]))
        names = ", ".join(f"${k}{i} ?? null" for k in "ifsam" for i in range(3))
        functions.append(Function("function @main()", body, f"    var_dump({names});\n"))
        return Program(functions)


def make(seed: int) -> Program:
    """The program of a seed."""
    return Maker(seed).program()
