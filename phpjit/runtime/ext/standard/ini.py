"""ini_get, ini_set and kin, set_time_limit, include paths, parse_ini_*."""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ini import PERDIR, SYSTEM, USER, parse_quantity
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

CONSTANTS: Final[dict[str, PhpValue]] = {
    "INI_USER": USER, "INI_PERDIR": PERDIR, "INI_SYSTEM": SYSTEM, "INI_ALL": 7, "INI_SCANNER_NORMAL": 0,
    "INI_SCANNER_RAW": 1, "INI_SCANNER_TYPED": 2}
_GLOBAL: Final = Effects.WRITES_GLOBAL | Effects.WARNS


@builtin("ini_get(string $option): string|false", effects=Effects.READS_INI)
def ini_get(option: str) -> PhpValue:
    ini = current().ini
    if not ini.known(option):
        return False
    return ini.get(option) or ""


@builtin("ini_set(string $option, string|int|float|bool|null $value): string|false", effects=_GLOBAL,
         aliases=("ini_alter",))
def ini_set(option: str, value: PhpValue) -> PhpValue:
    old = current().ini.set(option, to_str(value))
    return False if old is False else old or ""


@builtin("ini_restore(string $option): void", effects=_GLOBAL)
def ini_restore(option: str) -> None:
    current().ini.restore(option)


@builtin("ini_get_all(?string $extension = null, bool $details = true): array|false", effects=Effects.READS_INI)
def ini_get_all(extension: str | None, details: bool) -> PhpValue:
    ini = current().ini
    if extension is not None:
        from phpjit.runtime.ext.standard.info import extension_loaded

        if not extension_loaded(extension):
            warning(f'ini_get_all(): Extension "{extension}" cannot be found')
            return False
    table: dict[int | str, PhpValue] = {}
    for name in ini.names():
        if extension is not None and _owner(name) != extension.lower():
            continue
        if not details:
            table[name] = ini.get(name)
            continue
        table[name] = PhpArray.from_dict({"global_value": ini.original(name), "local_value": ini.get(name),
                                          "access": ini.access(name)})
    return PhpArray.from_dict(table)


def _owner(name: str) -> str:
    head = name.partition(".")[0]
    if head in ("date", "pcre"):
        return head
    if head in ("assert", "url_rewriter") or name in ("auto_detect_line_endings", "default_socket_timeout", "from",
                                                       "user_agent"):
        return "standard"
    return "core"


@builtin("ini_parse_quantity(string $shorthand): int", effects=Effects.WARNS)
def ini_parse_quantity(shorthand: str) -> int:
    return parse_quantity(shorthand)


@builtin("get_cfg_var(string $option): array|string|false", effects=Effects.READS_INI)
def get_cfg_var(option: str) -> PhpValue:
    given = current().ini.given
    return given.get(option, False) if option in given else False


@builtin("set_time_limit(int $seconds): bool", effects=_GLOBAL)
def set_time_limit(seconds: int) -> bool:
    from phpjit.runtime.time_limit import limit_time

    current().ini.force("max_execution_time", str(seconds))
    limit_time(seconds)
    return True


@builtin("get_include_path(): string|false", effects=Effects.READS_INI)
def get_include_path() -> PhpValue:
    return current().ini.get("include_path") or False


@builtin("set_include_path(string $include_path): string|false", effects=_GLOBAL)
def set_include_path(include_path: str) -> PhpValue:
    ini = current().ini
    old = ini.get("include_path")
    if not include_path:
        return False
    ini.force("include_path", include_path)
    return old or ""


@builtin("get_included_files(): array", effects=Effects.READS_GLOBAL, aliases=("get_required_files",))
def get_included_files() -> PhpArray:
    return PhpArray.from_list(list(current().included))


# ---------------------------------------------------------------- ini files

@builtin("parse_ini_string(string $ini_string, bool $process_sections = false, int $scanner_mode = INI_SCANNER_NORMAL):"
         " array|false", effects=Effects.WARNS)
def parse_ini_string(ini_string: str, process_sections: bool, scanner_mode: int) -> PhpValue:
    if scanner_mode not in (0, 1, 2):
        throw_error("ValueError", "parse_ini_string(): Argument #3 ($scanner_mode) must be one of INI_SCANNER_NORMAL,"
                                  " INI_SCANNER_RAW, or INI_SCANNER_TYPED")
    return parse_ini(ini_string, process_sections, scanner_mode, "Unknown")


@builtin("parse_ini_file(string $filename, bool $process_sections = false, int $scanner_mode = INI_SCANNER_NORMAL):"
         " array|false", effects=Effects.WARNS | Effects.FILE_IO)
def parse_ini_file(filename: str, process_sections: bool, scanner_mode: int) -> PhpValue:
    from phpjit.runtime.streams.wrappers import open_stream

    if not filename:
        throw_error("ValueError", "parse_ini_file(): Argument #1 ($filename) cannot be empty")
    if scanner_mode not in (0, 1, 2):
        throw_error("ValueError", "parse_ini_file(): Argument #3 ($scanner_mode) must be one of INI_SCANNER_NORMAL,"
                                  " INI_SCANNER_RAW, or INI_SCANNER_TYPED")
    stream = open_stream("parse_ini_file", filename, "rb")
    if stream is None:
        return False
    text = stream.rest("parse_ini_file").decode("latin-1")
    stream.close()
    return parse_ini(text, process_sections, scanner_mode, filename)


