"""Programs: exec, shell_exec, system, passthru, proc_open, escapeshellarg."""
from __future__ import annotations

import os
import subprocess
from typing import Any, Final

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.family import offer_page
from phpjit.runtime.convert import to_str
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.backends import FileBackend
from phpjit.runtime.streams.state import next_id, working_directory
from phpjit.runtime.streams.stream import Stream
from phpjit.runtime.streams.wrappers import open_flags
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource

_RUN: Final = Effects.PROCESS | Effects.OUTPUT | Effects.WARNS | Effects.THROWS | Effects.MUTATES_ARG


def _run(function: str, command: str) -> tuple[bytes, int]:
    if not command:
        throw_error("ValueError", f"{function}(): Argument #1 ($command) cannot be empty")
    if "\0" in command:
        throw_error("ValueError", f"{function}(): Argument #1 ($command) must not contain any null bytes")
    current().output.flush_sink()
    offer_page()
    done = subprocess.run(["/bin/sh", "-c", command.encode("latin-1")], stdout=subprocess.PIPE, check=False,
                          cwd=working_directory())
    return done.stdout, done.returncode if done.returncode >= 0 else -1


def _set(ref: PhpValue, value: PhpValue) -> None:
    if isinstance(ref, Ref):
        ref.v = value


@builtin("exec(string $command, &$output = null, &$result_code = null): string|false", effects=_RUN)
def exec(command: str, output: PhpValue, result_code: PhpValue) -> PhpValue:
    data, status = _run("exec", command)
    lines: list[PhpValue] = [line.rstrip(" \t\r\n\v\f\0") for line in data.decode("latin-1").split("\n")]
    if lines and lines[-1] == "":
        lines.pop()
    if isinstance(output, Ref):
        before = list(output.v.values()) if isinstance(output.v, PhpArray) else []
        output.v = PhpArray.from_list(before + lines)
    _set(result_code, status)
    return lines[-1] if lines else ""


@builtin("shell_exec(string $command): string|false|null", effects=_RUN)
def shell_exec(command: str) -> PhpValue:
    data, _ = _run("shell_exec", command)
    return data.decode("latin-1") if data else None


@builtin("system(string $command, &$result_code = null): string|false", effects=_RUN)
def system(command: str, result_code: PhpValue) -> PhpValue:
    data, status = _run("system", command)
    text = data.decode("latin-1")
    current().output.write(text)
    current().output.flush_sink()
    _set(result_code, status)
    lines = text.rstrip("\n").split("\n")
    return lines[-1].rstrip(" \t\r\n\v\f\0")


@builtin("passthru(string $command, &$result_code = null): false|null", effects=_RUN)
def passthru(command: str, result_code: PhpValue) -> PhpValue:
    data, status = _run("passthru", command)
    current().output.write(data.decode("latin-1"))
    _set(result_code, status)
    return None


@builtin("escapeshellarg(string $arg): string", effects=PURE)
def escapeshellarg(arg: str) -> str:
    if "\0" in arg:
        throw_error("ValueError", "escapeshellarg(): Argument #1 ($arg) must not contain any null bytes")
    return "'" + arg.replace("'", "'\\''") + "'"


@builtin("escapeshellcmd(string $command): string", effects=PURE)
def escapeshellcmd(command: str) -> str:
    if "\0" in command:
        throw_error("ValueError", "escapeshellcmd(): Argument #1 ($command) must not contain any null bytes")
    out = []
    partner = -1
    for i, c in enumerate(command):
        if c in "'\"":
            if partner < 0:
                at = command.find(c, i + 1)
                if at >= 0:
                    partner = at
                    out.append(c)
                    continue
            elif i == partner:
                partner = -1
                out.append(c)
                continue
            elif command[partner] != c:
                out.append("\\" + c)
                continue
            out.append("\\" + c)
        elif c in "#&;`|*?~<>^()[]{}$\\\n\xff":
            out.append("\\" + c)
        else:
            out.append(c)
    return "".join(out)


class Process(Resource):
    """What proc_open gives."""

    __slots__ = ("command", "popen")

    def __init__(self, id: int, popen: Any, command: str) -> None:
        super().__init__(id, "process")
        self.popen = popen
        self.command = command


def _need(function: str, value: PhpValue) -> Process:
    if not isinstance(value, Process) or value.closed:
        throw_error("TypeError", f"{function}(): supplied resource is not a valid process resource")
    return value


@builtin("proc_open(array|string $command, array $descriptor_spec, &$pipes, ?string $cwd = null,"
         " ?array $env_vars = null, ?array $options = null)", effects=_RUN)
