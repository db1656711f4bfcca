--TEST--
fputcsv, fgetcsv, str_getcsv
--FILE--
<?php
$h = fopen('php://memory', 'w+');
$rows = [['a', 'b c', 'd"e', "f,g", "new\nline", ''], [1, 2.5, true, false, null], ['x\\"y', 'back\\slash', ' lead'], ["'q'", ';']];
foreach ($rows as $r) { var_dump(fputcsv($h, $r)); }
fputcsv($h, ['a;b', "c'd", 'e'], ';', "'");
rewind($h); echo stream_get_contents($h);
rewind($h);
while (($r = fgetcsv($h)) !== false) { echo json_encode($r), "\n"; }
foreach (['a,b', '"a""b",c', ' "x" ,y', '', ',', '"open', "a,\"b\nc\",d", '"a"b,c', "a,b\n"] as $s) { echo json_encode(str_getcsv($s)), "\n"; }
--EXPECT--
int(33)
int(10)
int(28)
int(6)
a,"b c","d""e","f,g","new
line",
1,2.5,1,,
"x\"y","back\slash"," lead"
'q',;
'a;b';'c''d';e
["a","b c","d\"e","f,g","new\nline",""]
["1","2.5","1","",""]
["x\\\"y","back\\slash"," lead"]
["'q'",";"]
["'a;b';'c''d';e"]
["a","b"]
["a\"b","c"]
["x ","y"]
[null]
["",""]
["open"]
["a","b\nc","d"]
["ab","c"]
["a","b"]
