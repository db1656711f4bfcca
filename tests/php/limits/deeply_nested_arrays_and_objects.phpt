--TEST--
deeply nested arrays and objects
--FILE--
<?php
$a = []; for ($i = 0; $i < 2000; $i++) $a = [$a];
echo count($a), strlen(serialize($a)), "\n"; $b = $a;
var_dump(count($b, COUNT_RECURSIVE)); unset($a, $b); $o = null;
for ($i = 0; $i < 2000; $i++) { $n = new stdClass; $n->next = $o; $o = $n; }
unset($o, $n); echo "freed\n";
echo json_encode(json_decode(str_repeat('[', 600) . str_repeat(']', 600))), json_last_error_msg(), "\n";
--EXPECT--
120006
int(2000)
freed
nullNo error
