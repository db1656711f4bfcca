"""What the nodes of one function do: the direct effects, and the calls along which others come.

    $this->total += $n;        WRITES_THIS "$this"
    sort($_SESSION['x']);      WRITES_GLOBAL "$_SESSION"
    "$a and $b"                OBJECT_HOOKS unless the types of $a and $b exclude objects (only with facts)

In a block (a loop that may become a region) the function's variables count as local ones wherever they live: the
region takes their values and commits them.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis import builtins as b
from phpjit.analysis import facts as f
from phpjit.analysis.call_targets import Root, label, superglobal_text
from phpjit.analysis.effect_calls import CallNotes
from phpjit.core import nodes as c
from phpjit.core.walk import descendants, targets
from phpjit.effects import Effects

if TYPE_CHECKING:
    from phpjit.analysis.program import ClassInfo

_ITERATES: Final = ("getiterator", "rewind", "valid", "current", "key", "next")
_COMPARES: Final = frozenset(("==", "!=", "<", "<=", ">", ">=", "<=>"))
_EQUAL_OR_LOGIC: Final = frozenset(("===", "!==", "xor"))
_TEXTLIKE: Final = f.STRING | f.OBJECT | f.ARRAY
_NUMBERLIKE: Final = f.NUMBER | f.NULL | f.BOOL


class Notes(CallNotes):
    """Walks one function and fills its `FunctionEffects`."""

    def function(self) -> None:
        """Note the whole function."""
        for param in self.scope.fn.params:
            if param.default is not None:
                self.body(param.default)
        self.body(self.scope.fn.body)

    def body(self, body: Any) -> None:
        """Note a block or a node."""
        for node in descendants(body):
            note = _NOTES.get(node.__class__)
            if note is not None:
                note(self, node)

    def write(self, place: Any, line: int, magic: str = "__set") -> None:
        """Note a write to a place or a pattern; `magic` is the method that an undeclared property runs."""
        for target in targets(place):
            self.bound.add(id(target))
            roots = self.roots(target)
            self.own.write(roots, line, f"writes {roots[0].name or label(target)}" if roots else "writes")
            at = target
            while isinstance(at, c.Dim):
                at = at.base
                if not isinstance(at, c.Superglobal):
                    self.hook_dim(at, line)
            if isinstance(at, c.Prop):
                self.property(at, line, magic if at is target else "__get", written=True)

    def to_text(self, expr: Any, line: int, what: str) -> None:
        """Note that a value is converted to a string."""
        if self.facts is None:
            return
        kinds = self.fact(expr).kinds
        if kinds & f.OBJECT:
            self.magic(expr, "__tostring", line, what)
        if kinds & f.FLOAT:
            mark = "" if self.fact(expr).only(f.FLOAT) else b.IF_FLOAT
            self.own.add(Effects.READS_INI, line, f"{what} of a float", subject="ini setting precision" + mark)
        if kinds & f.ARRAY:
            self.own.add(Effects.WARNS, line, f"{what} of {label(expr)}", subject="array to string")

    def hook_dim(self, base: Any, line: int) -> None:
        """Note that `base[...]` runs an ArrayAccess method if base is an object."""
        if self.facts is None or not self.fact(base).kinds & f.OBJECT:
            return
        if self.protocol(base, ("offsetget", "offsetset", "offsetexists", "offsetunset"), line, "[]"):
            return
        self.own.add(Effects.OBJECT_HOOKS, line, f"[] runs ArrayAccess methods if {label(base)} is an object",
                     subject=f"ArrayAccess of {label(base)}")

    def property(self, node: c.Prop, line: int, magic: str, written: bool = False) -> None:
        """Note the access to a property: magic methods, and reading objects from outside."""
        if self.scope.is_plain_object(node.base):
            return
        found = self.scope.class_of(node.base)
        name = node.name if isinstance(node.name, str) else None
        root = self.scope.object_root(node.base)
        if found is None:
            if isinstance(node.base, c.This) or self.scope.is_fresh(node.base):
                self.own.add(Effects.CALLS_USER, line, f"property of {label(node.base)}: {magic}() may run",
                             subject=f"{magic}() of {label(node.base)}")
            else:
                self.own.add(Effects.OBJECT_HOOKS, line, f"{label(node)} runs {magic}() if the class has one",
                             subject=f"{magic}() of {label(node.base)}")
        else:
            declared = None if name is None else self.program.prop(found[0], name)
            hidden = declared is not None and "private" in declared.modifiers and (
                self.scope.cls is None or name not in self.scope.cls.props)
            if declared is None or hidden:
                self._undeclared(node, found, magic, line)
        if not written and root.kind != "fresh":
            self.own.add(Effects.READS_OBJECT, line, f"reads {label(node)}", subject=label(node))

    def _undeclared(self, node: c.Prop, found: tuple[ClassInfo, bool], magic: str, line: int) -> None:
        if found[0].decl.kind == "enum":
            return
        keys = self.program.virtual(found[0], magic, found[1])
        for key in keys or ():
            self.own.add(Effects.CALLS_USER, line, f"{label(node)} runs {self.program.names[key]}()",
                         subject=f"{self.program.names[key]}()")
            self.edge(key, line, f"runs {self.program.names[key]}()", (), (self.scope.object_root(node.base),),
                      is_open=True)
        if keys is None and not found[0].known:
            self.own.add(Effects.CALLS_USER, line, f"{label(node)}: {magic}() of an unknown parent may run")

    def echo(self, node: c.Echo | c.Print) -> None:
        """Note output."""
        self.own.add(Effects.OUTPUT, node.line, "echo" if isinstance(node, c.Echo) else "print", subject="echo")
        self.to_text(node.operand, node.line, "echo")

    def superglobal(self, node: c.Superglobal) -> None:
        """Note that a superglobal is read; writes are noted with their target."""
        if id(node) in self.bound:
            return
        self.own.add(Effects.READS_GLOBAL, node.line, f"reads {superglobal_text(node)}",
                     subject=superglobal_text(node))

    def local(self, node: c.Local) -> None:
        """Note that a variable is read that is bound to a global or a static one, and reads of undefined variables."""
        if id(node) in self.bound:
            return
        scope = self.scope
        scope.values()
        if not self.block:
            if scope.is_main or node.name in scope.globals:
                self.own.add(Effects.READS_GLOBAL, node.line, f"reads ${node.name}", subject=f"${node.name}")
            elif node.name in scope.statics:
                self.own.add(Effects.READS_GLOBAL, node.line, f"reads static ${node.name}",
                             subject=f"static ${node.name}")
            elif any(not isinstance(source, c.Local) for source in scope.aliases.get(node.name, ())):
                for root in scope.roots(node):
                    if root.kind in ("global", "static"):
                        self.own.add(Effects.READS_GLOBAL, node.line, f"reads {root.name}", subject=root.name)
        if self.facts is not None and id(node) not in self.quiet:
            kinds = self.fact(node).kinds
            if kinds & f.UNDEF and kinds != f.ANY:
                self.own.add(Effects.WARNS, node.line, f"${node.name} may be undefined")

    def declare(self, node: c.GlobalDecl | c.StaticDecl) -> None:
        """Note `global` and `static`: what is read and written follows from the uses of the variable."""
        if isinstance(node, c.GlobalDecl) and not isinstance(node.name, str):
            self.own.add(Effects.UNKNOWN | Effects.READS_GLOBAL | Effects.WRITES_GLOBAL, node.line, "global $$name")
        elif self.block:
            self.own.add(Effects.READS_GLOBAL | Effects.WRITES_GLOBAL, node.line, f"binds ${node.name}")
        elif isinstance(node, c.StaticDecl):
            self.own.add(Effects.READS_GLOBAL, node.line, f"static ${node.name}", subject=f"static ${node.name}")
        else:
            self.own.add(Effects.READS_GLOBAL, node.line, f"global ${node.name}", subject=f"${node.name}")

    def static_prop(self, node: c.StaticProp) -> None:
        """Note the read of a static property."""
        self.class_ref(node.cls, node.line)
        if id(node) in self.bound:
            return
        name = f"{self.scope.class_text(node.cls)}::${node.name if isinstance(node.name, str) else '?'}"
        self.own.add(Effects.READS_GLOBAL, node.line, f"reads {name}", subject=name)

    def dim(self, node: c.Dim) -> None:
        """Note `base[index]`: missing keys warn, objects run ArrayAccess."""
        if isinstance(node.base, c.Superglobal):
            self.bound.add(id(node.base))
            if id(node) not in self.bound:
                name = superglobal_text(node)
                self.own.add(Effects.READS_GLOBAL, node.line, f"reads {name}", subject=name)
            return
        if self.facts is None:
            return
        self.hook_dim(node.base, node.line)
        if id(node) not in self.quiet and node.index is not None and id(node) not in self.bound:
            self.own.add(Effects.WARNS, node.line, f"{label(node)} may be missing", subject=f"{label(node)} missing")

    def written(self, node: Any) -> None:
        """Note an assignment of any kind."""
        self.write(node.target, node.line)
        if isinstance(node, c.AssignOp):
            self.bound.discard(id(node.target))
            if node.op == ".":
                self.to_text(node.target, node.line, "concatenation")
                self.to_text(node.value, node.line, "concatenation")
            else:
                self.operands(node.op, node.target, node.value, node.line)
        elif isinstance(node, (c.IncDec, c.AssignCoalesce)):
            self.bound.discard(id(node.target))
        if isinstance(node, c.AssignCoalesce):
            self.hush(node.target)

        if isinstance(node, c.Assign) and isinstance(node.target, c.Prop) and isinstance(node.target.name, str):
            if b.wants_string(self.scope.property_type(node.target)):
                self.coerced(node.value, node.line)

    def coerced(self, value: Any, line: int) -> None:
        """Note a value that must become a string because a declared type says so."""
        if self.facts is not None and not self.scope.fn.strict_types and self.fact(value).kinds & f.OBJECT:
            self.magic(value, "__tostring", line, "conversion to string")

    def returns(self, node: c.Return) -> None:
        """Note the conversion of a returned value."""
        if node.value is not None and b.wants_string(self.scope.fn.return_type) and not self.scope.fn.is_generator:
            self.coerced(node.value, node.line)

    def assign_ref(self, node: c.AssignRef) -> None:
        """Note `$a = &$b`: binding a variable writes nothing; binding an element or a property does."""
        if not isinstance(node.target, c.Local) or (self.scope.is_main and not self.block):
            self.write(node.target, node.line)
        else:
            self.bound.add(id(node.target))
        if isinstance(node.source, (c.StaticProp, c.Superglobal, c.Prop, c.Dim)):
            self.own.write(self.roots(node.source), node.line, f"takes a reference to {label(node.source)}")

    def foreach(self, node: c.Foreach) -> None:
        """Note a foreach: its targets, and iterators."""
        self.write(node.value, node.line)
        if node.key is not None:
            self.write(node.key, node.line)
        if node.by_ref:
            self.own.write(tuple(root for root in self.roots(node.subject)), node.line,
                           f"foreach by reference over {label(node.subject)}")
        if self.facts is not None and self.fact(node.subject).kinds & f.OBJECT \
                and not self._own_generator(node.subject) \
                and not self.protocol(node.subject, _ITERATES, node.line, "foreach"):
            self.own.add(Effects.OBJECT_HOOKS, node.line,
                         f"foreach runs iterator methods if {label(node.subject)} is an object",
                         subject=f"iterator of {label(node.subject)}")

    def _own_generator(self, subject: Any) -> bool:
        fn = self.program.functions.get(subject.name.lower()) if isinstance(subject, c.Call) else None
        return fn is not None and fn.is_generator

    def unset(self, node: c.Unset) -> None:
        """Note `unset`: of a variable nothing but its binding goes."""
        if not isinstance(node.place, c.Local) or (self.scope.is_main and not self.block):
            self.write(node.place, node.line, "__unset")
        else:
            self.bound.add(id(node.place))

    def hush(self, place: Any) -> None:
        """Mark a chain of subscripts that is read quietly."""
        while isinstance(place, (c.Dim, c.Prop, c.NullsafeChain)):
            self.quiet.add(id(place))
            place = place.chain if isinstance(place, c.NullsafeChain) else place.base
        self.quiet.add(id(place))

    def binary(self, node: c.Binary) -> None:
        """Note what an operator may do besides computing."""
        self.operands(node.op, node.left, node.right, node.line)

    def operands(self, op: str, left: Any, right: Any, line: int) -> None:
        """Note what an operator may do with these operands."""
        if self.facts is None or op in _EQUAL_OR_LOGIC:
            return
        a, z = self.fact(left), self.fact(right)
        if op in _COMPARES:
            if (a.kinds & f.OBJECT and z.kinds & _TEXTLIKE) or (z.kinds & f.OBJECT and a.kinds & _TEXTLIKE):
                self.magic(left if a.kinds & f.OBJECT else right, "__tostring", line, f"`{op}`")
            return
        if op in ("/", "%") and not (z.kinds and not z.kinds & ~(f.INT | f.FLOAT) and (
                not z.kinds & f.INT or z.lo > 0 or z.hi < 0) and not z.kinds & f.FLOAT):
            self.own.add(Effects.THROWS, line, f"`{op}` by zero")
        if op in ("<<", ">>") and not z.within(0, f.INT_MAX):
            self.own.add(Effects.THROWS, line, f"`{op}` by a negative number")
        if (a.kinds | z.kinds) & ~_NUMBERLIKE & ~f.UNDEF:
            self.own.add(Effects.THROWS | Effects.WARNS, line, f"operands of `{op}` that are no numbers")

    def yields(self, node: Any) -> None:
        """Note that a generator pauses."""
        self.own.add(Effects.SUSPENDS, node.line, "yield")
        if isinstance(node, c.YieldFrom) and self.facts is not None and self.fact(node.operand).kinds & f.OBJECT \
                and not self._own_generator(node.operand):
            self.own.add(Effects.OBJECT_HOOKS, node.line, "yield from runs iterator methods")

    def clone(self, node: c.Clone) -> None:
        """Note `clone`."""
        found = self.scope.class_of(node.operand)
        if found is None:
            self.own.add(Effects.CALLS_USER, node.line, f"clone may run __clone() of {label(node.operand)}")
            return
        for key in self.program.virtual(found[0], "__clone", found[1]) or ():
            self.edge(key, node.line, f"runs {self.program.names[key]}()", (), (Root("fresh"),))

    def simple(self, effects: Effects, node: Any, cause: str) -> None:
        """Note a node that always has the same effects."""
        self.own.add(effects, node.line, cause)

    def prop(self, node: c.Prop) -> None:
        """Note the read of a property."""
        if id(node) not in self.bound:
            if id(node) in self.quiet:
                self.property(node, node.line, "__isset")
            self.property(node, node.line, "__get")

    def class_decl(self, node: c.ClassDeclStmt) -> None:
        """Note a declaration that happens when control reaches it."""
        if not (self.scope.is_main and node.hoisted):
            self.own.add(Effects.WRITES_GLOBAL, node.line, f"declares {node.decl.name}")
        for name in (node.decl.parent, *node.decl.interfaces, *node.decl.traits):
            if name is not None:
                self.class_ref(c.ClassRef(node.line, c.ClassRefKind.NAME, name), node.line)

    def class_const(self, node: c.ClassConst) -> None:
        """Note a class constant."""
        if node.name != "class":
            self.class_ref(node.cls, node.line)


def throw_text(node: c.Throw) -> str:
    """Return `throw` with the class, where the text tells it."""
    operand = node.operand
    known = isinstance(operand, c.New) and operand.cls.kind is c.ClassRefKind.NAME
    return f"throw {operand.cls.name}" if known and isinstance(operand, c.New) else "throw"


def _concat(notes: Notes, node: c.Concat) -> None:
    for part in node.parts:
        notes.to_text(part, node.line, "concatenation")


def _cast(notes: Notes, node: c.Cast) -> None:
    if node.kind == "string":
        notes.to_text(node.operand, node.line, "(string)")


def _hush_all(notes: Notes, node: Any) -> None:
    for place in node.places if isinstance(node, c.Isset) else \
            (node.left,) if isinstance(node, c.Coalesce) else (node.operand,):
        notes.hush(place)


def _match(notes: Notes, node: c.Match) -> None:
    if all(arm.conditions is not None for arm in node.arms):
        notes.own.add(Effects.THROWS, node.line, "match without default")


def _switch(notes: Notes, node: c.Switch) -> None:
    for case in node.cases:
        if case.test is not None:
            notes.operands("==", node.subject, case.test, node.line)


_NOTES: Final[dict[type, Callable[[Notes, Any], None]]] = {
    c.Echo: Notes.echo, c.Print: Notes.echo, c.Superglobal: Notes.superglobal, c.Local: Notes.local,
    c.GlobalDecl: Notes.declare, c.StaticDecl: Notes.declare, c.StaticProp: Notes.static_prop, c.Prop: Notes.prop,
    c.Dim: Notes.dim, c.Assign: Notes.written, c.AssignOp: Notes.written, c.AssignCoalesce: Notes.written,
    c.IncDec: Notes.written, c.AssignRef: Notes.assign_ref, c.Foreach: Notes.foreach, c.Unset: Notes.unset,
    c.Binary: Notes.binary, c.Call: Notes.call, c.CallDynamic: Notes.call_dynamic, c.MethodCall: Notes.call_method,
    c.StaticCall: Notes.call_method, c.New: Notes.new, c.Clone: Notes.clone, c.Yield: Notes.yields,
    c.YieldFrom: Notes.yields, c.Concat: _concat, c.Cast: _cast, c.Isset: _hush_all, c.Empty: _hush_all,
    c.Coalesce: _hush_all, c.Match: _match, c.Switch: _switch, c.ClassDeclStmt: Notes.class_decl,
    c.ClassConst: Notes.class_const, c.Return: Notes.returns,
    c.Include: lambda n, x: n.simple(Effects.UNKNOWN if x.kind == "eval" else Effects.FILE_IO | Effects.UNKNOWN, x,
                                     x.kind),
    c.ShellExec: lambda n, x: n.simple(Effects.PROCESS, x, "shell command"),
    c.Exit: lambda n, x: n.simple(Effects.PROCESS, x, "exit"),
    c.Throw: lambda n, x: n.simple(Effects.THROWS, x, throw_text(x)),
    c.DynamicVar: lambda n, x: n.simple(Effects.UNKNOWN, x, "variable variable"),
    c.ConstDecl: lambda n, x: n.simple(Effects.WRITES_GLOBAL, x, f"const {x.name}"),
    c.FunctionDecl: lambda n, x: n.simple(Effects.WRITES_GLOBAL, x, f"declares {x.function.name}()"),
    c.Ticks: lambda n, x: n.simple(Effects.CALLS_USER, x, "tick functions"),
}
