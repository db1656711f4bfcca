"""Where PHP is: found by walking Python frames, so that calls need no bookkeeping.

A PHP frame is one whose code's first constant is the docstring `php:<flags>|<display name>`; the file is co_filename,
the line f_lineno.  Wrappers of builtins have flag `b` and the file `<builtin>`.
"""
from __future__ import annotations

import opcode
import re
import sys
from types import CodeType, FrameType
from typing import Any, Final

from phpjit.records import dataclass
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.functions import Thunk
from phpjit.runtime.values.objects import PhpClass, PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.rest import NamedRest
from phpjit.runtime.values.sentinels import MISSING, UNDEF

MARK: Final = "php:"
CO_OPTIMIZED: Final = 1
CO_GENERATOR: Final = 32
_HIDDEN: Final = re.compile(r"h(\d+)")
_TAKEN: Final = re.compile(r"a(\d+)")
_EVALUATE: Final = Thunk.__call__.__code__
FIBER_BODY: Final = "run_fiber"      # the Python function at the bottom of a fiber's stack


def mark_of(code: CodeType) -> str | None:
    """Return the `<flags>|<name>` text of a PHP code object, None for Python's own."""
    consts = code.co_consts
    if consts:
        first = consts[0]
        if type(first) is str and first.startswith(MARK):
            return first[4:]
    return None


def flags_of(code: CodeType) -> str:
    """Return the flag letters of a PHP code object."""
    mark = mark_of(code)
    return mark[:mark.index("|")] if mark is not None else ""


def name_of(code: CodeType) -> str:
    """Return the display name of a PHP code object."""
    mark = mark_of(code)
    return mark[mark.index("|") + 1:] if mark is not None else ""


def callee_name(frame: FrameType) -> str:
    """Return the name of what a PHP frame runs as messages give it: `f`, `A::m`, `A::{closure}`."""
    name = name_of(frame.f_code)
    scope = frame_scope(frame) if "c" in flags_of(frame.f_code) else None
    return name if scope is None else f"{scope.info.name}::{name}"


def function_name(function: Any) -> str:
    """Return the name of a PHP function as messages give it: `f`, `A::m`, `A::{closure}`."""
    from phpjit.runtime.classes.spec import SCOPE_VARIABLE
    name: str = function.php.display
    code = getattr(function, "__code__", None) if function.php.closure else None
    if code is not None and SCOPE_VARIABLE in code.co_freevars:
        scope = function.__closure__[code.co_freevars.index(SCOPE_VARIABLE)].cell_contents
        return name if scope is None else f"{scope.info.name}::{name}"
    return name


def caller_of(frame: FrameType) -> FrameType | None:
    """Return the frame that called a PHP function, None when no PHP code did (a builtin, or the engine)."""
    above = frame.f_back
    while above is not None:
        mark = mark_of(above.f_code)
        if mark is not None:
            if mark not in _INLINED:
                return None if "b" in mark[:mark.index("|")] else above
        above = above.f_back
    return None


def php_frame(frame: FrameType | None) -> FrameType | None:
    """Return the nearest frame at or above `frame` that runs PHP source (no builtin wrapper)."""
    while frame is not None:
        mark = mark_of(frame.f_code)
        if mark is not None and "b" not in mark[:mark.index("|")]:
            return frame
        frame = frame.f_back or fiber_caller(frame)
    return None


def calling_frame() -> FrameType | None:
    """Return the innermost frame that runs PHP source."""
    return php_frame(sys._getframe(1))


def position() -> tuple[str, int]:
    """Return the (file, line) that diagnostics report: those of the innermost PHP frame."""
    frame = php_frame(sys._getframe(1))
    if frame is None:
        return "Unknown", 0
    return frame.f_code.co_filename, frame.f_lineno or line_before(frame)


def line_before(frame: FrameType) -> int:
    """Return the last line before where a frame is; for instructions without one, as those that end a round of a loop.

    Only what comes from outside (a time limit, a signal) meets them there.
    """
    found = 0
    for start, _, line in frame.f_code.co_lines():
        if start > frame.f_lasti and found:
            break
        found = line or found
    return found


