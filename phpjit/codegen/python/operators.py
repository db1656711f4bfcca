"""Operators: the fast path is written out where the operand types are known or likely, the rest calls the runtime.

    $a + $b      ->  t if a.__class__ is int and b.__class__ is int and -S <= (t := a + b) <= S else php.add(a, b)
    $i < 10      ->  i < 10                       # where the facts say that $i is an int
"""
from __future__ import annotations

import ast
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact
from phpjit.codegen.python.base import Base
from phpjit.core import nodes as c
from phpjit.runtime.convert import is_numeric

SMALL: Final = 0x3FFF_FFFF              # one digit of a CPython int: such comparisons are specialised
INT_MAX: Final = f.INT_MAX
INT_MIN: Final = f.INT_MIN
EXACT: Final = 1 << 53

HELPER: Final = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "**": "pow_", "&": "bit_and", "|": "bit_or",
    "^": "bit_xor", "<<": "shl", ">>": "shr", ".": "concat", "==": "loose_eq", "!=": "loose_ne", "===": "identical",
    "!==": "not_identical", "<": "less", "<=": "less_eq", ">": "greater", ">=": "greater_eq", "<=>": "spaceship",
    "xor": "logical_xor"}
COMPARISONS: Final = frozenset(("<", "<=", ">", ">=", "==", "!=", "===", "!==", "<=>"))
COMMUTATIVE: Final = frozenset(("*", "&", "|", "^"))
MIRRORED: Final = {">": "<", ">=": "<="}
_NEGATED: Final = {"!=": "==", "!==": "==="}


def _rank(node: Any) -> int:
    """Return how php orders the operands of a commutative operator (zend_vm_set_opcode_handler): the higher is first.

    It shows where an operand is no number: in what is warned about first, and in the words of the error.
    """
    match node:
        case c.Const():
            return 1
        case c.Call() | c.CallDynamic() | c.MethodCall() | c.StaticCall():
            return 3
        case c.Local():
            return 4
    return 2


def int_result(op: str, lf: Fact, rf: Fact) -> tuple[int, int]:
    """Return the range of `left op right` for the int parts of both operands."""
    if op == "+":
        return lf.lo + rf.lo, lf.hi + rf.hi
    if op == "-":
        return lf.lo - rf.hi, lf.hi - rf.lo
    corners = (lf.lo * rf.lo, lf.lo * rf.hi, lf.hi * rf.lo, lf.hi * rf.hi)
    return min(corners), max(corners)


class Operand:
    """An operand ready for repeated use: `first` is evaluated once, before any use of `again`.

    `slow` is for use without a test of the type: of a cell, `again` is its bare content, and may be UNDEF.
    """

    __slots__ = ("again", "fact", "first", "pure", "slow")

    def __init__(self, first: ast.expr, again: ast.expr, fact: Fact, pure: bool, slow: ast.expr | None = None) -> None:
        self.first = first
        self.again = again
        self.fact = fact
        self.pure = pure      # first is again
        self.slow = again if slow is None else slow


