"""One PHP function becomes one Python function: parameters, prologue, body, return.

    function f(int $a, &$b, $c = [1], ...$rest): int { ... }

    def f(a, b, c=MISSING, *rest):
        "php:|f"
        if a.__class__ is not int: a = coerce_param(a, info.3, 0)
        if c is MISSING: c = array.4
        rest = collect_rest(rest)
        ...
        return t if (t := <value>).__class__ is int else coerce_return(t, info.3)
"""
from __future__ import annotations

import ast
from typing import Any

from phpjit import phptypes
from phpjit.analysis import facts as f
from phpjit.analysis.infer import Facts
from phpjit.codegen.python.gotos import Gotos
from phpjit.codegen.python.infos import Infos
from phpjit.codegen.python.operators import SMALL
from phpjit.codegen.python.state import ClassContext, Level, UnitState
from phpjit.core import nodes as c
from phpjit.core.walk import assigned
from phpjit.phptypes import Named, Type, Union
from phpjit.runtime.classes.spec import SCOPE_VARIABLE


class Emitter(Gotos, Infos):
    """Emits functions."""

    def __init__(self, state: UnitState, fn: c.Function, cls: ClassContext | None, level: Level) -> None:
        super().__init__(state, fn, cls, level)
        self.frames = []
        self.entries = {}
        self.scope_forced = False

    # ---- templates

    def template(self, fn: c.Function) -> str:
        """Emit a function beside the other templates of the level; return the Python variable that holds it."""
        emitter = Emitter(self.state, fn, self.cls if fn.is_closure else None, self.level)
        return emitter.emit_template()

    def emit_template(self, method: bool = False) -> str:
        """Emit this function into its level, with its FunctionInfo attached."""
        number = self.state.number()
        fn = self.fn
        name = f"function.{number}"
        self.info_name = f"info.{number}"
        self.statics_name = f"php.S{number}"
        level = self.level.statements
        if fn.static_slots:
            self.line = fn.line
            level.append(self.assign(self.statics_name, self.list([self.none()] * fn.static_slots)))
        body = self.function_body(method)
        arguments = self.arguments_of(method)
        flags = self.flags(method)
        shown = self.shown_name(method)
        self.line = fn.line
        level.append(self.assign(self.info_name,
                                 self.function_info(fn, self.statics_name if fn.static_slots else None)))
        doc = self.expr_stmt(self.const(f"php:{flags}|{shown}"))
        if fn.is_generator:
            inner = f"body.{number}"
            head, inner_body = body
            names = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
            rest: ast.arg | None = None
            arguments_end = len(arguments.posonlyargs) + len(arguments.args)
            if arguments.vararg is not None and fn.uses_args:
                names.append(arguments.vararg.arg)
            elif arguments.vararg is not None:      # the variable, and what was passed
                names.append(fn.params[-1].name)
                rest = self.argument(arguments.vararg.arg)
            given = list(names) if rest is None else names[:arguments_end]
            if fn.is_closure:       # a bound or copied closure has its own scope and static variables
                names.append(SCOPE_VARIABLE)
                if fn.static_slots:
                    names.append(self.statics_name)
            inner_args = ast.arguments([], [self.argument(n) for n in names], rest, [], [], None, [])
            hidden = len(names) - len(given) if "k" in flags or rest is not None or arguments.vararg is None else 0
            generator_doc = self.expr_stmt(self.const(f"php:{flags}g{'k' * hidden}|{shown}"))
            never = self.if_(self.const(False), [self.expr_stmt(self.at(ast.Yield(None)))])
            level.append(self.function(inner, inner_args, [generator_doc, *inner_body, never]))
            passed = [self.name(n) for n in names]
            if rest is not None:
                passed.append(self.at(ast.Starred(self.name(rest.arg), ast.Load())))
            made = self.do("make_generator", self.call(self.name(inner), *passed),
                           self.name(inner))
            level.append(self.function(name, arguments, [doc, *head, self.return_(made)]))
            level.append(self.expr_stmt(self.do("attach", self.name(inner), self.name(self.info_name))))
        else:
            level.append(self.function(name, arguments, [doc, *body[0], *body[1]]))
        level.append(self.expr_stmt(self.do("attach", self.name(name), self.name(self.info_name))))
        return name

    def flags(self, method: bool) -> str:
        """Return the flag letters of the docstring."""
        letters = "s" if self.state.unit.strict_types else ""
        if method:
            letters += "t" if self.fn.is_static else "m"
        if self.fn.is_closure:
            letters += "cm"
            if not self.fn.uses_args and not any(param.variadic for param in self.fn.params):
                letters += "k" * len(self.fn.captures)     # trailing Python parameters that are no arguments
        if self.fn.uses_args and not self.fn.is_generator:
            letters += f"a{sum(not param.variadic for param in self.fn.params)}"   # all arguments arrive in one tuple
        hidden = sum(1 << number for number, param in enumerate(self.fn.params)
                     if any(one.name.lower() == "sensitiveparameter" for one in param.attributes))
        if hidden:
            variadic = hidden.bit_length() == len(self.fn.params) and self.fn.params[-1].variadic
            letters += f"h{hidden}" + "v" * variadic     # which arguments backtraces hide
        return letters

    def shown_name(self, method: bool) -> str:
        """Return the display name."""
        if self.cls is not None and method:
            return f"{self.cls.decl.name}::{self.fn.name}"
        return self.fn.name

    def statics(self) -> str:
        """Return the Python variable that holds the list of the function's static cells."""
        return self.statics_name

    # ---- parameters

    def arguments_of(self, method: bool) -> ast.arguments:
        """Return the Python parameter list."""
        fn = self.fn
        args: list[ast.arg] = []
        defaults: list[ast.expr] = []
        vararg: ast.arg | None = None
        if method or fn.is_closure:
            args.append(self.argument("this"))
        if fn.uses_args:
            vararg = self.argument("args.")
        else:
            for param in fn.params:
                self.line = param.line or fn.line
                if param.variadic:
                    vararg = self.argument(self.rest_name(param))
                    continue
                args.append(self.argument(param.name))
                if param.default is not None:
                    constant = self.default_constant(param)
                    defaults.append(self.helper("MISSING") if constant is None else constant)
                elif defaults:
                    defaults.append(self.helper("MISSING"))
        self.line = fn.line
        keyword_only: list[ast.arg] = []
        keyword_defaults: list[ast.expr | None] = []
        for capture in fn.captures:
            if vararg is not None:
                keyword_only.append(self.argument(capture.name))
                keyword_defaults.append(self.none())
            else:
                args.append(self.argument(capture.name))
                defaults.append(self.none())
        return ast.arguments([], args, vararg, keyword_only, keyword_defaults, None, defaults)

    def rest_name(self, param: c.Param) -> str:
        """Return the Python parameter of a variadic one: not its own variable where that changes, as backtraces show
        what was passed.
        """
        fn = self.fn
        changes = fn.is_generator or self.is_cell(param.name) or param.name in assigned(fn.body)
        return "rest." if changes else param.name

    def default_constant(self, param: c.Param) -> ast.expr | None:
        """Return a default that is a Python constant of the declared type; None when the prologue must compute it."""
        if not isinstance(param.default, c.Const) or param.by_ref:
            return None
        value = param.default.value
        if param.type is not None:
            if not fits_constant(value, param.type):
                return None
        return self.constant(value)

    def function_body(self, method: bool) -> tuple[list[ast.stmt], list[ast.stmt]]:
        """Return (prologue, rest); a generator runs only the prologue at the call."""
        fn = self.fn
        head = self.block_of(self.prologue)
        guess = self.state.facts.specialised(fn)
        body = self.body_statements() if guess is None else self.speculative_body(*guess)
        start: list[ast.stmt] = []
        self.line = fn.line
        if fn.is_closure and not fn.is_generator:
            start.append(self.expr_stmt(self.name(SCOPE_VARIABLE)))
        elif fn.is_closure:
            head.insert(0, self.expr_stmt(self.name(SCOPE_VARIABLE)))
        start.extend(self.initialise())
        return head, [*start, *body]

    def body_statements(self) -> list[ast.stmt]:
        """Emit the body with the facts that hold now, and what happens when control runs off its end."""
        fn = self.fn
        body = self.block_of(lambda: self.goto_body(fn.body) if self.has_goto() else self.block(fn.body))
        self.line = fn.end_line or fn.line
        if not (fn.body and isinstance(fn.body[-1], c.Return)):
            body.extend(self.block_of(self.implicit_return))
        return body

    def speculative_body(self, guards: dict[str, f.Fact], special: Facts) -> list[ast.stmt]:
        """Emit the body twice: with the facts for the guessed parameter types behind a test of them, and without."""
        general = self.body_statements()
        facts, self.state.facts = self.state.facts, special
        try:
            fast = self.body_statements()
        finally:
            self.state.facts = facts
        self.line = self.fn.line
        kinds = {f.INT: self.py("int"), f.FLOAT: self.py("float"), f.ARRAY: self.helper("PhpArray")}
        tests = [self.compare(self.attr(self.name(name), "__class__"), "is", kinds[fact.kinds])
                 for name, fact in guards.items()]
        tests += [self.either(self.compare(self.const(max(fact.lo, -SMALL)), "<=", self.name(name), "<=",
                                           self.const(SMALL)),
                              self.compare(self.const(fact.lo), "<=", self.name(name), "<=", self.const(fact.hi)))
                  for name, fact in guards.items() if fact.kinds == f.INT and fact.lo > f.INT_MIN]
        return [self.if_(self.both(*tests), fast, general)]

    def initialise(self) -> list[ast.stmt]:
        """Return the statements that make variables exist: cells, UNDEF where a read may come first."""
        fn = self.fn
        start: list[ast.stmt] = []
        bound = {param.name for param in fn.params} | {capture.name for capture in fn.captures}
        if fn.symbol_table:
            start.append(self.assign("scope.", self.dict([], [])))
        for name, storage in fn.variables.items():
            if name == "this":
                continue
            if storage is not c.Storage.CELL and not fn.symbol_table:
                continue
            by_ref = any(p.name == name and p.by_ref and not p.variadic for p in fn.params) or any(
                p.name == name and p.by_ref for p in fn.captures)
            if name not in bound:
                value = self.do("Ref")
            elif by_ref:
                value = self.name(name)
            else:
                value = self.do("Ref", self.name(name))
            if fn.symbol_table:
                value = self.do("bind_variable", self.symbols(), self.const(name), value)
            elif name in bound and by_ref:
                continue
            start.append(self.assign(name, value))
        unset = sorted(name for name in self.needs_init if name not in bound and not self.is_cell(name))
        if unset:
            targets: list[ast.expr] = [self.target(name) for name in unset]
            start.append(self.at(ast.Assign(targets, self.helper("UNDEF"))))
        return start

    def prologue(self) -> None:
        """Emit argument checks and defaults."""
        fn = self.fn
        if fn.uses_args:
            self.unpack_args()
        for number, param in enumerate(fn.params):
            self.line = param.line or fn.line
            if param.variadic:
                if not fn.uses_args:
                    self.emit(self.assign(param.name, self.do("collect_rest", self.name(self.rest_name(param)))))
                if param.type is not None or param.by_ref:
                    self.emit(self.expr_stmt(self.do("check_rest", self.name(param.name), self.name(self.info_name),
                                                     self.const(number), self.this_for_types())))
                if param.type is not None and (fn.uses_args or self.rest_name(param) != param.name):
                    whole = "args." if fn.uses_args else "rest."
                    self.emit(self.assign(whole, self.do("checked_rest", self.name(whole), self.name(param.name))))
                continue
            if param.by_ref:
                self.by_ref_param(number, param)
            else:
                self.value_param(number, param)
        self.line = fn.line

    def unpack_args(self) -> None:
        """Emit the parameters of a function that uses func_get_args: all arrive in one tuple."""
        given = self.name("args.")
        for number, param in enumerate(self.fn.params):
            if param.variadic:
                rest = self.subscript(given, self.at(ast.Slice(self.const(number), None, None)))
                self.emit(self.assign(param.name, self.do("collect_rest", rest)))
                continue
            constant = self.default_constant(param) if param.default is not None else None
            default = constant if constant is not None else self.helper("MISSING")
            test = self.compare(self.call(self.py("len"), given), ">", self.const(number))
            self.emit(self.assign(param.name, self.choose(test, self.subscript(given, self.const(number)), default)))

    def by_ref_param(self, number: int, param: c.Param) -> None:
        """Emit the prologue of a by-reference parameter: it holds a Ref."""
        value = self.name(param.name)
        if param.default is not None:
            self.emit(self.if_(self.compare(value, "is", self.helper("MISSING")),
                               [self.assign(param.name, self.do("Ref", self.expr(param.default)))]))
        self.emit(self.if_(self.compare(self.attr(value, "__class__"), "is not", self.helper("Ref")),
                           [self.assign(param.name, self.do("plain_argument", value, self.name(self.info_name),
                                                            self.const(number)))]))
        if param.type is not None and not is_mixed(param.type):
            content = self.attr(value, "v")
            test = self.type_test(content, param.type)
            check = self.assign_to(self.attr(value, "v"), self.do(
                "coerce_param", content, self.name(self.info_name), self.const(number), self.this_for_types()))
            self.emit(check if test is None else self.if_(self.negate(test), [check]))

    def value_param(self, number: int, param: c.Param) -> None:
        """Emit default and type check of a by-value parameter."""
        value = self.name(param.name)
        check: list[ast.stmt] = []
        if param.type is not None and not is_mixed(param.type):
            test = self.type_test(value, param.type)
            coerced = self.assign(param.name,
                                  self.do("coerce_param", value, self.name(self.info_name), self.const(number),
                                                      self.this_for_types()))
            check = [coerced] if test is None else [self.if_(self.negate(test), [coerced])]
        if param.default is not None and self.default_constant(param) is None:
            default = self.expr(param.default)
            held = self.take_held()
            self.emit(self.if_(self.compare(value, "is", self.helper("MISSING")),
                               [self.assign(param.name, default), *held], []))
        self.emit(*check)

    def this_for_types(self) -> ast.expr:
        """Return what `static` in a type refers to."""
        if self.cls is not None or self.fn.is_closure:
            return self.name("this")
        return self.none()

    def type_test(self, value: ast.expr, declared: Type) -> ast.expr | None:
        """Return a quick test that a value fits a type as it is; None when there is none."""
        tests: list[ast.expr] = []
        members = declared.members if isinstance(declared, Union) else (declared,)
        for member in members:
            if not isinstance(member, Named):
                return None if len(members) == 1 else self.either(*tests) if tests else None
            kind = {"int": "int", "float": "float", "string": "str", "bool": "bool"}.get(member.name)
            if kind is not None:
                tests.append(self.compare(self.attr(value, "__class__"), "is", self.py(kind)))
            elif member.name == "array":
                tests.append(self.compare(self.attr(value, "__class__"), "is", self.helper("PhpArray")))
            elif member.name in ("null", "void"):
                tests.append(self.compare(value, "is", self.none()))
            elif member.name in ("false", "true"):
                tests.append(self.compare(value, "is", self.const(member.name == "true")))
            elif member.name == "object":
                tests.append(self.call(self.py("isinstance"), value, self.helper("PhpObject")))
            elif member.name == "self" and self.cls is not None and not self.fn.is_closure:
                tests.append(self.call(self.py("isinstance"), value, self.scope()))
            elif not member.is_builtin:
                tests.append(self.both(self.call(self.py("isinstance"), value, self.helper("PhpObject")),
                                       self.compare(self.const(member.key), "in", self.attr(value, "\0anc"))))
        return self.either(*tests) if tests else None

    # ---- return

    def s_Return(self, node: c.Return) -> None:
        """Emit `return`."""
        fn = self.fn
        if fn is self.state.unit.main or fn.is_generator:
            self.emit(self.return_(self.none() if node.value is None else self.expr(node.value)))
            self.held = []
            return
        if fn.by_ref_return and node.value is not None:
            value = node.value
            if self.is_place(value):
                made = self.ref_expr(value)
            elif isinstance(value, (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall)):
                made = self.do("returned_ref", self.call_raw(value))
            else:
                made = self.do("returned_value", self.expr(value))
            if fn.return_type is not None and not is_mixed(fn.return_type):
                made = self.do("check_returned_ref", made, self.name(self.info_name), self.this_for_types())
            self.emit(self.return_(made))
            self.held = []
            return
        if node.value is None:
            self.emit(self.return_(self.do("returned_value", self.none()) if fn.by_ref_return else self.none()))
            return
        if not self.may_go_first(node.value):
            self.return_value(self.expr(node.value), self.types(node.value))
            return
        name = self.slot()
        self.emit(self.assign(name, self.expr(node.value)))
        self.return_value(self.name(name), self.types(node.value), name)

    def may_go_first(self, value: Any) -> bool:
        """Tell whether a returned value may be destroyed before the variables are, if the caller does not want it."""
        if self.finally_depth or not self.may(value, f.OBJECT | f.ARRAY):
            return False
        match value:
            case c.New() | c.Clone() | c.Call() | c.CallDynamic() | c.MethodCall() | c.StaticCall() | c.NullsafeChain():
                return self.fn.return_type is None or bool(kinds_of(self.fn.return_type) & (f.OBJECT | f.ARRAY)
                                                           ) or not kinds_of(self.fn.return_type)
            case c.ArrayLiteral(items=items):
                return any(self.may_go_first(item.value) for item in items)
            case c.Ternary(then=then, otherwise=otherwise):
                return (then is not None and self.may_go_first(then)) or self.may_go_first(otherwise)
            case c.Coalesce(right=right):
                return self.may_go_first(right)
            case c.Match(arms=arms):
                return any(self.may_go_first(arm.body) for arm in arms)
        return False

    def give_back(self, value: ast.expr, slot: str) -> None:
        """Emit the last statements of a `return`; `slot`: it is emptied first if nobody wants the value."""
        if slot:
            asked = self.compare(self.helper("result_unused"), "is not", self.none())
            unwanted = self.both(asked, self.do("result_unused", self.name(slot)))
            if not isinstance(value, ast.Name):
                self.emit(self.assign(slot, value))
            self.emit(self.if_(unwanted, [self.assign(slot, self.none())]))
            value = self.name(slot)
        self.emit(self.return_(value))

    def return_value(self, value_expr: ast.expr, fact: f.Fact = f.ANYTHING, slot: str = "") -> None:
        """Emit the `return` of a value, with the check against the declared type; `slot`: see `give_back`."""
        fn = self.fn
        declared = fn.return_type
        if fn is self.state.unit.main or fn.is_generator:
            declared = None
        if declared is None or is_mixed(declared) or fact.only(kinds_of(declared)):
            self.give_back(value_expr, slot)
            self.held = []
            return
        simple = isinstance(value_expr, (ast.Name, ast.Constant))
        temp = "" if simple else self.temp(False)
        again = value_expr if simple else self.name(temp)
        first = value_expr if simple else self.walrus(temp, value_expr)
        slow = self.do("coerce_return", again, self.name(self.info_name), self.this_for_types())
        if declared == Named("never") or declared == Named("void"):
            self.emit(self.return_(slow if simple else self.sequence(first, slow)))
            return
        test = self.type_test(again, declared)
        if test is None:
            self.give_back(self.do("coerce_return", first, self.name(self.info_name), self.this_for_types()), slot)
        elif simple:
            self.give_back(self.choose(test, again, slow), slot)
        else:
            self.emit(self.assign(temp, value_expr), self.return_(self.choose(test, again, slow)))
        self.held = []

    def implicit_return(self) -> None:
        """Emit what happens when control runs off the end."""
        declared = self.fn.return_type
        if declared is None or self.fn.is_generator or self.fn is self.state.unit.main:
            return
        if isinstance(declared, Named) and declared.name == "void":
            return
        helper = "missing_return"
        self.emit(self.return_(self.do(helper, self.name(self.info_name), self.this_for_types())))


def is_mixed(declared: Type) -> bool:
    """Tell whether a type accepts everything."""
    return isinstance(declared, Named) and declared.name == "mixed"


def kinds_of(declared: Type) -> int:
    """Return the kinds of values that surely satisfy a type."""
    members = declared.members if isinstance(declared, Union) else (declared,)
    kinds = 0
    for member in members:
        if isinstance(member, Named) and member.name in _SURE:
            kinds |= _SURE[member.name]
    return kinds


_SURE = {"int": f.INT, "float": f.FLOAT, "string": f.STRING, "bool": f.BOOL, "array": f.ARRAY, "null": f.NULL,
         "object": f.OBJECT, "mixed": f.VALUE, "false": f.FALSE, "true": f.TRUE, "iterable": f.ARRAY}


def fits_constant(value: Any, declared: phptypes.Type) -> bool:
    """Tell whether a constant default needs no coercion to a type."""
    return f.of_constant(value).only(kinds_of(declared))
