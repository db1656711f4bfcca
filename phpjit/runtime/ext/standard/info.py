"""What PHP says of itself and of the machine: versions, extensions, uname, environment, process."""
from __future__ import annotations

import os
import sys
from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

PHP_VERSION: Final = "8.2.36"
EXTENSIONS: Final = ("Core", "date", "json", "pcre", "Reflection", "SPL", "ctype", "hash", "random", "standard",
                     "phpjit")

CONSTANTS: Final[dict[str, PhpValue]] = {
    "PHP_VERSION": PHP_VERSION, "PHP_MAJOR_VERSION": 8, "PHP_MINOR_VERSION": 2, "PHP_RELEASE_VERSION": 36,
    "PHP_VERSION_ID": 80236, "PHP_EXTRA_VERSION": "", "PHP_ZTS": 0, "PHP_DEBUG": 0, "PHP_OS": "Linux",
    "PHP_OS_FAMILY": "Linux", "PHP_EOL": "\n", "PHP_INT_MAX": 9223372036854775807, "PHP_INT_MIN": -9223372036854775808,
    "PHP_INT_SIZE": 8, "PHP_FLOAT_DIG": 15, "PHP_FLOAT_EPSILON": 2.220446049250313e-16,
    "PHP_FLOAT_MAX": 1.7976931348623157e+308, "PHP_FLOAT_MIN": 2.2250738585072014e-308, "PHP_MAXPATHLEN": 4096,
    "PHP_FD_SETSIZE": 1024, "PHP_SHLIB_SUFFIX": "so", "PHP_SAPI": "cli", "PHP_BINARY": "",
    "DEFAULT_INCLUDE_PATH": ".:/usr/share/php", "PEAR_INSTALL_DIR": "/usr/share/php", "PEAR_EXTENSION_DIR": "",
    "PHP_EXTENSION_DIR": "/usr/lib/php/20220829", "PHP_PREFIX": "/usr", "PHP_BINDIR": "/usr/bin",
    "PHP_MANDIR": "/usr/share/man", "PHP_LIBDIR": "/usr/lib/php", "PHP_DATADIR": "/usr/share/php/8.2",
    "PHP_LOCALSTATEDIR": "/var", "PHP_SYSCONFDIR": "/etc", "PHP_CONFIG_FILE_PATH": "/etc/php/8.2/cli",
    "PHP_CONFIG_FILE_SCAN_DIR": "/etc/php/8.2/cli/conf.d", "ZEND_THREAD_SAFE": False, "ZEND_DEBUG_BUILD": False,
    "E_ERROR": 1, "E_WARNING": 2, "E_PARSE": 4, "E_NOTICE": 8, "E_CORE_ERROR": 16, "E_CORE_WARNING": 32,
    "E_COMPILE_ERROR": 64, "E_COMPILE_WARNING": 128, "E_USER_ERROR": 256, "E_USER_WARNING": 512, "E_USER_NOTICE": 1024,
    "E_STRICT": 2048, "E_RECOVERABLE_ERROR": 4096, "E_DEPRECATED": 8192, "E_USER_DEPRECATED": 16384, "E_ALL": 32767,
    "CONNECTION_ABORTED": 1, "CONNECTION_NORMAL": 0, "CONNECTION_TIMEOUT": 2, "INFO_GENERAL": 1, "INFO_CREDITS": 2,
    "INFO_CONFIGURATION": 4, "INFO_MODULES": 8, "INFO_ENVIRONMENT": 16, "INFO_VARIABLES": 32, "INFO_LICENSE": 64,
    "INFO_ALL": 4294967295, "CREDITS_GROUP": 1, "CREDITS_GENERAL": 2, "CREDITS_SAPI": 4, "CREDITS_MODULES": 8,
    "CREDITS_DOCS": 16, "CREDITS_FULLPAGE": 32, "CREDITS_QA": 64, "CREDITS_ALL": 4294967295,
    "PHP_OUTPUT_HANDLER_START": 1, "PHP_OUTPUT_HANDLER_WRITE": 0, "PHP_OUTPUT_HANDLER_FLUSH": 4,
    "PHP_OUTPUT_HANDLER_CLEAN": 2, "PHP_OUTPUT_HANDLER_FINAL": 8, "PHP_OUTPUT_HANDLER_CONT": 0,
    "PHP_OUTPUT_HANDLER_END": 8, "PHP_OUTPUT_HANDLER_CLEANABLE": 16, "PHP_OUTPUT_HANDLER_FLUSHABLE": 32,
    "PHP_OUTPUT_HANDLER_REMOVABLE": 64, "PHP_OUTPUT_HANDLER_STDFLAGS": 112, "PHP_OUTPUT_HANDLER_STARTED": 4096,
    "PHP_OUTPUT_HANDLER_DISABLED": 8192,
}


