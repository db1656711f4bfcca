--TEST--
numeric strings
--FILE--
<?php
foreach (["1", " 1", "1 ", "1\n", "1e5", ".5", "5.", "0x1", "", " ", "-1", "+1", "--1", "1_000", "1e", "١", "INF", "\t1", "\0001"] as $s) { echo json_encode($s), ' ', var_export(is_numeric($s), true), ' ', $s == "1" ? '=' : '!', "\n"; }
--EXPECT--
"1" true =
" 1" true =
"1 " true =
"1\n" true =
"1e5" true !
".5" true !
"5." true !
"0x1" false !
"" false !
" " false !
"-1" true !
"+1" true =
"--1" false !
"1_000" false !
"1e" false !
"\u0661" false !
"INF" false !
"\t1" true =
"\u00001" false !
