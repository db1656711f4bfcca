"""The vocabulary of hot.py: literals, templates of expressions and statements, the helpers that programs call.

In a template {i} is an int expression, {f} float, {s} string, {b} bool, {a} list of ints, {l} list of strings,
               {m} map,
{x} any scalar, {j} a small literal, {p} a small natural, {h} a shift, {e} an exponent, {k} {ik} keys,
 {c} a comparison,
{iv} {fv} {sv} {av} a variable.
"""
from __future__ import annotations

import re


def templates(text: str) -> tuple[str, ...]:
    """Read templates, several in a line, apart by more than one space."""
    return tuple(re.split(r"\n|  +", text.strip("\n")))


SMALL = ("0", "1", "2", "3", "5", "7", "-1", "-2", "-3", "10", "63", "64", "255", "-128")
LIMITS = ("PHP_INT_MAX", "PHP_INT_MIN", "(PHP_INT_MAX - 1)", "(PHP_INT_MAX - 7)", "(PHP_INT_MIN + 3)",
          "4294967296", "3037000500", "-3037000500", "2147483647", "-2147483648", "9007199254740993",
          "0x7FFFFFFF", "-9007199254740993")
FLOATS = ("0.0", "-0.0", "0.5", "1.5", "-2.5", "1e3", "0.1", "0.3", "1e15", "1e16", "1e308", "-1e-7", "3.0",
          "-7.0", "9007199254740992.0", "9.2233720368547758e18", "-9.2233720368547758e18", "NAN", "INF", "-INF",
          "1.7", "2.5", "123456789.125", "1e-310", "1e22")
STRINGS = ("''", "'a'", "'abc'", "'0'", "'1'", "'12'", "'7 '", "' 7'", "'1.5'", "'1e2'", "'abc9'", "'Zz'", "'-3'",
           "'12abc'", "'9223372036854775807'", "'9223372036854775808'", '"a\\nb"', '"\\xff\\0z"', "'.5'",
           "'hello world'", "'a,b,,c'", "'100'", "'1e1'", "'10.0'", "'INF'", "'-0'", "'00'", "'0x1A'",
           "'abcabcabc'")
INT_KEYS = ("0", "1", "2", "3", "-1", "5", "8", "'1'", "'2'", "1.7", "true")
KEYS = ("'a'", "'b'", "'c'", "'1'", "'01'", "0", "1", "2", "-1", "7", "''", "'x y'", "'-5'",
    "'9223372036854775808'")
