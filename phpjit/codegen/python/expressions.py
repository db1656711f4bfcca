"""The remaining expressions: literals, ternaries, match, closures, constants, nullsafe chains, yield, include ..."""
from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.python.calls import Calls
from phpjit.codegen.python.operators import Operand
from phpjit.core import nodes as c
from phpjit.runtime.values.array import NO_INDEX, next_after
from phpjit.runtime.values.array_keys import INT_MAX, normalize_key


def may_fail(item: c.ArrayItem) -> bool:
    """Tell whether putting an evaluated item into its array may warn, throw or run the program's code."""
    plain = item.key is None or (isinstance(item.key, c.Const) and type(item.key.value) is not float)
    return item.spread or not plain


def is_constant(item: c.ArrayItem) -> bool:
    """Tell whether nobody can see when an item is evaluated."""
    return isinstance(item.value, c.Const) and (item.key is None or isinstance(item.key, c.Const)) and not item.spread


class Expressions(Calls):
    """Dispatch and the expressions that no other part owns."""

    guards: list[ast.expr] | None = None

    def expr(self, node: Any) -> ast.expr:
        """Emit an expression for its value."""
        saved = self.line
        if node.line:
            self.line = node.line
        try:
            method: Callable[[Any], ast.expr] = getattr(self, "e_" + type(node).__name__)
            return method(node)
        finally:
            self.line = saved

    def e_Const(self, node: c.Const) -> ast.expr:
        """Emit a constant; negative zero, infinities and NaN have no literal."""
        return self.constant(node.value)

    def constant(self, value: Any) -> ast.expr:
        """Emit a scalar."""
        return self.const(value)

    def e_ArrayLiteral(self, node: c.ArrayLiteral) -> ast.expr:
        """Emit an array literal."""
        items = node.items
        if not items:
            return self.do("PhpArray")
        if self.is_constant_array(node):
            return self.shared_array(node)
        if not any(item.key is not None or item.by_ref or item.spread for item in items):
            return self.do("PhpArray", self.list([self.expr(item.value) for item in items]))
        fixed = self.fixed_keys(items)
        if fixed is not None and list(fixed) != list(range(len(items))) and len(set(fixed)) == len(fixed):
            return self.do("hash_array", self.dict([self.const(key) for key in fixed],
                                                   [self.expr(item.value) for item in items]),
                           self.const(next_after(fixed)))
        made: ast.expr | None = None
        flat: list[ast.expr] = []
        for at, item in enumerate(items):
            if item.spread:
                flat += [self.helper("SPREAD"), self.expr(item.value)]
            elif isinstance(item.key, c.Local) and not item.by_ref and not self.inert(item.value):
                name = self.temp_for(item.value)         # a variable is read as a key when the value is there
                value = self.walrus(name, self.expr(item.value))
                flat += [self.sequence(value, self.expr(item.key)), self.name(name)]
            else:
                flat.append(self.helper("MISSING") if item.key is None else self.expr(item.key))
                flat.append(self.ref_expr(item.value) if item.by_ref else self.expr(item.value))
            if may_fail(item) and not all(is_constant(one) for one in items[at + 1:]):
                made = self.do("make_array", *flat) if made is None else self.do("add_to_array", made, *flat)
                flat = []                # it fails, or runs an iterator, before what follows is evaluated
        return self.do("make_array", *flat) if made is None else self.do("add_to_array", made, *flat)

    def fixed_keys(self, items: tuple[c.ArrayItem, ...]) -> list[int | str] | None:
        """Return the keys of a literal when all are known and need no diagnostics."""
        keys: list[int | str] = []
        following = NO_INDEX
        for item in items:
            if item.spread or item.by_ref:
                return None
            if item.key is None:
                following = 0 if following == NO_INDEX else following
                keys.append(following)
                following += 1
                continue
            if not isinstance(item.key, c.Const) or isinstance(item.key.value, float):
                return None
            key = normalize_key(item.key.value)
            if isinstance(key, int):
                if key >= INT_MAX - 1:
                    return None
                following = max(following, key + 1)
            keys.append(key)
        return keys

    def is_constant_array(self, node: Any) -> bool:
        """Tell whether an array literal consists of constants, so that one copy serves all evaluations."""
        if not isinstance(node, c.ArrayLiteral) or self.fixed_keys(node.items) is None:
            return False
        return all(isinstance(item.value, c.Const) or self.is_constant_array(item.value) for item in node.items)

    def shared_array(self, node: c.ArrayLiteral) -> ast.expr:
        """Put a constant array beside the templates and refer to it."""
        name = f"array.{self.state.number()}"
        self.level.statements.append(self.assign(name, self.literal_array(node)))
        return self.name(name)

    def literal_array(self, node: c.ArrayLiteral) -> ast.expr:
        """Build a constant array."""
        keys = self.fixed_keys(node.items) or []
        values = [self.literal_array(item.value) if isinstance(item.value, c.ArrayLiteral) and item.value.items
                  else self.expr(item.value) for item in node.items]
        if keys == list(range(len(values))):
            return self.do("PhpArray", self.list(values))
        return self.do("hash_array", self.dict([self.const(key) for key in keys], values), self.const(next_after(keys)))

    def e_Ternary(self, node: c.Ternary) -> ast.expr:
        """Emit `cond ? then : otherwise`."""
        if node.then is not None:
            test = self.cond(node.cond)
            return self.choose(test, self.expr(node.then), self.expr(node.otherwise))
        operand = self.operand(node.cond)
        if operand.pure:
            return self.choose(self.cond(node.cond), operand.again, self.expr(node.otherwise))
        return self.choose(self.do("to_bool", operand.first), operand.again, self.expr(node.otherwise))

    def e_Match(self, node: c.Match) -> ast.expr:
        """Emit `match`: a chain of conditional expressions."""
        subject = self.operand(node.subject)
        if subject.slow is not subject.again:      # a variable that may be unset is read once, and announced
            name = self.temp_for(node.subject)
            subject = Operand(self.walrus(name, subject.slow), self.name(name), f.UNKNOWN, False)
        if isinstance(subject.again, ast.Constant):
            first = None
        else:
            first = None if subject.pure else subject.first
        otherwise: ast.expr | None = None
        tests: list[tuple[ast.expr, ast.expr]] = []
        for arm in node.arms:
            if arm.conditions is None:
                otherwise = self.expr(arm.body)
                continue
            alternatives = [self.match_test(subject, condition) for condition in arm.conditions]
            tests.append((self.either(*alternatives), self.expr(arm.body)))
        result = otherwise if otherwise is not None else self.do("unhandled_match", subject.again)
        for test, body in reversed(tests):
            result = self.choose(test, body, result)
        return result if first is None else self.sequence(first, result)

    def match_test(self, subject: Operand, condition: Any) -> ast.expr:
        """Return the test `subject === condition`, the subject having been evaluated."""
        if isinstance(subject.again, ast.Constant) and isinstance(subject.again.value, bool) \
                and self.types(condition).only(f.BOOL):
            return self.cond(condition) if subject.again.value else self.negate(self.cond(condition))
        again = Operand(subject.again, subject.again, subject.fact, True)
        return self.identity("===", again, self.operand(condition))

    # ---- nullsafe chains

    def e_NullsafeChain(self, node: c.NullsafeChain) -> ast.expr:
        """Emit a chain with nullsafe links: the first null ends it."""
        return self.guarded(lambda: self.expr(node.chain))

    def guarded(self, emit: Callable[[], ast.expr]) -> ast.expr:
        """Emit a chain and put the tests of its nullsafe links in front."""
        saved, self.guards = self.guards, []
        try:
            value = emit()
            return self.choose(self.both(*self.guards), value, self.none()) if self.guards else value
        finally:
            self.guards = saved

    def nullsafe(self, node: c.Prop | c.MethodCall) -> ast.expr:
        """Emit a nullsafe link."""
        if self.guards is None:
            return self.guarded(lambda: self.nullsafe(node))
        base = self.expr(node.base)
        return self.after_guard(node, base, False)

    def after_guard(self, node: c.Prop | c.MethodCall, base: ast.expr, quiet: bool) -> ast.expr:
        """Test the base of a nullsafe link and emit the link on it."""
        assert self.guards is not None
        temp = self.temp(True)
        self.guards.append(self.compare(self.walrus(temp, base), "is not", self.none()))
        value = self.name(temp)
        if isinstance(node, c.MethodCall):
            return self.method_call(node, value, True, False)
        if quiet:
            return self.do("quiet_prop", value, self.prop_name(node.name), self.scope())
        return self.do("read_prop", value, self.prop_name(node.name), self.scope())

    def quiet(self, node: Any) -> ast.expr:
        """Read a place quietly; chains end at their first null."""
        if isinstance(node, c.NullsafeChain):
            return self.guarded(lambda: self.quiet(node.chain))
        if isinstance(node, c.MethodCall) and node.nullsafe and self.guards is None:
            return self.guarded(lambda: self.expr(node))
        return super().quiet(node)

    def isset(self, node: Any) -> ast.expr:
        """Emit the test that one place is set and not null."""
        if isinstance(node, c.NullsafeChain):
            saved, self.guards = self.guards, []
            try:
                value = super().isset(node.chain)
                return self.both(*self.guards, value)
            finally:
                self.guards = saved
        return super().isset(node)

    # ---- constants

    def e_ConstFetch(self, node: c.ConstFetch) -> ast.expr:
        """Emit a named constant: a global once it has been found."""
        self.state.spell(node.name)
        link = self.link("const:" + node.name)
        return self.choose(self.compare(link, "is not", self.helper("UNDEF")), link,
                           self.do("constant", self.const(node.name), self.const(node.fallback)))

    def e_MagicConst(self, node: c.MagicConst) -> ast.expr:
        """Emit a magic constant that depends on the class."""
        if node.name == "__METHOD__":
            return self.do("magic_method", self.scope(), self.const(self.fn.name))
        return self.do("magic_class", self.scope())

    def e_InstanceOf(self, node: c.InstanceOf) -> ast.expr:
        """Emit `operand instanceof class`."""
        ref = node.cls
        operand = self.expr(node.operand)
        if ref.kind is c.ClassRefKind.NAME:
            key = self.const(ref.name.lower())
            if self.is_simple(node.operand):
                value = first = operand
            else:
                temp = self.temp(True)
                first, value = self.walrus(temp, operand), self.name(temp)
            return self.both(self.call(self.py("isinstance"), first, self.helper("PhpObject")),
                             self.compare(key, "in", self.attr(value, "\0anc")))
        if ref.kind is c.ClassRefKind.EXPR:
            return self.do("instance_of_value", operand, self.expr(ref.expr))
        return self.do("instance_of_class", operand, self.class_value(ref))

    def e_ClassConst(self, node: c.ClassConst) -> ast.expr:
        """Emit `class::NAME`."""
        ref = node.cls
        if node.name == "class":
            if ref.kind is c.ClassRefKind.EXPR:
                return self.do("class_name_of", self.expr(ref.expr))
            if ref.kind is c.ClassRefKind.NAME:
                return self.const(ref.name)
            if self.cls is None or self.fn.is_closure:
                return self.do("class_keyword", self.const(ref.kind.value), self.current_this(), self.scope())
            return self.do("class_name", self.class_value(ref))
        if ref.kind is c.ClassRefKind.SELF or self.is_own_class(ref):
            return self.attr(self.class_object(ref), "=const:" + node.name)
        if ref.kind is c.ClassRefKind.PARENT or ref.kind is c.ClassRefKind.STATIC or self.is_own_parent(ref):
            return self.member(self.class_object(ref), ">const:" + node.name)
        known = self.own_constant(node)
        if known is not None:
            return self.expr(known)
        return self.attr(self.class_object(ref), "const:" + node.name)

    def own_constant(self, node: c.ClassConst) -> c.Const | None:
        """Return the value that `K::NAME` has in closures of class K wherever they are bound: php fills it in early."""
        if self.cls is None or not self.fn.is_closure or node.cls.name.lower() != self.cls.decl.name.lower():
            return None
        return next((const.value for const in self.cls.decl.consts if const.name == node.name
                     and const.line < self.fn.line and isinstance(const.value, c.Const)), None)

    # ---- closures

    def e_Closure(self, node: c.Closure) -> ast.expr:
        """Emit a closure: its template with the captured values."""
        fn = node.function
        template = self.template(fn)
        captures: list[ast.expr] = []
        for capture in fn.captures:
            if capture.by_ref:
                captures.append(self.do("make_ref", self.cell(capture.name)))
            elif fn.is_arrow:
                captures.append(self.raw_capture(capture.name))
            else:
                captures.append(self.expr(c.Local(node.line, capture.name)) if self.is_cell(capture.name)
                                else self.captured(capture.name))
        this = self.none() if not self.has_scope() else self.name("this")
        return self.do("closure", self.name(template), self.tuple(captures), this, self.scope())

    def captured(self, name: str) -> ast.expr:
        """Return the value of a captured local; warn when it is not set."""
        value = self.raw_local(name)
        return self.choose(self.compare(value, "is not", self.helper("UNDEF")), value,
                           self.do("undefined_variable", self.const(name)))

    def raw_capture(self, name: str) -> ast.expr:
        """Return the content of a variable that an arrow function takes: UNDEF stays UNDEF."""
        return self.value_of_cell(name) if self.is_cell(name) else self.raw_local(name)

    def template(self, fn: c.Function) -> str:
        """Emit a function as a template; return the Python variable that holds it."""
        raise NotImplementedError

    # ---- effects

    def e_Clone(self, node: c.Clone) -> ast.expr:
        """Emit `clone operand`."""
        return self.do("clone", self.expr(node.operand), self.scope())

    def e_Include(self, node: c.Include) -> ast.expr:
        """Emit include, require and eval."""
        self.rebind_after = True
        return self.do("include_", self.const(node.kind), self.expr(node.operand), self.symbols(), self.current_this(),
                       self.scope())

    def e_Exit(self, node: c.Exit) -> ast.expr:
        """Emit `exit`."""
        return self.do("exit_", self.none() if node.operand is None else self.expr(node.operand))

    def e_Print(self, node: c.Print) -> ast.expr:
        """Emit `print`."""
        return self.sequence(self.do("echo", self.as_str(node.operand)), self.const(1))

    def e_Throw(self, node: c.Throw) -> ast.expr:
        """Emit `throw`."""
        return self.do("throw", self.expr(node.operand))

    def e_Silence(self, node: c.Silence) -> ast.expr:
        """Emit `@operand`."""
        return self.do("silence_end", self.do("silence_begin"), self.expr(node.operand))

    def e_ShellExec(self, node: c.ShellExec) -> ast.expr:
        """Emit backticks."""
        return self.do("shell_exec", self.as_str(node.command))

    def e_Yield(self, node: c.Yield) -> ast.expr:
        """Emit `yield`; a key makes it a pair."""
        if node.value is None:
            value = self.none()
        elif self.fn.by_ref_return:
            value = self.ref_expr(node.value)
        else:
            value = self.expr(node.value)
        if node.key is not None:
            key_first = self.expr(node.key)
            value = self.tuple([key_first, value])
        return self.at(ast.Yield(value))

    def e_YieldFrom(self, node: c.YieldFrom) -> ast.expr:
        """Emit `yield from`."""
        return self.at(ast.YieldFrom(self.do("delegate", self.expr(node.operand))))
