--TEST--
Builtins that get more or fewer arguments than they take, called directly and called back
--FILE--
<?php
$a = range(1, 99);
function walked($a) { array_walk($a, 'abs'); return count($a); }
function walked_both($a) { return array_walk($a, 'intdiv'); }
function walked_with($a) { return array_walk($a, 'intdiv', 3); }
function mapped($a) { return count(array_map('abs', $a, $a)); }
function mapped_short($a) { return count(array_map('intdiv', $a)); }
function mapped_callable($a) { return count(array_map(abs(...), $a, $a)); }
function kept($a) { return count(array_filter($a, 'abs', ARRAY_FILTER_USE_BOTH)); }
function kept_short($a) { return count(array_filter($a, 'intdiv')); }
function reduced($a) { return array_reduce($a, 'abs', 0); }
function reduced_fit($a) { return array_reduce($a, 'max', 0); }
function sorted($a) { usort($a, 'abs'); return $a[0]; }
function sorted_short($a) { usort($a, 'substr_replace'); return $a[0]; }
function by_user($a) { return call_user_func('abs', 1, 2); }
function by_user_short($a) { return call_user_func('intdiv', 1); }
function directly($a) { return abs($a[0], 2); }
function directly_short($a) { return intdiv($a[0]); }
function dynamically($a) { $f = 'abs'; return $f($a[0], 2); }
function by_closure($a) { $f = abs(...); return $f($a[0], 2); }
foreach (['walked', 'walked_both', 'walked_with', 'mapped', 'mapped_short', 'mapped_callable', 'kept', 'kept_short', 'reduced', 'reduced_fit', 'sorted', 'sorted_short',
    'by_user', 'by_user_short', 'directly', 'directly_short', 'dynamically', 'by_closure'] as $f) {
    for ($t = 0; $t < 3; $t++) {
        try { echo $f, ': ', json_encode($f($a)), "\n"; } catch (Throwable $e) { echo $f, ': ', get_class($e), ' ', $e->getMessage(), "\n"; }
    }
}
--EXPECT--
walked: walked: ArgumentCountError abs() expects exactly 1 argument, 2 given
walked: walked: ArgumentCountError abs() expects exactly 1 argument, 2 given
walked: walked: ArgumentCountError abs() expects exactly 1 argument, 2 given
walked_both: walked_both: DivisionByZeroError Division by zero
walked_both: walked_both: DivisionByZeroError Division by zero
walked_both: walked_both: DivisionByZeroError Division by zero
walked_with: walked_with: ArgumentCountError intdiv() expects exactly 2 arguments, 3 given
walked_with: walked_with: ArgumentCountError intdiv() expects exactly 2 arguments, 3 given
walked_with: walked_with: ArgumentCountError intdiv() expects exactly 2 arguments, 3 given
mapped: mapped: ArgumentCountError abs() expects exactly 1 argument, 2 given
mapped: mapped: ArgumentCountError abs() expects exactly 1 argument, 2 given
mapped: mapped: ArgumentCountError abs() expects exactly 1 argument, 2 given
mapped_short: mapped_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
mapped_short: mapped_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
mapped_short: mapped_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
mapped_callable: mapped_callable: ArgumentCountError abs() expects exactly 1 argument, 2 given
mapped_callable: mapped_callable: ArgumentCountError abs() expects exactly 1 argument, 2 given
mapped_callable: mapped_callable: ArgumentCountError abs() expects exactly 1 argument, 2 given
kept: kept: ArgumentCountError abs() expects exactly 1 argument, 2 given
kept: kept: ArgumentCountError abs() expects exactly 1 argument, 2 given
kept: kept: ArgumentCountError abs() expects exactly 1 argument, 2 given
kept_short: kept_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
kept_short: kept_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
kept_short: kept_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
reduced: reduced: ArgumentCountError abs() expects exactly 1 argument, 2 given
reduced: reduced: ArgumentCountError abs() expects exactly 1 argument, 2 given
reduced: reduced: ArgumentCountError abs() expects exactly 1 argument, 2 given
reduced_fit: 99
reduced_fit: 99
reduced_fit: 99
sorted: sorted: ArgumentCountError abs() expects exactly 1 argument, 2 given
sorted: sorted: ArgumentCountError abs() expects exactly 1 argument, 2 given
sorted: sorted: ArgumentCountError abs() expects exactly 1 argument, 2 given
sorted_short: sorted_short: ArgumentCountError substr_replace() expects at least 3 arguments, 2 given
sorted_short: sorted_short: ArgumentCountError substr_replace() expects at least 3 arguments, 2 given
sorted_short: sorted_short: ArgumentCountError substr_replace() expects at least 3 arguments, 2 given
by_user: by_user: ArgumentCountError abs() expects exactly 1 argument, 2 given
by_user: by_user: ArgumentCountError abs() expects exactly 1 argument, 2 given
by_user: by_user: ArgumentCountError abs() expects exactly 1 argument, 2 given
by_user_short: by_user_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
by_user_short: by_user_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
by_user_short: by_user_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
directly: directly: ArgumentCountError abs() expects exactly 1 argument, 2 given
directly: directly: ArgumentCountError abs() expects exactly 1 argument, 2 given
directly: directly: ArgumentCountError abs() expects exactly 1 argument, 2 given
directly_short: directly_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
directly_short: directly_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
directly_short: directly_short: ArgumentCountError intdiv() expects exactly 2 arguments, 1 given
dynamically: dynamically: ArgumentCountError abs() expects exactly 1 argument, 2 given
dynamically: dynamically: ArgumentCountError abs() expects exactly 1 argument, 2 given
dynamically: dynamically: ArgumentCountError abs() expects exactly 1 argument, 2 given
by_closure: by_closure: ArgumentCountError abs() expects exactly 1 argument, 2 given
by_closure: by_closure: ArgumentCountError abs() expects exactly 1 argument, 2 given
by_closure: by_closure: ArgumentCountError abs() expects exactly 1 argument, 2 given
