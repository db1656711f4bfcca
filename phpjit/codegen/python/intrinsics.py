"""Builtins that generated code answers itself: those that php compiles into opcodes, and pure ones of constants.

    strlen($s)      ->  len(s) if s.__class__ is str else "strlen/1"(s)
    strlen("abc")   ->  3
    count($a)       ->  len(a.l) if a.__class__ is PhpArray and a.d is None else "count/1"(a)

Only for names that mean the builtin for sure: builtins cannot be redeclared, but `strlen` inside a namespace may be
somebody else's function, so there nothing is assumed.
"""
from __future__ import annotations

import ast
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.codegen.python.refs import Refs
from phpjit.core import nodes as c

_TYPE_TESTS: Final = {"is_int": ("int",), "is_integer": ("int",), "is_long": ("int",), "is_float": ("float",),
                      "is_double": ("float",), "is_string": ("str",), "is_bool": ("bool",)}
_KINDS: Final = {"int": f.INT, "float": f.FLOAT, "str": f.STRING, "bool": f.BOOL}
_FOLD_LIMIT: Final = 256     # longest string that folding may put into the code


class Intrinsics(Refs):
    """Builtins written out."""

    def intrinsic(self, node: c.Call, key: str) -> ast.expr | None:
        """Emit a call of a builtin inline; None when it is to be called."""
        if node.fallback is not None and node.fallback.lower() != node.name.lower():
            return None
        args = [arg.value for arg in node.args]
        folded = self.folded(key, args)
        if folded is not None:
            return folded
        if any(arg.spread or arg.name for arg in node.args):
            return None
        made = self.of_one(node, key, args[0]) if len(args) == 1 else None
        return self.body_call(key, args) if made is None else made

    def body_call(self, key: str, args: list[Any]) -> ast.expr | None:
        """Call a pure builtin's Python body, when the arguments surely have the declared types as they are.

        A body that can neither warn nor throw needs no frame of its own in a backtrace.
        """
        from phpjit.runtime.calls.registry import builtin_record
        from phpjit.runtime.calls.stub import signature_of
        record = builtin_record(key)
        if record is None or record.effects or record.deprecated:
            return None
        info = signature_of(record)
        if info.variadic or info.by_ref_return or info.ref_mask or not info.required <= len(args) <= len(info.params):
            return None
        for param, arg in zip(info.params, args, strict=False):
            kinds = f.of_type(param.type).kinds & (f.SCALAR | f.ARRAY) if param.type is not None else 0
            if not self.types(arg).only(kinds):
                return None
        defaults = [param.default for param in info.params[len(args):]]
        if not all(value is None or type(value) in (bool, int, float, str) for value in defaults):
            return None
        return self.call(self.link(f"={key}/{len(args)}"), *map(self.expr, args), *map(self.const, defaults))

    def folded(self, key: str, args: list[Any]) -> ast.expr | None:
        """Evaluate a pure builtin of constants now."""
        if not all(isinstance(arg, c.Const) for arg in args):
            return None
        from phpjit.runtime.calls.registry import builtin_record
        from phpjit.runtime.calls.stub import signature_of
        record = builtin_record(key)
        if record is None or not record.fold:
            return None
        info = signature_of(record)
        if info.variadic or len(args) != len(info.params):
            return None
        for param, arg in zip(info.params, args, strict=True):
            if param.type is None or not f.of_constant(arg.value).only(f.of_type(param.type).kinds & f.SCALAR):
                return None
        from phpjit.runtime.current import enter, leave
        former = enter(None)   # type: ignore[arg-type]  # without a request a warning is an exception too
        try:
            value = record.body(*[arg.value for arg in args])
        except Exception:      # whatever it has to say, it says at run time
            return None
        finally:
            leave(former)
        if value is None or type(value) in (bool, int) or (type(value) is str and len(value) <= _FOLD_LIMIT):
            return self.const(value)
        return None

    def of_one(self, node: c.Call, key: str, arg: Any) -> ast.expr | None:
        """Emit a builtin of one argument."""
        fact = self.types(arg)
        if key in _TYPE_TESTS:
            kind = _TYPE_TESTS[key][0]
            return self.compare(self.attr(self.expr(arg), "__class__"), "is", self.py(kind))
        if key == "is_null":
            return self.compare(self.expr(arg), "is", self.none())
        if key == "is_array":
            return self.compare(self.attr(self.expr(arg), "__class__"), "is", self.helper("PhpArray"))
        if key == "strlen" and fact.may(f.STRING):
            return self.sized(node, key, arg, f.STRING, "str", "")
        # Only of a variable: a temporary would share the array with a write that follows, which would copy it.
        if key in ("count", "sizeof") and fact.may(f.ARRAY) and self.is_simple(arg):
            return self.sized(node, key, arg, f.ARRAY, "", "l")
        if key == "ord" and fact.only(f.STRING) and self.is_simple(arg):
            value = self.expr(arg)
            return self.choose(value, self.call(self.py("ord"), self.subscript(value, self.const(0))), self.const(0))
        if key == "chr" and fact.only(f.INT):
            return self.call(self.py("chr"), self.binop(self.expr(arg), "&", self.const(255)))
        if key in ("intval", "floatval", "strval", "boolval"):
            kinds = {"intval": f.INT, "floatval": f.FLOAT, "strval": f.STRING, "boolval": f.BOOL}[key]
            if fact.only(kinds):
                return self.expr(arg)
        return None

    def sized(self, node: c.Call, key: str, arg: Any, kind: int, python: str, part: str) -> ast.expr:
        """Emit a length: of a str, or of a packed array's list."""
        fact = self.types(arg)
        operand = self.operand(arg)
        call = self.call(self.link(f"{key}/1"), operand.slow)
        size = self.call(self.py("len"), self.attr(operand.again, part) if part else operand.again)
        tests: list[ast.expr] = []
        if fact.only(kind) and operand.pure and operand.slow is operand.again:
            pass
        else:
            cls = self.py(python) if python else self.helper("PhpArray")
            tests.append(self.compare(self.attr(operand.first, "__class__"), "is", cls))
        if part:
            tests.append(self.compare(self.attr(operand.again, "d"), "is", self.none()))
        return self.choose(self.both(*tests), size, call)