COMPARE = ("==", "!=", "===", "!==", "<", "<=", ">", ">=", "<", ">")
INT_TEMPLATES = templates(r"""
({i} + {i})   ({i} - {i})   ({i} * {i})   ({i} + {i})   ({i} - {i})   ({i} * {j})   ({i} + {j})   ({i} - {j})
({i} % {i})   ({i} % {p})   intdiv({i}, {p})   intdiv({i}, {i})   ({i} & {i})   ({i} | {i})   ({i} ^ {i})   (~{i})
(- {i})   ({i} << {h})   ({i} >> {h})   ({i} ** {e})   (int)({f})   (int)({s})   strlen({s})   count({a})
count({l})   count({m})   ord({s})   abs({i})   max({i}, {i})   min({i}, {i})   max({i}, {j}, {i})
({b} ? {i} : {i})   strcmp({s}, {s})   ({i} <=> {i})   ({s} <=> {s})   ({f} <=> {i})   {a}[{ik}]   {a}[{j}]
({a}[{ik}] ?? {i})   ({m}[{k}] ?? {i})   {m}[{k}]   array_sum({a})   array_product({a})   (int)({x})   ({iv} = {i})
({iv} += {i})   ({iv} -= {j})   ({iv} *= {j})   ({iv}++)   ({iv}--)   (++{iv})   (--{iv})
(array_key_last({a}) ?? -1)   (int)strpos({s}, {s})   crc32({s})   match (true) { {b} => {i}, default => {i} }
match ({i} & 3) { 0 => {i}, 1, 2 => {i}, 3 => {i} }   match ({i} % 4) { 0 => {i}, 1 => {j}, 2 => {j} }
h_add({i}, {j})   h_fact({p})   h_C::twice({i})   h_opt({i})   h_opt({i}, {j})   h_opt(b: {j}, a: {i})
({i} ?: {i})   substr_count({s}, 'a')   (int)round({f})   intval({s})   array_search({i}, {a})   {gi}[{ik}][{j}]
(fn($q) => $q + {iv})({i})   levenshtein({s}, {s})   ord(({s})[0])   hexdec(dechex({i}))   h_typed({i})
array_reduce({a}, fn($c, $q) => $c + $q, {j})   (min({a}) + max({a}))   h_gcd({i}, {i})   ({i} <= {i} ? {j} : {i})
""")
FLOAT_TEMPLATES = templates(r"""
({f} + {f})   ({f} - {f})   ({f} * {f})   ({f} / {f})   ({f} + {i})   ({i} * {f})   ({i} / {p})   ({i} / {i})
sqrt({f})   floor({f})   ceil({f})   round({f}, {j})   round({f})   (float)({i})   (float)({s})   fmod({f}, {f})
fdiv({f}, {f})   pow({f}, {e})   ({f} ** {e})   abs({f})   min({f}, {f})   max({f}, {f})   (- {f})
({b} ? {f} : {f})   ({fv} += {f})   ({fv} *= 1.5)   ({fv} = {f})   ({i} / 2)   (0.1 * {i})   h_half({i})
h_half({f})   hypot({f}, 1)   floatval({s})   ({f} ?: {f})   sin({i})   exp(1)   array_sum([{f}, {i}])   ({fv}++)
(--{fv})   pi()   intdiv({i}, 7) * 0.5   ({x} == 1 ? {f} : 2.0)   log(abs({f}) + 1)
""")
STRING_TEMPLATES = templates(r"""
({s} . {s})   ({s} . {i})   ({s} . {f})   ({i} . {s})   "<{sv}>{iv}"   "{iv}-{fv}"   substr({s}, {j})
substr({s}, {j}, {j})   strrev({s})   strtoupper({s})   trim({s})   str_repeat({s}, {p})   ({s})[{j}]
(({s})[{j}] ?? 'none')   chr({i} & 127)   implode(',', {a})   implode('-', {l})   (string)({i})   (string)({f})
dechex({i})   ucfirst({s})   str_pad({s}, {p}, '*')   ({b} ? {s} : {s})   (({l})[{ik}] ?? {s})   ({l})[{ik}]
({sv} .= substr({s}, 0, 3))   ({sv} = substr({s}, 0, 40))   str_replace('a', {s}, {s})   (string)({x})
lcfirst({s})   ucwords({s})   decbin({i} & 255)   var_export({b}, true)   (string)({b})   md5({s})   bin2hex({s})
number_format({f}, 2)   sprintf('%d|%s|%05.2f|%x', {i}, {s}, {f}, {i})   strtolower({s})   ltrim({s}, '0')
strtr({s}, 'abc', 'xyz')   json_encode({i})   gettype({x})   match (true) { {b} => {s}, default => {s} }
h_join({a})   ({s} ?: {s})   strstr({s}, 'b')   wordwrap({s}, 3, '|', true)   nl2br({s})
substr_replace({s}, 'R', {j}, {j})   ucwords({s})
""")
BOOL_TEMPLATES = templates(r"""
({i} {c} {i})   ({i} {c} {i})   ({i} {c} {j})   ({f} {c} {f})   ({f} {c} {i})   ({s} {c} {s})   ({s} {c} {i})
({i} {c} {s})   ({x} {c} {x})   ({x} {c} {i})   ({x} {c} {s})   ({a} {c} {a})   ({b} && {b})   ({b} || {b})   (!{b})
({b} xor {b})   isset({a}[{ik}])   isset({m}[{k}])   isset(({s})[{j}])   empty({x})   empty({a})   is_int({x})
is_string({x})   is_null({x})   is_float({x})   is_numeric({s})   in_array({i}, {a})   in_array({s}, {l})
in_array({i}, {a}, true)   array_key_exists({k}, {m})   (bool)({s})   (bool)({f})   (bool)({i})
str_contains({s}, {s})   str_starts_with({s}, {s})   ctype_digit({s})   is_nan({f})   ($n0 === null)   isset($n0)
({i} % 2 == 0)   ({i} & 1)   empty({s})   (bool)({a})   ({s} == '0')   isset({gi}[{ik}][{j}])   !{a}   (bool)({x})
is_bool({x})   array_is_list({m})
""")
LIST_TEMPLATES = templates(r"""
[{i}, {i}, {i}]   [{i}]   []   array_reverse({a})   array_slice({a}, {j}, {p})   array_merge({a}, {a})
range(1, {p})   array_map(fn($q) => $q + {j}, {a})   array_values(array_filter({a}))   array_keys({a})
array_map(fn($q) => $q {o} {iv}, {a})   array_values({a})   array_fill(0, {p}, {i})   [...{a}, {i}]
h_push({a}, {i})   array_values(array_filter({a}, fn($q) => $q > {j}))   ({b} ? {a} : {a})   array_pad({a}, 4, {i})
({a} ?: [{i}])   array_map('abs', {a})   array_values(array_unique({a}))   array_map('intval', {l})   h_sorted({a})
h_fresh({p})
""")
STRINGS_TEMPLATES = templates(r"""
['a', {s}]   explode(',', {s})   str_split({s} . 'x', 2)   [{s}, {s}, {s}]   array_reverse({l})
array_slice({l}, 0, 3)   array_map(fn($q) => $q . {sv}, {l})   array_map('strrev', {l})   array_merge({l}, {l})
array_map('strval', {a})   [(string)({i})]
""")
MAP_TEMPLATES = templates(r"""
['a' => {i}, 'b' => {i}]   [{k} => {i}, {k} => {j}]   [5 => {i}, 2 => {i}]   array_flip(['x', 'y', {s}])
(['k' => {i}] + {m})   array_merge({m}, {m})   array_combine(['p', 'q'], [{i}, {j}])
array_fill_keys(['a', 'z'], {i})   array_count_values({l})   ['a' => 1]   array_filter({m})
array_map(fn($q) => $q + 1, {m})
""")
ANY_TEMPLATES = templates(r"""
{i}   {f}   {s}   {b}   null   {x}   ({b} ? {i} : {s})   ({b} ? {i} : {f})   ({x} ?? {i})   ({b} ? null : {i})
({x} + {i})   ({x} . {s})   ({i} + {f})   ({m}[{k}] ?? null)   $n0   ({x} * 2)   h_maybe({i})   h_num({i})
({i} / {p})   max({i}, {f})   array_pop({av})   ($n0 ?? {s})   ({x} - {x})
""")
COMMON = frozenset((
    "strlen", "count", "ord", "substr", "max", "min", "intdiv", "chr", "implode", "abs", "isset", "empty",
    "match", "fn", "h_add", "h_fact", "twice", "h_opt", "h_typed", "h_half", "h_maybe", "h_num", "h_push",
    "h_join", "h_inc", "h_fill", "h_grow", "sqrt", "floor", "is_int", "is_string", "if", "foreach", "int",
    "string", "float", "bool", "array_pop"))
