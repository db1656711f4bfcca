"""`+ - * / % **`, unary minus, `++`, `--` and `.` for values of any type: the complete forms.

Generated code does the plain int and float cases itself and comes here for everything else.
"""
from __future__ import annotations

import math
from typing import Any, NoReturn

from phpjit.runtime.convert.floats import (
    INT_MAX,
    INT_MIN,
    float_to_int_cap,
    float_to_int_checked,
)
from phpjit.runtime.convert.names import type_name
from phpjit.runtime.convert.numeric import Number, numeric, numeric_prefix
from phpjit.runtime.convert.scalars import to_str
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


def unsupported(a: Any, b: Any, symbol: str) -> NoReturn:
    """Throw PHP's TypeError for operands that the operator does not take."""
    from phpjit.runtime.throwables import throw_error
    throw_error("TypeError", f"Unsupported operand types: {type_name(a)} {symbol} {type_name(b)}")


def _warn_non_numeric() -> None:
    from phpjit.runtime.diagnostics import warning
    warning("A non-numeric value encountered")


def _scalar_number(v: Any, kind: str = "number") -> Number | None:
    """Return the operand as a number, None when its type has none; warns about a mere numeric prefix."""
    t = type(v)
    if t is int or t is float:
        return v  # type: ignore[no-any-return]  # its type was tested
    if t is str:
        found = numeric_prefix(v)
        if found is None:
            return None
        if not found[1]:
            _warn_non_numeric()
        return found[0]
    if v is None or v is False or v is UNDEF:
        return 0
    if v is True:
        return 1
    if isinstance(v, PhpObject):
        cast = type(v).info.handlers.get("cast")
        if cast is not None:
            made = cast(v, kind)
            if type(made) is int or type(made) is float:
                return made
    return None


def _numbers(a: Any, b: Any, symbol: str) -> tuple[Number, Number]:
    x = _scalar_number(a)
    if x is None:
        unsupported(a, b, symbol)
    y = _scalar_number(b)
    if y is None:
        unsupported(a, b, symbol)
    return x, y


def _scalar_int(v: Any) -> int | None:
    """Return the operand of an integer operator, None when its type has none."""
    t = type(v)
    if t is int:
        return v  # type: ignore[no-any-return]  # its type was tested
    if t is float:
        return float_to_int_checked(v)
    if t is str:
        found = numeric_prefix(v)
        if found is None:
            return None
        n, whole = found
        if not whole:
            _warn_non_numeric()
        if type(n) is int:
            return n
        i = float_to_int_cap(n)
        if float(i) != n:
            from phpjit.runtime.diagnostics import deprecated
            deprecated(f'Implicit conversion from float-string "{v}" to int loses precision')
        return i
    if v is None or v is False or v is UNDEF:
        return 0
    if v is True:
        return 1
    if isinstance(v, PhpObject):
        cast = type(v).info.handlers.get("cast")
        if cast is not None:
            made = cast(v, "int")
            if type(made) is int:
                return made
    return None


def integers(a: Any, b: Any, symbol: str) -> tuple[int, int]:
    """Return both operands of an integer operator as ints, with PHP's diagnostics."""
    x = _scalar_int(a)
    if x is None:
        unsupported(a, b, symbol)
    y = _scalar_int(b)
    if y is None:
        unsupported(a, b, symbol)
    return x, y


def _overloaded(a: Any, b: Any, symbol: str) -> Any:
    """Return what a builtin class's own operator yields (handler `operate(symbol, a, b)`), UNDEF when none does."""
    for v in (a, b):
        if isinstance(v, PhpObject):
            operate = type(v).info.handlers.get("operate")
            if operate is not None:
                return operate(symbol, a, b)
    return UNDEF


def add(a: Any, b: Any) -> Any:
    """`$a + $b`."""
    ta = type(a)
    tb = type(b)
    if ta is int and tb is int:
        r = a + b
        return r if INT_MIN <= r <= INT_MAX else float(a) + float(b)
    if (ta is float or ta is int) and (tb is float or tb is int):
        return a + b
    if ta is PhpArray and tb is PhpArray:
        return union(a, b)
    r = _overloaded(a, b, "+")
    return add(*_numbers(a, b, "+")) if r is UNDEF else r


def union(a: PhpArray, b: PhpArray) -> PhpArray:
    """Return a with the elements of b whose keys it lacks."""
    if a.d is None and b.d is None:
        size = len(a.l)
        return PhpArray([*a.l, *b.l[size:]]) if len(b.l) > size else a
    made = a
    for k, v in b.raw_items():
        if not a.has(k):
            if made is a:
                made = a.copy()
            if type(v) is Ref:
                v = v.v
            made.set(k, v)
    return made


def sub(a: Any, b: Any) -> Any:
    """`$a - $b`."""
    ta = type(a)
    tb = type(b)
    if ta is int and tb is int:
        r = a - b
        return r if INT_MIN <= r <= INT_MAX else float(a) - float(b)
    if (ta is float or ta is int) and (tb is float or tb is int):
        return a - b
    r = _overloaded(a, b, "-")
    return sub(*_numbers(a, b, "-")) if r is UNDEF else r


def mul(a: Any, b: Any) -> Any:
    """`$a * $b`."""
    ta = type(a)
    tb = type(b)
    if ta is int and tb is int:
        r = a * b
        return r if INT_MIN <= r <= INT_MAX else float(a) * float(b)
    if (ta is float or ta is int) and (tb is float or tb is int):
        return float(a) * float(b)
    r = _overloaded(a, b, "*")
    return mul(*_numbers(a, b, "*")) if r is UNDEF else r


