"""PHP functions as Python callables.

    f = engine.load("pricing.php").function("price")
    f(9.5, 3), f(9.5, n=3)           one call
    f.map(prices, 3)                 one call for each element of a NumPy array, native and on all cores where it can be
    f.safety, f.explain()            whether and why
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phpjit.embedding.values import to_php
from phpjit.errors import PhpjitError

if TYPE_CHECKING:
    from phpjit.analysis.safety import SafetyReport
    from phpjit.embedding.api import Session
    from phpjit.embedding.arrays import PhpUfunc
    from phpjit.runtime.values.callback import Callback
    from phpjit.runtime.values.functions import FunctionInfo
    from phpjit.tiering.explain import Explanation


class PhpFunction:
    """A PHP function or static method of an open request; not for use by two threads at once."""

    def __init__(self, session: Session, name: str) -> None:
        from phpjit.runtime.calls.resolve import is_callable, resolve_callable
        from phpjit.runtime.values.callback import Callback

        self.session = session
        self.target = to_php(name)
        self.__name__ = name
        with session.running():
            if not is_callable(self.target):
                raise AttributeError(f"there is no PHP function {name}()")
            found = resolve_callable(self.target)
            assert isinstance(found, Callback)
            self.callback: Callback = found

    def __repr__(self) -> str:
        return f"<PHP function {self.__name__}>"

    @property
    def info(self) -> FunctionInfo:
        """What the runtime knows of it."""
        found: FunctionInfo = self.callback.info
        return found

    def __call__(self, /, *args: Any, **named: Any) -> Any:
        """Call it with Python values; a PHP exception is raised as PhpError.

        `named`: arguments by the names of its parameters, as `f(9.5, n: 3)` in PHP.
        """
        return self.session.call_value(self.target, args, named)

    def map(self, /, *arrays: Any, out: Any = None, **named: Any) -> Any:
        """Call it for each element of the arguments, broadcast against each other as NumPy does.

        `arrays`: NumPy arrays, anything that gives a buffer (pandas and Arrow columns), sequences, scalars.  Returns a
        NumPy array of the broadcast shape: int64, float64 or bool where all results are such (of no results: what its
        native code or its declaration says), else objects.  `out`: an array of that shape to be written instead.
        `named`: arrays by the names of its parameters (one called `out` can only be given by its place).  Exceptions:
        that of the lowest element, as PhpError.
        """
        from phpjit.embedding.arrays import map_function

        return map_function(self, arrays, named, out)

    def as_ufunc(self) -> PhpUfunc:
        """Return it as a function in the manner of NumPy's universal functions."""
        from phpjit.embedding.arrays import PhpUfunc

        return PhpUfunc(self)

    @property
    def safety(self) -> SafetyReport:
        """What it does besides computing its result, with the proof; see docs/analyze.md."""
        info, engine = self.info, self.session.engine
        unit = self.unit
        if unit is None:
            raise PhpjitError(f"{self.__name__}() is no function of a PHP file")
        source, filename = engine.source_of(unit)
        for report in engine.analyze(source, filename=filename):
            if report.line == info.line and report.name.lower() == info.display.lower() and report.kind != "main":
                return report
        raise PhpjitError(f"{self.__name__}() is not in {filename}")

    def explain(self) -> Explanation:
        """Return what became native code of it so far, what did not, and why; `print` it, or see docs/explain.md."""
        from phpjit.tiering.explain import explain_function

        return explain_function(self.session.engine.tiering, self.unit, self.info)

    @property
    def unit(self) -> str | None:
        """The key of what it was compiled in; None for builtins.  Those that can never be native do not carry it."""
        info = self.info
        if info.ident is not None:
            return info.ident[0]
        return None if info.internal else self.session.engine.unit_of(info.file)
