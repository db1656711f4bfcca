"""Random PHP programs whose functions and methods work on objects: lists, maps, chains of them, shared and changed.

    make(seed)   ->   Program: three final classes that hold each other, one or two functions with a loop, and main, which
                      calls them again and again with the same objects, and prints what they have become

What one call has put into properties comes back with the next one: objects where there was null, full arrays where
there were empty ones, cycles, objects that two places hold.  `compare.py --objects` runs them in each tier.
"""
# ruff: noqa: E501 - PHP programs are easier to read in whole lines
from __future__ import annotations

import random
import re

if __package__:
    from .programs import Function, Program, Stmt
else:
    from programs import Function, Program, Stmt

PRELUDE = r"""
function h_told(Throwable $e): string { return get_class($e) . ': ' . preg_replace('/p\d+_/', '', $e->getMessage()) . ' ' . $e->getLine(); }
function h_state(mixed ...$all): void { $text = preg_replace('/\d+:"p\d+_/', '"', serialize($all)); echo md5($text), ' ', strlen($text) < 160 ? $text : substr($text, 0, 150), "\n"; }
"""

DECLARATIONS = {
    "A": ("public ?float $f = null;", "public ?@B $b = null;", "public ?@A $next = null;", "public array $items = [];",
          "public array $map = [];", "private int $hidden = 0;", "public ?@C $c = null;",
          "public array $cs = [];"),
    "B": ("public ?@B $link = null;", "public array $list = [];", "public ?string $t = null;"),
    "C": (),        # its objects are only made inside of the functions
}
CONSTRUCTORS = {
    "A": ("public function __construct(public int $n = 0, public string $s = '')",),
    "B": ("public function __construct(public int $v, public int|float $w = 1)",),
    "C": ("public function __construct(public int $z, public ?string $t = null)",),
}
# What fills a hole of a kind; O is the object of class A that a function or method has.
TEMPLATES = {
    "i": ("O->n", "O->n", "$i0", "$i0", "$n", "{j}", "{j}", "strlen(O->s)", "count(O->items)", "count($bs)", "$r->v",
          "($p === null ? {j} : $p->v)", "({i} + {i})", "({i} - {i})", "({i} * {j})",
          "(O->b === null ? 0 : O->b->v)", "($q === null ? 1 : $q->n)", "(O->c === null ? 0 : O->c->z)", "(O->c === null ? 0 : O->c->z)", "(isset($bs[{j}]) ? $bs[{j}]->v : -1)", "($q === O ? 1 : 0)",
          "(isset(O->b) ? 1 : 2)", "($p instanceof @B ? 3 : 4)", "($p === $r ? 5 : 6)", "count($r->list)",
          "($r->list[{j}] ?? -2)", "(O->next === null ? 7 : O->next->n)", "($r->link === $p ? 8 : 9)", "count($bm)",
          "($r->link === null ? 10 : $r->link->v)", "$bs[{j}]->v", "$p->v", "O->b->v", "@get($r, {i})", "O->hidden()",
          "$r->doubled()", "array_sum($r->list)", "max({i}, {i})", "intdiv({i}, {j})",
          "($q?->n ?? 1)", "(O->b?->v ?? {i})", "(int)$p?->doubled()", "($q?->next?->n ?? {j})", "(isset($q?->next->b->v) ? 1 : 2)",
          "($p?->link?->list[{j}] ?? 0)", "($bs[{j}]?->v ?? -3)", "(int)$q?->make({i})?->v", "(int)$p?->link?->v"),
    "f": ("(O->f ?? 0.5)", "$r->w * 0.5", "{i} / 4", "1.5", "0.1 + {i}"),
    "s": ("O->s", "$s0", "'x'", "'ab' . {i}", "($r->t ?? 'none')", "(string){i}", "substr(O->s, 1, 3)"),
    "B": ("new @B({i})", "new @B({i}, {f})", "$r", "$r", "($p ?? $r)", "O->make({i})", "clone $r", "($bs[{j}] ?? $r)",
          "($bm['k{j}'] ?? new @B({j}))", "(O->b ?? $r)"),
    "P": ("{B}", "{B}", "null", "$p", "O->b", "($bs[{j}] ?? null)", "($bm['k{j}'] ?? null)", "$r->link", "$r->link"),
    "A": ("O", "$q", "O->next", "new @A({i}, {s})", "null", "clone O", "($q === null ? O : $q->next)"),
    "b": ("{i} > {i}", "$p !== null", "$q === null", "isset($bs[{j}])", "$p === O->b", "isset(O->items[{j}])", "{i} & 1",
          "O->s === {s}", "$p == $r", "$p", "!$bs", "O->f === null", "isset($bm['k{j}'])", "{i} == 3"),
    "j": ("0", "1", "2", "3", "1", "0"),
}
SIMPLE = (
    "$i0 = {i};", "$i0 += {i};", "$s0 .= {s}; if (strlen($s0) > 40) $s0 = 'cut';", "O->n = {i};", "O->n += {i};",
    "O->n++;", "O->s .= {s}; if (strlen(O->s) > 40) O->s = '';", "O->f = {f};", "O->f = null;", "O->b = {P};", "O->b = {B};",
    "O->next = {A};", "O->items[] = {B}; if (count(O->items) > 9) O->items = [];", "O->map['k' . {j}] = {B};",
    "O->map['i' . {j}] = {i};", "unset(O->items[{j}]);", "unset(O->map['k1']);", "$p = {P};", "$p = {P};", "$r = {B};",
    "$q = {A};", "$p = null;", "$bs[] = {B}; if (count($bs) > 9) $bs = [];", "$bs[{j}]->v += {i};", "$bm['k' . {j}] = {B};",
    "$r->v = {i};", "$r->v -= {j};", "$r->w = {f};", "$r->link = {P};", "$p = $r->link;", "$r->list[] = {i};",
    "$r->list[{j}] = {i};", "if (count($r->list) > 9) $r->list = [];", "$r->t = {s};", "O->bump({i});", "O->link({P});",
    "@set($r, {i});", "@put($bs, {B});", "[$p, $r] = [{P}, {B}];", "O->items = $bs;", "O->b = O->items[{j}] ?? O->b;",
    "$w = array_map(fn(@B $b) => $b->v + {i}, $bs); $i0 += array_sum($w);", "unset($bs[{j}]); $bs = array_values($bs);",
    "$bs = array_filter($bs, fn(@B $b) => $b->v > {j}); $bs = array_values($bs);", "if ($p) { $p->v = {i}; }",
    "usort($bs, fn(@B $x, @B $y) => $x->v <=> $y->v);", "$g = fn(?int $x): int => (int)$x + O->n; $i0 = $g({i}) % 1000;",
    "$k = clone O; $k->n = {i}; $i0 += $k->n;", "if ({b}) { continue; }", "if ({b}) { break; }", "if (O->next !== null) { O->next->bump({j}); }",
    "O->c = new @C({i}, {s});", "if (O->c === null) { O->c = new @C({i}); }", "O->cs[] = new @C({i}); if (count(O->cs) > 5) { O->cs = []; }",
    "foreach (O->cs as $c) { $i0 += $c->z; $s0 .= $c->t; } if (strlen($s0) > 40) $s0 = '';", "if (O->c !== null) { O->c->z++; $s0 = O->c->t ?? '-'; }",
    "$q?->bump({i});", "$q?->link({P});", "$s0 = $p?->t ?? 'q';", "$p = $q?->b;", "$r = $q?->make({i}) ?? $r;",
    "$i0 %= 100007;", "O->n %= 1009;", "$r->v %= 997;", "$i0 %= 100007;", "O->n %= 1009;", "$r->v %= 997;",
)
RARE = ("throw new RangeException('at ' . {i});", "echo {i}, ' ', {s}, \"\\n\";", "$i0 = $undefined;", "O->items[{j}]->v++;",
        "return {i};", "$bs[{j}]->t = {s};", "$i0 = $bs[7]->v;", "O->b->link->v++;",
        "$i0 = PHP_INT_MAX + {i};", "$bs[{j}] = {B};", "$bm[{j}] = {B};")