def neg(a: Any) -> Any:
    """`-$a`."""
    t = type(a)
    if t is int:
        return -a if a != INT_MIN else 9223372036854775808.0
    if t is float:
        return -a
    return mul(a, -1)


def plus(a: Any) -> Any:
    """`+$a`."""
    return a if type(a) is int or type(a) is float else mul(a, 1)


def div(a: Any, b: Any) -> Any:
    """`$a / $b`."""
    ta = type(a)
    tb = type(b)
    if (ta is int or ta is float) and (tb is int or tb is float):
        if b == 0:
            from phpjit.runtime.throwables import throw_error
            throw_error("DivisionByZeroError", "Division by zero")
        if ta is int and tb is int:
            if b == -1 and a == INT_MIN:
                return 9223372036854775808.0
            q, r = divmod(a, b)
            return float(a) / float(b) if r else q
        return float(a) / float(b)
    r = _overloaded(a, b, "/")
    return div(*_numbers(a, b, "/")) if r is UNDEF else r


def mod(a: Any, b: Any) -> Any:
    """`$a % $b`: the sign is the dividend's."""
    if type(a) is not int or type(b) is not int:
        r = _overloaded(a, b, "%")
        if r is not UNDEF:
            return r
        a, b = integers(a, b, "%")
    if b == 0:
        from phpjit.runtime.throwables import throw_error
        throw_error("DivisionByZeroError", "Modulo by zero")
    if a >= 0:
        return a % (b if b > 0 else -b)
    return -(-a % (b if b > 0 else -b))


def c_pow(x: float, y: float) -> float:
    """Return pow(x, y) of C: infinities and NAN where Python raises."""
    try:
        return math.pow(x, y)
    except OverflowError:
        return -math.inf if x < 0 and y % 2 == 1 else math.inf
    except ValueError:
        if x == 0:
            odd = y % 2 == 1
            return -math.inf if odd and math.copysign(1.0, x) < 0 else math.inf
        return -math.nan   # as x86-64 has it; the sign of NAN is never shown


def pow_(a: Any, b: Any) -> Any:
    """`$a ** $b`."""
    ta = type(a)
    tb = type(b)
    if ta is int and tb is int:
        return _int_pow(a, b) if b >= 0 else c_pow(float(a), float(b))
    if (ta is float or ta is int) and (tb is float or tb is int):
        return c_pow(float(a), float(b))
    r = _overloaded(a, b, "**")
    return pow_(*_numbers(a, b, "**")) if r is UNDEF else r


def _int_pow(base: int, exponent: int) -> Number:
    """Square and multiply in PHP's order, so that an overflow yields PHP's float to the last bit."""
    if exponent == 0:
        return 1
    if base == 0:
        return 0
    result = 1
    while exponent >= 1:
        if exponent % 2:
            exponent -= 1
            product = result * base
            if not INT_MIN <= product <= INT_MAX:
                return float(result) * float(base) * c_pow(float(base), float(exponent))
            result = product
        else:
            exponent //= 2
            product = base * base
            if product > INT_MAX:
                return float(result) * c_pow(float(base) * float(base), float(exponent))
            base = product
    return result


def concat(a: Any, b: Any) -> Any:
    """`$a . $b`."""
    if type(a) is not str:
        r = _overloaded(a, b, ".")
        if r is not UNDEF:
            return r
        a = to_str(a)
    return a + (b if type(b) is str else to_str(b))


def inc(a: Any) -> Any:
    """Return what `++$a` makes of the value."""
    t = type(a)
    if t is int:
        return a + 1 if a != INT_MAX else 9223372036854775808.0
    if t is float:
        return a + 1.0
    if a is None or a is UNDEF:
        return 1
    if t is str:
        n = numeric(a)
        return string_increment(a) if n is None else inc(n)
    if t is bool:
        return a
    r = _overloaded(a, 1, "+")
    if r is UNDEF:
        from phpjit.runtime.throwables import throw_error
        throw_error("TypeError", f"Cannot increment {type_name(a)}")
    return r


def dec(a: Any) -> Any:
    """Return what `--$a` makes of the value."""
    t = type(a)
    if t is int:
        return a - 1 if a != INT_MIN else -9223372036854775808.0
    if t is float:
        return a - 1.0
    if a is None or t is bool:
        return a
    if a is UNDEF:
        return None
    if t is str:
        if a == "":
            return -1
        n = numeric(a)
        return a if n is None else dec(n)
    r = _overloaded(a, 1, "-")
    if r is UNDEF:
        from phpjit.runtime.throwables import throw_error
        throw_error("TypeError", f"Cannot decrement {type_name(a)}")
    return r


def string_increment(s: str) -> str:
    """Return the string after s as Perl counts: "Az" -> "Ba", "zZ9" -> "aaA0"."""
    if not s:
        return "1"
    chars = list(s)
    i = len(chars) - 1
    first = ""
    while i >= 0:
        c = chars[i]
        if c == "z":
            chars[i], first = "a", "a"
        elif c == "Z":
            chars[i], first = "A", "A"
        elif c == "9":
            chars[i], first = "0", "1"
        elif "a" <= c < "z" or "A" <= c < "Z" or "0" <= c < "9":
            chars[i] = chr(ord(c) + 1)
            return "".join(chars)
        else:
            return "".join(chars)
        i -= 1
    return first + "".join(chars)

