"""Two versions of a tight counted loop: one without the tests that a look at both ends of the stretch makes needless.

    for ($x = 1; $x < $n; $x++) { $at = $y * $n + $x; $b[$at] = $a[$at - 1] + $a[$at + 1]; }

    ->  if (the indexes at the first and the last $x are inside $a and $b, nothing overflows, nobody else holds $b)
            the loop, its elements addressed directly
        else
            the loop as it stands

An index qualifies when it is linear in the loop's variable: what holds at both ends holds between them; or when it has
a least and a greatest value that are known before (extents.py).  Arrays keep their length and place in the loop: it
appends nothing to them, passes them to nobody and moves no array anywhere.
"""
from __future__ import annotations

from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.analysis.loops import CountedLoop
from phpjit.codegen.native.emit.extents import Bounds, Ender, Scope, Work, unchecked
from phpjit.codegen.native.emit.function import LIKELY
from phpjit.codegen.native.emit.module import I1, I64, LEN, int_const
from phpjit.codegen.native.emit.values import Cell
from phpjit.codegen.native.types import INT, STR, Array, Mixed, NativeType
from phpjit.codegen.native.typing.program import BuiltinCallee, ConstantCallee, UserCallee, Version
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, children, descendants, root_local, targets
from phpjit.records import dataclass, field

LARGEST = 100       # nodes in a body that is worth having twice
SHORTEST = 16       # rounds from which on the look ahead pays
SIZES = {("strlen", True), ("count", False), ("sizeof", False)}     # what gives a length, of a string?
PRESENCE = (c.Isset, c.Empty, c.Coalesce)
CONDITIONAL = (c.If, c.Ternary, c.Logical, c.Switch, c.Match, c.Try, c.NullsafeChain)
MOVERS = (c.Unset, c.Closure, c.AssignCoalesce, c.AssignRef, c.New, c.MethodCall, c.StaticCall, c.CallDynamic)
HARMLESS = frozenset((
    "strlen", "count", "sizeof", "ord", "chr", "abs", "min", "max", "intdiv", "sqrt", "floor", "ceil", "sin", "cos",
    "tan", "exp", "log", "pow", "fmod", "round", "is_int", "is_string", "is_float", "is_array", "is_bool",
    "is_numeric", "ctype_digit", "ctype_alpha"))


@dataclass(slots=True)
class Access:
    """An element access `root[rows…][index]` whose index is linear in the loop's variable, or `between` known ends."""

    node: c.Dim
    root: str
    rows: tuple[c.Dim, ...]
    written: bool
    certain: bool
    between: bool = False


@dataclass(slots=True)
class Plan:
    """What the version without tests takes for granted."""

    counted: CountedLoop
    accesses: list[Access] = field(default_factory=list)
    defined: dict[str, Any] = field(default_factory=dict)
    between: dict[str, Any] = field(default_factory=dict)       # variables with known ends, by what they are assigned
    work: Work = field(default_factory=Work)


def short(version: Version, body: Any, seen: frozenset[str] = frozenset()) -> bool:
    """Tell whether the calls in a loop's body take a time that needs no watching."""
    for node in descendants(body):
        if isinstance(node, (c.Concat, c.Echo, c.Print, c.New)):
            return False
        if isinstance(node, (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall)):
            callee = version.calls.get(id(node))
            if isinstance(callee, ConstantCallee):
                continue
            if isinstance(callee, BuiltinCallee) and callee.name in HARMLESS:
                continue
            if not isinstance(callee, UserCallee) or callee.version.recursive or callee.version.has_loops \
                    or callee.version.key in seen or len(seen) > 3 \
                    or not short(callee.version, callee.version.fn.body, seen | {callee.version.key}):
                return False
    return True


