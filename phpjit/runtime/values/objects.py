"""The object model: one Python class per PHP class, ordinary Python instances as PHP objects.

    class A { public $x = 1; private $y; function foo($a) {} }      $o = new A;   $o->x;   $o->foo(2);

becomes a `PhpClass` whose instances hold `{"x": 1, "\\0A\\0y": None, "\\0#id": 1}` and whose class dictionary holds the
method under `"foo/1"`, `">foo/1"`, `"::foo/1"` ...; generated code reads `o.x` and calls `o.<foo/1>(2)`.

Neither `PhpObject` nor `PhpClass` defines `__getattr__`: on CPython 3.11 that makes every read ten times and every
method call three times slower.  Missing members are caught by stubs on the root class of the request instead
(`runtime/classes/members.py`): a property name that generated code mentions is `UNDEF` there (so `o.x` yields UNDEF
when the property is absent), a method name is a descriptor that resolves, checks, and installs itself.

What a class knows (`cls.info`, `cls.ancestors`) is reached through the metaclass, so that no PHP property name
can collide with it; on an instance write `type(o).info`; generated code reads the attribute `"\\0anc"` of one.
"""
from __future__ import annotations

from _weakref import ReferenceType
from collections.abc import Callable, Iterator
from sys import getrefcount
from typing import TYPE_CHECKING, Any, Final, TypeGuard

from phpjit.builtin import PhpValue
from phpjit.phptypes import Type
from phpjit.records import dataclass, field
from phpjit.runtime.values.own import RC_SLOT
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

if TYPE_CHECKING:
    from phpjit.runtime.request import Request
    from phpjit.runtime.values.functions import AttributeInfo, FunctionInfo

PUBLIC: Final = 1
PROTECTED: Final = 2
PRIVATE: Final = 4
VISIBILITY: Final = 7
STATIC: Final = 16
FINAL: Final = 32
ABSTRACT: Final = 64
READONLY: Final = 128
PROMOTED: Final = 256
# An interface or enum or trait is told by `ClassInfo.kind`; the following are class flags only.
EXPLICIT_ABSTRACT: Final = 512
ALLOW_DYNAMIC: Final = 1024
NO_DYNAMIC: Final = 2048
NOT_SERIALIZABLE: Final = 4096
ANONYMOUS: Final = 8192

ID: Final = "\0#id"
ANCESTORS: Final = "\0anc"
INFO: Final = "\0info"
SHORTCUTS: Final = "\0shortcuts"     # see classes/shortcuts.py
UNSET_MARK: Final = "\0#unset"
GUARDS: Final = "\0#guards"
DESTRUCTED: Final = "\0#destructed"


def visibility_name(flags: int) -> str:
    """Return "public", "protected" or "private"."""
    return "private" if flags & PRIVATE else "protected" if flags & PROTECTED else "public"


def mangle(name: str, flags: int, class_name: str) -> str:
    """Return the key under which a property lives in the instance: PHP's own mangling."""
    if flags & PRIVATE:
        return f"\0{class_name}\0{name}"
    if flags & PROTECTED:
        return f"\0*\0{name}"
    return name


def unmangle(key: str) -> tuple[str, str | None]:
    """Split a mangled key into (name, class); the class is None for public, "*" for protected."""
    if not key.startswith("\0"):
        return key, None
    owner, _, name = key[1:].rpartition("\0")
    return name, owner


@dataclass(slots=True, eq=False)
class PropInfo:
    """A declared property; `default` is a value, UNDEF (typed without default), or thunk when `lazy`."""

    name: str
    key: str
    flags: int
    declaring: PhpClass
    type: Type | None = None
    default: PhpValue = None
    lazy: bool = False
    has_default: bool = True
    doc: str | None = None
    attributes: tuple[AttributeInfo, ...] = ()
    line: int = 0
    promoted: bool = False

    @property
    def is_static(self) -> bool:
        """Whether this is a static property."""
        return bool(self.flags & STATIC)


