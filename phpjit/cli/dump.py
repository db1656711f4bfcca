"""`phpjit dump --emit=STAGE FILE`: print what a stage of the compiler makes of a file."""
from __future__ import annotations

import sys

from phpjit.errors import CompileError

STAGES = ("ast", "core", "types", "effects", "loops", "py", "native", "llvm", "asm")


def main(argv: list[str]) -> int:
    """Print one stage; return the exit status."""
    stage = "core"
    files = []
    for word in argv:
        if word.startswith("--emit="):
            stage = word[7:]
        elif word.startswith("-") and word != "-":
            sys.stderr.write(f"phpjit dump: unknown option {word}\n")
            return 2
        else:
            files.append(word)
    if stage not in STAGES or len(files) != 1:
        sys.stderr.write(f"usage: phpjit dump --emit={'|'.join(STAGES)} FILE\n")
        return 2
    try:
        if files[0] == "-":
            source = sys.stdin.buffer.read()
        else:
            with open(files[0], "rb") as f:
                source = f.read()
    except OSError as e:
        sys.stderr.write(f"phpjit dump: {files[0]}: {e.strerror}\n")
        return 1
    try:
        text = dump_stage(stage, source.decode("latin-1"), files[0])
    except CompileError as e:
        sys.stdout.write(f"{e.kind}: {e.message} in {files[0]} on line {e.line}\n")
        return 255
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    return 0


def dump_stage(stage: str, source: str, filename: str) -> str:
    """The printed form of one stage, stable enough for tests to compare."""
    from phpjit.syntax import parse

    sys.setrecursionlimit(100_000)
    file = parse(source, filename)
    if stage == "ast":
        from phpjit.syntax.dump import dump

        return dump(file)
    from phpjit.engine import lowered

    unit = lowered(file, filename)
    if stage == "core":
        from phpjit.core.printer import print_unit

        return print_unit(unit)
    if stage in ("native", "llvm", "asm"):
        from phpjit.codegen.native.dump import dump_native

        return dump_native(unit, stage)
    from phpjit.engine import infer_facts

    if stage == "effects":
        from phpjit.analysis.effects import dump_effects

        return dump_effects(unit, facts=infer_facts(unit))
    facts = infer_facts(unit)
    if stage == "types":
        from phpjit.analysis.dump import dump_types

        return dump_types(facts)
    if stage == "loops":
        from phpjit.analysis.loops_dump import dump_loops

        return dump_loops(facts)
    from phpjit.codegen.python.unit import dump_python

    return dump_python(unit, facts)