class Planner:
    """Looks for the accesses of a loop's body that qualify."""

    def __init__(self, e: Any, node: c.While, counted: CountedLoop) -> None:
        self.e = e
        self.version: Version = e.version
        self.body = node.body
        self.plan = Plan(counted)
        self.changed = assigned(node.body) | self.version.by_ref
        self.times: dict[str, int] = {}
        for part in descendants(node.body):
            if isinstance(part, (c.Assign, c.AssignOp, c.IncDec)):
                for target in targets(part.target):
                    if isinstance(target, c.Local):
                        self.times[target.name] = self.times.get(target.name, 0) + 1
        self.spoiled: set[str] = set()
        self.bounds = Bounds(self.version, self.leaf)
        self.full = not e.module.light          # otherwise the code is made again, in full, if it runs for long

    def find(self) -> Plan | None:
        """Return the plan, None when the loop gains nothing."""
        if self.moves_arrays():
            return None
        for statement in self.body:
            self.visit(statement, True)
            if self.full:
                self.bounds.collect((statement,), self.plan.work, self.bounds.scope)
            match statement:
                case c.ExprStmt(expr=c.Assign(target=c.Local(name=name), value=value)) if self.times.get(name) == 1:
                    if self.degree(value) is not None:
                        self.plan.defined[name] = value
                    elif self.private(name) and self.between(value):
                        self.plan.between[name] = value
                case _:
                    pass
        self.plan.accesses = [one for one in self.plan.accesses if one.root not in self.spoiled]
        known = {self.key(one.node) for one in self.plan.accesses if one.certain or one.written}
        rows = {self.key(one.node.base) for one in self.plan.accesses if one.certain}
        self.plan.accesses = [one for one in self.plan.accesses
                              if one.certain or one.written or self.key(one.node) in known
                              or (self.key(one.node.base) in rows and self.at_counter(one.node.index))]
        return self.plan if self.plan.accesses else None

    def at_counter(self, index: Any) -> bool:
        """Tell whether an index is the loop's variable: an array used in each round most likely has that element."""
        return isinstance(index, c.Local) and index.name == self.plan.counted.variable

    def moves_arrays(self) -> bool:
        """Tell whether the body may change who holds which array (or is too large)."""
        for size, node in enumerate(descendants(self.body)):
            if size > LARGEST or isinstance(node, MOVERS):
                return True
            match node:
                case c.Assign(value=value) if not isinstance(node.target, c.ListPattern) and self.holds(value):
                    return True
                case c.ArrayLiteral(items=items) if any(self.holds(item.value) for item in items):
                    return True
                case c.Call(args=args):
                    callee = self.version.calls.get(id(node))
                    if isinstance(callee, UserCallee) and any(self.holds(arg.value) for arg in args):
                        return True
                case _:
                    pass
        return False

    def holds(self, value: Any) -> bool:
        """Tell whether a value is an array or object, or holds one."""
        kind = self.version.type(value)
        return bool(kind.kinds & (f.ARRAY | f.OBJECT))

    def visit(self, node: Any, certain: bool) -> None:
        """Collect the accesses below a node; `certain`: it is evaluated in each round."""
        match node:
            case c.Assign(target=target) | c.AssignOp(target=target) | c.IncDec(target=target):
                for place in targets(target):
                    if isinstance(place, c.Dim):
                        self.write(place, certain)
                    elif not isinstance(place, c.Local):
                        self.visit(place, certain)
                if not isinstance(node, c.IncDec):
                    self.visit(node.value, certain)
                return
            case c.Dim():
                if self.access(node, False, certain):
                    return
        for part in children(node):
            if isinstance(node, PRESENCE):
                continue
            first = (isinstance(node, (c.If, c.Ternary)) and part is node.cond) \
                or (isinstance(node, c.Logical) and part is node.left)
            self.visit(part, certain and (first or not isinstance(node, CONDITIONAL)))

    def write(self, place: c.Dim, certain: bool) -> None:
        """Collect a write; one that does not qualify rules its variable out."""
        if self.access(place, True, certain):
            return
        name = root_local(place)
        if name is not None:
            self.spoiled.add(name)
        self.indexes(place, certain)

    def indexes(self, place: Any, certain: bool) -> None:
        """Visit the subscripts of a written place."""
        while isinstance(place, c.Dim):
            if place.index is not None:
                self.visit(place.index, certain)
            place = place.base

    def access(self, node: c.Dim, written: bool, certain: bool) -> bool:
        """Collect an access when it qualifies."""
        if node.index is None or self.version.type(node.index) is not INT:
            return False
        linear = self.degree(node.index) is not None
        if not linear and not self.between(node.index):
            return False
        rows: list[c.Dim] = []
        base = node.base
        while isinstance(base, c.Dim):
            if base.index is None or self.degree(base.index) != 0 or self.version.type(base.index) is not INT:
                return False
            rows.append(base)
            base = base.base
        if not isinstance(base, c.Local) or not self.steady(base.name, array=True):
            return False
        kind: NativeType | None = self.e.slots[base.name].type
        for _ in rows:
            kind = kind.elem if isinstance(kind, Array) and kind.packed else None
        if kind is STR:
            if written or rows:
                return False
        elif not isinstance(kind, Array) or not kind.packed or kind.elem is None \
                or kind.elem.kinds & (f.ARRAY | f.OBJECT) or (written and kind.elem.counted):
            return False
        self.plan.accesses.append(Access(node, base.name, tuple(reversed(rows)), written, certain,
                                         not linear))
        return True

    def between(self, value: Any) -> bool:
        """Tell whether an int expression that is not linear has a least and a greatest value that are known before."""
        return self.full and self.bounds.bounded(value, self.bounds.scope)

    def leaf(self, name: str) -> bool:
        """Tell whether an int variable has."""
        return name == self.plan.counted.variable or name in self.plan.defined or name in self.plan.between \
            or (self.e.slots.get(name) is not None and self.e.slots[name].type is INT and self.steady(name))

    def private(self, name: str) -> bool:
        """Tell whether an int variable is changed by nothing but assignments that are seen."""
        return self.e.slots.get(name) is not None and self.e.slots[name].type is INT \
            and name not in self.version.by_ref and self.version.fn.variables.get(name) is c.Storage.LOCAL

    def steady(self, name: str, array: bool = False) -> bool:
        """Tell whether the loop leaves a local variable alone (of an array: all but its elements)."""
        cell = self.e.slots.get(name)
        if cell is None or isinstance(cell.type, Mixed) or name in self.version.by_ref \
                or self.version.fn.variables.get(name) is not c.Storage.LOCAL:
            return False
        return name not in self.times if array else name not in self.changed

    def degree(self, node: Any) -> int | None:
        """Return 1 for an int expression that is linear in the loop's variable, 0 for a constant one, else None."""
        match node:
            case c.Const(value=value):
                return 0 if type(value) is int else None
            case c.Local(name=name):
                if self.e.slots.get(name) is None or self.e.slots[name].type is not INT:
                    return None
                if name == self.plan.counted.variable:
                    return 1
                if name in self.plan.defined:
                    return self.degree(self.plan.defined[name])
                return 0 if self.steady(name) else None
            case c.Binary(op="+" | "-" | "*" as op, left=left, right=right) if self.version.type(node) is INT:
                a, d = self.degree(left), self.degree(right)
                if a is None or d is None:
                    return None
                total = a + d if op == "*" else max(a, d)
                return total if total <= 1 else None
            case _:
                return None

    def key(self, node: Any) -> Any:
        """Return what equal places and indexes have in common."""
        return key(self.plan, node)


