--TEST--
include returns and shares scope
--FILE--
<?php
file_put_contents('inc.php', '<?php $made = ($given ?? "none") . "!"; function from_inc() { return __FUNCTION__; } return ["k" => __LINE__, "f" => basename(__FILE__)];');
$given = 'G'; $r = include 'inc.php'; echo json_encode($r), $made, from_inc(), "\n";
file_put_contents('plain.php', "text <?= 1 + 1 ?>\nmore\n");
var_dump(include 'plain.php');
function f() { $given = 'local'; file_put_contents('inc2.php', '<?php $made = $given; return isset($this);'); include 'inc2.php'; return $made; }
echo f(), "\n"; var_dump(include_once 'inc2.php', require_once './inc2.php');
echo json_encode(array_map('basename', get_included_files())), "\n";
if ((include 'inc2.php') === false) echo "paren\n"; unlink('inc.php');
unlink('inc2.php'); unlink('plain.php');
--EXPECT--
{"k":1,"f":"inc.php"}G!from_inc
text 2more
int(1)
local
bool(true)
bool(true)
["include_returns_and_shares_scope.php","inc.php","plain.php","inc2.php"]
paren