@builtin("phpversion(?string $extension = null): string|false", effects=Effects.READS_GLOBAL)
def phpversion(extension: str | None) -> PhpValue:
    if extension is None or extension.lower() in {e.lower() for e in EXTENSIONS}:
        return PHP_VERSION
    return False


@builtin("zend_version(): string", effects=Effects.READS_GLOBAL)
def zend_version() -> str:
    return "4.2.36"


@builtin("php_sapi_name(): string|false", effects=Effects.READS_GLOBAL)
def php_sapi_name() -> str:
    options = current().options
    return "cli" if options is None else str(options.sapi)


@builtin("php_uname(string $mode = 'a'): string", effects=Effects.READS_GLOBAL)
def php_uname(mode: str) -> str:
    u = os.uname()
    parts = {"s": u.sysname, "n": u.nodename, "r": u.release, "v": u.version, "m": u.machine}
    found = parts.get(mode[:1])
    return " ".join(parts.values()) if found is None else found


@builtin("php_ini_loaded_file(): string|false", effects=Effects.READS_GLOBAL)
def php_ini_loaded_file() -> PhpValue:
    return False


@builtin("php_ini_scanned_files(): string|false", effects=Effects.READS_GLOBAL)
def php_ini_scanned_files() -> PhpValue:
    return False


@builtin("extension_loaded(string $extension): bool", effects=Effects.READS_GLOBAL)
def extension_loaded(extension: str) -> bool:
    return extension.lower() in {e.lower() for e in EXTENSIONS}


@builtin("get_loaded_extensions(bool $zend_extensions = false): array", effects=Effects.READS_GLOBAL)
def get_loaded_extensions(zend_extensions: bool) -> PhpArray:
    return PhpArray() if zend_extensions else PhpArray.from_list(list(EXTENSIONS))


@builtin("get_extension_funcs(string $extension): array|false", effects=Effects.READS_GLOBAL)
def get_extension_funcs(extension: str) -> PhpValue:
    from phpjit.runtime.ext._index import FUNCTIONS

    key = extension.lower()
    if not extension_loaded(extension):
        return False
    names = [name for name, place in FUNCTIONS.items() if place.split(".")[0].lower() == key]
    return PhpArray.from_list(sorted(names)) if names else False


@builtin("getenv(?string $name = null, bool $local_only = false): array|string|false", effects=Effects.NONDET)
def getenv(name: str | None, local_only: bool) -> PhpValue:
    table = environment()
    if name is None:
        return PhpArray.from_items((key, value) for key, value in table.items())
    found = table.get(name)
    return False if found is None else found


@builtin("putenv(string $assignment): bool", effects=Effects.WRITES_GLOBAL)
def putenv(assignment: str) -> bool:
    if not assignment or assignment[0] == "=":
        throw_error("ValueError", "putenv(): Argument #1 ($assignment) must have a valid syntax")
    name, eq, value = assignment.partition("=")
    table = environment()
    if eq:
        table[name] = value
    else:
        table.pop(name, None)
    options = current().options
    if options is None or options.own_process:
        key = name.encode("latin-1")
        if eq:
            os.environb[key] = value.encode("latin-1")
        else:
            os.environb.pop(key, None)
    return True


