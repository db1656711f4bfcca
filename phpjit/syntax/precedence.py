"""Operator precedence of PHP and the LALR table construction that honours it.

lark's own analysis lets shifts win silently.  `PhpAnalyzer` decides each shift/reduce conflict by the table below, as
yacc's %left/%right/%nonassoc do, and raises on a conflict that the table does not decide: so a build that succeeds
proves the grammar unambiguous.  Only the table generator imports this module (and with it lark).
"""

from __future__ import annotations

from typing import Any

from lark.exceptions import GrammarError
from lark.grammar import Rule
from lark.parsers.lalr_analysis import IntParseTable, LALR_Analyzer, ParseTable, Reduce, Shift

# From loosest to tightest, as in the manual's page "Operator Precedence".
LEVELS: tuple[tuple[str, str], ...] = (
    ("prefix", "throw"),
    ("prefix", "ARROW-FUNCTION"),
    ("prefix", "include include_once require require_once"),
    ("left", "or"),
    ("left", "xor"),
    ("left", "and"),
    ("prefix", "print"),
    ("prefix", "yield"),
    ("prefix", "=>"),
    ("prefix", "yield-from"),
    ("prefix", "= += -= *= /= .= %= &= |= ^= <<= >>= **= ??="),
    ("left", "? :"),
    ("right", "??"),
    ("left", "||"),
    ("left", "&&"),
    ("left", "|"),
    ("left", "^"),
    ("left", "& AMP_VAR"),
    ("nonassoc", "== != === !== <=>"),
    ("nonassoc", "< <= > >="),
    ("left", "."),
    ("left", "<< >>"),
    ("left", "+ -"),
    ("left", "* / %"),
    ("prefix", "!"),
    ("prefix", "instanceof"),
    ("prefix", "~ (int) (double) (string) (array) (object) (bool) (unset) @"),
    ("right", "**"),
    ("prefix", "clone"),
    ("prefix", "NO-ELSE"),
    ("prefix", "elseif"),
    ("prefix", "else"),
)
# Alternatives (by action) whose precedence is not that of their last terminal.
OVERRIDES = {
    "unary_plus": "~", "unary_minus": "~", "arrow_function": "ARROW-FUNCTION", "if_end": "NO-ELSE",
    "yield_from": "yield-from",
}
_LEVEL = {token.replace("yield-from", "yield from"): (level, kind)
          for level, (kind, tokens) in enumerate(LEVELS) for token in tokens.split()}


class PhpAnalyzer(LALR_Analyzer):
    """LALR(1) analysis with precedence; `kind_of` maps terminal names to token kinds."""

    def __init__(self, conf: Any, kind_of: dict[str, str]) -> None:
        super().__init__(conf)
        self._kind_of = kind_of

    def _rule_level(self, rule: Rule) -> tuple[int, str] | None:
        override = OVERRIDES.get(rule.alias or "")
        if override:
            return _LEVEL[override.replace("yield-from", "yield from")]
        for symbol in reversed(rule.expansion):
            if symbol.is_term:
                return _LEVEL.get(self._kind_of[symbol.name])
        return None

    def compute_lalr1_states(self) -> None:
        """The parse table, each conflict decided by precedence; GrammarError for one that is not."""
        states: dict[Any, dict[str, tuple[Any, Any]]] = {}
        conflicts: list[str] = []
        for itemset in self.lr0_itemsets:
            actions: dict[Any, tuple[Any, Any]] = {
                symbol: (Shift, target.closure) for symbol, target in itemset.transitions.items()}
            for symbol, rules in itemset.lookaheads.items():
                if len(rules) > 1:
                    conflicts.append(f"reduce/reduce on {symbol.name}: " + "; ".join(map(str, rules)))
                    continue
                rule, = rules
                if symbol not in actions:
                    actions[symbol] = (Reduce, rule)
                    continue
                rule_level = self._rule_level(rule)
                token_level = _LEVEL.get(self._kind_of.get(symbol.name, ""))
                if rule_level is None or token_level is None:
                    conflicts.append(f"shift/reduce on {symbol.name}: {rule}")
                elif token_level[0] < rule_level[0]:
                    actions[symbol] = (Reduce, rule)
                elif token_level[0] == rule_level[0]:
                    if token_level[1] == "left":
                        actions[symbol] = (Reduce, rule)
                    elif token_level[1] == "nonassoc":
                        actions[symbol] = (None, None)  # an error, and one that no default reduction precedes
            states[itemset.closure] = {symbol.name: action for symbol, action in actions.items()}
        if conflicts:
            raise GrammarError("\n".join(conflicts))
        end_states = {start: state for state in states for rule_pointer in state for start in self.lr0_start_states
                      if rule_pointer.rule.origin.name == "$root_" + start and rule_pointer.is_satisfied}
        start_states = {start: itemset.closure for start, itemset in self.lr0_start_states.items()}
        self.parse_table = IntParseTable.from_ParseTable(ParseTable(states, start_states, end_states))  # type: ignore[no-untyped-call]
