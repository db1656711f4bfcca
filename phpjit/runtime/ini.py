"""The ini settings of a request: PHP's defaults, what the command line gave, what ini_set changed.

    ini = Ini({"precision": "5"}); ini.get("precision")  -> "5"; ini.set("precision", "7")  -> "5"

Values are strings (None: no value), as in PHP.  `set` applies PHP's own checks and effects; a refusal is False.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Final

USER: Final = 1
PERDIR: Final = 2
SYSTEM: Final = 4

_ALL_NAMES: Final[dict[str, str | None]] = {
    "arg_separator.output": "&", "assert.active": "1", "assert.bail": "0", "assert.callback": None,
    "assert.exception": "1", "assert.warning": "1", "auto_detect_line_endings": "0", "date.default_latitude": "31.7667",
    "date.default_longitude": "35.2333", "date.sunrise_zenith": "90.833333", "date.sunset_zenith": "90.833333",
    "date.timezone": "UTC", "default_charset": "UTF-8", "default_mimetype": "text/html", "default_socket_timeout": "60",
    "display_errors": "1", "display_startup_errors": "1", "docref_ext": "", "docref_root": "",
    "error_append_string": None, "error_log": None, "error_log_mode": "0644", "error_prepend_string": None,
    "error_reporting": None, "fiber.stack_size": None, "from": None, "highlight.comment": "#FF8000",
    "highlight.default": "#0000BB", "highlight.html": "#000000", "highlight.keyword": "#007700",
    "highlight.string": "#DD0000", "html_errors": "0", "ignore_repeated_errors": "0", "ignore_repeated_source": "0",
    "ignore_user_abort": "0", "implicit_flush": "1", "include_path": ".:/usr/share/php", "input_encoding": None,
    "internal_encoding": None, "log_errors": "0", "max_execution_time": "0", "memory_limit": "128M",
    "open_basedir": None, "output_encoding": None, "pcre.backtrack_limit": "1000000", "pcre.jit": "1",
    "pcre.recursion_limit": "100000", "precision": "14", "report_memleaks": "1", "report_zend_debug": "0",
    "sendmail_from": None, "serialize_precision": "-1", "SMTP": "localhost", "smtp_port": "25",
    "syslog.filter": "no-ctrl", "syslog.ident": "php", "unserialize_callback_func": None,
    "unserialize_max_depth": "4096", "url_rewriter.hosts": "", "url_rewriter.tags": "form=", "user_agent": None,
    "xmlrpc_error_number": "0", "zend.assertions": "1", "zend.detect_unicode": "1", "zend.enable_gc": "1",
    "zend.exception_ignore_args": "0", "zend.exception_string_param_max_len": "15", "zend.script_encoding": None,
}
_PERDIR_NAMES: Final[dict[str, str | None]] = {
    "arg_separator.input": "&", "auto_append_file": None, "auto_globals_jit": "1", "auto_prepend_file": None,
    "enable_post_data_reading": "1", "filter.default": "unsafe_raw", "filter.default_flags": None,
    "mail.add_x_header": "0", "mail.force_extra_parameters": None, "mail.log": None, "mail.mixed_lf_and_crlf": "0",
    "max_file_uploads": "20", "max_input_nesting_level": "64", "max_input_time": "-1", "max_input_vars": "1000",
    "max_multipart_body_parts": "-1", "output_buffering": "0", "output_handler": None, "post_max_size": "8M",
    "register_argc_argv": "1", "request_order": None, "short_open_tag": "1", "upload_max_filesize": "2M",
    "variables_order": "EGPCS", "zend.multibyte": "0",
}
_SYSTEM_NAMES: Final[dict[str, str | None]] = {
    "allow_url_fopen": "1", "allow_url_include": "0", "browscap": None, "disable_classes": "",
    "disable_functions": "", "doc_root": None, "enable_dl": "1", "expose_php": "1", "extension_dir": "",
    "file_uploads": "1", "hard_timeout": "2",
    "realpath_cache_size": "4096K", "realpath_cache_ttl": "120", "sendmail_path": "/usr/sbin/sendmail -t -i",
    "sys_temp_dir": None, "syslog.facility": "LOG_USER", "upload_tmp_dir": None, "user_dir": None,
    "user_ini.cache_ttl": "300", "user_ini.filename": ".user.ini", "xmlrpc_errors": "0", "zend.signal_check": "0",
}


NATIVE_SETTINGS: Final = ("precision", "serialize_precision", "memory_limit")


class Ini:
    """The settings of one request."""

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        self.given: dict[str, str | None] = dict(given or {})    # command line: what ini_restore goes back to
        self.changed: dict[str, str | None] = {}

    def get(self, name: str) -> str | None:
        """The value; None also for unknown names (`known` tells them apart)."""
        if name in self.changed:
            return self.changed[name]
        return self.original(name)

    def original(self, name: str) -> str | None:
        """The value before any ini_set."""
        if name in self.given:
            return self.given[name]
        value = _ALL_NAMES.get(name)
        if value is None and name not in _ALL_NAMES:
            value = _PERDIR_NAMES.get(name)
            if value is None:
                value = _SYSTEM_NAMES.get(name)
        return value

    def known(self, name: str) -> bool:
        """Whether PHP has such a setting."""
        return name in _ALL_NAMES or name in _PERDIR_NAMES or name in _SYSTEM_NAMES

    def access(self, name: str) -> int:
        """ini_get_all's access."""
        return USER | PERDIR | SYSTEM if name in _ALL_NAMES else PERDIR | SYSTEM if name in _PERDIR_NAMES else SYSTEM

    def names(self) -> list[str]:
        """All names in PHP's order."""
        return sorted({**_ALL_NAMES, **_PERDIR_NAMES, **_SYSTEM_NAMES})

    def integer(self, name: str) -> int:
        """A number with PHP's suffixes K, M, G."""
        return parse_quantity(self.get(name) or "0")

    def flag(self, name: str) -> bool:
        """A boolean."""
        return parse_bool(self.get(name))

    def set(self, name: str, value: str) -> str | bool | None:
        """Change a setting at run time; the old value, or False when PHP refuses."""
        if name not in _ALL_NAMES:
            return False
        old = self.get(name)
        if not _accept(name, value, old):
            return False
        self.changed[name] = value
        if name in NATIVE_SETTINGS:
            _tell_native()
        return old

    def force(self, name: str, value: str) -> None:
        """Change a setting without checks (error_reporting(), set_include_path())."""
        self.changed[name] = value

    def restore(self, name: str) -> None:
        """ini_restore()."""
        if name in self.changed:
            del self.changed[name]
            if name in NATIVE_SETTINGS:
                _tell_native()
            if name == "error_reporting":
                from phpjit.runtime.current import current

                current().errors.level = parse_error_level(self.original(name))