class _IniReader:
    """Reads one ini text into nested dicts."""

    def __init__(self, text: str, mode: int) -> None:
        self.text = text
        self.mode = mode
        self.at = 0
        self.line = 1

    def value(self) -> Any:
        """The value from here to the end of the line."""
        text = self.text
        while self.at < len(text) and text[self.at] in " \t":
            self.at += 1
        out: list[str] = []
        plain = True
        pending = ""
        while self.at < len(text) and text[self.at] not in "\r\n":
            c = text[self.at]
            if c == ";":
                while self.at < len(text) and text[self.at] not in "\r\n":
                    self.at += 1
                break
            if c == '"' or (c == "'" ):
                end = self.at + 1
                while end < len(text) and text[end] != c:
                    end += 2 if text[end] == "\\" and c == '"' and self.mode != 1 else 1
                if end >= len(text):
                    raise ValueError("unexpected end of file")
                body = text[self.at + 1:end]
                self.line += body.count("\n")
                if c == '"' and self.mode != 1:
                    body = body.replace('\\"', '"').replace("\\\\", "\\").replace("\\'", "'")
                    body = self._variables(body)
                out.append(body)
                pending = ""
                plain = False
                self.at = end + 1
                continue
            if c == "$" and text.startswith("${", self.at) and self.mode != 1:
                end = text.find("}", self.at)
                if end > 0:
                    out.append(pending + self._lookup(text[self.at + 2:end]))
                    pending = ""
                    self.at = end + 1
                    plain = False
                    continue
            if c in "{}|&~!()^" and self.mode != 1 and c in "(){}!~^":
                raise ValueError(f"unexpected '{c}'")
            if c in " \t":
                pending += c
            else:
                out.append(pending + c)
                pending = ""
            self.at += 1
        word = "".join(out)
        if plain and self.mode != 1:
            return self._word(word)
        return word

    def _variables(self, body: str) -> str:
        start = body.find("${")
        while start >= 0:
            end = body.find("}", start)
            if end < 0:
                break
            body = body[:start] + self._lookup(body[start + 2:end]) + body[end + 1:]
            start = body.find("${", start)
        return body

    def _lookup(self, name: str) -> str:
        import os

        found = current().ini.get(name)
        if found is None:
            raw = os.environb.get(name.encode("latin-1"))
            found = "" if raw is None else raw.decode("latin-1")
        return found

    def _word(self, word: str) -> Any:
        lower = word.lower()
        typed = self.mode == 2
        if lower in ("true", "on", "yes"):
            return True if typed else "1"
        if lower in ("false", "off", "no", "none"):
            return False if typed else ""
        if lower == "null":
            return None if typed else ""
        if typed and word.removeprefix("-").isdecimal():
            return int(word) if -1 << 63 <= int(word) < 1 << 63 else word
        if typed and word.count(".") == 1 and len(word) > 1 and word.replace(".", "").isdecimal():
            return float(word)
        from phpjit.runtime.calls.registry import find_constant

        if word and (word[0].isalpha() or word[0] == "_") and word.replace("_", "a").replace("\\", "a").isalnum():
            found = find_constant(current(), word)
            if found is not None and not hasattr(found, "name"):
                return to_str(found)
        return word


def parse_ini(text: str, sections: bool, mode: int, shown: str) -> PhpValue:
    """Parse an ini text; PHP's array, or False after the warning about its syntax."""
    reader = _IniReader(text, mode)
    root: dict[int | str, Any] = {}
    target = root
    try:
        while reader.at < len(text):
            c = text[reader.at]
            if c in " \t\r":
                reader.at += 1
            elif c == "\n":
                reader.at += 1
                reader.line += 1
            elif c == ";" or c == "#":
                end = text.find("\n", reader.at)
                reader.at = len(text) if end < 0 else end
            elif c == "[":
                end = text.find("]", reader.at)
                stop = text.find("\n", reader.at)
                if end < 0 or 0 <= stop < end:
                    raise ValueError("unexpected end of file, expecting ']'" if stop < 0 else
                                     "unexpected end of line, expecting ']'")
                name = text[reader.at + 1:end].strip()
                if len(name) > 1 and name[0] == name[-1] and name[0] in "\"'":
                    name = name[1:-1]
                reader.at = end + 1
                if sections:
                    target = root.setdefault(_key(name), {})
                    if not isinstance(target, dict):
                        target = root[_key(name)] = {}
            else:
                _entry(reader, target)
    except ValueError as e:
        warning(f"syntax error, {e} in {shown} on line {reader.line}\n")
        return False
    return _arrays(root)


def _entry(reader: _IniReader, target: dict[int | str, Any]) -> None:
    text = reader.text
    stop = reader.at
    while stop < len(text) and text[stop] not in "=\n;":
        stop += 1
    name = text[reader.at:stop].strip()
    for c in "{}|&~!()^\"":
        if c in name:
            raise ValueError(f"unexpected '{c}'")
    reader.at = stop
    value: Any
    if stop < len(text) and text[stop] == "=":
        reader.at += 1
        value = reader.value()
    else:
        value = None
        if stop < len(text) and text[stop] == ";":
            reader.value()
    if name.endswith("]") and "[" in name:
        base, _, index = name[:-1].partition("[")
        inner = target.get(_key(base))
        if not isinstance(inner, dict):
            inner = target[_key(base)] = {}
        index = index.strip("\"'")
        key = _key(index) if index else max((k for k in inner if isinstance(k, int)), default=-1) + 1
        inner[key] = value
    else:
        target[_key(name)] = value


def _key(name: str) -> int | str:
    if name.isdigit() and (name == "0" or name[0] != "0") and len(name) < 19:
        return int(name)
    return name


def _arrays(value: Any) -> Any:
    if isinstance(value, dict):
        return PhpArray.from_dict({k: _arrays(v) for k, v in value.items()})
    return value
