--TEST--
A result that can never be of the declared type is an error, also where null is possible
--FILE--
<?php
function maybe(int $n): ?int { if ($n % 3 == 0) return null; return $n; }
function k(array $a): array { $x = 'abc'; foreach ($a as $v) { $v++; } $x = maybe(3); return $x; }
function s(int $n): string { $m = []; for ($i = 0; $i < $n; $i++) { $n--; } return $m; }
function u(int $n): array { $x = '2'; for ($i = 0; $i < $n; $i++) { do { $x = (true ? null : maybe(10)); $x = $x; } while ($n-- > 2 && false); } return $x; }
function w(int $n): array { $x = 1; for ($i = 0; $i < $n; $i++) { $x = ([]['a'] ?? null); } return $x; }
for ($i = 0; $i < 3; $i++) {
try { var_dump(k([1])); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { var_dump(s(3)); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { var_dump(u(3)); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { var_dump(w(3)); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
--EXPECT--
k(): Return value must be of type array, null returned
s(): Return value must be of type string, array returned
u(): Return value must be of type array, null returned
w(): Return value must be of type array, null returned
k(): Return value must be of type array, null returned
s(): Return value must be of type string, array returned
u(): Return value must be of type array, null returned
w(): Return value must be of type array, null returned
k(): Return value must be of type array, null returned
s(): Return value must be of type string, array returned
u(): Return value must be of type array, null returned
w(): Return value must be of type array, null returned
