"""The library: values at the border, exceptions, captured output, isolation."""
from __future__ import annotations

import threading
import weakref
from pathlib import Path

import pytest

from phpjit import CompileError, Engine, PhpError, PhpExitError
from phpjit.embedding.errors import BorderError

LIBRARY = r'''<?php
declare(strict_types=1);
namespace Shop;
class Item {
    public array $tags = [];
    public function __construct(public string $name, public float $price, private int $secret = 42) {}
    public function label(): string { return "{$this->name}: {$this->price}"; }
    public function __invoke(int $x): int { return $x * 2; }
}
function total(array $items): float|int {
    $t = 0;
    foreach ($items as $i) { $t += $i["price"] * ($i["n"] ?? 1); }
    return $t;
}
function make(string $n): Item { return new Item($n, 9.5); }
function boom(int $x): never {
    throw new \DomainException("boom $x é", 7, new \Exception("inner"));
}
function say(string $s): void { echo "<", $s, ">"; }
function same(mixed $x): mixed { return $x; }
function counter(): int { static $n = 0; return ++$n; }
function adder(int $k): \Closure { return fn(int $x) => $x + $k; }
function quit(): void { exit(3); }
register_shutdown_function(function () { echo "bye"; });
return ["loaded" => true];
'''


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "lib.php"
    path.write_text(LIBRARY)
    return path


@pytest.mark.parametrize("value", [
    None, True, False, 0, -5, 2**63 - 1, -2**63, 1.5, "", "abc", "Zoë €", b"\xff\x00\xfe", [], [1, [2, [3]]],
    {"a": 1, "b": {"c": [True]}}, {5: "x", "y": 2}, ["é", b"\xff"]])
def test_values_come_back(engine: Engine, library: Path, value: object) -> None:
    with engine.load(library) as lib:
        assert lib.function("Shop\\same")(value) == value


def test_numeric_string_keys_become_ints_as_in_php(engine: Engine, library: Path) -> None:
    with engine.load(library) as lib:
        assert lib.function("Shop\\same")({"1": "a", "x": "b"}) == {1: "a", "x": "b"}
        assert lib.function("Shop\\same")({0: "a", 1: "b"}) == ["a", "b"]


@pytest.mark.parametrize("value", [2**63, object(), {1.5: 2}, {1, 2}])
def test_what_php_has_no_form_of_is_refused(engine: Engine, library: Path, value: object) -> None:
    with engine.load(library) as lib, pytest.raises(BorderError):
        lib.function("Shop\\same")(value)


def test_functions_objects_and_output(engine: Engine, library: Path) -> None:
    lib = engine.load(library)
    assert lib.value == {"loaded": True}
    assert lib.function("Shop\\total")([{"price": 2, "n": 3}, {"price": 0.5}]) == 6.5
    item = lib.function("Shop\\make")("pen")
    assert (item.php_class, item.name, item.call("label"), item(21)) == ("Shop\\Item", "pen", "pen: 9.5", 42)
    item.name = "pencil"
    item.tags = ["a"]
    assert (item.call("label"), item.tags) == ("pencil: 9.5", ["a"])
    assert lib.new("Shop\\Item", "x", 1.0).call("label") == "x: 1"
    assert lib.new("Shop\\Item", price=1.0, name="y").call("label") == "y: 1"
    assert lib.function("Shop\\adder")(5)(37) == 42
    assert lib.function("Shop\\adder")(k=5)(x=37) == item(x=21) == 42
    with pytest.raises(PhpError, match=r"Unknown named parameter \$n"):
        lib.function("Shop\\adder")(n=5)
    assert [lib.function("Shop\\counter")() for _ in range(3)] == [1, 2, 3]
    lib.function("Shop\\say")("hi é")
    assert lib.output() == "<hi é>".encode()
    lib.close()
    assert lib.output() == b"bye"


