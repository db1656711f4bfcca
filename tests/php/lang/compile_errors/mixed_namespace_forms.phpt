--TEST--
mixed namespace forms
--FILE--
<?php
namespace A;
namespace B {}
--EXPECTF--
Fatal error: Cannot mix bracketed namespace declarations with unbracketed namespace declarations in %s/mixed_namespace_forms.php on line 3