"""What every program may call; of the rest each program has a few,
    so that one that is not compiled does not spoil all."""
TEMPLATES = {"i": INT_TEMPLATES, "f": FLOAT_TEMPLATES, "s": STRING_TEMPLATES, "b": BOOL_TEMPLATES,
             "a": LIST_TEMPLATES,
             "l": STRINGS_TEMPLATES, "m": MAP_TEMPLATES, "x": ANY_TEMPLATES}
LITERALS = {
    "f": ("0.0", "-0.0", "0.5", "1.5", "-2.5", "1e3", "0.1", "0.3", "1e15", "1e16", "1e308", "-1e-7", "3.0",
          "-7.0", "9007199254740992.0", "9.2233720368547758e18", "-9.2233720368547758e18", "NAN", "INF", "-INF",
          "1.7", "2.5", "123456789.125", "1e-310", "1e22"),
    "s": ("''", "'a'", "'abc'", "'0'", "'1'", "'12'", "'7 '", "' 7'", "'1.5'", "'1e2'", "'abc9'", "'Zz'", "'-3'",
          "'12abc'", "'9223372036854775807'", "'9223372036854775808'", '"a\\nb"', '"\\xff\\0z"', "'.5'",
          "'hello world'", "'a,b,,c'", "'100'", "'1e1'", "'10.0'", "'INF'", "'-0'", "'00'", "'0x1A'", "'abcabcabc'"),
    "b": ("true", "false"),
    "a": ("[1, 2, 3]", "[]", "[4, PHP_INT_MAX]", "[-1, 0, 5, 9]"),
    "l": ("['x', 'y']", "['1', '01', '1e0']", "[]"),
    "m": ("['a' => 1, 'b' => 2]", "[3 => 1, 'a' => 4]", "[]"),
    "x": ("1", "'2'", "1.5", "null", "true", "'abc'", "0", "''"),
}
VARIABLES = {"i": 3, "f": 2, "s": 2, "a": 2, "l": 1, "m": 1, "x": 1}
TYPES = {
    "i": ("int ", "int ", "", "", "?int ", "int|float ", "float ", "int|string "),
    "f": ("float ", "", "?float ", "int|float "),
    "s": ("string ", "string ", "", "?string ", "int|string "),
    "a": ("array ", "", "array ", "iterable "),
    "l": ("array ", ""),
    "m": ("array ", ""),
    "x": ("", "mixed ", "int|string|null ", "int|float|string|bool|null "),
}
ARGUMENTS = {
    "i": ("0", "1", "2", "3", "5", "7", "-1", "-2", "-3", "10", "63", "64", "255", "-128", "0", "1", "2", "3",
          "5", "7", "-1", "-2", "-3", "10", "63", "64", "255", "-128", "PHP_INT_MAX", "PHP_INT_MIN",
          "(PHP_INT_MAX - 1)", "(PHP_INT_MAX - 7)", "(PHP_INT_MIN + 3)", "4294967296", "3037000500",
          "-3037000500", "2147483647", "-2147483648", "9007199254740993", "0x7FFFFFFF", "-9007199254740993"),
    "f": ("0.0", "-0.0", "0.5", "1.5", "-2.5", "1e3", "0.1", "0.3", "1e15", "1e16", "1e308", "-1e-7", "3.0",
          "-7.0", "9007199254740992.0", "9.2233720368547758e18", "-9.2233720368547758e18", "NAN", "INF", "-INF",
          "1.7", "2.5", "123456789.125", "1e-310", "1e22", "2", "-3"),
    "s": ("''", "'a'", "'abc'", "'0'", "'1'", "'12'", "'7 '", "' 7'", "'1.5'", "'1e2'", "'abc9'", "'Zz'", "'-3'",
          "'12abc'", "'9223372036854775807'", "'9223372036854775808'", '"a\\nb"', '"\\xff\\0z"', "'.5'",
          "'hello world'", "'a,b,,c'", "'100'", "'1e1'", "'10.0'", "'INF'", "'-0'", "'00'", "'0x1A'", "'abcabcabc'"),
    "x": ("1", "'2'", "1.5", "null", "true", "'abc'", "0", "''", "7", "'z'", "[1]"),
    "a": ("[1, 2, 3]", "[5]", "[]", "range(0, 9)", "[PHP_INT_MAX, 1]", "[3, 1, 2, 1]", "[0, -1]", "[1, 2.5]",
          "[1, null, 3]", "[2 => 1, 5 => 2]", "['1', 2]", "[1 => 1, 0 => 2]"),
    "l": ("['a', 'b', 'c']", "[]", "['x']", "['9', '10', 'abc']", "['q', 1]"),
    "m": ("['a' => 1, 'b' => 2]", "['a' => 1]", "[]", "['c' => 3, 5 => 4, 'b' => -1]", "['x' => 'y']", "[7, 8]",
          "['a' => 1.5]", "['a' => null, 'b' => 1]"),
}
STRANGE = ("null", "1.5", "'7'", "'abc'", "true", "[1]", "PHP_INT_MAX", "[]", "-0.0", "'1e3'", "3")
PRELUDE = """function h_add(int $a, int $b): int { return $a + $b; }
function h_fact(int $n) { return $n <= 1 ? 1 : $n * h_fact($n - 1); }
function h_gcd($a, $b) { return $b == 0 ? $a : h_gcd($b, $a % $b); }
function h_opt($a, $b = 3, int ...$rest) { return $a - $b + count($rest); }
function h_typed(int $n): int { if ($n > 1000) { throw new RangeException("large $n"); } return $n * 2; }
function h_half($v) { return $v / 2; }
function h_maybe(int $n): ?int { if ($n % 3 == 0) return null; return $n; }
function h_num(int $n): int|float { return $n % 2 ? $n : $n / 4; }
function h_join(array $a): string { $out = ''; foreach ($a as $k => $v) { $out .= $k . ':' . $v . ';'; } return $out; }
function h_push(array $a, int $v): array { $a[] = $v; $a[0] = $v; return $a; }
function h_sorted(array $a): array { sort($a); return $a; }
function h_fresh(int $n): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $i * $i; } return $a; }
function h_inc(int &$n, $by = 1) { $n += $by; return $n; }
function h_fill(array &$a, $v) { $a[] = $v; return count($a); }
function h_grow(string &$s, string $t): void { $s = substr($s . $t, 0, 30); }
class h_E extends LogicException { protected $code = 3; }
function h_told($e) { $t = '';
    foreach ($e->getTrace() as $c) { $t .= ' ' . $c['function'] . serialize($c['args']) . ($c['line'] ?? ''); }
    return get_class($e) . ': ' . $e->getMessage() . ' ' . $e->getCode() . ' ' . $e->getLine() . $t; }
final class h_C { public int $n = 1; public $v = 0; public array $list = [];
    static function twice($x) { return $x * 2; }
    function bump(int $by): int { $this->n += $by; $this->v++; $this->list[] = $by; return $this->n; }
    function total() { $t = 0; foreach ($this->list as $x) { $t += $x; } return $t + $this->n; } }
"""


