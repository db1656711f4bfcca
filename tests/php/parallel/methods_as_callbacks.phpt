--TEST--
Methods as callbacks of array builtins: each kind of callback with each builtin
--FILE--
<?php

class P { public static function up(int $v): int { return $v * 5 % 91; } public static function up2(int $a, int $b): int { return $b <=> $a; }
  protected static function prot(int $v): int { return $v + 2; } protected static function prot2(int $a, int $b): int { return $a % 7 <=> $b % 7; } }
trait T { public static function tr(int $v): int { return $v * 2 + 1; } public static function tr2(int $a, int $b): int { return $a % 5 <=> $b % 5; } }
enum E: int { case A = 1; case B = 2; const RATE = 3;
  public static function en(int $v): int { return $v * self::RATE; } public static function en2(int $a, int $b): int { return $a % 6 <=> $b % 6; } }
final class R { public function __construct(public readonly int $rate, public readonly array $tab) {} }
class C extends P { use T;
  const RATE = 7; protected int $rate = 3;
  public static function m(int $v): int { return $v * 3 + self::RATE; }
  public static function m2(int $a, int $b): int { return $a % 10 <=> $b % 10; }
  protected static function pr(int $v): int { return $v ^ 5; }
  protected static function pr2(int $a, int $b): int { return $a % 11 <=> $b % 11; }
  public static function late(int $v): int { return $v * static::RATE; }
  public static function late2(int $a, int $b): int { return $a % static::RATE <=> $b % static::RATE; }
  public function im(int $v): int { return $v * $this->rate; }
  public function im2(int $a, int $b): int { return $a % $this->rate <=> $b % $this->rate; }
  public function __invoke(int $v, int $b = 3): int { return $v % 100 * 2 - $b % 7; }
}
$kinds = [
    'pair_class' => [0, "[C::class, 'm']", "[C::class, 'm2']"],
    'pair_str' => [0, "['C', 'm']", "['C', 'm2']"],
    'str' => [0, "'C::m'", "'C::m2'"],
    'fcc' => [0, 'C::m(...)', 'C::m2(...)'],
    'var_pair' => [0, '$f', '$f2', "\$f = ['C', 'm']; \$f2 = ['C', 'm2'];"],
    'var_fcc' => [0, '$f', '$f2', '$f = C::m(...); $f2 = C::m2(...);'],
    'closure_from' => [0, "Closure::fromCallable('C::m')", "Closure::fromCallable(['C', 'm2'])"],
    'inherited' => [0, "'C::up'", "['C', 'up2']"],
    'trait' => [0, "[C::class, 'tr']", 'C::tr2(...)'],
    'enum' => [0, "[E::class, 'en']", 'E::en2(...)'],
    'late' => [0, "['C', 'late']", 'C::late2(...)'],
    'private' => [1, "[C::class, 'pr']", "'C::pr2'"],
    'self_fcc' => [1, 'self::m(...)', 'self::m2(...)'],
    'self_pair' => [1, "[self::class, 'm']", "[self::class, 'm2']"],
    'self_private' => [1, "[self::class, 'pr']", 'self::pr2(...)'],
    'static_fcc' => [1, 'static::m(...)', 'static::m2(...)'],
    'static_pair' => [1, "[static::class, 'late']", "[static::class, 'late2']"],
    'parent_fcc' => [1, 'parent::up(...)', 'parent::up2(...)'],
    'parent_prot' => [1, 'parent::prot(...)', 'parent::prot2(...)'],
    'this_pair' => [2, "[\$this, 'im']", "[\$this, 'im2']"],
    'this_fcc' => [2, '$this->im(...)', '$this->im2(...)'],
    'this_static' => [2, "[\$this, 'm']", '$this->m2(...)'],
    'this_arrow' => [2, 'fn($v) => $v * $this->rate', 'fn($a, $b) => $a % $this->rate <=> $b % $this->rate'],
    'this_arrow_m' => [2, 'fn($v) => $this->im($v)', 'fn($a, $b) => $this->im2($a, $b)'],
    'self_const' => [1, 'fn($v) => $v * self::RATE', 'fn($a, $b) => $a % self::RATE <=> $b % self::RATE'],
    'class_const' => [0, 'fn($v) => $v * C::RATE', 'fn($a, $b) => $a % C::RATE <=> $b % C::RATE'],
    'readonly_use' => [0, 'function ($v) use ($r) { return $v * $r->rate + $r->tab[1]; }', 'function ($a, $b) use ($r) { return $a % $r->rate <=> $b % $r->rate; }', '$r = new R(4, [5, 6]);'],
    'readonly_arrow' => [0, 'fn($v) => $v * $r->rate', 'fn($a, $b) => $a % $r->rate <=> $b % $r->rate', '$r = new R(4, [5, 6]);'],
    'enum_const' => [0, 'fn($v) => $v * E::RATE', 'fn($a, $b) => $a % E::RATE <=> $b % E::RATE'],
    'enum_value' => [0, 'fn($v) => $v * E::B->value', 'fn($a, $b) => $a % E::B->value <=> $b % E::B->value'],
    'obj_pair' => [0, "[\$o, 'im']", "[\$o, 'im2']", '$o = new C;'],
    'obj_fcc' => [0, '$o->im(...)', '$o->im2(...)', '$o = new C;'],
    'invokable' => [0, '$o', '$o', '$o = new C;'],
];
$builtins = [
    'map' => '$r_ = array_map({1}, $a);',
    'filter' => '$r_ = array_filter($a, {1});',
    'filter_key' => '$r_ = array_filter($a, {1}, ARRAY_FILTER_USE_KEY);',
    'walk' => '$r_ = array_walk($a, {2});',
    'reduce' => '$r_ = array_reduce($a, {2}, 0);',
    'usort' => 'usort($a, {2}); $r_ = $a;',
    'uasort' => 'uasort($a, {2}); $r_ = $a;',
    'uksort' => 'uksort($a, {2}); $r_ = $a;',
    'cuf' => '$r_ = 0; foreach ($a as $x) $r_ += call_user_func({1}, $x);',
    'map2' => '$r_ = array_map({2}, $a, $a);',
];

