--TEST--
passwords and crypt
--FILE--
<?php
var_dump(crypt("rasmuslerdorf", "rl"), crypt("rasmuslerdorf", "_J9..rasm"), crypt("x", '$1$abcdefgh$'), crypt("x", '$5$rounds=1000$salt$'), crypt("x", '$6$rounds=1000$salt$'), crypt("U*U", '$2y$04$CCCCCCCCCCCCCCCCCCCCC.'), crypt("x", "*0"));
$h = password_hash("secret", PASSWORD_DEFAULT, ["cost" => 4]);
var_dump(strlen($h), password_verify("secret", $h), password_verify("other", $h), password_get_info($h), password_needs_rehash($h, PASSWORD_BCRYPT, ["cost" => 5]));
--EXPECT--
string(13) "rl.3StKT.4T8M"
string(20) "_J9..rasmBYk8r9AiWNc"
string(34) "$1$abcdefgh$znAnv9M.XU2pRYfmSs46h/"
string(63) "$5$rounds=1000$salt$7KVl3mKg4nimV/qrrylYq3/eyzK/PGCputoW3DE3xU8"
string(106) "$6$rounds=1000$salt$dp.sf6xrDVOi6TLP3zDbIJaA6gs0VgRbHlpmjjxGZKgmGeTPVWC8FNtkny4LZetNMVSTwdL6c/OB/cDBZl76V0"
string(60) "$2y$04$CCCCCCCCCCCCCCCCCCCCC.K7Qr0se1MxuggH4aP4YgB.U2Em1pGSK"
string(2) "*1"
int(60)
bool(true)
bool(false)
array(3) {
  ["algo"]=>
  string(2) "2y"
  ["algoName"]=>
  string(6) "bcrypt"
  ["options"]=>
  array(1) {
    ["cost"]=>
    int(4)
  }
}
bool(true)
