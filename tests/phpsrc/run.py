#!/usr/bin/env python3
"""php-src's own tests: check that those in passing.txt still pass, or add to the list.

    run.py [--source DIR] [--sample N] [--if-available] [--jobs N]     check; exit status 1 when one fails
    run.py --tier=1 …                                                  with native code from the first call on
    run.py --fork …                                                    in forks of this process: much quicker
    run.py --update RESULTS.json                                       add what phpt.py --json says passes
    run.py --update-here FOLDER…                                       run these folders here and add what passes

The source of PHP 8.2 is not part of this repository: it is looked for in $PHP_SRC, in ../php-src-cache beside the
checkout, or fetched by ../shared/tools/get-php-src.sh where that exists.  The tests run in a scratch copy.
"""
from __future__ import annotations

import argparse
import json
import os
import random
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LIST = HERE / "passing.txt"
sys.path.insert(0, str(HERE.parent))

import phpt  # noqa: E402  (beside this folder, not a package)

INI = {"error_reporting": "32767", "display_errors": "1", "log_errors": "0", "html_errors": "0", "precision": "14",
       "serialize_precision": "-1", "memory_limit": "128M", "zend.assertions": "1", "short_open_tag": "0",
       "zend.exception_ignore_args": "0", "zend.exception_string_param_max_len": "15", "output_buffering": "Off"}
SECONDS = 240                   # after which a test hangs, also on a slow machine
UNSUPPORTED = {"CGI", "PHPDBG", "REDIRECTTEST", "GET", "POST", "POST_RAW", "COOKIE", "XFAIL", "EXPECT_EXTERNAL"}


