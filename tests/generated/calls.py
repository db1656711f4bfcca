"""Random PHP programs about calls: how arguments of every form find their parameters.

    make(seed)   ->   Program: callees with random signatures (types, defaults, by reference, variadic; functions, methods,
                      closures, constructors), a function with a loop that calls them in random forms (positional, named,
                      unpacked, too few, too many, of other types), and main, which calls it with several values

`compare.py --calls` runs them in each tier.
"""
# ruff: noqa: E501 - PHP programs are easier to read in whole lines
from __future__ import annotations

import random
from dataclasses import dataclass, field

if __package__:
    from .programs import Function, Program, Stmt
else:
    from programs import Function, Program, Stmt

PRELUDE = r"""
function h_told(Throwable $e): string { return get_class($e) . ': ' . preg_replace(['/p\d+_/', '~called in .*? on line~'], ['', 'called on line'], $e->getMessage()) . ' ' . $e->getLine(); }
"""

# Expressions of a type, in the calling function: $i, $k are ints, $f a float, $s a string, $z int or null, $l a list of
# ints, $m a list of scalars, $e an empty one.
VALUES = {
    "int": ("$i", "$i", "7", "-1", "$k + $i", "count($l)", "strlen($s)", "PHP_INT_MAX", "$l[0]"),
    "float": ("$f", "0.5", "$i / 2", "$f * $i", "-0.0", "$i"),
    "string": ("$s", "'x'", "'a' . $i", "(string)$k", "''", "\"$i\""),
    "bool": ("true", "false", "$i > 2", "$s === 'x'"),
    "null": ("null", "$z"),
    "array": ("$l", "[]", "[$i, 2]", "$m", "[1, 'x', 2.5]", "$e"),
    "any": ("$i", "$f", "$s", "null", "true", "$z", "'12'", "1.0", "$l"),
}
# A declared type and the kinds of values that it takes as they are.
TYPES = {
    "": ("int", "float", "string", "bool", "null"),
    "int ": ("int",), "float ": ("float", "int"), "string ": ("string",), "bool ": ("bool",), "?int ": ("int", "null"),
    "int|float ": ("int", "float"), "int|string ": ("int", "string"), "array ": ("array",), "?array ": ("array", "null"),
    "mixed ": ("int", "float", "string", "bool", "null"), "?string ": ("string", "null"), "?float ": ("float", "null"),
}
DEFAULTS = {
    "": ("1", "'d'", "null", "2.5", "@K::C", "true"), "int ": ("3", "@K::C", "PHP_INT_SIZE", "-1"), "float ": ("0.5", "2", "M_PI"),
    "string ": ("'d'", "''", "'c' . @K::C"), "bool ": ("true", "false"), "?int ": ("null", "4"), "int|float ": ("1", "1.5"),
    "int|string ": ("0", "'q'"), "array ": ("[]", "[1, 2]"), "?array ": ("null", "[5]"), "mixed ": ("null", "'m'"),
    "?string ": ("null", "'n'"), "?float ": ("null", "1.5", "2"),
}
LISTS = ("$l", "$m", "$e", "[$i, $k]", "[$i]", "[]", "['a' . $i, $s]", "[$f, $i]", "[$i, 'x', null]", "[1, 2, 3, 4]", "$pair")


@dataclass
class Param:
    """A parameter."""

    name: str
    type: str
    default: str | None = None
    reference: bool = False
    variadic: bool = False

    def declared(self) -> str:
        """Its declaration."""
        sign = ("&" if self.reference else "") + ("..." if self.variadic else "")
        return f"{self.type}{sign}${self.name}" + (f" = {self.default}" if self.default is not None else "")


@dataclass
class Callee:
    """What is called, and how that is written."""

    call: str
    params: list[Param] = field(default_factory=list)
    setup: str = ""


