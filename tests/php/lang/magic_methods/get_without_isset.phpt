--TEST--
Without __isset, ?? asks __get
--FILE--
<?php
class G { private $hid = 1; public int $typed; public $un = 5; function __get($n) { echo "get $n "; return $n == 'nul' ? null : "v-$n"; } }
class GI extends G { function __isset($n) { echo "isset $n "; return $n != 'no'; } }
foreach ([new G, new GI] as $o) {
  unset($o->un);
  var_dump($o->nope ?? 'default', $o->nul ?? 'default', $o->hid ?? 'd', $o->typed ?? 'd', $o->un ?? 'd', $o->no ?? 'd', $o?->nope ?? 'd', $o->a->b ?? 'd', $o->a['x'] ?? 'd', isset($o->nope), isset($o->nope['x']), empty($o->nope), isset($o->a->b), isset($o->nul), $o->x ??= 'set');
  $n = 'dyn'; var_dump($o->$n ?? 'd', isset($o->$n));
}
--EXPECT--
get nope get nul get hid get un get no get nope get a get a get nope get a get x string(6) "v-nope"
string(7) "default"
string(5) "v-hid"
string(1) "d"
string(4) "v-un"
string(4) "v-no"
string(6) "v-nope"
string(1) "d"
string(1) "d"
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
string(3) "v-x"
get dyn string(5) "v-dyn"
bool(false)
isset nope get nope isset nul get nul isset hid get hid isset un get un isset no isset nope get nope isset a get a isset a get a isset nope isset nope get nope isset nope get nope isset a get a isset nul isset x get x string(6) "v-nope"
string(7) "default"
string(5) "v-hid"
string(1) "d"
string(4) "v-un"
string(1) "d"
string(6) "v-nope"
string(1) "d"
string(1) "d"
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
string(3) "v-x"
isset dyn get dyn isset dyn string(5) "v-dyn"
bool(true)
