--TEST--
Traces show what builtins pass to callbacks, without the defaults of parameters behind
--FILE--
<?php
function t($f) { try { $f(); } catch (Throwable $e) { foreach ($e->getTrace() as $c) { echo $c['function'], ' ', json_encode($c['args'] ?? 0), "; "; break; } echo "\n"; } }
function two($c, int $v, $more = 5) { return [] + 1; }
class S { function plus($x, $y = 1) { return [] + 1; } static function go($x, $y = 1) { return [] + 1; } function __invoke($x, $y = 3) { return [] + 1; } }
t(fn() => array_reduce([1], 'two', 0));
t(fn() => array_reduce([1], function ($c, $v, $more = 5) { return [] + 1; }, 0));
t(fn() => array_reduce([1, 2], function ($c, $v, $more = 5) { return [] + 1; }, 0));
t(fn() => array_map('two', [1, 2], [1]));
t(fn() => array_map(fn($x, $y, $z = 1) => [] + 1, [1, 2], [1]));
t(fn() => array_map(fn($x, $z = 1) => [] + 1, [1, 2]));
t(fn() => array_map((new S)->plus(...), [1, 2]));
t(fn() => array_map([new S, 'plus'], [1, 2]));
t(fn() => array_map('S::go', [1, 2]));
t(fn() => array_map(['S', 'go'], [1, 2]));
t(fn() => array_map(S::go(...), [1, 2]));
t(fn() => array_map(new S, [1, 2]));
t(fn() => array_filter([1, 2], (new S)->plus(...)));
t(fn() => array_filter([1, 2], (new S)->plus(...), ARRAY_FILTER_USE_KEY));
t(fn() => array_filter([1, 2], [new S, 'plus'], ARRAY_FILTER_USE_BOTH));
t(fn() => array_filter([1, 2], fn($x, $y = 2) => [] + 1));
t(function () { $a = [1, 2]; array_walk($a, fn($x, $y, $z = 2) => [] + 1); });
t(function () { $a = [1, 2]; array_walk($a, fn(&$x, $y = 2) => [] + 1); });
t(function () { $a = [1, 2]; array_walk($a, [new S, 'plus']); });
t(function () { $a = [1, 2]; usort($a, fn($x, $y, $z = 2) => [] + 1); });
t(function () { $a = [1, 2]; usort($a, [new S, 'plus']); });
t(function () { $a = [1, 2]; uksort($a, 'two'); });
t(function () { $a = [1, 2]; uasort($a, 'two'); });
t(fn() => call_user_func('two', 1, 2));
t(fn() => call_user_func_array([new S, 'plus'], [1]));
t(fn() => call_user_func([new S, 'plus'], 1));
t(fn() => preg_replace_callback('/a/', [new S, 'plus'], 'a'));
t(fn() => iterator_apply($i = new ArrayIterator([1]), [new S, 'plus'], [7]));
t(fn() => array_udiff([1], [2], [new S, 'plus']));
class T { function go() { t(fn() => array_map(fn($x, $z = 1) => [] + 1, [1, 2])); t(fn() => array_reduce([1], fn($x, $z, $q = 1) => [] + 1)); usort($this->a, $this->cmp(...)); } public $a = [2, 1]; private function cmp($x, $y, $z = 4) { return [] + 1; } }
t(fn() => (new T)->go());
--EXPECT--
two [0,1]; 
{closure} [0,1]; 
{closure} [0,1]; 
two [1,1]; 
{closure} [1,1]; 
{closure} [1]; 
plus [1]; 
plus [1]; 
go [1]; 
go [1]; 
go [1]; 
__invoke [1]; 
plus [1]; 
plus [0]; 
plus [1,0]; 
{closure} [1]; 
{closure} [1,0]; 
{closure} [1,0]; 
plus [1,0]; 
{closure} [1,2]; 
plus [1,2]; 
two [0,1]; 
two [1,2]; 
two [1,2]; 
plus [1]; 
plus [1]; 
plus [["a"]]; 
plus [7]; 
plus [1,2]; 
{closure} [1]; 
{closure} [null,1]; 
cmp [2,1];
