"""The programs of the benchmarks: kernels and the functions of Zend/bench.php, made into scripts that time themselves.

A kernel file, perf/kernels/GROUP/NAME.php, declares functions and names the call in a comment; the driver is appended:

    // @call collatz(40000)        ->   function bench_once() { ... collatz(40000) ... }   bench_drive(...)

The driver warms up, then times repetitions one by one: wall time and CPU time go to stderr, the result to stdout.
A C twin, NAME.c beside it, does the same through kernels/bench.h.
"""
from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

KERNELS = Path(__file__).parent / "kernels"
C_FLAGS = ("-O3", "-march=native", "-ffp-contract=off", "-std=gnu11", "-Wall")
GROUPS = ("zend", "scalars", "arrays", "strings", "objects")

DRIVER = r"""
function bench_cpu(): int
{
    $used = getrusage();
    return ($used["ru_utime.tv_sec"] + $used["ru_stime.tv_sec"]) * 1000000
        + $used["ru_utime.tv_usec"] + $used["ru_stime.tv_usec"];
}

function bench_once(): string
{
    ob_start();
    $result = '';
    for ($inner = 0; $inner < INNER; $inner++) {
        $result = CALL;
    }
    $output = ob_get_clean();
    return (strlen($output) > 200 ? md5($output) : $output) . $result;
}

function bench_drive(int $warm, int $calls, int $repeats): void
{
    $start = hrtime(true);
    $call = 0;
    do {
        $result = bench_once();
        $spent = intdiv(hrtime(true) - $start, 1000000);
        $call++;
    } while ($spent < $warm || $call < $calls && $spent < PATIENCE);
    $times = '';
    for ($i = 0; $i < $repeats && ($i === 0 || hrtime(true) - $start < 2000000 * PATIENCE); $i++) {
        $cpu = bench_cpu();
        $before = hrtime(true);
        $again = bench_once();
        $taken = hrtime(true) - $before;
        $times .= $taken . ' ' . (bench_cpu() - $cpu) . "\n";
        if ($again !== $result) {
            echo "call $i gave $again after ";
        }
    }
    if (function_exists('opcache_get_status')) {
        $times .= empty(opcache_get_status(false)['jit']['on']) ? "jit off\n" : "jit on\n";
    }
    file_put_contents('php://stderr', $times);
    echo $result, "\n";
}

// Milliseconds after which a slow engine is warm enough; after twice as long one repetition must do.
const PATIENCE = 5000;

bench_drive((int) $argv[1], (int) $argv[2], (int) $argv[3]);
"""

# Calls of bench.php's functions and how often one repetition makes them: 50 ms or more in php without JIT.
ZEND_CALLS: dict[str, tuple[str, int]] = {
    "simple": ("simple()", 12),
    "simplecall": ("simplecall()", 24),
    "simpleucall": ("simpleucall()", 8),
    "simpleudcall": ("simpleudcall()", 8),
    "mandel": ("mandel()", 1),
    "mandel2": ("mandel2()", 1),
    "ackermann": ("ackermann(8)", 2),
    "ary": ("ary(600000)", 2),
    "ary2": ("ary2(600000)", 2),
    "ary3": ("ary3(5000)", 1),
    "fibo": ("fibo(32)", 1),
    "hash1": ("hash1(600000)", 1),
    "hash2": ("hash2(2000)", 1),
    "heapsort": ("heapsort(100000)", 1),
    "matrix": ("matrix(90)", 1),
    "nestedloop": ("nestedloop(13)", 4),
    "sieve": ("sieve(300)", 1),
    "strcat": ("strcat(3000000)", 1),
}
# heapsort() calls define() each time: what php says about the second definition is not part of the benchmark.
ZEND_PROLOGUES = {"heapsort": "error_reporting(E_ALL & ~E_WARNING);\n"}


@dataclass(frozen=True)
class Program:
    """One benchmark: its group, its name, the PHP script to run and, where there is one, the C source."""

    group: str
    name: str
    script: Path
    entry: str
    c_source: Path | None = None


@dataclass(frozen=True)
class Timing:
    """What one process measured: milliseconds of each repetition, its result, and whether php's JIT was on."""

    wall: list[float]
    cpu: list[float]
    output: bytes
    jit: bool = False


class ProgramFailed(Exception):
    """A program ended with an error, or printed no times."""


def kernel_programs(folder: Path, sources: Iterable[Path] | None = None) -> list[Program]:
    """Write the scripts of kernels into `folder`: of all, or of these."""
    programs = []
    for source in sorted(KERNELS.glob("*/*.php") if sources is None else sources):
        text = source.read_text("latin-1")
        call = re.search(r"^// @call (.+)$", text, re.MULTILINE)
        if call is None:
            raise SystemExit(f"{source}: no @call line")
        twin = source.with_suffix(".c")
        programs.append(Program(source.parent.name, source.stem, _write(folder, source.stem, text, call[1], 1),
                                _entry(call[1]), twin if twin.exists() else None))
    return programs


def zend_programs(bench_php: Path, folder: Path) -> list[Program]:
    """Write a script for each function of php-src's Zend/bench.php into `folder`."""
    declarations, mark, _ = bench_php.read_text("latin-1").partition("$t0 = $t = start_test();")
    if not mark:
        raise SystemExit(f"{bench_php}: not Zend/bench.php")
    programs = []
    for name, (call, inner) in ZEND_CALLS.items():
        text = declarations + ZEND_PROLOGUES.get(name, "")
        programs.append(Program("zend", name, _write(folder, f"zend_{name}", text, call, inner), name))
    return programs


def _entry(call: str) -> str:
    """The PHP function that a call expression is about: the last name before a parenthesis that is no sprintf."""
    names = [name for name in re.findall(r"([A-Za-z_][\w:]*)\(", call) if name != "sprintf"]
    return str(names[0])


def _write(folder: Path, name: str, text: str, call: str, inner: int) -> Path:
    script = folder / f"{name}.php"
    script.write_text(text + DRIVER.replace("INNER", str(inner)).replace("CALL", call), "latin-1")
    return script


def compile_c(source: Path, folder: Path) -> Path:
    """Compile a C twin as the issue's rival: gcc -O3 for this machine, without fused operations that PHP has not."""
    binary = folder / f"{source.stem}.bin"
    subprocess.run(["gcc", *C_FLAGS, "-o", binary, source, "-lm"], check=True)
    return binary


def measure(command: list[str], environment: dict[str, str] | None = None, limit: float = 300.0) -> Timing:
    """Run a program that times itself."""
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=limit, env=environment)
    except subprocess.TimeoutExpired:
        raise ProgramFailed(f"no end within {limit:.0f} s") from None
    rows = [line.split() for line in done.stderr.decode("latin-1").splitlines()]
    times = [(int(row[0]) / 1e6, int(row[1]) / 1e3) for row in rows if len(row) == 2 and row[0].isdigit()]
    if done.returncode or not times:
        said = (done.stderr or done.stdout)[-400:].decode("latin-1").strip()
        raise ProgramFailed(f"status {done.returncode}: {said}")
    return Timing([wall for wall, _ in times], [cpu for _, cpu in times], done.stdout, ["jit", "on"] in rows)