$data = []; for ($i = 0; $i < 150; $i++) $data[] = $i * 7919 % 1009;
foreach ([false, true] as $inPlace) {        // in a function that can be native as a whole; where tier 0 calls the builtin
    foreach ($kinds as $kind => [$where, $one, $two]) {
        $code = '';
        foreach ($builtins as $name => $text) {
            $body = ($kinds[$kind][3] ?? '') . str_replace(['{1}', '{2}'], [$one, $two], $text) . ' return $r_;';
            $body = $inPlace ? '$GLOBALS["seen"] = 1; ' . $body : $body;
            $code .= ['static ', 'public static ', 'public '][$where] . "function m_$name(array \$a) { $body }\n";
        }
        $class = "Of_{$kind}_" . (int) $inPlace;
        $code = $where ? "final class $class extends C { const RATE = 9;\n$code}" : "final class $class {\n" . str_replace('static function', 'public static function', $code) . '}';
        eval($code);
        echo $kind;
        foreach ($builtins as $name => $_) {
            $method = "m_$name";
            $result = $where === 2 ? (new $class)->$method($data) : $class::$method($data);
            echo ' ', hash('crc32b', serialize($result));
        }
        echo "\n";
    }
}
--EXPECT--
pair_class 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
pair_str 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
str 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
var_pair 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
var_fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
closure_from 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
inherited d01657f9 df4a45ec 359494af eec16e44 39c0e945 41bb8970 a687cb78 9a9e7438 f687f11e 0bf4232a
trait b7f215e0 6619e1bb 6619e1bb eec16e44 8a55c1c1 1e452f06 d18b8287 6287ccdb b26496f9 0bf4232a
enum 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 db935f26 60d111ed d2790850 a94e5038 0bf4232a
late 74f222b7 692ceb75 692ceb75 eec16e44 8a55c1c1 6342dc90 d3783425 e2f2ab54 5599365f 0bf4232a
private 26942fef 6619e1bb 411d9355 eec16e44 8a55c1c1 70a3eed3 3659b65d 62133caf 8ceab2ff 0bf4232a
self_fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
self_pair 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
self_private 26942fef 6619e1bb 411d9355 eec16e44 8a55c1c1 70a3eed3 3659b65d 62133caf 8ceab2ff 0bf4232a
static_fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
static_pair 84ff18e1 692ceb75 692ceb75 eec16e44 8a55c1c1 ffb2be7b 2db877b7 f8637524 9281ec78 0bf4232a
parent_fcc d01657f9 df4a45ec 359494af eec16e44 39c0e945 41bb8970 a687cb78 9a9e7438 f687f11e 0bf4232a
parent_prot af9f835e 6619e1bb 6619e1bb eec16e44 8a55c1c1 6342dc90 d3783425 e2f2ab54 df5887c9 0bf4232a
this_pair 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
this_fcc 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
this_static 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
this_arrow 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
this_arrow_m 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
self_const 84ff18e1 692ceb75 692ceb75 eec16e44 8a55c1c1 ffb2be7b 2db877b7 f8637524 9281ec78 0bf4232a
class_const 74f222b7 692ceb75 692ceb75 eec16e44 8a55c1c1 6342dc90 d3783425 e2f2ab54 5599365f 0bf4232a
readonly_use 699ca0af 6619e1bb 6619e1bb eec16e44 8a55c1c1 49d5285b cf091ef7 5a4fa563 78a305ca 0bf4232a
readonly_arrow 4a7fe146 692ceb75 692ceb75 eec16e44 8a55c1c1 49d5285b cf091ef7 5a4fa563 57768394 0bf4232a
enum_const 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
enum_value 0e9e0b77 692ceb75 692ceb75 eec16e44 8a55c1c1 d55dfb30 2f978c74 564723fe 2afcb8c5 0bf4232a
obj_pair 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
obj_fcc 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
invokable 713d4977 6619e1bb 6619e1bb eec16e44 6b1dd059 5efc8544 32dcc873 37351889 299b2274 7c93f324
pair_class 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
pair_str 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
str 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
var_pair 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
var_fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
closure_from 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
inherited d01657f9 df4a45ec 359494af eec16e44 39c0e945 41bb8970 a687cb78 9a9e7438 f687f11e 0bf4232a
trait b7f215e0 6619e1bb 6619e1bb eec16e44 8a55c1c1 1e452f06 d18b8287 6287ccdb b26496f9 0bf4232a
enum 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 db935f26 60d111ed d2790850 a94e5038 0bf4232a
late 74f222b7 692ceb75 692ceb75 eec16e44 8a55c1c1 6342dc90 d3783425 e2f2ab54 5599365f 0bf4232a
private 26942fef 6619e1bb 411d9355 eec16e44 8a55c1c1 70a3eed3 3659b65d 62133caf 8ceab2ff 0bf4232a
self_fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
self_pair 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
self_private 26942fef 6619e1bb 411d9355 eec16e44 8a55c1c1 70a3eed3 3659b65d 62133caf 8ceab2ff 0bf4232a
static_fcc 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
static_pair 84ff18e1 692ceb75 692ceb75 eec16e44 8a55c1c1 ffb2be7b 2db877b7 f8637524 9281ec78 0bf4232a
parent_fcc d01657f9 df4a45ec 359494af eec16e44 39c0e945 41bb8970 a687cb78 9a9e7438 f687f11e 0bf4232a
parent_prot af9f835e 6619e1bb 6619e1bb eec16e44 8a55c1c1 6342dc90 d3783425 e2f2ab54 df5887c9 0bf4232a
this_pair 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
this_fcc 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
this_static 3c3ee7b9 6619e1bb 6619e1bb eec16e44 8a55c1c1 ad449eaf 9c8e66c6 ff72c648 29dd0868 0bf4232a
this_arrow 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
this_arrow_m 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
self_const 84ff18e1 692ceb75 692ceb75 eec16e44 8a55c1c1 ffb2be7b 2db877b7 f8637524 9281ec78 0bf4232a
class_const 74f222b7 692ceb75 692ceb75 eec16e44 8a55c1c1 6342dc90 d3783425 e2f2ab54 5599365f 0bf4232a
readonly_use 699ca0af 6619e1bb 6619e1bb eec16e44 8a55c1c1 49d5285b cf091ef7 5a4fa563 78a305ca 0bf4232a
readonly_arrow 4a7fe146 692ceb75 692ceb75 eec16e44 8a55c1c1 49d5285b cf091ef7 5a4fa563 57768394 0bf4232a
enum_const 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
enum_value 0e9e0b77 692ceb75 692ceb75 eec16e44 8a55c1c1 d55dfb30 2f978c74 564723fe 2afcb8c5 0bf4232a
obj_pair 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
obj_fcc 64e133ab 692ceb75 692ceb75 eec16e44 8a55c1c1 2da4c4c8 327367ba 22c88333 a94e5038 0bf4232a
invokable 713d4977 6619e1bb 6619e1bb eec16e44 6b1dd059 5efc8544 32dcc873 37351889 299b2274 7c93f324
