"""PHP functions over arrays of Python: NumPy arrays, and all that gives a buffer, without copies.

    map_function(f, (prices, 3), {}, None)     the buffers go to a kernel of tier 1, in parallel where that pays

Where there is no kernel (f.explain() says why), or where it bails out, f is called for each element instead.
"""
from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from phpjit.embedding.errors import BorderError
from phpjit.embedding.values import to_php, to_python

if TYPE_CHECKING:
    import numpy as np

    from phpjit.embedding.functions import PhpFunction

    Array = np.ndarray[Any, np.dtype[Any]]

KINDS: Final = {"f": "f", "i": "i", "u": "i", "b": "b"}
RESULTS: Final = {"f8": "float64", "i8": "int64", "b1": "bool"}
DECLARED: Final = {"float": "float64", "int": "int64", "bool": "bool"}
EXACT: Final = 1 << 53
"""Ints up to here are float64, too."""


def column(value: Any) -> Array:
    """Return an argument as an array, without a copy where it has a buffer."""
    import numpy as np

    if isinstance(value, np.ndarray):
        return value
    if type(value).__module__.partition(".")[0] == "pyarrow" and hasattr(value, "to_numpy"):
        if getattr(value, "null_count", 0):
            return objects(value.to_pylist())
        try:
            return np.asarray(value.to_numpy(zero_copy_only=True))
        except (TypeError, ValueError):              # a chunked array; or of bools, which Arrow keeps as bits; strings
            return np.asarray(value.to_numpy(zero_copy_only=False))
    if isinstance(value, str | bytes) or value is None:
        return objects(value)
    if isinstance(value, bool | int | float):
        try:
            return np.asarray(value)
        except OverflowError:
            return objects(value)
    dtype = getattr(value, "dtype", None)
    if dtype is not None and not isinstance(dtype, np.dtype):
        values = [None if missing(one) else one for one in value]      # pandas' own kinds of columns
        kind = getattr(dtype, "numpy_dtype", None)
        return objects(values) if kind is None or None in values else np.asarray(values, kind)
    return np.asarray(value)


def objects(value: Any) -> Array:
    """Return an array of Python objects."""
    import numpy as np

    single = not isinstance(value, list)
    made = np.empty(1 if single else len(value), object)
    made[:] = [value] if single else value
    return made.reshape(()) if single else made


def missing(value: Any) -> bool:
    """Tell whether a value is pandas' NA."""
    return type(value).__name__ == "NAType"


def plain(array: Array) -> Array:
    """Return numbers in a form that a kernel reads: native byte order, no halves, no unsigned 64-bit ints."""
    dtype = array.dtype
    if dtype.kind not in KINDS:
        return array
    if not dtype.isnative:
        array = array.astype(dtype.newbyteorder("="))
    if dtype.kind == "f" and dtype.itemsize not in (4, 8):
        return array.astype("f8")
    if dtype.kind == "u" and dtype.itemsize == 8:
        over = array > 0x7FFFFFFFFFFFFFFF
        if over.any():
            raise BorderError(f"{array[over].flat[0]} does not fit a PHP int (64 bits); pass floats")
        return array.view("i8")
    return array


def in_place(f: PhpFunction, arrays: tuple[Any, ...], named: Mapping[str, Any]) -> list[Any]:
    """Return all arguments by place; those left out before a named one have their defaults."""
    from phpjit.runtime.calls.named import place_arguments
    from phpjit.runtime.values.sentinels import MISSING

    if not named:
        return list(arrays)
    with f.session.running():
        given = {to_php(name): value for name, value in named.items()}
        placed, extra = place_arguments(f.callback, list(arrays), given)
    if extra:
        raise TypeError(f"{f.__name__}.map() takes what its variadic parameter collects by place, not by name")
    for number, param in enumerate(f.info.params[len(arrays):len(placed)], len(arrays)):
        if placed[number] is MISSING:
            raise TypeError(f"{f.__name__}.map(): give ${param.name}, too: its default is an expression")
        if param.name not in given:
            placed[number] = to_python(placed[number], f.session)
    return placed


def map_function(f: PhpFunction, arrays: tuple[Any, ...], named: Mapping[str, Any], out: Any) -> Any:
    """Do what PhpFunction.map says."""
    import numpy as np

    if not arrays and not named:
        raise TypeError(f"{f.__name__}.map() takes at least one array")
    columns = [plain(column(value)) for value in in_place(f, arrays, named)]
    for param in f.info.params[len(columns):]:
        if type(param.default) not in (bool, int, float):
            break                        # for tier 0
        columns.append(np.asarray(param.default))
    shape = np.broadcast_shapes(*[one.shape for one in columns])
    count = int(np.prod(shape, dtype=np.int64))
    if out is not None and (not isinstance(out, np.ndarray) or out.shape != shape):
        raise ValueError(f"out must be an array of the shape {shape}")
    with f.session.running():
        made = run_native(f, columns, shape, count, out)
    if made is None:
        made = one_by_one(f, columns, shape) if count else np.empty(shape, declared(f))
    if out is not None:
        if made is not out:
            np.copyto(out, made, casting="same_kind")
        return out
    return made


# ---------------------------------------------------------------- native

def laid_out(array: Array, shape: tuple[int, ...]) -> tuple[Array, str, int]:
    """Return (array, format, bytes from one element to the next) of an argument as a kernel walks over it."""
    import numpy as np

    letter = f"{array.dtype.kind}{array.dtype.itemsize}"
    if array.size == 1:
        return array.reshape(-1), "=" + letter, 0
    if array.shape == shape and array.flags.c_contiguous:
        return array, "<" + letter, array.dtype.itemsize
    spread = np.broadcast_to(array, shape)
    if spread.ndim == 1:
        return spread, "~" + letter, spread.strides[0]
    return np.ascontiguousarray(spread), "<" + letter, array.dtype.itemsize