def plain(template: str) -> bool:
    """Tell whether a template calls nothing but what is common."""
    return COMMON.issuperset(re.findall(r"\b([a-z_0-9]+)\(", template))


EXTRA = sorted({t for texts in TEMPLATES.values() for t in texts if not plain(t)})


PRINTING = templates(r"""
echo {s}, '|', {i}, "\n";   echo {f}, ' ';   echo {i}, ',';   print {s};   echo {x}, "\n";
echo count({a}), {b} ? 'y' : 'n', "\n";   printf('%s;', {s});
""")

VARIOUS = templates(r"""
h_inc({iv});   h_inc({iv}, {j});   h_fill({av}, {i});   h_grow($s0, {s});   $x0 = h_maybe({i});
[{iv}, $i1] = [{i}, {i}];   [{iv}, {iv}] = {a};   ['a' => {iv}] = {m};
$o = new h_C; $o->bump({i}); {iv} = $o->total();   $o = new h_C; $p = $o; $p->bump({j}); {iv} = $o->n; $x0 = $o->v;
if ({b}) { $u0 = {i}; }   $x0 = $u0 ?? {i};   $fn = fn($q) => $q + {iv}; {iv} = $fn({j});
$fn = function ($q) use ({sv}) { return $q . $s0; };   usort($a0, fn($p, $q) => $q <=> $p);   $n0 = $n0 ?? {i};
$n0 = null;   unset($u0);   if ({b}) { throw new LogicException('thrown ' . {i}); }   if ({b}) return {x};
if ({b}) { return {a}; }   if ({b}) { throw new h_E({s}, {i}); }
if ({b}) { throw new RangeException("at {iv} {sv}"); }
if ({b}) { throw new DomainException; }   $x0 = {b} ? {i} : throw new h_E('expression');
try { if ({b}) { throw new h_E("caught {iv}"); } {iv} = {i}; } catch (h_E $e) { {iv} = 5; }
try { {iv} = intdiv({i}, {j}); } catch (DivisionByZeroError $e) { $x0 = $e->getMessage(); } finally { $s1 = 'f'; }
""")