def environment() -> dict[str, str]:
    """The request's environment: a copy of the process's, which putenv changes."""
    found: dict[str, str] = current().state(
        "environment", lambda: {k.decode("latin-1"): v.decode("latin-1") for k, v in os.environb.items()})
    return found


@builtin("sys_get_temp_dir(): string", effects=Effects.NONDET)
def sys_get_temp_dir() -> str:
    from phpjit.runtime.streams.wrappers import temp_directory

    return temp_directory()


@builtin("sys_getloadavg(): array|false", effects=Effects.NONDET)
def sys_getloadavg() -> PhpArray:
    return PhpArray.from_list(list(os.getloadavg()))


@builtin("getmypid(): int|false", effects=Effects.NONDET)
def getmypid() -> int:
    return os.getpid()


@builtin("getmyuid(): int|false", effects=Effects.NONDET)
def getmyuid() -> PhpValue:
    return _script_stat("st_uid")


@builtin("getmygid(): int|false", effects=Effects.NONDET)
def getmygid() -> PhpValue:
    return _script_stat("st_gid")


@builtin("getmyinode(): int|false", effects=Effects.NONDET)
def getmyinode() -> PhpValue:
    return _script_stat("st_ino")


@builtin("getlastmod(): int|false", effects=Effects.NONDET)
def getlastmod() -> PhpValue:
    return _script_stat("st_mtime")


def _script_stat(field: str) -> PhpValue:
    try:
        return int(getattr(os.stat(current().script.encode("latin-1")), field))
    except OSError:
        return False


@builtin("get_current_user(): string", effects=Effects.NONDET)
def get_current_user() -> str:
    import pwd

    try:
        return pwd.getpwuid(int(_script_stat("st_uid") or os.getuid())).pw_name
    except KeyError:
        return ""


@builtin("gethostname(): string|false", effects=Effects.NONDET)
def gethostname() -> str:
    return os.uname().nodename


@builtin("getrusage(int $mode = 0): array|false", effects=Effects.NONDET)
def getrusage(mode: int) -> PhpValue:
    import resource

    try:
        u = resource.getrusage(resource.RUSAGE_CHILDREN if mode == 1 else resource.RUSAGE_SELF)
    except (ValueError, OSError):
        return False
    table: dict[int | str, PhpValue] = {
        "ru_oublock": u.ru_oublock, "ru_inblock": u.ru_inblock, "ru_msgsnd": u.ru_msgsnd, "ru_msgrcv": u.ru_msgrcv,
        "ru_maxrss": u.ru_maxrss, "ru_ixrss": u.ru_ixrss, "ru_idrss": u.ru_idrss, "ru_minflt": u.ru_minflt,
        "ru_majflt": u.ru_majflt, "ru_nsignals": u.ru_nsignals, "ru_nvcsw": u.ru_nvcsw, "ru_nivcsw": u.ru_nivcsw,
        "ru_nswap": u.ru_nswap, "ru_utime.tv_usec": int(u.ru_utime % 1 * 1e6), "ru_utime.tv_sec": int(u.ru_utime),
        "ru_stime.tv_usec": int(u.ru_stime % 1 * 1e6), "ru_stime.tv_sec": int(u.ru_stime)}
    return PhpArray.from_dict(table)


@builtin("memory_get_usage(bool $real_usage = false): int", effects=Effects.NONDET)
def memory_get_usage(real_usage: bool) -> int:
    try:
        with open("/proc/self/statm", "rb") as f:
            pages = int(f.read().split()[1])
    except (OSError, ValueError, IndexError):
        return memory_get_peak_usage(real_usage)
    return pages * os.sysconf("SC_PAGE_SIZE")


@builtin("memory_get_peak_usage(bool $real_usage = false): int", effects=Effects.NONDET)
def memory_get_peak_usage(real_usage: bool) -> int:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@builtin("memory_reset_peak_usage(): void", effects=Effects.NONDET)
def memory_reset_peak_usage() -> None:
    """The system keeps the peak; there is nothing to reset."""


@builtin("connection_status(): int", effects=Effects.NONDET)
def connection_status() -> int:
    return 1 if current().output.aborted else 0


