"""RegexIterator and RecursiveRegexIterator."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.calls.registry import builtin_record
from phpjit.runtime.convert import to_str
from phpjit.runtime.ext.spl.create import construct_object
from phpjit.runtime.ext.spl.dispatch import call
from phpjit.runtime.ext.spl.dual import begin, dual, inner_of
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

_MATCH, _GET_MATCH, _ALL_MATCHES, _SPLIT, _REPLACE = range(5)
_USE_KEY = 1
_INVERT = 2


class Pattern:
    """What a regex iterator keeps."""

    __slots__ = ("flags", "mode", "preg_flags", "regex")

    def __init__(self, regex: str, mode: int, flags: int, preg_flags: int) -> None:
        self.regex = regex
        self.mode = mode
        self.flags = flags
        self.preg_flags = preg_flags


def _preg(name: str, *args: Any) -> PhpValue:
    record = builtin_record(name)
    if record is None:
        throw_error("Error", f"Call to undefined function {name}()")
    return record.body(*args)


def _pattern(this: PhpObject) -> Pattern:
    pattern: Pattern = dual(this).extra
    return pattern


def _check_mode(name: str, number: int, mode: int) -> None:
    if not 0 <= mode <= _REPLACE:
        throw_error("ValueError", f"RegexIterator::{name}(): Argument #{number} ($mode) must be RegexIterator::MATCH, "
                                  "RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or "
                                  "RegexIterator::REPLACE")


def _accept(this: PhpObject) -> bool:
    state = dual(this)
    pattern: Pattern = state.extra
    if state.data is UNDEF:
        return False
    if pattern.flags & _USE_KEY:
        subject = to_str(state.key)
    elif type(state.data) is PhpArray:
        return False
    else:
        subject = to_str(state.data)
    accepted = _try(this, pattern, subject)
    return accepted != bool(pattern.flags & _INVERT)


def _try(this: PhpObject, pattern: Pattern, subject: str) -> bool:
    state = dual(this)
    if pattern.mode == _MATCH:
        return bool(_preg("preg_match", pattern.regex, subject, Ref(None), 0, 0) == 1)
    if pattern.mode in (_GET_MATCH, _ALL_MATCHES):
        found = Ref(None)
        name = "preg_match" if pattern.mode == _GET_MATCH else "preg_match_all"
        count = _preg(name, pattern.regex, subject, found, pattern.preg_flags, 0)
        state.data = found.v
        return type(count) is int and count > 0
    if pattern.mode == _SPLIT:
        parts = _preg("preg_split", pattern.regex, subject, -1, pattern.preg_flags)
        state.data = parts
        return type(parts) is PhpArray and len(parts) > 1
    count_ref = Ref(0)
    replacement = this.__dict__.get("replacement")
    value = replacement.v if type(replacement) is Ref else replacement
    result = _preg("preg_replace", pattern.regex, to_str(value), subject, -1, count_ref)
    if type(result) is not str:
        return False
    if pattern.flags & _USE_KEY:
        state.key = result
    else:
        state.data = result
    return bool(count_ref.v)


def _begin(this: PhpObject, base: str, iterator: PhpObject, pattern: Pattern) -> None:
    _check_mode("__construct", 3, pattern.mode)
    begin(this, base, iterator, pattern)


@php_class("class RegexIterator extends FilterIterator")
class RegexIterator(PhpObject):
    CONSTS = {"USE_KEY": 1, "INVERT_MATCH": 2, "MATCH": 0, "GET_MATCH": 1, "ALL_MATCHES": 2, "SPLIT": 3, "REPLACE": 4}
    PROPS = ("public ?string $replacement = null",)

    @method("public function __construct(Iterator $iterator, string $pattern, int $mode = RegexIterator::MATCH, "
            "int $flags = 0, int $pregFlags = 0)")
    def construct(this, iterator: PhpObject, pattern: str, mode: int, flags: int, pregFlags: int) -> None:
        _begin(this, "RegexIterator", iterator, Pattern(pattern, mode, flags, pregFlags))

    @method("public function accept(): bool")
    def accept(this) -> bool:
        return _accept(this)

    @method("public function getMode(): int")
    def getMode(this) -> int:
        return _pattern(this).mode

    @method("public function setMode(int $mode): void")
    def setMode(this, mode: int) -> None:
        _check_mode("setMode", 1, mode)
        _pattern(this).mode = mode

    @method("public function getFlags(): int")
    def getFlags(this) -> int:
        return _pattern(this).flags

    @method("public function setFlags(int $flags): void")
    def setFlags(this, flags: int) -> None:
        _pattern(this).flags = flags

    @method("public function getRegex(): string")
    def getRegex(this) -> str:
        return _pattern(this).regex

    @method("public function getPregFlags(): int")
    def getPregFlags(this) -> int:
        return _pattern(this).preg_flags

    @method("public function setPregFlags(int $pregFlags): void")
    def setPregFlags(this, pregFlags: int) -> None:
        _pattern(this).preg_flags = pregFlags


@php_class("class RecursiveRegexIterator extends RegexIterator implements RecursiveIterator")
class RecursiveRegexIterator(PhpObject):
    @method("public function __construct(RecursiveIterator $iterator, string $pattern, "
            "int $mode = RecursiveRegexIterator::MATCH, int $flags = 0, int $pregFlags = 0)")
    def construct(this, iterator: PhpObject, pattern: str, mode: int, flags: int, pregFlags: int) -> None:
        _begin(this, "RecursiveRegexIterator", iterator, Pattern(pattern, mode, flags, pregFlags))

    @method("public function accept(): bool")
    def accept(this) -> bool:
        state = dual(this)
        if state.data is UNDEF:
            return False
        if type(state.data) is PhpArray:
            return len(state.data) > 0
        return _accept(this)

    @method("public function hasChildren(): bool")
    def hasChildren(this) -> PhpValue:
        return call(inner_of(this), "haschildren")

    @method("public function getChildren(): RecursiveRegexIterator")
    def getChildren(this) -> PhpObject:
        pattern = _pattern(this)
        children = call(inner_of(this), "getchildren")
        return construct_object(type(this), children, pattern.regex, pattern.mode, pattern.flags, pattern.preg_flags)
