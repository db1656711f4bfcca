"""References, unset, global and static variables, destructuring.

    $a = &$b['k']     ->  a = dim_ref(dim_base_ref(b), "k")
    [$x, $y] = $p     ->  t.1 = p ; x = fetch_list(t.1, 0) ; y = fetch_list(t.1, 1)
"""
from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.python.compound import Compound, Done
from phpjit.codegen.python.steps import Steps
from phpjit.core import nodes as c


class Refs(Compound):
    """Everything about Refs."""

    def reference(self, node: Any, steps: Steps, create_null: bool = True) -> ast.expr:
        """Return the Ref of a place; with `create_null` an unset variable becomes null."""
        match node:
            case c.Local(name=name):
                if not self.is_cell(name):
                    return self.do("Ref", self.expr(node))
                return self.do("make_ref", self.cell(name)) if create_null else self.cell(name)
            case c.DynamicVar(name=name):
                helper = "variable_ref" if create_null else "variable_cell"
                return self.do(helper, self.symbols(), self.settle(name, steps))
            case c.Superglobal(name=name):
                return self.do("variable_ref" if create_null else "variable_cell", self.do("globals_table"),
                               self.const(name))
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                return self.do("global_ref", self.settle(index, steps))
            case c.Dim(base=base, index=None):
                return self.do("dim_append_ref", self.container(base, steps, True))
            case c.Dim(base=base, index=index):
                container = self.container(base, steps, True)
                return self.do("dim_ref", container, self.settle_key(index, steps))
            case c.Prop(base=base, name=name):
                obj = self.object_w(base, steps)
                return self.do("prop_ref", obj, self.settle_name(name, steps), self.scope())
            case c.StaticProp():
                return self.static_ref(node)
            case c.Call() | c.CallDynamic() | c.MethodCall() | c.StaticCall():
                return self.do("call_ref", self.call_raw(node))
            case c.NullsafeChain(chain=chain):
                return self.do("Ref", self.expr(chain))
            case _:
                return self.do("Ref", self.settle(node, steps))

    def call_raw(self, node: Any) -> ast.expr:
        """Emit a call so that a returned Ref arrives as it is."""
        raise NotImplementedError

    def is_place(self, node: Any) -> bool:
        """Tell whether a node can be referenced."""
        return isinstance(node, (c.Local, c.DynamicVar, c.Superglobal, c.Dim, c.StaticProp)) or (
            isinstance(node, c.Prop) and not node.nullsafe)

    def ref_expr(self, node: Any) -> ast.expr:
        """Return the Ref of a place as one expression."""
        steps = Steps()
        ref = self.reference(node, steps)
        return self.sequence(*steps, ref)

    def bind_local(self, name: str, ref: ast.expr) -> ast.expr:
        """Return the expression that makes a variable stand for a Ref (and yields the Ref)."""
        if self.fn.symbol_table or self.fn is self.state.unit.main:
            ref = self.do("bind_variable", self.symbols(), self.const(name), ref)
        return self.walrus(name, ref)

    def e_AssignRef(self, node: c.AssignRef) -> ast.expr:
        """Emit `target = &source`; yields the value."""
        return self.do("deref", self.assign_ref(node.target, node.source))

    def assign_ref(self, target: Any, source: Any) -> ast.expr:
        """Return the expression that binds `target` to the reference of `source`, and yields the Ref."""
        steps = Steps()
        if isinstance(source, c.New):
            ref = self.do("Ref", self.expr(source))
        else:
            ref = self.reference(source, steps)
        return self.sequence(*steps, self.bind(target, ref, self.sequence))

    def bind(self, target: Any, ref: ast.expr, sequence: Callable[..., ast.expr]) -> ast.expr:
        """Return the expression that binds a place to a Ref."""
        steps = Steps()
        match target:
            case c.Local(name=name):
                return self.bind_local(name, ref)
            case c.DynamicVar(name=name):
                return self.do("bind_variable", self.symbols(), self.do("to_str", self.expr(name)), ref)
            case c.Superglobal(name=name):
                return self.do("bind_variable", self.do("globals_table"), self.const(name), ref)
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                return self.do("bind_variable", self.do("globals_table"), self.do("to_str", self.expr(index)), ref)
            case c.Dim(base=base, index=index):
                held = self.temp(True)
                container = self.container(base, steps, True)
                if index is None:
                    made = self.do("append_ref_in", container, self.name(held))
                else:
                    made = self.do("set_dim_ref", container, self.settle_key(index, steps), self.name(held))
                return sequence(*steps, self.walrus(held, ref), made)
            case c.Prop(base=base, name=name):
                held = self.temp(True)
                obj = self.object_w(base, steps)
                made = self.do("bind_prop", obj, self.settle_name(name, steps), self.scope(), self.name(held))
                return sequence(*steps, self.walrus(held, ref), made)
            case c.StaticProp(cls=cls, name=name):
                text = self.const(name) if isinstance(name, str) else self.do("to_str", self.expr(name))
                return self.do("bind_static", self.class_value(cls), text, self.scope(), ref)
            case _:
                return ref

    # ---- unset

    def s_Unset(self, node: c.Unset) -> None:
        """Emit `unset(place)`."""
        place = node.place
        steps = Steps()
        match place:
            case c.Local(name=name):
                if not self.is_cell(name):
                    self.needs_init.add(name)
                    self.emit(self.assign(name, self.helper("UNDEF")))
                elif self.fn.symbol_table or self.fn is self.state.unit.main:
                    self.emit(self.assign(name, self.do("unset_variable", self.symbols(), self.const(name))))
                else:
                    self.emit(self.assign(name, self.do("Ref")))
                return
            case c.DynamicVar(name=name):
                self.emit(self.expr_stmt(self.do("unset_variable", self.symbols(), self.do("to_str", self.expr(name)))))
                self.rebind()
                return
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                self.emit(self.expr_stmt(self.do("unset_global", self.do("to_str", self.expr(index)))))
                return
            case c.Dim(base=c.Local(name=name) as base, index=index) if not self.is_cell(name):
                key = self.settle_key(index, steps)
                for step in steps:
                    self.emit_step(step)
                value = self.raw_local(name)
                if self.types(base).may(f.UNDEF):
                    value = self.quiet_local(base)
                    if isinstance(value, ast.IfExp):
                        warn = self.expr_stmt(self.do("undefined_variable", self.const(name)))
                        self.emit(self.if_(value.test, [self.assign(name, self.do("unset_dim", value.body, key))],
                                           [warn]))
                        return
                self.emit(self.assign(name, self.do("unset_dim", value, key)))
                return
            case c.Dim(base=base, index=index):
                made = self.unset_element(base, index, steps)
            case c.Prop(base=base, name=name):
                obj = (self.container_u(base, steps) if isinstance(base, (c.Dim, c.Prop))
                       else self.quiet_local(base) if isinstance(base, c.Local) else self.expr(base))
                made = self.do("unset_prop", obj, self.settle_name(name, steps), self.scope())
            case c.StaticProp():
                made = self.do("cannot_unset_static", self.class_value(place.cls),
                               self.const(place.name) if isinstance(place.name, str)
                               else self.do("to_str", self.expr(place.name)))
            case c.This():
                made = self.do("cannot_unset_this")
            case _:
                made = self.expr(place)
        for step in steps:
            self.emit_step(step)
        self.emit(self.expr_stmt(made))

    def unset_element(self, base: Any, index: Any, steps: Steps) -> ast.expr:
        """Return the expression that removes `base[index]`."""
        match base:
            case c.Local(name=name):
                return self.do("unset_dim_ref", self.cell(name), self.settle_key(index, steps), self.const(name))
            case c.StaticProp() | c.DynamicVar() | c.Superglobal():
                ref = self.reference(base, steps, create_null=False)
                return self.do("unset_dim_ref", ref, self.settle_key(index, steps))
            case c.Prop(base=obj_node, name=name):
                obj = self.container_u(obj_node, steps)
                text = self.settle_name(name, steps)
                return self.do("unset_prop_dim", obj, text, self.scope(), self.settle_key(index, steps))
            case _:
                return self.do("unset_in", self.container_u(base, steps), self.settle_key(index, steps))

    def container_u(self, node: Any, steps: Steps) -> ast.expr:
        """Return the container at a place for removing something inside: owned, but never created."""
        match node:
            case c.Local(name=name):
                if self.is_cell(name):
                    return self.do("unset_base_ref", self.cell(name), self.const(name))
                value = self.raw_local(name)
                return self.walrus(name, self.do("unset_base", value)) if not self.types(node).may(f.UNDEF) \
                    else self.choose(self.compare(value, "is not", self.helper("UNDEF")),
                                     self.walrus(name, self.do("unset_base", value)),
                                     self.do("undefined_variable", self.const(name)))
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                return self.do("unset_base_ref", self.do("global_ref", self.settle(index, steps)))
            case c.Dim(base=base, index=index) if index is not None:
                inner = self.container_u(base, steps)
                return self.do("unset_w", inner, self.settle_key(index, steps))
            case c.Prop(base=base, name=name):
                inner = self.container_u(base, steps)
                return self.do("unset_prop_w", inner, self.settle_name(name, steps), self.scope())
            case c.StaticProp() | c.DynamicVar() | c.Superglobal():
                return self.do("unset_base_ref", self.reference(node, steps, create_null=False))
            case _:
                return self.settle(node, steps)

    def rebind(self) -> None:
        """Bind all cell variables again after something may have changed the symbol table."""
        if self.fn.symbol_table or self.fn is self.state.unit.main:
            for name, storage in self.fn.variables.items():
                if storage is c.Storage.CELL:
                    self.emit(self.assign(name, self.do("scope_cell", self.symbols(), self.const(name))))

    # ---- global and static variables

    def s_GlobalDecl(self, node: c.GlobalDecl) -> None:
        """Emit `global $x`."""
        if isinstance(node.name, str):
            ref = self.do("variable_ref", self.do("globals_table"), self.const(node.name))
            self.emit(self.expr_or_assign(self.bind_local(node.name, ref)))
            return
        name = self.temp(False)
        self.emit(self.assign(name, self.do("to_str", self.expr(node.name))))
        ref = self.do("variable_ref", self.do("globals_table"), self.name(name))
        self.emit(self.expr_stmt(self.do("bind_variable", self.symbols(), self.name(name), ref)))
        self.rebind()

    def expr_or_assign(self, value: ast.expr) -> ast.stmt:
        """Return the statement for an expression whose value is not wanted."""
        if isinstance(value, ast.NamedExpr):
            return self.assign(value.target.id, value.value)
        return self.expr_stmt(value)

    def s_StaticDecl(self, node: c.StaticDecl) -> None:
        """Emit `static $x = initial`: the cell is made when first reached."""
        statics = self.name(self.statics())
        slot = self.subscript(statics, self.const(node.slot))
        initial = self.none() if node.initial is None else self.expr(node.initial)
        self.emit(self.assign(node.name, slot),
                  self.if_(self.compare(self.name(node.name), "is", self.none()), [
                      self.assign(node.name, self.do("make_ref", self.do("Ref", initial))),
                      self.assign_to(self.subscript(statics, self.const(node.slot)), self.name(node.name))]))
        if self.fn.symbol_table or self.fn is self.state.unit.main:
            self.emit(self.assign(node.name, self.do("bind_variable", self.symbols(), self.const(node.name),
                                                     self.name(node.name))))

    def statics(self) -> str:
        """Return the Python variable that holds the list of the function's static cells."""
        raise NotImplementedError

    # ---- destructuring

    def destructure_expr(self, pattern: c.ListPattern, value: Any) -> ast.expr:
        """Emit `[...] = value` for its value."""
        steps = Steps()
        if self.has_ref(pattern):
            holder = self.temp(True)
            ref = self.reference(value, steps) if self.is_place(value) else self.do("Ref", self.expr(value))
            steps.append(self.walrus(holder, ref))
            self.pattern_refs(pattern, self.do("dim_base_ref", self.name(holder)), steps, self.name(holder))
            return self.sequence(*steps, self.do("deref", self.name(holder)))
        source = self.temp(True)
        steps.append(self.walrus(source, self.expr(value)))
        self.pattern(pattern, source, self.types(value), steps)
        return self.sequence(*steps, self.name(source))

    def destructure_stmt(self, pattern: c.ListPattern, value: Any) -> None:
        """Emit `[...] = value` as statements."""
        made = self.destructure_expr(pattern, value)
        if isinstance(made, ast.Subscript) and isinstance(made.value, ast.Tuple):
            for step in made.value.elts[:-1]:
                self.emit_step(step)
        else:
            self.emit(self.expr_stmt(made))

    def has_ref(self, pattern: c.ListPattern) -> bool:
        """Tell whether a pattern takes any element by reference."""
        return any(item is not None
                   and (item.by_ref or (isinstance(item.target, c.ListPattern) and self.has_ref(item.target)))
                   for item in pattern.items)

    def pattern(self, pattern: c.ListPattern, source: str, fact: f.Fact, steps: Steps) -> None:
        """Append the steps that take a value apart."""
        for number, item in enumerate(pattern.items):
            if item is None:
                continue
            array = self.name(source)
            if item.key is None:
                index = self.const(number)
                tests = self.array_tests(array, fact)
                tests.append(self.compare(self.call(self.py("len"), self.attr(array, "l")), ">", index))
                element = self.choose(self.both(*tests), self.subscript(self.attr(array, "l"), index),
                                      self.do("fetch_list", array, index))
            else:
                element = self.do("fetch_list", array, self.expr(item.key))
            if isinstance(item.target, c.ListPattern):
                inner = self.temp(True)
                steps.append(self.walrus(inner, element))
                self.pattern(item.target, inner, f.UNKNOWN, steps)
                continue
            steps.append(self.assign_done(item.target, element))

    def assign_done(self, target: Any, value: ast.expr) -> ast.expr:
        """Return the expression that assigns an emitted value to a place."""
        if isinstance(target, c.Local):
            if self.is_cell(target.name):
                return self.do("assign_cell", self.cell(target.name), value)
            return self.walrus(target.name, value)
        name = self.temp(True)
        done: Any = Done(self.line, name)
        write = self.e_Assign(c.Assign(self.line, target, done))
        return self.sequence(self.walrus(name, value), write)

    def pattern_refs(self, pattern: c.ListPattern, container: ast.expr, steps: Steps,
                     source: ast.expr | None = None) -> None:
        """Append the steps that take a container apart, some of it by reference; `source`: the Ref it is in."""
        held = self.temp(True)
        made = False
        for number, item in enumerate(pattern.items):
            if item is None:
                continue
            if not made and source is not None and not item.by_ref and isinstance(item.target, c.Local):
                # what is read before the first reference sees null where there is no array yet
                early = self.const(number) if item.key is None else self.settle(item.key, steps)
                steps.append(self.assign_done(item.target, self.do("fetch_list", self.do("deref", source), early)))
                continue
            if not made:
                steps.append(self.walrus(held, container))
                made = True
            key = self.const(number) if item.key is None else self.settle(item.key, steps)
            array = self.name(held)
            if isinstance(item.target, c.ListPattern):
                if self.has_ref(item.target):
                    inner_ref = self.temp(True)
                    steps.append(self.walrus(inner_ref, self.do("dim_ref", array, key)))
                    self.pattern_refs(item.target, self.do("dim_base_ref", self.name(inner_ref)), steps)
                else:
                    inner = self.temp(True)
                    steps.append(self.walrus(inner, self.do("fetch_list", array, key)))
                    self.pattern(item.target, inner, f.UNKNOWN, steps)
            elif item.by_ref:
                steps.append(self.bind(item.target, self.do("dim_ref", array, key), self.sequence))
            else:
                steps.append(self.assign_done(item.target, self.do("fetch_list", array, key)))
