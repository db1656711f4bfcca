"""CachingIterator and RecursiveCachingIterator: one element ahead, so that hasNext() is known."""
from __future__ import annotations

from typing import NoReturn

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import to_bool, to_str
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.spl.create import construct_object
from phpjit.runtime.ext.spl.dispatch import call
from phpjit.runtime.ext.spl.dual import Dual, begin, dual
from phpjit.runtime.throwables import PhpThrow, throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import normalize_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.sentinels import MISSING

_CALL_TOSTRING = 1
_USE_KEY = 2
_USE_CURRENT = 4
_USE_INNER = 8
_CATCH = 16
_FULL = 256
_STRINGS = _CALL_TOSTRING | _USE_KEY | _USE_CURRENT | _USE_INNER


class Cache:
    """What a caching iterator keeps: public flags, whether it is valid, the cache, string and children."""

    __slots__ = ("array", "children", "flags", "recursive", "string", "valid")

    def __init__(self, flags: int, recursive: bool) -> None:
        self.flags = flags
        self.recursive = recursive
        self.valid = False
        self.array = PhpArray()
        self.string: str | None = None
        self.children: PhpValue = None


def _check_flags(name: str, number: int, flags: int) -> None:
    if (flags & _STRINGS).bit_count() > 1:
        throw_error("ValueError", f"CachingIterator::{name}(): Argument #{number} ($flags) must contain only one of "
                                  "CachingIterator::CALL_TOSTRING, CachingIterator::TOSTRING_USE_KEY, "
                                  "CachingIterator::TOSTRING_USE_CURRENT, or CachingIterator::TOSTRING_USE_INNER")


def _advance(state: Dual) -> None:
    cache: Cache = state.extra
    cache.string = None
    cache.children = None
    if not state.fetch():
        cache.valid = False
        return
    cache.valid = True
    if cache.flags & _FULL:
        cache.array = cache.array.copy()
        cache.array.set(normalize_key(state.key), state.data)
    if cache.recursive:
        try:
            if to_bool(call(state.inner, "haschildren")):  # type: ignore[arg-type]  # a RecursiveIterator has one
                children = call(state.inner, "getchildren")  # type: ignore[arg-type]  # a RecursiveIterator has one
                cache.children = construct_object("RecursiveCachingIterator", children, cache.flags)
        except PhpThrow:
            if not cache.flags & _CATCH:
                raise
    if cache.flags & (_USE_INNER | _CALL_TOSTRING):
        cache.string = to_str(state.inner if cache.flags & _USE_INNER else state.data)
    state.next(False)


def _full(this: PhpObject) -> Cache:
    cache: Cache = dual(this).extra
    if not cache.flags & _FULL:
        throw_error("BadMethodCallException",
                    f"{type(this).info.name} does not use a full cache (see CachingIterator::__construct)")
    return cache


def _invalid(text: str) -> NoReturn:
    throw_error("InvalidArgumentException", text)


@php_class("class CachingIterator extends IteratorIterator implements ArrayAccess, Countable, Stringable")
class CachingIterator(PhpObject):
    CONSTS = {"CALL_TOSTRING": 1, "CATCH_GET_CHILD": 16, "TOSTRING_USE_KEY": 2, "TOSTRING_USE_CURRENT": 4,
              "TOSTRING_USE_INNER": 8, "FULL_CACHE": 256}

    @method("public function __construct(Iterator $iterator, int $flags = CachingIterator::CALL_TOSTRING)")
    def construct(this, iterator: PhpObject, flags: int) -> None:
        _check_flags("__construct", 2, flags)
        begin(this, "CachingIterator", iterator, Cache(flags & 0xFFFF, False))

    @method("public function rewind(): void")
    def rewind(this) -> None:
        state = dual(this)
        state.rewind()
        state.extra.array = PhpArray()
        _advance(state)

    @method("public function valid(): bool")
    def valid(this) -> bool:
        cache: Cache = dual(this).extra
        return cache.valid

    @method("public function next(): void")
    def next(this) -> None:
        _advance(dual(this))

    @method("public function hasNext(): bool")
    def hasNext(this) -> bool:
        return dual(this).valid()

    @method("public function __toString(): string")
    def toString(this) -> str:
        state = dual(this)
        cache: Cache = state.extra
        if not cache.flags & _STRINGS:
            throw_error("BadMethodCallException",
                        f"{type(this).info.name} does not fetch string value (see CachingIterator::__construct)")
        if cache.flags & _USE_KEY:
            return to_str(state.key)
        if cache.flags & _USE_CURRENT:
            return to_str(state.data)
        return cache.string or ""

    @method("public function getFlags(): int")
    def getFlags(this) -> int:
        cache: Cache = dual(this).extra
        return cache.flags

    @method("public function setFlags(int $flags): void")
    def setFlags(this, flags: int) -> None:
        cache: Cache = dual(this).extra
        _check_flags("setFlags", 1, flags)
        if cache.flags & _CALL_TOSTRING and not flags & _CALL_TOSTRING:
            _invalid("Unsetting flag CALL_TO_STRING is not possible")
        if cache.flags & _USE_INNER and not flags & _USE_INNER:
            _invalid("Unsetting flag TOSTRING_USE_INNER is not possible")
        if flags & _FULL and not cache.flags & _FULL:
            cache.array = PhpArray()
        cache.flags = flags & 0xFFFF

    @method("public function offsetGet($key): mixed")
    def offsetGet(this, key: PhpValue) -> PhpValue:
        cache = _full(this)
        name = to_str(key)
        value = cache.array.get(normalize_key(name), MISSING)
        if value is MISSING:
            warning(f'Undefined array key "{name}"')
            return None
        return value

    @method("public function offsetSet($key, mixed $value): void")
    def offsetSet(this, key: PhpValue, value: PhpValue) -> None:
        cache = _full(this)
        cache.array = cache.array.copy()
        cache.array.set(normalize_key(to_str(key)), value)

    @method("public function offsetUnset($key): void")
    def offsetUnset(this, key: PhpValue) -> None:
        cache = _full(this)
        cache.array = cache.array.copy()
        cache.array.remove(normalize_key(to_str(key)))

    @method("public function offsetExists($key): bool")
    def offsetExists(this, key: PhpValue) -> bool:
        return _full(this).array.get(normalize_key(to_str(key))) is not None

    @method("public function getCache(): array")
    def getCache(this) -> PhpArray:
        return _full(this).array

    @method("public function count(): int")
    def count(this) -> int:
        return len(_full(this).array)


@php_class("class RecursiveCachingIterator extends CachingIterator implements RecursiveIterator")
class RecursiveCachingIterator(PhpObject):
    @method("public function __construct(Iterator $iterator, int $flags = RecursiveCachingIterator::CALL_TOSTRING)")
    def construct(this, iterator: PhpObject, flags: int) -> None:
        if "recursiveiterator" not in type(iterator).ancestors:
            throw_error("TypeError", "RecursiveCachingIterator::__construct(): Argument #1 ($iterator) must be of type "
                                     f"RecursiveIterator, {type(iterator).info.name} given")
        _check_flags("__construct", 2, flags)
        begin(this, "RecursiveCachingIterator", iterator, Cache(flags & 0xFFFF, True))

    @method("public function hasChildren(): bool")
    def hasChildren(this) -> bool:
        return dual(this).extra.children is not None

    @method("public function getChildren(): ?RecursiveCachingIterator")
    def getChildren(this) -> PhpValue:
        return dual(this).extra.children
