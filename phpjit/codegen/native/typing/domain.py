"""The domain of the typing: what is known of a value, and the shapes of arrays.

    $a = [1, 2]; $b = $a; $b[] = 2.5;

`$a` and `$b` have one `Shape` (flows unify shapes, as in Steensgaard's points-to analysis); its elements are one `Elem`
with kinds int|float.  Scalars are flow-sensitive: a `Val` has kinds and a range like `analysis.facts.Fact`.
"""
from __future__ import annotations

from typing import Final, NamedTuple, Protocol

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact

CONFLICT: Final = "?"
_TOPS: Final = (0, 1, 255, 1 << 15, 1 << 31, 1 << 53, f.FAR, f.INT_MAX)
_LEAPS: Final = (1, 1 << 31, f.FAR)


class Owner(Protocol):
    """Who is told that something grew."""

    changed: bool


class ObjRef(NamedTuple):
    """An object of exactly class `cls`, or the closure `closure`; `outside`: others may hold it, it is only read."""

    cls: str = ""
    closure: str = ""
    outside: bool = False


class Val(NamedTuple):
    """What a value can be: kinds, the range of its int part, the shape of its array part, its object part."""

    kinds: int = 0
    lo: int = f.INT_MIN
    hi: int = f.INT_MAX
    shape: Shape | None = None
    obj: ObjRef | None = None

    def without(self, kinds: int) -> Val:
        """Return the value with some kinds excluded."""
        return self.keep(~kinds) if self.kinds & kinds else self

    def keep(self, kinds: int) -> Val:
        """Return the value with only some kinds kept."""
        kept = self.kinds & kinds
        if kept == self.kinds:
            return self
        return Val(kept, self.lo if kept & f.INT else f.INT_MIN, self.hi if kept & f.INT else f.INT_MAX,
                   self.shape if kept & f.ARRAY else None, self.obj if kept & f.OBJECT else None)

    def fact(self) -> Fact:
        """Return the scalar part as a Fact."""
        return Fact(self.kinds, self.lo, self.hi)

    def only(self, kinds: int) -> bool:
        """Tell whether the value is surely one of `kinds`."""
        return self.kinds != 0 and not self.kinds & ~kinds


class Elem:
    """What the elements of arrays are; joined by unification, grows only."""

    __slots__ = ("_to", "owner", "val")

    def __init__(self, owner: Owner, val: Val | None = None) -> None:
        self._to: Elem | None = None
        self.owner = owner
        self.val = NOTHING if val is None else val

    def find(self) -> Elem:
        """Return the representative."""
        root = self
        while root._to is not None:
            root = root._to
        while self._to is not None and self is not root:
            self._to, self = root, self._to
        return root

    def add(self, val: Val) -> None:
        """Note that an element may be `val`."""
        root = self.find()
        val = val.without(f.UNDEF)
        new = widen(root.val, val)
        root = root.find()
        if new != root.val:
            root.val = new
            root.owner.changed = True


class Shape:
    """An array as native code stores it: a list, or a map when `is_map`; `keys`: kinds of its keys.

    `appends`: it is filled by something other than `$a[$i] = …` with an index that cannot begin at 0.
    `why`: why it is a map, in words.
    """

    __slots__ = ("_elem", "_to", "appends", "is_map", "keys", "owner", "sparse", "why")

    def __init__(self, owner: Owner) -> None:
        self._to: Shape | None = None
        self._elem = Elem(owner)
        self.owner = owner
        self.is_map = False
        self.appends = False
        self.sparse = False
        self.keys = 0
        self.why = ""

    def find(self) -> Shape:
        """Return the representative."""
        root = self
        while root._to is not None:
            root = root._to
        while self._to is not None and self is not root:
            self._to, self = root, self._to
        return root

    @property
    def elem(self) -> Elem:
        """What its elements are."""
        return self.find()._elem.find()

    def use_elem(self, elem: Elem) -> None:
        """Let its elements be those of another array too."""
        unify_elems(self.elem, elem)

    def make_map(self, why: str) -> None:
        """Note that it needs keys."""
        root = self.find()
        if not root.is_map:
            root.is_map, root.why = True, why
            root.owner.changed = True

    def add_keys(self, kinds: int) -> None:
        """Note the kinds of keys that are written."""
        root = self.find()
        if kinds & ~root.keys:
            root.keys |= kinds
            root.owner.changed = True
        if kinds & f.STRING:
            root.make_map("string keys")

    def note_filled(self) -> None:
        """Note that it is filled from 0, or came filled."""
        root = self.find()
        if not root.appends:
            root.appends = True
            root.owner.changed = True

    def note_sparse(self) -> None:
        """Note a write that surely does not append to an empty array."""
        root = self.find()
        if not root.sparse:
            root.sparse = True
            root.owner.changed = True

    @property
    def mapped(self) -> bool:
        """Whether it has the form of a map: it must, or it begins with a key other than 0."""
        root = self.find()
        return root.is_map or (root.sparse and not root.appends)

    @property
    def key_val(self) -> Val:
        """What `foreach` gives as key."""
        if not self.mapped:
            return Val(f.INT, 0, f.FAR)
        keys = self.find().keys & (f.INT | f.STRING)
        return Val(keys or f.INT)