def run_native(f: PhpFunction, columns: list[Array], shape: tuple[int, ...], count: int, out: Any) -> Any:
    """Return the results of a kernel; None where there is none, or it bailed out."""
    import numpy as np

    from phpjit.tiering.buffers import BufferKernel
    from phpjit.tiering.codes import parse

    engine, info = f.session.engine, f.info
    if engine.options.tier == 0 or not shape or not all(one.dtype.kind in KINDS for one in columns):
        return None
    if not info.required <= len(columns) <= len(info.params):
        return None
    laid = [laid_out(one, shape) for one in columns]
    seeds = tuple([parse(KINDS[form[1]]) for _, form, _ in laid])
    kernel = engine.tiering.buffers.get(engine.tiers_of(f.session.request), info, seeds,
                                        tuple([form for _, form, _ in laid]))
    if not isinstance(kernel, BufferKernel):
        return None
    dtype = np.dtype(RESULTS[kernel.result])
    fits = out is not None and out.dtype == dtype and out.flags.c_contiguous and out.flags.writeable \
        and not any(np.may_share_memory(out, one) for one in columns)
    made = out if fits else np.empty(shape, dtype)
    words = [word for array, _, step in laid for word in (array.ctypes.data, step)]
    words += [made.ctypes.data, dtype.itemsize]
    return made if kernel.run(struct.pack(f"{len(words)}q", *words), count) == 0 else None


# ---------------------------------------------------------------- tier 0

def one_by_one(f: PhpFunction, columns: list[Array], shape: tuple[int, ...]) -> Any:
    """Call the function for each element, in order."""
    import numpy as np

    spread = [np.broadcast_to(one, shape).reshape(-1).tolist() for one in columns]
    session, results = f.session, []
    with session.running():
        call = f.callback.bind(len(columns))
        for values in zip(*spread, strict=True):
            results.append(to_python(call(*[to_php(value) for value in values]), session))
    return gathered(results, shape)


def declared(f: PhpFunction) -> str:
    """Return the kind of array for no results at all: by the type that the function declares."""
    found = f.info.return_type
    return DECLARED.get(found.show() if found is not None else "", "object")


def gathered(results: list[Any], shape: tuple[int, ...]) -> Any:
    """Return results as an array of the narrowest kind that holds them exactly."""
    import numpy as np

    kinds = set(map(type, results))
    if kinds == {int, float} and all(abs(one) <= EXACT for one in results if type(one) is int):
        kinds = {float}
    for kind, dtype in ((bool, "bool"), (int, "int64"), (float, "float64")):
        if kinds == {kind}:
            return np.array(results, dtype).reshape(shape)[()]
    made = np.empty(len(results), object)
    for index, one in enumerate(results):
        made[index] = one
    return made.reshape(shape)[()]


class PhpUfunc:
    """A PHP function in the manner of NumPy's ufuncs: broadcasting, `out`, `where`, `dtype`, `reduce` and kin.

    `nin`: how many arrays it takes, `nout`: 1.
    """

    nout: Final = 1

    def __init__(self, function: PhpFunction) -> None:
        self.function = function
        self.__name__ = function.__name__
        self.nin = len(function.info.params)

    def __repr__(self) -> str:
        return f"<ufunc of PHP's {self.__name__}()>"

    @property
    def nargs(self) -> int:
        """How many arrays it takes and gives."""
        return self.nin + self.nout

    def __call__(self, *arrays: Any, out: Any = None, where: Any = True, dtype: Any = None) -> Any:
        """Call the function for each element; with `where`, only for those where it is true."""
        import numpy as np

        if where is True:
            made = self.function.map(*arrays, out=out)
            return made if dtype is None or out is not None else made.astype(dtype, casting="same_kind")
        columns = [column(one) for one in arrays]
        chosen = np.asarray(where, bool)
        shape = np.broadcast_shapes(chosen.shape, *[one.shape for one in columns])
        chosen = np.broadcast_to(chosen, shape)
        made = self.function.map(*[np.broadcast_to(one, shape)[chosen] for one in columns])
        target = np.zeros(shape, made.dtype if dtype is None else dtype) if out is None else out
        target[chosen] = made
        return target

    def outer(self, a: Any, b: Any) -> Any:
        """Call it for each pair of an element of `a` and one of `b`."""
        first, second = column(a), column(b)
        return self(first.reshape(first.shape + (1,) * second.ndim), second)

    def reduce(self, array: Any, axis: int | None = 0, initial: Any = None) -> Any:
        """Fold along an axis, from the left: f(f(a[0], a[1]), a[2]) …"""
        import numpy as np

        found = column(array)
        values = found.reshape(-1) if axis is None else np.moveaxis(found, axis, 0)
        rows = iter(values)
        if initial is None:
            initial = next(rows, None)
            if initial is None:
                raise ValueError("a reduction of no elements needs an initial value")
        for row in rows:
            initial = self(initial, row)
        return initial

    def accumulate(self, array: Any, axis: int = 0) -> Any:
        """Return all the values that `reduce` goes through."""
        import numpy as np

        found = np.moveaxis(column(array), axis, 0)
        made = [found[0]] if len(found) else []
        for row in found[1:]:
            made.append(self(made[-1], row))
        return np.moveaxis(np.array(made), 0, axis)
