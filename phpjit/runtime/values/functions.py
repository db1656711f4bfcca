"""What PHP knows about a function: the record that every PHP-callable Python function carries as `.php`.

    function f(int $a, string ...$rest): ?int {}
 -> FunctionInfo("f", (ParamInfo("a", int), ParamInfo("rest", string, variadic)), return_type=?int)
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from phpjit.phptypes import Type

if TYPE_CHECKING:
    from phpjit.runtime.values.objects import PhpClass


@dataclass(slots=True, eq=False)
class AttributeInfo:
    """`#[Name(args)]`: `arguments()` evaluates to (positional list, named dict)."""

    name: str
    arguments: Callable[[], tuple[list[Any], dict[str, Any]]]
    line: int = 0
    strict_types: bool = False


@dataclass(slots=True, eq=False)
class ParamInfo:
    """A parameter.

    `default` is a thunk that evaluates the default, None when there is none (or it is unknown, `optional` tells);
    `default_text` is the expression as PHP prints it.  `by_ref` may be overridden by `prefer_ref` (builtins such as
    array_multisort that take references when they can).
    """

    name: str
    type: Type | None = None
    optional: bool = False
    default: Callable[[], Any] | None = None
    default_text: str | None = None
    by_ref: bool = False
    variadic: bool = False
    promoted: bool = False
    attributes: tuple[AttributeInfo, ...] = ()
    prefer_ref: bool = False
    doc: str | None = None


@dataclass(slots=True, eq=False)
class FunctionInfo:
    """A function, method or closure.  `name` has no class; `cls` is the declaring class of a method."""

    name: str
    params: tuple[ParamInfo, ...] = ()
    return_type: Type | None = None
    by_ref_return: bool = False
    is_static: bool = False
    is_generator: bool = False
    is_closure: bool = False
    is_internal: bool = False
    deprecated: bool = False
    tentative: bool = False              # the return type of a builtin method is tentative (only deprecates)
    doc: str | None = None
    attributes: tuple[AttributeInfo, ...] = ()
    file: str = ""
    line: int = 0
    end_line: int = 0
    strict_types: bool = False
    cls: PhpClass | None = None
    flags: int = 0                       # modifiers of a method (objects.PUBLIC ...)
    static_names: tuple[str, ...] = ()   # static variables, for reflection
    uses_args: bool = False              # func_get_args and kin: the Python function takes *extra
    extension: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def required(self) -> int:
        """How many leading parameters must be passed."""
        count = 0
        for position, param in enumerate(self.params, 1):
            if not param.optional and not param.variadic:
                count = position
        return count

    @property
    def is_variadic(self) -> bool:
        """Whether the last parameter is `...$rest`."""
        return bool(self.params) and self.params[-1].variadic

    @property
    def limit(self) -> int:
        """How many arguments the Python function takes positionally (variadic ones not counted)."""
        return len(self.params) - (1 if self.is_variadic else 0)

    @property
    def display(self) -> str:
        """`Class::method` or `function`, as error messages name it."""
        return f"{self.cls.info.name}::{self.name}" if self.cls is not None and not self.is_closure else self.name

    def ref_at(self, position: int) -> bool:
        """Whether the argument at `position` (from 0) is taken by reference."""
        params = self.params
        if position < len(params):
            return params[position].by_ref
        return bool(params) and params[-1].variadic and params[-1].by_ref


def info_of(function: Callable[..., Any]) -> FunctionInfo:
    """Return the `.php` record of a PHP-callable Python function."""
    info: FunctionInfo = function.php  # type: ignore[attr-defined]
    return info