def test_exceptions(engine: Engine, library: Path) -> None:
    with engine.load(library) as lib:
        with pytest.raises(PhpError) as caught:
            lib.function("Shop\\boom")(5)
        error = caught.value
        assert (error.php_class, error.message, error.code, error.line) == ("DomainException", "boom 5 é", 7, 17)
        assert error.file == str(library.resolve())
        assert error.trace.startswith("#0 ")
        assert error.previous is not None and error.previous.message == "inner"
        with pytest.raises(PhpError) as caught:
            lib.function("Shop\\total")("no array")
        assert caught.value.php_class == "TypeError"
        with pytest.raises(PhpExitError) as ended:
            lib.function("Shop\\quit")()
        assert ended.value.status == 3
        with pytest.raises(AttributeError):
            lib.function("Shop\\nothing")
        with pytest.raises(AttributeError):
            item = lib.function("Shop\\make")("pen")
            item.__missing__  # noqa: B018


def test_run_and_eval(engine: Engine, tmp_path: Path) -> None:
    script = tmp_path / "script.php"
    script.write_text("<?php echo $argc, $argv[1]; fwrite(STDERR, ''); exit(4);")
    result = engine.run(script, ["x"])
    assert (result.text, result.status) == ("2x", 4)
    assert engine.eval("return $a + $b;", a=1, b=2.5) == 3.5
    assert engine.eval("$x = 1;") is None
    with pytest.raises(PhpError) as caught:
        engine.eval("\n\nthrow new LogicException('no');")
    assert (caught.value.php_class, caught.value.line) == ("LogicException", 3)
    with pytest.raises(PhpError) as caught:
        engine.eval("echo 1 1;")
    assert caught.value.php_class == "ParseError"
    with pytest.raises(FileNotFoundError):
        engine.run(tmp_path / "none.php")
    assert issubclass(CompileError, Exception)


def test_requests_see_nothing_of_each_other(engine: Engine, tmp_path: Path) -> None:
    code = ("if (isset($GLOBALS['leak']) || function_exists('leaked') || class_exists('Leak', false)"
            " || defined('LEAK') || ini_get('precision') !== '14') { return 'leak'; }"
            " $leak = 1; define('LEAK', 1); ini_set('precision', '3'); eval('function leaked() {} class Leak {}');"
            " mt_srand(1); ob_start(); set_error_handler(fn() => true); putenv('LEAK=1'); chdir('/');"
            " return getenv('LEAK');")
    here = Path.cwd()
    assert [engine.eval(code) for _ in range(3)] == ["1", "1", "1"]
    assert [Engine(cache=None).eval(code)] == ["1"]
    assert Path.cwd() == here
    import os

    assert "LEAK" not in os.environ


def test_threads(engine: Engine) -> None:
    results: list[object] = []

    def work(n: int) -> None:
        results.append(engine.eval("$s = 0; for ($i = 0; $i < 2000; $i++) { $s += $i * $n; } return $s;", n=n))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(int, results)) == [0, 1999000, 3998000, 5997000]  # type: ignore[call-overload]  # known here


@pytest.mark.parametrize("tier", [0, 1])
def test_native_code_has_the_settings_of_its_own_request(tmp_path: Path, tier: int) -> None:
    path = tmp_path / "show.php"
    path.write_text('<?php function show(float $x): string { return "v" . $x; }')
    engine = Engine(tier=tier, cache=None)
    with engine.load(path, ini={"precision": "5"}) as a, engine.load(path, ini={"precision": "9"}) as b:
        for _ in range(3):
            assert a.function("show")(1 / 3) == "v0.33333"
            assert b.function("show")(1 / 3) == "v0.333333333"


def test_dead_weak_proxies_of_others_do_not_disturb_the_end(engine: Engine, library: Path) -> None:
    class Held:
        pass

    held = Held()
    proxy = weakref.proxy(held)
    lib = engine.load(library)
    del held
    lib.close()
    assert lib.session.closed and proxy is not None
    assert lib.session.request.exit_status == 0
