--TEST--
undefined function is noticed before its arguments run
--FILE--
<?php
function t() { echo "evaluated"; return 1; }
try { nope(t()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { C::nope(t()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class C { }
try { (new C)->nope(t()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { new Nope(t()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Call to undefined function nope()
Call to undefined method C::nope()
Call to undefined method C::nope()
Class "Nope" not found
