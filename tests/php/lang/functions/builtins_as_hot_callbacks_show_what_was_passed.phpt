--TEST--
a builtin that array_map calls shows the arguments passed to it, also when array_map has been called often
--FILE--
<?php
function trace($f) { try { $f(); } catch (Throwable $e) { echo strtok($e->getTraceAsString(), "\n"), "\n"; } }
for ($round = 0; $round < 2; $round++) {
  trace(fn() => array_map('count', [1]));
  trace(fn() => array_map('count', [1], [0]));
  trace(fn() => array_map('str_repeat', ['a'], [-1]));
  trace(fn() => array_filter([1], 'count'));
  for ($i = 0; $i < 300; $i++) { array_map('count', [[1]]); array_filter([[1]], 'count'); }
}
--EXPECT--
#0 [internal function]: count(1)
#0 [internal function]: count(1, 0)
#0 [internal function]: str_repeat('a', -1)
#0 [internal function]: count(1)
#0 [internal function]: count(1)
#0 [internal function]: count(1, 0)
#0 [internal function]: str_repeat('a', -1)
#0 [internal function]: count(1)