class Operators(Base):
    """Unary and binary operators, truth, concatenation, casts."""

    def operand(self, node: Any) -> Operand:
        """Emit an operand."""
        fact = self.types(node)
        value = self.expr(node)
        if (isinstance(node, c.Local) and (self.is_cell(node.name) or fact.may(f.UNDEF))
                and isinstance(value, ast.IfExp)):
            return Operand(value.body, value.body, f.Fact(f.ANY), True, value)
        if self.is_simple(node) or isinstance(value, ast.Constant):
            return Operand(value, value, fact, True)
        name = self.temp_for(node)
        return Operand(self.walrus(name, value), self.name(name), fact, False)

    def operands(self, left: Any, right: Any) -> tuple[list[ast.expr], Operand, Operand]:
        """Emit both operands: (steps to run before, left, right), in PHP's order of evaluation."""
        if self.late_read(left, right):
            r = self.operand(right)
            left_operand = self.operand(left)
            return [r.first], left_operand, Operand(r.again, r.again, r.fact, True)
        return [], self.operand(left), self.operand(right)

    def e_Binary(self, node: c.Binary) -> ast.expr:
        """Emit a binary operator."""
        if node.op in MIRRORED and all(isinstance(side, c.Local) and self.types(side).may(f.UNDEF)
                                       for side in (node.left, node.right)):
            # php compiles `$a > $b` as `$b < $a`: of two unset variables it warns of $b first
            return self.e_Binary(c.Binary(node.line, MIRRORED[node.op], node.right, node.left))
        steps, left, right = self.operands(node.left, node.right)
        helper = HELPER[node.op]
        if node.op in COMMUTATIVE and _rank(node.left) < _rank(node.right):
            helper += "_swapped"
        value = self.binary(node.op, left, right, self.types(node), helper)
        return self.sequence(*steps, value) if steps else value

    def binary(self, op: str, left: Operand, right: Operand, result: Fact, helper: str = "") -> ast.expr:
        """Emit `left op right`; `helper` does what is not done in line."""
        helper = helper or HELPER[op]
        if op in COMPARISONS:
            return self.comparison(op, left, right)
        if op in ("+", "-", "*"):
            return self.arithmetic(op, left, right, result, helper)
        if op == "/":
            return self.division(left, right)
        if op == "%":
            return self.modulo(left, right)
        if op in ("&", "|", "^"):
            return self.bitwise(op, left, right, helper)
        if op in ("<<", ">>"):
            return self.shift(op, left, right)
        return self.do(helper, self.once(left), self.once(right))

    # ---- arithmetic

    def int_tests(self, left: Operand, right: Operand, kind: str = "int") -> list[ast.expr] | None:
        """Return the tests that both operands are ints (or floats); they evaluate both `first`s before any jump.

        None when a test is sure to fail.
        """
        bit = f.INT if kind == "int" else f.FLOAT
        if not left.fact.may(bit) or not right.fact.may(bit):
            return None
        sure_left, sure_right = left.fact.only(bit), right.fact.only(bit)
        cls = self.py(kind)
        if not left.pure and not right.pure:
            return [self.compare(self.attr(left.first, "__class__"), "is", self.attr(right.first, "__class__"), "is",
                                 cls)]
        tests: list[ast.expr] = []
        # The operand that must be computed goes first, so that it has been when a test fails.
        pairs = ((left, sure_left), (right, sure_right))
        for operand, sure in pairs if right.pure else pairs[::-1]:
            if not operand.pure or not sure:
                tests.append(self.compare(self.attr(operand.first, "__class__"), "is", cls))
        return tests

    def arithmetic(self, op: str, left: Operand, right: Operand, result: Fact, helper: str) -> ast.expr:
        """Emit `+ - *`."""
        lf, rf = left.fact, right.fact
        number = f.NUMBER
        if lf.only(number) and rf.only(number):
            low, high = int_result(op, lf, rf)
            if lf.only(f.FLOAT) or rf.only(f.FLOAT) or (low >= INT_MIN and high <= INT_MAX) or result.only(f.INT):
                return self.binop(self.once(left), op, self.once(right))
            t = self.temp(False)
            value = self.walrus(t, self.binop(left.first, op, right.first))
            again = self.name(t)
            slow = self.do(helper, left.slow, right.slow)
            if lf.only(f.INT) and rf.only(f.INT):
                return self.choose(self.in_range(value, again, op, lf, rf), again, slow)
            is_float = self.compare(self.attr(value, "__class__"), "is", self.py("float"))
            return self.choose(self.either(is_float, self.fits_int(again, again)), again, slow)
        tests = self.int_tests(left, right)
        float_tests = self.float_again(left, right)
        slow = self.do(helper, left.slow, right.slow)
        if float_tests is not None and tests is not None:
            slow = self.choose(self.both(*float_tests), self.binop(left.again, op, right.again), slow)
        if tests is None:
            float_first = self.int_tests(left, right, "float")
            if float_first is None:
                return self.do(helper, self.once(left), self.once(right))
            return self.choose(self.both(*float_first), self.binop(left.again, op, right.again), slow)
        t = self.temp(False)
        value = self.walrus(t, self.binop(left.again, op, right.again))
        again = self.name(t)
        return self.choose(self.both(*tests, self.in_range(value, again, op, lf, rf)), again, slow)

    def once(self, operand: Operand) -> ast.expr:
        """Return the operand for a single use: without its temporary."""
        if isinstance(operand.first, ast.NamedExpr):
            return operand.first.value
        return operand.slow if operand.pure else operand.first

    def float_again(self, left: Operand, right: Operand) -> list[ast.expr] | None:
        """Return the tests that both operands, evaluated before, are floats; None when that is hopeless."""
        if not left.fact.may(f.FLOAT) or not right.fact.may(f.FLOAT):
            return None
        return [self.compare(self.attr(operand.again, "__class__"), "is", self.py("float"))
                for operand in (left, right) if not operand.fact.only(f.FLOAT)]

    def fits_int(self, value: ast.expr, again: ast.expr) -> ast.expr:
        """Return the test that an int result is within 64 bits (`value` binds `again`)."""
        quick = self.compare(self.const(-SMALL), "<=", value, "<=", self.const(SMALL))
        full = self.compare(self.const(INT_MIN), "<=", again, "<=", self.const(INT_MAX))
        return self.either(quick, full)

    def in_range(self, value: ast.expr, again: ast.expr, op: str, lf: Fact, rf: Fact) -> ast.expr:
        """Return the cheapest test that the result of an int operation is within 64 bits."""
        low, high = int_result(op, lf, rf)
        if low >= INT_MIN and high <= INT_MAX:
            return self.compare(value, "is not", self.none())
        if low >= INT_MIN:
            return self.either(self.compare(value, "<=", self.const(SMALL)),
                               self.compare(again, "<=", self.const(INT_MAX)))
        if high <= INT_MAX:
            return self.either(self.compare(value, ">=", self.const(-SMALL)),
                               self.compare(again, ">=", self.const(INT_MIN)))
        return self.fits_int(value, again)

    def division(self, left: Operand, right: Operand) -> ast.expr:
        """Emit `/`."""
        lf, rf = left.fact, right.fact
        if lf.only(f.NUMBER) and rf.only(f.NUMBER):
            exact = self.near(lf) and self.near(rf)
            if lf.only(f.FLOAT) or rf.only(f.FLOAT):
                test = self.right_nonzero(left, right)
                return self.choose(test, self.binop(left.again, "/", right.again),
                                   self.do("div", left.slow, right.slow)) \
                    if test is not None else self.binop(self.once(left), "/", self.once(right))
            if lf.only(f.INT) and rf.only(f.INT) and exact:
                tests = [] if left.pure else [self.compare(left.first, "is not", self.none())]
                tests += [right.first, self.binop(left.again, "%", right.again)]
                return self.choose(self.both(*tests), self.binop(left.again, "/", right.again),
                                   self.do("div", left.slow, right.slow))
        return self.do("div", self.once(left), self.once(right))

    def near(self, fact: Fact) -> bool:
        """Tell whether every int of the fact is exact as a float."""
        return not fact.may(f.INT) or (fact.lo >= -EXACT and fact.hi <= EXACT)

    def right_nonzero(self, left: Operand, right: Operand) -> ast.expr | None:
        """Return the test that the divisor is not zero, evaluating both; None when it surely is not."""
        if isinstance(right.again, ast.Constant) and right.again.value:
            return None
        tests = [] if left.pure else [self.compare(left.first, "is not", self.none())]
        return self.both(*tests, right.first)

    def modulo(self, left: Operand, right: Operand) -> ast.expr:
        """Emit `%`: Python's agrees for non-negative left and positive right operands."""
        tests = self.int_tests(left, right)
        if tests is None:
            return self.do("mod", self.once(left), self.once(right))
        if not (left.fact.only(f.INT) and left.fact.lo >= 0):
            tests.append(self.compare(left.again, ">=", self.const(0)))
        if not (right.fact.only(f.INT) and right.fact.lo > 0):
            tests.append(self.compare(right.again, ">", self.const(0)))
        if not tests:
            return self.binop(self.once(left), "%", self.once(right))
        return self.choose(self.both(*tests), self.binop(left.again, "%", right.again),
                           self.do("mod", left.slow, right.slow))

    def bitwise(self, op: str, left: Operand, right: Operand, helper: str) -> ast.expr:
        """Emit `& | ^`."""
        if left.fact.only(f.INT) and right.fact.only(f.INT):
            return self.binop(self.once(left), op, self.once(right))
        tests = self.int_tests(left, right)
        if tests is None:
            return self.do(helper, self.once(left), self.once(right))
        return self.choose(self.both(*tests), self.binop(left.again, op, right.again),
                           self.do(helper, left.slow, right.slow))

    def shift(self, op: str, left: Operand, right: Operand) -> ast.expr:
        """Emit `<< >>`: a right shift by 0..63, a left shift whose result stays in 64 bits."""
        tests = self.int_tests(left, right)
        if tests is None:
            return self.do(HELPER[op], self.once(left), self.once(right))
        if not (right.fact.only(f.INT) and right.fact.lo >= 0 and right.fact.hi <= 63):
            tests.append(self.compare(self.const(0), "<=", right.again, "<=", self.const(63)))
        slow = self.do(HELPER[op], left.slow, right.slow)
        if op == ">>":
            if not tests:
                return self.binop(self.once(left), op, self.once(right))
            return self.choose(self.both(*tests), self.binop(left.again, op, right.again), slow)
        t = self.temp(False)
        value = self.walrus(t, self.binop(left.again, op, right.again))
        return self.choose(self.both(*tests, self.fits_int(value, self.name(t))), self.name(t), slow)

    # ---- comparison

    def comparison(self, op: str, left: Operand, right: Operand) -> ast.expr:
        """Emit a comparison; the value is a bool (an int for `<=>`)."""
        if op in ("===", "!=="):
            return self.identity(op, left, right)
        if op in ("==", "!="):
            return self.equality(op, left, right)
        helper = HELPER[op]
        if op == "<=>":
            if left.fact.only(f.NUMBER) and right.fact.only(f.NUMBER) and left.pure and right.pure \
                    and left.fact.only(f.INT) and right.fact.only(f.INT):
                return self.binop(self.compare(left.again, ">", right.again), "-",
                                  self.compare(left.again, "<", right.again))
            return self.do(helper, self.once(left), self.once(right))
        if left.fact.only(f.NUMBER) and right.fact.only(f.NUMBER):
            numbers = self.compare_numbers(op, left, right)
            if numbers is not None:
                return numbers
        tests = self.number_tests(left, right)
        if tests is None:
            return self.do(helper, self.once(left), self.once(right))
        slow = self.do(helper, left.slow, right.slow)
        floats = self.float_again(left, right)
        if floats is not None:
            slow = self.choose(self.both(*floats), self.compare(left.again, op, right.again), slow)
        return self.choose(self.both(*tests), self.compare(left.again, op, right.again), slow)

    def compare_numbers(self, op: str, left: Operand, right: Operand) -> ast.expr | None:
        """Emit the comparison of two numbers by Python, None where that needs tests.

        PHP compares an int with a float as floats, Python exactly: that differs beyond 2**53.
        """
        if self.agrees(left, right) and self.agrees(right, left):
            return self.compare(self.once(left), op, self.once(right))
        if left.fact.only(f.INT) and right.fact.only(f.FLOAT):
            return self.compare(self.binop(self.once(left), "+", self.const(0.0)), op, self.once(right))
        if left.fact.only(f.FLOAT) and right.fact.only(f.INT):
            return self.compare(self.once(left), op, self.binop(self.once(right), "+", self.const(0.0)))
        return None

    def agrees(self, one: Operand, other: Operand) -> bool:
        """Tell whether an int of `one` compares exactly with a float of `other` as PHP would compare the two."""
        if self.near(one.fact) or not other.fact.may(f.FLOAT):
            return True
        again = other.again
        return isinstance(again, ast.Constant) and isinstance(again.value, float) and abs(again.value) < EXACT

    def number_tests(self, left: Operand, right: Operand) -> list[ast.expr] | None:
        """Return tests that let Python compare: both ints, or a number known and the other tested for its type."""
        for known, other, in_order in ((right, left, right.pure), (left, right, left.pure)):
            if known.fact.only(f.NUMBER) and in_order:
                kind = "float" if known.fact.only(f.FLOAT) and not isinstance(known.again, ast.Constant) else "int"
                if kind == "int" and not self.agrees(Operand(other.first, other.again, f.Fact(f.INT), True), known):
                    continue
                bit = f.FLOAT if kind == "float" else f.INT
                if not other.fact.may(bit):
                    return None
                return [self.compare(self.attr(other.first, "__class__"), "is", self.py(kind))]
        return self.int_tests(left, right)

    def equality(self, op: str, left: Operand, right: Operand) -> ast.expr:
        """Emit `==` and `!=`."""
        lf, rf = left.fact, right.fact
        scalar = (lf.only(f.NUMBER) and rf.only(f.NUMBER)) or (lf.only(f.BOOL) and rf.only(f.BOOL))
        if not scalar and lf.only(f.STRING) and rf.only(f.STRING):
            texts = [side.again.value for side in (left, right) if isinstance(side.again, ast.Constant)]
            scalar = any(isinstance(text, str) and not is_numeric(text) for text in texts)
        if scalar:
            equal = self.compare_numbers(op, left, right)
            if equal is not None:
                return equal
        helper = HELPER[op]
        for known, other in ((right, left), (left, right)):
            constant = known.again
            if not isinstance(constant, ast.Constant):
                continue
            value = constant.value
            kind = "int" if type(value) is int else "str" if type(value) is str and not is_numeric(value) else ""
            if kind and other.fact.may(f.INT if kind == "int" else f.STRING):
                test = self.compare(self.attr(other.first, "__class__"), "is", self.py(kind))
                return self.choose(test, self.compare(other.again, op, constant), self.do(helper, other.slow, constant))
        tests = self.int_tests(left, right)
        if tests:
            return self.choose(self.both(*tests), self.compare(left.again, op, right.again),
                               self.do(helper, left.slow, right.slow))
        return self.do(helper, self.once(left), self.once(right))

    def identity(self, op: str, left: Operand, right: Operand) -> ast.expr:
        """Emit `===` and `!==`."""
        is_, eq = ("is", "==") if op == "===" else ("is not", "!=")
        lf, rf = left.fact, right.fact
        for kinds in (f.INT, f.FLOAT, f.STRING):
            if lf.only(kinds) and rf.only(kinds):
                return self.compare(self.once(left), eq, self.once(right))
        if (lf.only(f.BOOL | f.NULL) or rf.only(f.BOOL | f.NULL)) or (lf.only(f.OBJECT) and rf.only(f.OBJECT)):
            return self.compare(self.once(left), is_, self.once(right))
        if lf.only(f.STRING) or rf.only(f.STRING):     # only a str equals a str
            return self.compare(self.once(left), eq, self.once(right))
        for known, other in ((right, left), (left, right)):
            kind = "int" if known.fact.only(f.INT) else "float" if known.fact.only(f.FLOAT) else ""
            if kind and known.pure:
                tested = other.slow if other.pure else other.first
                same = self.both(self.compare(self.attr(tested, "__class__"), "is", self.py(kind)),
                                 self.compare(other.again, "==", known.again))
                return same if op == "===" else self.negate(same)
        return self.do(HELPER[op], self.once(left), self.once(right))

    # ---- truth and logic

    def cond(self, node: Any) -> ast.expr:
        """Emit an expression whose Python truth is the PHP truth of `node`."""
        match node:
            case c.Unary(op="!", operand=operand):
                return self.negate(self.cond(operand))
            case c.Logical(op=op, left=left, right=right):
                first = self.cond(left)
                second = self.cond(right)
                return self.both(first, second) if op == "&&" else self.either(first, second)
            case c.Const(value=constant):
                return self.const(bool(constant) and constant != "0")
        value = self.expr(node)
        fact = self.types(node)
        if isinstance(value, ast.Constant):
            return self.const(bool(value.value) and value.value != "0")
        if not fact.may(f.STRING | f.OBJECT | f.RESOURCE | f.UNDEF):
            return value             # None, bool, numbers and arrays: the same truth in Python
        if not fact.may(f.OBJECT):
            if self.is_simple(node):
                return self.both(value, self.compare(value, "!=", self.const("0")))
            name = self.temp_for(node)
            return self.both(self.walrus(name, value), self.compare(self.name(name), "!=", self.const("0")))
        if isinstance(node, c.Local) and isinstance(value, ast.IfExp):
            raw = value.body
            return self.choose(self.compare(self.attr(raw, "__class__"), "is", self.py("bool")), raw,
                               self.do("to_bool", value))
        if self.is_simple(node):
            return self.choose(self.compare(self.attr(value, "__class__"), "is", self.py("bool")), value,
                               self.do("to_bool", value))
        return self.do("to_bool", value)

    def e_Logical(self, node: c.Logical) -> ast.expr:
        """Emit `&&` or `||` for its value."""
        return self.as_bool(self.cond(node))

    def as_bool(self, test: ast.expr) -> ast.expr:
        """Return the PHP bool of a Python truth."""
        if isinstance(test, ast.Constant):
            return test
        if isinstance(test, ast.Compare) or (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)):
            return test
        if isinstance(test, ast.BoolOp) and all(isinstance(self.as_bool(value), type(value)) and self.is_bool(value)
                                                for value in test.values):
            return test
        return self.choose(test, self.const(True), self.const(False))

    def is_bool(self, test: ast.expr) -> bool:
        """Tell whether a Python expression yields True or False itself."""
        return isinstance(test, ast.Compare) or (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not))

    def e_Unary(self, node: c.Unary) -> ast.expr:
        """Emit `! - + ~`."""
        if node.op == "!":
            return self.as_bool(self.negate(self.cond(node.operand)))
        operand = self.operand(node.operand)
        fact = operand.fact
        if node.op == "-":
            known = operand.again.value if isinstance(operand.again, ast.Constant) else None
            if isinstance(known, (int, float)) and not isinstance(known, bool) and known not in (INT_MIN, 0):
                return self.const(-known)
            if fact.only(f.INT) and fact.lo > INT_MIN:
                return self.minus(self.once(operand))
            # PHP computes `$x * -1`: -0.0 comes from floats only
            return self.choose(self.compare(self.attr(operand.first, "__class__"), "is", self.py("float")),
                               self.minus(operand.again), self.do("neg", operand.slow))
        if node.op == "+":
            return self.once(operand) if fact.only(f.NUMBER) else self.do("plus", self.once(operand))
        if fact.only(f.INT):
            return self.invert(self.once(operand))
        return self.do("bit_not", self.once(operand))

    # ---- strings

    def text(self, node: Any) -> ast.expr:
        """Emit an expression as a Python str (or an exact int, which an f-string prints alike)."""
        fact = self.types(node)
        value = self.expr(node)
        if isinstance(value, ast.Constant):
            constant = value.value
            if isinstance(constant, str):
                return value
            if constant is None or isinstance(constant, bool):
                return self.const("1" if constant else "")
            if isinstance(constant, int):
                return self.const(str(constant))
            return self.do("to_str", value)
        if fact.only(f.STRING | f.INT) and not fact.only(f.INT):
            return value
        if fact.only(f.STRING) or fact.only(f.INT):
            return value
        if isinstance(node, c.Local) and isinstance(value, ast.IfExp):
            raw = value.body
            return self.choose(self.compare(self.attr(raw, "__class__"), "is", self.py("str")), raw,
                               self.do("to_str", value))
        if self.is_simple(node) and fact.may(f.STRING):
            return self.choose(self.compare(self.attr(value, "__class__"), "is", self.py("str")), value,
                               self.do("to_str", value))
        if not fact.may(f.STRING):
            return self.do("to_str", value)
        name = self.temp_for(node)
        return self.choose(self.compare(self.attr(self.walrus(name, value), "__class__"), "is", self.py("str")),
                           self.name(name), self.do("to_str", self.name(name)))

    def e_Concat(self, node: c.Concat) -> ast.expr:
        """Emit a concatenation."""
        return self.concat_parts(node.parts)

    def concat_parts(self, parts: tuple[Any, ...]) -> ast.expr:
        """Emit the concatenation of expressions as one f-string."""
        if len(parts) >= 2 and self.late_read(parts[0], parts[1]):
            second = self.temp(False)
            step = self.walrus(second, self.text(parts[1]))
            return self.sequence(step, self.fstring([self.text(parts[0]), self.name(second),
                                                     *[self.text(part) for part in parts[2:]]]))
        texts = [self.text(part) for part in parts]
        if len(texts) == 1 and self.types(parts[0]).only(f.STRING):
            return texts[0]
        return self.fstring(texts)

    def e_Cast(self, node: c.Cast) -> ast.expr:
        """Emit a cast."""
        kind = node.kind
        if kind == "bool":
            return self.as_bool(self.cond(node.operand))
        if kind in ("unset", "null"):
            return self.sequence(self.expr(node.operand), self.none())
        fact = self.types(node.operand)
        if kind == "string":
            if fact.only(f.STRING | f.INT) and not fact.only(f.STRING):
                return self.call(self.py("str"), self.expr(node.operand))
            return self.text(node.operand)
        value = self.expr(node.operand)
        same = {"int": f.INT, "float": f.FLOAT, "array": f.ARRAY, "object": f.OBJECT}[kind]
        if fact.only(same):
            return value
        if kind == "float" and fact.only(f.INT):
            return self.call(self.py("float"), value)
        helper = {"int": "to_int", "float": "to_float", "array": "to_array", "object": "to_object"}[kind]
        return self.do(helper, value)