def unify_elems(a: Elem, b: Elem) -> Elem:
    """Let two kinds of elements be one."""
    a, b = a.find(), b.find()
    if a is b:
        return a
    b._to = a
    left, right = a.val, b.val
    a.owner.changed = True
    joined = join(left, right)
    root = a.find()
    root.val = join(root.val, joined) if root is not a else joined
    return root


def unify(a: Shape, b: Shape) -> Shape:
    """Let two arrays be of one shape."""
    a, b = a.find(), b.find()
    if a is b:
        return a
    b._to = a
    a.is_map = a.is_map or b.is_map
    a.why = a.why or b.why
    a.appends = a.appends or b.appends
    a.sparse = a.sparse or b.sparse
    a.keys |= b.keys
    a.owner.changed = True
    unify_elems(a._elem, b._elem)
    return a.find()


def join(a: Val, b: Val) -> Val:
    """Return the least value that covers both; their shapes become one."""
    if a is b or not b.kinds:
        return a
    if not a.kinds:
        return b
    if not a.kinds & f.INT:
        lo, hi = b.lo, b.hi
    elif not b.kinds & f.INT:
        lo, hi = a.lo, a.hi
    else:
        lo, hi = min(a.lo, b.lo), max(a.hi, b.hi)
    shape = a.shape or b.shape
    if shape is not None:
        shape = unify(a.shape, b.shape) if a.shape is not None and b.shape is not None else shape.find()
    return Val(a.kinds | b.kinds, lo, hi, shape, join_objects(a.obj, b.obj))


def join_objects(a: ObjRef | None, b: ObjRef | None) -> ObjRef | None:
    """Return the join of two object parts."""
    if a is None or b is None or a == b:
        return a or b
    outside = a.outside or b.outside
    if a.cls == b.cls and a.closure == b.closure:
        return ObjRef(a.cls, a.closure, outside)
    if a.closure and b.closure and not a.cls and not b.cls:
        return ObjRef("", "|".join(sorted({*a.closure.split("|"), *b.closure.split("|")})), outside)
    return ObjRef(CONFLICT, "", outside)


def widen(old: Val, new: Val) -> Val:
    """Return the join, whose range climbs a short ladder."""
    joined = join(old, new)
    if not old.kinds & f.INT or not joined.kinds & f.INT:
        return joined
    lo, hi = joined.lo, joined.hi
    if hi > old.hi:
        hi = next(step for step in _TOPS if step >= hi or step == f.INT_MAX)
    if lo < old.lo:
        lo = next((-step for step in _TOPS if -step <= lo), f.INT_MIN)
    return joined if (lo, hi) == (joined.lo, joined.hi) else joined._replace(lo=lo, hi=hi)


def climb(old: Val, new: Val) -> Val:
    """Return `new`, a widened value, with the bounds that it comes to where they grow in each round: at once."""
    if not old.kinds & new.kinds & f.INT:
        return new
    return new._replace(lo=min(new.lo, -f.FAR) if new.lo < old.lo else new.lo,
                        hi=max(new.hi, f.FAR) if new.hi > old.hi else new.hi)


def leap(old: Val, new: Val) -> Val:
    """Return `new`, a widened value, with bounds far out where they grew: what calls itself grows in each round."""
    if not old.kinds & new.kinds & f.INT:
        return new
    low, high = new.lo, new.hi
    if low < old.lo:
        low = next((-step for step in _LEAPS if -step <= low), f.INT_MIN)
    if high > old.hi:
        high = next((step for step in _LEAPS if step >= high), f.INT_MAX)
    return new._replace(lo=low, hi=high)


def same(a: Val, b: Val) -> bool:
    """Tell whether two values are equal (shapes by representative)."""
    if a == b:
        return True
    if a[:3] != b[:3] or a.obj != b.obj or (a.shape is None) != (b.shape is None):
        return False
    return a.shape is None or b.shape is None or a.shape.find() is b.shape.find()


NOTHING: Final = Val()
V_UNDEF: Final = Val(f.UNDEF)
V_NULL: Final = Val(f.NULL)
V_BOOL: Final = Val(f.BOOL)
V_INT: Final = Val(f.INT)
V_FLOAT: Final = Val(f.FLOAT)
V_NUMBER: Final = Val(f.NUMBER)
V_STRING: Final = Val(f.STRING)


def int_range(lo: int, hi: int) -> Val:
    """Return an int in lo..hi."""
    return Val(f.INT, max(lo, f.INT_MIN), min(hi, f.INT_MAX))


def of_fact(fact: Fact) -> Val:
    """Return a scalar's value."""
    return Val(fact.kinds, fact.lo, fact.hi)


def of_constant(value: bool | int | float | str | None) -> Val:
    """Return the value of one scalar."""
    return of_fact(f.of_constant(value))
