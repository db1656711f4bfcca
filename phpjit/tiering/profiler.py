"""`phpjit run --profile=FILE`: a sampling profile of a program, with PHP names, for https://www.speedscope.app.

    profiler = Profiler();  profiler.start();  …the program…;  profiler.stop();  profiler.as_dict("prog.php", …)

A thread looks every millisecond where the thread of the program is.  A sample weighs as much as time has passed since
the one before it.  Native code has no Python frame: the native library says which of its functions runs, and whether
it waits for the threads of the parallel tier.
"""
from __future__ import annotations

import sys
import threading
import time
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable
from types import CodeType
from typing import Any, Final, TypeAlias

from phpjit.runtime.backtrace import mark_of
from phpjit.runtime.memory import make_room
from phpjit.tiering.records import Record

SCHEMA: Final = "https://www.speedscope.app/file-format-schema.json"
INTERVAL: Final = 0.001
DEEPEST: Final = 500             # Python frames of a sample; those further out are left out
STACK: Final = 1 << 20
ROOM: Final = 64 << 20           # bytes that the profile may take besides the program's memory_limit
SWITCH: Final = 0.0005           # seconds that the program may keep the GIL when the profiler wants it
FAR: Final = 1 << 16             # bytes that an entry is shorter than
COMPILER: Final = ("/phpjit/codegen/", "/phpjit/lowering/", "/phpjit/syntax/", "/phpjit/analysis/", "/phpjit/tiering/")

Frame: TypeAlias = tuple[str, str, int]
"""(name, file, line); no file: a builtin, or something of phpjit's own."""
Sample: TypeAlias = "tuple[int, int, int, tuple[int, ...]]"
"""See library/profile.c: address of native code, whether its frames are sure, arm, (code, instruction, …)."""
HOST: Final[Frame] = ("[phpjit]", "", 0)
COMPILING: Final[Frame] = ("[compiler]", "", 0)
PARALLEL: Final[Frame] = ("[parallel]", "", 0)
DEEPER: Final[Frame] = ("…", "", 0)
MAIN: Final = "{main}"


class Profiler:
    """Samples the thread that calls `start`, until `stop`."""

    def __init__(self, interval: float = INTERVAL) -> None:
        self.interval = interval
        self.codes: dict[int, CodeType] = {}
        self.samples: dict[Sample, int] = {}     # each different one, and its number
        self.order = array("l")                  # numbers as they came, equal ones in a row once
        self.weights = array("d")                # their seconds
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._switch = 0.0

    def start(self) -> None:
        """Begin."""
        look = looker(self.interval, self.codes)
        make_room(ROOM)
        self._switch = sys.getswitchinterval()
        sys.setswitchinterval(min(self._switch, SWITCH))
        self._thread = threading.Thread(target=self._run, args=(look,), name="phpjit profiler", daemon=True)
        former = threading.stack_size(STACK)         # the program's own is huge
        try:
            self._thread.start()
        finally:
            threading.stack_size(former)

    def stop(self) -> None:
        """End."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            sys.setswitchinterval(self._switch)

    def _run(self, look: Callable[[], Sample]) -> None:
        order, weights, clock = self.order, self.weights, time.perf_counter
        before = clock()
        last = -1
        while not self._stop.is_set():
            try:
                sample = look()
                number = self.samples.setdefault(sample, len(self.samples))
                now = clock()
                if number == last:
                    weights[-1] += now - before
                else:
                    weights.append(now - before)
                    order.append(number)
                before, last = now, number
            except MemoryError:          # the program's memory_limit: it has the same trouble, and will be told
                continue

    def as_dict(self, name: str, native: Iterable[tuple[int, Record]] = ()) -> dict[str, Any]:
        """Return the profile in speedscope's format: one by functions, one by lines.

        `native`: the addresses of native code, and what it was made of.
        """
        resolver = Resolver(self.codes, native)
        stacks = [resolver.stack(sample) for sample in self.samples]
        book = Frames()
        profiles = [self._profile(f"{name}, by {what}", book, [[at(frame) for frame in stack] for stack in stacks])
                    for what, at in (("function", function_of), ("line", line_of))]
        from phpjit import __version__

        return {"$schema": SCHEMA, "shared": {"frames": book.rows}, "profiles": profiles, "name": name,
                "activeProfileIndex": 0, "exporter": f"phpjit@{__version__}"}

    def _profile(self, name: str, book: Frames, stacks: list[list[Frame]]) -> dict[str, Any]:
        numbers = [[book.number(frame) for frame in stack] for stack in stacks]
        weights = [round(seconds * 1e6, 1) for seconds in self.weights]
        return {"type": "sampled", "name": name, "unit": "microseconds", "startValue": 0,
                "endValue": round(sum(weights), 1), "samples": [numbers[number] for number in self.order],
                "weights": weights}


class Frames:
    """speedscope's table of frames."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self._numbers: dict[Frame, int] = {}

    def number(self, frame: Frame) -> int:
        """Return the number of a frame."""
        found = self._numbers.setdefault(frame, len(self.rows))
        if found == len(self.rows):
            name, file, line = frame
            self.rows.append({"name": text_of(name), **({"file": text_of(file)} if file else {}),
                              **({"line": line} if line else {})})
        return found