@builtin("connection_aborted(): int", effects=Effects.NONDET)
def connection_aborted() -> int:
    return 1 if current().output.aborted else 0


@builtin("ignore_user_abort(?bool $enable = null): int", effects=Effects.WRITES_GLOBAL)
def ignore_user_abort(enable: bool | None) -> int:
    ini = current().ini
    old = ini.flag("ignore_user_abort")
    if enable is not None:
        ini.force("ignore_user_abort", "1" if enable else "0")
    return int(old)


@builtin("phpinfo(int $flags = INFO_ALL): bool", effects=Effects.OUTPUT)
def phpinfo(flags: int) -> bool:
    current().output.write(php_info_text())
    return True


def php_info_text() -> str:
    """The text of phpinfo() on a command line."""
    from phpjit import __version__

    ini = current().ini
    lines = ["phpinfo()", f"PHP Version => {PHP_VERSION}", "", f"System => {php_uname('a')}",
             f"phpjit => {__version__} on Python {sys.version.split()[0]}", "Server API => Command Line Interface", "",
             "Configuration", "", "Core", "", f"PHP Version => {PHP_VERSION}", "",
             "Directive => Local Value => Master Value"]
    for name in ini.names():
        local, master = ini.get(name), ini.original(name)
        lines.append(f"{name} => {local or 'no value'} => {master or 'no value'}")
    return "\n".join(lines) + "\n"


@builtin("phpcredits(int $flags = CREDITS_ALL): bool", effects=Effects.OUTPUT)
def phpcredits(flags: int) -> bool:
    current().output.write("PHP Credits\n")
    return True


@builtin("getopt(string $short_options, array $long_options = [], &$rest_index = null): array|false",
         effects=Effects.READS_GLOBAL | Effects.MUTATES_ARG)
def getopt(short_options: str, long_options: PhpArray, rest_index: PhpValue) -> PhpValue:
    from phpjit.runtime.convert import to_str

    argv = [os.fsencode(a).decode("latin-1") for a in current().argv]
    wants: dict[str, int] = {}
    for spec in [*_short_specs(short_options), *(to_str(v) for v in long_options.values())]:
        name = spec.rstrip(":")
        wants[name] = len(spec) - len(name)
    found: dict[int | str, PhpValue] = {}

    def add(name: str, value: PhpValue) -> None:
        key: int | str = int(name) if name.isdigit() and str(int(name)) == name else name
        if key not in found:
            found[key] = value
        elif isinstance(found[key], list):
            found[key].append(value)
        else:
            found[key] = [found[key], value]

    i = 1
    while i < len(argv):
        word = argv[i]
        if word == "--":
            i += 1
            break
        if not word.startswith("-") or word == "-":
            break
        i += 1
        if word.startswith("--"):
            name, eq, value = word[2:].partition("=")
            kind = wants.get(name) if len(name) > 1 or name in wants else None
            if kind is None:
                continue
            if kind == 0:
                add(name, False)
            elif eq:
                add(name, value)
            elif kind == 2:
                add(name, False)
            elif i < len(argv):
                add(name, argv[i])
                i += 1
            continue
        at = 1
        while at < len(word):
            letter = word[at]
            at += 1
            kind = wants.get(letter)
            if kind is None:
                continue
            if kind == 0:
                add(letter, False)
                continue
            rest = word[at:]
            if rest:
                add(letter, rest.removeprefix("="))
            elif kind == 2:
                add(letter, False)
            elif i < len(argv):
                add(letter, argv[i])
                i += 1
            break
    if rest_index is not None and hasattr(rest_index, "v"):
        rest_index.v = i
    return PhpArray.from_dict({k: PhpArray.from_list(v) if isinstance(v, list) else v for k, v in found.items()})


def _short_specs(text: str) -> list[str]:
    out: list[str] = []
    for c in text:
        if c == ":" and out:
            out[-1] += ":"
        elif c.isalnum():
            out.append(c)
    return out


@builtin("dl(string $extension_filename): bool", effects=Effects.WARNS)
def dl(extension_filename: str) -> bool:
    warning("dl(): Not supported in multithreaded Web servers")
    return False
