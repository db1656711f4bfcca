--TEST--
A closure sees what the class that it is bound to sees
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$message] "; return true; });
function t($f) { try { $v = $f(); return is_object($v) ? get_class($v) . json_encode(array_combine(array_map(fn($k) => strtr($k, "\0", "~"), array_keys((array) $v)), array_values((array) $v))) : json_encode($v); } catch (Error $e) { return get_class($e) . ": " . $e->getMessage(); } }
class Base {
  private $p = 1; private static $s = 2; private const C = 3; protected const PC = 4;
  protected $q = 5; public $x = 6; private ?int $typed = 7; private readonly int $ro;
  private function m() { return "Base::m"; } private static function sm() { return "Base::sm"; }
  protected function pm() { return "Base::pm"; } public function pub() { return "Base::pub"; }
  private function only() { return "Base::only"; }
  static function where() { return static::class; }
  function all() { return [
     'p' => function () { return $this->p; },
     'q' => function () { return $this->q; },
     'x' => function () { return $this->x; },
     'isset' => function () { return [isset($this->p), isset($this->q), isset($this->x), empty($this->p), $this->p ?? 'none']; },
     'm' => function () { return $this->m(); },
     'pm' => function () { return $this->pm(); },
     'pub' => function () { return $this->pub(); },
     'only' => function () { return $this->only(); },
     'self::m' => function () { return self::m(); },
     'static::m' => function () { return static::m(); },
     'self::sm' => function () { return self::sm(); },
     'static::sm' => function () { return static::sm(); },
     'Base::sm' => function () { return Base::sm(); },
     'Base::where' => function () { return Base::where(); },
     'self::where' => function () { return self::where(); },
     'self::s' => function () { return self::$s; },
     'static::s' => function () { return static::$s; },
     'Base::s' => function () { return Base::$s; },
     'self::C' => function () { return self::C; },
     'static::C' => function () { return static::C; },
     'Base::C' => function () { return Base::C; },
     'PC' => function () { return [self::PC, static::PC, Base::PC]; },
     'names' => function () { return [self::class, static::class, __CLASS__, __FUNCTION__, get_class($this), get_called_class()]; },
     'parent' => function () { return parent::pub(); },
     'parent::class' => function () { return parent::class; },
     'new self' => function () { return get_class(new self); },
     'new static' => function () { return get_class(new static); },
     'set p' => function () { $this->p = 'set'; return $this; },
     'set q' => function () { $this->q = 'set'; return $this; },
     'set x' => function () { $this->x = 'set'; return $this; },
     'set typed' => function () { $this->typed = 12; return $this; },
     'set typed wrong' => function () { $this->typed = 'abc'; return $this; },
     'op p' => function () { $this->p .= '!'; $this->p++; return $this; },
     'inc' => function () { $this->x++; $this->x += 3; $this->p += 2; $this->p -= 1; ++$this->p; return $this; },
     'dim' => function () { $this->p = []; $this->p[] = 1; $this->p['a']['b'] = 2; return $this; },
     'ref' => function () { $r = &$this->p; $r = 'ref'; return $this; },
     'unset' => function () { unset($this->p); return $this; },
     'foreach' => function () { $k = []; foreach ($this as $key => $v) $k[] = $key; return implode(',', $k); },
     'vars' => function () { return implode(',', array_keys(get_object_vars($this))); },
     'exists' => function () { return [property_exists($this, 'p'), property_exists(self::class, 'p'), method_exists($this, 'm')]; },
     'self::pub' => function () { return self::pub(); },
     'callable' => function () { return [is_callable([$this, 'm']), is_callable('self::sm')]; },
     'fcc' => function () { return ($this->m(...))(); },
     'fcs' => function () { return (self::sm(...))(); },
     'array call' => function () { return [$this, 'm'](); },
     'nested' => function () { return (function () { return $this->p; })(); },
     'arrow' => function () { return (fn() => [$this->x, $this->q, $this->m()])(); },
     'generator' => function () { return iterator_to_array((function () { yield $this->x; yield $this->p; yield $this->m(); })()); },
     'other' => function () { $o = new Base; return $o->p; },
     'other q' => function () { $o = new Base; return $o->q; },
     'other m' => function () { $o = new Base; return $o->m(); },
     'other pm' => function () { $o = new Base; return $o->pm(); },
     'dynamic' => function () { $n = 'p'; return $this->$n; },
     'dynamic m' => function () { $n = 'm'; return $this->$n(); },
     'clone' => function () { $c = clone $this; return $c->p; },
     'nullsafe' => function () { return [$this?->x, $this?->p]; },
     'list' => function () { [$this->p, $this->x] = [1, 2]; return $this; },
     'instanceof' => function () { return [$this instanceof self, $this instanceof static, $this instanceof Base]; },
     'static fn' => function () { return (static fn() => [static::class, self::class])(); },
  ]; }
}
class Sub extends Base { }
class Own extends Base { private $p = 'own p'; private static $s = 'own s'; private const C = 'own C'; private function m() { return "Own::m"; } private static function sm() { return "Own::sm"; } private ?string $typed = 'own typed'; public function only() { return "Own::only"; } }
class Pub extends Own { public $p = 'pub p'; public static $s = 'pub s'; public const C = 'pub C'; public function m() { return "Pub::m"; } public static function sm() { return "Pub::sm"; } public $typed; }
class Magic extends Base { function __get($n) { return "get $n"; } function __set($n, $v) { echo "set $n\n"; } function __isset($n) { echo "isset $n\n"; return true; } function __unset($n) { echo "unset $n\n"; } function __call($n, $a) { return "call $n"; } static function __callStatic($n, $a) { return "callStatic $n"; } }
class Other { private $p = 'other p'; protected $q = 'other q'; public int $x = 100; private function m() { return "Other::m"; } public function pub() { return "Other::pub"; } protected function pm() { return "Other::pm"; } }
class OtherSub extends Other { public $p = 'othersub p'; public function m() { return "OtherSub::m"; } }
$names = array_keys((new Base)->all());
$cases = [[Base::class, Base::class], [Sub::class, Sub::class], [Sub::class, Base::class], [Own::class, Own::class], [Pub::class, Own::class], [Pub::class, Base::class], [Pub::class, Pub::class], [Own::class, Sub::class], [Magic::class, Magic::class], [Magic::class, Base::class],
 [Other::class, Base::class], [Other::class, Other::class], [OtherSub::class, Other::class], [Base::class, Other::class], [Sub::class, Other::class]];
