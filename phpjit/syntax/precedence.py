"""Operator precedence of PHP and the LALR table construction that honours it.

lark's own analysis lets shifts win silently.  `analyse` decides each shift/reduce conflict by the table below, as
yacc's %left/%right/%nonassoc do, and raises on a conflict that the table does not decide: so a build that succeeds
proves the grammar unambiguous.  Only the table generator uses this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lark.grammar import Rule

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


def _rule_level(rule: Rule, kind_of: dict[str, str]) -> tuple[int, str] | None:
    override = OVERRIDES.get(rule.alias or "")
    if override:
        return _LEVEL[override.replace("yield-from", "yield from")]
    for symbol in reversed(rule.expansion):
        if symbol.is_term:
            return _LEVEL.get(kind_of[symbol.name])
    return None


def analyse(rules: list[Rule], kind_of: dict[str, str]) -> Any:
    """The LALR(1) table (lark's IntParseTable) of `rules`; `kind_of` maps terminal names to token kinds.

    Raises GrammarError for conflicts that precedence does not decide.
    """
    from lark.common import ParserConf
    from lark.exceptions import GrammarError
    from lark.parsers.lalr_analysis import IntParseTable, LALR_Analyzer, ParseTable, Reduce, Shift

    analyzer = LALR_Analyzer(ParserConf(rules, {}, ["start"]))
    analyzer.compute_lr0_states()
    analyzer.compute_reads_relations()  # type: ignore[no-untyped-call]  # lark has no types here
    analyzer.compute_includes_lookback()  # type: ignore[no-untyped-call]  # lark has no types here
    analyzer.compute_lookaheads()  # type: ignore[no-untyped-call]  # lark has no types here
    states: dict[Any, dict[str, tuple[Any, Any]]] = {}
    conflicts: list[str] = []
    for itemset in analyzer.lr0_itemsets:
        actions: dict[Any, tuple[Any, Any]] = {
            symbol: (Shift, target.closure) for symbol, target in itemset.transitions.items()}
        for symbol, reducible in itemset.lookaheads.items():
            if len(reducible) > 1:
                conflicts.append(f"reduce/reduce on {symbol.name}: " + "; ".join(map(str, reducible)))
                continue
            rule, = reducible
            if symbol not in actions:
                actions[symbol] = (Reduce, rule)
                continue
            rule_level = _rule_level(rule, kind_of)
            token_level = _LEVEL.get(kind_of.get(symbol.name, ""))
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
    end_states = {start: state for state in states for pointer in state for start in analyzer.lr0_start_states
                  if pointer.rule.origin.name == "$root_" + start and pointer.is_satisfied}
    start_states = {start: itemset.closure for start, itemset in analyzer.lr0_start_states.items()}
    table = ParseTable(states, start_states, end_states)  # type: ignore[no-untyped-call]  # lark has no types here
    return IntParseTable.from_ParseTable(table)
