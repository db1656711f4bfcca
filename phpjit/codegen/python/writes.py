"""Writing places: assignment, compound assignment, ++ and --, references, unset, destructuring.

    $a[$i] = $v          a.l[i] = v   where `a` is packed, held by nobody else and has the index,
                                      else a = assign_dim(a, i, v)
    $a[$i][$j] = $v      assign_nested(<a owned>, i, j, v)
    $this->x = $v        this.x = v   where the slot is set and no reference; else assign_prop(...)

PHP's order: indices, then the value, then the containers are fetched for writing.
"""
from __future__ import annotations

import ast
from typing import Any, TypeGuard

from phpjit.analysis import facts as f
from phpjit.codegen.python.places import Places
from phpjit.codegen.python.steps import Steps
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.runtime.values.own import RC_LOCAL, RC_SLOT


class Writes(Places):
    """Everything that changes a place."""

    # ---- containers for writing

    def inert(self, node: Any, other: tuple[type, ...] = (c.Prop,)) -> bool:
        """Tell whether evaluating the node runs no other PHP code and assigns nothing."""
        return node is None or isinstance(node, (c.Const, c.This)) or not any(
            isinstance(part, (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall, c.New, c.Include, c.Yield, c.YieldFrom,
                              c.Assign, c.AssignRef, c.AssignOp, c.IncDec, c.AssignCoalesce, c.Closure, c.Match,
                              *other))
            for part in descendants(node))

    def settle(self, node: Any, steps: Steps, alone: bool = False, root: Any = None) -> ast.expr:
        """Return a value that is evaluated before any container is fetched; steps are appended when needed.

        `root`: the place that is written to; when the value is its own variable, a temporary makes the array shared.
        """
        while isinstance(root, (c.Dim, c.Prop)):
            root = root.base
        same = isinstance(root, c.Local) and isinstance(node, c.Local) and root.name == node.name
        if not same and (isinstance(node, c.Const) or self.is_plain_local(node) or (alone and self.inert(node))):
            return self.expr(node)
        value = self.expr(node)
        if isinstance(value, ast.Constant):
            return value
        name = self.temp_for(node)
        step = self.walrus(name, value)
        if isinstance(node, c.Local):
            steps.wait(step)
        else:
            steps.push(step)
        return self.name(name)

    def settle_key(self, index: Any, steps: Steps) -> ast.expr:
        """Like `settle` for an index that is used late: an unset variable is announced by whoever uses the key."""
        if not isinstance(index, c.Local) or index.name == "this" or not self.types(index).may(f.UNDEF):
            return self.settle(index, steps)
        raw = self.value_of_cell(index.name) if self.is_cell(index.name) else self.raw_local(index.name)
        name = self.temp_for(index)
        found = self.compare(raw, "is not", self.helper("UNDEF"))
        steps.wait(self.walrus(name, self.choose(found, raw, self.do("Unset", self.const(index.name)))))
        return self.name(name)

    def owned_local(self, name: str, fact: f.Fact) -> ast.expr:
        """Return the container in a local variable, owned for writing."""
        value = self.raw_local(name)
        tests = self.array_tests(value, fact)
        tests.append(self.unshared(value))
        return self.choose(self.both(*tests), value, self.walrus(name, self.do("dim_base", value)))

    def unshared(self, value: ast.expr, count: int = RC_LOCAL) -> ast.expr:
        """Return the test that an array held by a local (and `count - 2` other known places) is held by nobody else."""
        if isinstance(value, ast.Name) and count == RC_LOCAL and value.id in self.private:
            return self.const(True)
        return self.compare(self.call(self.helper("getrefcount"), value), "==", self.const(count))

    def container(self, node: Any, steps: Steps, through: bool = False) -> ast.expr:
        """Return the container at a place, owned for writing (an array is made where there is none).

        `through`: an element of it is fetched for writing, not assigned to: see `filled_quietly` in values/array.py.
        Index expressions are appended to `steps`; the returned expression must be evaluated after all of them.
        """
        base_ref = "dim_base_through" if through else "dim_base_ref"
        match node:
            case c.Local(name=name):
                if self.is_cell(name):
                    return self.do(base_ref, self.cell(name))
                return self.owned_local(name, self.types(node))
            case c.This():
                return self.expr(node)
            case c.Superglobal(name="GLOBALS"):
                return self.do("globals_array")
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                return self.do(base_ref, self.do("global_ref", self.settle(index, steps)))
            case c.Dim(base=base, index=None):
                return self.do("dim_append_w", self.container(base, steps, True))
            case c.Dim(base=base, index=index):
                inner = self.container(base, steps, True)
                key = self.settle_key(index, steps)
                return self.do("dim_w_through" if through else "dim_w", inner, key)
            case c.Prop(base=base, name=name):
                obj = self.object_w(base, steps)
                text = self.settle_name(name, steps)
                return self.do("prop_w_through" if through else "prop_w", obj, text, self.scope())
            case c.StaticProp() | c.DynamicVar() | c.Superglobal():
                ref = self.reference(node, steps, create_null=False)
                return self.do(base_ref, ref)
            case c.Call() | c.CallDynamic() | c.MethodCall() | c.StaticCall():
                name = self.temp(True)
                steps.push(self.walrus(name, self.do("write_ref", self.call_raw(node))))
                return self.do("dim_base_ref", self.name(name))
            case _:
                value = self.settle(node, steps)
                return value if self.types(node).only(f.OBJECT) else self.do("dim_base", value)

    def object_w(self, node: Any, steps: Steps) -> ast.expr:
        """Return the value at a place that is the base of a property write: fetched for writing, without warnings."""
        match node:
            case c.Local():
                return self.quiet_local(node)
            case c.This():
                return self.expr(node)
            case c.Dim(base=c.Superglobal(name="GLOBALS")):
                return self.settle(node, steps)
            case c.Dim(base=base, index=None):
                return self.do("append_obj_w", self.container(base, steps, True))
            case c.Dim(base=base, index=index):
                inner = self.container(base, steps, True)
                key = self.settle_key(index, steps)
                return self.do("dim_obj_w", inner, key)
            case c.Prop(base=base, name=name, nullsafe=False):
                obj = self.object_w(base, steps)
                return self.do("prop_obj_w", obj, self.settle_name(name, steps), self.scope())
            case _:
                return self.settle(node, steps)

    def settle_name(self, name: str | Any, steps: Steps) -> ast.expr:
        """Return a property name, evaluated in the steps when it is computed."""
        if isinstance(name, str):
            return self.const(name)
        temp = self.temp(False)
        steps.push(self.walrus(temp, self.do("prop_name", self.expr(name))))
        return self.name(temp)

    # ---- assignment

    def e_Assign(self, node: c.Assign) -> ast.expr:
        """Emit an assignment as an expression."""
        target, value = node.target, node.value
        if isinstance(target, c.ListPattern):
            return self.destructure_expr(target, value)
        if isinstance(target, c.Local):
            if self.is_cell(target.name):
                return self.do("assign_cell", self.cell(target.name), self.expr(value))
            return self.walrus(target.name, self.expr(value))
        steps, write, result = self.assignment(target, value, want=True)
        usual = self.sequence(*steps, write) if result is None else self.sequence(*steps, write, result)
        return self.choose(self.is_unset(value), self.assign_unset(target, value), usual) \
            if self.reads_late(value, target) else usual

    def reads_late(self, value: Any, target: Any) -> TypeGuard[c.Local]:
        """Tell whether `target = value` reads an unset variable: php walks down to the element first."""
        return isinstance(target, c.Dim) and isinstance(value, c.Local) and self.types(value).may(f.UNDEF) and (
            self.inert(target, ()) if self.is_cell(value.name) else not self.changes(target, value.name))

    def is_unset(self, value: c.Local) -> ast.expr:
        """Return the test that a variable is unset."""
        content = self.value_of_cell(value.name) if self.is_cell(value.name) else self.raw_local(value.name)
        return self.compare(content, "is", self.helper("UNDEF"))

    def assign_unset(self, target: Any, value: c.Local) -> ast.expr:
        """Emit the assignment of an unset variable to an element."""
        steps = Steps()
        inner = self.container(target.base, steps)
        key = self.helper("UNDEF") if target.index is None else self.settle_key(target.index, steps)
        return self.sequence(*steps, self.do("assign_unset", inner, key, self.const(value.name)))

    def assignment(self, target: Any, value: Any, want: bool) -> tuple[list[ast.expr], ast.expr, ast.expr | None]:
        """Return (steps, write, result): the value of the expression is `result`, or that of `write` when None."""
        steps = Steps()
        match target:
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                key = self.settle(index, steps)
                return steps, self.do("assign_cell", self.do("global_ref", key), self.expr(value)), None
            case c.Dim(base=base, index=index):
                return self.assign_element(base, index, value)
            case c.Prop(base=base, name=name):
                obj = self.object_w(base, steps)
                text = self.settle_name(name, steps)
                alone = self.inert(value) or isinstance(base, c.This) or (
                    isinstance(base, c.Local) and not self.changes(value, base.name))
                stored = self.expr(value) if alone else self.settle(value, steps)
                return steps, self.do("assign_prop", obj, text, stored, self.scope()), None
            case c.StaticProp():
                if not self.inert(value):
                    ref = self.temp(False)
                    steps.push(self.walrus(ref, self.static_ref(target)))
                    return steps, self.do("assign_cell", self.name(ref), self.expr(value)), None
                return steps, self.do("assign_cell", self.static_ref(target), self.expr(value)), None
            case c.DynamicVar() | c.Superglobal():
                ref_expr = self.reference(target, steps, create_null=False)
                return steps, self.do("assign_cell", ref_expr, self.expr(value)), None
            case c.This():
                return steps, self.do("cannot_assign_this"), None
            case _:
                return steps, self.sequence(self.expr(target), self.expr(value)), None

    def assign_element(self, base: Any, index: Any, value: Any) -> tuple[list[ast.expr], ast.expr, ast.expr | None]:
        """Emit `base[index] = value`."""
        steps = Steps()
        match base:
            case c.Local(name=name) if not self.is_cell(name):
                key = self.local_key(base, index, value, steps)
                stored = self.settle(value, steps, root=base)
                array = self.raw_local(name)
                if key is None:
                    write = self.walrus(name, self.do("append_dim", array, stored))
                else:
                    write = self.walrus(name, self.do("assign_dim", array, key, stored))
                if self.types(base).only(f.ARRAY | f.NULL | f.UNDEF):
                    return steps, write, stored
                return steps, write, self.do("assigned_value", self.name(name), key or self.none(), stored)
            case c.Local() | c.StaticProp() | c.DynamicVar() | c.Superglobal():
                ref = self.reference(base, steps, create_null=False)
                if index is None:
                    return steps, self.do("append_dim_ref", ref, self.expr(value)), None
                return steps, self.do("assign_dim_ref", ref, self.expr(index), self.expr(value)), None
            case c.Dim(base=outer, index=outer_index) if outer_index is not None and not (
                    isinstance(outer, c.Superglobal) and outer.name == "GLOBALS"):
                inner = self.container(outer, steps, True)
                first = self.settle_key(outer_index, steps)
                if index is None:
                    stored = self.settle(value, steps, root=base)
                    return steps, self.do("append_nested", inner, first, stored), None
                key = self.settle_key(index, steps)
                stored = self.settle(value, steps, root=base)
                return steps, self.do("assign_nested", inner, first, key, stored), None
            case c.Prop(base=obj_node, name=name):
                obj = self.object_w(obj_node, steps)
                text = self.settle_name(name, steps)
                key = self.settle_key(index, steps) if index is not None else None
                stored = self.settle(value, steps, root=base)
                if key is None:
                    return steps, self.do("append_prop_dim", obj, text, self.scope(), stored), None
                return steps, self.do("assign_prop_dim", obj, text, self.scope(), key, stored), None
            case _:
                inner = self.container(base, steps)
                key = self.settle_key(index, steps) if index is not None else None
                stored = self.settle(value, steps, root=base)
                if key is None:
                    return steps, self.do("append_in", inner, stored), None
                return steps, self.do("assign_in", inner, key, stored), None

    def local_key(self, base: c.Local, index: Any, value: Any, steps: Steps) -> ast.expr | None:
        """Emit the key of `$a[index] = value`; what php says of a float comes before the warning of an unset value."""
        if index is None:
            return None
        key = self.settle_key(index, steps)
        if not (isinstance(value, c.Local) and self.types(value).may(f.UNDEF)
                and self.types(index).may(f.FLOAT | f.UNDEF)):
            return key
        name = self.temp(False)
        steps.wait(self.walrus(name, self.do("early_key", self.raw_local(base.name), key)))
        return self.name(name)

    def assign_stmt(self, node: c.Assign) -> None:
        """Emit an assignment whose value is not wanted."""
        target, value = node.target, node.value
        if isinstance(target, c.ListPattern):
            self.destructure_stmt(target, value)
            return
        if isinstance(target, c.Local):
            if not self.is_cell(target.name):
                self.assign_local(target.name, self.expr(value))
                return
            stored = self.expr(value)
            cell = self.cell(target.name)
            if self.fn.symbol_table or self.may_be_typed(target.name):
                simple = self.is_simple(value) or isinstance(stored, ast.Constant)
                if not simple:
                    name = self.temp_for(value)
                    self.emit(self.assign(name, stored))
                    stored = self.name(name)
                self.emit(self.if_(self.compare(self.attr(cell, "types"), "is", self.none()),
                                   [self.assign_to(self.attr(cell, "v"), stored)],
                                   [self.expr_stmt(self.do("assign_cell", cell, stored))]))
            else:
                self.emit(self.assign_to(self.attr(cell, "v"), stored))
            return
        if self.reads_late(value, target):
            usual = self.block_of(lambda: self.assign_place_stmt(node))
            self.emit(self.if_(self.is_unset(value), [self.expr_stmt(self.assign_unset(target, value))], usual))
            return
        self.assign_place_stmt(node)

    def assign_place_stmt(self, node: c.Assign) -> None:
        """Emit an assignment to what is no variable and no list."""
        target, value = node.target, node.value
        if isinstance(target, c.Dim) and self.assign_element_stmt(target, value):
            return
        if isinstance(target, c.Prop) and self.assign_prop_stmt(target, value):
            return
        steps, write, _ = self.assignment(target, value, want=False)
        for step in steps:
            self.emit_step(step)
        if isinstance(write, ast.NamedExpr):
            self.emit(self.assign(write.target.id, write.value))
        else:
            self.emit(self.expr_stmt(write))

    def assign_local(self, name: str, value: ast.expr) -> None:
        """Emit `name = value` for a Python local."""
        self.emit(self.assign(name, value))

    def may_be_typed(self, name: str) -> bool:
        """Tell whether a cell may be shared with a typed property."""
        return True

    def emit_step(self, step: ast.expr) -> None:
        """Emit one step of a sequence as a statement."""
        if isinstance(step, ast.NamedExpr):
            self.emit(self.assign(step.target.id, step.value))
        else:
            self.emit(self.expr_stmt(step))

    def assign_element_stmt(self, target: c.Dim, value: Any) -> bool:
        """Emit `$a[i] = v`, `$a[] = v` and `$a[i][j] = v` on a local array with their fast paths written out."""
        base, index = target.base, target.index
        if isinstance(base, c.Local) and not self.is_cell(base.name):
            steps = Steps()
            key = self.local_key(base, index, value, steps)
            stored = self.settle(value, steps, root=base)
            for step in steps:
                self.emit_step(step)
            array = self.raw_local(base.name)
            fact = self.types(base)
            if fact.kinds and not fact.may(f.ARRAY) and not fact.may(f.NULL | f.UNDEF):
                helper = (self.do("append_dim", array, stored) if key is None
                          else self.do("assign_dim", array, key, stored))
                self.emit(self.assign(base.name, helper))
                return True
            tests = self.array_tests(array, fact)
            if index is None or key is None:
                tests += [self.compare(self.attr(array, "d"), "is", self.none()), self.unshared(array)]
                self.emit(self.if_(self.both(*tests),
                                   [self.expr_stmt(self.call(self.attr(self.attr(array, "l"), "append"), stored))],
                                   [self.assign(base.name, self.do("append_dim", array, stored))]))
                return True
            slow = self.assign(base.name, self.do("assign_dim", array, key, stored))
            if not self.types(index).may(f.INT) or (isinstance(index, c.Const) and type(index.value) is not int):
                if self.types(index).only(f.STRING) and not isinstance(index, c.Const) and self.in_loop():
                    table = self.attr(array, "d")     # text beyond ":" is no number; what the dict has is normalised
                    tests += [self.compare(table, "is not", self.none()), self.negate(self.attr(array, "r")),
                              self.unshared(array),
                              self.either(self.compare(key, ">", self.const(":")), self.compare(key, "in", table))]
                    self.emit(self.if_(self.both(*tests), [self.assign_to(self.subscript(table, key), stored)], [slow]))
                else:
                    self.emit(slow)
                return True
            tests += [*self.bounds(index, key, array), self.unshared(array)]
            otherwise: list[ast.stmt] = [slow]
            if self.in_loop() and not isinstance(index, c.Const):     # arrays are filled by counting up
                items = self.attr(array, "l")
                next_one = self.array_tests(array, fact)
                next_one += [self.compare(key, "==", self.call(self.py("len"), items)),
                             self.compare(self.attr(array, "d"), "is", self.none()), self.unshared(array)]
                if not self.types(index).only(f.INT):
                    next_one.insert(0, self.compare(self.attr(key, "__class__"), "is", self.py("int")))
                otherwise = [self.if_(self.both(*next_one),
                                      [self.expr_stmt(self.call(self.attr(items, "append"), stored))],
                                      otherwise)]
            self.emit(self.if_(self.both(*tests), [self.assign_to(self.subscript(self.attr(array, "l"), key), stored)],
                               otherwise))
            return True
        if index is not None and not (isinstance(index, c.Const) and type(index.value) is not int) \
                and self.types(index).may(f.INT) and (isinstance(base, c.Local) or self.own_slot(base)):
            self.assign_slot_element(base, index, value)
            return True
        if (isinstance(base, c.Dim) and index is not None and base.index is not None and isinstance(base.base, c.Local)
                and not self.is_cell(base.base.name) and self.types(index).may(f.INT)
                and self.types(base.index).may(f.INT)):
            self.assign_matrix_stmt(base.base, base.index, index, value)
            return True
        return False

    def own_slot(self, base: Any) -> bool:
        """Tell whether a place is a property of `$this` that the class declares: its slot can be read directly."""
        if (not isinstance(base, c.Prop) or base.nullsafe or not isinstance(base.base, c.This)
                or not self.this_is_sure() or self.cls is None or not isinstance(base.name, str)):
            return False
        own = self.cls.props.get(base.name)
        return own is not None and "readonly" not in own.modifiers and self.prop_key(base) is not None \
            and "readonly" not in self.cls.decl.modifiers

    def assign_slot_element(self, base: Any, index: Any, value: Any) -> None:
        """Emit `$a[i] = v` where the array is in a cell or in a property of `$this`."""
        steps = Steps()
        key = self.settle_key(index, steps)
        stored = self.settle(value, steps)
        for step in steps:
            self.emit_step(step)
        held = [name for name in self.held
                if not any(isinstance(part, ast.Name) and part.id == name for part in (stored, key))]
        if held:
            self.emit(self.clear(list(dict.fromkeys(held))))
            self.held = [name for name in self.held if name not in held]
        if isinstance(base, c.Local):
            slot = self.value_of_cell(base.name)
            slow = self.do("assign_dim_ref", self.cell(base.name), key, stored)
        else:
            attribute = self.prop_key(base)
            assert attribute is not None
            self.state.attributes_used.add(attribute)
            slot = self.attr(self.name("this"), attribute)
            slow = self.do("assign_prop_dim", self.name("this"), self.const(base.name), self.scope(), key, stored)
        array = self.temp(True)
        tests = [self.compare(self.attr(self.walrus(array, slot), "__class__"), "is", self.helper("PhpArray")),
                 *self.bounds(index, key, self.name(array)), self.unshared(self.name(array), RC_SLOT)]
        otherwise: list[ast.stmt] = [self.assign(array, self.none()), self.expr_stmt(slow)]
        if self.in_loop():
            table = self.attr(self.name(array), "d")
            known = [self.compare(self.attr(self.name(array), "__class__"), "is", self.helper("PhpArray")),
                     self.compare(table, "is not", self.none()), self.negate(self.attr(self.name(array), "r")),
                     self.compare(key, "in", table), self.unshared(self.name(array), RC_SLOT)]
            otherwise = [self.if_(self.both(*known), [self.assign_to(self.subscript(table, key), stored)], otherwise)]
        self.emit(self.if_(self.both(*tests),
                           [self.assign_to(self.subscript(self.attr(self.name(array), "l"), key), stored)],
                           otherwise))

    def assign_matrix_stmt(self, root: c.Local, first: Any, second: Any, value: Any) -> None:
        """Emit `$a[i][j] = v` for ints i and j."""
        steps = Steps()
        i = self.settle_key(first, steps)
        j = self.settle_key(second, steps)
        stored = self.settle(value, steps, root=root)
        for step in steps:
            self.emit_step(step)
        held = [name for name in self.held
                if not any(isinstance(part, ast.Name) and part.id == name for part in (stored, i, j))]
        if held:     # a row still held by a read of this statement would look shared
            self.emit(self.clear(list(dict.fromkeys(held))))
            self.held = [name for name in self.held if name not in held]
        array = self.raw_local(root.name)
        row = self.temp(True)
        tests = self.array_tests(array, self.types(root))
        tests += [*self.bounds(first, i, array), self.unshared(array)]
        bound = self.walrus(row, self.subscript(self.attr(array, "l"), i))
        tests.append(self.compare(self.attr(bound, "__class__"), "is", self.helper("PhpArray")))
        tests += [*self.bounds(second, j, self.name(row)), self.unshared(self.name(row), RC_SLOT)]
        slow: list[ast.stmt] = [self.assign(row, self.none()),
                                self.expr_stmt(self.do("assign_nested", self.owned_local(root.name, self.types(root)),
                                                       i, j, stored))]
        self.emit(self.assign(row, self.none()),
                  self.if_(self.both(*tests),
                           [self.assign_to(self.subscript(self.attr(self.name(row), "l"), j), stored)], slow))

    def assign_prop_stmt(self, target: c.Prop, value: Any) -> bool:
        """Emit `$this->x = v` for an untyped or simply typed property that the class declares."""
        if (target.nullsafe or not isinstance(target.base, c.This) or not isinstance(target.name, str)
                or self.cls is None):
            return False
        key = self.prop_key(target)
        own = self.cls.props.get(target.name)
        if key is None or own is None or "readonly" in own.modifiers or "readonly" in self.cls.decl.modifiers \
                or (own.type is not None
                    and not self.is_kind(value, f.of_type(own.type).kinds & ~f.OBJECT & ~f.ARRAY or 1 << 30)):
            return False
        steps = Steps()
        stored = self.settle(value, steps)
        for step in steps:
            self.emit_step(step)
        self.state.attributes_used.add(key)
        slot = self.member(self.name("this"), key)
        self.stored.add(key)
        tests = [self.compare(slot, "is not", self.helper("UNDEF")),
                 self.compare(self.attr(slot, "__class__"), "is not", self.helper("Ref"))]
        if not self.this_is_sure():
            tests.insert(0, self.compare(self.name("this"), "is not", self.none()))
        self.emit(self.if_(self.both(*tests), [self.assign_to(self.member(self.name("this"), key), stored)],
                           [self.expr_stmt(self.do("assign_prop", self.expr(target.base), self.const(target.name),
                                                   stored, self.scope()))]))
        return True

    # ---- references and unset: refs.py

    def reference(self, node: Any, steps: Steps, create_null: bool = True) -> ast.expr:
        """Return the Ref of a place."""
        raise NotImplementedError

    def call_raw(self, node: Any) -> ast.expr:
        """Emit a call so that a returned Ref arrives as it is."""
        raise NotImplementedError

    def destructure_stmt(self, pattern: c.ListPattern, value: Any) -> None:
        """Emit `[...] = value` as statements."""
        raise NotImplementedError

    def destructure_expr(self, pattern: c.ListPattern, value: Any) -> ast.expr:
        """Emit `[...] = value` for its value."""
        raise NotImplementedError
