--TEST--
getenv, putenv, versions
--FILE--
<?php
var_dump(putenv('PJ_X=1'), getenv('PJ_X'), getenv('PJ_NONE'), putenv('PJ_X'), getenv('PJ_X'), PHP_EOL, PHP_INT_SIZE, PHP_OS_FAMILY, M_PI > 3, PHP_VERSION_ID >= 80200, extension_loaded('standard'), extension_loaded('zzz'), E_ALL, DIRECTORY_SEPARATOR);
--EXPECT--
bool(true)
string(1) "1"
bool(false)
bool(true)
bool(false)
string(1) "
"
int(8)
string(5) "Linux"
bool(true)
bool(true)
bool(true)
bool(false)
int(32767)
string(1) "/"