def caller_is_strict() -> bool:
    """Whether the innermost PHP frame belongs to a file with declare(strict_types=1)."""
    frame = php_frame(sys._getframe(1))
    return frame is not None and "s" in flags_of(frame.f_code)


def frame_local(frame: FrameType, name: str, default: Any = None) -> Any:
    """Return a local variable of a frame.

    CPython keeps the dict of `f_locals` with the frame, and with it references to all its values: destructors would
    come late and arrays look shared.  So it is emptied at once (it is only a snapshot in functions).
    """
    table = frame.f_locals
    found = table.get(name, default)
    if frame.f_code.co_flags & CO_OPTIMIZED:
        table.clear()
    return found


def frame_this(frame: FrameType) -> PhpObject | None:
    """Return `$this` of a PHP frame."""
    this = frame_local(frame, "this")
    return this if isinstance(this, PhpObject) else None


def frame_scope(frame: FrameType | None) -> PhpClass | None:
    """Return the class whose code a PHP frame runs, None outside of classes."""
    from phpjit.runtime.classes.scopes import scope_of_frame
    return scope_of_frame(frame)


def calling_scope() -> PhpClass | None:
    """Return the class scope of the innermost PHP code: that of a PHP frame or of a constant expression.

    A constant expression (a property's default, a constant's value) is evaluated when somebody first asks, wherever
    that is, and has no frame in PHP's traces.
    """
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code is _EVALUATE:
            scope: PhpClass | None = frame.f_locals["self"].scope
            return scope
        mark = mark_of(frame.f_code)
        if mark is not None and "b" not in mark[:mark.index("|")]:
            break
        frame = frame.f_back or fiber_caller(frame)
    return frame_scope(frame)