class Call:
    """A frame of a stack, with the function's first line and the line where it is."""

    __slots__ = ("at", "file", "line", "name")

    def __init__(self, name: str, file: str = "", line: int = 0, at: int = 0) -> None:
        self.name = name
        self.file = file
        self.line = line
        self.at = at


def function_of(call: Call) -> Frame:
    """Return the frame that all samples of a function share."""
    return call.name, call.file, call.line


def line_of(call: Call) -> Frame:
    """Return the frame that all samples of a line share."""
    return (f"{call.name}:{call.at}", call.file, call.at) if call.at else function_of(call)


class Resolver:
    """Turns samples into stacks of PHP's functions, outermost first."""

    def __init__(self, codes: dict[int, CodeType], native: Iterable[tuple[int, Record]]) -> None:
        self.codes = codes
        rows = sorted(native, key=lambda row: row[0])
        self.addresses = [address for address, _ in rows]
        self.records = [record for _, record in rows]

    def stack(self, sample: Sample) -> list[Call]:
        """Return the calls of a sample."""
        address, sure, arm, flat = sample
        calls: list[Call] = []
        compiling = False
        innermost: CodeType | None = None
        for number in range(0, len(flat), 2):
            code = self.codes[flat[number]]
            mark = mark_of(code)
            if mark is None:
                compiling |= not calls and compiles(code.co_filename)
                continue
            if innermost is None:
                innermost = code
            calls.append(call_of(code, mark, flat[number + 1]))
        for call in calls[:-1]:
            if call.name == MAIN:
                call.name = f"include {call.file.rpartition('/')[2]}"
        if len(flat) >= 2 * DEEPEST:
            calls.append(Call(*DEEPER))
        calls.reverse()
        record = self.record(address)
        if calls and address and (sure or (innermost is not None and record is not None
                                           and calls_it(innermost, record))):
            calls.append(native_call(record))
            if arm:
                calls.append(Call(*PARALLEL))
        elif compiling:
            calls.append(Call(*COMPILING))
        elif not calls:
            calls.append(Call(*HOST))
        return calls

    def record(self, address: int) -> Record | None:
        """Return what the native code at an address was made of."""
        index = bisect_right(self.addresses, address) - 1
        return self.records[index] if index >= 0 and address - self.addresses[index] < FAR else None


def call_of(code: CodeType, mark: str, instruction: int) -> Call:
    """Return the call of a Python frame that is marked as PHP's."""
    flags, _, name = mark.partition("|")
    if "b" in flags:
        return Call(name)
    line = code.co_firstlineno
    if name == "":
        name = "{eval}" if "e" in flags else MAIN
    return Call(name, code.co_filename, line, line_at(code, instruction))


def compiles(file: str) -> bool:
    """Whether a Python file belongs to the compiler, or to who watches what is hot."""
    return any(part in file for part in COMPILER) and "/codegen/native/library/" not in file


def line_at(code: CodeType, instruction: int) -> int:
    """Return the line of an instruction; of those without one, the last line before."""
    found = 0
    for start, end, line in code.co_lines():
        if start > instruction and found:
            break
        found = line or found
        if start <= instruction < end and line:
            return line
    return found


def native_call(record: Record | None) -> Call:
    """Return the frame of native code."""
    if record is None:
        return Call("[native]")
    name = f"loop on line {record.line}" if record.is_loop else record.name or MAIN
    return Call(f"{name} [native]", record.file, record.line, record.line)


def calls_it(code: CodeType, record: Record) -> bool:
    """Whether a PHP function contains a loop, or calls a function by its name."""
    if record.is_loop:
        return code.co_filename == record.file and name_in(code) == record.name
    plain = record.name.rpartition("::")[2].lower()
    return any(plain == link.lstrip(">:").rpartition("/")[0].partition("@")[0].lower() for link in code.co_names)


def name_in(code: CodeType) -> str:
    """Return the name of a PHP function, empty for the top level of a file."""
    return (mark_of(code) or "").partition("|")[2]


def text_of(text: str) -> str:
    """Return a text that PHP holds as bytes."""
    try:
        return text.encode("latin-1").decode("utf-8", "replace")
    except UnicodeEncodeError:
        return text


def looker(interval: float, seen: dict[int, CodeType]) -> Callable[[], Sample]:
    """Return what takes a sample of the calling thread, in another one."""
    ident = threading.get_ident()
    try:
        from phpjit.codegen.native import _library
    except ImportError:
        return lambda: look_at(ident, interval, seen)
    context, sample = _library.context(), _library.sample
    return lambda: sample(context, ident, interval, DEEPEST, seen)


def look_at(ident: int, interval: float, seen: dict[int, CodeType]) -> Sample:
    """Take a sample without the library; short enough to keep the GIL until the frames are let go of."""
    time.sleep(interval)
    flat: list[int] = []
    frame = sys._current_frames().get(ident)
    while frame is not None and len(flat) < 2 * DEEPEST:
        code = frame.f_code
        seen.setdefault(id(code), code)
        flat += (id(code), frame.f_lasti)
        frame = frame.f_back
    return 0, 1, 0, tuple(flat)
