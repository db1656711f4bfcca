--TEST--
a closed handle is refused
--FILE--
<?php
$f = fopen(__FILE__, 'r');
fclose($f);
var_dump($f, is_resource($f), gettype($f));
foreach (['fread' => 1, 'fgets' => null, 'feof' => null, 'fclose' => null, 'ftell' => null] as $fn => $arg) {
    try { $arg === null ? $fn($f) : $fn($f, $arg); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
try { fread("x", 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { fread(fopen(__FILE__, 'r'), 0); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
resource(5) of type (Unknown)
bool(false)
string(17) "resource (closed)"
fread(): supplied resource is not a valid stream resource
fgets(): supplied resource is not a valid stream resource
feof(): supplied resource is not a valid stream resource
fclose(): supplied resource is not a valid stream resource
ftell(): supplied resource is not a valid stream resource
fread(): Argument #1 ($stream) must be of type resource, string given
fread(): Argument #2 ($length) must be greater than 0