LIST_WRITES = templates(r"""
foreach (A as &$r) { $r = {i}; } unset($r);   foreach (A as $q => &$r) { $r += $q; if ({b}) break; } unset($r);
foreach (A as &$r) { if ({b}) continue; $r++; $i0 += 1; } unset($r);   foreach (A as &$r) { $r *= {j}; }
A[] = {i};   A[] = {i};   A[{ik}] = {i};   A[count(A)] = {i};   A[{ik}] += {i};   A[{ik}]++;   A[{i} & 3] = {i};
$b = A; $b[] = {i}; $b[0] = 7; {iv} = count($b) + count(A);   $a1 = $a0; $a1[0] = {i};   sort(A);   rsort(A);
{iv} = (int)array_pop(A);   {iv} = (int)array_shift(A);   array_unshift(A, {i});   array_push(A, {i}, {j});
[A[0], A[1]] = [{i}, {j}];   $t = A[0] ?? 0; A[0] = A[1] ?? 0; A[1] = $t;   unset(A[{ik}]); A = array_values(A);
A[{j}] ??= {i};   A = [{i}, {i}, {j}, {i}];   A[count(A) - 1] = {i};   array_splice(A, 1, 1);
foreach (A as $q => $v) { A[$q] = $v {o} 3; }   unset(A[{ik}]);   A[0] = A[1];   A = array_reverse(A);
""")