def builtin_name() -> str:
    """Return the display name of the builtin that runs (the innermost wrapper), "" when there is none."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        mark = mark_of(frame.f_code)
        if mark is not None:
            flags, _, name = mark.partition("|")
            return name if "b" in flags else ""
        frame = frame.f_back
    return ""


@dataclass(slots=True)
class TraceEntry:
    """One call in a backtrace; `file` is None when a builtin made the call, `args` when php tells none."""

    file: str | None
    line: int
    function: str
    class_name: str | None
    kind: str
    this: PhpObject | None
    args: list[Any] | None


def marked_frames(frame: FrameType | None) -> list[tuple[FrameType, str]]:
    """Return (frame, mark) of the PHP frames, innermost first, wrappers of builtins included.

    PHP compiles call_user_func, count, strlen and others to instructions where their names are not looked up in a
    namespace first: they have no frame then.
    """
    rows: list[tuple[FrameType, str]] = []
    while frame is not None:
        mark = mark_of(frame.f_code)
        if mark is not None:
            if rows and rows[-1][1][:1] == "b" and _hidden_call(rows[-1], frame.f_code, mark):
                rows.pop()
            rows.append((frame, mark))
        frame = frame.f_back or fiber_caller(frame)
    return rows


def _hidden_call(row: tuple[FrameType, str], caller: CodeType, mark: str) -> bool:
    """Whether php has no frame for a builtin: an instruction, or a handler of a builtin class that PHP code asks for
    (`$fixed[1]`, foreach over a Generator)."""
    frame, name = row
    if name in _INLINED:
        refused = "HOOK" in frame.f_code.co_names       # with a wrong number of arguments it is a plain call
        return "b" not in mark[:mark.index("|")] and not refused and not _namespaced(caller, name[2:])
    member = name.rpartition("::")[2].lower()
    if member in _DIMENSIONS and frame.f_code.co_filename == "<builtin>":
        return "b" not in mark[:mark.index("|")] and not any(
            _link_means(link.rpartition("/")[0], member) for link in caller.co_names)
    return name in _CURSOR and mark in _CONSUMERS


def _namespaced(code: CodeType, name: str) -> bool:
    """Whether a function calls another by a name that is looked up in a namespace first."""
    return any(f"|{name}/" in one for one in code.co_names)


def fiber_caller(frame: FrameType) -> FrameType | None:
    """Return the frame that resumed a fiber, whose first Python frame is given (a fiber has a stack of its own)."""
    if frame.f_code.co_name != FIBER_BODY:
        return None
    coroutine = frame_local(frame, "state").coroutine
    parent = coroutine.parent if coroutine is not None else None
    above: FrameType | None = parent.gr_frame if parent is not None else None
    return above


def collect(frame: FrameType | None, with_args: bool = True, limit: int = 0, skip: int = 0) -> list[TraceEntry]:
    """Return the calls that are active at `frame`, innermost first; the last frame, the script itself, has no entry."""
    rows = marked_frames(frame)
    entries: list[TraceEntry] = []
    for index in range(skip, len(rows)):
        if limit and len(entries) >= limit:
            break
        one, mark = rows[index]
        above = index + 1
        if above < len(rows) and rows[above][1].endswith(_INVOKE):
            above += 1
        entry = _entry(one, mark, rows[above] if above < len(rows) else None, with_args, not entries)
        if entry is not None:
            entries.append(entry)
    return entries


def entry_of(frame: FrameType, with_args: bool = True) -> TraceEntry | None:
    """Return the entry of one call, without where it was called."""
    mark = mark_of(frame.f_code)
    return _entry(frame, mark, None, with_args) if mark is not None else None


def call_of(function: Any, first: Any, args: list[Any], above: FrameType) -> TraceEntry:
    """Return the entry of a call of a PHP function that has no frame: it runs natively, called from `above`.

    `first`: its `this` or called class.
    """
    name = function_name(function) if function.php.closure else name_of(function.__code__)
    owner, sep, short = name.rpartition("::")
    class_name: str | None = owner if sep else None
    this = first if isinstance(first, PhpObject) else None
    entry = TraceEntry(None, 0, short, class_name, "", this, args)
    if class_name is not None:
        entry.kind = "::" if this is None else "->"
    rows = marked_frames(above)
    if rows and rows[0][1].endswith(_INVOKE):
        del rows[0]
    if rows and "b" not in rows[0][1][:rows[0][1].index("|")]:
        entry.file, entry.line = rows[0][0].f_code.co_filename, rows[0][0].f_lineno or 0
    return entry


def _entry(frame: FrameType, mark: str, caller: tuple[FrameType, str] | None, with_args: bool,
           first: bool = False) -> TraceEntry | None:
    """Return the entry of a frame; `first`: it is the innermost one, where php does not tell which file is included."""
    flags, _, name = mark.partition("|")
    file: str | None = None
    line = 0
    if caller is not None:
        above, above_mark = caller
        if "b" not in above_mark[:above_mark.index("|")]:
            file, line = above.f_code.co_filename, above.f_lineno or 0
    if "f" in flags or "i" in flags or "e" in flags:
        kind = _include_kind(frame)
        if kind is None:
            return None
        args = [frame.f_code.co_filename] if kind != "eval" and with_args and not first else None
        return TraceEntry(file, line, kind, None, "", None, args)
    owner, sep, function = name.rpartition("::")
    class_name: str | None = owner if sep else None
    this: PhpObject | None = None
    kind = ""
    if "m" in flags or "t" in flags or "c" in flags:
        receiver = frame_local(frame, "this")
        if isinstance(receiver, PhpObject):
            this = receiver
        if "c" in flags:
            scope = frame_scope(frame)
            class_name = scope.info.name if scope is not None else None
        if class_name is not None:
            kind = "->" if this is not None else "::"
    return TraceEntry(file, line, function, class_name, kind, this, frame_args(frame) if with_args else [])


def _include_kind(frame: FrameType) -> str | None:
    """Return "include", "require_once", "eval" ... for the top level of an included file; None for the script."""
    above = frame.f_back
    while above is not None and mark_of(above.f_code) is None:
        if above.f_code.co_name in {"include_", "eval_"}:
            return str(frame_local(above, "kind", "eval"))
        above = above.f_back
    return None


def frame_args(frame: FrameType) -> list[Any]:
    """Return the arguments of a PHP frame: the current values of its parameters, those not passed left out."""
    code = frame.f_code
    names = code.co_varnames[:code.co_argcount - flags_of(code).count("k")]
    table = frame.f_locals
    start = 1 if names[:1] == ("this",) else 0
    values = [table.get(name, UNDEF) for name in names[start:]]
    count = passed_count(frame, start)
    if count is not None:
        values = values[:count]
    values.extend(_dropped(frame, len(names)))
    while values and values[-1] is MISSING:
        values.pop()
    values = [value.v if type(value) is Ref else value for value in values]
    if code.co_flags & 4:
        at = code.co_argcount + code.co_kwonlyargcount
        rest = table.get(code.co_varnames[at])
        taken = _TAKEN.search(flags_of(code))
        if taken is not None and rest is not None:       # parameters are variables that the prologue makes of the tuple
            count = min(int(taken[1]), len(rest))
            rest = (*[table.get(name) for name in code.co_varnames[at + 1:at + 1 + count]], *rest[count:])
        if isinstance(rest, tuple | list):
            values.extend(value.v if type(value) is Ref else value for value in rest)
        elif isinstance(rest, PhpArray):
            values.extend(value for key, value in rest.items() if type(key) is int)
            named = {key: value for key, value in rest.items() if type(key) is str}
            if named:
                values.append(NamedRest(named))
    if code.co_flags & CO_OPTIMIZED:
        table.clear()
    values = [None if value is UNDEF or value is MISSING else value.value if type(value) is Callback else value
              for value in values]
    flags = flags_of(code)
    return _hide(values, flags) if "h" in flags else values


def _hide(values: list[Any], flags: str) -> list[Any]:
    """Return arguments with those of #[SensitiveParameter] parameters hidden; a variadic one's bit counts for all."""
    from phpjit.runtime.classes.instantiate import instantiate
    from phpjit.runtime.classes.lookup import builtin_class
    mask = int(_HIDDEN.findall(flags)[0])
    hidden = builtin_class("SensitiveParameterValue")
    last = mask.bit_length() - 1
    rest = "v" in flags
    return [instantiate(hidden, value) if mask >> (last if rest and number > last else number) & 1
            and type(value) is not NamedRest else value for number, value in enumerate(values)]


