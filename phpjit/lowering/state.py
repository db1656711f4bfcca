"""What lowering knows while it walks a file: the position, the namespace, the class and the function it is in.

`Lowering` is passed to every handler.  `line` moves exactly as Zend's `CG(zend_lineno)` does while it compiles (set on
entering each statement and expression, not restored on leaving), because PHP's compile errors and the opcodes' line
numbers, hence the lines of run-time warnings, are whatever that variable happens to hold.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NoReturn, TypeAlias

from phpjit.core import nodes as core
from phpjit.errors import CompileError
from phpjit.lowering.names import Names
from phpjit.phptypes import Type
from phpjit.records import dataclass, field
from phpjit.syntax import nodes as ast

ExprHandlers: TypeAlias = "Mapping[type, Callable[[Lowering, Any], core.Expr]]"
StmtHandlers: TypeAlias = "Mapping[type, Callable[[Lowering, Any, list[core.Stmt]], None]]"

SUPERGLOBALS: Final = frozenset((
    "GLOBALS", "_SERVER", "_GET", "_POST", "_COOKIE", "_FILES", "_ENV", "_REQUEST", "_SESSION"))


@dataclass(frozen=True, slots=True)
class Signature:
    """What a caller must know of a function of this file: its parameters' names and which of them are by reference."""

    names: tuple[str, ...]
    refs: tuple[bool, ...]
    variadic: bool

    def takes_ref(self, position: int, name: str | None = None) -> bool | None:
        """Whether the argument is taken by reference; None when that is not known."""
        if name is not None:
            if name not in self.names:
                return None
            position = self.names.index(name)
        if position < len(self.refs):
            return self.refs[position]
        return self.refs[-1] if self.variadic else None


@dataclass(slots=True)
class ClassState:
    """The class being lowered."""

    name: str                           # full name; anonymous: "class@anonymous"
    kind: str
    parent: str | None
    flags: int
    anonymous: bool
    consts: set[str] = field(default_factory=set)
    props: set[str] = field(default_factory=set)
    methods: dict[str, str] = field(default_factory=dict)       # lower-case name -> name as declared
    signatures: dict[str, tuple[int, Signature]] = field(default_factory=dict)
    enum_type: Type | None = None
    promoted: list[core.PropDecl] = field(default_factory=list)
    abstract_methods: list[tuple[str, bool]] = field(default_factory=list)  # name, private


@dataclass(slots=True)
class FunctionState:
    """The function being lowered; the top level of a file is one, too."""

    name: str                           # "" at the top level
    line: int = 0
    scope: ClassState | None = None     # the class of a method (None in closures, as in Zend)
    is_closure: bool = False
    is_static: bool = False
    is_abstract: bool = False
    by_ref_return: bool = False
    return_type: Type | None = None
    has_return_type: bool = False
    variables: dict[str, core.Storage] = field(default_factory=dict)
    loops: list[str] = field(default_factory=list)          # "loop", "switch", "finally"
    loop_path: tuple[int, ...] = ()
    finally_path: tuple[int, ...] = ()
    labels: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = field(default_factory=dict)
    gotos: list[tuple[str, tuple[int, ...], tuple[int, ...], int]] = field(default_factory=list)
    next_region: int = 0
    static_slots: int = 0
    uses_this: bool = False
    uses_args: bool = False
    symbol_table: bool = False
    is_generator: bool = False
    head_line: int = 0
    return_errors: list[tuple[str, int]] = field(default_factory=list)

    def use(self, name: str) -> None:
        """Note that the variable exists."""
        self.variables.setdefault(name, core.Storage.LOCAL)

    def cell(self, name: str) -> None:
        """Note that the variable is referenced, so that it must live in a cell."""
        self.variables[name] = core.Storage.CELL

    def region(self) -> int:
        """Return a new number for a loop, switch or finally block (goto may not jump into one)."""
        self.next_region += 1
        return self.next_region


