--TEST--
sleep and wakeup
--FILE--
<?php
class S { public $a = 1; protected $b = 2; private $c = 3; public $skip = 'no'; function __sleep() { return ['a', 'b', 'c', 'missing']; } function __wakeup() { echo "wakeup\n"; $this->skip = 'woke'; } }
echo str_replace("\0", '~', $s = serialize(new S)), "\n"; var_dump(unserialize($s));
--EXPECTF--
Warning: serialize(): "missing" returned as member variable from __sleep() but does not exist in %s/sleep_and_wakeup.php on line 3
O:1:"S":3:{s:1:"a";i:1;s:4:"~*~b";i:2;s:4:"~S~c";i:3;}
wakeup
object(S)#1 (4) {
  ["a"]=>
  int(1)
  ["b":protected]=>
  int(2)
  ["c":"S":private]=>
  int(3)
  ["skip"]=>
  string(4) "woke"
}