function row($obj, $scope, $name) {
  ob_start();
  $shown = t(fn() => Closure::bind((new Base)->all()[$name], new $obj, $scope)());
  return ob_get_clean() . $shown;
}
foreach ($cases as [$obj, $scope]) {
  echo "== a $obj in $scope\n";
  foreach ($names as $name) {
    $first = row($obj, $scope, $name);
    echo "$name: $first\n";
    for ($i = 0; $i < 3; $i++) if (($again = row($obj, $scope, $name)) !== $first) echo "  then: $again\n";
  }
}
--EXPECT--
== a Base in Base
p: 1
q: 5
x: 6
isset: [true,true,true,false,1]
m: "Base::m"
pm: "Base::pm"
pub: "Base::pub"
only: "Base::only"
self::m: "Base::m"
static::m: "Base::m"
self::sm: "Base::sm"
static::sm: "Base::sm"
Base::sm: "Base::sm"
Base::where: "Base"
self::where: "Base"
self::s: 2
static::s: 2
Base::s: 2
self::C: 3
static::C: 3
Base::C: 3
PC: [4,4,4]
names: ["Base","Base","Base","{closure}","Base","Base"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Base"
new static: "Base"
set p: Base{"~Base~p":"set","~*~q":5,"x":6,"~Base~typed":7}
set q: Base{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7}
set x: Base{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7}
set typed: Base{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":12}
set typed wrong: TypeError: Cannot assign string to property Base::$typed of type ?int
op p: Base{"~Base~p":"1!","~*~q":5,"x":6,"~Base~typed":7}
inc: Base{"~Base~p":3,"~*~q":5,"x":10,"~Base~typed":7}
dim: Base{"~Base~p":{"0":1,"a":{"b":2}},"~*~q":5,"x":6,"~Base~typed":7}
ref: Base{"~Base~p":"ref","~*~q":5,"x":6,"~Base~typed":7}
unset: Base{"~*~q":5,"x":6,"~Base~typed":7}
foreach: "p,q,x,typed"
vars: "p,q,x,typed"
exists: [true,true,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "Base::m"
fcs: "Base::sm"
array call: "Base::m"
nested: 1
arrow: [6,5,"Base::m"]
generator: [6,1,"Base::m"]
other: 1
other q: 5
other m: "Base::m"
other pm: "Base::pm"
dynamic: 1
dynamic m: "Base::m"
clone: 1
nullsafe: [6,1]
list: Base{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7}
instanceof: [true,true,true]
static fn: ["Base","Base"]
== a Sub in Sub
p: [Undefined property: Sub::$p] null
q: 5
x: 6
isset: [false,true,true,true,"none"]
m: Error: Call to private method Base::m() from scope Sub
pm: "Base::pm"
pub: "Base::pub"
only: Error: Call to private method Base::only() from scope Sub
self::m: Error: Call to private method Base::m() from scope Sub
static::m: Error: Call to private method Base::m() from scope Sub
self::sm: Error: Call to private method Base::sm() from scope Sub
static::sm: Error: Call to private method Base::sm() from scope Sub
Base::sm: Error: Call to private method Base::sm() from scope Sub
Base::where: "Base"
self::where: "Sub"
self::s: Error: Cannot access private property Sub::$s
static::s: Error: Cannot access private property Sub::$s
Base::s: Error: Cannot access private property Base::$s
self::C: Error: Undefined constant Sub::C
static::C: Error: Undefined constant Sub::C
Base::C: 3
PC: [4,4,4]
names: ["Sub","Sub","Base","{closure}","Sub","Sub"]
parent: "Base::pub"
parent::class: "Base"
new self: "Sub"
new static: "Sub"
set p: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":"set"}
set q: Sub{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7}
set x: Sub{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7}
set typed: [Creation of dynamic property Sub::$typed is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"typed":12}
set typed wrong: [Creation of dynamic property Sub::$typed is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"typed":"abc"}
op p: [Creation of dynamic property Sub::$p is deprecated] [Undefined property: Sub::$p] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":"!"}
inc: [Creation of dynamic property Sub::$p is deprecated] [Undefined property: Sub::$p] Sub{"~Base~p":1,"~*~q":5,"x":10,"~Base~typed":7,"p":2}
dim: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":{"0":1,"a":{"b":2}}}
ref: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":"ref"}
unset: Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
foreach: "q,x"
vars: "q,x"
exists: [false,false,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [false,false]
fcc: Error: Call to private method Base::m() from scope Sub
fcs: Error: Call to private method Base::sm() from scope Sub
array call: Error: Call to private method Base::m() from scope Sub
nested: [Undefined property: Sub::$p] null
arrow: Error: Call to private method Base::m() from scope Sub
generator: [Undefined property: Sub::$p] Error: Call to private method Base::m() from scope Sub
other: Error: Cannot access private property Base::$p
other q: 5
other m: Error: Call to private method Base::m() from scope Sub
other pm: "Base::pm"
dynamic: [Undefined property: Sub::$p] null
dynamic m: Error: Call to private method Base::m() from scope Sub
clone: [Undefined property: Sub::$p] null
nullsafe: [Undefined property: Sub::$p] [6,null]
list: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7,"p":1}
instanceof: [true,true,true]
static fn: ["Sub","Sub"]
== a Sub in Base
p: 1
q: 5
x: 6
isset: [true,true,true,false,1]
m: "Base::m"
pm: "Base::pm"
pub: "Base::pub"
only: "Base::only"
self::m: "Base::m"
static::m: "Base::m"
self::sm: "Base::sm"
static::sm: "Base::sm"
Base::sm: "Base::sm"
Base::where: "Base"
self::where: "Sub"
self::s: 2
static::s: 2
Base::s: 2
self::C: 3
static::C: Error: Undefined constant Sub::C
Base::C: 3
PC: [4,4,4]
names: ["Base","Sub","Base","{closure}","Sub","Sub"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Base"
new static: "Sub"
set p: Sub{"~Base~p":"set","~*~q":5,"x":6,"~Base~typed":7}
set q: Sub{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7}
set x: Sub{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7}
set typed: Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":12}
set typed wrong: TypeError: Cannot assign string to property Base::$typed of type ?int
op p: Sub{"~Base~p":"1!","~*~q":5,"x":6,"~Base~typed":7}
inc: Sub{"~Base~p":3,"~*~q":5,"x":10,"~Base~typed":7}
dim: Sub{"~Base~p":{"0":1,"a":{"b":2}},"~*~q":5,"x":6,"~Base~typed":7}
ref: Sub{"~Base~p":"ref","~*~q":5,"x":6,"~Base~typed":7}
unset: Sub{"~*~q":5,"x":6,"~Base~typed":7}
foreach: "p,q,x,typed"
vars: "p,q,x,typed"
exists: [true,true,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "Base::m"
fcs: "Base::sm"
array call: "Base::m"
nested: 1
arrow: [6,5,"Base::m"]
generator: [6,1,"Base::m"]
other: 1
other q: 5
other m: "Base::m"
other pm: "Base::pm"
dynamic: 1
dynamic m: "Base::m"
clone: 1
nullsafe: [6,1]
list: Sub{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7}
instanceof: [true,true,true]
static fn: ["Sub","Base"]
== a Own in Own
p: "own p"
q: 5
x: 6
isset: [true,true,true,false,"own p"]
m: "Own::m"
pm: "Base::pm"
pub: "Base::pub"
only: "Own::only"
self::m: "Own::m"
static::m: "Own::m"
self::sm: "Own::sm"
static::sm: "Own::sm"
Base::sm: Error: Call to private method Base::sm() from scope Own
Base::where: "Base"
self::where: "Own"
self::s: "own s"
static::s: "own s"
Base::s: Error: Cannot access private property Base::$s
self::C: "own C"
static::C: "own C"
Base::C: 3
PC: [4,4,4]
names: ["Own","Own","Base","{closure}","Own","Own"]
parent: "Base::pub"
parent::class: "Base"
new self: "Own"
new static: "Own"
set p: Own{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"set","~Own~typed":"own typed"}
set q: Own{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed"}
set x: Own{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed"}
set typed: Own{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"12"}
set typed wrong: Own{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"abc"}
op p: Own{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p!","~Own~typed":"own typed"}
inc: TypeError: Unsupported operand types: string + int
dim: Own{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":{"0":1,"a":{"b":2}},"~Own~typed":"own typed"}
ref: Own{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"ref","~Own~typed":"own typed"}
unset: Own{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~typed":"own typed"}
foreach: "q,x,p,typed"
vars: "q,x,p,typed"
exists: [true,true,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "Own::m"
fcs: "Own::sm"
array call: "Own::m"
nested: "own p"
arrow: [6,5,"Own::m"]
generator: [6,"own p","Own::m"]
other: Error: Cannot access private property Base::$p
other q: 5
other m: Error: Call to private method Base::m() from scope Own
other pm: "Base::pm"
dynamic: "own p"
dynamic m: "Own::m"
clone: "own p"
nullsafe: [6,"own p"]
list: Own{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7,"~Own~p":1,"~Own~typed":"own typed"}
instanceof: [true,true,true]
static fn: ["Own","Own"]
== a Pub in Own
p: "own p"
q: 5
x: 6
isset: [true,true,true,false,"own p"]
m: "Own::m"
pm: "Base::pm"
pub: "Base::pub"
only: "Own::only"
self::m: "Own::m"
static::m: "Pub::m"
self::sm: "Own::sm"
static::sm: "Pub::sm"
Base::sm: Error: Call to private method Base::sm() from scope Own
Base::where: "Base"
self::where: "Pub"
self::s: "own s"
static::s: "pub s"
Base::s: Error: Cannot access private property Base::$s
self::C: "own C"
static::C: "pub C"
Base::C: 3
PC: [4,4,4]
names: ["Own","Pub","Base","{closure}","Pub","Pub"]
parent: "Base::pub"
parent::class: "Base"
new self: "Own"
new static: "Pub"
set p: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"set","~Own~typed":"own typed","p":"pub p","typed":null}
set q: Pub{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set x: Pub{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set typed: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"12","p":"pub p","typed":null}
set typed wrong: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"abc","p":"pub p","typed":null}
op p: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p!","~Own~typed":"own typed","p":"pub p","typed":null}
inc: TypeError: Unsupported operand types: string + int
dim: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":{"0":1,"a":{"b":2}},"~Own~typed":"own typed","p":"pub p","typed":null}
ref: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"ref","~Own~typed":"own typed","p":"pub p","typed":null}
unset: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~typed":"own typed","p":"pub p","typed":null}
foreach: "q,x,p,typed"
vars: "q,x,p,typed"
exists: [true,true,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "Own::m"
fcs: "Own::sm"
array call: "Own::m"
nested: "own p"
arrow: [6,5,"Own::m"]
generator: [6,"own p","Own::m"]
other: Error: Cannot access private property Base::$p
other q: 5
other m: Error: Call to private method Base::m() from scope Own
other pm: "Base::pm"
dynamic: "own p"
dynamic m: "Own::m"
clone: "own p"
nullsafe: [6,"own p"]
list: Pub{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7,"~Own~p":1,"~Own~typed":"own typed","p":"pub p","typed":null}
instanceof: [true,true,true]
static fn: ["Pub","Own"]
== a Pub in Base
p: 1
q: 5
x: 6
isset: [true,true,true,false,1]
m: "Base::m"
pm: "Base::pm"
pub: "Base::pub"
only: "Base::only"
self::m: "Base::m"
static::m: "Pub::m"
self::sm: "Base::sm"
static::sm: "Pub::sm"
Base::sm: "Base::sm"
Base::where: "Base"
self::where: "Pub"
self::s: 2
static::s: "pub s"
Base::s: 2
self::C: 3
static::C: "pub C"
Base::C: 3
PC: [4,4,4]
names: ["Base","Pub","Base","{closure}","Pub","Pub"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Base"
new static: "Pub"
set p: Pub{"~Base~p":"set","~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set q: Pub{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set x: Pub{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set typed: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":12,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set typed wrong: TypeError: Cannot assign string to property Base::$typed of type ?int
op p: Pub{"~Base~p":"1!","~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
inc: Pub{"~Base~p":3,"~*~q":5,"x":10,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
dim: Pub{"~Base~p":{"0":1,"a":{"b":2}},"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
ref: Pub{"~Base~p":"ref","~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
unset: Pub{"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
foreach: "p,q,x,typed"
vars: "p,q,x,typed"
exists: [true,true,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "Base::m"
fcs: "Base::sm"
array call: "Base::m"
nested: 1
arrow: [6,5,"Base::m"]
generator: [6,1,"Base::m"]
other: 1
other q: 5
other m: "Base::m"
other pm: "Base::pm"
dynamic: 1
dynamic m: "Base::m"
clone: 1
nullsafe: [6,1]
list: Pub{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
instanceof: [true,true,true]
static fn: ["Pub","Base"]
== a Pub in Pub
p: "pub p"
q: 5
x: 6
isset: [true,true,true,false,"pub p"]
m: "Pub::m"
pm: "Base::pm"
pub: "Base::pub"
only: "Own::only"
self::m: "Pub::m"
static::m: "Pub::m"
self::sm: "Pub::sm"
static::sm: "Pub::sm"
Base::sm: Error: Call to private method Base::sm() from scope Pub
Base::where: "Base"
self::where: "Pub"
self::s: "pub s"
static::s: "pub s"
Base::s: Error: Cannot access private property Base::$s
self::C: "pub C"
static::C: "pub C"
Base::C: 3
PC: [4,4,4]
names: ["Pub","Pub","Base","{closure}","Pub","Pub"]
parent: "Base::pub"
parent::class: "Own"
new self: "Pub"
new static: "Pub"
set p: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"set","typed":null}
set q: Pub{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set x: Pub{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":null}
set typed: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":12}
set typed wrong: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p","typed":"abc"}
op p: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"pub p!","typed":null}
inc: TypeError: Unsupported operand types: string + int
dim: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":{"0":1,"a":{"b":2}},"typed":null}
ref: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":"ref","typed":null}
unset: Pub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","typed":null}
foreach: "q,x,p,typed"
vars: "q,x,p,typed"
exists: [true,true,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "Pub::m"
fcs: "Pub::sm"
array call: "Pub::m"
nested: "pub p"
arrow: [6,5,"Pub::m"]
generator: [6,"pub p","Pub::m"]
other: Error: Cannot access private property Base::$p
other q: 5
other m: Error: Call to private method Base::m() from scope Pub
other pm: "Base::pm"
dynamic: "pub p"
dynamic m: "Pub::m"
clone: "pub p"
nullsafe: [6,"pub p"]
list: Pub{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed","p":1,"typed":null}
instanceof: [true,true,true]
static fn: ["Pub","Pub"]
== a Own in Sub
p: Error: Cannot access private property Own::$p
q: 5
x: 6
isset: [false,true,true,true,"none"]
m: Error: Call to private method Own::m() from scope Sub
pm: "Base::pm"
pub: "Base::pub"
only: "Own::only"
self::m: Error: Call to private method Base::m() from scope Sub
static::m: Error: Call to private method Own::m() from scope Sub
self::sm: Error: Call to private method Base::sm() from scope Sub
static::sm: Error: Call to private method Own::sm() from scope Sub
Base::sm: Error: Call to private method Base::sm() from scope Sub
Base::where: "Base"
self::where: "Own"
self::s: Error: Cannot access private property Sub::$s
static::s: Error: Cannot access private property Own::$s
Base::s: Error: Cannot access private property Base::$s
self::C: Error: Undefined constant Sub::C
static::C: Error: Cannot access private constant Own::C
Base::C: 3
PC: [4,4,4]
names: ["Sub","Own","Base","{closure}","Own","Own"]
parent: "Base::pub"
parent::class: "Base"
new self: "Sub"
new static: "Own"
set p: Error: Cannot access private property Own::$p
set q: Own{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed"}
set x: Own{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7,"~Own~p":"own p","~Own~typed":"own typed"}
set typed: Error: Cannot access private property Own::$typed
set typed wrong: Error: Cannot access private property Own::$typed
op p: Error: Cannot access private property Own::$p
inc: Error: Cannot access private property Own::$p
dim: Error: Cannot access private property Own::$p
ref: Error: Cannot access private property Own::$p
unset: Error: Cannot access private property Own::$p
foreach: "q,x"
vars: "q,x"
exists: [true,false,true]
self::pub: Error: Non-static method Base::pub() cannot be called statically
callable: [Use of "self" in callables is deprecated] [false,false]
fcc: Error: Call to private method Own::m() from scope Sub
fcs: Error: Call to private method Base::sm() from scope Sub
array call: Error: Call to private method Own::m() from scope Sub
nested: Error: Cannot access private property Own::$p
arrow: Error: Call to private method Own::m() from scope Sub
generator: Error: Cannot access private property Own::$p
other: Error: Cannot access private property Base::$p
other q: 5
other m: Error: Call to private method Base::m() from scope Sub
other pm: "Base::pm"
dynamic: Error: Cannot access private property Own::$p
dynamic m: Error: Call to private method Own::m() from scope Sub
clone: Error: Cannot access private property Own::$p
nullsafe: Error: Cannot access private property Own::$p
list: Error: Cannot access private property Own::$p
instanceof: [false,true,true]
static fn: ["Own","Sub"]
== a Magic in Magic
p: "get p"
q: 5
x: 6
isset: isset p
isset p
isset p
[true,true,true,false,"get p"]
m: "call m"
pm: "Base::pm"
pub: "Base::pub"
only: "call only"
self::m: "call m"
static::m: "call m"
self::sm: "call sm"
static::sm: "call sm"
Base::sm: Error: Call to private method Base::sm() from scope Magic
Base::where: "Base"
self::where: "Magic"
self::s: Error: Cannot access private property Magic::$s
static::s: Error: Cannot access private property Magic::$s
Base::s: Error: Cannot access private property Base::$s
self::C: Error: Undefined constant Magic::C
static::C: Error: Undefined constant Magic::C
Base::C: 3
PC: [4,4,4]
names: ["Magic","Magic","Base","{closure}","Magic","Magic"]
parent: "Base::pub"
parent::class: "Base"
new self: "Magic"
new static: "Magic"
set p: set p
Magic{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
set q: Magic{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7}
set x: Magic{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7}
set typed: set typed
Magic{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
set typed wrong: set typed
Magic{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
op p: set p
set p
Magic{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
inc: TypeError: Unsupported operand types: string + int
dim: set p
[Indirect modification of overloaded property Magic::$p has no effect] Error: [] operator not supported for strings
ref: [Indirect modification of overloaded property Magic::$p has no effect] Magic{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
unset: unset p
Magic{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
foreach: "q,x"
vars: "q,x"
exists: [false,false,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "call m"
fcs: "call sm"
array call: "call m"
nested: "get p"
arrow: [6,5,"call m"]
generator: [6,"get p","call m"]
other: Error: Cannot access private property Base::$p
other q: 5
other m: Error: Call to private method Base::m() from scope Magic
other pm: "Base::pm"
dynamic: "get p"
dynamic m: "call m"
clone: "get p"
nullsafe: [6,"get p"]
list: set p
Magic{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7}
instanceof: [true,true,true]
static fn: ["Magic","Magic"]
== a Magic in Base
p: 1
q: 5
x: 6
isset: [true,true,true,false,1]
m: "Base::m"
pm: "Base::pm"
pub: "Base::pub"
only: "Base::only"
self::m: "Base::m"
static::m: "Base::m"
self::sm: "Base::sm"
static::sm: "Base::sm"
Base::sm: "Base::sm"
Base::where: "Base"
self::where: "Magic"
self::s: 2
static::s: 2
Base::s: 2
self::C: 3
static::C: Error: Undefined constant Magic::C
Base::C: 3
PC: [4,4,4]
names: ["Base","Magic","Base","{closure}","Magic","Magic"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Base"
new static: "Magic"
set p: Magic{"~Base~p":"set","~*~q":5,"x":6,"~Base~typed":7}
set q: Magic{"~Base~p":1,"~*~q":"set","x":6,"~Base~typed":7}
set x: Magic{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7}
set typed: Magic{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":12}
set typed wrong: TypeError: Cannot assign string to property Base::$typed of type ?int
op p: Magic{"~Base~p":"1!","~*~q":5,"x":6,"~Base~typed":7}
inc: Magic{"~Base~p":3,"~*~q":5,"x":10,"~Base~typed":7}
dim: Magic{"~Base~p":{"0":1,"a":{"b":2}},"~*~q":5,"x":6,"~Base~typed":7}
ref: Magic{"~Base~p":"ref","~*~q":5,"x":6,"~Base~typed":7}
unset: Magic{"~*~q":5,"x":6,"~Base~typed":7}
foreach: "p,q,x,typed"
vars: "p,q,x,typed"
exists: [true,true,true]
self::pub: "Base::pub"
callable: [Use of "self" in callables is deprecated] [true,true]
fcc: "Base::m"
fcs: "Base::sm"
array call: "Base::m"
nested: 1
arrow: [6,5,"Base::m"]
generator: [6,1,"Base::m"]
other: 1
other q: 5
other m: "Base::m"
other pm: "Base::pm"
dynamic: 1
dynamic m: "Base::m"
clone: 1
nullsafe: [6,1]
list: Magic{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7}
instanceof: [true,true,true]
static fn: ["Magic","Base"]
== a Other in Base
p: Error: Cannot access private property Other::$p
q: Error: Cannot access protected property Other::$q
x: 100
isset: [false,false,true,true,"none"]
m: Error: Call to private method Other::m() from scope Base
pm: Error: Call to protected method Other::pm() from scope Base
pub: "Other::pub"
only: Error: Call to undefined method Other::only()
self::m: Error: Non-static method Base::m() cannot be called statically
static::m: Error: Call to private method Other::m() from scope Base
self::sm: "Base::sm"
static::sm: Error: Call to undefined method Other::sm()
Base::sm: "Base::sm"
Base::where: "Base"
self::where: "Other"
self::s: 2
static::s: Error: Access to undeclared static property Other::$s
Base::s: 2
self::C: 3
static::C: Error: Undefined constant Other::C
Base::C: 3
PC: Error: Undefined constant Other::PC
names: ["Base","Other","Base","{closure}","Other","Other"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Base"
new static: "Other"
set p: Error: Cannot access private property Other::$p
set q: Error: Cannot access protected property Other::$q
set x: TypeError: Cannot assign string to property Other::$x of type int
set typed: [Creation of dynamic property Other::$typed is deprecated] Other{"~Other~p":"other p","~*~q":"other q","x":100,"typed":12}
set typed wrong: [Creation of dynamic property Other::$typed is deprecated] Other{"~Other~p":"other p","~*~q":"other q","x":100,"typed":"abc"}
op p: Error: Cannot access private property Other::$p
inc: Error: Cannot access private property Other::$p
dim: Error: Cannot access private property Other::$p
ref: Error: Cannot access private property Other::$p
unset: Error: Cannot access private property Other::$p
foreach: "x"
vars: "x"
exists: [true,true,true]
self::pub: Error: Non-static method Base::pub() cannot be called statically
callable: [Use of "self" in callables is deprecated] [false,true]
fcc: Error: Call to private method Other::m() from scope Base
fcs: "Base::sm"
array call: Error: Call to private method Other::m() from scope Base
nested: Error: Cannot access private property Other::$p
arrow: Error: Cannot access protected property Other::$q
generator: Error: Cannot access private property Other::$p
other: 1
other q: 5
other m: "Base::m"
other pm: "Base::pm"
dynamic: Error: Cannot access private property Other::$p
dynamic m: Error: Call to private method Other::m() from scope Base
clone: Error: Cannot access private property Other::$p
nullsafe: Error: Cannot access private property Other::$p
list: Error: Cannot access private property Other::$p
instanceof: [false,true,false]
static fn: ["Other","Base"]
== a Other in Other
p: "other p"
q: "other q"
x: 100
isset: [true,true,true,false,"other p"]
m: "Other::m"
pm: "Other::pm"
pub: "Other::pub"
only: Error: Call to undefined method Other::only()
self::m: "Other::m"
static::m: "Other::m"
self::sm: Error: Call to undefined method Other::sm()
static::sm: Error: Call to undefined method Other::sm()
Base::sm: Error: Call to private method Base::sm() from scope Other
Base::where: "Base"
self::where: Error: Call to undefined method Other::where()
self::s: Error: Access to undeclared static property Other::$s
static::s: Error: Access to undeclared static property Other::$s
Base::s: Error: Cannot access private property Base::$s
self::C: Error: Undefined constant Other::C
static::C: Error: Undefined constant Other::C
Base::C: 3
PC: Error: Undefined constant Other::PC
names: ["Other","Other","Base","{closure}","Other","Other"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Other"
new static: "Other"
set p: Other{"~Other~p":"set","~*~q":"other q","x":100}
set q: Other{"~Other~p":"other p","~*~q":"set","x":100}
set x: TypeError: Cannot assign string to property Other::$x of type int
set typed: [Creation of dynamic property Other::$typed is deprecated] Other{"~Other~p":"other p","~*~q":"other q","x":100,"typed":12}
set typed wrong: [Creation of dynamic property Other::$typed is deprecated] Other{"~Other~p":"other p","~*~q":"other q","x":100,"typed":"abc"}
op p: Other{"~Other~p":"other p!","~*~q":"other q","x":100}
inc: TypeError: Unsupported operand types: string + int
dim: Other{"~Other~p":{"0":1,"a":{"b":2}},"~*~q":"other q","x":100}
ref: Other{"~Other~p":"ref","~*~q":"other q","x":100}
unset: Other{"~*~q":"other q","x":100}
foreach: "p,q,x"
vars: "p,q,x"
exists: [true,true,true]
self::pub: "Other::pub"
callable: [Use of "self" in callables is deprecated] [true,false]
fcc: "Other::m"
fcs: Error: Call to undefined method Other::sm()
array call: "Other::m"
nested: "other p"
arrow: [100,"other q","Other::m"]
generator: [100,"other p","Other::m"]
other: Error: Cannot access private property Base::$p
other q: Error: Cannot access protected property Base::$q
other m: Error: Call to private method Base::m() from scope Other
other pm: Error: Call to protected method Base::pm() from scope Other
dynamic: "other p"
dynamic m: "Other::m"
clone: "other p"
nullsafe: [100,"other p"]
list: Other{"~Other~p":1,"~*~q":"other q","x":2}
instanceof: [true,true,false]
static fn: ["Other","Other"]
== a OtherSub in Other
p: "other p"
q: "other q"
x: 100
isset: [true,true,true,false,"other p"]
m: "Other::m"
pm: "Other::pm"
pub: "Other::pub"
only: Error: Call to undefined method OtherSub::only()
self::m: "Other::m"
static::m: "OtherSub::m"
self::sm: Error: Call to undefined method Other::sm()
static::sm: Error: Call to undefined method OtherSub::sm()
Base::sm: Error: Call to private method Base::sm() from scope Other
Base::where: "Base"
self::where: Error: Call to undefined method Other::where()
self::s: Error: Access to undeclared static property Other::$s
static::s: Error: Access to undeclared static property OtherSub::$s
Base::s: Error: Cannot access private property Base::$s
self::C: Error: Undefined constant Other::C
static::C: Error: Undefined constant OtherSub::C
Base::C: 3
PC: Error: Undefined constant Other::PC
names: ["Other","OtherSub","Base","{closure}","OtherSub","OtherSub"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Other"
new static: "OtherSub"
set p: OtherSub{"~Other~p":"set","~*~q":"other q","x":100,"p":"othersub p"}
set q: OtherSub{"~Other~p":"other p","~*~q":"set","x":100,"p":"othersub p"}
set x: TypeError: Cannot assign string to property Other::$x of type int
set typed: [Creation of dynamic property OtherSub::$typed is deprecated] OtherSub{"~Other~p":"other p","~*~q":"other q","x":100,"p":"othersub p","typed":12}
set typed wrong: [Creation of dynamic property OtherSub::$typed is deprecated] OtherSub{"~Other~p":"other p","~*~q":"other q","x":100,"p":"othersub p","typed":"abc"}
op p: OtherSub{"~Other~p":"other p!","~*~q":"other q","x":100,"p":"othersub p"}
inc: TypeError: Unsupported operand types: string + int
dim: OtherSub{"~Other~p":{"0":1,"a":{"b":2}},"~*~q":"other q","x":100,"p":"othersub p"}
ref: OtherSub{"~Other~p":"ref","~*~q":"other q","x":100,"p":"othersub p"}
unset: OtherSub{"~*~q":"other q","x":100,"p":"othersub p"}
foreach: "p,q,x"
vars: "p,q,x"
exists: [true,true,true]
self::pub: "Other::pub"
callable: [Use of "self" in callables is deprecated] [true,false]
fcc: "Other::m"
fcs: Error: Call to undefined method Other::sm()
array call: "Other::m"
nested: "other p"
arrow: [100,"other q","Other::m"]
generator: [100,"other p","Other::m"]
other: Error: Cannot access private property Base::$p
other q: Error: Cannot access protected property Base::$q
other m: Error: Call to private method Base::m() from scope Other
other pm: Error: Call to protected method Base::pm() from scope Other
dynamic: "other p"
dynamic m: "Other::m"
clone: "other p"
nullsafe: [100,"other p"]
list: OtherSub{"~Other~p":1,"~*~q":"other q","x":2,"p":"othersub p"}
instanceof: [true,true,false]
static fn: ["OtherSub","Other"]
== a Base in Other
p: Error: Cannot access private property Base::$p
q: Error: Cannot access protected property Base::$q
x: 6
isset: [false,false,true,true,"none"]
m: Error: Call to private method Base::m() from scope Other
pm: Error: Call to protected method Base::pm() from scope Other
pub: "Base::pub"
only: Error: Call to private method Base::only() from scope Other
self::m: Error: Non-static method Other::m() cannot be called statically
static::m: Error: Call to private method Base::m() from scope Other
self::sm: Error: Call to undefined method Other::sm()
static::sm: Error: Call to private method Base::sm() from scope Other
Base::sm: Error: Call to private method Base::sm() from scope Other
Base::where: "Base"
self::where: Error: Call to undefined method Other::where()
self::s: Error: Access to undeclared static property Other::$s
static::s: Error: Cannot access private property Base::$s
Base::s: Error: Cannot access private property Base::$s
self::C: Error: Undefined constant Other::C
static::C: Error: Cannot access private constant Base::C
Base::C: 3
PC: Error: Undefined constant Other::PC
names: ["Other","Base","Base","{closure}","Base","Base"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Other"
new static: "Base"
set p: Error: Cannot access private property Base::$p
set q: Error: Cannot access protected property Base::$q
set x: Base{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7}
set typed: Error: Cannot access private property Base::$typed
set typed wrong: Error: Cannot access private property Base::$typed
op p: Error: Cannot access private property Base::$p
inc: Error: Cannot access private property Base::$p
dim: Error: Cannot access private property Base::$p
ref: Error: Cannot access private property Base::$p
unset: Error: Cannot access private property Base::$p
foreach: "x"
vars: "x"
exists: [true,true,true]
self::pub: Error: Non-static method Other::pub() cannot be called statically
callable: [Use of "self" in callables is deprecated] [false,false]
fcc: Error: Call to private method Base::m() from scope Other
fcs: Error: Call to undefined method Other::sm()
array call: Error: Call to private method Base::m() from scope Other
nested: Error: Cannot access private property Base::$p
arrow: Error: Cannot access protected property Base::$q
generator: Error: Cannot access private property Base::$p
other: Error: Cannot access private property Base::$p
other q: Error: Cannot access protected property Base::$q
other m: Error: Call to private method Base::m() from scope Other
other pm: Error: Call to protected method Base::pm() from scope Other
dynamic: Error: Cannot access private property Base::$p
dynamic m: Error: Call to private method Base::m() from scope Other
clone: Error: Cannot access private property Base::$p
nullsafe: Error: Cannot access private property Base::$p
list: Error: Cannot access private property Base::$p
instanceof: [false,true,true]
static fn: ["Base","Other"]
== a Sub in Other
p: [Undefined property: Sub::$p] null
q: Error: Cannot access protected property Sub::$q
x: 6
isset: [false,false,true,true,"none"]
m: Error: Call to private method Base::m() from scope Other
pm: Error: Call to protected method Base::pm() from scope Other
pub: "Base::pub"
only: Error: Call to private method Base::only() from scope Other
self::m: Error: Non-static method Other::m() cannot be called statically
static::m: Error: Call to private method Base::m() from scope Other
self::sm: Error: Call to undefined method Other::sm()
static::sm: Error: Call to private method Base::sm() from scope Other
Base::sm: Error: Call to private method Base::sm() from scope Other
Base::where: "Base"
self::where: Error: Call to undefined method Other::where()
self::s: Error: Access to undeclared static property Other::$s
static::s: Error: Cannot access private property Sub::$s
Base::s: Error: Cannot access private property Base::$s
self::C: Error: Undefined constant Other::C
static::C: Error: Undefined constant Sub::C
Base::C: 3
PC: Error: Undefined constant Other::PC
names: ["Other","Sub","Base","{closure}","Sub","Sub"]
parent: Error: Cannot access "parent" when current class scope has no parent
parent::class: Error: Cannot use "parent" when current class scope has no parent
new self: "Other"
new static: "Sub"
set p: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":"set"}
set q: Error: Cannot access protected property Sub::$q
set x: Sub{"~Base~p":1,"~*~q":5,"x":"set","~Base~typed":7}
set typed: [Creation of dynamic property Sub::$typed is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"typed":12}
set typed wrong: [Creation of dynamic property Sub::$typed is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"typed":"abc"}
op p: [Creation of dynamic property Sub::$p is deprecated] [Undefined property: Sub::$p] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":"!"}
inc: [Creation of dynamic property Sub::$p is deprecated] [Undefined property: Sub::$p] Sub{"~Base~p":1,"~*~q":5,"x":10,"~Base~typed":7,"p":2}
dim: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":{"0":1,"a":{"b":2}}}
ref: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7,"p":"ref"}
unset: Sub{"~Base~p":1,"~*~q":5,"x":6,"~Base~typed":7}
foreach: "x"
vars: "x"
exists: [false,true,true]
self::pub: Error: Non-static method Other::pub() cannot be called statically
callable: [Use of "self" in callables is deprecated] [false,false]
fcc: Error: Call to private method Base::m() from scope Other
fcs: Error: Call to undefined method Other::sm()
array call: Error: Call to private method Base::m() from scope Other
nested: [Undefined property: Sub::$p] null
arrow: Error: Cannot access protected property Sub::$q
generator: [Undefined property: Sub::$p] Error: Call to private method Base::m() from scope Other
other: Error: Cannot access private property Base::$p
other q: Error: Cannot access protected property Base::$q
other m: Error: Call to private method Base::m() from scope Other
other pm: Error: Call to protected method Base::pm() from scope Other
dynamic: [Undefined property: Sub::$p] null
dynamic m: Error: Call to private method Base::m() from scope Other
clone: [Undefined property: Sub::$p] null
nullsafe: [Undefined property: Sub::$p] [6,null]
list: [Creation of dynamic property Sub::$p is deprecated] Sub{"~Base~p":1,"~*~q":5,"x":2,"~Base~typed":7,"p":1}
instanceof: [false,true,true]
static fn: ["Sub","Other"]
