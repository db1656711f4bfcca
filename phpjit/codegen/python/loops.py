"""Loops and switch: Python's while and for; `break 2` and `continue` across loops by flags.

    for ($i = 0; $i < $n; $i++) BODY     ->  for i in range(i, n): BODY
                                             else:
                                                 if i < n: i += 1
    foreach ($a as $k => $v) BODY        ->  s.1 = a
                                             for k, v in enumerate(s.1.l) if <packed> else iterate_items(s.1): BODY
    switch ($x) { case 1: A; break; ...} ->  if x == 1: A elif ...          (a one-round loop where breaks stand deeper)
"""
from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.python.loop_hooks import LoopHooks
from phpjit.codegen.python.operators import Operand
from phpjit.codegen.python.statements import ENDS
from phpjit.codegen.python.steps import Steps
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.records import dataclass, field
from phpjit.runtime.convert import is_numeric


@dataclass(eq=False)
class Frame:
    """A PHP loop or switch around the current statement; `wrap` frames are Python loops that PHP does not count.

    `python`: there is a Python loop that Python's `break` leaves.  `escapes`: flags of outer frames set inside.
    """

    kind: str
    python: bool = True
    step: Callable[[], None] | None = None
    flag: str = ""
    wraps: Frame | None = None
    escapes: list[tuple[Frame, int]] = field(default_factory=list)