@dataclass(slots=True, eq=False)
class ConstInfo:
    """A class constant or enum case; while `lazy`, `value` is the thunk that makes it."""

    name: str
    flags: int
    declaring: PhpClass
    value: PhpValue = None
    lazy: bool = False
    is_case: bool = False
    doc: str | None = None
    attributes: tuple[AttributeInfo, ...] = ()
    line: int = 0
    evaluating: bool = False
    trait_origin: PhpClass | None = None


@dataclass(slots=True, eq=False)
class MethodInfo:
    """A method as one class sees it; `function` is the Python function, `info` its signature.

    `declaring` is the class whose scope the body runs in; `trait_origin` the trait that the body came from.
    """

    name: str
    key: str
    flags: int
    declaring: PhpClass
    function: Callable[..., PhpValue]
    info: FunctionInfo
    prototype: MethodInfo | None = None
    trait_origin: PhpClass | None = None

    @property
    def is_static(self) -> bool:
        """Whether this is a static method."""
        return bool(self.flags & STATIC)


@dataclass(slots=True, eq=False)
class ClassInfo:
    """What PHP knows about a class.  All tables include what is inherited; `declaring` tells whose it is.

    `handlers`: hooks of builtin classes, by name: `create(cls) -> None` is not among them (use PROPS); known are
    `debug_info(o) -> PhpArray`, `compare(a, b) -> int`, `clone(old, new)`, `cast(o, kind)`, `read(o, name, scope)`,
    `write(o, name, value, scope)`, `has(o, name, mode, scope)`, `unset(o, name, scope)`, `init(o)`, `properties(o)`,
    `new(cls)` (before `new` in PHP code; may throw), `count(o)`, `dim_get(o, k)`, `dim_set(o, k, v)`,
    `dim_isset(o, k, empty)`, `dim_unset(o, k)`, `dim_w(o, k)`.
    `iterate(o)` yields what foreach sees, `forward(o)` is the object that gets calls of missing methods.
    `read`, `write`, `has`, `unset` and `ref` may return NotImplemented: the property is then an ordinary one.
    """

    name: str
    key: str
    kind: str = "class"
    flags: int = 0
    parent: PhpClass | None = None
    interfaces: tuple[PhpClass, ...] = ()
    traits: tuple[PhpClass, ...] = ()
    aliases: dict[str, str] = field(default_factory=dict)
    consts: dict[str, ConstInfo] = field(default_factory=dict)
    props: dict[str, PropInfo] = field(default_factory=dict)
    private_props: tuple[PropInfo, ...] = ()      # shadowed private properties of ancestors that instances still have
    statics: dict[str, PropInfo] = field(default_factory=dict)
    methods: dict[str, MethodInfo] = field(default_factory=dict)
    attributes: tuple[AttributeInfo, ...] = ()
    doc: str | None = None
    file: str = ""
    line: int = 0
    end_line: int = 0
    is_internal: bool = False
    strict_types: bool = False
    extension: str = ""
    enum_type: Type | None = None
    request: Request | None = None
    handlers: dict[str, Callable[..., Any]] = field(default_factory=dict)
    prop_cache: dict[tuple[str, PhpClass | None], Any] = field(default_factory=dict)
    magic_get: MethodInfo | None = None
    magic_set: MethodInfo | None = None
    magic_isset: MethodInfo | None = None
    magic_unset: MethodInfo | None = None
    magic_call: MethodInfo | None = None
    magic_callstatic: MethodInfo | None = None
    constructor: MethodInfo | None = None
    destructor: MethodInfo | None = None
    slots: tuple[PropInfo, ...] | None = None     # instance properties in PHP's order, filled at first use


