"""The variables that exist before the first statement: `$argv`, `$argc`, `$_SERVER`, `$_ENV`, `$_GET` …"""
from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


def set_server_variables(request: Request, argv: list[str], in_file: bool) -> None:
    """Fill the tables of a command-line run; `in_file`: the script is a file."""
    words = PhpArray.from_list([os.fsencode(word).decode("latin-1") for word in argv])
    name = os.fsencode(argv[0]).decode("latin-1")
    file = name if in_file else ""
    order = (request.ini.get("variables_order") or "").upper()
    env: dict[int | str, object] = {}
    if "E" in order or "S" in order:
        for key, value in os.environb.items():
            text = key.decode("latin-1")
            env[int(text) if text.isdigit() and str(int(text)) == text else text] = value.decode("latin-1")
    now = time.time()
    server: dict[int | str, object] = {}
    if "S" in order:
        server = {**env, "PHP_SELF": name, "SCRIPT_NAME": name, "SCRIPT_FILENAME": file, "PATH_TRANSLATED": file,
                  "DOCUMENT_ROOT": "", "REQUEST_TIME_FLOAT": now, "REQUEST_TIME": int(now), "argv": words,
                  "argc": len(argv)}
    table = request.globals
    for superglobal in ("_GET", "_POST", "_COOKIE", "_FILES"):
        table[superglobal] = Ref(PhpArray())
    if request.ini.flag("register_argc_argv"):
        table["argv"] = Ref(words)
        table["argc"] = Ref(len(argv))
    table["_SERVER"] = Ref(PhpArray.from_dict(server))
    table["_ENV"] = Ref(PhpArray.from_dict(env) if "E" in order else PhpArray())
    table["_REQUEST"] = Ref(PhpArray())
