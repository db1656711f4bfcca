--TEST--
ini_get, ini_set, ini_restore, ini_get_all
--FILE--
<?php
var_dump(ini_get('precision'), ini_set('precision', '5'), 1 / 3, ini_get('precision'));
ini_restore('precision'); var_dump(1 / 3, ini_get('no.such'), ini_set('no.such', 1), ini_set('allow_url_fopen', '0'));
var_dump(ini_get_all('pcre'), ini_get('memory_limit'), ini_set('memory_limit', '256M'), ini_get('display_errors'));
var_dump(set_time_limit(5), ini_get('max_execution_time'), get_cfg_var('nope'), ini_parse_quantity('2M'));
--EXPECT--
string(2) "14"
string(2) "14"
float(0.3333333333333333)
string(1) "5"
float(0.3333333333333333)
bool(false)
bool(false)
bool(false)
array(3) {
  ["pcre.backtrack_limit"]=>
  array(3) {
    ["global_value"]=>
    string(7) "1000000"
    ["local_value"]=>
    string(7) "1000000"
    ["access"]=>
    int(7)
  }
  ["pcre.jit"]=>
  array(3) {
    ["global_value"]=>
    string(1) "1"
    ["local_value"]=>
    string(1) "1"
    ["access"]=>
    int(7)
  }
  ["pcre.recursion_limit"]=>
  array(3) {
    ["global_value"]=>
    string(6) "100000"
    ["local_value"]=>
    string(6) "100000"
    ["access"]=>
    int(7)
  }
}
string(4) "128M"
string(4) "128M"
string(1) "1"
bool(true)
string(1) "5"
bool(false)
int(2097152)