class PhpClass(type):
    """The metaclass: a PHP class, interface, trait or enum is an instance of it."""

    @property
    def info(cls) -> ClassInfo:
        """Everything PHP knows about the class."""
        return cls.__dict__[INFO]  # type: ignore[no-any-return]  # the linker puts it there

    @property
    def ancestors(cls) -> frozenset[str]:
        """Lower-case names of the class itself, its parents and all interfaces."""
        return getattr(cls, ANCESTORS)  # type: ignore[no-any-return]  # the linker puts it there

    def __repr__(cls) -> str:
        info = cls.__dict__.get(INFO)
        return f"<PhpClass {info.name if info is not None else cls.__name__}>"


OWN_NAMES: Final = tuple(name for name, held in vars(PhpClass).items() if isinstance(held, property))
"""What means something on each class: an attribute that a class has under these names can only be made with it."""


def root_of_classes() -> PhpClass:
    """Return a new class for all classes of a request to inherit from."""
    return PhpClass("PhpRoot", (PhpObject,), {ANCESTORS: frozenset(), **dict.fromkeys(OWN_NAMES, UNDEF)})


class PhpObject(metaclass=PhpClass):
    """Root of all PHP objects; it has no attributes of its own besides Python's dunder names."""

    __hash__ = object.__hash__


class ObjectId(int):
    """An object's number.  When an object dies, its number goes back by itself (see `ObjectIds`).

    CPython finalizes an object only once, so a number that goes back is a fresh instance.
    """

    __slots__ = ()


FEW = 16


def remove(items: list[int], places: list[int]) -> None:
    """Take the items at some places, in ascending order, out of a long list: those that lie in a row at once."""
    rows: list[list[int]] = []
    for place in places:
        if rows and rows[-1][1] == place:
            rows[-1][1] += 1
        else:
            rows.append([place, place + 1])
    if len(rows) <= FEW:        # each moves what lies behind it
        for start, end in reversed(rows):
            del items[start:end]
        return
    kept = items[:rows[0][0]]
    for (_, end), (start, _) in zip(rows, [*rows[1:], [len(items), 0]], strict=True):
        kept += items[end:start]
    items[:] = kept


class ObjectIds:
    """Hands out object numbers as Zend does: the number freed last is used first.

    The number is kept as the last declared attribute of an object, so it returns after the numbers of the objects
    that the dying object alone held, which is Zend's order too.
    """

    __slots__ = ("_gate", "_kind", "count", "free")

    def __init__(self) -> None:
        free: list[int] = []
        gate = [True]
        self.free: Final = free
        self._gate: Final = gate
        self.count = 0

        # CPython finalizes an object once in its life, so what goes back is a fresh one.
        def give_back(number: ObjectId, push: Callable[[int], None] = free.append, gate: list[bool] = gate) -> None:
            if gate:
                push(type(number)(number))
        self._kind = type("ObjectId", (ObjectId,), {"__slots__": (), "__del__": give_back})

    def take(self) -> int:
        """Return the next object number."""
        free = self.free
        return free.pop() if free else self.grow()

    def take_some(self, count: int, wanted: set[int]) -> dict[int, int]:
        """Take `count` numbers in one go, of which only the `wanted` ones (0 is the first) are used; return those."""
        known = len(self.free)
        got = {n: self.free[known - 1 - n] if n < known else self._kind(self.count + n - known + 1) for n in wanted}
        remove(self.free, sorted(known - 1 - n for n in wanted if n < known))
        self.count += max(count - known, 0)
        return got

    def close(self) -> None:
        """Use no number again: the request is ending."""
        self._gate.clear()
        self.free.clear()

    def grow(self) -> int:
        """Return a number never used before."""
        self.count += 1
        number: int = self._kind(self.count)
        return number


