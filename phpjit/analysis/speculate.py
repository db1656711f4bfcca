"""Speculation: which types the untyped parameters of a function will probably have, and the facts if they do.

    function fibo($n) { return $n < 2 ? 1 : fibo($n - 2) + fibo($n - 1); }

`$n` is compared with an int and decremented: probably an int.  Tier 0 emits the body twice, behind one test at entry:
once with the facts for an int `$n`, once with no assumption.  A wrong guess costs the test.

A guess comes from the calls in the unit where they agree, else from how the body uses the parameter.  Only functions
in which it can pay are looked at: those that loop or call themselves.
"""
from __future__ import annotations

from typing import Final

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact
from phpjit.analysis.infer import Facts, Knowledge, Walk
from phpjit.core import nodes as c
from phpjit.core.walk import descendants

_LARGEST: Final = 600       # nodes of a body that is still emitted twice
_ARITHMETIC: Final = frozenset(("+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", "<", "<=", ">", ">=", "==",
                                "!="))
# sizes and counts: counting from one, or doubling it, cannot overflow
_COUNTABLE: Final = f.int_range(0, f.FAR // 2)


def speculate(facts: Facts, knowledge: Knowledge, functions: dict[str, c.Function], every: list[c.Function]) -> None:
    """Fill `facts.special` for the functions of the unit where guessing types may pay."""
    calls = _call_facts(facts, functions, every)
    for fn in every:
        if fn is facts.unit.main or not _eligible(fn):
            continue
        guards = _guess(fn, calls.get(fn.name.lower(), {}) if fn.name.lower() in functions else {})
        if guards:
            special = Facts(facts.unit, returns=facts.returns)
            Walk(fn, special, knowledge, functions, guards).run()
            facts.special[id(fn)] = (guards, special)


def _eligible(fn: c.Function) -> bool:
    if fn.is_generator or fn.symbol_table or fn.uses_args or fn.is_abstract or fn.static_slots:
        return False
    size, pays = 0, False
    for node in descendants(fn.body):
        size += 1
        match node:
            case c.Closure() | c.FunctionDecl() | c.ClassDeclStmt() | c.Goto() | c.Label():
                return False
            case c.New(anonymous=c.ClassDecl()):
                return False
            case c.While() | c.DoWhile() | c.Foreach():
                pays = True
            case c.Call(name=name) if name.lower() == fn.name.lower():
                pays = True
            case _:
                pass
    return pays and size <= _LARGEST


def _call_facts(facts: Facts, functions: dict[str, c.Function], every: list[c.Function]) -> dict[str, dict[int, Fact]]:
    """Return, per function and position, the join of what the unit's calls pass (its calls of itself apart)."""
    result: dict[str, dict[int, Fact]] = {}
    for caller in every:
        for node in descendants(caller.body):
            if not isinstance(node, c.Call) or node.name.lower() not in functions:
                continue
            key = node.name.lower()
            if caller.name.lower() == key or any(arg.spread or arg.name for arg in node.args):
                continue
            given = result.setdefault(key, {})
            for index, arg in enumerate(node.args):
                given[index] = f.join(given.get(index, f.NOTHING), facts.type_of(arg.value))
    return result


def _guess(fn: c.Function, given: dict[int, Fact]) -> dict[str, Fact]:
    """Return the parameters to guard, each with the fact that holds behind the guard."""
    # One more test at entry pays where a loop counts from the parameter, not in each call of a recursion.
    loops = any(isinstance(node, (c.While, c.DoWhile, c.Foreach)) for node in descendants(fn.body))
    whole = _COUNTABLE if loops else f.F_INT
    used = _uses(fn, whole)
    guards: dict[str, Fact] = {}
    for index, param in enumerate(fn.params):
        if param.type is not None or param.by_ref or param.variadic \
                or fn.variables.get(param.name) is not c.Storage.LOCAL:
            continue
        known = given.get(index)
        guess = next((g for g in (whole, f.F_FLOAT, f.F_ARRAY) if known is not None and known.kinds == g.kinds), None) \
            or used.get(param.name)
        if guess is not None:
            guards[param.name] = guess
    return guards


def _uses(fn: c.Function, number: Fact) -> dict[str, Fact]:
    """Return what the body's use of its variables suggests: `number`, or an array."""
    ints: set[str] = set()
    arrays: set[str] = set()

    def whole(node: object) -> bool:
        return isinstance(node, c.Local) or (isinstance(node, c.Const) and type(node.value) is int)

    for node in descendants(fn.body):
        match node:
            case c.Binary(op=op, left=left, right=right) if op in _ARITHMETIC and whole(left) and whole(right):
                ints |= {side.name for side in (left, right) if isinstance(side, c.Local)}
            case c.IncDec(target=c.Local(name=name)):
                ints.add(name)
            case c.Dim(base=base, index=index):
                if isinstance(base, c.Local):
                    arrays.add(base.name)
                if isinstance(index, c.Local):
                    ints.add(index.name)
            case c.Foreach(subject=c.Local(name=name)):
                arrays.add(name)
            case _:
                pass
    return {**dict.fromkeys(ints - arrays, number), **dict.fromkeys(arrays - ints, f.F_ARRAY)}