class Loops(LoopHooks):
    """Loops, switch, break and continue."""

    frames: list[Frame]

    def in_loop(self) -> bool:
        """Tell whether the current code runs again and again."""
        return any(frame.kind == "loop" for frame in self.frames)

    # ---- break and continue

    def target_frame(self, depth: int) -> Frame:
        """Return the PHP loop that `break depth` means."""
        counted = [frame for frame in self.frames if frame.kind != "wrap"]
        return counted[-depth]

    def inner_frames(self, target: Frame) -> list[Frame]:
        """Return the Python loops inside of `target` that the current statement stands in."""
        return [frame for frame in self.frames[self.frames.index(target) + 1:] if frame.python]

    def s_Break(self, node: c.Break) -> None:
        """Emit `break`."""
        self.jump(self.target_frame(node.depth), 1)

    def s_Continue(self, node: c.Continue) -> None:
        """Emit `continue`; on a switch it is a break."""
        target = self.target_frame(node.depth)
        self.jump(target, 1 if target.kind == "switch" else 2)

    def jump(self, target: Frame, action: int) -> None:
        """Emit a jump out of (1) or to the next round of (2) a loop."""
        inner = self.inner_frames(target)
        if not inner:
            if action == 1:
                self.emit(self.break_())
            else:
                if target.step is not None:
                    target.step()
                self.emit(self.continue_())
            return
        if action == 2 and len(inner) == 1 and inner[0].wraps is target:
            self.emit(self.break_())
            return
        if not target.flag:
            target.flag = self.slot()
        self.emit(self.assign(target.flag, self.const(action)), self.break_())
        for frame in inner:
            if (target, action) not in frame.escapes:
                frame.escapes.append((target, action))

    def python_loop(self, frame: Frame, emit: Callable[[], list[ast.stmt]]) -> None:
        """Emit a Python loop for `frame` and, after it, the continuation of jumps that leave it for outer loops."""
        self.frames.append(frame)
        try:
            statements = emit()
        finally:
            self.frames.pop()
        for target in dict.fromkeys(target for target, _ in frame.escapes):
            self.emit(self.assign(target.flag, self.const(0)))
        self.emit(*statements)
        for target, action in frame.escapes:
            test = self.compare(self.name(target.flag), "==", self.const(action))
            inner = self.inner_frames(target)
            if action == 2 and frame.wraps is target:
                continue
            if inner and not (action == 2 and len(inner) == 1 and inner[0].wraps is target):
                self.emit(self.if_(test, [self.break_()]))
                for outer in inner:
                    if (target, action) not in outer.escapes:
                        outer.escapes.append((target, action))
            else:
                self.emit(self.if_(test, self.block_of(partial(self.jump, target, action))))

    def wrapped(self, target: Frame, body: tuple[Any, ...]) -> list[ast.stmt]:
        """Return the body as a Python loop of one round, so that `continue` is a break of it."""
        def emit() -> None:
            wrap = Frame("wrap", wraps=target)
            self.python_loop(wrap, lambda: [self.while_(self.const(True), [*self.body_of(body), self.break_()])])
        return self.block_of(emit)

    def continues(self, body: tuple[Any, ...], only_in_finally: bool = False) -> bool:
        """Tell whether a loop body has a `continue` for its loop (`only_in_finally`: one inside a try with finally)."""
        def search(nodes: Any, depth: int, inside: bool) -> bool:
            for node in nodes:
                match node:
                    case c.Continue(depth=n):
                        if n == depth and (inside or not only_in_finally):
                            return True
                    case c.If(then=then, otherwise=otherwise):
                        if search(then, depth, inside) or search(otherwise, depth, inside):
                            return True
                    case c.While() | c.DoWhile() | c.Foreach():
                        if search(node.body, depth + 1, inside):
                            return True
                    case c.Switch(cases=cases):
                        if any(search(case.body, depth + 1, inside) for case in cases):
                            return True
                    case c.Try(body=inner, catches=catches, final=final):
                        within = inside or final is not None
                        if (search(inner, depth, within)
                                or any(search(clause.body, depth, within) for clause in catches)
                                or (final is not None and search(final, depth, True))):
                            return True
            return False
        return search(body, 1, False)

    # ---- while, for, do

    def s_While(self, node: c.While) -> None:
        """Emit `while` and `for`."""
        counted = self.state.facts.counted_loop(node)
        if counted is not None and not self.fn.is_generator:
            self.counted_loop(node, counted)
            return
        frame = Frame("loop")
        if node.step:
            def step() -> None:
                for part in node.step:
                    self.effect_released(part)
            frame.step = step
        self.python_loop(frame, lambda: self.while_parts(node, frame))

    def while_parts(self, node: c.While, frame: Frame) -> list[ast.stmt]:
        """Return the Python loop of a while."""
        test, before, clear = self.loop_condition(node.cond)
        line = self.line

        def emit() -> None:
            self.emit(*before, *clear)
            if node.step and self.continues(node.body, only_in_finally=True):
                self.emit(*self.wrapped(frame, node.body))
            else:
                self.block(node.body)
            if node.step and not self.ends(node.body):
                assert frame.step is not None
                frame.step()
        body = self.block_of(emit)
        self.line = line
        if not (isinstance(test, ast.Constant) and test.value is True):
            # CPython 3.11 specialises the code of a loop only when its way back is an unconditional jump.
            body = [self.if_(self.negate(test), [self.break_()]), *body]
        hook = self.hook_of(node)
        if hook is None:
            return [self.while_(self.const(True), body), *clear]
        asks = [*self.expecting(hook, node), *self.ask(hook)]
        return [self.hooked(self.for_(self.target(self.slot()), self.site(hook, "rounds"), body, asks), []), *clear]

    def ends(self, body: tuple[Any, ...]) -> bool:
        """Tell whether a block surely ends with a jump."""
        return bool(body) and isinstance(body[-1], ENDS)

    def loop_condition(self, conditions: tuple[Any, ...]) -> tuple[ast.expr, list[ast.stmt], list[ast.stmt]]:
        """Return (Python test, statements at the start of the body that may break, statements that clear)."""
        if not conditions:
            return self.const(True), [], []
        steps = [self.expr(condition) for condition in conditions[:-1]]
        test = self.cond(conditions[-1])
        clear = self.take_held()
        if not steps and not self.rebind_after:
            return test, [], clear

        def emit() -> None:
            for step in steps:
                self.emit_step(step)
            name = self.slot()
            self.emit(self.assign(name, test))
            if self.rebind_after:
                self.rebind_after = False
                self.rebind()
            self.emit(self.if_(self.negate(self.name(name)), [*clear, self.break_()]))
        return self.const(True), self.block_of(emit), clear

    def s_DoWhile(self, node: c.DoWhile) -> None:
        """Emit `do ... while`."""
        frame = Frame("loop")

        def emit() -> list[ast.stmt]:
            def inner() -> None:
                if self.continues(node.body):
                    self.emit(*self.wrapped(frame, node.body))
                else:
                    self.block(node.body)
                self.line = node.cond.line or self.line
                test = self.cond(node.cond)
                if self.rebind_after:
                    self.rebind_after = False
                    name = self.slot()
                    self.emit(self.assign(name, test))
                    self.rebind()
                    test = self.name(name)
                clear = self.take_held()
                self.emit(self.if_(self.negate(test), [*clear, self.break_()]), *clear)
            body = self.block_of(inner)
            hook = self.hook_of(node)
            if hook is None:
                return [self.while_(self.const(True), body)]
            self.line = node.line
            asks = [*self.expecting(hook, node), *self.ask(hook)]
            return [self.hooked(self.for_(self.target(self.slot()), self.site(hook, "rounds"), body, asks), [])]
        self.python_loop(frame, emit)

    def counted_loop(self, node: c.While, shape: Any) -> None:
        """Emit a counting loop as a Python `for` over a range."""
        variable, op, step = shape.variable, shape.op, shape.step
        bound = self.expr(shape.bound)
        fact = self.types(shape.bound)
        if not isinstance(bound, ast.Constant) and not isinstance(shape.bound, c.Local):
            name = self.slot()
            self.emit(self.assign(name, bound))
            bound = self.name(name)
        start = self.name(variable)
        self.needs_init.add(variable)
        if fact.only(f.INT):
            limit = bound
            if op in ("<=", ">="):
                shift = 1 if op == "<=" else -1
                known = bound.value if isinstance(bound, ast.Constant) else None
                limit = (self.const(known + shift) if isinstance(known, int)
                         else self.binop(bound, "+", self.const(shift)))
            args = [start, limit] if step == 1 else [start, limit, self.const(step)]
            items = self.call(self.py("range"), *args)
        else:
            items = self.do("count_range", start, self.const(op), bound, self.const(step))
        frame = Frame("loop")

        def emit() -> list[ast.stmt]:
            body = self.body_of(node.body)
            self.line = node.line
            holds = self.compare(start, op, bound) if fact.only(f.NUMBER) else self.do(
                {"<": "less", "<=": "less_eq", ">": "greater", ">=": "greater_eq"}[op], start, bound)
            advance = self.augment(variable, "+" if step > 0 else "-", self.const(abs(step)))
            hook = self.hook_of(node)
            if hook is None:
                return [self.for_(self.target(variable), items, body, [self.if_(holds, [advance])])]
            part = self.slot()      # None: all rounds, without a stretch
            first = self.assign(part, self.choose(self.site(hook, "cold"), self.none(),
                                                  self.call(self.site(hook, "cut"), items)))
            whole = self.compare(self.name(part), "is", self.none())
            # an empty stretch ran no round: there is nothing to advance from
            last = self.if_(holds, [self.if_(whole, [advance], [
                self.if_(self.name(part), [advance]), self.if_(holds, self.ask(hook))])])
            rounds = self.choose(whole, items, self.name(part))
            return [self.hooked(self.for_(self.target(variable), rounds, body, [last]), [first])]
        self.python_loop(frame, emit)

    # ---- foreach

    def s_Foreach(self, node: c.Foreach) -> None:
        """Emit `foreach`."""
        if node.by_ref or (isinstance(node.value, c.ListPattern) and self.has_ref(node.value)):
            self.foreach_by_ref(node)
            return
        held = self.slot()
        subject = self.expr(node.subject)
        fact = self.types(node.subject)
        self.emit(self.assign(held, subject))
        self.release()
        array = self.name(held)
        before: list[Callable[[], None]] = []
        value = self.loop_target(node.value, before)
        with_key = node.key is not None
        key = self.loop_target(node.key, before) if node.key is not None else None
        packed = self.attr(array, "l")
        if with_key:
            packed = self.call(self.py("enumerate"), packed)
        slow = self.do("iterate_items" if with_key else "iterate_values", array, self.scope())
        tests: list[ast.expr] = []
        if fact.may(f.ARRAY):
            tests = self.array_tests(array, fact)
            tests.append(self.compare(self.attr(array, "d"), "is", self.none()))
            items = self.choose(self.both(*tests), packed, slow)
        else:
            items = slow
        target = value if key is None else self.at(ast.Tuple([key, value], ast.Store()))
        temporaries = [held] + [part.id for part in (key, value) if isinstance(part, ast.Name)
                                and part.id.startswith("s.")]

        def emit() -> list[ast.stmt]:
            def inner() -> None:
                for prepare in before:
                    prepare()
                    self.release()
                self.block(node.body)
            body = self.block_of(inner)
            self.line = node.line
            hook = self.hook_of(node) if fact.may(f.ARRAY) else None
            if hook is None:
                return [self.for_(target, items, body)]
            position, end = self.slot(), self.slot()
            self.emit(self.assign(position, self.const(0)))
            part = self.do("part_items" if with_key else "part_values", array, self.name(position), self.name(end),
                           self.scope())
            whole = self.both(self.compare(self.name(end), "is", self.none()), self.negate(self.name(position)), *tests)
            first = self.assign(end, self.choose(self.site(hook, "cold"), self.none(),
                                                 self.call(self.site(hook, "end"), array, self.name(position))))
            asked = self.if_(self.compare(self.name(end), "is not", self.none()),
                             [self.assign(position, self.name(end)), *self.ask(hook, held, position)])
            return [self.hooked(self.for_(target, self.choose(whole, packed, part), body, [asked]), [first])]
        self.python_loop(Frame("loop"), emit)
        self.emit(self.clear(temporaries))

    def loop_target(self, place: Any, before: list[Callable[[], None]]) -> ast.expr:
        """Return a Python loop variable for a foreach target; `before` gets what must run first in the body."""
        if isinstance(place, c.Local) and not self.is_cell(place.name):
            return self.target(place.name)
        name = self.slot()
        if isinstance(place, c.ListPattern):
            before.insert(0, lambda: self.unpack_into(place, name))
        else:
            before.insert(0, lambda: self.emit(self.expr_or_assign(self.assign_done(place, self.name(name)))))
        if len(before) == 2:
            before.reverse()     # PHP assigns the value before the key
        return self.target(name)

    def unpack_into(self, pattern: c.ListPattern, source: str) -> None:
        """Emit the destructuring of a loop value."""
        steps = Steps()
        self.pattern(pattern, source, f.UNKNOWN, steps)
        for step in steps:
            self.emit_step(step)

    def foreach_by_ref(self, node: c.Foreach) -> None:
        """Emit `foreach ($a as &$v)`."""
        steps = Steps()
        if self.is_place(node.subject):
            source = self.reference(node.subject, steps, not isinstance(node.subject, c.Local))
        elif isinstance(node.subject, (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall)):
            source = self.do("write_ref", self.call_raw(node.subject))
        else:
            source = self.do("Ref", self.expr(node.subject))
        for step in steps:
            self.emit_step(step)
        held, ref, key = self.slot(), self.slot(), self.slot()
        self.emit(self.assign(held, source))
        self.release()
        shown = [self.const(node.subject.name)] if isinstance(node.subject, c.Local) else []
        items = self.do("iterate_refs", self.name(held), self.scope(), *shown)

        def emit() -> list[ast.stmt]:
            def inner() -> None:
                if isinstance(node.value, c.ListPattern):
                    parts = Steps()
                    self.pattern_refs(node.value, self.do("dim_base_ref", self.name(ref)), parts)
                    for part in parts:
                        self.emit_step(part)
                else:
                    self.emit(self.expr_or_assign(self.bind(node.value, self.name(ref), self.sequence)))
                self.emit(self.assign(ref, self.none()))
                if node.key is not None:
                    self.emit(self.expr_or_assign(self.assign_done(node.key, self.name(key))))
                self.release()
                self.block(node.body)
            target = self.at(ast.Tuple([self.target(key), self.target(ref)], ast.Store()))
            body = self.block_of(inner)
            self.line = node.line
            return [self.for_(target, items, body)]
        self.python_loop(Frame("loop"), emit)
        self.emit(self.clear([held, ref]))

    # ---- switch

    def s_Switch(self, node: c.Switch) -> None:
        """Emit `switch`."""
        name = self.slot()
        fact = self.types(node.subject)
        late = self.switch_reads(node, fact)
        self.emit(self.assign(name, self.expr(node.subject) if late is None else self.quiet_local(late)))
        subject = Operand(self.name(name), self.name(name), fact, True)
        kind = self.uniform_cases(node)
        if kind and not fact.only(f.INT if kind == "int" else f.STRING):
            values = [case.test.value for case in node.cases if isinstance(case.test, c.Const)]
            self.emit(self.if_(self.compare(self.attr(self.name(name), "__class__"), "is not", self.py(kind)),
                               [self.assign(name,
                                            self.do("switch_value", self.name(name), self.const(tuple(values))))]))
            subject = Operand(self.name(name), self.name(name), f.UNKNOWN, True)
        self.release()

        def test_of(case: c.Case) -> ast.expr:
            if late is None:
                return plain_test(case)
            self.line = case.line or self.line
            read = self.choose(self.compare(self.unread(late), "is", self.helper("UNDEF")),
                               self.do("undefined_variable", self.const(late.name)), self.none())
            return self.sequence(read, plain_test(case))

        def plain_test(case: c.Case) -> ast.expr:
            if kind:
                return self.compare(self.name(name), "==", self.expr(case.test))
            self.line = case.line
            if isinstance(case.test, c.Const) and isinstance(case.test.value, bool):
                truth = self.do("to_bool", subject.again) if not fact.only(f.BOOL) else subject.again
                return truth if case.test.value else self.negate(truth)
            if fact.only(f.TRUE) or (isinstance(node.subject, c.Const) and node.subject.value is True):
                return self.cond(case.test)
            operand = self.operand(case.test)
            return self.equality("==", subject, operand)

        groups = self.case_groups(node)
        if groups is None:
            self.switch_fallthrough(node, test_of)
        else:
            self.switch_chain(groups, test_of)
        if fact.may(f.ARRAY | f.OBJECT | f.STRING):
            self.emit(self.clear([name]))

    def switch_reads(self, node: c.Switch, fact: f.Fact) -> c.Local | None:
        """Return the subject when it is a variable that may be unset: PHP reads it anew for each case, and warns."""
        subject = node.subject
        if not isinstance(subject, c.Local) or not (self.is_cell(subject.name) or self.types(subject).may(f.UNDEF)):
            return None
        return subject

    def uniform_cases(self, node: c.Switch) -> str:
        """Return "int" or "str" when all cases are constants of that kind that compare by plain equality."""
        tests = [case.test for case in node.cases if case.test is not None]
        if len(tests) < 2 or not all(isinstance(test, c.Const) for test in tests):
            return ""
        values = [test.value for test in tests if isinstance(test, c.Const)]
        if all(type(value) is int for value in values):
            return "int"
        if all(type(value) is str and not is_numeric(value) for value in values):
            return "str"
        return ""

    def case_groups(self, node: c.Switch) -> list[tuple[list[c.Case], tuple[Any, ...]]] | None:
        """Return [(cases, body)] when no body falls through into the next; None otherwise."""
        groups: list[tuple[list[c.Case], tuple[Any, ...]]] = []
        waiting: list[c.Case] = []
        for number, case in enumerate(node.cases):
            waiting.append(case)
            if not case.body and number < len(node.cases) - 1:
                continue
            body = case.body
            if number < len(node.cases) - 1 and not self.leaves(body):
                return None
            groups.append((waiting, body))
            waiting = []
        return groups

    def leaves(self, body: tuple[Any, ...]) -> bool:
        """Tell whether control never runs off the end of a block."""
        if not body:
            return False
        last = body[-1]
        match last:
            case c.Return() | c.Break() | c.Continue() | c.Goto():
                return True
            case c.ExprStmt(expr=c.Throw() | c.Exit()):
                return True
            case c.If(then=then, otherwise=otherwise):
                return self.leaves(then) and self.leaves(otherwise)
            case _:
                return False

    def without_tail_breaks(self, body: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return a block without the `break`s at its ends (they only end the switch)."""
        if not body:
            return body
        last = body[-1]
        match last:
            case c.Break(depth=1) | c.Continue(depth=1):
                return body[:-1]
            case c.If(line=line, cond=cond, then=then, otherwise=otherwise):
                return (*body[:-1],
                        c.If(line, cond, self.without_tail_breaks(then), self.without_tail_breaks(otherwise)))
            case _:
                return body

    def breaks(self, body: tuple[Any, ...]) -> bool:
        """Tell whether a block has a break or continue for the switch around it."""
        def search(nodes: Any, depth: int) -> bool:
            for node in nodes:
                match node:
                    case c.Break(depth=n) | c.Continue(depth=n):
                        if n == depth:
                            return True
                    case c.If(then=then, otherwise=otherwise):
                        if search(then, depth) or search(otherwise, depth):
                            return True
                    case c.While() | c.DoWhile() | c.Foreach():
                        if search(node.body, depth + 1):
                            return True
                    case c.Switch(cases=cases):
                        if any(search(case.body, depth + 1) for case in cases):
                            return True
                    case c.Try(body=inner, catches=catches, final=final):
                        if search(inner, depth) or any(search(clause.body, depth) for clause in catches) \
                                or (final is not None and search(final, depth)):
                            return True
            return False
        return search(body, 1)

    def switch_chain(self, groups: list[tuple[list[c.Case], tuple[Any, ...]]],
                     test_of: Callable[[c.Case], ast.expr]) -> None:
        """Emit a switch without fall-through as an if chain."""
        trimmed = [(cases, self.without_tail_breaks(body)) for cases, body in groups]
        deep = any(self.breaks(body) for _, body in trimmed)
        frame = Frame("switch", python=deep)

        def emit() -> list[ast.stmt]:
            default: tuple[Any, ...] = next(
                (body for cases, body in trimmed if any(case.test is None for case in cases)), ())
            line = self.line
            rows: list[tuple[ast.expr, tuple[Any, ...], list[ast.stmt], int]] = []
            for cases, body in trimmed:
                tested = [case for case in cases if case.test is not None]
                if any(case.test is None for case in cases):
                    # cases that share the default's body need no test, unless a test has effects: keep them then
                    tested = [case for case in tested if not isinstance(case.test, (c.Const, c.Local))]
                if not tested:
                    continue
                self.line = tested[0].line
                test = self.either(*[test_of(case) for case in tested])
                rows.append((test, body, self.take_held(), tested[0].line))
            chain = self.body_of(default)
            for test, body, clear, row_line in reversed(rows):
                then = self.body_of(body, *clear)
                self.line = row_line
                chain = [self.if_(test, then, [*clear, *chain])]
            self.line = line
            return [self.while_(self.const(True), [*chain, self.break_()])] if deep else chain
        self.python_loop(frame, emit)

    def switch_fallthrough(self, node: c.Switch, test_of: Callable[[c.Case], ast.expr]) -> None:
        """Emit a switch with fall-through: find the entry, then run the bodies from there on."""
        entry = self.slot()
        count = len(node.cases)
        default = next((number for number, case in enumerate(node.cases) if case.test is None), count)
        chain: list[ast.stmt] = [self.assign(entry, self.const(default))]
        rows = []
        for number, case in enumerate(node.cases):
            if case.test is not None:
                test = test_of(case)
                rows.append((number, test, self.take_held()))
        for number, test, clear in reversed(rows):
            chain = [self.if_(test, [*clear, self.assign(entry, self.const(number))], [*clear, *chain])]
        self.emit(*chain)

        def emit() -> list[ast.stmt]:
            body: list[ast.stmt] = []
            for number, case in enumerate(node.cases):
                if not case.body:
                    continue
                statements = self.body_of(case.body)
                if number == 0 and count == 1 and default == 0:
                    body.extend(statements)
                else:
                    self.line = case.line
                    body.append(self.if_(self.compare(self.name(entry), "<=", self.const(number)), statements))
            return [self.while_(self.const(True), [*body, self.break_()])]
        self.python_loop(Frame("switch"), emit)

    def has_goto(self) -> bool:
        """Tell whether the function jumps to labels."""
        return any(isinstance(part, (c.Goto, c.Label)) for part in descendants(self.fn.body))
