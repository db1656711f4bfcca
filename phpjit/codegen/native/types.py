"""Native types: how values lie in native code.

    int $n                      INT                 i64
    [1.5, 2.5]                  vec(FLOAT)          pj_vec* with doubles inline
    ['a' => 1]                  map_of(INT)         pj_map*
    int|float, ?string          Mixed(kinds)        {i64 tag, i64 payload}

`code` is the text that the boxing code in the C library reads; it is also the key of a type version.
"""
from __future__ import annotations

from typing import Final, TypeAlias

from phpjit.analysis import facts as f
from phpjit.records import dataclass


@dataclass(frozen=True, slots=True)
class Scalar:
    """int, float, bool, null or string."""

    code: str
    kinds: int

    @property
    def counted(self) -> bool:
        """Whether values carry a reference count."""
        return self.code == "s"


INT: Final = Scalar("i", f.INT)
FLOAT: Final = Scalar("f", f.FLOAT)
BOOL: Final = Scalar("b", f.BOOL)
NULL: Final = Scalar("n", f.NULL)
STR: Final = Scalar("s", f.STRING)


@dataclass(frozen=True, slots=True)
class Array:
    """An array: packed (`v`) or an ordered map (`m`), with elements of one native type.

    `elem` None: an array that is always empty.
    """

    packed: bool
    elem: NativeType | None

    @property
    def code(self) -> str:
        """`v` or `m`, then the code of the elements (`e` for none)."""
        return ("v" if self.packed else "m") + ("e" if self.elem is None else self.elem.code)

    @property
    def kinds(self) -> int:
        """The kind bit."""
        return f.ARRAY

    @property
    def counted(self) -> bool:
        """Whether values carry a reference count."""
        return True


@dataclass(frozen=True, slots=True)
class Object:
    """An object of exactly one class; the types of its properties (they may be recursive) stand in the layouts.

    A pj_object: every declared instance property in order, each as a pj_value.
    """

    cls: str

    @property
    def code(self) -> str:
        """`o`, the class name."""
        return f"o{len(self.cls)}:{self.cls}"

    @property
    def kinds(self) -> int:
        """The kind bit."""
        return f.OBJECT

    @property
    def counted(self) -> bool:
        """Whether values carry a reference count."""
        return True


@dataclass(frozen=True, slots=True)
class Closure:
    """A closure whose function is known: `key` names it in the program, `captures` are its by-value captures.

    As a value: a pj_object whose props are the captures, and whose class word is a number made of the key; one of
    several closures, "key|key", has no captures here (emit/closures.py).
    """

    key: str
    captures: tuple[tuple[str, NativeType], ...]

    @property
    def code(self) -> str:
        """`c`, key, captures."""
        return f"c{len(self.key)}:{self.key}{len(self.captures)};" + "".join(
            f"{len(name)}:{name}{kind.code}" for name, kind in self.captures)

    @property
    def kinds(self) -> int:
        """The kind bit."""
        return f.OBJECT

    @property
    def counted(self) -> bool:
        """Whether values carry a reference count."""
        return True


@dataclass(frozen=True, slots=True)
class Mixed:
    """A tagged value: one of several kinds (UNDEF among them for variables that may be unset).

    At most one array type and one object type can be among them.
    """

    kinds: int
    array: Array | None = None
    object: Object | Closure | None = None

    @property
    def code(self) -> str:
        """`?`, four hex digits of kinds, then the array's and the object's code (`-` for none)."""
        return (f"?{self.kinds:04x}" + ("-" if self.array is None else self.array.code)
                + ("-" if self.object is None else self.object.code))

    @property
    def counted(self) -> bool:
        """Whether values may carry a reference count."""
        return bool(self.kinds & (f.STRING | f.ARRAY | f.OBJECT))


NativeType: TypeAlias = Scalar | Array | Object | Closure | Mixed


def vec(elem: NativeType | None) -> Array:
    """Return the type of a packed array."""
    return Array(True, elem)


def map_of(elem: NativeType | None) -> Array:
    """Return the type of an ordered map."""
    return Array(False, elem)


_SCALARS: Final = {f.INT: INT, f.FLOAT: FLOAT, f.NULL: NULL, f.STRING: STR}


def of_kinds(kinds: int, array: Array | None = None, obj: Object | Closure | None = None) -> NativeType:
    """Return the type that stores values of `kinds`."""
    if kinds in _SCALARS:
        return _SCALARS[kinds]
    if kinds and not kinds & ~f.BOOL:
        return BOOL
    if kinds == f.ARRAY and array is not None:
        return array
    if kinds == f.OBJECT and obj is not None:
        return obj
    return Mixed(kinds, array if kinds & f.ARRAY else None, obj if kinds & f.OBJECT else None)
