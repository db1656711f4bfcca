"""What the runtime knows of a PHP function: the record that hangs on its Python function as `.php`.

    function foo(int $a, &...$rest): ?string {}

has `FunctionInfo("foo", (ParamInfo("a", Named("int")), ParamInfo("rest", None, by_ref=True, variadic=True)),
return_type=Union(...))`.  Generated code builds one per declaration, the builtin wrappers build one from their stub.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from phpjit.phptypes import Type
from phpjit.records import dataclass, field
from phpjit.runtime.values.sentinels import MISSING

if TYPE_CHECKING:
    from phpjit.runtime.values.objects import PhpClass
    from phpjit.runtime.values.ref import Ref

PhpValue: TypeAlias = Any


class Thunk:
    """A constant expression that is evaluated when it is needed: `Thunk(lambda: <expr>)`; call it for the value.

    The lambda closes over the class it was written in (`self::X` means that class).  `text` is the expression as PHP
    prints it (reflection, `assert`), or None; `scope` the class whose private members it sees, whoever calls it.
    """

    __slots__ = ("call", "scope", "text")

    def __init__(self, call: Callable[[], PhpValue], text: str | None = None, scope: PhpClass | None = None) -> None:
        self.call = call
        self.text = text
        self.scope = scope

    def __call__(self) -> PhpValue:
        return self.call()


Default: TypeAlias = Any
"""A PHP value, or a Thunk, or MISSING for "there is none"."""


@dataclass(frozen=True, slots=True)
class AttributeInfo:
    """`#[Name(args)]`: `args` evaluates to a list of (name or None, value)."""

    name: str
    args: Thunk | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class ParamInfo:
    """One parameter.

    `default`: a value, a Thunk, or MISSING (required, or variadic).  The Python function has the same default when it
    is a value; when it is a Thunk the Python default is MISSING and the function's prologue evaluates the expression.
    So "leave this parameter out" is always said by passing `default` if that is a value, and MISSING otherwise.
    """

    name: str
    type: Type | None = None
    default: Default = MISSING
    by_ref: bool = False
    variadic: bool = False
    promoted: bool = False
    attributes: tuple[AttributeInfo, ...] = ()
    line: int = 0
    doc: str | None = None
    prefer_ref: bool = False       # builtins like array_multisort: by reference where the argument can be
    unknown_default: bool = False  # builtins: optional, but the default is no value (`= UNKNOWN` in the stub)
    promoted_modifiers: frozenset[str] = frozenset()

    @property
    def optional(self) -> bool:
        """Whether a call may leave the parameter out."""
        return self.variadic or self.default is not MISSING or self.unknown_default


NO_FLAGS: Final[frozenset[str]] = frozenset()


@dataclass(slots=True, eq=False)
class FunctionInfo:
    """A function, method or closure.  The class linker sets `declaring_class`, `modifiers` and so on for methods.

    `extra`: the Python function collects surplus arguments in a trailing `*extra` (it uses func_get_args and kin);
    all others must be called with no more than `len(params)` arguments (unless the last is variadic).
    `statics`: the cells of its static variables (None until first reached), in the order of `static_names`.
    """

    name: str
    params: tuple[ParamInfo, ...] = ()
    return_type: Type | None = None
    by_ref_return: bool = False
    static: bool = False
    generator: bool = False
    closure: bool = False
    arrow: bool = False
    uses_this: bool = False        # `$this`, or what is known by it: the called class, a method's caller
    names_this: bool = False       # closures: it says `$this`
    extra: bool = False
    strict_types: bool = False
    doc: str | None = None
    attributes: tuple[AttributeInfo, ...] = ()
    file: str = ""
    line: int = 0
    end_line: int = 0
    static_names: tuple[str, ...] = ()
    static_initials: tuple[Default, ...] = ()
    statics: list[Ref | None] = field(default_factory=list)
    capture_names: tuple[str, ...] = ()
    declaring_class: Any = None
    internal: bool = False
    deprecated: bool = False
    modifiers: frozenset[str] = NO_FLAGS
    tentative: bool = False        # builtin methods: a different return type is only deprecated
    extension: str = ""
    this_object: Any = None        # closures: set by reflection helpers only
    ident: tuple[str, int] | None = None      # (unit key, function id) of what tier 1 may compile
    elsewhere: FunctionInfo | None = None     # the same for a closure that was bound to another class
    scoped: tuple[str, ...] = ()   # closures: attribute names in the code that mean other things in another class
    stored: tuple[str, ...] = ()   # those that are written without asking for the property's type
    template: Any = None           # closures: the function as it was written, see values/closure_scope.py
    variants: dict[Any, Any] | None = None     # the same for other classes
    heavy: float = 0.0             # seconds an element took, where an array builtin with this callback found that long
    required: int = field(init=False)
    ref_mask: int = field(init=False)
    variadic: bool = field(init=False)

    def __post_init__(self) -> None:
        required = 0
        mask = 0
        for number, param in enumerate(self.params):
            if not param.optional:
                required = number + 1
            if param.by_ref:
                mask |= 1 << number
        self.required = required
        self.ref_mask = mask
        self.variadic = bool(self.params) and self.params[-1].variadic

    @property
    def limit(self) -> int:
        """How many parameters there are, a variadic one not counted."""
        return len(self.params) - (1 if self.variadic else 0)

    @property
    def display(self) -> str:
        """`Class::method` or `function`, as error messages name it."""
        cls = self.declaring_class
        return self.name if cls is None or self.closure else f"{cls.info.name}::{self.name}"

    def by_ref(self, index: int) -> bool:
        """Whether argument number `index` (from 0) is taken by reference; a by-reference variadic takes the rest."""
        if self.variadic and index >= len(self.params) - 1:
            return self.params[-1].by_ref
        return bool(self.ref_mask >> index & 1)


def info_of(function: Callable[..., PhpValue]) -> FunctionInfo:
    """Return the `.php` record of a PHP-callable Python function."""
    info: FunctionInfo = function.php  # type: ignore[attr-defined]  # PHP functions have it
    return info
