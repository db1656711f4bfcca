"""Autoloading: spl_autoload_register and kin.  `request.autoloaders` holds Callbacks, in the order of their turn."""
from __future__ import annotations

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.calls.registry import find_function
from phpjit.runtime.calls.resolve import resolve_callable
from phpjit.runtime.classes.registry import declared_class, find_class
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import notice
from phpjit.runtime.ext.standard.array.elements import argument_error
from phpjit.runtime.ext.standard.array.natural import lower
from phpjit.runtime.include import include_, resolve
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import PhpClass, PhpObject

_REGISTERS = Effects.WRITES_GLOBAL | Effects.READS_GLOBAL | Effects.WARNS | Effects.THROWS
_LOADS = _REGISTERS | Effects.CALLS_USER | Effects.FILE_IO


class _Settings:
    """The request's own state: the extensions that spl_autoload() tries."""

    def __init__(self) -> None:
        self.extensions = ".inc,.php"


def _same(a: Callback, b: Callback) -> bool:
    if a.magic != b.magic or a.this is not b.this:
        return False
    return a.function is b.function or (isinstance(a.value, PhpObject) and a.value is b.value)


@builtin("spl_autoload_register(?callable $callback = null, bool $throw = true, bool $prepend = false): bool",
         effects=_REGISTERS)
def spl_autoload_register(callback: Callback | None, throw: bool, prepend: bool) -> bool:
    if not throw:
        notice("spl_autoload_register(): Argument #2 ($do_throw) has been ignored, spl_autoload_register() will always "
               "throw")
    request = current()
    if callback is None:
        resolved = resolve_callable("spl_autoload")
        if isinstance(resolved, str):
            return False
        callback = resolved
    elif callback.function is find_function(request, "spl_autoload_call"):
        argument_error("spl_autoload_register", 1, "callback", "must not be the spl_autoload_call() function")
    loaders = request.autoloaders
    if not any(_same(callback, other) for other in loaders):
        loaders.insert(0 if prepend else len(loaders), callback)
    return True


@builtin("spl_autoload_unregister(callable $callback): bool", effects=_REGISTERS)
def spl_autoload_unregister(callback: Callback) -> bool:
    loaders = current().autoloaders
    if callback.function is find_function(current(), "spl_autoload_call"):
        loaders.clear()
        return True
    for place, other in enumerate(loaders):
        if _same(callback, other):
            del loaders[place]
            return True
    return False


@builtin("spl_autoload_functions(): array", effects=Effects.READS_GLOBAL)
def spl_autoload_functions() -> PhpArray:
    return PhpArray.from_list([_shown(c) for c in current().autoloaders])


def _shown(callback: Callback) -> PhpValue:
    if isinstance(callback.value, PhpObject):
        return callback.value
    name = callback.magic or callback.info.name
    if not callback.takes_this and callback.magic is None:
        return name
    owner = callback.this
    return PhpArray.from_list([owner.info.name if isinstance(owner, PhpClass) else owner, name])


@builtin("spl_autoload_call(string $class): void", effects=_LOADS)
def spl_autoload_call(class_name: str) -> None:
    request = current()
    key = class_name.lower()
    for loader in list(request.autoloaders):
        loader(class_name)
        if declared_class(request, key) is not None:
            return


@builtin("spl_autoload_extensions(?string $file_extensions = null)", effects=Effects.WRITES_GLOBAL)
def spl_autoload_extensions(file_extensions: str | None) -> PhpValue:
    settings = current().state("spl", _Settings)
    if file_extensions is None:
        return settings.extensions
    settings.extensions = file_extensions
    return None


@builtin("spl_autoload(string $class, ?string $file_extensions = null): void", effects=_LOADS)
def spl_autoload(class_name: str, file_extensions: str | None) -> None:
    request = current()
    extensions = file_extensions if file_extensions is not None else request.state("spl", _Settings).extensions
    base = lower(class_name).replace("\\", "/")
    for extension in extensions.split(","):
        if resolve(base + extension) is None:
            continue
        include_("include_once", base + extension, {}, None, None)
        if find_class(request, class_name, False) is not None:
            return
