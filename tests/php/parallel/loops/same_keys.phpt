--TEST--
foreach over a map that writes elements with the same keys: values on all cores, keys in order
--FILE--
<?php
function ints(array $m) { $out = []; foreach ($m as $k => $v) { $out[$k] = $v * 2 + 1; } return $out; }
function strings(array $m) { foreach ($m as $k => $v) { $t = $v + 1; $out[$k] = "$k:" . str_repeat('x', $t % 5); } return $out; }
function lists(array $m) { $out = []; $n = 0; foreach ($m as $k => $v) { $out[$k] = [$v, $v * $v]; $n += $v; } return [$out, $n]; }
function mixed(array $m) { $out = []; foreach ($m as $k => $v) { $out[$k] = $v % 3 ? $v : "s$v"; } return $out; }
function in_place(array $m) { foreach ($m as $k => $v) { $m[$k] = $v / 2.0; } return $m; }
function in_place_ints(array $m) { $before = $m; foreach ($m as $k => $v) { $m[$k] = $v ^ 5; } return [$m, $before == $m]; }
function over(array $m, array $out) { foreach ($m as $k => $v) { $out[$k] = $v - 1; } return $out; }
function two(array $m) { $out = []; $list = []; foreach ($m as $k => $v) { $out[$k] = $v + 7; $list[] = "v$v"; $keys[$k] = $k; } return [$out, $list, $keys]; }
function conditional(array $m) { $out = []; foreach ($m as $k => $v) { if ($v & 1) $out[$k] = $v; } return $out; }
function reads(array $m) { $out = ['a' => 1]; foreach ($m as $k => $v) { $out[$k] = $v + ($out['a'] ?? 0); } return $out; }
function key_changed(array $m) { $out = []; foreach ($m as $k => $v) { $k = $v & 7; $out[$k] = $v; } return $out; }
function fails(array $m) { $out = []; try { foreach ($m as $k => $v) { $out[$k] = intdiv(1000, $v - 500); } } catch (Error $e) { return [$e->getMessage(), $k, count($out)]; } return $out; }
function warns(array $m) { $out = []; foreach ($m as $k => $v) { $out[$k] = $m[$k . 'zz'] ?? 'none'; } return $out; }
function hash_of(array $m) { $out = []; foreach ($m as $k => $v) { $h = $v; for ($i = 0; $i < 30; $i++) { $h = ($h * 31 + $i) & 0xffff; } $out[$k] = $h; } return $out; }
function of(int $n, string $p) { $m = []; for ($i = 0; $i < $n; $i++) { $m[$i % 4 ? "$p$i" : $i * 3] = $i; } return $m; }
$holes = of(900, 'h');
unset($holes['h1'], $holes['h501'], $holes[0]);
for ($t = 0; $t < 3; $t++) {
    foreach ([[], of(1, 'a'), of(2, 'b'), of(900, 'k'), $holes] as $m) {
        foreach ([ints($m), strings($m), lists($m), mixed($m), in_place($m), in_place_ints($m), over($m, of(20, 'k')), over($m, array_reverse($m, true)),
                  two($m), conditional($m), reads($m), key_changed($m), fails($m), warns($m), hash_of($m)] as $r) echo md5(serialize($r)), ' ';
        echo count($m), "\n";
    }
}
--EXPECTF--
Warning: Undefined variable $out in %s/same_keys.php on line 3

