"""AST to core tree: names resolved, scopes known, constants folded, PHP's compile errors raised.

    unit = lower(parse(text, filename), filename)
"""
from __future__ import annotations

from phpjit.lowering.unit import lower

__all__ = ["lower"]
