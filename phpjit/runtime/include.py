"""include, include_once, require, require_once and eval: find, compile, run.

    include_(kind, operand, scope, this, cls)      called by generated code; gives what the file returned
    run_main(request, main, filename)              the script itself

A main function is called as `main(scope, this, cls)`: `scope` is the symbol table `dict[str, Ref]` that the file's
variables live in, `this` and `cls` what `$this` and `self` mean in it.
"""
from __future__ import annotations

import errno
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from phpjit.builtin import PhpValue
from phpjit.errors import CompileError
from phpjit.runtime.backtrace import position
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import E_COMPILE_ERROR, fatal, report, warning
from phpjit.runtime.values.ref import Ref

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

E_WARNING = 2


def run_main(request: Request, main: Callable[..., Any], filename: str) -> PhpValue:
    """Run the script of a request."""
    if filename.startswith("/"):
        request.included[filename] = True
    prepend = request.ini.get("auto_prepend_file")
    if prepend:
        include_("require", prepend, request.globals, None, None)
    result = main(request.globals, None, None)
    append = request.ini.get("auto_append_file")
    if append:
        include_("require", append, request.globals, None, None)
    return result


def include_(kind: str, operand: PhpValue, scope: dict[str, Ref], this: Any, cls: Any) -> PhpValue:
    """The expression `include operand` (or another kind): the file's return value, true, or false on failure."""
    from phpjit.runtime.convert import to_str

    name = operand if type(operand) is str else to_str(operand)
    if kind == "eval":
        return eval_(name, scope, this, cls)
    request = current()
    once = kind.endswith("_once")
    found = load(request, kind, name, once)
    if found is None or found is True:
        return found if found is True else False
    main = found
    return main(scope, this, cls)


def load(request: Request, kind: str, name: str, once: bool) -> Any:
    """The main function of the file to include; True when `_once` finds it done; None after a failure."""
    if name == "":
        from phpjit.runtime.throwables import throw_error

        throw_error("ValueError", "Path cannot be empty")
    if "\0" in name:
        _failed(request, kind, name[:name.index("\0")], None)
        return None
    from phpjit.runtime.streams.wrappers import scheme_of

    scheme = scheme_of(name)
    if scheme not in (None, "file") or _file_is_wrapped():
        return _load_url(request, kind, name, once, scheme)
    path = resolve(name[7:] if scheme == "file" else name)
    if path is None:
        _failed(request, kind, name, errno.ENOENT)
        return None
    real = os.path.realpath(path).decode("latin-1")
    if once and real in request.included:
        return True
    if not os.path.isfile(path):
        _failed(request, kind, name, errno.ENOENT if os.path.isdir(path) else 0)
        return None
    try:
        with open(path, "rb", buffering=0) as f:
            source = f.read()
    except OSError as e:
        _failed(request, kind, name, e.errno)
        return None
    request.included.setdefault(real, True)
    return compiled(request, source, real)


def compiled(request: Request, source: bytes, filename: str) -> Any:
    """Compile for include; a parse error becomes PHP's ParseError, other refusals end the program."""
    compile_file = request.compile_file
    assert compile_file is not None
    try:
        return compile_file(filename, source)
    except CompileError as e:
        raise_compile_error(e, filename)


def raise_compile_error(error: CompileError, filename: str) -> None:
    """Raise what a refusal to compile is inside of a running program."""
    if error.kind == "Parse error" or error.thrown:
        from phpjit.runtime.throwables import PhpThrow, make_error

        obj = make_error("ParseError" if error.kind == "Parse error" else "CompileError", error.message)
        slots = vars(obj)
        slots["\0*\0file"] = filename
        slots["\0*\0line"] = error.line
        raise PhpThrow(obj) from None
    fatal(error.message, E_COMPILE_ERROR, filename, error.line)


def eval_(code: str, scope: dict[str, Ref], this: Any, cls: Any) -> PhpValue:
    """`eval(code)`: what it returns, or null."""
    request = current()
    file, line = position()
    filename = f"{file}({line}) : eval()'d code"
    compile_string = request.compile_string
    assert compile_string is not None
    try:
        main = compile_string(code.encode("latin-1"), filename)
    except CompileError as e:
        raise_compile_error(e, filename)
    result = main(scope, this, cls)
    return result


def resolve(name: str) -> bytes | None:
    """The path of the file that `include 'name'` means: absolute, relative, or on the include path."""
    from phpjit.runtime.streams.state import local_path

    if name.startswith(("/", "./", "../")) or name in (".", ".."):
        path = local_path(name)
        return path if os.path.exists(path) else None
    found = find_in_include_path(name)
    if found is not None:
        return found
    file, _ = position()
    folder = os.path.dirname(file.encode("latin-1"))
    if folder.startswith(b"/"):
        path = os.path.join(folder, name.encode("latin-1"))
        if os.path.exists(path):
            return path
    return None


def find_in_include_path(name: str) -> bytes | None:
    """Look for `name` in the folders of include_path."""
    from phpjit.runtime.streams.state import local_path

    for folder in (current().ini.get("include_path") or "").split(":"):
        if not folder or "://" in folder:
            continue
        path = os.path.join(local_path(folder), name.encode("latin-1"))
        if os.path.exists(path):
            return path
    return None


def _file_is_wrapped() -> bool:
    from phpjit.runtime.streams.state import streams

    return streams().wrappers.get("file") is not None


def _failed(request: Request, kind: str, name: str, number: int | None) -> None:
    if number is not None:
        warning(f"{kind}({name}): Failed to open stream: {os.strerror(number)}")
    _failed_opening(request, kind, name)


def _failed_opening(request: Request, kind: str, name: str) -> None:
    where = request.ini.get("include_path") or ""
    if kind.startswith("require"):
        from phpjit.runtime.throwables import throw_error

        throw_error("Error", f"Failed opening required '{name}' (include_path='{where}')")
    report(E_WARNING, f"{kind}(): Failed opening '{name}' for inclusion (include_path='{where}')")


def _load_url(request: Request, kind: str, name: str, once: bool, scheme: str | None) -> Any:
    from phpjit.runtime.streams.wrappers import open_stream

    if once and name in request.included:
        return True
    if scheme in ("data", "http", "https", "ftp") and not request.ini.flag("allow_url_include"):
        shown = "data:" if scheme == "data" else f"{scheme}://"
        warning(f"{kind}(): {shown}// wrapper is disabled in the server configuration by allow_url_include=0"
                if scheme == "data" else
                f"{kind}(): {shown} wrapper is disabled in the server configuration by allow_url_include=0")
        warning(f"{kind}({name}): Failed to open stream: no suitable wrapper could be found")
        _failed_opening(request, kind, name)
        return None
    stream = open_stream(kind, name, "rb", including=True)
    if stream is None:
        _failed_opening(request, kind, name)
        return None
    option = getattr(stream.backend, "set_option", None)
    if option is not None and option(2, 0, 0) is None:      # PHP asks for an unbuffered stream
        warning(f"{kind}(): {type(stream.wrapper_data).info.name}::stream_set_option is not implemented!")
    source = stream.rest(kind)
    stream.close()
    request.included.setdefault(name, True)
    return compiled(request, source, name)
