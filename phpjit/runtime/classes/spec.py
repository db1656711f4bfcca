"""What generated code tells the class linker about a class declaration.

    class A extends B { const X = self::Y; public int $n = 1; function f($a) { ... } }

is emitted (by phpjit/codegen/python) as

    def body(K):                      # K: the PhpClass being linked; methods close over it (self::, scope of accesses)
        def f(this, a): ...
        return ClassBody(consts=(ConstSpec("X", Thunk(lambda: class_const(K, "Y")), {"public"}),),
                         props=(PropSpec("n", Named("int"), 1, {"public"}),),
                         methods=(MethodSpec(f, FunctionInfo("f", ...), {"public"}),))
    declare_class(ClassSpec("A", "class", parent="B", body=body, ...))

The linker makes the PhpClass first, then calls `body(cls)` once.  For each class that uses a trait it calls the
trait's `body` again with the using class, so methods, static variables and `self` are that class's own.

Conventions of the Python functions in MethodSpec (`function`, with `FunctionInfo` already hung on it as `.php`):
- The first parameter is `this`: the object for instance methods, the called PhpClass for static ones.
- Then one Python parameter per PHP parameter, in order (a variadic is `*name`); by-reference parameters receive a Ref.
- An abstract or interface method has `function=None`; `info` carries the signature.
- The code's docstring (co_consts[0]) is "php:<flags>|Class::name"; the class is the free variable SCOPE_VARIABLE of the
  function if it needs it.  Every closure has that free variable (None outside of classes): binding a closure to another
  scope means a new function whose cell for SCOPE_VARIABLE holds the new class.  For traits the display name says the
  trait's name: the linker replaces co_consts[0] (and co_qualname) in its copy by the using class's name.
- A generator function is already wrapped: calling it gives the Generator object.

Attributes that generated code uses on classes and objects (contracts.md, "Methods"), n = number of arguments:
    o.<"foo/n">(args)             from outside of any class, or where the caller's class is not related: public only
    o.<">foo/n">(args)            `$this->foo()` and calls inside a class K on any object: scoped call;
                                  as a class attribute `K.<">foo/n">(this_or_class, args)`: parent::, self::, A::,
                                  static::
                                  (a static method reached with an object as first argument gets that object's class)
    o.<">foo@k/n">(args)          private method of class key k, when K itself declares `private function foo`
    K.<"::foo/n">(args)           static call from outside of any class
Instances and classes find missing ones by `__getattr__`, which resolves, checks and installs.
"""
from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

from phpjit.phptypes import Type
from phpjit.records import dataclass
from phpjit.runtime.values.functions import AttributeInfo, Default, FunctionInfo, ParamInfo, Thunk
from phpjit.runtime.values.sentinels import MISSING

PUBLIC: Final = frozenset(("public",))
SCOPE_VARIABLE: Final = "php.K"    # no PHP variable can have this name


@dataclass(frozen=True, slots=True)
class ConstSpec:
    """A class constant or enum case.  `value` is a PHP value or a Thunk; for a pure enum's case it is MISSING."""

    name: str
    value: Default
    modifiers: frozenset[str] = PUBLIC       # public protected private final
    is_case: bool = False
    attributes: tuple[AttributeInfo, ...] = ()
    doc: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class PropSpec:
    """A property.  `default`: a value, a Thunk, or MISSING (typed without default: uninitialised).

    An untyped property without default has default None.  Promoted constructor parameters are listed here as well
    (`promoted`); the constructor's own code assigns them.
    """

    name: str
    type: Type | None = None
    default: Default = None
    modifiers: frozenset[str] = PUBLIC       # public protected private static readonly
    promoted: bool = False
    attributes: tuple[AttributeInfo, ...] = ()
    doc: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class MethodSpec:
    """A method; `function` is None when it is abstract."""

    info: FunctionInfo
    function: FunctionType | None
    modifiers: frozenset[str] = PUBLIC       # public protected private static abstract final
    line: int = 0

    @property
    def name(self) -> str:
        """The name as declared."""
        return self.info.name


@dataclass(frozen=True, slots=True)
class TraitRule:
    """`T::m insteadof U` (`insteadof` filled) or `[T::]m as [modifier] [alias]`."""

    trait: str | None
    method: str
    insteadof: tuple[str, ...] = ()
    alias: str | None = None
    modifier: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class ClassBody:
    """The members, made for one PhpClass."""

    consts: tuple[ConstSpec, ...] = ()
    props: tuple[PropSpec, ...] = ()
    methods: tuple[MethodSpec, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassSpec:
    """A class, interface, trait or enum declaration.

    `name` of an anonymous class is its final, unique name ("class@anonymous\\0file:line$n").
    """

    name: str
    kind: str                                # "class" "interface" "trait" "enum"
    body: Callable[[Any], ClassBody]
    parent: str | None = None
    interfaces: tuple[str, ...] = ()         # for an interface: those it extends
    modifiers: frozenset[str] = frozenset()  # abstract final readonly
    traits: tuple[str, ...] = ()
    rules: tuple[TraitRule, ...] = ()
    enum_type: Type | None = None
    anonymous: bool = False
    attributes: tuple[AttributeInfo, ...] = ()
    doc: str | None = None
    file: str = ""
    line: int = 0
    end_line: int = 0


__all__ = ["MISSING", "PUBLIC", "AttributeInfo", "ClassBody", "ClassSpec", "ConstSpec", "FunctionInfo", "MethodSpec",
           "ParamInfo", "PropSpec", "Thunk", "TraitRule"]
