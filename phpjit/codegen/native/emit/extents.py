"""What the ints of a counted loop can be at most: tested once before a stretch, instead of operation by operation.

    for ($j = 0; $j < $n; $j++) { $sum += 1.0 / (($i + $j) * ($i + $j + 1) + 1) * $v[$j]; }

    ->  $i + $j is between $i + (first $j) and $i + (last $j), and so on: when no end overflows, nothing between them
        does; a divisor whose lower end is positive is never 0

The arguments of a small function that is called take its own operations along: it is emitted once more, without checks.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit.module import I1, I64, Module, int_const, kernel_type
from phpjit.codegen.native.types import FLOAT, INT
from phpjit.codegen.native.typing.program import Given, UserCallee, Version
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, descendants
from phpjit.records import dataclass, field

CALLS: Final = (c.Call, c.StaticCall)
OVERFLOW: Final = {"+": "sadd", "-": "ssub", "*": "smul"}
DEEPEST: Final = 12         # nested operations in an expression that is looked at
MOST: Final = 24            # operations that are tested before a loop
Ends = tuple[ir.Value, ir.Value]


@dataclass(slots=True)
class Scope:
    """Where an expression stands: a version, and in a called function the arguments of its parameters."""

    version: Version
    given: dict[str, tuple[Any, Scope]] | None = None


@dataclass(slots=True)
class Work:
    """The operations that a test makes exact, and the calls of functions with such operations."""

    operations: list[tuple[Any, Scope]] = field(default_factory=list)
    calls: dict[int, tuple[Version, set[int]]] = field(default_factory=dict)


class Bounds:
    """Tells which expressions have ends that are known before a loop; `leaf`: whether a variable of the loop has."""

    def __init__(self, version: Version, leaf: Callable[[str], bool]) -> None:
        self.scope = Scope(version)
        self.leaf = leaf

    def bounded(self, node: Any, scope: Scope, depth: int = 0) -> bool:
        """Tell whether an int expression has known ends."""
        known = scope.version.constant(node)
        if known is not None:
            return type(known[0]) is int
        if scope.version.type(node) is not INT or depth > DEEPEST:
            return False
        match node:
            case c.Local(name=name):
                if scope.given is not None:
                    return name in scope.given and self.bounded(*scope.given[name], depth + 1)
                return self.leaf(name)
            case c.Binary(op="+" | "-" | "*" | "%", left=left, right=right):
                return self.bounded(left, scope, depth + 1) and self.bounded(right, scope, depth + 1)
            case c.Binary(op=">>", left=left, right=c.Const(value=int() as by)) if 0 <= by < 64:
                return self.bounded(left, scope, depth + 1)
            case c.Binary(op="&", left=left, right=c.Const(value=int() as mask)) if mask >= 0:
                return scope.version.type(left) is INT
            case _:
                return False

    def collect(self, part: Any, work: Work, scope: Scope, owner: set[int] | None = None) -> None:
        """Add the operations below `part` that gain by a test; `owner`: those of the function that is called."""
        for node in descendants(part):
            if len(work.operations) >= MOST:
                return
            if self.gains(node, scope):
                work.operations.append((node, scope))
                if owner is not None:
                    owner.add(id(node))
            elif isinstance(node, CALLS) and owner is None:
                self.called(node, work, scope)

    def gains(self, node: Any, scope: Scope) -> bool:
        """Tell whether an operation has a check that a look at the ends of its operands makes needless."""
        match node:
            case c.Binary(op="+" | "-" | "*"):
                return scope.version.may_overflow(node) and self.bounded(node, scope)
            case c.Binary(op="%", right=right):
                return not isinstance(right, c.Const) and self.bounded(node, scope)
            case c.Binary(op="/", left=left, right=right):
                return scope.version.type(left) is FLOAT and not isinstance(right, c.Const) \
                    and self.bounded(right, scope)
            case _:
                return False

    def called(self, node: Any, work: Work, scope: Scope) -> None:
        """Add the operations of a function that only returns an expression of its parameters."""
        callee = scope.version.calls.get(id(node))
        if not isinstance(callee, UserCallee) or callee.this or callee.closure is not None:
            return
        version = callee.version
        body = version.fn.body
        if version.recursive or version.hidden or version.captures or len(body) != 1 \
                or not isinstance(body[0], c.Return) or assigned(body):
            return
        given: dict[str, tuple[Any, Scope]] = {}
        for (name, kind, by_ref), source in zip(version.params, callee.sources, strict=True):
            if by_ref or not isinstance(source, Given) or kind not in (INT, FLOAT):
                return
            argument = node.args[source.index].value
            if kind is INT and scope.version.type(argument) is INT:
                given[name] = argument, scope
        own: set[int] = set()
        self.collect(body, work, Scope(version, given), own)
        if own:
            work.calls[id(node)] = version, own


class Ender:
    """Emits the ends of expressions; `leaf` gives those of a variable of the loop."""

    def __init__(self, e: Any, leaf: Callable[[str], Ends | Any]) -> None:
        self.e = e
        self.leaf = leaf
        self.found: dict[tuple[int, int], Ends] = {}
        self.wrong: ir.Value = ir.Constant(I1, 0)       # whether something overflows, or may be divided by zero

    def note(self, wrong: ir.Value) -> None:
        """Add a reason against the loop without checks."""
        self.wrong = self.e.b.or_(self.wrong, wrong)

    def ends(self, node: Any, scope: Scope) -> Ends:
        """Return the least and the greatest value that an expression may have."""
        place = id(node), id(scope)
        if place not in self.found:
            self.found[place] = self.compute(node, scope)
        return self.found[place]

    def compute(self, node: Any, scope: Scope) -> Ends:
        """Emit the ends."""
        b = self.e.b
        known = scope.version.constant(node)
        if known is not None:
            return int_const(int(known[0])), int_const(int(known[0]))
        match node:
            case c.Local(name=name):
                if scope.given is not None:
                    return self.ends(*scope.given[name])
                leaf = self.leaf(name)
                return leaf if isinstance(leaf, tuple) else self.ends(leaf, scope)
            case c.Binary(op="&", right=c.Const(value=int() as mask)):
                return int_const(0), int_const(mask)
            case c.Binary(op=">>", left=left, right=c.Const(value=int() as by)):
                low, high = self.ends(left, scope)
                return b.ashr(low, int_const(by)), b.ashr(high, int_const(by))
            case c.Binary(op="%", left=left, right=right):
                low, _ = self.ends(left, scope)
                least, most = self.ends(right, scope)
                self.note(b.icmp_signed("<", least, int_const(1)))
                end = b.sub(most, int_const(1))
                return b.select(b.icmp_signed("<", low, int_const(0)), b.sub(int_const(1), most), int_const(0)), end
            case c.Binary(op="+" | "-" as op, left=left, right=right):
                low, high = self.ends(left, scope)
                least, most = self.ends(right, scope)
                if op == "-":
                    least, most = most, least
                return self.checked(op, low, least), self.checked(op, high, most)
            case c.Binary(op="*", left=left, right=right):
                first, second = self.ends(left, scope), self.ends(right, scope)
                products = [self.checked("*", one, other) for one in dict.fromkeys(first)
                            for other in dict.fromkeys(second)]
                low = high = products[0]
                for product in products[1:]:
                    low = b.select(b.icmp_signed("<", product, low), product, low)
                    high = b.select(b.icmp_signed(">", product, high), product, high)
                return low, high
            case _:
                raise AssertionError(node)

    def checked(self, op: str, left: ir.Value, right: ir.Value) -> ir.Value:
        """Emit an operation whose overflow speaks against the loop without checks."""
        b = self.e.b
        function = self.e.module.intrinsic(f"llvm.{OVERFLOW[op]}.with.overflow", [I64],
                                           ir.LiteralStructType([I64, I1]), [I64, I64])
        pair = b.call(function, [left, right])
        self.note(b.extract_value(pair, 1))
        return b.extract_value(pair, 0)

    def test(self, work: Work) -> None:
        """Emit the tests of all operations."""
        for node, scope in work.operations:
            if node.op == "/":
                least, most = self.ends(node.right, scope)
                positive = self.e.b.icmp_signed(">", least, int_const(0))
                self.note(self.e.b.not_(self.e.b.or_(positive, self.e.b.icmp_signed("<", most, int_const(0)))))
            else:
                self.ends(node, scope)


def unchecked(module: Module, version: Version, operations: set[int]) -> tuple[ir.Function, bool]:
    """Return the function of a version in which some operations are exact, and whether it never bails out."""
    from phpjit.codegen.native.emit.region import FunctionKernel

    kind = kernel_type(version)
    function = ir.Function(module.ir, kind, f"{version.key}.exact{len(module.ir.globals)}")
    function.linkage = "internal"
    for attribute in ("nounwind", "alwaysinline"):
        function.attributes.add(attribute)
    kernel = FunctionKernel(module, version, function)
    kernel.exact = operations
    kernel.emit()
    return function, kernel.bail_block is None


__all__ = ["Bounds", "Ender", "Scope", "Work", "unchecked"]