def key(plan: Plan, node: Any) -> Any:
    """Return what equal places and indexes have in common."""
    match node:
        case c.Const(value=value):
            return value
        case c.Local(name=name):
            return key(plan, plan.defined[name]) if name in plan.defined else name
        case c.Dim(base=base, index=index):
            return ("[]", key(plan, base), key(plan, index))
        case c.Binary(op=op, left=left, right=right):
            return (op, key(plan, left), key(plan, right))
        case _:
            return id(node)


def plan_of(e: Any, node: c.While, counted: CountedLoop) -> Plan | None:
    """Return what a second version of a loop can take for granted, None when there is no use in one."""
    return Planner(e, node, counted).find()


def surely_inside(version: Version, plan: Plan) -> bool:
    """Tell whether no test is needed: `for ($i = 0; $i < strlen($s); $i++)` that only reads `$s[$i]`; for count() too.

    The bound is the length itself, which the loop does not change (that is what makes it a counted one).
    """
    match plan.counted:
        case CountedLoop(op="<", step=1, bound=c.Call(args=(c.Arg(value=c.Local(name=root)),)) as size):
            callee = version.calls.get(id(size))
            kind = version.type(size.args[0].value)
            if not isinstance(callee, BuiltinCallee) or (callee.name, kind is STR) not in SIZES:
                return False
        case _:
            return False
    for one in plan.accesses:
        index = version.fact(one.node.index)
        if one.root != root or one.rows or one.written or not isinstance(one.node.index, c.Local) \
                or one.node.index.name != plan.counted.variable or index.kinds != f.INT or index.lo < 0:
            return False
    return True


# ---------------------------------------------------------------- the test before the loop

