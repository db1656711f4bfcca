"""How PHP's exceptions, `exit` and fatal errors travel through Python.

    throw new E            ->  raise PhpThrow(obj)
    throw_error("TypeError", "strlen(): ...")  creates the PHP object and raises it
    exit(3)                ->  raise PhpExit(3)
"""
from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NoReturn

from phpjit.runtime.current import current

if TYPE_CHECKING:
    from phpjit.runtime.values.objects import PhpObject


class PhpThrow(Exception):
    """A PHP Throwable on its way: `obj` is the PHP object."""

    def __init__(self, obj: PhpObject) -> None:
        super().__init__(obj)
        self.obj = obj

    def __str__(self) -> str:
        return f"{type(self.obj).info.name}: {getattr(self.obj, chr(0) + '*' + chr(0) + 'message', '')}"


class PhpExit(BaseException):
    """`exit`: ends the script; `status` is the exit status (a string was already printed)."""

    def __init__(self, status: int = 0) -> None:
        super().__init__(status)
        self.status = status


class PhpFatal(BaseException):
    """A fatal error that PHP code cannot catch; it has been reported already, the request ends with status 255.

    Raise it by `diagnostics.fatal(message)`.
    """

    def __init__(self, message: str = "", level: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.level = level


_ANONYMOUS: Final = re.compile(r"@anonymous\0.*?:\d+\$[0-9a-f]+")


def plain_names(message: str) -> str:
    """Cut the names of anonymous classes in a message where C strings end."""
    return _ANONYMOUS.sub("@anonymous", message)


def make_error(class_name: str, message: str, code: int = 0, previous: PhpObject | None = None) -> PhpObject:
    """Create (do not throw) a PHP Throwable of a builtin class; file, line and trace are those of the running code."""
    from phpjit.runtime.classes.instantiate import make_throwable
    if "\0" in message:
        message = plain_names(message)
    return make_throwable(current(), class_name, message, code, previous)


def throw_error(class_name: str, message: str, code: int = 0, previous: PhpObject | None = None) -> NoReturn:
    """Create a PHP Throwable and raise it."""
    raise PhpThrow(make_error(class_name, message, code, previous))


def throw_object(obj: Any) -> NoReturn:
    """`throw $obj`: raise it when it is a Throwable, else raise PHP's "Can only throw objects"."""
    from phpjit.runtime.values.objects import PhpObject
    if not isinstance(obj, PhpObject):
        throw_error("Error", "Can only throw objects")
    if "throwable" not in type(obj).ancestors:
        throw_error("Error", "Cannot throw objects that do not implement Throwable")
    raise PhpThrow(obj)
