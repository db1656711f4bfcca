"""The abstract syntax tree of PHP 8.2, in the vocabulary of nikic/PHP-Parser.

Node classes carry PHP-Parser's names (a trailing underscore where Python or PHP-Parser asks for one), subnodes are
its subnode names in snake_case (`class_`, `if_`, `else_`, `finally_` where Python reserves the word).

    $x = f(1) . "a$b";
    Expression(Assign(Variable('x'), BinaryOp('.', FuncCall(Name('f'), [Arg(Int_(1))]), Encapsed([...]))))

`line` is the first constructor argument of every node.  It is the line that *Zend* gives the node, because warnings
show it: that of the first child which has one (`$a\\n  ->b()` is on the line of `$a`), else that of the node's first
token.  Stack traces show the line of the *called name*: `node.name.line` for MethodCall, NullsafeMethodCall and
StaticCall, `node.line` for FuncCall (of a value: that of its parenthesis) and New.

Lists are Python lists, absent subnodes None.  Strings are latin-1 texts, one char per byte.
Left-deep chains of `BinaryOp` (`a . b . c ...`) may be tens of thousands deep: walk `left` in a loop, not recursively.
"""

from __future__ import annotations

from phpjit.syntax.nodes.base import *  # noqa: F403
from phpjit.syntax.nodes.declarations import *  # noqa: F403
from phpjit.syntax.nodes.expressions import *  # noqa: F403
from phpjit.syntax.nodes.statements import *  # noqa: F403