Warning: Undefined variable $keys in %s/same_keys.php on line 9
40cd750bba9870f18aada2478b24840a dcca48101505dd86b703689a604fe3c4 4d66acc64c38311fedb570cec5284032 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 2a715b04b92147bdd35d8c0d1d02a7b6 26491b8e2155884bcbfea09d2b99f391 40cd750bba9870f18aada2478b24840a 49316c07e32b53816f67efde80f29e37 40cd750bba9870f18aada2478b24840a 38bd6ceec415d6d69c5d5f29bbfbf480 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 0
d4745e82aecb406b29b31e88c9ff0e4a 194c877368811fd53db6716e871f045b bfc96ee98453fcaad02d1a4a710ca1da 594eea4f84ceffd3eabf53425d66f1dc a7dbd51afc98c376136213757e6d8b8c 141d591f608099d8a76628fa46bfb708 e3b0247d8231106129fb08a09e373342 2c3ab2cccec121a4ccd050820e438a19 d73b756352aaa6259cc8d6b176d185cf 40cd750bba9870f18aada2478b24840a 44d2c7d4b37b6a0f6f4e40dacecde75a 087886d6bcd311a92de967591304e9d8 860e9e2d1b55ab2053dc9aed74876983 e11cbdcb609c3661c7d8aeef02f5552a 90f7fba03aecaa50982c6659ab78c985 1
0fa6555201e1341845959066fffa2c20 fda4f9e7f51a0a647f2aecf259192c80 08be33f06e2b3c2501bb5a8588e25d10 3cffa304f25e17d88d942ae2d8bdf24b 9a5b13ce05361fd61d25abf7a728c9d6 13eb601075f5debb1fe32d6fd2404d1b b36ea9c383d7cb32ecb48ff2657699fc 13cba555c174a7c553ca711656dca7e5 4a79755de7be9cbd6f164c86c0d14731 538e8bb5a786d8d4ed5f6558c2799e58 025165cf720ac7bb108522056e86a6a4 db92fa052caedd9638cc3f68754a657e bd1135a42df2b73fd6e77a7977cd2843 9b351db9e5de24875af2e3d231dd63b0 73a51805da37784f07f506b83bdd20cf 2
03b90a8dc768bb97684d515eb54d510f b2a8db0a70704ba2cc6790deadc86118 9c23a231f09fe2ab677cecbb6bed4d77 6634786db529dd67ea95cfea50bec94b 1620b0920115a7694cd28945eda87a57 e61daa97a80c404f9ac3dd8087e79766 ea99753079b95497f02261176a02f197 1b8e52730db340e5ad18095737ad8ac3 5ca3125058775f1c3209e3bbe0df40b3 261e5130a38f5781f3db076c82422891 35cad6de0217094fc8428a3ea183df77 d8dd593bc004673044e4cd98aca9beac 1feb16ce17271001a917d02d50d41321 051f4167350d533f2581c822418ff84a f949129810a20b751b606125cbeb390a 900
25fd8f19021a6ece2df918584aca6e02 e3ed770fce263925fbbd53d36c8901bd a93095d8ec9ac4bab3f150b2dd48adad 17d48a25b89d82a23e3d89bbcc87b7c3 ebbbe03329b35526a7558bdfa03d8a9f 943e3148e1a7301c63aba149dfd4c33f e1675241385334b2d005579bdae99e72 8ad9a7f1fb4348f07027bb909a441d73 7c8f77102f04a71648a3a88d9b03f9d1 a5b17b9b19e8e01bace137144fc7fb45 db805e5815287771bdac462c5e489525 9737c293c65469379c24c64513cefdd6 0447ef7b0fdf35fa0f947ed95911ab50 bf5c9e40652598f88f7200f026039dc8 62f4537006192b749e73beed6d838dae 897

Warning: Undefined variable $out in %s/same_keys.php on line 3

Warning: Undefined variable $keys in %s/same_keys.php on line 9
40cd750bba9870f18aada2478b24840a dcca48101505dd86b703689a604fe3c4 4d66acc64c38311fedb570cec5284032 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 2a715b04b92147bdd35d8c0d1d02a7b6 26491b8e2155884bcbfea09d2b99f391 40cd750bba9870f18aada2478b24840a 49316c07e32b53816f67efde80f29e37 40cd750bba9870f18aada2478b24840a 38bd6ceec415d6d69c5d5f29bbfbf480 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 0
d4745e82aecb406b29b31e88c9ff0e4a 194c877368811fd53db6716e871f045b bfc96ee98453fcaad02d1a4a710ca1da 594eea4f84ceffd3eabf53425d66f1dc a7dbd51afc98c376136213757e6d8b8c 141d591f608099d8a76628fa46bfb708 e3b0247d8231106129fb08a09e373342 2c3ab2cccec121a4ccd050820e438a19 d73b756352aaa6259cc8d6b176d185cf 40cd750bba9870f18aada2478b24840a 44d2c7d4b37b6a0f6f4e40dacecde75a 087886d6bcd311a92de967591304e9d8 860e9e2d1b55ab2053dc9aed74876983 e11cbdcb609c3661c7d8aeef02f5552a 90f7fba03aecaa50982c6659ab78c985 1
0fa6555201e1341845959066fffa2c20 fda4f9e7f51a0a647f2aecf259192c80 08be33f06e2b3c2501bb5a8588e25d10 3cffa304f25e17d88d942ae2d8bdf24b 9a5b13ce05361fd61d25abf7a728c9d6 13eb601075f5debb1fe32d6fd2404d1b b36ea9c383d7cb32ecb48ff2657699fc 13cba555c174a7c553ca711656dca7e5 4a79755de7be9cbd6f164c86c0d14731 538e8bb5a786d8d4ed5f6558c2799e58 025165cf720ac7bb108522056e86a6a4 db92fa052caedd9638cc3f68754a657e bd1135a42df2b73fd6e77a7977cd2843 9b351db9e5de24875af2e3d231dd63b0 73a51805da37784f07f506b83bdd20cf 2
03b90a8dc768bb97684d515eb54d510f b2a8db0a70704ba2cc6790deadc86118 9c23a231f09fe2ab677cecbb6bed4d77 6634786db529dd67ea95cfea50bec94b 1620b0920115a7694cd28945eda87a57 e61daa97a80c404f9ac3dd8087e79766 ea99753079b95497f02261176a02f197 1b8e52730db340e5ad18095737ad8ac3 5ca3125058775f1c3209e3bbe0df40b3 261e5130a38f5781f3db076c82422891 35cad6de0217094fc8428a3ea183df77 d8dd593bc004673044e4cd98aca9beac 1feb16ce17271001a917d02d50d41321 051f4167350d533f2581c822418ff84a f949129810a20b751b606125cbeb390a 900
25fd8f19021a6ece2df918584aca6e02 e3ed770fce263925fbbd53d36c8901bd a93095d8ec9ac4bab3f150b2dd48adad 17d48a25b89d82a23e3d89bbcc87b7c3 ebbbe03329b35526a7558bdfa03d8a9f 943e3148e1a7301c63aba149dfd4c33f e1675241385334b2d005579bdae99e72 8ad9a7f1fb4348f07027bb909a441d73 7c8f77102f04a71648a3a88d9b03f9d1 a5b17b9b19e8e01bace137144fc7fb45 db805e5815287771bdac462c5e489525 9737c293c65469379c24c64513cefdd6 0447ef7b0fdf35fa0f947ed95911ab50 bf5c9e40652598f88f7200f026039dc8 62f4537006192b749e73beed6d838dae 897

