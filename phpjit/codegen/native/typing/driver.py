"""The versions of a program: which functions are typed for which arguments, until nothing changes any more.

    f(1); f(2.5);      gives two versions of f, with the parameters INT and FLOAT

Every round walks the entry and what it calls.  Shapes, results, parameters and storage types only grow, so the rounds
end; the last one, in which nothing grew, leaves in each version what the emitter needs.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import Array, Closure, Mixed, NativeType, Object, Scalar, of_kinds
from phpjit.codegen.native.typing.domain import (
    CONFLICT,
    NOTHING,
    V_UNDEF,
    ObjRef,
    Shape,
    Val,
    join,
    leap,
    same,
    widen,
)
from phpjit.codegen.native.typing.program import Assumptions, SiteKey, Version, World
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused
from phpjit.records import dataclass, field

_ROUNDS: Final = 60
_VERSIONS: Final = 60
_VERSIONS_OF_ONE: Final = 5
_BUDGET: Final = 400_000       # nodes walked


@dataclass(slots=True)
class ClosureSite:
    """A closure expression, or a named function used as a value (no captures)."""

    key: str
    unit: c.Unit | None = None
    fn: c.Function | None = None
    captures: dict[str, Val] = field(default_factory=dict)
    scope: str = ""
    builtin: str = ""
    late: str = ""          # what `static` means in it


class State:
    """A version in the making."""

    def __init__(self, version: Version, signature: str, scope: str) -> None:
        self.version = version
        self.signature = signature
        self.scope = scope                          # the class whose code it is, "" outside classes
        self.late = ""                              # what `static` means in a static method
        self.params: list[Val] = []
        self.this: ObjRef | None = None
        self.captures: dict[str, Val] = {}
        self.storage: dict[str, Val] = {}
        self.result = NOTHING
        self.heads: dict[int, dict[str, Val]] = {}
        self.shapes: dict[tuple[int, int], Shape] = {}
        self.vals: dict[int, Val] = {}
        self.places: dict[int, Val] = {}
        self.by_ref_locals: set[str] = set()
        self.looked_at: set[str] = set()        # variables whose being unset shows
        self.foreach: Val = NOTHING
        self.walked = self.first = -1       # the last round in which it was walked, and the first
        self.busy = False
        self.callees: set[str] = set()
        self.positional: dict[int, c.Call] = {}     # by node: calls of builtins without names
        self.bound = False
        self.shared: dict[str, str] = {}        # variables that stand for a global or static one: see `shared`
        self.hidden: set[str] = set()           # the keys of those that it, or what it calls, uses


class Typing:
    """The typing of one program."""

    def __init__(self, world: World, assumptions: Assumptions) -> None:
        self.world = world
        self.assumptions = assumptions
        self.changed = False
        self.round = 0
        self.budget = _BUDGET
        self.promoted: dict[tuple[int, str], frozenset[str]] = {}   # by function and signature: see `promote`
        self.states: dict[str, State] = {}
        self.by_function: dict[int, list[State]] = {}
        self.closures: dict[str, ClosureSite] = {}
        self.props: dict[str, dict[str, Val]] = {}          # by lower-case class name
        self.seeded: dict[str, dict[str, NativeType]] = {}  # observed properties of objects from outside
        self.written: set[str] = set()                      # classes whose properties are written …
        self.written_props: set[tuple[str, str]] = set()    # … and which of them, as (class, property)
        self.made: dict[str, str] = {}                      # classes in use: lower-case name -> name
        self.outer: dict[tuple[str, str], Val] = {}         # observed properties, by (class, property)
        self.created: set[str] = set()                      # classes that `new` and `clone` make objects of
        self.read_outside: set[tuple[str, str]] = set()     # (class, property) read from objects from outside
        self.changed_outside: set[tuple[str, str]] = set()
        self.pool: dict[int, Shape] = {}                    # shapes of the defaults of properties
        self.dependencies: set[str] = set()
        self.shared: dict[str, Val] = {}                    # global and static variables in use, by key
        self.seeds_of_shared: Mapping[str, NativeType | None] = {}
        self.region_keys: dict[str, str] = {}               # of a loop region: keys that its variables have elsewhere
        self.region_state: State | None = None
        self.compilable: set[int] = set()                   # functions of which that has been looked at
        self._native: dict[int, Array] = {}
        self._open: set[int] = set()

    # ------------------------------------------------------------ versions

    def new_state(self, unit: c.Unit, fn: c.Function, signature: str, scope: str, loop: Any = None) -> State:
        """Add a version."""
        number = self.world.function_id(unit, fn)
        siblings = self.by_function.setdefault(id(fn), [])
        stem = f"f{number}_{len(siblings)}" if loop is None else f"loop{number}_{loop.line}"
        key, tries = stem, 0
        while key in self.states:
            tries += 1
            key = f"{stem}_{tries}"
        version = Version(key, fn, unit, number, loop)
        state = State(version, signature, scope)
        self.states[key] = state
        if loop is None:
            siblings.append(state)
        if len(self.states) > _VERSIONS:
            raise Refused(Reason.TOO_MANY_VERSIONS, fn.line)
        return state

    def state_for(self, unit: c.Unit, fn: c.Function, args: list[Val], this: ObjRef | None, scope: str,
                  captures: dict[str, Val] | None = None, late: str = "") -> State:
        """Return the version of a function for these arguments; note the arguments in it."""
        parts = [self.signature(arg) for arg in args]
        if this is not None:
            parts.append(("out:" if this.outside else "in:") + this.cls)
        if captures:
            parts.append("/")
            parts += [self.signature(val) for val in captures.values()]
        if late and late.lower() != scope.lower():
            parts.append(f"static:{late}")
        signature = ",".join(parts)
        known = self.by_function.get(id(fn), [])
        if known and known[0].scope.lower() != scope.lower():       # a trait's method, in another class
            signature = f"in:{scope}:{signature}"
        state = next((known_state for known_state in known if known_state.signature == signature), None)
        if state is None:
            if len(known) >= _VERSIONS_OF_ONE:
                if known[0].scope.lower() != scope.lower():
                    raise Refused(Reason.TOO_MANY_VERSIONS, fn.line)
                state = next((known_state for known_state in known if known_state.signature == "*"), None)
                signature = "*"
            if state is None:
                state = self.new_state(unit, fn, signature, scope)
                state.params = [NOTHING] * len(args)
                state.late = late
                self.changed = True
        for index, arg in enumerate(args):
            new = widen(state.params[index], arg)
            if not same(new, state.params[index]):
                self.changed = True
            state.params[index] = new
        for name, val in (captures or {}).items():
            new = widen(state.captures.get(name, NOTHING), val)
            if not same(new, state.captures.get(name, NOTHING)):
                self.changed = True
            state.captures[name] = new
        if this is not None and state.this != this:
            state.this = this if state.this is None else ObjRef(this.cls, "", this.outside or state.this.outside)
            if state.this.cls != this.cls:
                raise Refused(Reason.TOO_MANY_VERSIONS, fn.line)
            self.changed = True
        return state

    def run_state(self, state: State) -> None:
        """Walk a version, once in a round."""
        if state.busy or state.walked == self.round:
            return
        from phpjit.codegen.native.typing.walk import Walk
        state.busy = True
        state.walked = self.round
        if state.first < 0:
            state.first = self.round
        try:
            Walk(self, state).run()
        except Refused:
            state.walked = -1       # a caller may leave the call out
            raise
        finally:
            state.busy = False

    def fixpoint(self, entry: State) -> None:
        """Repeat until nothing grows."""
        for self.round in range(_ROUNDS):
            self.changed = False
            self.run_state(entry)
            if not self.changed:
                return
        raise Refused(Reason.TOO_LARGE, entry.version.fn.line)

    def spend(self, line: int) -> None:
        """Count a walked node."""
        self.budget -= 1
        if self.budget < 0:
            raise Refused(Reason.TOO_LARGE, line)

    def result_of(self, state: State, val: Val) -> None:
        """Note a returned value."""
        new = widen(state.result, val)
        if not same(new, state.result):
            state.result = leap(state.result, new) if self.round > state.first else new
            self.changed = True

    def store(self, state: State, name: str, val: Val) -> None:
        """Note what a variable holds at some time."""
        key = state.shared.get(name)
        if key is not None:
            state.storage[name] = self.shared.get(key, NOTHING)
        old = state.storage.get(name, NOTHING)
        new = join(old, val)
        if new.kinds != old.kinds or new.obj != old.obj or not same(new._replace(lo=0, hi=0), old._replace(lo=0, hi=0)):
            self.changed = True
        state.storage[name] = new
        if key is not None:
            self.shared[key] = new

    def need_undef(self, state: State, name: str, harmless: bool = False) -> None:
        """Note that a variable may be looked at while it is unset; `harmless`: an empty array would do the same."""
        if not harmless:
            state.looked_at.add(name)
        self.store(state, name, V_UNDEF)

    def shape_at(self, state: State, node: Any, which: int = 0) -> Shape:
        """Return the shape of the arrays that a node makes."""
        key = (id(node), which)
        shape = state.shapes.get(key)
        if shape is None:
            shape = state.shapes[key] = Shape(self)
        return shape.find()

    def site(self, state: State, node: Any) -> SiteKey:
        """Return the lasting name of a node."""
        version = state.version
        return (version.unit.filename, version.function_id, self.world.ordinal(version.unit, version.fn, node))

    # ------------------------------------------------------------ properties

    def prop(self, cls: str, name: str) -> Val:
        """Return what a property may hold."""
        return self.props.get(cls.lower(), {}).get(name, NOTHING)

    def add_prop(self, cls: str, name: str, val: Val) -> None:
        """Note what a property holds."""
        props = self.props.setdefault(cls.lower(), {})
        new = widen(props.get(name, NOTHING), val.without(f.UNDEF))
        if not same(new, props.get(name, NOTHING)):
            props[name] = new
            self.changed = True

    def note_write(self, cls: str, name: str) -> None:
        """Note that a property is written."""
        row = (cls.lower(), name)
        if row not in self.written_props:
            self.written.add(row[0])
            self.written_props.add(row)
            self.changed = True          # loops may have been taken for counted ones because of it

    # ------------------------------------------------------------ native types

    def signature(self, val: Val, depth: int = 0) -> str:
        """Return the text by which versions are told apart."""
        kinds = val.kinds & ~f.UNDEF
        if kinds & f.BOOL:
            kinds |= f.BOOL
        text = f"{kinds:x}"
        if kinds & f.ARRAY and val.shape is not None:
            shape = val.shape.find()
            text += ("m" if shape.mapped else "v") + ("." if depth > 3 else self.signature(shape.elem.val, depth + 1))
        if kinds & f.OBJECT and val.obj is not None:
            text += f"{val.obj.closure or val.obj.cls}{'!' if val.obj.outside else ''};"
        return text

    def native(self, val: Val, line: int, what: str = "a value") -> NativeType:
        """Return the type that holds a value (UNDEF is dropped)."""
        return self.storage_type(val.without(f.UNDEF), line, what)

    def storage_type(self, val: Val, line: int, what: str) -> NativeType:
        """Return the type that stores a variable's values, UNDEF among its kinds if it may be unset."""
        kinds = val.kinds
        if kinds & f.RESOURCE:
            raise Refused(Reason.UNTYPED, line, what, "declare its type")
        if not kinds:
            return of_kinds(f.NULL)
        if kinds & f.BOOL:
            kinds |= f.BOOL
        array = obj = None
        if kinds & f.ARRAY:
            if val.shape is None:
                raise Refused(Reason.UNTYPED, line, f"the elements of {what}")
            array = self.array_type(val.shape, line)
        if kinds & f.OBJECT:
            obj = self.object_type(val.obj, line, what)
        return of_kinds(kinds, array, obj)

    def array_type(self, shape: Shape, line: int) -> Array:
        """Return the type of a shape."""
        shape = shape.find()
        found = self._native.get(id(shape))
        if found is not None:
            return found
        if id(shape) in self._open:
            raise Refused(Reason.MIXED_ARRAY, line, "it holds arrays like itself",
                          "use objects for structures of unlimited depth")
        self._open.add(id(shape))
        elem = shape.elem.val
        inner: NativeType | None = None
        if elem.kinds:
            inner = self.native(elem, line, "the elements of an array")
            if isinstance(inner, Scalar) and inner.kinds == f.NULL:
                inner = Mixed(f.NULL)
        self._open.discard(id(shape))
        self._native[id(shape)] = made = Array(not shape.mapped, inner)
        return made

    def object_type(self, obj: ObjRef | None, line: int, what: str) -> Object | Closure:
        """Return the type of an object."""
        if obj is None or not (obj.cls or obj.closure):
            raise Refused(Reason.UNTYPED, line, what, "declare its class")
        if obj.cls == CONFLICT:
            raise Refused(Reason.UNTYPED, line, f"{what} (objects of different classes)",
                          "use one final class, or compile the parts apart")
        if obj.closure:
            return self.closure_type(obj.closure, line)
        return Object(obj.cls)

    def closure_type(self, key: str, line: int) -> Closure:
        """Return the type of a closure."""
        if "|" in key:
            return Closure(key, ())
        site = self.closures[key]
        marker = -hash(key) - 1
        if marker in self._open:
            raise Refused(Reason.UNTYPED, line, "a closure that captures itself")
        self._open.add(marker)
        captures = tuple((name, self.native(val, line, f"${name}")) for name, val in site.captures.items())
        self._open.discard(marker)
        return Closure(key, captures)
