"""Values at the border of Python and PHP.

    to_php({"a": [1, 2.5, "é"]})   ->   PHP array ["a" => [1, 2.5, "\\xc3\\xa9"]]
    to_python(that)                ->   {"a": [1, 2.5, "é"]}

A Python `str` is UTF-8 in PHP; `bytes` are taken as they are.  A PHP string comes back as `str` when it is valid UTF-8
and as `bytes` otherwise.  NumPy arrays become PHP arrays.  PHP arrays that are lists come back as lists, others as
dicts; objects as PhpObjectProxy.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from phpjit.embedding.errors import BorderError

if TYPE_CHECKING:
    from phpjit.embedding.api import Session

_MAX_DEPTH = 2000


def to_php(value: Any, depth: int = 0) -> Any:
    """A PHP value of a Python value; BorderError for what PHP has no form of."""
    if value is None or value is True or value is False:
        return value
    kind = type(value)
    if kind is str:
        return _text(value)
    if kind is int:
        return _integer(value)
    if kind is float:
        return value
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).decode("latin-1")
    if depth > _MAX_DEPTH:
        raise BorderError("the value is nested too deeply (or contains itself)")
    from phpjit.runtime.values.array import PhpArray

    if isinstance(value, PhpObjectProxy):
        return value.php_object
    if isinstance(value, list | tuple):
        return PhpArray.from_list([to_php(v, depth + 1) for v in value])
    if isinstance(value, Mapping):
        return PhpArray.from_dict({_key(k): to_php(v, depth + 1) for k, v in value.items()})
    if isinstance(value, str):
        return _text(str(value))
    if isinstance(value, int):
        return _integer(int(value))
    if isinstance(value, float):
        return float(value)
    if kind.__module__ == "numpy" and hasattr(value, "tolist"):         # an array, or one of its scalars
        return to_php(value.tolist(), depth + 1)
    raise BorderError(f"a Python {kind.__name__} has no PHP form")


def to_php_names(named: Mapping[str, Any]) -> dict[str, Any]:
    """Named arguments in PHP's form."""
    return {_text(name): to_php(value) for name, value in named.items()}


def _text(value: str) -> str:
    if value.isascii():
        return value
    return value.encode("utf-8", "surrogateescape").decode("latin-1")


def _integer(value: int) -> int:
    if not -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF:
        raise BorderError(f"{value} does not fit a PHP int (64 bits); pass a float or a string")
    return value


def _key(key: Any) -> int | str:
    if isinstance(key, bool) or key is None:
        return int(key) if key is not None else ""
    if isinstance(key, int):
        return _integer(int(key))
    if isinstance(key, bytes | str):
        text = key.decode("latin-1") if isinstance(key, bytes) else _text(key)
        from phpjit.runtime.values.array import normalize_key

        normal: int | str = normalize_key(text)
        return normal
    raise BorderError(f"a Python {type(key).__name__} cannot be a key of a PHP array")


def to_python(value: Any, session: Session) -> Any:
    """A Python value of a PHP value."""
    kind = type(value)
    if kind is str:
        if value.isascii():
            return value
        raw = value.encode("latin-1")
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw
    if value is None or kind in (bool, int, float):
        return value
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.objects import PhpObject

    if isinstance(value, PhpArray):
        if value.is_list():
            return [to_python(v, session) for v in value.values()]
        return {to_python(k, session): to_python(v, session) for k, v in value.items()}
    if isinstance(value, PhpObject):
        return PhpObjectProxy(value, session)
    return value


class PhpObjectProxy:
    """A PHP object in Python: properties are attributes, methods are called, Closures and __invoke too."""

    __slots__ = ("_session", "php_object")

    def __init__(self, php_object: Any, session: Session) -> None:
        object.__setattr__(self, "php_object", php_object)
        object.__setattr__(self, "_session", session)

    @property
    def php_class(self) -> str:
        """The name of its class."""
        name: str = type(self.php_object).info.name
        return name

    def call(self, method: str, /, *args: Any, **named: Any) -> Any:
        """Call a public method; `named`: arguments by the names of its parameters."""
        from phpjit.runtime.values.array import PhpArray

        return self._session.call_value(PhpArray.from_list([self.php_object, _text(method)]), args, named)

    def __call__(self, /, *args: Any, **named: Any) -> Any:
        return self._session.call_value(self.php_object, args, named)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._session.read_property(self.php_object, _text(name))

    def __setattr__(self, name: str, value: Any) -> None:
        self._session.write_property(self.php_object, _text(name), to_php(value))

    def __repr__(self) -> str:
        return f"<PHP {self.php_class}>"
