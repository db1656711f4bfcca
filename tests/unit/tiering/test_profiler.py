"""run --profile: speedscope's format, PHP's names, native and parallel time told apart."""
from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from conftest import LIMIT, RunPhp

from phpjit.tiering import profiler
from phpjit.tiering.profiler import DEEPEST, Call, Frames, Profiler, Resolver, function_of, line_of
from phpjit.tiering.records import WHOLE, Record


def check_schema(data: Any) -> None:
    """What https://www.speedscope.app/file-format-schema.json asks of a file with sampled profiles."""
    assert data["$schema"] == "https://www.speedscope.app/file-format-schema.json"
    assert set(data) <= {"$schema", "shared", "profiles", "name", "activeProfileIndex", "exporter"}
    assert set(data["shared"]) == {"frames"}
    for frame in data["shared"]["frames"]:
        assert set(frame) <= {"name", "file", "line", "col"}
        assert isinstance(frame["name"], str)
        assert isinstance(frame.get("file", ""), str)
        assert isinstance(frame.get("line", 1), int)
    assert 0 <= data["activeProfileIndex"] < len(data["profiles"])
    for profile in data["profiles"]:
        assert set(profile) == {"type", "name", "unit", "startValue", "endValue", "samples", "weights"}
        assert profile["type"] == "sampled"
        assert profile["unit"] in ("none", "nanoseconds", "microseconds", "milliseconds", "seconds", "bytes")
        assert len(profile["samples"]) == len(profile["weights"])
        assert all(isinstance(weight, int | float) and weight >= 0 for weight in profile["weights"])
        assert profile["endValue"] - profile["startValue"] == pytest.approx(sum(profile["weights"]), abs=1)
        for sample in profile["samples"]:
            assert all(0 <= number < len(data["shared"]["frames"]) for number in sample)


def weights(data: Any, index: int = 0) -> dict[str, float]:
    """Return milliseconds by stack."""
    found: dict[str, float] = {}
    profile = data["profiles"][index]
    for sample, weight in zip(profile["samples"], profile["weights"], strict=True):
        stack = ";".join(data["shared"]["frames"][number]["name"] for number in sample)
        found[stack] = found.get(stack, 0) + weight / 1000
    return found


PROGRAM = """<?php
class Caf\xc3\xa9 {
    function rest($depth) {
        if ($depth > 0) {
            return $this->rest($depth - 1);
        }
        usleep((int) ($GLOBALS['argv'][1] * 1e6));
    }
}
function spin($until) {
    while (microtime(true) < $until) {
    }
}
(new Caf\xc3\xa9)->rest(2);
spin(microtime(true) + $argv[1]);
include __DIR__ . '/part.php';
exit(3);
"""


@pytest.mark.parametrize("tier", ["0", "auto"])
def test_names_lines_and_weights(phpjit_command: RunPhp, tmp_path: Path, tier: str) -> None:
    path, out = tmp_path / "prog.php", tmp_path / "out.json"
    path.write_bytes(PROGRAM.encode("latin-1"))
    (tmp_path / "part.php").write_text("<?php\nspin(microtime(true) + $argv[1]);")
    rest = "Café::rest"
    for seconds in (0.3, 3, 30):        # a machine that does other work may not let the sampler run for a while
        done = phpjit_command("run", f"--tier={tier}", f"--profile={out}", str(path), str(seconds))
        assert (done.returncode, done.stdout, done.stderr) == (3, b"", b"")
        data = json.loads(out.read_text("ascii"))
        check_schema(data)
        by_function, half = weights(data), seconds * 500
        found = (by_function.get(f"{{main}};{rest};{rest};{rest};usleep", 0),
                 sum(ms for stack, ms in by_function.items() if stack.startswith("{main};spin")),
                 sum(ms for stack, ms in by_function.items() if stack.startswith("{main};include part.php;spin")),
                 weights(data, 1).get(f"{{main}}:14;{rest}:5;{rest}:5;{rest}:7;usleep", 0))
        if min(found) > half:
            break
    assert min(found) > half, found
    frames = {frame["name"]: frame for frame in data["shared"]["frames"]}
    assert (frames[rest]["file"], frames[rest]["line"]) == (str(path), 3)
    assert (frames[f"{rest}:7"]["line"], frames["spin"]["line"]) == (7, 10)
    assert "file" not in frames["usleep"]


NATIVE = """<?php
function work($n) {
    $s = 0;
    for ($i = 0; $i < $n; $i++) {
        $s = ($s * 31 + $i) % 1000003;
    }
    return $s;
}
echo work(60000000) > 0 ? 'ok' : '';
"""


def test_native_code_is_told_apart(phpjit_command: RunPhp, tmp_path: Path) -> None:
    path, out = tmp_path / "prog.php", tmp_path / "out.json"
    path.write_text(NATIVE)
    done = phpjit_command("run", "--tier=1", f"--profile={out}", f"--explain={tmp_path / 'explain.json'}", str(path))
    assert (done.returncode, done.stdout) == (0, b"ok")
    explained = json.loads((tmp_path / "explain.json").read_text())
    if not explained["native_code"]:
        pytest.skip(explained["unavailable"])
    data = json.loads(out.read_text())
    check_schema(data)
    native = {stack: ms for stack, ms in weights(data).items() if stack.endswith("[native]")}
    assert sum(native.values()) > 50
    assert set(native) <= {"{main};work [native]", "{main};work;loop on line 4 [native]"}


