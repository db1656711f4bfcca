"""The rules of the design that a machine can check: who imports whom, no mutable module state, sizes of files."""
from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "phpjit"
FILES = sorted(p for p in ROOT.rglob("*.py") if "__pycache__" not in p.parts)
MAX_LINES = 600

# From the top down; a module may import its own layer and those below it.
LAYERS = (
    ("cli", "server", "__main__"),
    ("embedding",),
    ("engine",),
    ("tiering",),
    ("codegen",),
    ("analysis", "lowering"),
    ("core", "syntax", "runtime"),
    ("builtin",),
    ("options", "errors", "source", "effects", "phptypes", "metrics", "reasons", "records", "cache", "clock", "forks",
     "family", "living", "once", ""),
)
RANK = {name: rank for rank, names in enumerate(reversed(LAYERS)) for name in names}
# The engine offers the embedding API as its methods: it imports it inside of functions.
LAZY_UPWARD = {("engine", "embedding")}
HEAVY = {"lark": ("syntax",), "llvmlite": ("codegen/native", "codegen/parallel/driver.py"),
         "numba": ("codegen/parallel",), "numpy": ("codegen/parallel", "embedding/arrays.py")}

# Packages that nothing imports at start-up (below: a test): they may import what is heavy at their top.
BEHIND = ("codegen/native/emit/", "codegen/native/machine.py", "codegen/native/compile.py",
          "codegen/native/passes.py", "codegen/parallel/driver.py")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def layer_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def imports(tree: ast.AST) -> list[tuple[str, int, bool]]:
    """(module, line, at module level and at run time) of every import."""
    found: list[tuple[str, int, bool]] = []

    def visit(node: ast.AST, top: bool) -> None:
        for child in ast.iter_child_nodes(node):
            inner = top and not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
                continue
            if isinstance(child, ast.Import):
                found.extend((alias.name, child.lineno, top) for alias in child.names)
            elif isinstance(child, ast.ImportFrom) and child.module and not child.level:
                found.append((child.module, child.lineno, top))
            visit(child, inner)
    visit(tree, True)
    return found


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_imports_go_down_only(path: Path) -> None:
    own = layer_of("phpjit." + name_of(path).removesuffix(".py").replace("/", "."))
    if name_of(path) == "__init__.py":
        own = ""
        return      # the public names, imported lazily
    wrong = []
    for module, line, _ in imports(ast.parse(path.read_text())):
        if module.split(".")[0] != "phpjit":
            continue
        other = layer_of(module)
        if other not in RANK:
            wrong.append(f"line {line}: {module} is in no layer")
        elif RANK[other] > RANK[own] and (own, other) not in LAZY_UPWARD:
            wrong.append(f"line {line}: {own} imports {module}")
    assert not wrong


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_heavy_packages_stay_where_they_belong_and_are_imported_lazily(path: Path) -> None:
    for module, line, top in imports(ast.parse(path.read_text())):
        homes = HEAVY.get(module.split(".")[0])
        if homes is not None:
            assert name_of(path).startswith(homes), f"line {line}: {module} belongs to {homes}"
            lazy = name_of(path).startswith(BEHIND) or name_of(path).endswith("generate.py")
            assert not top or lazy, f"line {line}: import {module} inside a function"


IMMUTABLE_CALLS = {"frozenset", "tuple", "TypeVar", "ParamSpec", "NewType", "compile", "Sentinel", "MappingProxyType",
                   "object", "namedtuple"}
MUTATORS = {"append", "extend", "add", "update", "setdefault", "pop", "popitem", "remove", "clear", "insert", "discard"}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_mutable_state_at_module_level(path: Path) -> None:
    """A list, dict or set at module level must never be written after the module is made."""
    tree = ast.parse(path.read_text())
    names: dict[str, int] = {}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) \
            else []
        value = getattr(node, "value", None)
        if not isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp | ast.Call):
            continue
        for target in targets:
            if isinstance(target, ast.Name) and target.id != "__all__":
                names[target.id] = node.lineno
    wrong = []
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        local = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        local |= {a.arg for a in ast.walk(function) if isinstance(a, ast.arg)}
        for node in ast.walk(function):
            if isinstance(node, ast.Global):
                wrong.append(f"line {node.lineno}: global {', '.join(node.names)}")
            name = None
            if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
                name = node.value
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS:
                name = node.func.value
            if isinstance(name, ast.Name) and name.id in names and name.id not in local:
                wrong.append(f"line {node.lineno}: {name.id} (made on line {names[name.id]}) is changed")
    if name_of(path) not in ("runtime/current.py", "__init__.py"):
        assert not wrong


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_files_are_small_and_say_what_they_own(path: Path) -> None:
    text = path.read_text()
    if path.name == "_index.py":
        return      # generated
    assert text.count("\n") <= MAX_LINES
    assert ast.get_docstring(ast.parse(text)), "a module begins with what it owns"


def test_start_up_imports_nothing_heavy() -> None:
    import subprocess

    code = "import sys, phpjit.cli.run; print([m for m in ('lark','numpy','numba','llvmlite') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
