"""Why something stays in tier 0, or went back there: the closed vocabulary of `phpjit explain`.

Each reason is one sentence about the program, with `{…}` for what is known at the place, and what the user can change.
"""
from __future__ import annotations

from enum import Enum


class Reason(Enum):
    """Value: (sentence, the smallest change that would lift it)."""

    # bail-outs: native code met something that only tier 0 can do
    OVERFLOW = ("an int result did not fit 64 bits", "declare it float if that is meant")
    DIVISION_BY_ZERO = ("a division or modulo by zero", "")
    SHIFT = ("a shift by a negative number", "")
    UNDEFINED_VARIABLE = ("a variable was read before it was set", "initialise it before the loop")
    UNDEFINED_INDEX = ("an array has no such key", "test with isset() or use ??")
    STRING_OFFSET = ("a string has no such offset", "")
    SPARSE = ("a packed array got a key beyond its end", "")
    TYPE = ("a value has another type than the profile saw", "declare the type")
    TYPE_ERROR = ("a value does not satisfy a declared type", "")
    CONVERSION = ("a conversion that warns or throws", "")
    MATCH = ("no arm of a match fits", "add a default arm")
    THROW = ("an exception is thrown", "")
    WARNING = ("a diagnostic is due", "")
    STACK = ("the native stack is used up", "")
    MEMORY = ("the memory limit was reached", "")
    SIGNAL = ("a signal or a time limit arrived", "")
    LONG = ("the call ran longer than a slice: its loops run as regions instead", "")
    BUILTIN = ("a builtin met a case that its native form leaves to tier 0", "")
    BRANCH = ("a branch was taken that has no native form", "")
    ALIAS = ("two variables are the same reference", "")
    TYPED_REFERENCE = ("a reference belongs to a typed property", "")
    REFERENCE = ("an array holds references", "")
    LENGTHS = ("arrays of different lengths are mapped together", "")

    # refusals: no native code was made
    EFFECT = ("{detail}", "move it out of the hot code")
    SYNTAX = ("{detail} is not compiled", "")
    UNTYPED = ("the type of {detail} is not known", "declare it")
    MIXED_ARRAY = ("an array has too many kinds of values: {detail}", "")
    UNKNOWN_CALL = ("the callee of {detail} is not known", "")
    UNKNOWN_BUILTIN = ("{detail}() has no native form", "")
    TOO_LARGE = ("the code is too large to compile", "")
    TOO_MANY_VERSIONS = ("too many combinations of argument types", "declare the parameter types")
    TOO_MANY_BAILOUTS = ("native code bailed out too often: {detail}", "")
    NOT_WORTH = ("boxing its arguments and results costs more than it saves", "")
    CALLBACK = ("its callback {detail}", "")
    CAPTURED = ("a callback that writes what it captures by reference is no loop: {detail}", "use foreach")
    COMPILER = ("an internal error of the compiler: {detail}", "please report it")
    UNAVAILABLE = ("native code is not available here: {detail}", "")
    COLD = ("it did not run often enough", "")

    # why a loop or builtin has no parallel form
    LIGHT = ("it has not run long enough for a form for several cores", "")
    NOT_ASSOCIATIVE = ("the result depends on the order: {detail}", "")
    ORDERED_EFFECT = ("{detail}, which must happen in order", "")
    NOT_COUNTED = ("the number of rounds is not known before the loop: {detail}", "")
    LEAVES = ("{detail}, so that later rounds may not happen", "")
    CARRIED = ("a round needs what another one left: {detail}", "")
    OVERLAP = ("rounds may touch the same element: {detail}", "")
    NOT_SHARED = ("{detail}, which threads cannot share", "")
    NO_ORDER = ("the comparison may contradict itself: {detail}", "compare by <=>, strcmp(), or keys of the elements")

    @property
    def sentence(self) -> str:
        """The sentence, with `{detail}`."""
        return self.value[0]

    @property
    def advice(self) -> str:
        """What would lift it; empty when nothing simple does."""
        return self.value[1]


class Unseen(Exception):
    """Raised by the native compiler: it has to know what a global or static variable (by its key) holds."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Refused(Exception):
    """Raised by the native compiler: this function or loop cannot be compiled, and why.

    `asked`: the names that it looked up until then; another declaration of one of them may change the answer.
    """

    def __init__(self, reason: Reason, line: int, detail: str = "", advice: str = "") -> None:
        super().__init__(f"line {line}: {reason.sentence.format(detail=detail)}")
        self.reason = reason
        self.line = line
        self.detail = detail
        self.advice = advice or reason.advice
        self.asked: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The sentence, filled in."""
        return self.reason.sentence.format(detail=self.detail)
