"""The command `phpjit`: arguments, streams, exit statuses, and input that is no good."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LIMIT, RunPhp

from phpjit.cli.arguments import UsageError, parse_run


def test_arguments_are_read_as_php_reads_them() -> None:
    args = parse_run(["-d", "a=1", "-db=2", "-d", "c", "x.php", "-r", "--", "y"])
    assert (args.mode, args.file, args.args, args.ini) == ("file", "x.php", ["-r", "--", "y"],
                                                           {"a": "1", "b": "2", "c": "1"})
    args = parse_run(["-r", "echo 1;", "--", "a", "-b"])
    assert (args.mode, args.code, args.args) == ("code", "echo 1;", ["a", "-b"])
    args = parse_run(["-f", "x.php", "--", "a"])
    assert (args.mode, args.file, args.args) == ("file", "x.php", ["a"])
    assert parse_run(["-", "a"]).mode == "stdin"
    assert parse_run(["--", "a"]).args == ["a"]
    assert parse_run(["-l", "x.php"]).mode == "lint"
    assert parse_run(["--tier=0", "x.php"]).tier == "0"
    assert parse_run(["x.php", "--tier=0"]).tier is None
    for wrong in (["-r"], ["--tier=9", "x"], ["--nothing"], ["-d"]):
        with pytest.raises(UsageError):
            parse_run(wrong)


@pytest.mark.parametrize(("code", "output", "status"), [
    ("echo 'a'; exit(3);", b"a", 3),
    ("exit('bye');", b"bye", 0),
    ("exit(300);", b"", 44),
    ("throw new Exception('x');",
     b"PHP Fatal error:  Uncaught Exception: x in Command line code:1\nStack trace:\n#0 {main}\n  thrown in"
     b" Command line code on line 1", 255),
    ("echo 1 1;", b"\nParse error: syntax error, unexpected integer \"1\", expecting \",\" or \";\" in"
                  b" Command line code on line 1\n", 255),
    ("undefined();", b"Call to undefined function undefined()", 255),
    ("new Nothing;", b'Class "Nothing" not found', 255),
    ("var_dump($argc, PHP_SAPI);", b'int(1)\nstring(3) "cli"\n', 0),
])
def test_code(phpjit_command: RunPhp, code: str, output: bytes, status: int) -> None:
    done = phpjit_command("run", "-r", code)
    assert done.returncode == status
    assert output.removeprefix(b"PHP Fatal error:  ") in done.stdout
    assert done.stderr == b""


def test_program_on_standard_input(phpjit_command: RunPhp) -> None:
    assert phpjit_command("run", stdin=b"<?php echo $argv[0], __FILE__;").stdout == b"Standard input code" * 2
    assert phpjit_command("run", "-", "x", stdin=b"<?php echo $argv[1];").stdout == b"x"


def test_lint(phpjit_command: RunPhp, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.php", tmp_path / "bad.php"
    good.write_text("<?php echo 1;")
    bad.write_text("<?php\nfunction f($a, $a) {}")
    done = phpjit_command("run", "-l", str(good))
    assert (done.returncode, done.stdout) == (0, f"No syntax errors detected in {good}\n".encode())
    done = phpjit_command("run", "-l", str(bad))
    assert done.returncode == 255
    assert b"Redefinition of parameter $a" in done.stdout
    assert f"Errors parsing {bad}".encode() in done.stdout


def test_warnings_go_where_php_puts_them(phpjit_command: RunPhp) -> None:
    done = phpjit_command("run", "-d", "display_errors=stderr", "-r", "echo $x;")
    assert (done.stdout, b"Undefined variable $x" in done.stderr) == (b"", True)
    done = phpjit_command("run", "-d", "log_errors=1", "-d", "display_errors=0", "-r", "echo $x;")
    assert done.stdout == b""
    assert done.stderr.startswith(b"PHP Warning:  Undefined variable $x in Command line code on line 1")


def test_help_version_and_unknown_words(phpjit_command: RunPhp) -> None:
    assert phpjit_command("--version").stdout.startswith(b"phpjit ")
    assert b"phpjit run" in phpjit_command("--help").stdout
    assert phpjit_command("run", "-v").stdout.startswith(b"PHP 8.2.")
    assert phpjit_command("frobnicate").returncode == 2
    assert phpjit_command("run", "--frobnicate").returncode == 1
    assert phpjit_command("cache", "info").stdout.startswith(b"folder: ")
    assert b"removed" in phpjit_command("cache", "clear").stdout


@pytest.mark.parametrize("stage", ["ast", "core", "types", "effects", "py"])
def test_dump(phpjit_command: RunPhp, tmp_path: Path, stage: str) -> None:
    script = tmp_path / "s.php"
    script.write_text("<?php function f(int $n): int { return $n + 1; } echo f(1);")
    done = phpjit_command("dump", f"--emit={stage}", str(script))
    assert done.returncode == 0
    assert done.stdout
    assert done.stderr == b""


def refused(done: subprocess.CompletedProcess[bytes], status: int, text: bytes) -> None:
    """The run ended with a clear error and without a Python traceback."""
    assert done.returncode == status, done
    assert text in done.stdout + done.stderr
    assert b"Traceback" not in done.stdout + done.stderr
    assert b"internal error" not in done.stdout + done.stderr


def test_files_that_cannot_be_run(phpjit_command: RunPhp, tmp_path: Path) -> None:
    refused(phpjit_command("run", "nothing.php"), 1, b"Could not open input file: nothing.php")
    refused(phpjit_command("run", str(tmp_path)), 1, b"Could not open input file: ")
    refused(phpjit_command("dump", "--emit=ast", "nothing.php"), 1, b"nothing.php")
    if os.getuid() != 0:
        hidden = tmp_path / "hidden.php"
        hidden.write_text("<?php")
        hidden.chmod(0)
        refused(phpjit_command("run", str(hidden)), 1, b"Could not open input file: ")


def test_binary_rubbish(phpjit_command: RunPhp, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.php"
    rubbish.write_bytes(bytes(range(256)) * 20)
    assert phpjit_command("run", str(rubbish)).stdout == bytes(range(256)) * 20
    rubbish.write_bytes(b"<?php \x01\x02\xff" + bytes(range(256)))
    refused(phpjit_command("run", str(rubbish)), 255, b"Parse error: syntax error, unexpected character 0x01")


def test_bytes_that_are_no_utf8(phpjit_command: RunPhp, tmp_path: Path) -> None:
    script = tmp_path / "s.php"
    script.write_bytes(b"<?php echo \"\xff\xfe\", strlen($argv[1]), $argv[1];")
    done = subprocess.run([sys.executable, "-m", "phpjit", "run", str(script), b"\xff\xfd"], capture_output=True,
                          check=False)
    assert done.stdout == b"\xff\xfe2\xff\xfd"


@pytest.mark.parametrize("code", [
    "function f($n) { return f($n + 1) + 1; } f(1);",
    "function f($n) { return array_map('f', [$n]); } f(1);",
    "class A { function __toString(): string { return 'x' . $this; } } echo new A;",
    "class A { function __get($n) { return $this->{$n . 'x'}; } } (new A)->a;",
    "while (true) { $a[] = str_repeat('x', 1000) . count($a ?? []); }",
    "$s = 'x'; while (true) { $s .= $s; }",
    "$a = []; while (true) { $a = [$a, 1.5]; }",
    "str_repeat('x', 200000000);",
], ids=["recursion", "callbacks", "to-string", "get", "array", "string", "nesting", "200 MB"])
def test_exhausted_memory_is_phps_fatal_error(phpjit_command: RunPhp, code: str) -> None:
    refused(phpjit_command("run", "-d", "memory_limit=32M", "-r", code), 255, b"Allowed memory size of ")


@pytest.mark.parametrize("code", [
    "function f($n) { return $n ? f($n - 1) + 1 : 0; } echo f(100000);",
    "class A { function f($n) { return $n ? $this->f($n - 1) + 1 : 0; } } echo (new A)->f(100000);",
    "$f = function ($n) use (&$f) { return $n ? $f($n - 1) + 1 : 0; }; echo $f(100000);",
], ids=["function", "method", "closure"])
def test_recursion_100000_deep(phpjit_command: RunPhp, code: str) -> None:
    assert phpjit_command("run", "-r", code).stdout == b"100000"


def test_100000_parentheses(phpjit_command: RunPhp, tmp_path: Path) -> None:
    script = tmp_path / "deep.php"
    script.write_text("<?php echo " + "(" * 100_000 + "1" + ")" * 100_000 + ";")
    done = phpjit_command("run", str(script))
    assert (done.stdout, done.returncode) == (b"1", 0)


def test_a_closed_pipe_and_an_interrupt_end_it_quietly(tmp_path: Path) -> None:
    env = {**os.environ, "PHPJIT_CACHE": str(tmp_path)}
    command = [sys.executable, "-m", "phpjit", "run", "-r", "while (true) { echo 'y', PHP_EOL; }"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(LIMIT) == 255
    assert process.stderr.read() == b""
    process.stderr.close()
    command[-1] = "echo 'started', PHP_EOL; flush(); while (true) { }"
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(LIMIT) == -signal.SIGINT
        assert process.stderr.read() == b""


def test_a_report_whose_reader_has_left_ends_quietly(tmp_path: Path) -> None:
    functions = "\n".join(f"function f{n}(int $x): int {{ return $x + {n}; }}" for n in range(2000))
    (tmp_path / "t.php").write_text(f"<?php {functions}")
    command = [sys.executable, "-m", "phpjit", "analyze", "--json", str(tmp_path / "t.php")]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(LIMIT) == 255


def test_output_does_not_wait_for_the_end(tmp_path: Path) -> None:
    code = "echo 'first', PHP_EOL; while (!file_exists($argv[1])) { } echo 'second';"
    command = [sys.executable, "-m", "phpjit", "run", "-r", code, str(tmp_path / "go")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"first\n"
        (tmp_path / "go").touch()
        assert process.stdout.read() == b"second"
