#!/usr/bin/env python3
"""Compare phpjit with php on generated programs: `python tests/generated/compare.py --count 20000 --seed 1`.

With --tier1: programs of `hot.py`, in tier 0 and with tier 1 forced.  With --callbacks: those of `callbacks.py`, also
with parallel forced and 1, 2, 3 and 7 threads.  With --objects and --calls: those of `objects.py` and `calls.py`, as
--tier1.  Each failing program is made smaller and written to --out as PHP, with both outputs behind it.  Exit status 1
when there was one.
"""
from __future__ import annotations

import argparse
import itertools
import shlex
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import callbacks
import calls
import hot
import objects
import tiers
from batch import MARK, PHPJIT, Difference, differences, endless, have_php, source
from programs import Program, make

Judge = Callable[[Sequence[Program]], list[Difference]]


def failing(candidates: Sequence[Program], judge: Judge) -> list[int]:
    """Which candidates still differ; what php itself refuses says nothing."""
    return [i for i, wanted, _ in judge(candidates)
            if wanted is not None and "undefined function" not in wanted]


def shrink(program: Program, judge: Judge, rounds: int) -> Program:
    """Remove statements as long as the outputs differ; the candidates of a round run in one process.

    Delta debugging: chunks of statements first, halved when none of them can go.
    """
    parts = 2
    for _ in range(rounds):
        count = len(program.statements())
        parts = min(parts, count)
        if not parts:
            break
        edges = [count * i // parts for i in range(parts + 1)]
        chunks = [set(range(a, b)) for a, b in itertools.pairwise(edges)]
        found = failing([program.without(gone) for gone in chunks], judge)
        if not found:
            if parts == count:
                break
            parts = min(parts * 2, count)
            continue
        # those that can go one by one mostly can go together
        together = [set().union(*(chunks[i] for i in found[:n])) for n in (len(found), len(found) // 2, 2) if n > 1]
        best = failing([program.without(gone) for gone in together], judge) if together else []
        program = program.without(together[best[0]] if best else max((chunks[i] for i in found), key=len))
        parts = max(parts - len(found), 2)
    for _ in range(rounds):
        candidates = list(program.unwrapped())
        found = failing(candidates, judge)
        if not found:
            break
        program = min((candidates[i] for i in found), key=Program.size)
    return program


def report(program: Program, seed: int, judge: Judge, out: Path) -> Path:
    """Write a failing program with what both printed."""
    found = judge([program])
    text = source([program])
    for _, wanted, got in found:
        text += f"/*\n---- php\n{wanted}\n---- phpjit\n{got}\n*/\n".replace(MARK, "\n")
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"seed-{seed}.php"
    path.write_text(text, encoding="utf-8", errors="replace")
    return path


def main() -> int:
    """Run the comparison; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--fail", type=int, default=5, help="stop after that many failing programs")
    parser.add_argument("--rounds", type=int, default=40, help="how many times to make a failing program smaller")
    parser.add_argument("--command", default=shlex.join(PHPJIT), help="what to compare with php")
    parser.add_argument("--tier1", action="store_true",
                        help="programs for native code, in forks: php against tier 0 and against tier 1 forced")
    parser.add_argument("--callbacks", action="store_true",
                        help="callbacks of array builtins, in forks: php against tier 0, tier 1 forced, and threads")
    parser.add_argument("--objects", action="store_true",
                        help="programs that work on objects, in forks: php against tier 0 and against tier 1 forced")
    parser.add_argument("--calls", action="store_true",
                        help="programs about how arguments find parameters, in forks, as --objects")
    parser.add_argument("--quick", action="store_true",
                        help="with --tier1, --callbacks: leave out LLVM's optimisations")
    parser.add_argument("--cache", help="with --callbacks: a folder to keep native code in")
    parser.add_argument("--small", action="store_true", help="with --tier1: programs of one small function")
    parser.add_argument("--out", type=Path, default=Path("generated-failures"))
    args = parser.parse_args()
    forks = args.tier1 or args.callbacks or args.objects or args.calls
    if not have_php() and not forks:
        print("php is not installed: there is nothing to compare with")
        return 2
    if forks:
        tiers.warm(args.quick)
    with tempfile.TemporaryDirectory(prefix="generated", ignore_cleanup_errors=True) as cache:
        if args.callbacks:
            folder = args.cache or cache
            return compare(args, callbacks.make, lambda programs: tiers.differences(programs, tiers.THREADS, folder))
        if args.objects:
            return compare(args, objects.make, tiers.differences)
        if args.calls:
            return compare(args, calls.make, tiers.differences)
        if args.tier1:
            return compare(args, hot.make_small if args.small else hot.make, tiers.differences)
        command = shlex.split(args.command)
        return compare(args, make, lambda programs: differences(programs, command))


def compare(args: argparse.Namespace, maker: Callable[[int], Program], judge: Judge) -> int:
    """Compare as many programs as told; the exit status."""
    failures = cases = 0
    for start in range(args.seed, args.seed + args.count, args.batch):
        seeds = range(start, min(start + args.batch, args.seed + args.count))
        programs = [maker(s) for s in seeds]
        cases += sum(program.cases for program in programs)
        for i, _, got in judge(programs):
            failures += 1
            ends = not endless(got)                  # each smaller one might take as long again
            program = shrink(maker(seeds[i]), judge, args.rounds) if ends else maker(seeds[i])
            path = report(program, seeds[i], judge, args.out)
            print("differs:" if ends else "takes too long:", path, flush=True)
            if failures >= args.fail:
                return 1
        counted = f" with {cases} callbacks" if args.callbacks else ""
        print(f"{seeds[-1] - args.seed + 1} programs{counted}, {failures} differ", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
