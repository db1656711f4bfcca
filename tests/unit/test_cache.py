"""The code cache does no harm: damaged, foreign, read-only, raced for, too big."""
from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from phpjit.cache import SUFFIX, CodeCache


@pytest.fixture
def cache(tmp_path: Path) -> CodeCache:
    return CodeCache(str(tmp_path / "cache"))


def files(cache: CodeCache) -> list[Path]:
    return sorted(Path(cache.folder).rglob(f"*{SUFFIX}"))


def test_what_was_stored_is_loaded(cache: CodeCache) -> None:
    key = cache.key(b"<?php", "/a.php")
    assert cache.load(key) is None
    assert cache.store(key, (1, "x", compile("1", "a", "eval")))
    value = CodeCache(cache.folder).load(key)
    assert value[:2] == (1, "x")
    assert eval(value[2]) == 1


def test_the_key_depends_on_source_path_and_salt(cache: CodeCache) -> None:
    keys = {cache.key(b"a", "/p"), cache.key(b"b", "/p"), cache.key(b"a", "/q"), cache.key(b"a", "/p", b"s")}
    assert len(keys) == 4


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "foreign", "renamed"])
def test_damage_is_a_miss(cache: CodeCache, damage: str) -> None:
    key, other = cache.key(b"a", "/p"), cache.key(b"b", "/p")
    cache.store(key, ("value",))
    path = files(cache)[0]
    data = path.read_bytes()
    if damage == "cut":
        path.write_bytes(data[:-1])
    elif damage == "flip":
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "foreign":
        import marshal
        path.write_bytes(b"PHPC\x01\n" + bytes(16) + marshal.dumps("evil"))
    else:
        target = Path(cache.folder) / other[:2]
        target.mkdir(exist_ok=True)
        os.replace(path, target / (other + SUFFIX))
        key = other
    assert cache.load(key) is None
    assert cache.store(key, ("again",))
    assert cache.load(key) == ("again",)


def test_another_users_secret_is_a_miss(cache: CodeCache, tmp_path: Path) -> None:
    key = cache.key(b"a", "/p")
    cache.store(key, ("value",))
    (Path(cache.folder) / "secret").write_bytes(os.urandom(32))
    assert CodeCache(cache.folder).load(key) is None
    (Path(cache.folder) / "secret").write_bytes(b"short")
    damaged = CodeCache(cache.folder)
    assert damaged.load(key) is None
    assert damaged.store(key, ("value",))
    assert CodeCache(cache.folder).load(key) == ("value",)


def test_a_folder_that_cannot_be_written_is_not_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    cache = CodeCache(str(blocked / "cache"))
    assert not cache.store(cache.key(b"a", "/p"), 1)
    assert cache.load(cache.key(b"a", "/p")) is None
    assert cache.info().files == 0
    assert cache.clear() == 0


def test_files_are_private(cache: CodeCache) -> None:
    cache.store(cache.key(b"a", "/p"), 1)
    assert stat.S_IMODE(files(cache)[0].stat().st_mode) == 0o600
    assert stat.S_IMODE((Path(cache.folder) / "secret").stat().st_mode) == 0o600


def test_the_size_is_bounded(tmp_path: Path) -> None:
    cache = CodeCache(str(tmp_path), limit=50_000)
    keys = [cache.key(str(n).encode(), "/p") for n in range(30)]
    for age, key in enumerate(keys):
        cache.store(key, "x" * 5000)
        path = Path(cache._path(key))
        if path.exists():
            os.utime(path, (age, age))
    cache.trim()
    assert cache.info().size <= 50_000
    assert cache.load(keys[-1]) is not None
    assert cache.load(keys[0]) is None
    assert cache.clear() > 0
    assert not files(cache)


def test_ten_processes_race(tmp_path: Path) -> None:
    script = tmp_path / "s.php"
    script.write_text("<?php function f($n) { return $n * 2; } echo f(21), PHP_EOL;")
    env = {**os.environ, "PHPJIT_CACHE": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "phpjit", "run", str(script)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env) for _ in range(10)]
    assert [p.communicate()[0] for p in running] == [b"42\n"] * 10
    made = list((tmp_path / "cache").rglob(f"*{SUFFIX}"))
    assert len([path for path in made if "native" not in path.parts]) == 1
    assert len(made) <= 2           # in a folder of its own, what tier 1 notes of a program that was over before it


def test_a_warm_run_does_not_import_the_compiler(tmp_path: Path) -> None:
    script = tmp_path / "s.php"
    script.write_text("<?php echo 'hello';")
    code = ("import sys; from phpjit.cli.main import main; status = main(['run', sys.argv[1]]); "
            "print([m for m in sys.modules if m.startswith(('lark', 'numpy', 'numba', 'llvmlite', 'phpjit.syntax',"
            " 'phpjit.lowering', 'phpjit.analysis', 'phpjit.core', 'phpjit.codegen.python.unit'))])")
    env = {**os.environ, "PHPJIT_CACHE": str(tmp_path / "cache")}
    for expected in (None, "hello[]\n"):
        done = subprocess.run([sys.executable, "-c", code, str(script)], capture_output=True, text=True, env=env,
                              check=True)
        assert expected is None or done.stdout == expected


def test_a_second_run_with_native_code_imports_neither_the_compiler_nor_its_trees(tmp_path: Path) -> None:
    pytest.importorskip("llvmlite")
    script = tmp_path / "s.php"
    script.write_text("<?php function f(int $n): int { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $i * $i % 7; }"
                      " return $s; }"
                      "$end = hrtime(true) + (int) $argv[1] * 1000000;"
                      "do { $r = f(1000); } while (hrtime(true) < $end); echo $r;")
    code = ("import sys; from phpjit.cli.main import main; main(['run', *sys.argv[1:]]); "
            "print([m for m in sys.modules if m.startswith(('lark', 'numpy', 'numba', 'llvmlite', 'dataclasses',"
            " 'phpjit.syntax', 'phpjit.lowering', 'phpjit.analysis', 'phpjit.core.nodes', 'phpjit.core.expressions',"
            " 'phpjit.codegen.native.types', 'phpjit.codegen.native.typing'))])")
    env = {**os.environ, "PHPJIT_CACHE": str(tmp_path / "cache")}
    for milliseconds in (300, 1000, 3000, 10000, 30000):        # on a busy machine a short run ends before its compiles
        said = subprocess.run([sys.executable, "-c", code, str(script), str(milliseconds)], capture_output=True,
                              text=True, env=env, check=True).stdout
        if said == "2001[]\n":
            break
    assert len(list((tmp_path / "cache" / "native").rglob(f"*{SUFFIX}"))) >= 2
    assert said == "2001[]\n"