def _dropped(frame: FrameType, taken: int) -> list[Any]:
    """Return the surplus arguments that the adaptor in front of a function has dropped (calls/adapt.py)."""
    above = frame.f_back
    if above is None or above.f_code.co_name != "<lambda>" or not above.f_code.co_filename.endswith("calls/adapt.py"):
        return []
    names = above.f_code.co_varnames
    args = frame_local(above, "args", ())
    return list(args)[taken - (1 if "first" in names else 0):]


def passed_count(frame: FrameType, start: int) -> int | None:
    """Return how many arguments a call passed, read from the caller's code; None when it cannot be told.

    The link name that the caller loaded says it (`foo/2`); calls of closures are read from the CALL instruction.
    """
    above = frame.f_back
    if above is None or "g" in flags_of(frame.f_code):      # who resumes a generator passes nothing
        return None
    code = above.f_code
    if code.co_filename == "<new>":
        return code.co_argcount
    while code.co_filename.endswith(_ADAPTORS) and above.f_back is not None:
        above = above.f_back
        code = above.f_code
    if mark_of(code) is None:
        placed = _placed(above)
        if placed is not None:
            return placed
        bound = _bound(frame, above)
        if bound is not None:
            return bound
        return None if start or frame.f_code.co_flags & CO_GENERATOR else _given(above)
    raw, names, at = code.co_code, code.co_names, above.f_lasti
    wanted = name_of(frame.f_code).rpartition("::")[2].lower()
    while at > 0 and raw[at] == _CACHE:     # a call from Python to Python stands at the end of its instruction
        at -= 2
    position = at
    passed = raw[at + 1] if at >= 0 and raw[at] == _CALL else -1
    likely: int | None = None
    scoped = False
    while position >= 0:
        operation = raw[position]
        if operation in _LOADS:
            index = raw[position + 1]
            if position >= 2 and raw[position - 2] == _EXTENDED:
                index |= raw[position - 1] << 8
            index >>= _LOADS[operation]
            if index < len(names):
                head, slash, count = names[index].rpartition("/")
                if slash and count.isdigit() and _link_means(head, wanted):
                    if passed < 0 or int(count) == passed:
                        return int(count)
                    first = head.startswith(">") and int(count) == passed - 1       # the object is an argument too
                    if likely is None or (first and not scoped):    # else a call inside of this one's arguments
                        likely, scoped = int(count), first
        position -= 2
    if passed >= 0 and wanted.endswith("{closure}"):
        return passed
    return likely


