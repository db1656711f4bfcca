--TEST--
digests hmac contexts
--FILE--
<?php
foreach (["md2", "md4", "md5", "sha1", "sha256", "sha512/256", "sha3-256", "ripemd160", "ripemd320", "whirlpool", "adler32", "crc32", "crc32b", "crc32c", "fnv132", "fnv1a64", "joaat", "murmur3a", "murmur3f", "xxh32", "xxh64"] as $a) echo $a, " ", hash($a, "The quick brown fox"), "\n";
echo hash("murmur3a", "x", false, ["seed" => 7]), hash_hmac("sha256", "d", str_repeat("k", 100)), "\n", hash_pbkdf2("sha1", "p", "s", 3, 21), "\n", bin2hex(hash_hkdf("sha256", "key", 20, "info", "salt")), "\n";
$c = hash_init("sha1", HASH_HMAC, "k"); hash_update($c, "a"); $d = hash_copy($c); hash_update($d, "b");
echo hash_final($c), "\n", hash_final($d), "\n";
try { hash_update($c, "x"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { hash("nosuch", ""); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { hash_hmac("crc32", "", ""); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(hash_equals("a", "a"), hash_equals("a", "b"), crc32("hello"), md5("a"), sha1("a"));
--EXPECT--
md2 ea0db54a7590419c56c4ee9f6a41ebd5
md4 d4559d26c7203ec400e382fd1c8a6092
md5 a2004f37730b9445670a738fa0fc9ee5
sha1 c519c1a06cdbeb2bc499e22137fb48683858b345
sha256 5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9
sha512/256 d99dd5e1f7302ded09f1557974a2d53b3d001a2071c9ac24150a66c7c992d8f6
sha3-256 6a982a1fd2b2b33bf284768bd0e3df2a67ee3d412ae6f3df8248b268755751d4
ripemd160 aa1dd8137a60bbfb149657beca550f4c7321060d
ripemd320 b218d0b0605815782cd635ffb9b5dfca655c7e9049b0390f144b1c84ff01f69e26d9feb64b500392
whirlpool 317edc3c5172ea5987902aa9c4f1defedf4d5aa59209bdf7574cc6da0039852c24b8da70ecb07997ff83e86d32d2851215d3dcbd6bb9736bdef21c349d483e6d
adler32 452e0714
crc32 4c1c7a15
crc32b b74574de
crc32c 537e5cf4
fnv132 cb423604
fnv1a64 2374316b9b449782
joaat 43cf4eff
murmur3a 60a2c22d
murmur3f 85a60ea92caa4a2afde55440169b939e
xxh32 aa69eefe
xxh64 c9b4e7b3c328d9e0
bebc34605cf1f91e4d68abf9697a683d48ca48e4d34a2085fd974a27167b3e2bbcd40c5a
00e3ddfd56f6f49cb033b
9ca0d662557439e3b83365f2da4626d35da195c6
40e7d441cadb17b07f050341aa23a6820ed81c8b
8b1ed7cf3e08549a8e262d59f7d2aa364a8577f7
hash_update(): Argument #1 ($context) must be a valid, non-finalized HashContext
hash(): Argument #1 ($algo) must be a valid hashing algorithm
hash_hmac(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
bool(true)
bool(false)
int(907060870)
string(32) "0cc175b9c0f1b6a831c399e269772661"
string(40) "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"