def find_source(given: str | None) -> Path | None:
    """The unpacked php-src, if it can be had."""
    candidates = [given, os.environ.get("PHP_SRC")]
    cache = ROOT.parent / "php-src-cache"
    candidates.extend(str(p) for p in sorted(cache.glob("php-8.2.*"), reverse=True))
    for candidate in candidates:
        if candidate and (Path(candidate) / "run-tests.php").exists():
            return Path(candidate).resolve()
    script = ROOT.parent / "shared" / "tools" / "get-php-src.sh"
    if script.exists():
        done = subprocess.run([str(script), str(cache)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return Path(done.stdout.strip().splitlines()[-1])
    return None


def run_one(mirror: Path, name: str, tier: str = "auto", fork: bool = False) -> tuple[str, bool, str]:
    """(name, passed, output) of one test."""
    path = mirror / name
    sections = phpt.read(path)
    if "FILEEOF" in sections:
        sections["FILE"] = sections["FILEEOF"].rstrip("\r\n")
    if "FILE_EXTERNAL" in sections:
        sections["FILE"] = (path.parent / sections["FILE_EXTERNAL"].strip()).read_text("latin-1")
    if UNSUPPORTED & sections.keys() or "FILE" not in sections:
        return name, False, "unsupported section"
    script = path.with_suffix(".php")
    script.write_bytes(sections["FILE"].encode("latin-1"))
    ini = dict(INI)
    for line in sections.get("INI", "").replace("{PWD}", str(path.parent)).splitlines():
        key, eq, value = line.partition("=")
        if eq:
            ini[key.strip()] = value.strip()
    words = [w for key, value in ini.items() for w in ("-d", f"{key}={value}")]
    env = {**os.environ, "TEST_PHP_EXECUTABLE": f"{sys.executable} -m phpjit run"}
    env.update(line.split("=", 1) for line in sections.get("ENV", "").splitlines() if "=" in line)
    args = shlex.split(sections.get("ARGS", "").replace("{PWD}", str(path.parent)))
    words = ["run", f"--tier={tier}", *words, str(script), *args]
    given = sections.get("STDIN", "").encode("latin-1")
    try:
        if fork:
            output = in_fork(words, mirror, env, given).decode("latin-1")
        else:
            output = subprocess.run([sys.executable, "-m", "phpjit", *words], cwd=mirror, env=env, input=given,
                                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS,
                                    check=False).stdout.decode("latin-1")
    except subprocess.TimeoutExpired:
        return name, False, "timeout"
    return name, phpt.verdict(sections, output) is None, output


def in_fork(words: list[str], folder: Path, env: dict[str, str], given: bytes) -> bytes:
    """Output of a phpjit command, run by a copy of this process, which has imported what most programs need."""
    from phpjit.cli import run as command

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as stdin:
        stdin.write(given)
        stdin.seek(0)
        pid = os.fork()
        if pid == 0:
            status = 255
            try:
                os.setsid()
                os.dup2(stdin.fileno(), 0)
                os.dup2(out.fileno(), 1)
                os.dup2(out.fileno(), 2)
                os.chdir(folder)
                os.environ.clear()
                os.environ.update(env)
                status = command.main(words[1:])
                sys.stdout.flush()
            finally:
                os._exit(status)
        end = time.monotonic() + SECONDS
        while os.waitpid(pid, os.WNOHANG)[0] == 0:
            if time.monotonic() > end:
                os.killpg(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
                raise subprocess.TimeoutExpired(words, SECONDS)
            time.sleep(0.002)
        out.seek(0)
        return out.read()


def warm() -> None:
    """Import what most programs need, for forks."""
    from phpjit import Engine, Options
    from phpjit.cli.run import run_source

    code = b"<?php class A {} function f() { yield 1; } foreach (f() as $x) { echo strlen('x'); } var_dump([1]);"
    run_source(Engine(Options(tier=0, cache=None)), code, "/warm.php", ["/warm.php"], sink=lambda data: None)
    import phpjit.codegen.native.compile
    import phpjit.tiering.native  # noqa: F401


def mirror_of(source: Path, names: list[str], scratch: Path) -> Path:
    """A copy of the folders that the tests need, so that the source is never written to."""
    mirror = scratch / "php-src"
    tops = {next(p for p in Path(name).parents if p.name == "tests" or p.parent == Path()) for name in names}
    for top in sorted(tops):
        if not any(other != top and other in top.parents for other in tops):
            shutil.copytree(source / top, mirror / top, symlinks=True, dirs_exist_ok=True)
    return mirror


def run_all(source: Path, names: list[str], jobs: int, tier: str = "auto",
            fork: bool = False) -> list[tuple[str, bool, str]]:
    """Run tests, some at a time; forks one after the other."""
    with tempfile.TemporaryDirectory(prefix="phpsrc-", ignore_cleanup_errors=True) as scratch:
        mirror = mirror_of(source, names, Path(scratch))
        if fork:
            warm()
            return [run_one(mirror, name, tier, True) for name in names]
        with ThreadPoolExecutor(jobs) as pool:
            return list(pool.map(lambda name: run_one(mirror, name, tier), names))


def add(names: list[str]) -> None:
    """Add names to the list, which only grows."""
    known = set(LIST.read_text().splitlines()) if LIST.exists() else set()
    LIST.write_text("".join(f"{name}\n" for name in sorted(known | set(names))))
    print(f"{len(known | set(names))} names in {LIST.name}, {len(set(names) - known)} new")


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--tier", default="auto", help="as of phpjit run")
    parser.add_argument("--fork", action="store_true", help="in forks of this process")
    parser.add_argument("--part", type=int, nargs=2, metavar=("FIRST", "COUNT"), help="only this part of the list")
    parser.add_argument("--if-available", action="store_true", help="succeed when the source cannot be had")
    parser.add_argument("--update", metavar="JSON")
    parser.add_argument("--update-here", nargs="+", metavar="FOLDER")
    options = parser.parse_args()
    if options.update:
        tests = json.loads(Path(options.update).read_text())["tests"]
        add([name for name, result in tests.items() if result["status"] == "pass"])
        return 0
    source = find_source(options.source)
    if source is None:
        print("php-src is not available; its tests are skipped")
        return 0 if options.if_available else 1
    if options.update_here:
        names = [p.relative_to(source).as_posix() for folder in options.update_here
                 for p in sorted((source / folder).rglob("*.phpt"))]
        add([name for name, passed, _ in run_all(source, names, options.jobs) if passed])
        return 0
    names = [n for n in LIST.read_text().splitlines() if (source / n).exists()] if LIST.exists() else []
    if options.sample and len(names) > options.sample:
        names = sorted(random.Random(8).sample(names, options.sample))
    if options.part:
        names = names[options.part[0]:sum(options.part)]
    done = run_all(source, names, options.jobs, options.tier, options.fork)
    failed = [(name, output) for name, passed, output in done if not passed]
    if failed:      # what measures time or shares a resource gets a second chance, alone
        again = run_all(source, [name for name, _ in failed], 1, options.tier)
        failed = [(name, output) for name, passed, output in again if not passed]
    for name, output in failed:
        print(f"FAIL {name}\n{output[-2000:]}\n")
    print(f"php-src: {len(names) - len(failed)} of {len(names)} pass")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
