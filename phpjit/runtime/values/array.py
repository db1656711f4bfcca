"""PHP arrays: an ordered map in two forms that switch by themselves.

    [1, 2, 3]           packed: `l` is the list of values, keys are 0..len(l)-1, `d is None`; never contains a Ref
    ["a" => 1, 7 => 2]  hash:   `d` maps int|str keys to values or Refs, `l` is the shared empty tuple

An array is copied by whoever writes to it while it is shared (`own`, values/own.py), never by passing it on.
The iteration by pointer and by reference is in values/array_cursor.py.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from sys import getrefcount
from typing import Any, Final, NoReturn, TypeAlias, final

from phpjit.runtime.values.array_keys import INT_MAX, Key, normalize_key, string_key
from phpjit.runtime.values.own import RC_ARG, RC_LOCAL, RC_SLOT, own
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import UNDEF

PhpValue: TypeAlias = Any
EMPTY: Final[tuple[()]] = ()
NO_INDEX: Final = -0x8000_0000_0000_0000
"""`n` of an array that was made without int keys: `[]` uses 0, but after `$a[-3] = 1` it uses -2.

An array that began empty (`$a = []`) has 0 instead, and `[]` never uses less: PHP 8.2 tells the two apart.
"""


@final
class PhpArray:
    """A PHP array; see the module for the two forms.

    `n` is the next free index in hash form.  `pos` is the internal pointer: an ordinal, or in hash form also a pair
    (keys, ordinal), see values/array_cursor.py.  `r` tells that the hash may contain Refs: True, or (key,) of one that
    somebody else held when `collapse` looked.
    Methods take keys that are already normalised (`normalize_key`).
    """

    __slots__ = ("__weakref__", "d", "l", "n", "pos", "r")

    l: list[PhpValue] | tuple[()]  # noqa: E741 - the contract's name
    d: dict[Key, PhpValue] | None
    n: int
    pos: Any
    r: bool | tuple[Key]

    def __init__(self, items: list[PhpValue] | None = None) -> None:
        """Make a packed array that takes `items` over (no copy)."""
        self.l = [] if items is None else items
        self.d = None
        self.n = 0
        self.pos = 0
        self.r = False

    # ---- construction

    @classmethod
    def from_list(cls, items: list[PhpValue]) -> PhpArray:
        """Return a packed array that takes the list over."""
        return cls(items)

    @classmethod
    def from_dict(cls, d: dict[Key, PhpValue], next_index: int | None = None) -> PhpArray:
        """Return an array that takes the dict over (normalised keys); packed when its keys are 0..n-1 in order.

        `next_index` is the next free index where it is known not to follow from the keys (then the array is a hash).
        """
        a = cls.__new__(cls)
        a.pos = 0
        a.r = Ref in map(type, d.values())
        if not a.r and next_index is None and (not d or (next(iter(d)) == 0 and list(d) == list(range(len(d))))):
            a.l = list(d.values())
            a.d = None
            a.n = 0
            return a
        a.l = EMPTY
        a.d = d
        a.n = next_after(d) if next_index is None else next_index
        return a

    @classmethod
    def from_items(cls, items: Iterable[tuple[Key, PhpValue]]) -> PhpArray:
        """Return an array of (normalised key, value) pairs; a later equal key overwrites in place."""
        return cls.from_dict(dict(items))

    def copy(self) -> PhpArray:
        """Return a shallow copy; as in PHP, an element reference that nobody else holds becomes a plain value."""
        a = PhpArray.__new__(PhpArray)
        d = self.d
        a.n = self.n
        a.pos = self.pos
        a.r = False
        if d is None:
            a.l = self.l[:]
            a.d = None
            return a
        a.l = EMPTY
        a.d = copied = d.copy()
        if self.r:
            for k in d:
                v = copied[k]
                if type(v) is Ref:
                    # held by d, copied and the local: one more than the measured single slot
                    if getrefcount(v) <= RC_SLOT + 1:
                        copied[k] = v.v
                    else:
                        a.r = True
            if not a.r:
                self.r = False
                self.d = copied.copy()
        return a

    def collapse(self) -> bool:
        """Make plain values of the references that nobody else holds; tell whether there are none left.

        `foreach ($a as &$v)` made each element a reference.  Without them a list is packed again.
        """
        d = self.d
        left = self.r
        if d is None or left is False:
            return True
        if type(left) is tuple:
            v = d.get(left[0])
            if type(v) is Ref and getrefcount(v) > RC_SLOT:      # as the last time: no need to look at all of them
                return False
        left = False
        for k in d:
            v = d[k]
            if type(v) is Ref:
                if getrefcount(v) > RC_SLOT or v.v is UNDEF:
                    left = (k,)
                else:
                    d[k] = v.v
        self.r = left
        if left is False and self.pos == 0 and self.n == len(d) and self.is_list():
            self.l, self.d, self.n = list(d.values()), None, 0
        return left is False

    def to_hash(self) -> dict[Key, PhpValue]:
        """Switch to hash form in place, and return its dict."""
        d = self.d
        if d is None:
            items = self.l
            d = self.d = dict(enumerate(items))
            self.n = len(items) or self.n
            self.l = EMPTY
            if self.pos:
                self.pos = (list(d), self.pos)
        return d

    # ---- reading

    def get(self, k: Key, default: PhpValue = None) -> PhpValue:
        """Return the element, or `default`."""
        d = self.d
        if d is None:
            if type(k) is int and 0 <= k < len(self.l):
                return self.l[k]
            return default
        v = d.get(k, default)
        return v.v if type(v) is Ref else v

    def has(self, k: Key) -> bool:
        """Tell whether the key exists (its value may be null)."""
        d = self.d
        if d is None:
            return type(k) is int and 0 <= k < len(self.l)
        return k in d

    def __len__(self) -> int:
        d = self.d
        return len(self.l) if d is None else len(d)

    def __bool__(self) -> bool:
        return bool(self.l) if self.d is None else bool(self.d)

    def __repr__(self) -> str:
        return f"PhpArray({self.l!r})" if self.d is None else f"PhpArray({self.d!r}, n={self.n})"

    def keys(self) -> Iterable[Key]:
        """Return the keys in order: a range or a live dict view (do not change the array while iterating)."""
        d = self.d
        return range(len(self.l)) if d is None else d.keys()

    def values(self) -> Iterable[PhpValue]:
        """Return the values in order, references resolved."""
        d = self.d
        if d is None:
            return self.l
        if self.r:
            return [v.v if type(v) is Ref else v for v in d.values()]
        return d.values()

    def items(self) -> Iterable[tuple[Key, PhpValue]]:
        """Return (key, value) pairs in order, references resolved."""
        d = self.d
        if d is None:
            return enumerate(self.l)
        if self.r:
            return [(k, v.v if type(v) is Ref else v) for k, v in d.items()]
        return d.items()

    def raw_items(self) -> Iterable[tuple[Key, PhpValue]]:
        """Return (key, value or Ref) pairs in order."""
        d = self.d
        return enumerate(self.l) if d is None else d.items()

    def raw(self, k: Key, default: PhpValue = None) -> PhpValue:
        """Return the element with its Ref, if it is one, or `default`."""
        d = self.d
        if d is None:
            if type(k) is int and 0 <= k < len(self.l):
                return self.l[k]
            return default
        return d.get(k, default)

    def first_key(self) -> Key | None:
        """Return the first key, or None when empty."""
        d = self.d
        if d is None:
            return 0 if self.l else None
        return next(iter(d), None)

    def last_key(self) -> Key | None:
        """Return the last key, or None when empty."""
        d = self.d
        if d is None:
            return len(self.l) - 1 if self.l else None
        return next(reversed(d), None)

    def is_list(self) -> bool:
        """Tell whether the keys are 0..n-1 in order (array_is_list)."""
        d = self.d
        return d is None or not d or (next(iter(d)) == 0 and list(d) == list(range(len(d))))

    def next_index(self) -> int:
        """Return the index that `[]` would use."""
        return len(self.l) if self.d is None else 0 if self.n == NO_INDEX else self.n

    def to_list(self) -> list[PhpValue]:
        """Return a new list of the values, references resolved."""
        d = self.d
        if d is None:
            return list(self.l)
        if self.r:
            return [v.v if type(v) is Ref else v for v in d.values()]
        return list(d.values())

    def to_dict(self) -> dict[Key, PhpValue]:
        """Return a new dict of the elements, references resolved."""
        d = self.d
        if d is None:
            return dict(enumerate(self.l))
        if self.r:
            return {k: v.v if type(v) is Ref else v for k, v in d.items()}
        return d.copy()

    # ---- writing (the array must be owned)

    def set(self, k: Key, v: PhpValue) -> None:
        """Assign the element; writes through its reference if it is one."""
        d = self.d
        if d is None:
            items: Any = self.l
            if type(k) is int:
                size = len(items)
                if 0 <= k < size:
                    items[k] = v
                    return
                if k == size:
                    items.append(v)
                    return
            d = self.to_hash()
        elif self.r:
            old = d.get(k)
            if type(old) is Ref:
                assign_ref(old, v)
                return
        d[k] = v
        if type(k) is int and k >= self.n:
            self.n = k + 1 if k < INT_MAX else k

    def append(self, v: PhpValue) -> None:
        """Add the element under the next free index (`$a[] = v`); v may be a Ref."""
        d = self.d
        if d is None:
            if type(v) is not Ref:
                self.l.append(v)  # type: ignore[union-attr]  # packed: l is a list
                return
            d = self.to_hash()
        k = self.n
        if k == NO_INDEX:
            k = 0
        elif k == INT_MAX and k in d:
            no_next_element()
        if type(v) is Ref:
            self.r = True
        d[k] = v
        self.n = k + 1 if k < INT_MAX else k

    def extend(self, values: Iterable[PhpValue]) -> None:
        """Append all values (no Refs)."""
        if self.d is None:
            self.l.extend(values)  # type: ignore[union-attr]  # packed: l is a list
        else:
            for v in values:
                self.append(v)

    def remove(self, k: Key) -> None:
        """Unset the element if it exists; the next free index stays."""
        d = self.d
        if d is None:
            if type(k) is not int or not 0 <= k < len(self.l):
                return
            d = self.to_hash()
        elif k not in d:
            return
        if self.pos:
            from phpjit.runtime.values.array_cursor import before_remove
            before_remove(self, k)
        del d[k]

    def clear(self) -> None:
        """Make the array empty and packed."""
        self.l = []
        self.d = None
        self.n = 0
        self.pos = 0
        self.r = False

    def pop(self) -> PhpValue:
        """Remove and return the last element (array_pop: resets the next index and the pointer); None when empty."""
        self.pos = 0
        d = self.d
        if d is None:
            return self.l.pop() if self.l else None
        if not d:
            return None
        k, v = d.popitem()
        if type(k) is int and k == self.n - 1:
            self.n -= 1
        return v.v if type(v) is Ref else v

    def ref(self, k: Key) -> Ref:
        """Make the element a reference (creating it as null) and return that."""
        d = self.to_hash() if self.d is None else self.d
        v = d.get(k, UNDEF)
        if type(v) is Ref:
            return v
        self.r = True
        ref = d[k] = Ref(None if v is UNDEF else v)
        ref.bound = True
        if type(k) is int and k >= self.n:
            self.n = k + 1 if k < INT_MAX else k
        return ref

    def append_ref(self) -> Ref:
        """Append a null element that is a reference and return that (`$x = &$a[]`)."""
        ref = Ref(None)
        ref.bound = True
        self.append(ref)
        return ref

    def set_ref(self, k: Key, ref: Ref) -> None:
        """Bind the element to the reference (`$a[k] = &$x`)."""
        d = self.to_hash() if self.d is None else self.d
        self.r = True
        d[k] = ref
        if type(k) is int and k >= self.n:
            self.n = k + 1 if k < INT_MAX else k

    def dim_w(self, k: Key, through: bool = False) -> PhpValue:
        """Return the container in the element, owned for writing: `$a[k][...] = ...`.

        Missing and null become a new array; an object or a string is returned as it is; other scalars throw.
        `through`: an element of it is fetched for writing next, see `filled_quietly`.
        """
        d = self.d
        if d is None:
            if type(k) is int and 0 <= k < len(self.l):
                items: Any = self.l
                v = items[k]
                if type(v) is PhpArray:
                    if getrefcount(v) > RC_SLOT:
                        v = items[k] = v.copy()
                    return v
                v = _container(v)
                self.set(k, v)   # a diagnostic may have run user code
                return v
        else:
            v = d.get(k)
            if type(v) is PhpArray:
                if getrefcount(v) > RC_SLOT:
                    v = d[k] = v.copy()
                return v
            if type(v) is Ref:
                return (filled_quietly(v) if through else None) or own_ref(v)
            if v is not None:
                v = _container(v)
                self.set(k, v)
                return v
        new = made_by_writing()
        self.set(k, new)
        return new

    def append_dim_w(self) -> PhpArray:
        """Append a new array and return it for writing: `$a[][...] = ...`."""
        new = made_by_writing()
        self.append(new)
        return new


def next_after(keys: Iterable[Key]) -> int:
    """Return the next free index of an array made with these keys; NO_INDEX when none of them is an int."""
    highest = max((k for k in keys if type(k) is int), default=NO_INDEX)
    return highest + 1 if NO_INDEX < highest < INT_MAX else highest


def no_next_element() -> NoReturn:
    """Throw PHP's Error for `[]` on an array whose last index is the greatest int."""
    from phpjit.runtime.throwables import throw_error
    throw_error("Error", "Cannot add element to the array as the next element is already occupied")