class Tester:
    """Emits the test; its jumps go to `slow`."""

    def __init__(self, e: Any, plan: Plan, first: ir.Value, last: ir.Value, slow: ir.Block) -> None:
        self.e = e
        self.plan = plan
        self.ends = (first, last)
        self.slow = slow
        self.values: dict[Any, tuple[ir.Value, ir.Value]] = {}      # by (key, end): value, whether it overflowed
        self.exact: set[int] = set()
        self.pointers: dict[Any, tuple[ir.Value, ir.Value]] = {}    # by key of the array: it, its length
        self.ender = Ender(e, self.leaf)
        self.scope = Scope(e.version)
        self.called: dict[int, tuple[ir.Function, bool]] = {}       # by call: the function to call, see extents.py

    def need(self, test: ir.Value) -> None:
        """Go to the slow version unless a condition holds."""
        after = self.e.new_block("granted")
        self.e.b.cbranch(test, after, self.slow).set_weights([LIKELY, 1])
        self.e.at(after)

    def emit(self, sure: bool = False) -> dict[int, ir.Value]:
        """Emit the test, `sure`: none is needed; return the array of each access by the id of its node."""
        found: dict[int, ir.Value] = {}
        if sure:
            return {id(one.node): self.array(one, False)[0] for one in self.plan.accesses}
        checked: set[Any] = set()
        certain = {key(self.plan, one.node.base) for one in self.plan.accesses if one.written and one.certain}
        for one in sorted(self.plan.accesses, key=lambda one: not one.written):
            pointer, size = self.array(one, key(self.plan, one.node.base) in certain)
            found[id(one.node)] = pointer
            place = key(self.plan, one.node)
            if one.between:
                if place not in checked:
                    checked.add(place)
                    low, high = self.ender.ends(one.node.index, self.scope)
                    self.need(self.e.b.and_(self.e.b.icmp_signed(">=", low, int_const(0)),
                                            self.e.b.icmp_signed("<", high, size)))
            elif place not in checked:
                checked.add(place)
                for end in (0, 1):
                    value, over = self.value(one.node.index, end)
                    inside = self.e.b.icmp_unsigned("<", value, size)
                    self.need(self.e.b.and_(inside, self.e.b.not_(over)))
            else:
                for end in (0, 1):
                    self.value(one.node.index, end)
        self.exactness()
        return found

    def exactness(self) -> None:
        """Emit the test that makes int operations exact, and the functions that are called then."""
        work = self.plan.work
        self.ender.test(work)
        if not isinstance(self.ender.wrong, ir.Constant):
            self.need(self.e.b.not_(self.ender.wrong))
        own = {id(node) for node, scope in work.operations if scope.given is None}
        self.exact |= own
        self.called = {call: unchecked(self.e.module, version, operations)
                       for call, (version, operations) in work.calls.items()}

    def leaf(self, name: str) -> Any:
        """Return the ends of a variable, or the expression that it is."""
        plan = self.plan
        if name == plan.counted.variable:
            return self.ends if plan.counted.step > 0 else self.ends[::-1]
        if name in plan.defined or name in plan.between:
            return plan.defined.get(name) or plan.between[name]
        value = self.value(c.Local(0, name), 0)[0]
        return value, value

    def array(self, one: Access, separate: bool) -> tuple[ir.Value, ir.Value]:
        """Return (the array of an access, its length); a written one is ours alone by then."""
        from phpjit.codegen.native.emit import arrays
        e = self.e
        place = key(self.plan, one.node.base)
        if place in self.pointers:
            for row in one.rows:
                self.value(row.index, 0)
            return self.pointers[place]
        cell: Cell = e.slots[one.root]
        steps: tuple[c.Dim | None, ...] = (*one.rows, None)
        for step in steps:
            if one.written:
                if separate:
                    arrays.writable(e, cell, one.node)
                else:
                    count = e.load(arrays.array_in(e, cell), I64, "header")
                    self.need(e.b.icmp_signed("==", count, int_const(1)))
            pointer = e.load(cell.payload, cell.memory, cell.alias)
            size = e.header(pointer, LEN)
            if step is not None:
                value, over = self.value(step.index, 0)
                self.need(e.b.and_(e.b.icmp_unsigned("<", value, size), e.b.not_(over)))
                assert isinstance(cell.type, Array) and cell.type.elem is not None
                cell = arrays.vec_cell(e, pointer, value, cell.type.elem)
        self.pointers[place] = pointer, size
        return pointer, size

    def value(self, node: Any, end: int) -> tuple[ir.Value, ir.Value]:
        """Return (the value of an index at one end, whether computing it overflows)."""
        e = self.e
        no = ir.Constant(I1, 0)
        match node:
            case c.Const(value=int() as value):
                return int_const(value), no
            case c.Local(name=name):
                if name == self.plan.counted.variable:
                    return self.ends[end], no
                if name in self.plan.defined:
                    return self.value(self.plan.defined[name], end)
                place = (name, 0)
                if place not in self.values:
                    self.values[place] = e.get(e.slots[name]).ir, no
                return self.values[place]
            case c.Binary(op=op, left=left, right=right):
                self.exact.add(id(node))
                place = (key(self.plan, node), end)
                if place not in self.values:
                    (a, a_over), (d, d_over) = self.value(left, end), self.value(right, end)
                    name = {"+": "sadd", "-": "ssub", "*": "smul"}[op]
                    function = e.module.intrinsic(f"llvm.{name}.with.overflow", [I64],
                                                  ir.LiteralStructType([I64, I1]), [I64, I64])
                    pair = e.b.call(function, [a, d])
                    over = e.b.or_(e.b.extract_value(pair, 1), e.b.or_(a_over, d_over))
                    self.values[place] = e.b.extract_value(pair, 0), over
                else:
                    self.value(left, end)
                    self.value(right, end)
                return self.values[place]
            case _:
                raise AssertionError(node)


__all__ = ["HARMLESS", "SHORTEST", "Plan", "Tester", "plan_of", "short", "surely_inside"]