def _placed(caller: FrameType) -> int | None:
    """Return how many arguments a call with spread or named ones passes, None when this is none."""
    code = caller.f_code
    if code.co_name == "call" and code.co_filename.endswith("/runtime/access/callsites.py"):
        return len(frame_local(caller, "self").args)
    placed = frame_local(caller, "placed") if code.co_name in ("call_with_names", "construct_named") else None
    return None if placed is None else len(placed)


def _bound(frame: FrameType, caller: FrameType) -> int | None:
    """Return for how many arguments a builtin, whose body is `caller` or calls it, has bound the callback it was given;
    None when it is not known to be this one."""
    wrapper: FrameType | None = caller
    while wrapper is not None and mark_of(wrapper.f_code) is None:
        wrapper = wrapper.f_back
    if wrapper is None or "b" not in flags_of(wrapper.f_code):
        return None
    wanted = name_of(frame.f_code).rpartition("::")[2].lower()
    table = wrapper.f_locals
    counts = {count for value in table.values() if type(value) is Callback and value.bound
              and value.info.name.rpartition("::")[2].lower() == wanted for count in value.bound}
    if wrapper.f_code.co_flags & CO_OPTIMIZED:
        table.clear()
    return counts.pop() if len(counts) == 1 else None


def _given(caller: FrameType) -> int | None:
    """Return with how many arguments Python code (a builtin that was given a callback) calls."""
    columns = frame_local(caller, "columns") if caller.f_code.co_name == "mapped" else None
    if columns is not None:             # array_map: the callback is called by Python's map()
        return len(columns)
    raw, at = caller.f_code.co_code, caller.f_lasti
    while at > 0 and raw[at] == _CACHE:
        at -= 2
    if at < 0:
        return None
    if raw[at] in (_CALL, _PRECALL):
        return raw[at + 1]
    named = caller.f_code.co_filename.endswith("/runtime/calls/named.py")       # defaults and names fill the gaps there
    args = frame_local(caller, "args") if raw[at] == _CALL_EX and not named else None
    return len(args) if isinstance(args, tuple | list) else None


def _link_means(head: str, wanted: str) -> bool:
    plain = head.lstrip(">:").partition("@")[0].lower()
    return plain == wanted or ("|" in plain and wanted in plain.split("|")) or (
        plain in {"new", "ctor"} and wanted == "__construct")


_DIMENSIONS: Final = frozenset(("offsetget", "offsetset", "offsetexists", "offsetunset"))
_CURSOR: Final = frozenset(f"bm|Generator::{name}" for name in ("rewind", "valid", "current", "key", "next"))
_CONSUMERS: Final = frozenset(("b|iterator_to_array", "b|iterator_count", "b|iterator_apply"))
_INVOKE: Final = "|Closure::__invoke"      # who calls that calls the closure
_INLINED: Final = frozenset(("b|call_user_func", "b|call_user_func_array", "b|count", "b|sizeof", "b|strlen",
                             "b|array_key_exists", "b|get_class"))
_ADAPTORS: Final = ("/runtime/calls/adapt.py", "/runtime/values/closure.py", "/runtime/calls/link.py",
                    "/runtime/classes/members.py", "/tiering/functions.py")
_CALL_EX: Final = opcode.opmap["CALL_FUNCTION_EX"]
_CACHE: Final = opcode.opmap.get("CACHE", 0)
_CALL: Final = opcode.opmap.get("CALL", 171)
_PRECALL: Final = opcode.opmap.get("PRECALL", _CALL)     # of Python 3.11: hot calls are made by it
_EXTENDED: Final = opcode.opmap["EXTENDED_ARG"]
_LOADS: Final = {opcode.opmap["LOAD_GLOBAL"]: 1, opcode.opmap["LOAD_ATTR"]: 1 if sys.version_info >= (3, 12) else 0,
                 opcode.opmap.get("LOAD_METHOD", -1): 0}
