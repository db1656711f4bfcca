"""Many programs in one process: render, run with php and with phpjit, split the output per program."""
from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

if __package__:
    from .programs import Program
else:
    from programs import Program

PHP = ["php", "-n", "-d", "error_reporting=-1", "-d", "memory_limit=512M", "-d", "extension=ctype"]
PHPJIT = [sys.executable, "-m", "phpjit", "run", "-d", "error_reporting=-1", "-d", "memory_limit=512M"]
Difference = tuple[int, "str | None", "str | None"]
SECONDS = 120                   # what one program may take: it ends in a few at most
TIMED_OUT = "\n(timed out)"
MARK = "\n=====#"
DRIVER = """
function @run() { try { @main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\\n"; } }
"""


def have_php() -> bool:
    """Whether the oracle is installed."""
    return shutil.which("php") is not None


def source(programs: Sequence[Program]) -> str:
    """One PHP file that runs all of them, or those from the number that its first argument is."""
    out = ["<?php\n", *dict.fromkeys(program.prelude for program in programs)]
    for i, program in enumerate(programs):
        out.append(program.render(f"p{i}_") + DRIVER.replace("@", f"p{i}_"))
    out.append("$from = (int)($argv[1] ?? 0);\n")
    out += [f'if ($from <= {i}) {{ echo "{MARK.replace(chr(10), chr(92) + "n")}{i}\\n"; flush(); p{i}_run(); }}\n'
            for i in range(len(programs))]
    return "".join(out)


def run(command: Sequence[str], script: Path, *args: str) -> str:
    """Output of a PHP command on a script, latin-1; TIMED_OUT behind that of a program that does not end."""
    env = {**os.environ, "PHPJIT_CACHE": ""}
    with tempfile.TemporaryFile() as errors, subprocess.Popen(
            [*command, str(script), *args], stdout=subprocess.PIPE, stderr=errors, env=env) as process:
        assert process.stdout is not None
        output, ended = watched(process.stdout.fileno(), SECONDS)
        if not ended:
            process.kill()
            return output + TIMED_OUT
        process.wait()
        errors.seek(0)
        return output + errors.read().decode("latin-1")


def watched(pipe: int, seconds: float) -> tuple[str, bool]:
    """What comes out of a pipe, latin-1, and whether that ended; else some program took so many seconds."""
    out = bytearray()
    begun, deadline = 0, time.monotonic() + seconds
    while True:
        if not select.select([pipe], [], [], max(deadline - time.monotonic(), 0))[0]:
            return out.decode("latin-1"), False
        chunk = os.read(pipe, 1 << 16)
        if not chunk:
            return out.decode("latin-1"), True
        out += chunk
        now_begun = out.count(MARK.encode())
        if now_begun > begun:
            begun, deadline = now_begun, time.monotonic() + seconds


def endless(output: str | None) -> bool:
    """Whether a program was stopped because it took too long."""
    return (output or "").endswith(TIMED_OUT)


def gathered(begin: Callable[[int], str], count: int) -> list[str | None]:
    """Return what each program prints; after a fatal error, a crash or one without end, a new process goes on."""
    found: list[str | None] = [None] * count
    while None in found:
        start = found.index(None)
        fresh = pieces(begin(start), count)
        if fresh[start] is None:
            found[start] = "(not reached)"
        for i in range(start, count):
            found[i] = fresh[i] if found[i] is None else found[i]
    return found


def pieces(output: str, count: int) -> list[str | None]:
    """What each program printed; None when it was never reached."""
    found: list[str | None] = [None] * count
    for chunk in output.split(MARK)[1:]:
        number, _, text = chunk.partition("\n")
        if number.isdigit() and int(number) < count:
            found[int(number)] = text
    return found


def normal(text: str | None) -> str | None:
    """Leave out what phpjit knowingly does otherwise.

    php's compiler swaps the operands of commutative operators by their kind (constant, temporary, variable); phpjit
    does so for literals, variables and calls, not for class constants and constant arrays, which shows in the order of
    the two types in this message.  How much memory values need is its own, too.
    """
    if text is None:
        return None
    text = re.sub(r"(Allowed memory size of \d+ bytes exhausted) .*", r"\1", text)
    return re.sub(r"(Unsupported operand types: )(\S+) ([*&|^]) (\S+)",
                  lambda m: m[1] + f" {m[3]} ".join(sorted((m[2], m[4]))), text)


def differences(programs: Sequence[Program], command: Sequence[str] = PHPJIT) -> list[Difference]:
    """(index, php's output, the other's) of every program whose outputs differ."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "batch.php"
        script.write_text(source(programs))
        wanted, got = (gathered(lambda start, php=php: run(php, script, str(start)), len(programs))  # type: ignore[misc]
                       for php in (PHP, command))
    return [(i, w, g) for i, (w, g) in enumerate(zip(wanted, got, strict=True))
            if normal(w) != normal(g) and not endless(w)]           # one without end says nothing
