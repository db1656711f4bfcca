--TEST--
which exceptions: messages of all kinds, codes, classes with and without a constructor
--FILE--
<?php
class Plain extends DomainException {}
class Defaults extends Exception { protected $message = 'default'; protected $code = 3; public $extra = [1, self::X]; const X = 'x'; }
class Own extends Exception { function __construct($m) { echo "constructed\n"; parent::__construct("own $m", 9); } }
abstract class Abstracted extends Exception {}
class Shown extends Exception { public function __toString(): string { return "shown: " . $this->message; } }
class NoThrowable { function __construct(public $m = 0) {} }
function thrower(int $n, float $f, string $s) {
    switch ($n) {
        case 0: throw new Exception;
        case 1: throw new Exception("int $n float $f string $s");
        case 2: throw new Exception($s, $n);
        case 3: throw new Plain(sprintf('%05.2f|%d', $f, $n), -$n);
        case 4: throw new Defaults;
        case 5: throw new Defaults('other');
        case 6: throw new Defaults('other', 0);
        case 7: throw new Own($s);
        case 8: throw new Abstracted($s);
        case 9: throw new Shown($s);
        case 10: throw new NoThrowable;
        case 11: throw new Error(code: 4, message: $s);
        case 12: throw new Exception($n);
        case 13: throw new Exception(null);
        case 14: throw new TypeError($s, 2, new Exception('previous'));
        case 15: throw new ErrorException($s, 1, 2);
        case 16: throw new Missing($s);
        case 17: throw new Exception($s, $f);
        case 18: throw new \ArithmeticError($s . $s);
        case 19: throw new Exception("$s[0]$s[9]");
        case 20: throw new class($s) extends Exception {};
    }
    return $n;
}
for ($round = 0; $round < 3; $round++) {
    for ($n = 0; $n <= 21; $n++) {
        try {
            echo thrower($n, 1.5, 'text'), "\n";
        } catch (Throwable $e) {
            echo $n, ' ', preg_replace('~/.*/|@.*~', '', get_class($e)), ': ', $e->getMessage(), ' ', $e->getCode(), ' ', $e->getLine(), "\n";
            if ($e instanceof Defaults) var_dump($e->extra);
            if ($e->getPrevious()) echo get_class($e->getPrevious()), "\n";
        }
    }
}
function numbers(int $n) { if ($n > 1) throw new Exception("#$n"); return $n; }
try { numbers(1); numbers(2); } catch (Exception $e) { echo get_class($e), "\n"; }
try { numbers(1); numbers(2); } catch (Exception $f) { echo get_class($e), "\n"; }
--EXPECTF--
0 Exception:  0 10
1 Exception: int 1 float 1.5 string text 0 11
2 Exception: text 2 12
3 Plain: 01.50|3 -3 13
4 Defaults: default 3 14
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
5 Defaults: other 3 15
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
6 Defaults: other 3 16
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
constructed
7 Own: own text 9 17
8 Error: Cannot instantiate abstract class Abstracted 0 18
9 Shown: text 0 19
10 Error: Cannot throw objects that do not implement Throwable 0 20
11 Error: text 4 21
12 Exception: 12 0 22

Deprecated: Exception::__construct(): Passing null to parameter #1 ($message) of type string is deprecated in %s/classes.php on line 23
13 Exception:  0 23
14 TypeError: text 2 24
Exception
15 ErrorException: text 1 25
16 Error: Class "Missing" not found 0 26

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/classes.php on line 27
17 Exception: text 1 27
18 ArithmeticError: texttext 0 28

Warning: Uninitialized string offset 9 in %s/classes.php on line 29
19 Exception: t 0 29
20 Exception: text 0 30
21
0 Exception:  0 10
1 Exception: int 1 float 1.5 string text 0 11
2 Exception: text 2 12
3 Plain: 01.50|3 -3 13
4 Defaults: default 3 14
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
5 Defaults: other 3 15
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
6 Defaults: other 3 16
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
constructed
7 Own: own text 9 17
8 Error: Cannot instantiate abstract class Abstracted 0 18
9 Shown: text 0 19
10 Error: Cannot throw objects that do not implement Throwable 0 20
11 Error: text 4 21
12 Exception: 12 0 22

Deprecated: Exception::__construct(): Passing null to parameter #1 ($message) of type string is deprecated in %s/classes.php on line 23
13 Exception:  0 23
14 TypeError: text 2 24
Exception
15 ErrorException: text 1 25
16 Error: Class "Missing" not found 0 26

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/classes.php on line 27
17 Exception: text 1 27
18 ArithmeticError: texttext 0 28

Warning: Uninitialized string offset 9 in %s/classes.php on line 29
19 Exception: t 0 29
20 Exception: text 0 30
21
0 Exception:  0 10
1 Exception: int 1 float 1.5 string text 0 11
2 Exception: text 2 12
3 Plain: 01.50|3 -3 13
4 Defaults: default 3 14
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
5 Defaults: other 3 15
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
6 Defaults: other 3 16
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "x"
}
constructed
7 Own: own text 9 17
8 Error: Cannot instantiate abstract class Abstracted 0 18
9 Shown: text 0 19
10 Error: Cannot throw objects that do not implement Throwable 0 20
11 Error: text 4 21
12 Exception: 12 0 22

Deprecated: Exception::__construct(): Passing null to parameter #1 ($message) of type string is deprecated in %s/classes.php on line 23
13 Exception:  0 23
14 TypeError: text 2 24
Exception
15 ErrorException: text 1 25
16 Error: Class "Missing" not found 0 26

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/classes.php on line 27
17 Exception: text 1 27
18 ArithmeticError: texttext 0 28

Warning: Uninitialized string offset 9 in %s/classes.php on line 29
19 Exception: t 0 29
20 Exception: text 0 30
21
Exception
Exception
