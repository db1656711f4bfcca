"""What the safety analysis asks about builtins, answered from where each builtin stands.

    Builtins().effects("strlen")           PURE
    Builtins().references("sort")          1: the first parameter is taken by reference
    callbacks_of("array_map")              (0,): the position of the callback; negative counts from the end

Functions of extensions that phpjit has not are known by their names, so that a report can say "database" for them.
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.effects import PURE, Effects
from phpjit.phptypes import Named, Type, Union

CALLBACKS: Final[dict[str, tuple[int, ...]]] = {
    "array_map": (0,), "array_filter": (1,), "array_reduce": (1,), "array_walk": (1,), "array_walk_recursive": (1,),
    "usort": (1,), "uasort": (1,), "uksort": (1,), "call_user_func": (0,), "call_user_func_array": (0,),
    "forward_static_call": (0,), "forward_static_call_array": (0,), "iterator_apply": (1,),
    "preg_replace_callback": (1,), "preg_replace_callback_array": (0,),
    "array_diff_uassoc": (-1,), "array_diff_ukey": (-1,), "array_intersect_uassoc": (-1,),
    "array_intersect_ukey": (-1,), "array_udiff": (-1,), "array_udiff_assoc": (-1,), "array_udiff_uassoc": (-2, -1),
    "array_uintersect": (-1,), "array_uintersect_assoc": (-1,), "array_uintersect_uassoc": (-2, -1),
}
"""Where the callback of each higher-order builtin stands."""

OWN_FRAME: Final = frozenset(("func_get_args", "func_get_arg", "func_num_args", "compact", "extract",
                              "get_defined_vars"))
"""Builtins that touch the variables of the function that calls them, and nothing else."""

SHALLOW: Final = frozenset(("count", "sizeof", "array_key_exists", "key_exists", "intval", "floatval", "doubleval",
                            "iterator_to_array", "iterator_count", "array_keys", "array_fill_keys"))
"""Builtins that run user code for an object argument, never for objects inside of an array."""

NO_HOOKS_WHEN_STRICT: Final = {"in_array": 2, "array_search": 2, "array_keys": 2}
"""Builtins that compare with `===` when this argument is `true`: that runs no user code."""

FLOAT_TEXT: Final = frozenset(("strval", "implode", "join"))
"""Builtins that spell floats, which reads the ini setting `precision`."""

IF_FLOAT: Final = " (if a float)"
"""The end of the subject of a conversion that reads the setting `precision` for floats only."""

RETURNS_TEXT: Final = {"print_r": 1, "var_export": 1, "highlight_string": 1, "highlight_file": 1}
"""Builtins that print, unless this argument is `true`."""

_HOUSEKEEPING: Final = (
    "preg_", "json_", "sprintf", "vsprintf", "htmlspecialchars", "htmlentities", "html_entity_decode",
    "http_build_query", "parse_str", "ini setting precision")

_ELSEWHERE: Final = (
    (("mysqli_", "mysql_", "pg_", "sqlite_", "oci_", "odbc_", "db2_", "ibase_", "sqlsrv_", "dba_", "mssql_"),
     Effects.DATABASE | Effects.UNKNOWN),
    (("curl_", "ftp_", "socket_", "ldap_", "imap_", "snmp", "stream_socket_", "fsockopen", "pfsockopen", "dns_",
      "checkdnsrr", "getmxrr", "ssh2_", "soap_", "mail", "mb_send_mail", "syslog", "openlog"),
     Effects.NETWORK_IO | Effects.UNKNOWN),
    (("pcntl_", "posix_kill", "posix_set"), Effects.PROCESS | Effects.UNKNOWN),
    (("exif_", "finfo_", "zip_", "gz", "bz", "shmop_", "shm_", "sem_", "msg_"), Effects.FILE_IO | Effects.UNKNOWN),
    (("opcache_", "apcu_", "session_"), Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.UNKNOWN),
)
_CLASSES_ELSEWHERE: Final = (
    (("pdo", "mysqli", "sqlite3", "mongodb\\", "oci", "pgsql\\"), Effects.DATABASE | Effects.UNKNOWN),
    (("redis", "memcache", "memcached", "soapclient", "solrclient"), Effects.NETWORK_IO | Effects.UNKNOWN),
)
_ENUM_METHODS: Final = {"cases": PURE, "from": Effects.THROWS, "tryfrom": PURE}


def is_housekeeping(subject: str) -> bool:
    """Tell whether a state or setting is only touched on the side (`json_last_error()`, `precision`).

    It keeps a function from being safe, but does not make `@pure` a lie.
    """
    return subject.startswith(_HOUSEKEEPING)


def callbacks_of(name: str, count: int) -> tuple[int, ...]:
    """Return the positions of the callbacks among `count` arguments of a builtin."""
    return tuple(at if at >= 0 else count + at for at in CALLBACKS.get(name, ()) if -count <= at < count)


def elsewhere(name: str) -> Effects | None:
    """Return the effects that the name of a function of another extension tells, None if it tells none."""
    return next((effects for prefixes, effects in _ELSEWHERE if name.startswith(prefixes)), None)


def class_elsewhere(name: str) -> Effects | None:
    """Return the effects that the name of a class of another extension tells, None if it tells none."""
    return next((effects for prefixes, effects in _CLASSES_ELSEWHERE if name.startswith(prefixes)), None)


class Builtins:
    """Answers from the records of the builtins; their modules are imported when they are first asked for."""

    def __init__(self) -> None:
        self._infos: dict[str, Any] = {}

    def effects(self, name: str) -> Effects | None:
        """Return what a builtin function (lower-case name) states, None if there is none of that name."""
        from phpjit.runtime.calls.registry import builtin_record

        record = builtin_record(name)
        return None if record is None else record.effects

    def references(self, name: str) -> int:
        """Return the bit mask of a builtin's by-reference parameters; -1: all."""
        from phpjit.runtime.ext._index import REFS

        return REFS.get(name, 0)

    def string_parameter(self, name: str, at: int) -> bool:
        """Tell whether a builtin's parameter is a string and no object: an object there runs __toString."""
        info = self._info(name)
        if info is None or not info.params:
            return False
        param = info.params[min(at, len(info.params) - 1)]
        return (at < len(info.params) or param.variadic) and wants_string(param.type)

    def _info(self, name: str) -> Any:
        if name not in self._infos:
            from phpjit.runtime.calls.registry import builtin_record
            from phpjit.runtime.calls.stub import signature_of

            record = builtin_record(name)
            self._infos[name] = None if record is None else signature_of(record)
        return self._infos[name]

    def has_class(self, name: str) -> bool:
        """Tell whether a builtin class of this lower-case name exists."""
        from phpjit.runtime.ext._index import CLASSES

        return name in CLASSES

    def method_effects(self, cls: str, method: str) -> Effects | None:
        """Return what a method of a builtin class states (lower-case names), None if there is none."""
        from phpjit.builtin import CLASS_ATTRIBUTE, METHOD_ATTRIBUTE
        from phpjit.runtime.calls.registry import load_member
        from phpjit.runtime.ext._index import CLASSES

        if method in _ENUM_METHODS and cls in ("unitenum", "backedenum"):
            return _ENUM_METHODS[method]
        while cls in CLASSES:
            found = load_member(CLASSES[cls])
            for member in vars(found).values():
                record = getattr(getattr(member, "__func__", member), METHOD_ATTRIBUTE, None)
                if record is not None and _method_name(record.stub) == method:
                    effects: Effects = record.effects
                    return effects
            words = getattr(found, CLASS_ATTRIBUTE).stub.replace(",", " ").split()
            if "extends" not in words or "interface" in words:
                return None
            cls = words[words.index("extends") + 1].lower()
        return None


def _method_name(stub: str) -> str:
    return stub[:stub.index("(")].rsplit(None, 1)[-1].lstrip("&").lower()


def wants_string(declared: Type | None) -> bool:
    """Tell whether a declared type takes a string and no object: an object given to it runs __toString."""
    match declared:
        case Named(name=name):
            return name == "string"
        case Union(members=members):
            names = {member.name for member in members if isinstance(member, Named)}
            return "string" in names and not names & {"mixed", "object", "callable"} \
                and all(isinstance(member, Named) and member.is_builtin for member in members)
        case _:
            return False