def proc_open(command: PhpValue, descriptor_spec: PhpArray, pipes: Ref, cwd: str | None, env_vars: PhpArray | None,
              options: PhpArray | None) -> PhpValue:
    if isinstance(command, PhpArray):
        words = [to_str(v).encode("latin-1") for v in command.values()]
        if not words:
            throw_error("ValueError", "proc_open(): Argument #1 ($command) must have at least one element")
        shown = words[0].decode("latin-1")
    else:
        words = [b"/bin/sh", b"-c", command.encode("latin-1")]
        shown = command
    current().output.flush_sink()
    child: dict[int, int] = {}
    ours: dict[int, tuple[int, str]] = {}
    to_close: list[int] = []
    try:
        for number, spec in descriptor_spec.items():
            if not isinstance(number, int):
                throw_error("ValueError", "proc_open(): Argument #2 ($descriptor_spec) must be an integer indexed"
                                          " array only")
            if isinstance(spec, Stream):
                fd = spec.backend.fileno()
                child[number] = number if fd is None else fd
                continue
            if not isinstance(spec, PhpArray):
                throw_error("ValueError", "proc_open(): Argument #2 ($descriptor_spec) must only contain arrays and"
                                          " streams")
            kind = to_str(spec.get(0))
            if kind == "pipe":
                mode = to_str(spec.get(1))
                reader, writer = os.pipe()
                if mode[:1] == "r":
                    child[number], ours[number] = reader, (writer, "w")
                else:
                    child[number], ours[number] = writer, (reader, "r")
                to_close.append(child[number])
            elif kind == "file":
                fd = os.open(to_str(spec.get(1)).encode("latin-1"), open_flags(to_str(spec.get(2))) or 0, 0o666)
                child[number] = fd
                to_close.append(fd)
            elif kind == "null":
                fd = os.open("/dev/null", os.O_RDWR)
                child[number] = fd
                to_close.append(fd)
            elif kind == "redirect":
                child[number] = child.get(spec.get(1), int(spec.get(1)))
            else:
                warning(f"proc_open(): {kind} is not a valid descriptor spec/mode")
                return False
        environ = None
        if env_vars is not None:
            environ = {to_str(k).encode("latin-1"): to_str(v).encode("latin-1") for k, v in env_vars.items()}
        extra = {n: fd for n, fd in child.items() if n > 2}

        def place() -> None:
            for n, fd in extra.items():
                os.dup2(fd, n)

        offer_page()
        try:
            popen = subprocess.Popen(words, stdin=child.get(0), stdout=child.get(1), stderr=child.get(2), env=environ,
                                     cwd=cwd.encode("latin-1") if cwd else working_directory(),
                                     pass_fds=tuple(extra.values()), preexec_fn=place if extra else None)
        except OSError as e:
            warning(f'proc_open(): posix_spawn() failed: {e.strerror}')
            return False
    finally:
        for fd in to_close:
            os.close(fd)
    table: dict[int | str, PhpValue] = {
        n: Stream(next_id(), FileBackend(fd), mode, wrapper_type=None) for n, (fd, mode) in ours.items()}
    pipes.v = PhpArray.from_dict(table)
    return Process(next_id(), popen, shown)


@builtin("proc_close($process): int", effects=_RUN)
def proc_close(process: PhpValue) -> int:
    p = _need("proc_close", process)
    p.closed = True
    status: int = p.popen.wait()
    return status if status >= 0 else -1


@builtin("proc_get_status($process): array", effects=_RUN)
def proc_get_status(process: PhpValue) -> PhpArray:
    p = _need("proc_get_status", process)
    status = p.popen.poll()
    return PhpArray.from_dict({
        "command": p.command, "pid": p.popen.pid, "running": status is None,
        "signaled": status is not None and status < 0, "stopped": False,
        "exitcode": -1 if status is None or status < 0 else status,
        "termsig": -status if status is not None and status < 0 else 0, "stopsig": 0})


@builtin("proc_terminate($process, int $signal = 15): bool", effects=_RUN)
def proc_terminate(process: PhpValue, signal: int) -> bool:
    p = _need("proc_terminate", process)
    if p.popen.poll() is not None:
        return False
    p.popen.send_signal(signal)
    return True


@builtin("proc_nice(int $priority): bool", effects=_RUN)
def proc_nice(priority: int) -> bool:
    try:
        os.nice(priority)
    except OSError:
        warning("proc_nice(): Only a super user may attempt to increase the priority of a process")
        return False
    return True
