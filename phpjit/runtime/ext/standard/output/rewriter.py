"""output_add_rewrite_var: adds variables to the links and forms of the page that is printed.

    output_add_rewrite_var('a', 'b');   <a href="x?q=1">  ->  <a href="x?q=1&a=b">     (url_rewriter.tags: a=href)
"""
from __future__ import annotations

import re
from html import escape
from typing import Final
from urllib.parse import quote_plus

from phpjit.builtin import builtin
from phpjit.effects import Effects
from phpjit.runtime.current import current
from phpjit.runtime.output import OutputStack

_TAG: Final = re.compile(r"<([A-Za-z]+)\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_URL: Final = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL)
NAME: Final = "URL-Rewriter"


class _Rewriter:
    """The variables of a request, in order."""

    def __init__(self) -> None:
        self.variables: dict[str, str] = {}

    def run(self, text: str, op: int) -> str:
        """The output handler."""
        if not self.variables:
            return text
        ini = current().ini
        tags = dict(part.partition("=")[::2] for part in (ini.get("url_rewriter.tags") or "form=").lower().split(","))
        hosts = {host.strip().lower() for host in (ini.get("url_rewriter.hosts") or "").split(",") if host.strip()}

        def change(found: re.Match[str]) -> str:
            tag = found[1].lower()
            if tag not in tags:
                return found[0]
            if not tags[tag]:
                action = _attribute("action", found[2])
                return found[0] + self.fields() if action is None or _ours(action[2], hosts) else found[0]
            attribute = _attribute(tags[tag], found[2])
            if attribute is None or not _ours(attribute[2], hosts):
                return found[0]
            inside = found[2]
            return f"<{found[1]}{inside[:attribute.start(2)]}{self.extended(attribute[2])}{inside[attribute.end(2):]}>"
        return _TAG.sub(change, text)

    def fields(self) -> str:
        """Return the hidden fields for a form."""
        return "".join([f'<input type="hidden" name="{_html(k)}" value="{_html(v)}" />'
                        for k, v in self.variables.items()])

    def extended(self, url: str) -> str:
        """Return the URL with the variables in its query."""
        found = _URL.fullmatch(url)
        if found is None or (found[5] and len(found[5]) == len(url)):
            return url
        separator = current().ini.get("arg_separator.output") or "&"
        pairs = separator.join([f"{_quoted(k)}={_quoted(v)}" for k, v in self.variables.items()])
        fragment = found[5] or ""
        bare = url[:len(url) - len(fragment)]
        return bare + (separator if found[4] else "?") + pairs + fragment


def _attribute(name: str, inside: str) -> re.Match[str] | None:
    """Find an attribute of a tag; group 2 is its value."""
    pattern = rf"\s{re.escape(name)}\s*=\s*([\"']?)((?<=\")[^\"]*|(?<=')[^']*|[^\s\"'>]+)"
    return re.search(pattern, inside, re.IGNORECASE)


def _ours(url: str, hosts: set[str]) -> bool:
    """Tell whether a URL leads to this site: relative, or one of the hosts by http."""
    found = _URL.fullmatch(url)
    if found is None or (found[1] and found[1].lower() not in {"http", "https"}):
        return False
    return found[2] is None or found[2].partition(":")[0].lower() in hosts


def _html(text: str) -> str:
    return escape(text).replace("&#x27;", "&#039;")


def _quoted(text: str) -> str:
    return quote_plus(text.encode("latin-1"))


def _active(stack: OutputStack) -> bool:
    return any(level.name == NAME for level in stack.levels)


@builtin("output_add_rewrite_var(string $name, string $value): bool", effects=Effects.WRITES_GLOBAL | Effects.OUTPUT)
def output_add_rewrite_var(name: str, value: str) -> bool:
    request = current()
    rewriter = request.state("output.rewriter", _Rewriter)
    if not _active(request.output):
        request.output.check_not_running("output_add_rewrite_var")
        request.output.start(rewriter.run, NAME)
    rewriter.variables[name] = value
    return True


@builtin("output_reset_rewrite_vars(): bool", effects=Effects.WRITES_GLOBAL)
def output_reset_rewrite_vars() -> bool:
    current().state("output.rewriter", _Rewriter).variables.clear()
    return True
