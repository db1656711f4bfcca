"""Which elements of an array a round of a loop touches, by the shape of the index.

    $out[$i], $out[$i + $n]         one element, and another one in each round
    $out[$y * $w + $x]              a block of $w elements, when $x runs from 0 to below $w
    $out[3 * $i + 1]                one of three
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.analysis.patterns import same
from phpjit.analysis.rounds import Act, Inner, Use
from phpjit.core import nodes as c
from phpjit.records import dataclass

Term = tuple[int, Any]      # sign, expression


@dataclass(frozen=True, slots=True)
class Form:
    """Round `i` touches element i + offset (`width` None), or some of i * width … i * width + width - 1.

    `offset`: terms with their signs, none of which changes in the loop.
    """

    offset: tuple[Term, ...] = ()
    width: Any = None

    @property
    def constant(self) -> int:
        """The width where it is a positive constant, else 0."""
        value = self.width.value if isinstance(self.width, c.Const) else 0
        return value if type(value) is int and value > 0 else 0

    def show(self) -> str:
        """Return the text that dumps print."""
        if self.width is not None:
            return f"blocks of {_text(self.width)}"
        return "element" + "".join(f" {'+' if sign > 0 else '-'} {_text(term)}" for sign, term in self.offset)


@dataclass(frozen=True, slots=True)
class Place:
    """What one use touches: the form, and within a block an inner counter or a constant."""

    form: Form
    inner: Inner | None = None
    at: int = 0


class Indexes:
    """Looks at the indexes of one loop."""

    def __init__(self, counter: str, uses: dict[str, list[Use]], refuse: Callable[..., None]) -> None:
        self.counter = counter
        self.uses = uses
        self.refuse = refuse

    def form(self, name: str, uses: list[Use]) -> Form | None:
        """Return the form that all uses of an array's elements have."""
        written = sorted(uses, key=lambda use: use.act is Act.GET)
        first: Place | None = None
        for use in written:
            index = use.dims[0].index
            place = None if index is None else self.place(index, use)
            rule, what = ("other", "read") if use.act is Act.GET else ("index", "written")
            if place is None and len(use.dims) > 1 and self.fixed(index):
                self.refuse(rule, use.node.line, f"all of them use the row `${name}[{_text(index)}]`, and only loops"
                                                 " over rows can be split")
            elif place is None:
                self.refuse(rule, use.node.line, f"`${name}[{_text(index)}]` is {what}")
            elif first is None:
                first = place
            elif not _same_form(first.form, place.form):
                self.refuse(rule, use.node.line, f"`${name}[{_text(index)}]` is {what}, which another round writes")
        return None if first is None else first.form

    def covers(self, form: Form, uses: list[Use]) -> bool:
        """Tell whether each round surely writes all of its elements, in ascending order."""
        puts = [use for use in uses if use.act is Act.PUT]
        if form.width is None:
            return any(use.certain or (len(use.dims) > 1 and use.begun) for use in puts)
        places = [(use, self.place(use.dims[0].index, use)) for use in puts]
        for use, place in places:
            if place is not None and place.inner is not None and place.inner.first == 0 and use.covered \
                    and use.inner == (place.inner,):
                return len(puts) == 1
        if form.constant:
            sure = [place.at for use, place in places if place is not None and place.inner is None and use.certain]
            return len(sure) == len(puts) and sure == list(range(form.constant))
        return False

    # ---- one index

    def place(self, index: Any, use: Use) -> Place | None:
        """Return what an index touches, None when that is not known."""
        terms = self.terms(index, 1, use)
        if terms is None:
            return None
        counters = [(sign, term) for sign, term in terms if self.depends(term)]
        rest = [(sign, term) for sign, term in terms if not self.depends(term)]
        if len(counters) != 1 or counters[0][0] < 0:
            return None
        term = counters[0][1]
        if isinstance(term, c.Local):
            if not all(self.fixed(part) for _, part in rest):
                return None
            return Place(Form(tuple(rest)))
        width = term.right if self.is_counter(term.left) else term.left
        form = Form(width=width)
        if isinstance(width, c.Const) and not form.constant:
            return None
        inner = None
        at = 0
        for sign, part in rest:
            if isinstance(part, c.Const) and type(part.value) is int:
                at += sign * part.value
                continue
            found = self.inner(part, use)
            if found is None or sign < 0 or inner is not None or not same(found.counted.bound, width) \
                    or found.first < 0:
                return None
            inner = found
        if inner is not None:
            return Place(form, inner) if at == 0 else None
        return Place(form, None, at) if 0 <= at < max(form.constant, 1) else None

    def terms(self, node: Any, sign: int, use: Use) -> list[Term] | None:
        """Return an index as a sum of terms; variables that stand for such a sum are replaced."""
        match node:
            case c.Binary(op="+" | "-" as op, left=left, right=right):
                a = self.terms(left, sign, use)
                b = self.terms(right, sign if op == "+" else -sign, use)
                return None if a is None or b is None else a + b
            case c.Binary(op="*", left=left, right=right):
                if (self.is_counter(left) and self.fixed(right)) or (self.is_counter(right) and self.fixed(left)):
                    return [(sign, node)]
                return [(sign, node)] if self.fixed(node) else None
            case c.Const(value=value):
                return [(sign, node)] if type(value) is int else None
            case c.Local(name=name):
                if name == self.counter or self.fixed(node) or self.inner(node, use) is not None:
                    return [(sign, node)]
                defined = self.definition(name, use)
                return None if defined is None else self.terms(defined.node.value, sign, defined)
            case c.Prop():
                return [(sign, node)] if self.fixed(node) else None
            case _:
                return None

    def definition(self, name: str, use: Use) -> Use | None:
        """Return the assignment of the expression that a variable stands for in each round."""
        writes = [one for one in self.uses.get(name, ()) if one.act is not Act.READ]
        if len(writes) != 1 or writes[0].act is not Act.WRITE or any(one.early for one in self.uses[name]):
            return None
        node = writes[0].node
        if not isinstance(node, c.Assign) or writes[0].inner != use.inner[:len(writes[0].inner)]:
            return None
        return writes[0] if isinstance(node.target, c.Local) else None

    def is_counter(self, node: Any) -> bool:
        """Tell whether a node is the loop's counter."""
        return isinstance(node, c.Local) and node.name == self.counter

    def depends(self, term: Any) -> bool:
        """Tell whether a term contains the loop's counter."""
        if isinstance(term, c.Binary):
            return self.depends(term.left) or self.depends(term.right)
        return self.is_counter(term)

    def inner(self, node: Any, use: Use) -> Inner | None:
        """Return the loop around a use whose counter a node is."""
        return next((one for one in use.inner if isinstance(node, c.Local) and node.name == one.counted.variable), None)

    def fixed(self, node: Any) -> bool:
        """Tell whether an expression is the same in all rounds."""
        match node:
            case c.Const(value=value):
                return type(value) is int
            case c.Local(name=name):
                return name != self.counter and all(use.act is Act.READ for use in self.uses.get(name, ()))
            case c.Binary(op="+" | "-" | "*", left=left, right=right):
                return self.fixed(left) and self.fixed(right)
            case c.Prop(base=c.This() | c.Local() as base, name=str()):     # loops that write objects are not split
                return isinstance(base, c.This) or self.fixed(base)
            case _:
                return False