def _tell_native() -> None:
    """Native code keeps a copy of some settings."""
    from phpjit.runtime.current import current

    tiers = current().tiering
    if tiers is not None and tiers.prepared:
        tiers.prepare()


def given_value(text: str) -> str:
    """What PHP's ini scanner makes of the value in `-d name=value`: words, quotes and constant expressions.

        On -> 1        Off -> ""        "7" -> 7        E_ALL & ~E_NOTICE -> 32759
    """
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    word = text.lower()
    if word in ("on", "yes", "true"):
        return "1"
    if word in ("off", "no", "false", "none", "null"):
        return ""
    if text.startswith(("E_", "~E_", "!E_", "(E_")) or (text[:1].isdigit() and any(c in text for c in "|&^~")):
        return _constant_expression(text)
    return text


def _constant_expression(text: str) -> str:
    from phpjit.runtime.ext.standard.info import CONSTANTS

    result = 0
    operator = "|"
    invert = False
    for word in text.replace("|", " | ").replace("&", " & ").replace("^", " ^ ").replace("~", " ~ ").split():
        if word in ("|", "&", "^"):
            operator = word
            continue
        if word == "~":
            invert = True
            continue
        value = CONSTANTS.get(word.strip("()!"), None)
        number = value if isinstance(value, int) else parse_quantity(word)
        if invert:
            number, invert = ~number, False
        result = result | number if operator == "|" else result & number if operator == "&" else result ^ number
    return str(result)


def parse_bool(value: str | None) -> bool:
    """PHP's reading of a boolean setting."""
    if not value:
        return False
    text = value.strip().lower()
    return text in ("on", "yes", "true") or parse_quantity(text) != 0


def parse_quantity(text: str) -> int:
    """128M -> 134217728; leading digits count, a last K, M or G multiplies."""
    text = text.strip()
    sign = -1 if text[:1] == "-" else 1
    body = text[1:] if text[:1] in ("-", "+") else text
    digits = ""
    base = 10
    if body[:2].lower() == "0x":
        base, body = 16, body[2:]
        for c in body:
            if c not in "0123456789abcdefABCDEF":
                break
            digits += c
    else:
        for c in body:
            if not ("0" <= c <= "9"):
                break
            digits += c
        if len(digits) > 1 and digits[0] == "0" and set(digits) <= set("01234567"):
            base = 8
    number = int(digits, base) if digits else 0
    number *= {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}.get(text[-1:].lower(), 1) if digits else 1
    return sign * number


def parse_error_level(value: str | None) -> int:
    """The error_reporting setting as a number (None: all)."""
    if value is None:
        return 32767
    return parse_quantity(value)


def _accept(name: str, value: str, old: str | None) -> bool:
    from phpjit.runtime.current import current
    from phpjit.runtime.diagnostics import warning

    if name == "error_reporting":
        current().errors.level = parse_error_level(value)
    elif name == "memory_limit":
        limit = parse_quantity(value)
        used = 2 << 20
        if 0 <= limit < used:
            warning(f"Failed to set memory limit to {limit} bytes (Current memory usage is {used} bytes)")
            return False
        options = current().options
        if options is not None and options.own_process:
            from phpjit.runtime.memory import limit_memory

            limit_memory(limit)
    elif name == "max_execution_time":
        from phpjit.runtime.time_limit import limit_time

        limit_time(parse_quantity(value))
    elif name == "date.timezone":
        from phpjit.runtime.ext.date.zones import valid_zone

        if not valid_zone(value):
            warning(f"ini_set(): Invalid date.timezone value '{value}', we selected the timezone 'UTC' for now.")
            return False
    elif name == "include_path":
        return value != ""
    elif name == "zend.assertions":
        number, before = parse_quantity(value), parse_quantity(old or "0")
        if number != before and (number < 0 or before < 0):
            warning("zend.assertions may be completely enabled or disabled only in php.ini")
            return False
    elif name in ("precision", "serialize_precision"):
        if value.strip()[:1] in ("-",) and parse_quantity(value) < -1:
            return False
    elif name == "default_charset" and any(c in value for c in "\r\n\0"):
        return False
    return True


__all__ = ["Ini", "parse_bool", "parse_error_level", "parse_quantity"]
