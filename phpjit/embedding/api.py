"""Engine.run, Engine.eval and Engine.load: requests that Python opens.

    with engine.load("lib.php") as lib:
        lib.function("total")([1, 2, 3])
"""
from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from phpjit.embedding.errors import PhpError, PhpExitError
from phpjit.embedding.values import to_php, to_php_names, to_python
from phpjit.errors import CompileError, PhpjitError
from phpjit.runtime.current import enter, leave
from phpjit.runtime.throwables import PhpExit, PhpFatal, PhpThrow

if TYPE_CHECKING:
    from phpjit.embedding.functions import PhpFunction
    from phpjit.engine import Engine, Result
    from phpjit.runtime.request import Request


class Session:
    """An open request that Python talks to.  Not for use by two threads at once."""

    def __init__(self, engine: Engine, script: str, argv: Sequence[str], capture: bool,
                 ini: Mapping[str, str] | None) -> None:
        from phpjit.runtime.output import OutputStack
        from phpjit.runtime.superglobals import set_server_variables

        self.engine = engine
        settings = {"display_errors": "0", **(ini or {})}
        self.request: Request = engine.new_request(settings)
        self._output = bytearray()
        self.closed = False
        with self._entered():
            if capture:
                self.request.output = OutputStack(self._output.extend)
            self.request.script = script
            self.request.argv = list(argv)
            set_server_variables(self.request, list(argv), script.startswith("/"))

    @contextmanager
    def _entered(self) -> Iterator[None]:
        former = enter(self.request)
        try:
            yield
        finally:
            leave(former)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Be the current request; what ends PHP early becomes a Python exception."""
        if self.closed:
            raise PhpjitError("the request has ended")
        with self._entered():
            try:
                yield
            except PhpThrow as e:
                raise self.error_of(e.obj) from None
            except PhpExit as e:
                self.request.exit_status = e.status
                raise PhpExitError(e.status) from None
            except PhpFatal as e:
                last = self.request.errors.last
                file, line = (last[2], last[3]) if last is not None else ("Unknown", 0)
                raise PhpError("", _python_text(e.message), _python_text(file), line) from None
            except RecursionError:
                raise PhpError("", "Maximum call depth exhausted", "Unknown", 0) from None
            except CompileError as e:
                kind = "ParseError" if e.kind == "Parse error" else ""
                raise PhpError(kind, _python_text(e.message), _python_text(self.request.script), e.line) from None

    def error_of(self, obj: Any) -> PhpError:
        """The Python exception of a PHP Throwable."""
        from phpjit.runtime.calls.resolve import call_method

        slots = vars(obj)

        def slot(name: str) -> Any:
            for owner in ("*", "Exception", "Error"):
                key = f"\0{owner}\0{name}"
                if key in slots:
                    return slots[key]
            return None

        previous = slot("previous")
        return PhpError(
            type(obj).info.name, to_python(slot("message"), self), _python_text(slot("file") or ""), slot("line") or 0,
            to_python(call_method(obj, "getTraceAsString"), self), slot("code"),
            self.error_of(previous) if previous is not None else None)

    def take_output(self) -> bytes:
        """What PHP printed since the last call."""
        with self._entered():
            self.request.output.flush_sink()
        data = bytes(self._output)
        self._output.clear()
        return data

    def call_value(self, target: Any, args: Sequence[Any], named: Mapping[str, Any]) -> Any:
        """Call a PHP callable with Python values."""
        from phpjit.runtime.calls.named import call_with_names
        from phpjit.runtime.calls.resolve import resolve_callable

        with self.running():
            callback = resolve_callable(target)
            if isinstance(callback, str):
                raise PhpjitError(f"not callable: {callback}")
            placed = [to_php(a) for a in args]
            result = call_with_names(callback, placed, to_php_names(named)) if named else callback(*placed)
            return to_python(result, self)

    def read_property(self, obj: Any, name: str) -> Any:
        """Read a public property."""
        from phpjit.runtime.classes.properties import prop_get

        with self.running():
            return to_python(prop_get(obj, name, None), self)

    def write_property(self, obj: Any, name: str, value: Any) -> None:
        """Write a public property."""
        from phpjit.runtime.classes.properties import prop_set

        with self.running():
            prop_set(obj, name, value, None)

    def close(self) -> None:
        """Run shutdown functions and destructors."""
        from phpjit.runtime.outcome import run_guarded
        from phpjit.runtime.shutdown import end_request

        if not self.closed:
            with self._entered():
                run_guarded(self.request, lambda: end_request(self.request))
            self.closed = True


def _python_text(text: str) -> str:
    return text.encode("latin-1", "replace").decode("utf-8", "surrogateescape")


def _path_text(path: str) -> str:
    return os.fsencode(os.path.realpath(path)).decode("latin-1")


def _run_source(session: Session, source: bytes, filename: str) -> Any:
    from phpjit.runtime.include import run_main

    main = session.engine.main_of(session.request, source, filename)
    return run_main(session.request, main, filename)


def run_file(engine: Engine, path: str, args: Sequence[str], capture: bool, ini: Mapping[str, str] | None) -> Result:
    """Engine.run."""
    from phpjit.engine import Result

    with open(path, "rb") as f:
        source = f.read()
    filename = _path_text(path)
    session = Session(engine, filename, [path, *args], capture, ini)
    value = None
    try:
        with session.running():
            value = to_python(_run_source(session, source, filename), session)
    except PhpExitError:
        value = None      # a script may end itself; its status is in the result
    finally:
        session.close()
    return Result(value, session.take_output(), session.request.exit_status & 255)


def eval_code(engine: Engine, code: str | bytes, variables: Mapping[str, Any], capture: bool,
              ini: Mapping[str, str] | None) -> Result:
    """Engine.eval."""
    from phpjit.engine import Result
    from phpjit.runtime.values.ref import Ref

    raw = code.encode("utf-8", "surrogateescape") if isinstance(code, str) else code
    session = Session(engine, "eval()'d code", ["eval()'d code"], capture, ini)
    value = None
    try:
        with session.running():
            for name, given in variables.items():
                session.request.globals[to_php(name)] = Ref(to_php(given))
            compile_string = session.request.compile_string
            assert compile_string is not None
            main = compile_string(raw, "eval()'d code")
            value = to_python(main(session.request.globals, None, None), session)
    except PhpExitError:
        value = None
    finally:
        session.close()
    return Result(value, session.take_output(), session.request.exit_status & 255)


class LoadedFile:
    """A PHP file that has run, its functions and classes ready to be called; a context manager."""

    def __init__(self, engine: Engine, path: str, ini: Mapping[str, str] | None = None) -> None:
        with open(path, "rb") as f:
            source = f.read()
        filename = _path_text(path)
        self.session = Session(engine, filename, [path], True, ini)
        self.value: Any = None
        try:
            with self.session.running():
                self.value = to_python(_run_source(self.session, source, filename), self.session)
        except BaseException:
            self.session.close()
            raise

    def function(self, name: str) -> PhpFunction:
        """A PHP function (or "Class::method") as a Python callable of Python values."""
        from phpjit.embedding.functions import PhpFunction

        return PhpFunction(self.session, name)

    def new(self, class_name: str, *args: Any, **named: Any) -> Any:
        """A new PHP object; `named`: arguments by the names of the constructor's parameters."""
        from phpjit.runtime.classes.instantiate import new_named
        from phpjit.runtime.classes.lookup import find_class

        with self.session.running():
            cls = find_class(to_php(class_name))
            if cls is None:
                raise AttributeError(f"there is no PHP class {class_name}")
            return to_python(new_named(cls, [to_php(a) for a in args], to_php_names(named)), self.session)

    def output(self) -> bytes:
        """What PHP printed since the last call."""
        return self.session.take_output()

    def close(self) -> None:
        """End the request: shutdown functions and destructors run."""
        self.session.close()

    def __enter__(self) -> LoadedFile:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()