METHODS = (
    ("public function bump(int $by): static", ("$this->n += $by;", "$this->hidden++;"), "return $this;"),
    ("public function link(?@B $b): void", ("$this->b = $b;", "if ($b !== null) { $b->link = $this->b; }"), ""),
    ("public function make(int $v): @B", ("$b = new @B($v);", "$b->link = $this->b;", "$this->items[] = $b;",
                                          "if (count($this->items) > 7) { array_shift($this->items); }"), "return $b;"),
    ("public function hidden(): int", (), "return $this->hidden;"),
)
HELPERS = (
    ("function @get(@B $b, int $n): int", ("$b->v += $n & 3;",), "return $b->v;"),
    ("function @set(@B $b, int $n): void", ("$b->v = $n;", "$b->list[] = $n;"), ""),
    ("function @put(array &$bs, @B $b): void", ("$bs[] = $b;",), ""),
)


class Maker:
    """Makes one program from a seed."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(f"objects {seed}")
        self.simple = self.r.sample(SIMPLE, 22)         # few kinds of statements: more of the functions are compiled
        self.rare = self.r.choice((0.0, 0.0, 0.04, 0.1))
        self.loops = 0
        self.object = "$o"

    def fill(self, text: str, depth: int = 2) -> str:
        """Fill {kind} holes; other braces belong to PHP."""
        out, rest = "", text
        while True:
            before, brace, after = rest.partition("{")
            out += before
            if not brace:
                return re.sub(r"\bO\b", lambda _: self.object, out)
            if after[1:2] == "}" and after[0] in TEMPLATES:
                choices = TEMPLATES[after[0]]
                if depth <= 0:
                    choices = tuple(one for one in choices if "{" not in one) or ("1",)
                out += self.fill(self.r.choice(choices), depth - 1)
                rest = after[2:]
            else:
                out, rest = out + "{", after

    def statement(self, depth: int, inside: bool) -> Stmt:
        """A statement; `inside`: a loop is around it."""
        r = self.r
        roll = r.random()
        if depth > 0 and roll < 0.3:
            n = self.loops = self.loops + 1
            heads = (f"for ($j{n} = 0; $j{n} < {{j}} + 2; $j{n}++) {{\0}}", f"foreach ($bs as $k{n} => $r) {{\0}}",
                     "if ({b}) {\0} else {\0}", "if ($p !== null) { $p->v++; \0}", "foreach ($bm as $r) {\0}",
                     "while ($q !== null && $fuel-- > 0) { $i0 += $q->n; $q = $q->next; \0}",
                     "foreach (O->items as $r) {\0}", "if ({b}) {\0}")
            head = r.choice(heads)
            blocks = [self.block(depth - 1, inside or not head.startswith("if")) for _ in range(head.count("\0"))]
            return Stmt(self.fill(head), blocks)
        text = r.choice(RARE) if r.random() < self.rare else r.choice(self.simple)
        if not inside and ("continue;" in text or "break;" in text):
            text = "$i0++;"
        return Stmt(self.fill(text))

    def block(self, depth: int, inside: bool) -> list[Stmt]:
        """One to three statements."""
        return [self.statement(depth, inside) for _ in range(1 + self.r.randrange(3))]

    def work(self) -> list[Stmt]:
        """The body of a function with a loop."""
        setup = [Stmt(text, fixed=True) for text in (
            "$fuel = 20;", "$i0 = 0;", "$s0 = '';", "$q = null;", "$r = $p ?? new @B($n);")]
        if self.r.random() < 0.5:
            setup.append(Stmt("$bm = [];", fixed=True))
        else:
            setup.append(Stmt("$bm = ['k1' => $r, 'k2' => new @B(2)];", fixed=True))
        loop = Stmt("for ($i = 0; $i < $n; $i++) {\0}", [
            [Stmt("if ($fuel-- < 0) { break; }", fixed=True), *self.block(2, True), *self.block(1, True)]])
        return [*setup, loop, *self.block(1, False)]

    def program(self) -> Program:
        """Three classes, functions, main."""
        r = self.r
        functions = [
            Function("final class @A", self.members("A", METHODS)),
            Function("final class @B", self.members("B", (
                ("public function doubled(): int", (), "return $this->v * 2;"),))),
            Function("final class @C", self.members("C", ())),
            *[Function(head, [Stmt(line) for line in body], f"    {tail}\n") for head, body, tail in HELPERS]]
        names = []
        for number in range(1 + r.randrange(2)):
            tail = r.choice(("return [$i0, $s0];", "return $i0;", "return $bs;", "return [$o, $p, $bs];", "return $r;",
                             "return $bm;", "return $q;"))
            functions.append(Function(f"function @f{number}(@A $o, ?@B $p, array $bs, int $n)", self.work(),
                                      f"    {tail}\n"))
            names.append(f"@f{number}")
        main = [Stmt(text, fixed=True) for text in (
            "$a = new @A(1, 'one');", "$b = new @B(5);", "$c = new @A(7);", "$list = [new @B(1), new @B(2, 0.5), $b];")]
        for _ in range(5 + r.randrange(3)):
            call = r.choice((*[f"{name}({{a}}, {{p}}, {{l}}, {{n}})" for name in names], "{a}->work({p}, {l}, {n})"))
            for hole, choices in (("{a}", ("$a", "$a", "$c", "(new @A(3))")), ("{p}", ("null", "$b", "$list[0]", "new @B(4)")),
                                  ("{l}", ("[]", "$list", "$a->items", "[$b]", "$list")), ("{n}", ("0", "3", "6", "15"))):
                call = call.replace(hole, r.choice(choices))
            main.append(Stmt(f"try {{ h_state({call}, $a, $b); }} catch (Throwable $e) {{ echo h_told($e), \"\\n\"; }}"))
            if r.random() < 0.3:
                main.append(Stmt(r.choice(("$a->b = null;", "$a->items = [];", "$c->next = $a;", "$a->next = $c;", "$b->list = [];",
                                           "$a->b = $b;", "$a->items = [$b, new @B(9)];", "$a->map = [];", "$a->n = 2;"))))
        main.append(Stmt("h_state($a, $b, $c, $list);", fixed=True))
        functions.append(Function("function @main()", main))
        return Program(functions, PRELUDE)

    def members(self, name: str, methods: tuple[tuple[str, tuple[str, ...], str], ...]) -> list[Stmt]:
        """The properties and methods of a class."""
        found = [Stmt(text, fixed=True) for text in DECLARATIONS[name]]
        found += [Stmt(f"{head} {{ }}", fixed=True) for head in CONSTRUCTORS[name]]
        for head, body, tail in methods:
            found.append(Stmt(f"{head} {{\0{tail} }}", [[Stmt(line) for line in body]], fixed=True))
        if name == "A":
            self.object = "$this"
            found.append(Stmt("public function work(?@B $p, array $bs, int $n): mixed {\0return [$i0, $bs]; }", [self.work()],
                              fixed=True))
            self.object = "$o"
        return found


def make(seed: int) -> Program:
    """Return the program of a seed."""
    return Maker(seed).program()