def assign_ref(ref: Ref, v: PhpValue) -> None:
    """Assign through a reference, honouring the types of properties that share it."""
    if ref.types is not None:
        for t in ref.types:
            v = t.check(v)
    ref.v = v


def made_by_writing() -> PhpArray:
    """Return the empty array that `$undefined[...] = ...` begins with; see NO_INDEX."""
    a = PhpArray()
    a.n = NO_INDEX
    return a


def own_ref(ref: Ref) -> PhpValue:
    """Return the container in the reference, owned for writing; null and unset become a new array.

    An object or a string is returned as it is; other scalars throw.
    """
    a = ref.v
    if type(a) is PhpArray:
        if getrefcount(a) > RC_SLOT:
            a = ref.v = a.copy()
        return a
    if ref.types is not None and (a is None or a is False or a is UNDEF):
        for kind in ref.types:
            kind.check_array()
    if a is False:
        return _false_to_array(ref)
    a = made_by_writing() if a is None or a is UNDEF else _container(a)
    if type(a) is PhpArray:
        assign_ref(ref, a)
    return a


def _false_to_array(ref: Ref) -> PhpArray:
    """Make a new array of a false that is written into; a handler that assigns meanwhile loses what is written."""
    from phpjit.runtime.diagnostics import deprecated
    made = made_by_writing()
    ref.v = made
    deprecated("Automatic conversion of false to array is deprecated")
    return made


