"""phpjit runs unmodified PHP 8.2 programs.

    from phpjit import Engine
    engine = Engine()
    engine.run("script.php")
    engine.eval("return strrev('abc');")          # 'cba'
    engine.load("lib.php").function("total")([1, 2, 3])

`import phpjit` is light: everything is imported at its first use.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:      # not typing's: that import is not free
    from phpjit.analysis.safety import SafetyReport
    from phpjit.embedding.errors import PhpError, PhpExitError
    from phpjit.embedding.values import PhpObjectProxy
    from phpjit.engine import Engine, Result
    from phpjit.errors import CompileError, OptionError, PhpjitError
    from phpjit.options import Options

__version__ = "0.1.0"
__all__ = ["CompileError", "Engine", "OptionError", "Options", "PhpError", "PhpExitError", "PhpObjectProxy",
           "PhpjitError", "Result", "SafetyReport", "__version__"]

_HOME = {
    "CompileError": "phpjit.errors", "OptionError": "phpjit.errors", "PhpjitError": "phpjit.errors",
    "Engine": "phpjit.engine", "Result": "phpjit.engine", "Options": "phpjit.options",
    "PhpError": "phpjit.embedding.errors", "PhpExitError": "phpjit.embedding.errors",
    "PhpObjectProxy": "phpjit.embedding.values", "SafetyReport": "phpjit.analysis.safety",
}


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'phpjit' has no attribute {name!r}")
    import importlib

    value: object = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value