DESTRUCTORS = """<?php
class Box {
    public $n;
    function __construct($n) { $this->n = $n; }
    function __destruct() { global $log; $log[] = $this->n; }
}
function make($n) {
    $a = new Box($n);
    $copy = [$n];
    $copy[] = $a;
    return count($copy);
}
$log = [];
$end = microtime(true) + 0.5;
for ($i = 0; microtime(true) < $end; $i++) {
    make($i);
    if (count($log) !== $i + 1 || $log[$i] !== $i) {
        exit("late: $i");
    }
}
echo 'in time';
"""


def test_destructors_run_when_they_should(phpjit_command: RunPhp, tmp_path: Path) -> None:
    path = tmp_path / "prog.php"
    path.write_text(DESTRUCTORS)
    done = phpjit_command("run", "--tier=0", f"--profile={tmp_path / 'out.json'}", str(path))
    assert done.stdout == b"in time"


def test_a_file_that_cannot_be_written(phpjit_command: RunPhp, tmp_path: Path) -> None:
    done = phpjit_command("run", f"--profile={tmp_path}/no/out.json", "-r", "echo 1;")
    assert (done.returncode, done.stdout) == (0, b"1")
    assert done.stderr.decode() == f"phpjit run: {tmp_path}/no/out.json: No such file or directory\n"
    done = phpjit_command("run", "--profile", "-", "-r", "echo 1;")
    check_schema(json.loads(done.stderr))


def code(mark: str, file: str = "/a.php", line: int = 1, calls: str = "x") -> CodeType:
    text = "\n" * (line - 1) + f"def f():\n {mark!r}\n {calls}()\n"
    found, = (one for one in compile(text, file, "exec").co_consts if isinstance(one, CodeType))
    return found


MAIN, OUTER = code("php:f|"), code("php:s|outer", line=10)
WRAPPER, PYTHON, COMPILER = code("php:b|array_map"), code(""), code("", "/x/phpjit/codegen/native/emit/loops.py")
LOOP = Record(("unit", 1, 0), "outer", "/a.php", 12)
TINY = Record(("unit", 2, WHOLE), "tiny", "/b.php", 5)
CODES = {id(one): one for one in (MAIN, OUTER, WRAPPER, PYTHON, COMPILER)}


def stack(*codes: CodeType, address: int = 0, sure: int = 1, arm: int = 0) -> list[str]:
    flat = tuple(number for one in codes for number in (id(one), 0))
    resolver = Resolver(CODES, [(5000, TINY), (1000, LOOP)])
    return [call.name for call in resolver.stack((address, sure, arm, flat))]


def test_stacks() -> None:
    assert stack(PYTHON, WRAPPER, PYTHON, OUTER, MAIN, PYTHON) == ["{main}", "outer", "array_map"]
    assert stack(OUTER, MAIN, OUTER, MAIN) == ["{main}", "outer", "include a.php", "outer"]
    assert stack(PYTHON) == stack() == ["[phpjit]"]
    assert stack(COMPILER, MAIN) == ["{main}", "[compiler]"]
    assert stack(OUTER, COMPILER, MAIN) == ["{main}", "outer"]
    assert stack(*[OUTER] * DEEPEST) == ["…", *["outer"] * DEEPEST]


def test_native_and_parallel_time() -> None:
    assert stack(OUTER, MAIN, address=1000) == ["{main}", "outer", "loop on line 12 [native]"]
    assert stack(OUTER, MAIN, address=4999, arm=1) == ["{main}", "outer", "loop on line 12 [native]", "[parallel]"]
    assert stack(MAIN, address=5040) == ["{main}", "tiny [native]"]
    assert stack(COMPILER, MAIN, address=5040) == ["{main}", "tiny [native]"]
    assert stack(MAIN, address=999) == ["{main}", "[native]"]
    assert stack(MAIN, address=5000 + profiler.FAR) == ["{main}", "[native]"]


def test_native_code_goes_where_it_may_have_been_called() -> None:
    caller = code("php:|caller", calls="globals()['tiny/1']; tiny")
    CODES[id(caller)] = caller.replace(co_names=("tiny/1",))
    assert stack(caller, address=5040, sure=0) == ["caller", "tiny [native]"]
    assert stack(MAIN, address=5040, sure=0) == ["{main}"]
    assert stack(OUTER, address=1000, sure=0) == ["outer", "loop on line 12 [native]"]
    assert stack(MAIN, address=1000, sure=0) == ["{main}"]
    assert stack(MAIN, address=1, sure=0) == ["{main}"]


def test_frames_by_function_and_by_line() -> None:
    call = Call("f", "/a.php", 3, 7)
    assert (function_of(call), line_of(call)) == (("f", "/a.php", 3), ("f:7", "/a.php", 7))
    book = Frames()
    assert [book.number(row) for row in (("f", "/caf\xc3\xa9.php", 3), ("x", "", 0), ("f", "/caf\xc3\xa9.php", 3))] == \
        [0, 1, 0]
    assert book.rows == [{"name": "f", "file": "/café.php", "line": 3}, {"name": "x"}]


@pytest.mark.parametrize("library", [True, False])
def test_the_sampler_with_and_without_the_library(monkeypatch: pytest.MonkeyPatch, library: bool) -> None:
    if not library:
        monkeypatch.setitem(sys.modules, "phpjit.codegen.native._library", None)
        monkeypatch.delattr("phpjit.codegen.native._library", raising=False)
    before = sys.getswitchinterval()
    made = Profiler()
    made.start()
    end = time.perf_counter() + LIMIT
    while (len(made.weights) < 3 or sum(list(made.weights)) < 0.2) and time.perf_counter() < end:
        pass
    made.stop()
    assert sys.getswitchinterval() == before
    assert len(made.order) == len(made.weights) > 0
    assert sum(made.weights) > 0.1
    assert any(one.co_name.startswith("test_the_sampler") for one in made.codes.values())
    check_schema(json.loads(json.dumps(made.as_dict("test"))))