class Lowering:
    """The walk over one file: where it stands, what it has found, and how to go on."""

    __slots__ = (
        "builtin_refs", "cls", "constant_arrays", "diagnostics", "expr_handlers", "file_signatures",
        "filename", "fn", "halt_offset",
        "hoisted_classes", "hoisted_functions", "line", "link_handlers", "method_signatures", "names", "own_functions",
        "seen_classes", "stmt_handlers", "strict_types", "ticks", "top_stmts")

    def __init__(self, filename: str, expr_handlers: ExprHandlers, link_handlers: ExprHandlers,
                 stmt_handlers: StmtHandlers, builtin_refs: Callable[[str], int | None]) -> None:
        self.filename = filename
        self.expr_handlers = expr_handlers
        self.link_handlers = link_handlers      # method calls as links of a chain, without their nullsafe extent
        self.stmt_handlers = stmt_handlers
        self.builtin_refs = builtin_refs
        self.line = 1
        self.names = Names(self.error)
        self.cls: ClassState | None = None
        self.fn = FunctionState("")
        self.diagnostics: list[core.Diagnostic] = []
        self.strict_types = False
        self.ticks = False
        self.constant_arrays: dict[int, core.ArrayLiteral] = {}     # by id: those that hold literals only
        self.halt_offset: int | None = None
        self.top_stmts: list[ast.Stmt] = []
        self.own_functions: dict[str, int] = {}             # lower-case name -> line of declaration
        self.hoisted_functions: list[core.Function] = []
        self.hoisted_classes: list[core.ClassDecl] = []
        self.seen_classes: set[str] = set()
        self.file_signatures: dict[str, Signature] = {}
        self.method_signatures: dict[str, dict[str, tuple[int, Signature]]] = {}

    # ------------------------------------------------------------ going on

    def expr(self, node: ast.Expr) -> core.Expr:
        """Lower an expression that is read."""
        self.line = node.line
        return self.expr_handlers[type(node)](self, node)

    def stmt(self, node: ast.Stmt, out: list[core.Stmt]) -> None:
        """Lower a statement, appending what it becomes to `out`."""
        self.line = node.line
        self.stmt_handlers[type(node)](self, node, out)
        if self.ticks and not isinstance(node, (ast.Block, ast.Label, ast.Nop)):
            out.append(core.Ticks(self.line))

    def block(self, stmts: list[ast.Stmt]) -> core.Block:
        """Lower a list of statements."""
        out: list[core.Stmt] = []
        for node in stmts:
            self.stmt(node, out)
        return tuple(out)

    # ------------------------------------------------------------ messages

    def error(self, message: str, line: int | None = None) -> NoReturn:
        """Refuse the file as PHP does, at the current line."""
        raise CompileError(message, self.line if line is None else line, "Fatal error")

    def deprecated(self, message: str) -> None:
        """Note a compile-time deprecation."""
        self.diagnostics.append(core.Diagnostic(self.line, core.E_DEPRECATED, message))

    def warning(self, message: str, level: int = core.E_WARNING) -> None:
        """Note a compile-time warning."""
        self.diagnostics.append(core.Diagnostic(self.line, level, message))

    # ------------------------------------------------------------ scope

    def scope_known(self) -> bool:
        """Whether `self` certainly means the class this code stands in (closures are rebound, traits are copied)."""
        if self.fn.is_closure:
            return False
        if self.cls is None:
            return self.fn.name != ""
        return self.cls.kind != "trait"

    def check_class_keyword(self, keyword: str) -> None:
        """Refuse `self`, `parent` and `static` where no class can be meant."""
        if not self.scope_known():
            return
        if self.cls is None:
            self.error(f'Cannot use "{keyword}" when no class scope is active')
        if keyword == "parent" and self.cls.parent is None:
            self.error('Cannot use "parent" when current class scope has no parent')


def relined(expr: core.Expr, line: int) -> core.Expr:
    """Return a bare variable with the line of the operation that reads it: there Zend warns if it is undefined."""
    if type(expr) is core.Local and expr.line != line:
        return core.Local(line, expr.name)
    return expr