def _same_form(a: Form, b: Form) -> bool:
    """Tell whether two forms touch the same elements."""
    if a.width is not None or b.width is not None:
        return a.width is not None and b.width is not None and same(a.width, b.width)
    left, total_a = _split(a.offset)
    right, total_b = _split(b.offset)
    if total_a != total_b or len(left) != len(right):
        return False
    for sign, term in left:
        match = next((one for one in right if one[0] == sign and same(one[1], term)), None)
        if match is None:
            return False
        right.remove(match)
    return True


def _split(terms: tuple[Term, ...]) -> tuple[list[Term], int]:
    """Return (terms that are no constants, sum of the constants)."""
    rest = [(sign, term) for sign, term in terms if not isinstance(term, c.Const)]
    total = 0
    for sign, term in terms:
        if isinstance(term, c.Const) and isinstance(term.value, int):
            total += sign * term.value
    return rest, total


def _text(node: Any) -> str:
    """Return an index as it may have been written."""
    match node:
        case None:
            return ""
        case c.Local(name=name):
            return f"${name}"
        case c.Prop(base=base, name=str() as name):
            return f"{'$this' if isinstance(base, c.This) else _text(base)}->{name}"
        case c.Const(value=value):
            return repr(value)
        case c.Binary(op=op, left=left, right=right):
            return f"{_text(left)} {op} {_text(right)}"
        case c.Dim(base=base, index=index):
            return f"{_text(base)}[{_text(index)}]"
        case _:
            return "…"
