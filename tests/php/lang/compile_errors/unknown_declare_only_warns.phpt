--TEST--
unknown declare only warns
--FILE--
<?php
declare(nonsense=1); echo "runs";
--EXPECTF--
Warning: Unsupported declare 'nonsense' in %s/unknown_declare_only_warns.php on line 2
runs