class Maker:
    """Makes one program from a seed."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(f"calls {seed}")
        self.odd = self.r.choice((0.0, 0.0, 0.03, 0.1))      # how often a value does not fit, or a form is wrong

    def params(self, references: bool = True) -> list[Param]:
        """A signature."""
        r = self.r
        found = []
        optional = False
        for name in "abcd"[:r.randrange(5)]:
            kind = r.choice(tuple(TYPES))
            reference = references and r.random() < 0.12
            optional = optional or r.random() < 0.35
            found.append(Param(name, kind, r.choice(DEFAULTS[kind]) if optional else None, reference))
        if r.random() < 0.35:
            found.append(Param("rest", r.choice(("", "", "int ", "string ", "int|float ", "?int ", "mixed ")), variadic=True))
        return found

    def body(self, params: list[Param], own: str = "") -> list[str]:
        """Lines that use the parameters; the last one returns."""
        r = self.r
        lines, parts = [], [own] if own else []
        for one in params:
            name = f"${one.name}"
            if one.variadic:
                if r.random() < 0.5:
                    lines.append(f"$t = ''; foreach ({name} as $q => $v) {{ $t .= $q . '=' . $v . ','; }}")
                    parts.append("$t")
                else:
                    parts += [f"count({name})", f"({name}[1] ?? 'none')"]
            elif "array" in one.type:
                parts.append(r.choice((f"({name} === null ? -1 : count({name}))", f"({name}[0] ?? 'no')")))
                if r.random() < 0.3:
                    lines.append(f"{name}[] = 9;")
            else:
                parts.append(r.choice((name, name, f"({name} === null ? 'null' : {name})", f"(is_int({name}) ? 'i' : 'o') . {name}",
                                       f"gettype({name})")))
                if one.reference:
                    lines.append(r.choice((f"{name} = {name} === null ? 1 : {name};", f"{name} = 5;")))
                elif r.random() < 0.2:
                    lines.append(r.choice((f"{name} = 6;", f"if ({name}) {{ {name} = 2; }}")))
        r.shuffle(parts)
        return [*lines, "return " + (" . '|' . ".join(parts) if parts else "'none'") + ";"]

    def value(self, kind: str) -> str:
        """An argument for a parameter of a declared type."""
        r = self.r
        return r.choice(VALUES["any"] if r.random() < self.odd else VALUES[r.choice(TYPES[kind])])

    def arguments(self, params: list[Param]) -> str:
        """Arguments in one of the forms."""
        r = self.r
        plain = [one for one in params if not one.variadic]
        variadic = params[-1] if params and params[-1].variadic else None
        needed = sum(one.default is None for one in plain)
        place = {True: "$v" + r.choice("123"), False: ""}
        roll = r.random()
        given = r.randint(needed if r.random() >= self.odd else 0, len(plain)) if plain else 0
        words = [place[one.reference] or self.value(one.type) for one in plain[:given]]
        if roll < 0.2 and given < len(plain):
            named = [one for one in plain[given:] if one.default is None or r.random() < 0.5]
            words += [f"{one.name}: {place[one.reference] or self.value(one.type)}" for one in r.sample(named, len(named))]
        elif roll < 0.35 and plain:
            words = [f"{one.name}: {place[one.reference] or self.value(one.type)}" for one in plain if one.default is None or r.random() < 0.5]
            r.shuffle(words)
        elif roll < 0.65 and not any(one.reference for one in plain):
            words = words[:r.randrange(given + 1)]
            left = [one for one in plain[len(words):] if one.default is None or r.random() < 0.6]
            if r.random() < 0.4 or (left and left[-1] is not plain[len(words) + len(left) - 1]):
                words.append("..." + r.choice(LISTS))
            else:
                values = [self.value(one.type) for one in left]
                if variadic is not None and len(left) + len(words) == len(plain):
                    values += [self.value(variadic.type) for _ in range(r.randrange(3))]
                words.append(f"...[{', '.join(values)}]")
        elif variadic is not None and given == len(plain):
            words += [self.value(variadic.type) for _ in range(r.randrange(4))]
        elif r.random() < 0.1:
            words += ["$i"]
        return ", ".join(words)

    def program(self) -> Program:
        """A class, callees, a function with a loop, main."""
        r = self.r
        functions: list[Function] = []
        members = [Stmt("const C = 4;", fixed=True), Stmt("public int $n = 2;", fixed=True)]
        promoted = [Param(name, kind, r.choice(DEFAULTS[kind])) for name, kind in
                    zip("abc"[:r.randrange(1, 4)], r.sample([t for t in TYPES if t and "array" not in t], 3), strict=False)]
        members.append(Stmt(f"public function __construct({', '.join('public ' + p.declared() for p in promoted)}) {{ }}", fixed=True))
        shown = " . '/' . ".join(f"$this->{p.name}" for p in promoted)
        members.append(Stmt(f"public function shown(): string {{ return {shown} . ''; }}", fixed=True))
        callees = [Callee("(new @K({args}))->shown()", promoted)]
        for number in range(1 + r.randrange(3)):
            params = self.params()
            roll = r.random()
            if roll < 0.45:
                functions.append(Function(f"function @g{number}({', '.join(p.declared() for p in params)})",
                                          [Stmt(line) for line in self.body(params)]))
                callees.append(Callee(f"@g{number}({{args}})", params))
            elif roll < 0.7:
                static = r.random() < 0.5
                head = f"public {'static ' if static else ''}function m{number}({', '.join(p.declared() for p in params)})"
                members.append(Stmt(f"{head} {{\0}}", [[Stmt(line) for line in self.body(params, '' if static else '$this->n')]], fixed=True))
                callees.append(Callee(f"@K::m{number}({{args}})" if static else f"$o->m{number}({{args}})", params))
            elif roll < 0.85:
                lines = " ".join(self.body(params, "$k"))
                setup = f"$c{number} = function ({', '.join(p.declared() for p in params)}) use ($k) {{ {lines} }};"
                callees.append(Callee(f"$c{number}({{args}})", params, setup))
            else:
                params = [p for p in params if not p.reference]
                *_, last = self.body(params, "$k")
                if "$t" in last:
                    last = "return $k . 't';"
                setup = f"$c{number} = fn({', '.join(p.declared() for p in params)}) => {last[7:-1]};"
                callees.append(Callee(f"$c{number}({{args}})", params, setup))
        functions.insert(0, Function("final class @K", members))
        loop = []
        for _ in range(2 + r.randrange(3)):
            callee = r.choice(callees[1:] if r.random() < 0.8 else callees)
            call = callee.call.replace("{args}", self.arguments(callee.params))
            loop.append(Stmt(f"$out .= {call} . ';';"))
            if "$v" in call:
                loop.append(Stmt("$out .= $v1 . $v2 . $v3 . ';';"))
        values = r.choice(("1; $v2 = 'v'; $v3 = 2.5;", "$i; $v2 = $s; $v3 = $f;"))
        body = [*[Stmt(one.setup, fixed=True) for one in callees if one.setup],
                Stmt("$out = ''; $o = new @K(); $e = []; $z = null; $pair = [$k, $k + 1];", fixed=True),
                Stmt("for ($i = 0; $i < $n; $i++) {\0}", [[Stmt(f"$v1 = {values} if (strlen($out) > 300) {{ $out = md5($out); }}", fixed=True), *loop]]),
                Stmt("return $out;", fixed=True)]
        functions.append(Function("function @work(int $n, int $k, float $f, string $s, array $l, array $m)", body))
        main = []
        for _ in range(4 + r.randrange(3)):
            m = r.choice(("[1, 'x']", "['y', null, 2.5]", "[]", "[3, 4]"))
            main.append(Stmt(f"try {{ echo @work({r.choice((0, 3, 9, 20))}, {r.randrange(5)}, {r.choice((0.5, -1.0, 3.0))}, '{r.choice(('x', '', '12', 'word'))}', "
                             f"[{r.choice(('1', '5, 6', '1, 2, 3'))}], {m}), \"\\n\"; }} catch (Throwable $t) {{ echo h_told($t), \"\\n\"; }}"))
        functions.append(Function("function @main()", main))
        return Program(functions, PRELUDE)


def make(seed: int) -> Program:
    """Return the program of a seed."""
    return Maker(seed).program()
