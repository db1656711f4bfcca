"""PHP's operators for operands of any type."""
from __future__ import annotations

from phpjit.runtime.operators.arithmetic import (
    add,
    c_pow,
    concat,
    dec,
    div,
    inc,
    integers,
    mod,
    mul,
    neg,
    plus,
    pow_,
    string_increment,
    sub,
    union,
    unsupported,
)
from phpjit.runtime.operators.bitwise import bit_and, bit_not, bit_or, bit_xor, shl, shr
from phpjit.runtime.operators.compare import (
    compare,
    compare_arrays,
    compare_objects,
    compare_strings,
    identical,
    less,
    less_eq,
    loose_eq,
    spaceship,
)

__all__ = ["add", "bit_and", "bit_not", "bit_or", "bit_xor", "c_pow", "compare", "compare_arrays", "compare_objects",
           "compare_strings", "concat", "dec", "div", "identical", "inc", "integers", "less", "less_eq", "loose_eq",
           "mod", "mul", "neg", "plus", "pow_", "shl", "shr", "spaceship", "string_increment", "sub", "union",
           "unsupported"]