Warning: Undefined variable $out in %s/same_keys.php on line 3

Warning: Undefined variable $keys in %s/same_keys.php on line 9
40cd750bba9870f18aada2478b24840a dcca48101505dd86b703689a604fe3c4 4d66acc64c38311fedb570cec5284032 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 2a715b04b92147bdd35d8c0d1d02a7b6 26491b8e2155884bcbfea09d2b99f391 40cd750bba9870f18aada2478b24840a 49316c07e32b53816f67efde80f29e37 40cd750bba9870f18aada2478b24840a 38bd6ceec415d6d69c5d5f29bbfbf480 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 40cd750bba9870f18aada2478b24840a 0
d4745e82aecb406b29b31e88c9ff0e4a 194c877368811fd53db6716e871f045b bfc96ee98453fcaad02d1a4a710ca1da 594eea4f84ceffd3eabf53425d66f1dc a7dbd51afc98c376136213757e6d8b8c 141d591f608099d8a76628fa46bfb708 e3b0247d8231106129fb08a09e373342 2c3ab2cccec121a4ccd050820e438a19 d73b756352aaa6259cc8d6b176d185cf 40cd750bba9870f18aada2478b24840a 44d2c7d4b37b6a0f6f4e40dacecde75a 087886d6bcd311a92de967591304e9d8 860e9e2d1b55ab2053dc9aed74876983 e11cbdcb609c3661c7d8aeef02f5552a 90f7fba03aecaa50982c6659ab78c985 1
0fa6555201e1341845959066fffa2c20 fda4f9e7f51a0a647f2aecf259192c80 08be33f06e2b3c2501bb5a8588e25d10 3cffa304f25e17d88d942ae2d8bdf24b 9a5b13ce05361fd61d25abf7a728c9d6 13eb601075f5debb1fe32d6fd2404d1b b36ea9c383d7cb32ecb48ff2657699fc 13cba555c174a7c553ca711656dca7e5 4a79755de7be9cbd6f164c86c0d14731 538e8bb5a786d8d4ed5f6558c2799e58 025165cf720ac7bb108522056e86a6a4 db92fa052caedd9638cc3f68754a657e bd1135a42df2b73fd6e77a7977cd2843 9b351db9e5de24875af2e3d231dd63b0 73a51805da37784f07f506b83bdd20cf 2
03b90a8dc768bb97684d515eb54d510f b2a8db0a70704ba2cc6790deadc86118 9c23a231f09fe2ab677cecbb6bed4d77 6634786db529dd67ea95cfea50bec94b 1620b0920115a7694cd28945eda87a57 e61daa97a80c404f9ac3dd8087e79766 ea99753079b95497f02261176a02f197 1b8e52730db340e5ad18095737ad8ac3 5ca3125058775f1c3209e3bbe0df40b3 261e5130a38f5781f3db076c82422891 35cad6de0217094fc8428a3ea183df77 d8dd593bc004673044e4cd98aca9beac 1feb16ce17271001a917d02d50d41321 051f4167350d533f2581c822418ff84a f949129810a20b751b606125cbeb390a 900
25fd8f19021a6ece2df918584aca6e02 e3ed770fce263925fbbd53d36c8901bd a93095d8ec9ac4bab3f150b2dd48adad 17d48a25b89d82a23e3d89bbcc87b7c3 ebbbe03329b35526a7558bdfa03d8a9f 943e3148e1a7301c63aba149dfd4c33f e1675241385334b2d005579bdae99e72 8ad9a7f1fb4348f07027bb909a441d73 7c8f77102f04a71648a3a88d9b03f9d1 a5b17b9b19e8e01bace137144fc7fb45 db805e5815287771bdac462c5e489525 9737c293c65469379c24c64513cefdd6 0447ef7b0fdf35fa0f947ed95911ab50 bf5c9e40652598f88f7200f026039dc8 62f4537006192b749e73beed6d838dae 897
