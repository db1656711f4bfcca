"""Compound assignment, `++` and `--`: places whose base and index are evaluated once.

    $a[f()] += 2      key = f(); a.l[key] = a.l[key] + 2   in place where the element is an int,
                                                              else op_dim(a, key, add, 2)
    $s .= "x"         s += "x"                             so that CPython appends in place
    $i++              i = i + 1                            where the facts say that it cannot overflow
"""
from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.python.operators import HELPER, SMALL, Operand
from phpjit.codegen.python.steps import Steps
from phpjit.codegen.python.writes import Writes
from phpjit.core import nodes as c
from phpjit.records import dataclass


class Compound(Writes):
    """Places that are read and written."""

    # ---- compound assignment

    def e_AssignOp(self, node: c.AssignOp) -> ast.expr:
        """Emit `target op= value` for its value."""
        target = node.target
        if isinstance(target, c.Local):
            if self.is_cell(target.name):
                steps = Steps()
                stored = self.settle(node.value, steps, alone=True)
                operation = self.operate(node, self.expr(target), stored)
                return self.sequence(*steps, self.do("assign_cell", self.cell(target.name), operation))
            return self.compound_local(node)
        return self.compound_place(node)

    def operate(self, node: c.AssignOp, old: ast.expr, value: ast.expr) -> ast.expr:
        """Return `old op value` by the complete helper."""
        return self.do(HELPER[node.op], old, value)

    def compound_local(self, node: c.AssignOp) -> ast.expr:
        """Emit `$x op= v` on a Python local."""
        target = node.target
        assert isinstance(target, c.Local)
        if node.op == ".":
            left = self.text(target)
            if self.changes(node.value, target.name):
                name = self.temp(False)
                return self.sequence(self.walrus(name, self.text(node.value)),
                                     self.walrus(target.name, self.fstring([self.text(target), self.name(name)])))
            return self.walrus(target.name, self.fstring([left, self.text(node.value)]))
        steps = Steps()
        if self.changes(node.value, target.name):
            name = self.temp_for(node.value)
            steps.append(self.walrus(name, self.expr(node.value)))
            right = Operand(self.name(name), self.name(name), self.types(node.value), True)
        else:
            right = self.operand(node.value)
        left_operand = self.operand(target)
        return self.sequence(*steps,
                             self.walrus(target.name, self.binary(node.op, left_operand, right, self.types(node))))

    def compound_place(self, node: c.AssignOp) -> ast.expr:
        """Emit `place op= v` on an element or a property."""
        steps = Steps()
        target = node.target
        operator = self.helper(HELPER[node.op])
        match target:
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                ref = self.do("global_ref", self.settle(index, steps))
                value = self.settle(node.value, steps)
                return self.sequence(*steps, self.do("op_ref", ref, operator, value, self.const("")))
            case c.Dim(base=base, index=index):
                container = self.container_rw(base, steps)
                key = self.settle_key(index, steps) if index is not None else None
                value, operator = self.late(node, steps)
                if key is None:
                    return self.sequence(*steps, self.do("op_append", container, operator, value))
                return self.sequence(*steps, self.do("op_dim", container, key, operator, value))
            case c.Prop(base=base, name=name):
                obj = self.object_rw(base, steps)
                text = self.settle_name(name, steps)
                value = self.settle(node.value, steps)
                return self.sequence(*steps, self.do("op_prop", obj, text, self.scope(), operator, value))
            case _:
                ref = self.reference(target, steps, create_null=False)
                value = self.settle(node.value, steps)
                shown = target.name if isinstance(target, (c.Superglobal, c.StaticProp)) else ""
                shown = shown if isinstance(shown, str) else ""
                return self.sequence(*steps, self.do("op_ref", ref, operator, value, self.const(shown)))

    def late(self, node: c.AssignOp, steps: Steps) -> tuple[ast.expr, ast.expr]:
        """Return the settled value and the operator of `element op= value`.

        A variable is read when the element has been: the operator announces one that is unset.
        """
        operator, value = self.helper(HELPER[node.op]), node.value
        if not isinstance(value, c.Local) or value.name == "this" or not self.types(value).may(f.UNDEF):
            return self.settle(value, steps), operator
        name = self.temp(True)
        raw = self.value_of_cell(value.name) if self.is_cell(value.name) else self.raw_local(value.name)
        steps.wait(self.walrus(name, raw))
        announcing = self.do("announcing", operator, self.const(value.name))
        found = self.compare(self.name(name), "is not", self.helper("UNDEF"))
        return self.name(name), self.choose(found, operator, announcing)

    def object_rw(self, base: Any, steps: Steps) -> ast.expr:
        """Return the object for reading and writing a property: what is not there is announced."""
        match base:
            case c.Local():
                return self.settle(base, steps)
            case c.Dim(base=outer, index=index) if index is not None and not (
                    isinstance(outer, c.Superglobal) and outer.name == "GLOBALS"):
                inner = self.container_rw(outer, steps, True)
                return self.do("dim_obj_rw", inner, self.settle_key(index, steps))
            case c.Prop(base=outer, name=name, nullsafe=False):
                obj = self.object_rw(outer, steps)
                return self.do("prop_obj_rw", obj, self.settle_name(name, steps), self.scope())
            case _:
                return self.object_w(base, steps)

    def container_rw(self, base: Any, steps: Steps, through: bool = False) -> ast.expr:
        """Return the container for reading and writing an element: what is not there is announced."""
        match base:
            case c.Dim(base=outer, index=index) if index is not None and not (
                    isinstance(outer, c.Superglobal) and outer.name == "GLOBALS"):
                inner = self.container_rw(outer, steps, True)
                return self.do("dim_rw", inner, self.settle_key(index, steps))
            case c.Prop(base=outer, name=name):
                obj = self.object_rw(outer, steps)
                return self.do("prop_rw", obj, self.settle_name(name, steps), self.scope())
            case _:
                pass
        if isinstance(base, c.Local) and self.types(base).may(f.UNDEF):
            value = self.value_of_cell(base.name) if self.is_cell(base.name) else self.raw_local(base.name)
            steps.wait(self.either(self.compare(value, "is not", self.helper("UNDEF")),
                                   self.do("undefined_variable", self.const(base.name))))
        return self.container(base, steps, through)

    def assign_op_stmt(self, node: c.AssignOp) -> None:
        """Emit `target op= value` as a statement."""
        target = node.target
        if isinstance(target, c.Local) and not self.is_cell(target.name):
            if node.op == "." and not self.changes(node.value, target.name):
                self.append_text(target, node.value)
                return
            value = self.compound_local(node)
            if isinstance(value, ast.NamedExpr):
                self.emit(self.assign(value.target.id, value.value))
            else:
                self.emit(self.expr_stmt(value))
            return
        if isinstance(target, c.Local) and node.op == ".":
            self.append_cell_text(target, node.value)
            return
        if isinstance(target, c.Local):
            self.compound_cell(node, target)
            return
        if self.own_slot(target) and node.op in ("+", "-", "*"):
            self.compound_slot(target, node.op, node.value, lambda new: self.e_AssignOp(node))
            return
        if isinstance(target, c.Dim) and isinstance(target.base, c.Local) and not self.is_cell(target.base.name) \
                and target.index is not None and self.types(target.index).may(f.INT) and node.op != "." \
                and not isinstance(target.index, c.Const) \
                and not (isinstance(node.value, c.Local) and self.types(node.value).may(f.UNDEF)):
            self.compound_element(node, target.base, target.index)
            return
        self.emit(self.expr_stmt(self.e_AssignOp(node)))

    def compound_cell(self, node: c.AssignOp, target: c.Local) -> None:
        """Emit `$x op= v` on a cell: in line where no typed property shares it."""
        steps = Steps()
        value = self.settle(node.value, steps, alone=True)
        for step in steps:
            self.emit_step(step)
        fact = self.types(node.value)
        if isinstance(value, (ast.Name, ast.Constant)):
            right = Operand(value, value, fact, True)
        else:
            name = self.temp_for(node.value)
            right = Operand(self.walrus(name, value), self.name(name), fact, False)
        self.fill_cell(target, self.temp_for(node), self.binary(node.op, self.operand(target), right, self.types(node)))

    def fill_cell(self, target: c.Local, name: str, value: ast.expr) -> None:
        """Emit the assignment of a value, which goes through a temporary, to a cell."""
        cell = self.cell(target.name)
        self.emit(self.assign(name, value),
                  self.if_(self.compare(self.attr(cell, "types"), "is", self.none()),
                           [self.assign_to(self.attr(cell, "v"), self.name(name))],
                           [self.expr_stmt(self.do("assign_cell", cell, self.name(name)))]))

    def compound_slot(self, target: Any, op: str, value: Any, slow: Callable[[ast.expr], ast.expr]) -> None:
        """Emit `$this->x op= v` for ints in a property that the class declares (typed int, or untyped)."""
        own = self.cls.props[target.name] if self.cls is not None else None
        key = self.prop_key(target)
        declared = None if own is None or own.type is None else f.of_type(own.type)
        if key is None or (declared is not None and not declared.may(f.INT)) or not self.types(value).may(f.INT) \
                or not self.inert(value):
            self.emit(self.expr_stmt(slow(self.none())))
            return
        self.state.attributes_used.add(key)
        old, new = self.temp(False), self.temp(False)
        right = self.operand(value)
        slot = self.attr(self.name("this"), key)
        tests = [self.compare(self.attr(self.walrus(old, slot), "__class__"), "is", self.py("int"))]
        if not right.fact.only(f.INT):
            tests.append(self.compare(self.attr(right.first, "__class__"), "is", self.py("int")))
        elif not right.pure:
            tests.append(self.compare(right.first, "is not", self.none()))
        left = f.F_INT
        result = self.walrus(new, self.binop(self.name(old), op, right.again))
        tests.append(self.in_range(result, self.name(new), op, left, right.fact if right.fact.only(f.INT) else f.F_INT))
        self.emit(self.if_(self.both(*tests), [self.assign_to(self.attr(self.name("this"), key), self.name(new))],
                           [self.expr_stmt(slow(self.none()))]))

    def compound_element(self, node: c.AssignOp, base: c.Local, index: Any) -> None:
        """Emit `$a[i] op= v` on a local array."""
        steps = Steps()
        if self.types(base).may(f.UNDEF):
            self.container_rw(base, steps)
        key = self.settle_key(index, steps)
        value = self.settle(node.value, steps)
        for step in steps:
            self.emit_step(step)
        array = self.raw_local(base.name)
        tests = self.array_tests(array, self.types(base))
        tests += [*self.bounds(index, key, array), self.unshared(array)]
        element = self.temp(True)
        known = self.types(base).elem
        slot = self.subscript(self.attr(array, "l"), key)
        old = Operand(self.walrus(element, slot), self.name(element),
                      f.UNKNOWN if known is None else known.without(f.UNDEF), False)
        new = Operand(value, value, self.types(node.value), True)
        result = self.binary(node.op, old, new, f.UNKNOWN)
        slow = self.expr_stmt(self.do("op_dim", self.owned_local(base.name, self.types(base)), key,
                                      self.helper(HELPER[node.op]), value))
        otherwise: list[ast.stmt] = [slow]
        if node.op in ("+", "-") and new.fact.may(f.INT):
            otherwise = [self.compound_hash_element(node.op, base, array, key, new, slow)]
        self.emit(self.if_(self.both(*tests), [self.assign_to(self.subscript(self.attr(array, "l"), key), result)],
                           otherwise))

    def compound_hash_element(self, op: str, base: c.Local, array: ast.expr, key: ast.expr, value: Operand,
                              slow: ast.stmt) -> ast.stmt:
        """Emit `$a[k] += v` for an element of a hash array that is an int; a key that the dict finds is normalised."""
        table = self.attr(array, "d")
        old, new = self.temp(True), self.temp(False)
        tests = self.array_tests(array, self.types(base))
        tests += [self.compare(table, "is not", self.none()), self.negate(self.attr(array, "r")), self.unshared(array)]
        if not value.fact.only(f.INT):
            tests.append(self.compare(self.attr(value.again, "__class__"), "is", self.py("int")))
        found = self.walrus(old, self.call(self.attr(table, "get"), key))
        tests.append(self.compare(self.attr(found, "__class__"), "is", self.py("int")))
        result = self.walrus(new, self.binop(self.name(old), op, value.again))
        tests.append(self.compare(self.const(-SMALL), "<=", result, "<=", self.const(SMALL)))
        return self.if_(self.both(*tests), [self.assign_to(self.subscript(table, key), self.name(new))], [slow])

    def append_text(self, target: c.Local, value: Any) -> None:
        """Emit `$s .= v` so that CPython appends in place."""
        text = self.as_str(value)
        if not self.is_kind(target, f.STRING):
            old = self.expr(target)
            if not isinstance(old, ast.Name) and not (isinstance(text, ast.Constant) or self.is_simple(value)):
                name = self.temp(False)
                self.emit(self.assign(name, text))
                text = self.name(name)
            raw = self.raw_local(target.name)
            self.emit(self.if_(self.compare(self.attr(raw, "__class__"), "is not", self.py("str")),
                               [self.assign(target.name, self.do("to_str", old))]))
        self.emit(self.augment(target.name, "+", text))

    def append_cell_text(self, target: c.Local, value: Any) -> None:
        """Emit `$s .= v` on a cell: the string is taken out of the cell, so that it has one holder while it grows."""
        text = self.as_str(value)
        addition, grown = self.temp(False), self.temp(False)
        cell = self.cell(target.name)
        self.emit(self.assign(addition, text))
        fast = [self.assign(grown, self.attr(cell, "v")), self.assign_to(self.attr(cell, "v"), self.none()),
                self.augment(grown, "+", self.name(addition)), self.assign_to(self.attr(cell, "v"), self.name(grown)),
                self.assign(grown, self.none())]
        slow = self.expr_stmt(self.do("assign_cell", cell, self.do("concat", self.expr(target), self.name(addition))))
        self.emit(self.if_(self.both(self.compare(self.attr(self.attr(cell, "v"), "__class__"), "is", self.py("str")),
                                     self.compare(self.attr(cell, "types"), "is", self.none())), fast, [slow]))

    def as_str(self, node: Any) -> ast.expr:
        """Emit an expression as a Python str."""
        if isinstance(node, c.Concat):
            return self.concat_parts(node.parts)
        text = self.text(node)
        fact = self.types(node)
        if isinstance(text, ast.Constant) or fact.only(f.STRING) or not fact.only(f.INT | f.STRING):
            return text
        return self.fstring([text])

    def e_AssignCoalesce(self, node: c.AssignCoalesce) -> ast.expr:
        """Emit `target ??= value`."""
        target = node.target
        if isinstance(target, c.Local):
            current = self.quiet_local(target)
            write = self.e_Assign(c.Assign(node.line, target, node.value))
            if not self.is_cell(target.name) and not self.types(target).may(f.UNDEF):
                return self.choose(self.compare(current, "is not", self.none()), current, write)
            name = self.temp(True)
            return self.choose(self.compare(self.walrus(name, current), "is not", self.none()), self.name(name), write)
        steps = Steps()
        fixed = self.fixed(target, steps)
        name = self.temp(True)
        current = self.quiet(fixed)
        write = self.e_Assign(c.Assign(node.line, fixed, node.value))
        return self.sequence(*steps, self.choose(self.compare(self.walrus(name, current), "is not", self.none()),
                                                 self.name(name), write))

    def fixed(self, place: Any, steps: Steps) -> Any:
        """Return the place with its index and name expressions evaluated once into temporaries."""
        match place:
            case c.Dim(base=base, index=index):
                return c.Dim(place.line, self.fixed(base, steps), None if index is None else self.frozen(index, steps))
            case c.Prop(base=base, name=name):
                inner = self.fixed(base, steps) if isinstance(base, (c.Dim, c.Prop, c.Local, c.This, c.StaticProp)) \
                    else self.frozen(base, steps)
                return c.Prop(place.line, inner, name if isinstance(name, str) else self.frozen(name, steps),
                              place.nullsafe)
            case c.DynamicVar(name=name):
                return c.DynamicVar(place.line, self.frozen(name, steps))
            case c.StaticProp(cls=cls, name=name) if not isinstance(name, str):
                return c.StaticProp(place.line, cls, self.frozen(name, steps))
            case _:
                return place

    def frozen(self, node: Any, steps: Steps) -> Any:
        """Return a node whose emission is the temporary that the value of `node` was put into."""
        if isinstance(node, c.Const) or (isinstance(node, c.Local) and node.name != "this"):
            return node     # PHP reads a variable both times
        name = self.temp_for(node)
        steps.append(self.walrus(name, self.expr(node)))
        return Done(node.line, name)

    def e_Done(self, node: Done) -> ast.expr:
        """Read what was evaluated before."""
        return self.name(node.temp)

    # ---- ++ and --

    def e_IncDec(self, node: c.IncDec) -> ast.expr:
        """Emit `++` or `--` for its value."""
        target = node.target
        helper = self.helper("inc" if node.increment else "dec")
        if isinstance(target, c.Local):
            if self.is_cell(target.name):
                kind = "pre_ref" if node.prefix else "post_ref"
                shown = self.const(target.name) if self.types(target).may(f.UNDEF) else self.none()
                return self.do(kind, self.cell(target.name), helper, shown)
            new = self.stepped(node)
            if node.prefix:
                return self.walrus(target.name, new)
            if self.types(target).only(f.INT) and isinstance(new, ast.BinOp):      # the old value is one step back
                return self.binop(self.walrus(target.name, new), "-" if node.increment else "+", self.const(1))
            old = self.temp_for(target)
            value = self.expr(target)
            if not isinstance(value, ast.Name):     # reading it warns, once
                new = self.call(helper, self.name(old))
            return self.sequence(self.walrus(old, value), self.walrus(target.name, new), self.name(old))
        steps = Steps()
        prefix = "pre" if node.prefix else "post"
        match target:
            case c.Dim(base=c.Superglobal(name="GLOBALS"), index=index) if index is not None:
                ref = self.do("global_ref", self.settle(index, steps))
                return self.sequence(*steps, self.do(prefix + "_ref", ref, helper, self.none()))
            case c.Dim(base=base, index=index):
                container = self.container_rw(base, steps, True)
                key = self.settle_key(index, steps) if index is not None else self.helper("UNDEF")
                return self.sequence(*steps, self.do(prefix + "_dim", container, key, helper))
            case c.Prop(base=base, name=name):
                obj = self.object_rw(base, steps)
                text = self.settle_name(name, steps)
                return self.sequence(*steps, self.do(prefix + "_prop", obj, text, self.scope(), helper))
            case _:
                ref = self.reference(target, steps, create_null=False)
                return self.sequence(*steps, self.do(prefix + "_ref", ref, helper, self.none()))

    def stepped(self, node: c.IncDec) -> ast.expr:
        """Return the new value of a local variable under `++` or `--`."""
        target = node.target
        assert isinstance(target, c.Local)
        fact = self.types(target)
        value = self.expr(target)
        op, helper = ("+", "inc") if node.increment else ("-", "dec")
        new = self.binop(value, op, self.const(1))
        if fact.only(f.FLOAT):
            return new
        if fact.only(f.INT):
            if (node.increment and fact.hi < f.INT_MAX) or (not node.increment and fact.lo > f.INT_MIN):
                return new
            limit = self.compare(value, "<" if node.increment else ">",
                                 self.const(f.INT_MAX if node.increment else f.INT_MIN))
            return self.choose(limit, new, self.do(helper, value))
        if not fact.may(f.INT) or not isinstance(value, ast.Name):
            return self.do(helper, value)
        test = self.both(self.compare(self.attr(value, "__class__"), "is", self.py("int")),
                         self.compare(value, "<" if node.increment else ">",
                                      self.const(f.INT_MAX if node.increment else f.INT_MIN)))
        return self.choose(test, new, self.do(helper, value))

    def inc_dec_stmt(self, node: c.IncDec) -> None:
        """Emit `++` or `--` whose value is not wanted."""
        target = node.target
        if isinstance(target, c.Local) and not self.is_cell(target.name):
            self.emit(self.assign(target.name, self.stepped(node)))
            return
        if isinstance(target, c.Local):
            self.step_cell(node, target)
            return
        if self.own_slot(target):
            self.compound_slot(target, "+" if node.increment else "-", c.Const(node.line, 1),
                               lambda new: self.e_IncDec(c.IncDec(node.line, target, node.increment, True)))
            return
        if isinstance(target, c.Dim) and isinstance(target.base, c.Local) and not self.is_cell(target.base.name) \
                and target.index is not None and self.types(target.index).may(f.INT) \
                and not isinstance(target.index, c.Const):
            self.step_element(node, target.base, target.index)
            return
        self.emit(self.expr_stmt(self.e_IncDec(c.IncDec(node.line, target, node.increment, True))))

    def step_cell(self, node: c.IncDec, target: c.Local) -> None:
        """Emit `$x++` on a cell."""
        slot, old = self.attr(self.cell(target.name), "v"), self.temp(False)
        limit = self.const(f.INT_MAX if node.increment else f.INT_MIN)
        tests = [self.compare(self.attr(self.walrus(old, slot), "__class__"), "is", self.py("int")),
                 self.compare(self.name(old), "<" if node.increment else ">", limit),
                 self.compare(self.attr(self.cell(target.name), "types"), "is", self.none())]
        new = self.binop(self.name(old), "+" if node.increment else "-", self.const(1))
        self.emit(self.if_(self.both(*tests), [self.assign_to(self.attr(self.cell(target.name), "v"), new)],
                           [self.expr_stmt(self.e_IncDec(c.IncDec(node.line, target, node.increment, True)))]))

    def step_element(self, node: c.IncDec, base: c.Local, index: Any) -> None:
        """Emit `$a[i]++` on a local array."""
        steps = Steps()
        if self.types(base).may(f.UNDEF):
            self.container_rw(base, steps)
        key = self.settle_key(index, steps)
        for step in steps:
            self.emit_step(step)
        array = self.raw_local(base.name)
        tests = self.array_tests(array, self.types(base))
        slot = self.subscript(self.attr(array, "l"), key)
        old = self.temp(False)
        limit = self.const(f.INT_MAX if node.increment else f.INT_MIN)
        tests += [*self.bounds(index, key, array), self.unshared(array),
                  self.compare(self.attr(slot, "__class__"), "is", self.py("int")),
                  self.compare(self.walrus(old, slot), "<" if node.increment else ">", limit)]
        op, helper = ("+", "inc") if node.increment else ("-", "dec")
        slow = self.expr_stmt(self.do("pre_dim", self.owned_local(base.name, self.types(base)), key,
                                      self.helper(helper)))
        self.emit(self.if_(self.both(*tests), [
            self.assign_to(self.subscript(self.attr(array, "l"), key), self.binop(self.name(old), op, self.const(1)))],
            [slow]))


@dataclass(frozen=True, slots=True)
class Done(c.Node):
    """A node whose value already stands in a temporary."""

    temp: str
