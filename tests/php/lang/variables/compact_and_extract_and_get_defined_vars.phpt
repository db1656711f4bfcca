--TEST--
compact and extract and get defined vars
--FILE--
<?php
function f($p) { $a = 1; $b = [2]; $r = compact('a', ['b', ['p']], 'nope'); extract(['a' => 10, 'new' => 5, '1bad' => 0]); echo json_encode($r), $a, $new, json_encode(array_keys(get_defined_vars())), "\n"; echo extract(['a' => 'z'], EXTR_SKIP), extract(['a' => 'pre'], EXTR_PREFIX_ALL, 'q'), $q_a, "\n"; $arr = ['a' => 'ref']; extract($arr, EXTR_REFS); $a = 'changed'; echo $arr['a'], "\n"; }
f('P');
--EXPECTF--
Warning: compact(): Undefined variable $nope in %s/compact_and_extract_and_get_defined_vars.php on line 2
{"a":1,"b":[2],"p":"P"}105["p","a","b","r","new"]
01pre
changed
