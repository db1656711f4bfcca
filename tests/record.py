#!/usr/bin/env python3
"""Record what the real php prints into .phpt files: `python tests/record.py FILE...` (or `--check FILE...`).

Runs the FILE section as `php -n` in a temporary folder under the test's own name, the way test_phpt.py runs it, and
rewrites the expectation: EXPECT when the output is the same everywhere, EXPECTF when the script's path occurs in it
(replaced by %s, the other percent signs escaped as php's format wants).  Review the diff before committing.
"""
from __future__ import annotations

import argparse
import functools
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import phpt

# Debian builds these as modules, which `php -n` leaves out; phpjit always has them.
MODULES = ("ctype", "mbstring", "tokenizer")
CHILD_SECTIONS = ("STDIN", "ENV", "COMMAND")
EXPECTATIONS = ("EXPECT", "EXPECTF", "EXPECTREGEX")


@functools.cache
def modules() -> tuple[str, ...]:
    """`-d extension=…` for the modules that are missing without php.ini and can be loaded."""
    words: list[str] = []
    present = subprocess.run(["php", "-n", "-m"], capture_output=True, text=True, check=True).stdout.lower().split()
    for name in MODULES:
        if name not in present:
            probe = subprocess.run(["php", "-n", "-d", f"extension={name}", "-r", "echo 1;"], capture_output=True,
                                   text=True, check=False)
            if probe.stdout == "1":
                words += ["-d", f"extension={name}"]
    return tuple(words)


def run_php(sections: dict[str, str], script: Path, path: Path) -> str:
    """php's output; with stderr in it when the runner uses a child process too."""
    ini = [line.split("=", 1) for line in sections.get("INI", "").splitlines() if "=" in line]
    words = [w for name, value in ini for w in ("-d", f"{name.strip()}={value.strip()}")]
    command = shlex.split(sections.get("COMMAND", "")) or [str(script)]
    env = dict(os.environ)
    env.update(line.split("=", 1) for line in sections.get("ENV", "").splitlines() if "=" in line)
    child = any(s in sections for s in CHILD_SECTIONS) or "limits" in path.parts
    done = subprocess.run(
        ["php", "-n", *modules(), *words, *command, *shlex.split(sections.get("ARGS", ""))],
        input=sections.get("STDIN", "").encode("latin-1"), stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if child else subprocess.DEVNULL, cwd=script.parent, env=env, timeout=60, check=False)
    return done.stdout.decode("latin-1")


def expectation(output: str, folder: Path) -> tuple[str, str]:
    """(section name, text): the folder of the script becomes %s.

    "in /tmp/x/a.php on line 3"   ->   EXPECTF "in %s/a.php on line 3"
    """
    text = phpt.normal(output)
    if str(folder) not in text:
        return "EXPECT", text
    # A percent sign that would be read as a placeholder is put into a raw regular expression.
    text = re.sub(r"%(?=[esSaAwidxfc0r])", "%r%%r", text)
    text = re.sub(r"\(tried to allocate \d+ bytes\)", "(tried to allocate %d bytes)", text)
    return "EXPECTF", text.replace(str(folder), "%s")


def record(path: Path, check: bool) -> bool:
    """Rewrite one file (or only compare); whether it was up to date."""
    sections = phpt.read(path)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(os.path.realpath(name))
        script = folder / (path.stem + ".php")
        script.write_bytes(sections["FILE"].encode("latin-1"))
        output = run_php(sections, script, path)
        if any(k in sections for k in EXPECTATIONS) and phpt.verdict(sections, output) is None:
            return True
        if not check:
            section, text = expectation(output, folder)
            kept = "".join(f"--{k}--\n{v if v.endswith(chr(10)) else v + chr(10)}" for k, v in sections.items()
                           if k not in EXPECTATIONS)
            path.write_bytes(f"{kept}--{section}--\n{text}\n".encode("latin-1"))
    return False


def main() -> int:
    """Record the files named; with --check, report those whose expectation is not php's output."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when php says otherwise")
    parser.add_argument("files", nargs="+", type=Path)
    args = parser.parse_args()
    paths = [p for f in args.files for p in (sorted(f.rglob("*.phpt")) if f.is_dir() else [f])]
    stale = [p for p in paths if not record(p, args.check)]
    for p in stale:
        print("differs" if args.check else "recorded", p)
    return 1 if args.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
