"""`python -m phpjit`: the same as the command `phpjit`."""
from __future__ import annotations

from phpjit.cli.main import entry

entry()