def filled_quietly(ref: Ref) -> PhpArray | None:
    """Make a new array of a false in a reference through which php fetches an element for writing: it says nothing."""
    if ref.v is not False:
        return None
    for kind in ref.types or ():
        kind.check_array()
    ref.v = made = made_by_writing()
    return made


def _container(v: PhpValue) -> PhpValue:
    """Return what writing into `v` as a container works on, `v` being neither array nor Ref."""
    if v is None or v is UNDEF:
        return made_by_writing()
    if v is False:
        from phpjit.runtime.diagnostics import deprecated
        deprecated("Automatic conversion of false to array is deprecated")
        return made_by_writing()
    if v is True or type(v) is int or type(v) is float or isinstance(v, Resource):
        from phpjit.runtime.throwables import throw_error
        throw_error("Error", "Cannot use a scalar value as an array")
    return v


def _self_test() -> bool:
    """Tell whether writing copies exactly when shared, with the code shapes of generated code."""
    a = PhpArray([PhpArray([1])])
    inner = a.dim_w(0)
    mine = own(a) is a
    del inner
    kept = a.get(0)
    b = a
    apart = own(a) is not a and a.dim_w(0) is not kept
    del b
    h = PhpArray.from_dict({"x": PhpArray([1])})
    nested = h.dim_w("x")
    before = id(nested)
    del nested
    return mine and apart and own(a) is a and id(h.dim_w("x")) == before