class Doomed:
    """The objects of a request that must hear of its end: by number, those whose classes have a destructor.

    It holds them weakly.  What stands for a dead one is replaced when its number is used again, so nothing needs to be
    taken out when objects die.
    """

    __slots__ = ("known",)

    def __init__(self) -> None:
        self.known: Final[dict[int, ReferenceType[PhpObject]]] = {}

    def add(self, o: PhpObject) -> None:
        """Enter a new object that has its number."""
        self.known[int(getattr(o, ID))] = ReferenceType(o)

    def each(self) -> Iterator[PhpObject]:
        """Yield those alive by number, as Zend goes through its objects; those that are made meanwhile come last.

        That needs numbers that are not used again: see `ObjectIds.close`.
        """
        last = 0
        while numbers := sorted(number for number in self.known if number > last):
            last = numbers[-1]
            for number in numbers:
                o = self.known[number]()
                if o is not None:
                    yield o
                    del o


def has_end(cls: PhpClass) -> bool:
    """Whether objects of a class do something when their request ends."""
    info = cls.info
    return info.destructor is not None or "destroy" in info.handlers


def is_object(value: PhpValue) -> TypeGuard[PhpObject]:
    """Whether a PHP value is an object."""
    return isinstance(value, PhpObject)


def class_of(o: PhpObject) -> PhpClass:
    """Return the PhpClass of an object."""
    return type(o)


def class_name(o: PhpObject) -> str:
    """Return the PHP class name of an object."""
    return type(o).info.name


def object_id(o: PhpObject) -> int:
    """Return the object's number as a plain int (spl_object_id)."""
    return int(getattr(o, ID, 0))


def instance_of(value: PhpValue, key: str) -> bool:
    """Whether `value` is an object whose class is or inherits the class of lower-case name `key`."""
    return isinstance(value, PhpObject) and key in getattr(value, ANCESTORS)


def is_subclass(cls: PhpClass, other: PhpClass) -> bool:
    """Whether `cls` is `other` or inherits from it (interfaces included)."""
    return cls is other or other.info.key in cls.ancestors


def internal(o: PhpObject, name: str, default: Any = None) -> Any:
    """Read internal state of a builtin class: `name` without the "\\0#" prefix."""
    return getattr(o, "\0#" + name, default)


def set_internal(o: PhpObject, name: str, value: Any) -> None:
    """Write internal state of a builtin class; PHP code never sees it."""
    setattr(o, "\0#" + name, value)


def instance_props(cls: PhpClass) -> tuple[PropInfo, ...]:
    """Return the declared instance properties in PHP's order: parents first, shadowed private ones where they stand."""
    info = cls.info
    if info.slots is None:
        rows: list[PropInfo] = []
        parent = info.parent
        if parent is not None:
            for prop in instance_props(parent):
                mine = info.props.get(prop.name)
                hidden = prop.flags & PRIVATE and mine is not None and mine.declaring is not prop.declaring
                rows.append(prop if mine is None or hidden else mine)
        known = set(map(id, rows))
        rows.extend(prop for prop in info.props.values() if id(prop) not in known)
        info.slots = tuple(rows)
    return info.slots


def raw_slots(o: PhpObject) -> list[tuple[str, Any]]:
    """Return (mangled key, slot) pairs in PHP's order; a slot may be a Ref; internal keys and unset ones are left out.

    A Ref that only the object holds is a reference no longer: it becomes a plain value here, as PHP treats it.
    """
    table = o.__dict__
    rows = []
    declared = set()
    for prop in instance_props(type(o)):
        key = prop.key
        declared.add(key)
        slot = table.get(key, UNDEF)
        if slot is not UNDEF:
            if type(slot) is Ref and getrefcount(slot) <= RC_SLOT and slot.v is not UNDEF:
                slot = table[key] = slot.v
            rows.append((key, slot))
    for key in list(table):
        if key not in declared and not key.startswith("\0#"):
            slot = table[key]
            if type(slot) is Ref and getrefcount(slot) <= RC_SLOT and slot.v is not UNDEF:
                slot = table[key] = slot.v
            rows.append((key, slot))
    return rows
