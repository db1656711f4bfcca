"""Random PHP programs for tier 1: functions with loops whose types native code can hold, most of the time.

    make(seed)   ->   Program: a prelude of small helpers, two or three functions, main, which calls each of them with
                      arguments that change their types, and prints the results, or the exception

Unlike those of `programs.py`, variables keep their kind ($i int, $f float, $s string, $a list of ints, $l list of
strings, $g list of lists, $m map, $x any scalar), so that functions are really compiled; what makes native code give
up (overflows, missing keys, warnings, exceptions) comes now and then, in the middle of loops that print and write.
"""
from __future__ import annotations

import random

if __package__:
    from . import words
    from .programs import Function, Program, Stmt
else:
    import words
    from programs import Function, Program, Stmt


class Maker:
    """Makes one program from a seed."""

    def __init__(self, seed: int, small: bool = False) -> None:
        self.small = small
        self.r = random.Random(f"{'small' if small else 'hot'} {seed}")
        self.callees: list[tuple[str, str]] = []        # generated functions that later ones may call: name, kinds
        self.fresh = 0
        self.counters: list[str] = []                   # loop variables that may be read
        self.depth = 0                                  # loops around
        self.rare = self.r.choice((0.0, 0.01, 0.03))    # how often an expression is of the wrong kind
        extra = set(self.r.sample(words.EXTRA, 6))
        self.templates = {kind: [t for t in texts if t in extra or words.plain(t)]
                          for kind, texts in words.TEMPLATES.items()}
        self.wild = self.r.choice((0.05, 0.15, 0.35))   # how often an int is near the limits

    def pick(self, items: tuple[str, ...] | list[str]) -> str:
        return self.r.choice(items)

    def some(self, templates: tuple[str, ...]) -> str:
        """One of the templates, seldom one that calls what is not common."""
        return self.r.choice([t for t in templates if words.plain(t)] if self.chance(0.8) else templates)

    def chance(self, p: float) -> bool:
        return self.r.random() < p

    # ---- expressions

    def var(self, kind: str) -> str:
        if kind == "i" and self.counters and self.chance(0.35):
            return self.pick(self.counters)
        return self.place(kind)

    def place(self, kind: str) -> str:
        """A variable that may be written."""
        return f"${kind}{self.r.randrange(words.VARIABLES[kind])}"

    def literal(self, kind: str) -> str:
        if kind == "i":
            return self.pick(words.LIMITS if self.chance(self.wild) else words.SMALL)
        return self.pick(words.LITERALS[kind])

    def expr(self, kind: str, depth: int) -> str:
        special = {"j": words.SMALL, "p": ("1", "2", "3", "4", "7", "1", "0"),
                   "h": (*words.SMALL, "1", "2", "31", "62", "65", "70", "$i2"),
                   "e": ("2", "3", "0", "1", "2", "-1", "5", "62", "63"),
                   "k": (*words.KEYS, "$s0", "$i0", "$s1"), "c": words.COMPARE,
                   "ik": (*words.INT_KEYS, "$i0", "$i1", *self.counters, *self.counters), "gi": ("$g0",),
                   "o": ("+", "-", "*", "%", "|", "<=>", "."),
                   "iv": ("$i0", "$i1", "$i2"), "fv": ("$f0", "$f1"), "sv": ("$s0", "$s1"), "av": ("$a0", "$a1")}
        if kind in special:
            return self.pick(list(special[kind]))
        if kind in "ifs" and self.chance(self.rare):
            kind = self.r.choice("xifs")
        roll = self.r.random()
        if depth <= 0 or roll < 0.3:
            return self.var(kind) if kind != "b" and self.chance(0.65) else self.literal(kind)
        if kind == "i" and self.callees and roll < 0.34:
            return self.call()
        if self.chance(0.01):
            return "$u0"                # set in some branch, or never
        return self.template(self.pick(self.templates[kind]), depth)

    def template(self, text: str, depth: int) -> str:
        """Fill {kind} holes; braces that are no holes belong to PHP."""
        out, rest = "", text
        while True:
            before, brace, after = rest.partition("{")
            out += before
            if not brace:
                return out
            kind, _, behind = after.partition("}")
            if kind.isalpha() and len(kind) <= 2:
                out, rest = out + self.expr(kind, depth - 1), behind
            else:
                out, rest = out + "{", after

    def call(self) -> str:
        name, kinds = self.r.choice(self.callees)
        return f"{name}({', '.join(self.expr(k, 1) for k in kinds)})"

    # ---- statements

    def block(self, depth: int, most: int = 3) -> list[Stmt]:
        return [self.stmt(depth - 1) for _ in range(1 + self.r.randrange(most))]

    def stmt(self, depth: int) -> Stmt:
        roll = self.r.random()
        if depth > 0 and roll < 0.4:
            return self.compound(depth)
        if roll < 0.62:
            kind = self.r.choice("iiiffssaalmx")
            target = self.place(kind)
            return Stmt(f"{target} = {self.expr(kind, 2)};{self.cut(target, kind)}")
        if roll < 0.72:
            return self.update()
        if roll < 0.9:
            return self.array_stmt()
        if roll < 0.94:
            return Stmt(self.template(self.some(words.PRINTING), 2))
        return Stmt(self.template(self.some(words.VARIOUS), 1))

    def cut(self, target: str, kind: str) -> str:
        """What keeps values that may double each time round small."""
        if kind == "s":
            return f" if (strlen({target}) > 80) {target} = substr({target}, 3, 20);"
        if kind in "alm":
            return f" if (count({target}) > 24) {target} = {self.literal(kind)};"
        return ""

    def update(self) -> Stmt:
        roll = self.r.random()
        if roll < 0.55:
            op = self.pick(("+=", "-=", "*=", "+=", "-=", "+=", "%=", "&=", "|=", "^=", "<<=", ">>=", "**="))
            value = self.expr({"<<=": "h", ">>=": "h", "**=": "e", "%=": "p"}.get(op, "i"), 1)
            return Stmt(f"{self.place('i')} {op} {value};")
        if roll < 0.75:
            return Stmt(f"{self.place('f')} {self.pick(('+=', '-=', '*=', '/='))} {self.expr('f', 1)};")
        if roll < 0.9:
            target = self.place("s")
            return Stmt(f"{target} .= {self.expr(self.r.choice('ssif'), 1)};{self.cut(target, 's')}")
        v = self.place(self.r.choice("iif"))
        return Stmt(self.pick((f"{v}++;", f"{v}--;", f"++{v};", f"--{v};")))

    def array_stmt(self) -> Stmt:
        r = self.r.random()
        if r < 0.62:
            a = self.place("a")
            text = self.some(words.LIST_WRITES).replace("A", a)
            return Stmt(self.template(text, 2) + self.cut(a, "a"))
        if r < 0.8:
            return Stmt(self.template(self.some(words.MAP_WRITES), 2) + self.cut("$m0", "m"))
        if r < 0.9:
            return Stmt(self.template(self.some(words.GRID_WRITES), 2)
                + " if (count($g0) > 12) $g0 = [[1, 2], [3]]; if (count($g0[0] ?? []) > 30) $g0[0] = [5];")
        return Stmt(self.template(self.some(words.TEXT_WRITES),
            2) + self.cut("$l0", "l") + self.cut("$s0", "s")
            + " foreach ($l0 as $q => $w) { if (strlen($w) > 60) { $l0[$q] = 'cut'; } }")

    def compound(self, depth: int) -> Stmt:
        r = self.r
        self.fresh += 1
        n = self.fresh
        kind = r.randrange(14)
        if kind < 2:
            return Stmt(f"if ({self.expr('b', 2)}) {{\0}} else {{\0}}", [self.block(depth), self.block(depth)])
        if kind == 2:
            return Stmt(f"if ({self.expr('b', 2)}) {{\0}} elseif ({self.expr('b', 1)}) {{\0}}",
                        [self.block(depth), self.block(depth)])
        if kind == 3:
            subject, tests = r.choice((("{s}", words.STRINGS), ("{i}", words.SMALL), ("{x}", words.STRINGS),
                                       ("({i} % 4)", words.SMALL)))
            return Stmt(f"switch ({self.template(subject, 2)}) {{ case {self.pick(tests)}:\0    break; "
                        f"case {self.pick(tests)}: case {self.pick(tests)}:\0 default:\0}}",
                        [self.block(depth, 2), self.block(depth, 2), self.block(depth, 2)])
        if kind == 4 and self.chance(0.5):
            return Stmt("try {\0} catch (Throwable $e) {\0}", [
                self.block(depth), [Stmt('echo get_class($e), ": ", $e->getMessage(), "\\n";')]])
        return self.loop(kind, n, depth)

    def loop(self, kind: int, n: int, depth: int) -> Stmt:
        most = 5 if self.depth else 12
        k = f"$k{n}"
        self.depth += 1
        counted = kind in (5, 6, 7, 8, 9)
        subject = (self.expr("alm"[self.r.randrange(3)], 1) if self.chance(0.5)
                   else self.pick(("$a0", "$a1", "$m0", "$l0", "$a0")))
        if counted:
            self.counters.append(k)
        body = self.block(depth, 2 if self.small else 3)
        if self.chance(0.3):
            action = self.pick(("break", "continue"))
            action += f" {self.r.randrange(1, self.depth + 1)}" if self.chance(0.5) else ""
            body.insert(self.r.randrange(len(body) + 1), Stmt(f"if ({self.expr('b', 1)}) {action};"))
        if counted:
            self.counters.remove(k)
        self.depth -= 1
        bound = self.r.randrange(2, most)
        guard = Stmt("if (--$fuel < 0) break;", fixed=True)
        if counted:
            start, cond, step = self.r.choice((
                ("0", f"< {bound}", "++"), ("0", f"< {bound}", "++"), ("1", f"<= {bound}", "++"),
                (str(bound), ">= 0", "--"),
                (str(bound), "> 0", "--"), ("0", f"< {bound * 3}", " += 3"), ("PHP_INT_MAX - 3", "< PHP_INT_MAX", "++"),
                (str(bound * 2), "> -4", " -= 2"), ("0", "< count($a0)", "++"), ("0", "< strlen($s0)", "++"),
                ("0", f"!= {bound}", "++"),
                ("0", "< $i0", "++"), ("PHP_INT_MIN + 2", "> PHP_INT_MIN", "--"), ("0.0", f"< {bound}", " += 0.75"),
                ("$i1", "<= PHP_INT_MAX", "++"), ("0", "<= $i2", " += 2"), ("'a'", "!= 'f'", "++")))
            if self.depth or any(word in cond for word in ("count", "strlen", "$i", "INT_MAX")):
                body = [guard, *body]
            return Stmt(f"for ({k} = {start}; {k} {cond}; {k}{step}) {{\0}}", [body])
        if kind == 10:
            return Stmt(f"{k} = {bound}; while ({k}-- > 0) {{\0}}", [[guard, *body] if self.depth else body])
        if kind == 11:
            return Stmt(f"while ({self.expr('b', 2)}) {{\0}}", [[guard, *body]])
        if kind == 12:
            return Stmt(f"do {{\0}} while (--$fuel > 0 && {self.expr('b', 2)});", [body])
        if self.chance(0.3):
            ref, op = self.pick((f"$r{n}", f"$r{n}", "$ra")), self.pick(("+=", "-=", "*=", "=", "|="))
            own = Stmt(f"{ref} {op} {self.expr('i', 1)};")
            rounds = [guard, own, *body] if self.chance(0.3) else [guard, own]
            return Stmt(f"foreach ({self.pick(('$a0', '$a1', '$m0'))} as {self.pick((f'&{ref}', f'$q{n} => &{ref}'))}) "
                        f"{{\0}}{f' unset({ref});' if self.chance(0.8) else ''}", [rounds])
        v = self.pick(("$v", "$i1", "$x0"))
        return Stmt(f"foreach ({subject} as {self.pick((v, f'$q{n} => {v}'))}) {{\0}}", [[guard, *body]])

    # ---- functions

    def function(self, number: int) -> tuple[Function, list[str]]:
        """A function, and its calls in main."""
        r = self.r
        kinds = [r.choice("iiiffssaalmx") for _ in range(1 + r.randrange(4))]
        kinds = [k for i, k in enumerate(kinds) if kinds[:i].count(k) < words.VARIABLES[k]]
        params, used = [], []
        for k in kinds:
            name = f"${k}{sum(u[1] == k for u in used)}"
            used.append(name)
            params.append(self.pick(words.TYPES[k]) + name)
        if self.chance(0.25):
            params.append(self.pick(("?int $n0 = null", "$n0 = null", "int $n0 = 5")))
            used.append("$n0")
        # with a static variable only the loops of a function are compiled
        setup = [Stmt("static $calls = 0; $calls++;", fixed=True)] if self.chance(0.25) else []
        setup.append(Stmt("$fuel = 60;", fixed=True))
        for kind, count in words.VARIABLES.items():
            setup += [Stmt(f"${kind}{i} = {self.literal(kind)};", fixed=True) for i in range(count)
                      if f"${kind}{i}" not in used]
        if "$n0" not in used:
            setup.append(Stmt("$n0 = null;", fixed=True))
        setup.append(Stmt("$g0 = [[1, 2], [3, 4, 5]];", fixed=True))
        depth = r.choice((1, 1, 1, 2) if self.small else (1, 1, 1, 2, 2, 3))
        body = [self.loop(r.randrange(5, 14), 100 + number, depth), *self.block(1 if self.small else 2, 2)]
        r.shuffle(body)
        tail = self.pick(("    return [$i0, $i1, $i2, $f0, $f1, $s0, $s1, $a0, $a1, $l0, $m0, $g0, $x0];\n",
                          "    return [$i0, $f0, $s0, $a0, $m0, $x0];\n", "    return $i0;\n",
                          "    return $i0 + $i1;\n",
                          "    return $s0;\n",
                          "    return $f0;\n", "    return $a0;\n",
                          "    var_dump($i0, $i1, $f0, $s0, $a0, $x0); return $m0;\n",
                          "    return $x0;\n", "    return $g0;\n",
                          "    echo $s0, '/', $s1, '/', $f0, \"\\n\"; return $i1;\n"))
        declared = self.pick(("", "", "", ": mixed", ": int|float", ": array", ": ?int", ": string"))
        name = f"@f{number}"
        text = "".join(one.render(0) for one in body) + tail
        setup = [one for one in setup if one.text.startswith("static") or one.text.split(" ")[0] in text]
        function = Function(f"function {name}({', '.join(params)}){declared}", [*setup, *body], tail)
        calls = []
        base = [self.pick(words.ARGUMENTS[k]) for k in kinds]
        for _ in range(2 + r.randrange(2) if self.small else 3 + r.randrange(2)):
            args = [a if self.chance(0.5) else self.pick(words.ARGUMENTS[k]) for a, k in zip(base, kinds, strict=True)]
            if self.chance(0.15) and args:
                args[r.randrange(len(args))] = self.pick(words.STRANGE)
            if len(used) > len(kinds) and self.chance(0.4):
                args.append(self.pick(("4", "null")))
            calls.append(f"{name}({', '.join(args)})")
        if r.random() < 0.5 and not any(k in "lmg" for k in kinds):
            self.callees.append((name, "".join(kinds)))
        return function, calls

    def program(self) -> Program:
        functions: list[Function] = []
        main: list[Stmt] = []
        for number in range(1 if self.small else self.r.choice((1, 1, 1, 2))):
            function, calls = self.function(number)
            functions.append(function)
            main += [Stmt(f"try {{ var_dump({call}); }} catch (Throwable $e) "
                          "{ echo h_told($e), \"\\n\"; }") for call in calls]
        functions.append(Function("function @main()", main))
        return Program(functions, words.PRELUDE)


def make(seed: int) -> Program:
    """Return the program of a seed."""
    return Maker(seed).program()


def make_small(seed: int) -> Program:
    """Return the small program of a seed: one function with a loop, called two or three times."""
    return Maker(seed, small=True).program()
