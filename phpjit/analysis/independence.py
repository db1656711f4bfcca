"""Which loops may run on several cores: every round computes what it would compute alone, whatever other rounds do.

    for ($i = 0; $i < $n; $i++) { $x = $a[$i] * 2; $s += $x; $out[$i] = $x; }

    $a input   $x private (each round writes it before it reads it)   $s sum   $out: round $i writes element $i only

`judge` gives a verdict: the role of each variable, or the first rule that a loop breaks, with the line.  RULES is all
that it refuses by; a test takes each rule away in turn.  What depends on values (that `$out` is as long as it has to
be, that a sum of floats is exact in any order) is tested while the program runs: codegen/native/emit/parallel_loops.py.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis.indexes import Form, Indexes
from phpjit.analysis.loops import CountedLoop, as_while
from phpjit.analysis.patterns import Reduction
from phpjit.analysis.rounds import Act, Round, Use
from phpjit.core import nodes as c
from phpjit.core.walk import root_local, targets
from phpjit.reasons import Reason
from phpjit.records import dataclass, field

RULES: Final[Mapping[str, Reason]] = {
    # shape
    "count": Reason.NOT_COUNTED,        # the rounds can be counted before
    "break": Reason.LEAVES,             # no round ends the loop
    "return": Reason.LEAVES,            # … or the function
    # what a round does besides computing
    "output": Reason.ORDERED_EFFECT,    # nothing is printed
    "call": Reason.ORDERED_EFFECT,      # nothing is called that does so, or writes what others see
    "statement": Reason.ORDERED_EFFECT,     # nothing that is not known to be harmless
    "object": Reason.NOT_SHARED,        # no object is made or written
    "reference": Reason.NOT_SHARED,     # no reference is made or passed to something that lasts
    "scope": Reason.NOT_SHARED,         # no variable of another scope is written
    # variables
    "carried": Reason.CARRIED,          # none is read before the round has written it, but for reductions
    "mixed": Reason.CARRIED,            # a reduction is one operation only, and nobody looks at it meanwhile
    "order": Reason.NOT_ASSOCIATIVE,    # a reduction is exact in any order
    "kept": Reason.CARRIED,             # what a round may leave behind can be told from what others do
    "unset": Reason.CARRIED,            # none is unset that is used after the loop
    # elements
    "index": Reason.OVERLAP,            # each round writes elements of its own
    "other": Reason.OVERLAP,            # … and reads no others of the same array
    "whole": Reason.OVERLAP,            # … nor the array as a whole
    "append": Reason.OVERLAP,           # an array that grows is only appended to
}

_TEXTS: Final[Mapping[str, str]] = {"return": "`return` leaves the function"}


class Role(Enum):
    """What a variable is to the rounds."""

    INPUT = "input"
    COUNTER = "counter"
    PRIVATE = "private"
    KEPT = "kept"               # the last round that writes it decides what it is after the loop
    SUM = "sum"
    PRODUCT = "product"
    BITS = "bits"
    BEST = "best"
    FOLLOWS = "follows"         # goes with a new best
    ELEMENTS = "elements"       # an array: a round writes elements of its own
    APPENDED = "appended"       # an array: each round appends one element
    COLLECTED = "collected"     # an array: rounds append as many elements as they like
    KEYED = "keyed"             # a map: each round writes the element that has its key


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable's role.

    `live`: its value is used after the loop.  `sure`: each round writes it (its element, its block).
    `operator`: of reductions, see patterns.py.  `leader`: of what follows a best, that variable.
    `form`: which elements a round writes; `own`: it reads them, too; `rows`: they are arrays that it writes into.
    """

    name: str
    role: Role
    line: int
    live: bool = False
    sure: bool = False
    operator: str = ""
    leader: str = ""
    form: Form | None = None
    own: bool = False
    rows: bool = False
    reductions: tuple[Reduction, ...] = ()
    uses: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """The rule that a loop breaks."""

    rule: str
    line: int
    detail: str

    @property
    def reason(self) -> Reason:
        """The reason as `phpjit explain` has it."""
        return RULES[self.rule]

    @property
    def text(self) -> str:
        """The sentence, with its line."""
        return f"line {self.line}: {self.reason.sentence.format(detail=self.detail)}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of a loop: `refusal` is None when its rounds may run in any order."""

    kind: str
    line: int
    counted: CountedLoop | None
    refusal: Refusal | None
    variables: Mapping[str, Variable] = field(default_factory=dict)

    def of(self, *roles: Role) -> list[Variable]:
        """Return the variables of some roles."""
        return [one for one in self.variables.values() if one.role in roles]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a loop's function.

    `counted(loop)`: shapes of counted loops.  `kinds(name)`: what a variable can be, 0 when that is not known;
    `operand(expr)`: the same of an expression.  `live(name)`: whether a variable is used after the loop.
    `outer(name)`: whether it belongs to another scope, too.  `by_ref(call, index)`: whether an argument is passed by
    reference.  `call(node)`: (rule, why) a call cannot be made by several threads.  `is_object(node)`: for constants.
    `packed`: the array of a foreach is a packed one.
    """

    counted: Callable[[Any], CountedLoop | None]
    kinds: Callable[[str], int] = lambda name: 0
    operand: Callable[[Any], int] = lambda node: 0
    live: Callable[[str], bool] = lambda name: True
    outer: Callable[[str], bool] = lambda name: False
    by_ref: Callable[[Any, int], bool] = lambda call, index: False
    call: Callable[[Any], tuple[str, str] | None] = lambda node: None
    is_object: Callable[[Any], bool] = lambda node: False
    packed: bool = True


class _Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.text)
        self.refusal = refusal


def kind_of(loop: Any) -> str:
    """Return how a loop is written."""
    if isinstance(loop, c.Foreach):
        return "foreach"
    return "do" if isinstance(loop, c.DoWhile) else "for" if loop.step else "while"


def judge(loop: Any, known: Known, without: str = "") -> Verdict:
    """Return the verdict over a loop; `without`: a rule that is left out (for tests)."""
    judgement = _Judgement(loop, known, without)
    try:
        variables = judgement.variables()
    except _Refused as e:
        return Verdict(kind_of(loop), loop.line, None, e.refusal)
    return Verdict(kind_of(loop), loop.line, judgement.counted, None, variables)


class _Judgement:
    """The judging of one loop."""

    def __init__(self, loop: Any, known: Known, without: str) -> None:
        self.loop = loop
        self.known = known
        self.without = without
        self.counted: CountedLoop | None = None
        self.round = Round(self.refuse, known.counted, known.by_ref, known.call, known.is_object)

    def refuse(self, rule: str, line: int, detail: str = "") -> None:
        """Refuse the loop by a rule."""
        if rule != self.without:
            raise _Refused(Refusal(rule, line, detail or _TEXTS.get(rule, "")))

    def variables(self) -> dict[str, Variable]:
        """Walk the loop and find the role of each variable."""
        loop, counter, body = self.loop, "", self.loop.body
        if isinstance(loop, c.Foreach):
            if loop.by_ref and not (self.known.packed and isinstance(loop.subject, c.Local)
                                    and isinstance(loop.value, c.Local)):
                self.refuse("reference", loop.line, "foreach by reference over what is no packed array in a variable")
            if self.known.packed and isinstance(loop.key, c.Local):
                counter = loop.key.name
            self.round.assign(loop.value, loop)
            if loop.key is not None:
                self.round.assign(loop.key, loop)
        else:
            self.counted = self.known.counted(loop)
            if self.counted is None:
                self.refuse("count", loop.line, "it is no loop that counts up or down to a fixed bound")
            else:
                counter = self.counted.variable
                shape = as_while(loop)
                body = body if shape is None else shape.body
        sure = self.round.run(body)
        uses = self.round.uses
        if isinstance(loop, c.Foreach) and counter and len([1 for use in uses[counter] if use.act is not Act.READ]) > 1:
            counter = ""
        indexes = Indexes(counter, uses, self.refuse)
        found: dict[str, Variable] = {}
        if self.counted is not None:
            found[counter] = Variable(counter, Role.COUNTER, loop.line, True)
        for name, of in uses.items():
            if name not in found:
                found[name] = self.variable(name, of, sure, indexes)
        if isinstance(loop, c.Foreach) and loop.by_ref and isinstance(loop.subject, c.Local):
            found[loop.subject.name] = self.referenced(loop, loop.subject.name)
        return found

    def referenced(self, loop: c.Foreach, name: str) -> Variable:
        """Return the role of the array of a foreach by reference: each round has an element of it."""
        if name in self.round.uses:
            self.refuse("whole", self.round.uses[name][0].node.line, f"`${name}` is used while references to it are")
        if self.known.outer(name):
            self.refuse("scope", loop.line, f"`${name}` is a global, static or referenced variable")
        return Variable(name, Role.ELEMENTS, loop.line, True, True, form=Form(), own=True)

    def variable(self, name: str, uses: list[Use], sure: set[str], indexes: Indexes) -> Variable:
        """Return the role of one variable."""
        acts = {use.act for use in uses}
        first = uses[0]
        if acts <= {Act.READ, Act.GET}:
            return Variable(name, Role.INPUT, first.node.line)
        line = next(use.node.line for use in uses if use.act not in (Act.READ, Act.GET))
        live = self.known.live(name)
        alias = isinstance(self.loop, c.Foreach) and self.loop.by_ref and name == root_local(self.loop.value)
        if alias and live:
            self.refuse("reference", self.loop.line, f"the reference `${name}` outlives the loop")
        if self.known.outer(name):
            self.refuse("scope", line, f"`${name}` is a global, static or referenced variable")
        early = [use for use in uses if use.early and not self.follower(use)]
        if not early:
            if Act.UNSET in acts and (live or alias):
                self.refuse("unset", line, f"`${name}` is unset")
            if name in sure or not live:
                return Variable(name, Role.PRIVATE, line, live, name in sure)
            if self.known.kinds(name) & (f.STRING | f.ARRAY | f.OBJECT):
                self.refuse("kept", line, f"`${name}`, which is used after the loop, is not written in each round")
            return Variable(name, Role.KEPT, line, live)
        if acts == {Act.REDUCE}:
            return self.reduction(name, uses, live)
        if acts & {Act.PUT, Act.MODIFY} and not acts & {Act.WRITE, Act.CHANGE, Act.REDUCE, Act.UNSET}:
            return self.elements(name, uses, live, indexes)
        changed = next((use for use in uses if use.act is Act.REDUCE), None)
        if changed is not None:
            other = next(use for use in uses if use.act is not Act.REDUCE)
            self.refuse("mixed", other.node.line, f"`${name}`, which line {changed.node.line} changes, is used")
        self.refuse("carried", early[0].node.line, f"`${name}` is read before the round writes it")
        return Variable(name, Role.PRIVATE, line, live, name in sure)

    def follower(self, use: Use) -> bool:
        """Tell whether a use goes with a new best of a variable that is no reduction: then it is just written."""
        if use.reduction is None or use.reduction.names[0][0] == use.name:
            return False
        leader = self.round.uses[use.reduction.names[0][0]]
        return not any(one.early for one in leader)

    # ---- reductions

    def reduction(self, name: str, uses: list[Use], live: bool) -> Variable:
        """Return the role of a variable that is only reduced into."""
        reductions = tuple(use.reduction for use in uses if use.reduction is not None)
        first, line = reductions[0], uses[0].node.line
        kinds = {one.kind for one in reductions}
        if len(kinds) > 1:
            self.refuse("mixed", uses[1].node.line, f"`${name}` is reduced by several operations")
        leader = first.names[0][0]
        if leader != name:
            lead = self.round.uses[leader]
            if len(reductions) > 1 or len(lead) > 1:
                self.refuse("mixed", line, f"`${name}` is set in several places")
            if self.known.kinds(name) & (f.STRING | f.ARRAY | f.OBJECT):
                self.refuse("kept", line, f"`${name}` holds a string, array or object")
            return Variable(name, Role.FOLLOWS, line, live, leader=leader, reductions=reductions)
        have = self.known.kinds(name)
        for one in reductions:
            for part in one.parts:
                kind = self.known.operand(part)
                if kind and have and (kind & ~have if have != f.FLOAT else kind & ~(f.INT | f.FLOAT)):
                    self.refuse("order", line, f"`${name}` and what it is reduced with are of different types")
        role = Role.BITS if first.kind in "|&^" else {"+": Role.SUM, "*": Role.PRODUCT}.get(first.kind, Role.BEST)
        allowed = (f.INT, f.FLOAT) if role is Role.SUM or first.kind in ("<", "<=", ">", ">=") else (f.INT,)
        if have and have not in allowed:
            what = {Role.SUM: "sum", Role.PRODUCT: "product", Role.BITS: "mask"}.get(role, "greatest or least value")
            self.refuse("order", line, f"`${name}` is a {what} and may be of several types")
        if role is Role.BEST and len(reductions) > 1 and first.kind not in ("max", "min"):
            self.refuse("mixed", uses[1].node.line, f"`${name}` is set in several places")
        return Variable(name, role, line, live, operator=first.kind, reductions=reductions)

    # ---- elements

    def elements(self, name: str, uses: list[Use], live: bool, indexes: Indexes) -> Variable:
        """Return the role of an array whose elements are written."""
        line = next(use.node.line for use in uses if use.act in (Act.PUT, Act.MODIFY))
        for use in uses:
            if not use.dims:
                self.refuse("whole", use.node.line, f"`${name}` is used as a whole while its elements are written")
            if isinstance(use.node, c.Unset):
                self.refuse("unset", use.node.line, f"an element of `${name}` is unset")
        elements = [use for use in uses if use.dims]
        appends = [use for use in elements if use.dims[0].index is None]
        if appends:
            if len(appends) < len(elements) or any(len(use.dims) > 1 or use.act is not Act.PUT for use in appends):
                self.refuse("append", line, f"`${name}` is appended to and used otherwise")
            one = len(appends) == 1 and appends[0].certain
            return Variable(name, Role.APPENDED if one else Role.COLLECTED, line, live, one, uses=tuple(uses))
        if len(uses) == 1 and self.has_key_of_round(uses[0]):
            return Variable(name, Role.KEYED, line, live, True, uses=tuple(uses))
        form = indexes.form(name, elements)
        own = any(use.act in (Act.MODIFY, Act.GET) for use in elements)
        return Variable(name, Role.ELEMENTS, line, live, form is not None and indexes.covers(form, elements),
                        form=form, own=own, rows=any(len(use.dims) > 1 for use in elements), uses=tuple(uses))

    def has_key_of_round(self, use: Use) -> bool:
        """Tell whether a use surely writes the element with the key of this round: a foreach has no key twice."""
        key = self.loop.key if isinstance(self.loop, c.Foreach) and not self.known.packed else None
        if not isinstance(key, c.Local) or use.act is not Act.PUT or not use.certain or len(use.dims) > 1:
            return False
        index = use.dims[0].index
        return isinstance(index, c.Local) and index.name == key.name \
            and sum(one.act is not Act.READ for one in self.round.uses[key.name]) == 1


def show(verdict: Verdict) -> list[str]:
    """Return the lines that `phpjit dump --emit=loops` prints of a loop."""
    head = f"{verdict.kind} at line {verdict.line}: "
    if verdict.refusal is not None:
        return [f"{head}serial ({verdict.refusal.rule}): {verdict.refusal.text}"]
    lines = [head + "parallel"]
    for one in verdict.variables.values():
        words = [one.role.value]
        if one.operator:
            words.append(f"by {one.operator}")
        if one.leader:
            words.append(f"${one.leader}")
        if one.form is not None:
            words.append(one.form.show())
        words += [word for word, on in (("each round", one.sure), ("read as well", one.own), ("rows", one.rows),
                                        ("used afterwards", one.live and one.role is not Role.COUNTER)) if on]
        lines.append(f"    ${one.name}: {' '.join(words[:2])}{', '.join(['', *words[2:]])}")
    return lines


def written_in_head(loop: c.Foreach) -> list[str]:
    """Return the variables that the head of a foreach writes."""
    places = [*targets(loop.value), *([loop.key] if loop.key is not None else [])]
    return [place.name for place in places if isinstance(place, c.Local)]
