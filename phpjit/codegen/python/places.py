"""Reading places: variables, elements, properties, static properties; with warnings, or quietly (isset, empty, ??).

    $a[$i]      ->  a.l[i] if a.__class__ is PhpArray and i.__class__ is int and 0 <= i < len(a.l) else fetch_dim(a, i)
    $this->x    ->  this.x if this.x is not UNDEF and this.x.__class__ is not Ref else read_prop(this, "x", K)
"""
from __future__ import annotations

import ast
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.codegen.python.operators import Operators
from phpjit.codegen.python.steps import Steps
from phpjit.core import nodes as c
from phpjit.runtime.values.array_keys import string_key

_UNSAFE_NAMES: Final = frozenset(dir(object)) | {"__dict__", "__weakref__", "__module__", "__slots__",
                                                 "__annotations__"}
_NO_MARKS: Final = frozenset("\0/:>$@.")      # what tells other members' names from those of properties
# attributes of what is no PHP object, in emitted code: no other name stands for them where a closure's are exchanged
INNER_NAMES: Final = frozenset(("add", "append", "call", "callee", "d", "get", "l", "named", "r", "ref_params",
                                "resolve", "spread", "this", "types", "v", "wants_ref"))


class Places(Operators):
    """Reads."""

    # ---- variables

    def e_Local(self, node: c.Local) -> ast.expr:
        """Read a variable; warn when it is not set."""
        name = node.name
        if self.is_cell(name):
            value = self.value_of_cell(name)
            return self.choose(self.compare(value, "is not", self.helper("UNDEF")), value,
                               self.do("undefined_variable", self.const(name)))
        fact = self.types(node)
        if not fact.may(f.UNDEF):
            return self.name(name)
        value = self.raw_local(name)
        missing = self.do("undefined_variable", self.const(name))
        if fact.only(f.UNDEF):
            return missing
        return self.choose(self.compare(value, "is not", self.helper("UNDEF")), value, missing)

    def quiet_local(self, node: c.Local) -> ast.expr:
        """Read a variable; null when it is not set."""
        name = node.name
        if self.is_cell(name):
            value = self.value_of_cell(name)
        elif not self.types(node).may(f.UNDEF):
            return self.name(name)
        else:
            value = self.raw_local(name)
        return self.choose(self.compare(value, "is not", self.helper("UNDEF")), value, self.none())

    def e_This(self, node: c.This) -> ast.expr:
        """Read `$this`."""
        if self.this_is_sure():
            return self.name("this")
        if self.fn.is_static and self.cls is not None and not self.fn.is_closure:
            return self.do("no_this")
        if self.cls is None and not self.fn.is_closure and self.fn is not self.state.unit.main:
            return self.do("no_this")
        return self.do("this_object", self.name("this"))

    def this_or_null(self) -> ast.expr:
        """Read `$this` quietly (isset($this), closures that may be bound to nothing)."""
        if self.this_is_sure():
            return self.name("this")
        if self.has_scope():
            return self.do("this_or_null", self.name("this"))
        return self.none()

    def e_DynamicVar(self, node: c.DynamicVar) -> ast.expr:
        """Read `$$x`."""
        return self.do("read_variable", self.symbols(), self.expr(node.name), self.dynamic_this())

    def dynamic_this(self) -> ast.expr:
        """Return what `$$x` gives for the name "this"."""
        return self.name("this") if self.has_scope() else self.none()

    def symbols(self) -> ast.expr:
        """Return the symbol table of the function."""
        return self.name("scope.")

    def e_Superglobal(self, node: c.Superglobal) -> ast.expr:
        """Read a superglobal."""
        if node.name == "GLOBALS":
            return self.do("globals_array")
        return self.do("read_variable", self.do("globals_table"), self.const(node.name), self.none())

    # ---- elements

    def e_Dim(self, node: c.Dim) -> ast.expr:
        """Read `base[index]`."""
        if node.index is None:
            return self.do("cannot_read_append")
        if isinstance(node.base, c.Superglobal) and node.base.name == "GLOBALS":
            return self.do("read_global", self.expr(node.index))
        if (isinstance(node.base, c.Local) and self.types(node.index).only(f.STRING)
                and self.types(node.base).may(f.ARRAY) and not isinstance(node.index, c.Const) and self.in_loop()):
            return self.string_keyed(node.base, self.expr(node.base), self.types(node.base), node.index)
        if self.late_read(node.base, node.index):
            key = self.temp_for(node.index)
            return self.sequence(self.walrus(key, self.expr(node.index)),
                                 self.do("fetch_dim", self.expr(node.base), self.name(key)))
        base_fact, index_fact = self.types(node.base), self.types(node.index)
        computed = isinstance(node.index, c.Binary) and index_fact.only(f.NUMBER) and isinstance(node.base, c.Local)
        fast = base_fact.may(f.ARRAY) and index_fact.may(f.INT) and (self.is_simple(node.index) or computed)
        if isinstance(node.index, c.Const) and type(node.index.value) is not int:
            fast = False
        base = self.expr(node.base)
        if not fast:
            helper = "fetch_dim"
            if isinstance(node.index, c.Const) and isinstance(node.index.value, str) \
                    and type(string_key(node.index.value)) is str:
                helper = "fetch_key"
            return self.do(helper, base, self.expr(node.index))
        index = self.expr(node.index)
        tests: list[ast.expr] = []
        if computed:
            name = self.temp(False)
            tests.append(self.compare(self.walrus(name, index), "is not", self.none()))
            index = self.name(name)
        slow = base
        if self.is_simple(node.base):
            array = first = base
        elif isinstance(node.base, c.Local) and isinstance(base, ast.IfExp):
            array = first = base.body        # a cell, or a variable that may be unset: the type test covers that
            base_fact = f.ANYTHING
        else:
            name = self.temp_for(node.base)
            first, array = self.walrus(name, base), self.name(name)
            slow = array
        if not base_fact.only(f.ARRAY):
            tests.append(self.compare(self.attr(first, "__class__"), "is", self.helper("PhpArray")))
            first = array
        tests.extend(self.bounds(node.index, index, first))
        otherwise = self.do("fetch_dim", slow, index)
        if self.in_loop() and not isinstance(first, ast.NamedExpr) and not isinstance(index, ast.Constant):
            otherwise = self.hash_element(array, index, base_fact, otherwise)
        return self.choose(self.both(*tests), self.subscript(self.attr(array, "l"), index), otherwise)

    def string_keyed(self, node: c.Local, base: ast.expr, fact: f.Fact, index: Any) -> ast.expr:
        """Read an element of an array in a variable by a string; the index is evaluated first, as PHP does."""
        key = self.expr(index)
        steps = Steps()
        if not self.is_simple(index):
            name = self.temp(False)
            steps.append(self.compare(self.walrus(name, key), "is not", self.none()))
            key = self.name(name)
        array = base
        if isinstance(base, ast.IfExp):
            array, fact = base.body, f.ANYTHING     # a cell, or a variable that may be unset
        elif not self.is_simple(node):
            return self.sequence(*steps, self.do("fetch_dim", base, key)) if steps else self.do("fetch_dim", base, key)
        found = self.hash_element(array, key, fact, self.do("fetch_dim", base, key))
        assert isinstance(found, ast.IfExp)
        return self.choose(self.both(*steps, found.test), found.body, found.orelse)

    def in_loop(self) -> bool:
        """Tell whether the current code runs again and again."""
        raise NotImplementedError

    def hash_element(self, array: ast.expr, index: ast.expr, fact: f.Fact, otherwise: ast.expr) -> ast.expr:
        """Read an element of a hash array without references; a key that the dict finds is normalised."""
        table = self.attr(array, "d")
        tests = self.array_tests(array, fact)
        tests += [self.compare(table, "is not", self.none()), self.negate(self.attr(array, "r")),
                  self.compare(index, "in", table)]
        return self.choose(self.both(*tests), self.subscript(table, index), otherwise)

    def bounds(self, index_node: Any, index: ast.expr, array: ast.expr) -> list[ast.expr]:
        """Return the tests that an index is an int within the list of a packed array (`array` is always evaluated).

        When `array` binds a temporary it is evaluated first.
        """
        fact = self.types(index_node)
        tests: list[ast.expr] = []
        size = self.call(self.py("len"), self.attr(array, "l"))
        if isinstance(array, ast.NamedExpr):
            size_test = [self.compare(size, ">", index)]
            name = self.name(array.target.id)
            if fact.only(f.INT):
                if fact.lo < 0:
                    size_test.append(self.compare(index, ">=", self.const(0)))
                return size_test
            return [self.compare(self.attr(array, "l"), "is not", self.none()), *self.bounds(index_node, index, name)]
        if not fact.only(f.INT):
            tests.append(self.compare(self.attr(index, "__class__"), "is", self.py("int")))
        if fact.only(f.INT) and fact.lo >= 0:
            tests.append(self.compare(index, "<", size))
        else:
            tests.append(self.compare(self.const(0), "<=", index, "<", size))
        return tests

    # ---- properties

    def prop_key(self, node: c.Prop) -> str | None:
        """Return the attribute under which a property of a known name is likely to be found; None: use the helper.

        Inside of class K, `$this->x` of a property that K declares is under its mangled name; elsewhere under the
        plain one, where only public properties are.
        """
        name = node.name
        if not isinstance(name, str) or not name or name in _UNSAFE_NAMES or not _NO_MARKS.isdisjoint(name):
            return None
        if self.fn.is_closure and name in INNER_NAMES:
            return None
        if self.cls is not None and not self.cls.is_trait:
            own = self.cls.props.get(name)
            if own is not None:
                if isinstance(node.base, c.This) and self.this_is_sure():
                    if "private" in own.modifiers:
                        return f"\0{self.cls.decl.name}\0{name}" if not self.cls.decl.anonymous else None
                    return f"\0*\0{name}" if "protected" in own.modifiers else name
                if self.cls.decl.anonymous and "private" in own.modifiers:
                    return None
                if "private" in own.modifiers:
                    return f"\0{self.cls.decl.name}\0{name}"
                if "protected" in own.modifiers:
                    return f"\0*\0{name}"
        elif self.cls is not None:
            return None
        return name

    def prop_name(self, name: str | Any) -> ast.expr:
        """Return the property name as a Python str."""
        return self.const(name) if isinstance(name, str) else self.do("prop_name", self.expr(name))

    def e_Prop(self, node: c.Prop) -> ast.expr:
        """Read `base->name`."""
        if node.nullsafe:
            return self.nullsafe(node)
        key = self.prop_key(node)
        base = self.expr(node.base)
        if key is None:
            return self.do("read_prop", base, self.prop_name(node.name), self.scope())
        self.state.attributes_used.add(key)
        tests: list[ast.expr] = []
        slow = base
        if self.is_simple(node.base):
            obj = first = base
        elif isinstance(node.base, c.Local) and isinstance(base, ast.IfExp):
            obj = first = base.body
        else:
            name = self.temp(True)
            first, obj = self.walrus(name, base), self.name(name)
            slow = obj
        if slow is not obj or (not self.is_kind(node.base, f.OBJECT) and not isinstance(node.base, c.This)):
            # a hidden property of this very class: only its own objects have it under that name
            cls = self.own_class() if key.startswith("\0") else self.helper("PhpObject")
            tests.append(self.call(self.py("isinstance"), first, cls))
            first = obj
        elif key.startswith("\0") and not isinstance(node.base, c.This):
            tests.append(self.call(self.py("isinstance"), first, self.own_class()))
            first = obj
        value = self.member(obj, key)
        tests.append(self.compare(self.member(first, key), "is not", self.helper("UNDEF")))
        tests.append(self.compare(self.attr(value, "__class__"), "is not", self.helper("Ref")))
        return self.choose(self.both(*tests), value,
                           self.do("read_prop", slow, self.prop_name(node.name), self.scope()))

    def own_class(self) -> ast.expr:
        """Emit the class for isinstance(); () where a closure may have been bound to none."""
        return self.either(self.scope(), self.tuple([])) if self.fn.is_closure else self.scope()

    def nullsafe(self, node: c.Prop | c.MethodCall) -> ast.expr:
        """Emit a nullsafe link: null ends the whole chain (see `e_NullsafeChain`)."""
        raise NotImplementedError

    def e_StaticProp(self, node: c.StaticProp) -> ast.expr:
        """Read `Class::$name`."""
        return self.do("static_value", self.static_ref(node),
                       self.const(node.name if isinstance(node.name, str) else ""))

    def static_ref(self, node: c.StaticProp) -> ast.expr:
        """Return the Ref of a static property."""
        name = self.const(node.name) if isinstance(node.name, str) else self.do("to_str", self.expr(node.name))
        return self.do("static_ref", self.class_value(node.cls), name, self.scope())

    def class_value(self, ref: c.ClassRef) -> ast.expr:
        """Return the PhpClass that a class reference means."""
        raise NotImplementedError

    # ---- quiet reads

    def quiet(self, node: Any) -> ast.expr:
        """Read a place for `??`: null when any part of it is missing, no warnings."""
        match node:
            case c.Local():
                return self.quiet_local(node)
            case c.This():
                return self.this_or_null()
            case c.DynamicVar(name=name):
                return self.do("quiet_variable", self.symbols(), self.expr(name), self.dynamic_this())
            case c.Superglobal(name="GLOBALS"):
                return self.do("globals_array")
            case c.Superglobal(name=name):
                return self.do("quiet_variable", self.do("globals_table"), self.const(name), self.none())
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                return self.do("quiet_variable", self.do("globals_table"), self.expr(index), self.none())
            case c.Dim(base=base, index=index) if index is not None:
                return self.quiet_dim(base, index)
            case c.Prop(nullsafe=True):
                return self.nullsafe_quiet(node)
            case c.Prop(base=base, name=name):
                return self.do("quiet_prop", self.quiet(base), self.prop_name(name), self.scope())
            case c.StaticProp(cls=cls, name=name):
                text = self.const(name) if isinstance(name, str) else self.do("to_str", self.expr(name))
                return self.do("quiet_static", self.class_value(cls), text, self.scope())
            case c.ClassConst():
                return self.expr(node)
            case c.NullsafeChain(chain=chain):
                return self.quiet(chain)
            case _:
                return self.expr(node)

    def nullsafe_quiet(self, node: c.Prop) -> ast.expr:
        """Read `base?->name` quietly."""
        return self.do("quiet_prop", self.quiet(node.base), self.prop_name(node.name), self.scope())

    def quiet_dim(self, base: Any, index: Any) -> ast.expr:
        """Read an element quietly."""
        quiet_base = self.quiet(base)
        if isinstance(index, c.Const) and isinstance(index.value, str) and type(string_key(index.value)) is str:
            return self.do("quiet_key", quiet_base, self.expr(index))
        if self.is_simple(index) and self.is_simple(base) and self.types(base).only(f.ARRAY):
            key = self.expr(index)
            if self.types(index).may(f.INT):
                return self.choose(self.both(*self.bounds(index, key, quiet_base)),
                                   self.subscript(self.attr(quiet_base, "l"), key),
                                   self.do("quiet_dim", quiet_base, key))
        return self.do("quiet_dim", quiet_base, self.expr(index))

    def e_Isset(self, node: c.Isset) -> ast.expr:
        """Emit `isset(...)`."""
        return self.as_bool(self.both(*[self.isset(place) for place in node.places]))

    def isset(self, node: Any) -> ast.expr:
        """Emit the test that one place is set and not null."""
        match node:
            case c.Local(name=name):
                if not self.is_cell(name) and not self.types(node).may(f.UNDEF):
                    return self.compare(self.name(name), "is not", self.none())
                return self.compare(self.quiet_local(node), "is not", self.none())
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                return self.compare(self.quiet(node), "is not", self.none())
            case c.Dim(base=base, index=index) if index is not None:
                if isinstance(index, c.Const) and isinstance(index.value, str) and type(string_key(index.value)) is str:
                    return self.do("isset_key", self.quiet(base), self.expr(index))
                return self.do("isset_dim", self.quiet(base), self.expr(index))
            case c.Prop(base=base, name=name):
                return self.do("isset_prop", self.quiet(base), self.prop_name(name), self.scope())
            case c.NullsafeChain(chain=chain):
                return self.isset(chain)
            case _:
                return self.compare(self.quiet(node), "is not", self.none())

    def e_Empty(self, node: c.Empty) -> ast.expr:
        """Emit `empty(...)`."""
        operand = node.operand
        while isinstance(operand, c.NullsafeChain):
            operand = operand.chain
        match operand:
            case c.Dim(base=c.Superglobal(name="GLOBALS")):
                pass
            case c.Dim(base=base, index=index) if index is not None:
                return self.do("empty_dim", self.quiet(base), self.expr(index))
            case c.Prop(base=base, name=name):
                return self.do("empty_prop", self.quiet(base), self.prop_name(name), self.scope())
            case c.Local() if self.is_simple(operand):
                return self.as_bool(self.negate(self.cond(operand)))
        return self.negate(self.do("to_bool", self.quiet(operand)))

    def e_Coalesce(self, node: c.Coalesce) -> ast.expr:
        """Emit `left ?? right`."""
        left = node.left
        if isinstance(left, c.Local) and not self.is_cell(left.name):
            fact = self.types(left)
            value = self.raw_local(left.name) if fact.may(f.UNDEF) else self.name(left.name)
            tests = [self.compare(value, "is not", self.none())]
            if fact.may(f.UNDEF):
                tests.insert(0, self.compare(value, "is not", self.helper("UNDEF")))
            return self.choose(self.both(*tests), value, self.expr(node.right))
        if isinstance(left, c.Local):     # no temporary: it would share the value with a write that follows
            value = self.value_of_cell(left.name)
            return self.choose(self.both(self.compare(value, "is not", self.helper("UNDEF")),
                                         self.compare(value, "is not", self.none())), value, self.expr(node.right))
        name = self.temp_for(left)
        return self.choose(self.compare(self.walrus(name, self.quiet(left)), "is not", self.none()), self.name(name),
                           self.expr(node.right))