MAP_WRITES = templates(r"""
$m0[{k}] = {i};   $m0[{k}] = {i};   $m0[{k}] = ($m0[{k}] ?? 0) + 1;   unset($m0[{k}]);   $m0[{k}] += {j};
foreach ($m0 as &$r) { $r = {i}; } unset($r);   foreach ($m0 as $q => &$r) { $r = $q . $r; } unset($r);
$m0[] = {i};   ksort($m0);   asort($m0);   $m0[{s}] = {i};   $m0[{i}] = {j};   $m0[{k}]++;
$w = $m0; $w['copy'] = {i}; {iv} = count($w) - count($m0);   foreach ($m0 as $q => $v) { $i1 += $v; }
foreach ($m0 as $q => $v) { $s0 .= $q; } if (strlen($s0) > 60) $s0 = '';
foreach ($m0 as $q => $v) { if ($v > 2) unset($m0[$q]); }
""")

GRID_WRITES = templates(r"""
foreach ($g0 as &$row) { foreach ($row as &$r) { $r += {j}; } } unset($row, $r);
foreach ($g0 as &$row) { $row[] = {j}; sort($row); if (count($row) > 9) $row = [1]; } unset($row);
$g0[{p}] = {a};   $g0[0][] = {i};   $g0[{ik}][{j}] = {i};   $g0[1][0] += {i};   $g0[] = {a};
$h = $g0; $h[0][0] = {i}; {iv} = $g0[0][0];   foreach ($g0 as $row) { foreach ($row as $v) { $i0 += $v & 255; } }
$a0 = $g0[{ik}];   $g0[0][count($g0[0])] = {i};
""")

TEXT_WRITES = templates(r"""
foreach ($l0 as &$r) { $r = substr($r . {s}, 0, 9); } unset($r);
$l0[] = {s};   $l0[{ik}] = {s};   $l0[0] .= {s};   sort($l0);   $s0 = implode('', $l0);   $s1[{j}] = 'q';
foreach ($l0 as $q => $w) { $s0 .= $w[0] ?? '-'; }   $l0[{ik}] .= 'x';   $s0[0] = 'Q';
{sv} = (string)array_pop($l0);
""")
