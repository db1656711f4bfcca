"""`phpjit analyze`: the text, the JSON, the exit status."""
from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from phpjit.cli import analyze
from phpjit.cli.main import main
from phpjit.engine import Engine
from phpjit.errors import CompileError

CODE = "<?php\nfunction f(int $x) { return $x + 1; }\nfunction g() { return h(); }\nfunction h() { echo 1; }\n"


def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str, *options: str) -> tuple[int, str, str]:
    file = tmp_path / "a.php"
    file.write_text(code)
    status = main(["analyze", str(file), *options])
    out, err = capsys.readouterr()
    return status, out.replace(str(file), "a.php"), err.replace(str(file), "a.php")


def test_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, capsys, CODE) == (0, """\
{main} (line 1): safe
f (line 2): safe
g (line 3): unsafe
    output: line 3: calls h() -> echo at line 4
h (line 4): unsafe
    output: line 4: echo
4 functions: 2 safe, 0 conditional, 2 unsafe
""", "")


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(tmp_path, capsys, CODE, "--json")
    data = json.loads(out)
    assert status == 0
    assert list(data) == ["schema", "file", "summary", "functions"]
    assert data["summary"] == {"functions": 4, "safe": 2, "conditional": 0, "unsafe": 2, "false_annotations": 0}
    g = data["functions"][2]
    assert g["name"] == "g" and g["kind"] == "function" and not g["safe"]
    assert g["output"] == g["reasons"] == [{
        "effect": "OUTPUT", "subject": "echo", "line": 3, "text": "echo",
        "witness": [{"function": "g", "line": 3, "text": "calls h()"}, {"function": "h", "line": 4, "text": "echo"}]}]


def test_the_documented_fields_are_those_of_the_data() -> None:
    text = (Path(__file__).parents[3] / "docs/analyze.md").read_text()
    data = Engine(cache=None).analyze(CODE).to_dict()
    for name in data["functions"][0]:
        assert f"`{name}`" in text, name


def test_a_false_annotation_gives_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(tmp_path, capsys, "<?php\n/** @psalm-pure */\nfunction f() { return rand(); }\n")
    assert status == 1
    assert "    @psalm-pure is false\n        line 3: rand()\n" in out
    assert out.endswith("; 1 false annotation\n")


def test_a_parse_error_gives_status_255(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(tmp_path, capsys, "<?php 1 +;")
    assert (status, out) == (255, "")
    assert err.startswith("PHP Parse error:  syntax error") and err.endswith("in a.php on line 1\n")


def test_names_are_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(tmp_path, capsys, "<?php\nfunction größe() { global $maß; return $maß; }\n", "--json")
    function = json.loads(out)["functions"][1]
    assert (status, function["name"], function["globals_read"][0]["subject"]) == (0, "größe", "$maß")


def test_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze"]) == 2
    assert main(["analyze", "x", "--nosuch"]) == 2
    assert main(["analyze", str(tmp_path / "none.php")]) == 2
    assert "No such file" in capsys.readouterr().err
    assert main(["analyze", "--help"]) == 0


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Stdin:
        buffer = io.BytesIO(b"<?php echo 1;")

    monkeypatch.setattr(sys, "stdin", Stdin)
    assert main(["analyze", "-"]) == 0
    assert "output: line 1: echo" in capsys.readouterr().out


def test_with_rich_on_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("rich")
    reports = Engine(cache=None).analyze("<?php\n/** @pure */ function f() { return rand(); }\n")
    assert analyze._rich(reports)
    out = capsys.readouterr().out
    assert "non-determinism" in out and "@pure is false" in out


def test_the_library(tmp_path: Path) -> None:
    engine = Engine(cache=None)
    file = tmp_path / "a.php"
    file.write_text(CODE)
    assert [report.name for report in engine.analyze(file)] == ["{main}", "f", "g", "h"]
    assert len(engine.analyze(str(file))) == len(engine.analyze(CODE)) == len(engine.analyze(CODE.encode())) == 4
    assert engine.analyze(CODE)["F"].safe
    with pytest.raises(KeyError):
        engine.analyze(CODE)["nosuch"]
    with pytest.raises(CompileError):
        engine.analyze("<?php function (")