if RC_LOCAL and not _self_test():   # pragma: no cover - a build whose counts differ between shapes
    raise ImportError("phpjit: this Python's reference counts do not tell when an array is shared")


def _release(a: PhpArray) -> None:
    """Reverse the list of a dying array, unless somebody still walks it: CPython releases a list from its end."""
    items = a.l
    if type(items) is list and items and getrefcount(items) <= RC_SLOT:
        items.reverse()


def release_in_order() -> None:
    """Have arrays release their elements first to last, as PHP does; asked for once there are destructors to see it.

    This costs every array some 100 ns when it dies, which is why it is not always so.
    """
    if "__del__" not in PhpArray.__dict__:
        PhpArray.__del__ = _release  # type: ignore[attr-defined]  # added where it is needed


def iterate(a: PhpArray) -> Iterator[tuple[Key, PhpValue]]:
    """Yield the (key, value) pairs of the array as it is now, whatever happens to it meanwhile."""
    d = a.d
    yield from list(enumerate(a.l)) if d is None else list(a.items())


__all__ = ["EMPTY", "INT_MAX", "RC_ARG", "RC_LOCAL", "RC_SLOT", "Key", "PhpArray", "assign_ref", "iterate",
           "next_after", "no_next_element", "normalize_key", "own", "own_ref", "release_in_order", "string_key"]
