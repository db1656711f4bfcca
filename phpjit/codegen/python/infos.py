"""Declarations as data: FunctionInfo, ParamInfo, types, attributes, class specs, as expressions that build them."""
from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from phpjit.codegen.python.loops import Loops
from phpjit.codegen.python.state import ClassContext, Level
from phpjit.core import nodes as c
from phpjit.core.source_text import source_text
from phpjit.phptypes import Intersection, Named, Type, Union
from phpjit.records import replace
from phpjit.runtime.classes.spec import SCOPE_VARIABLE


class Infos(Loops):
    """Emits records about functions and classes."""

    def strings(self, words: Iterable[str]) -> ast.expr:
        """Return a frozenset or tuple of strings as a constant tuple."""
        return self.const(tuple(words))

    def record(self, helper: str, *args: ast.expr, **fields: ast.expr | None) -> ast.expr:
        """Return the construction of a record; fields that are None are left to their default."""
        return self.call_kw(self.helper(helper), args,
                            {key: value for key, value in fields.items() if value is not None})

    def words(self, modifiers: Iterable[str]) -> ast.expr | None:
        """Return a set of modifiers; None when empty."""
        names = sorted(modifiers)
        return self.call(self.py("frozenset"), self.const(tuple(names))) if names else None

    def visibility(self, modifiers: Iterable[str]) -> ast.expr:
        """Return a set of modifiers; that of a public member when empty."""
        return self.words(modifiers) or self.call(self.py("frozenset"), self.const(("public",)))

    def type_expr(self, declared: Type | None) -> ast.expr:
        """Return the expression that builds a type."""
        match declared:
            case None:
                return self.none()
            case Named(name=name):
                return self.do("Named", self.const(name))
            case Union(members=members, nullable_syntax=nullable):
                return self.do("Union", self.tuple([self.type_expr(member) for member in members]),
                               self.const(nullable))
            case Intersection(members=members):
                return self.do("Intersection", self.tuple([self.type_expr(member) for member in members]))

    def thunk(self, node: Any) -> ast.expr:
        """Return a constant expression as a value or as a Thunk."""
        if isinstance(node, c.Const):
            return self.expr(node)
        held, self.held = self.held, []
        value = self.expr(node)
        self.held = held
        if isinstance(value, ast.Constant):
            return value
        text = source_text(node)
        return self.lazily(value, None if text is None else self.const(text))

    def lazily(self, value: ast.expr, text: ast.expr | None = None) -> ast.expr:
        """Return the Thunk of an expression."""
        scope = [] if self.cls is None else [text or self.none(), self.scope()]
        return self.do("Thunk", self.lambda_(value), *(scope or ([] if text is None else [text])))

    def attributes(self, attributes: tuple[c.Attribute, ...]) -> ast.expr | None:
        """Return the attributes of a declaration."""
        if not attributes:
            return None
        rows = []
        for attribute in attributes:
            self.line = attribute.line or self.line
            args: ast.expr | None = None
            if attribute.args:
                held, self.held = self.held, []
                pairs = [self.tuple([self.const(arg.name), self.expr(arg.value)]) for arg in attribute.args]
                self.held = held
                args = self.lazily(self.list(pairs))
            rows.append(self.do("AttributeInfo", self.const(attribute.name), args or self.none(),
                                self.const(attribute.line)))
        return self.tuple(rows)

    def flag(self, value: bool) -> ast.expr | None:
        """Return True, or None for the default False."""
        return self.const(True) if value else None

    def text_or_default(self, value: str | None) -> ast.expr | None:
        """Return a string constant, None for None."""
        return None if value is None else self.const(value)

    def param_info(self, param: c.Param) -> ast.expr:
        """Return the ParamInfo of a parameter."""
        self.line = param.line or self.line
        default: ast.expr | None = None
        if param.default is not None:
            default = self.thunk(param.default)
        return self.record(
            "ParamInfo", self.const(param.name), self.type_expr(param.type), default=default,
            by_ref=self.flag(param.by_ref), variadic=self.flag(param.variadic),
            promoted=self.flag(param.promote is not None), attributes=self.attributes(param.attributes),
            line=self.const(param.line), doc=self.text_or_default(param.doc),
            promoted_modifiers=self.words(param.promote) if param.promote else None)

    def function_info(self, fn: c.Function, statics: str | None) -> ast.expr:
        """Return the FunctionInfo of a function."""
        params = self.tuple([self.param_info(param) for param in fn.params])
        self.line = fn.line
        names: list[str] = [""] * fn.static_slots
        initials: list[ast.expr] = [self.none()] * fn.static_slots
        from phpjit.core.walk import descendants
        for part in descendants(fn.body):
            if isinstance(part, c.StaticDecl):
                names[part.slot] = part.name
                if part.initial is not None:
                    initials[part.slot] = self.thunk(part.initial)
        return self.record(
            "FunctionInfo", self.const(fn.name), params,
            return_type=None if fn.return_type is None else self.type_expr(fn.return_type),
            by_ref_return=self.flag(fn.by_ref_return), static=self.flag(fn.is_static),
            generator=self.flag(fn.is_generator),
            closure=self.flag(fn.is_closure), arrow=self.flag(fn.is_arrow), uses_this=self.flag(fn.uses_this),
            extra=self.flag(fn.uses_args), strict_types=self.flag(self.state.unit.strict_types),
            doc=self.text_or_default(fn.doc), attributes=self.attributes(fn.attributes),
            file=self.const(self.state.filename),
            line=self.const(fn.line), end_line=self.const(fn.end_line or fn.line),
            static_names=self.const(tuple(names)) if names else None,
            static_initials=self.tuple(initials) if names else None,
            statics=None if statics is None else self.name(statics),
            capture_names=self.const(tuple(capture.name for capture in fn.captures)) if fn.captures else None,
            names_this=self.flag(fn.is_closure and any(isinstance(part, c.This) for part in descendants(fn.body))),
            scoped=self.const(tuple(sorted(self.scoped))) if self.scoped else None,
            stored=self.const(tuple(sorted(self.stored))) if self.scoped and self.stored else None,
            ident=self.ident(fn))

    def ident(self, fn: c.Function) -> ast.expr | None:
        """Return (unit key, function id) of a function that native code may stand in for; see tiering."""
        numbering = self.state.numbering
        if numbering is None or fn.is_generator or fn.by_ref_return or fn.uses_args or fn.is_abstract \
                or (fn.static_slots and not self.named(fn)) \
                or (fn.params and fn.params[-1].variadic):
            return None
        number = numbering.number_of(fn)
        if number is None or self.state.hopeless(fn) is not None:
            return None
        return self.const((self.state.unit_key, number))

    def named(self, fn: c.Function) -> bool:
        """Tell whether a function, or the class whose method it is, can be found by its name."""
        if fn.is_closure or self.cls is None:
            return not fn.is_closure
        return self.cls.decl.kind == "class" and not self.cls.decl.anonymous

    # ---- classes

    def anonymous_class(self, node: c.New) -> str:
        """Return the Python variable with the spec of an anonymous class."""
        assert node.anonymous is not None
        return self.class_spec(node.anonymous)

    def class_spec(self, decl: c.ClassDecl) -> str:
        """Emit a class declaration's spec beside the templates; return the Python variable that holds it."""
        from phpjit.codegen.python.emitter import Emitter
        number = self.state.number()
        if decl.anonymous:
            decl = replace(decl, name=f"{decl.name}\0{self.state.filename}:{decl.line}${number:x}")
        context = ClassContext.of(decl)
        inner = Level()
        line = self.line
        self.line = decl.line
        owner = c.Function(decl.line, "", (), None, (), {}, is_abstract=True)
        emitter = Emitter(self.state, owner, context, inner)
        result = emitter.class_body(decl)
        body_name = f"class.{number}"
        arguments = ast.arguments([], [self.argument(SCOPE_VARIABLE)], None, [], [], None, [])
        self.level.statements.append(self.function(body_name, arguments, [*inner.statements, self.return_(result)]))
        spec_name = f"spec.{number}"
        rules = [self.record("TraitRule", self.const(rule.trait), self.const(rule.method),
                             insteadof=self.const(tuple(rule.insteadof)) if rule.insteadof else None,
                             alias=self.text_or_default(rule.alias), modifier=self.text_or_default(rule.modifier),
                             line=self.const(rule.line)) for rule in decl.adaptations]
        spec = self.record(
            "ClassSpec", self.const(decl.name), self.const(decl.kind), self.name(body_name),
            parent=self.text_or_default(decl.parent),
            interfaces=self.const(tuple(decl.interfaces)) if decl.interfaces else None,
            modifiers=self.words(decl.modifiers), traits=self.const(tuple(decl.traits)) if decl.traits else None,
            rules=self.tuple(rules) if rules else None,
            enum_type=None if decl.enum_type is None else self.type_expr(decl.enum_type),
            anonymous=self.flag(decl.anonymous), attributes=self.attributes(decl.attributes),
            doc=self.text_or_default(decl.doc), file=self.const(self.state.filename), line=self.const(decl.line),
            end_line=self.const(decl.end_line or decl.line))
        self.level.statements.append(self.assign(spec_name, spec))
        self.line = line
        return spec_name

    def class_body(self, decl: c.ClassDecl) -> ast.expr:
        """Return the ClassBody of a declaration; methods are emitted as templates of its level."""
        from phpjit.codegen.python.emitter import Emitter
        consts = []
        for const in decl.consts:
            self.line = const.line
            value = self.helper("MISSING") if const.value is None else self.thunk(const.value)
            consts.append(self.record(
                "ConstSpec", self.const(const.name), value, self.visibility(const.modifiers),
                is_case=self.flag(const.is_case), attributes=self.attributes(const.attributes),
                doc=self.text_or_default(const.doc), line=self.const(const.line)))
        props = []
        for prop in decl.props:
            self.line = prop.line
            if prop.default is not None:
                default = self.thunk(prop.default)
            else:
                default = self.none() if prop.type is None and not prop.promoted else self.helper("MISSING")
                if prop.promoted and prop.type is None:
                    default = self.none()
            props.append(self.record(
                "PropSpec", self.const(prop.name), self.type_expr(prop.type), default,
                self.visibility(prop.modifiers), promoted=self.flag(prop.promoted),
                attributes=self.attributes(prop.attributes), doc=self.text_or_default(prop.doc),
                line=self.const(prop.line)))
        methods = []
        for method in decl.methods:
            fn = method.function
            self.line = method.line
            if fn.is_abstract:
                info = self.function_info(fn, None)
                function: ast.expr = self.none()
            else:
                emitter = Emitter(self.state, fn, self.cls, self.level)
                function = self.name(emitter.emit_template(method=True))
                info = self.name(emitter.info_name)
            methods.append(self.record("MethodSpec", info, function,
                                       self.visibility(method.modifiers), line=self.const(method.line)))
        self.line = decl.line
        return self.do("ClassBody", self.tuple(consts), self.tuple(props), self.tuple(methods))
