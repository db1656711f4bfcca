--TEST--
functions that throw: traces with the arguments as they are now, defaults, surplus arguments, methods, callbacks
--FILE--
<?php
function check(int $n, string $s, $d = 5) {
    $n++;
    if ($n > 3) {
        throw new InvalidArgumentException(
            "bad $n", 5);
    }
    return $n;
}
class Problem extends RuntimeException { protected $code = 7; }
final class Shop {
    public $limit = 3;
    static function search(int $a) { $a = 3; foreach ([1, 2] as $x) { if ($x == 2) throw new Problem("q" . $x); } }
    function add(array $a, &$r) {
        $r = 17;
        $a[] = $this->limit;
        echo "adding ";
        if (count($a) > 2) throw new Problem();
        return 5;
    }
}
function expression($n) { return $n > 3 ? throw new LogicException("h$n") : 1; }
function unset_parameter($n) { unset($n); throw new LogicException("unset"); }
function factorial(int $n) { if ($n < 0) throw new DomainException("negative: $n"); return $n < 2 ? 1 : $n * factorial($n - 1); }
function deeper(int $n) { if ($n === 5) throw new DomainException("five"); return deeper($n + 1); }
function go($f) {
    try { echo $f(), "\n"; } catch (Exception $e) { echo str_replace(__DIR__, '', (string) $e), "\n", $e->getLine(), " ", $e->getCode(), "\n"; }
}
for ($i = 0; $i < 3; $i++) {
    go(fn() => check(1, "x"));
    go(fn() => check(7, "x"));
    go(fn() => check(7, "x", 8));
    go(fn() => check(7, "x", 8, 9));
    go(fn() => Shop::search(7));
    $r = 4;
    $shop = new Shop;
    try { $shop->add([1], $r); $shop->add([1, 2], $r); } catch (Problem $e) { echo str_replace(__DIR__, '', $e), "\n"; }
    var_dump($r);
    go(fn() => array_map('expression', [1, 5]));
    go(fn() => call_user_func('expression', 5));
    go(fn() => unset_parameter(5));
    go(fn() => factorial(5));
    go(fn() => factorial(-5));
    go(fn() => deeper(5));
    go(fn() => deeper(3));
    $c = function (int $x, $y = 3) { if ($x > 2) throw new DomainException("c$y"); return $x; };
    go(fn() => $c(1));
    go(fn() => $c(3));
}
--EXPECT--
2
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(31): check(8, 'x')
#1 /functions.php(27): {closure}()
#2 /functions.php(31): go(Object(Closure))
#3 {main}
5 5
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(32): check(8, 'x', 8)
#1 /functions.php(27): {closure}()
#2 /functions.php(32): go(Object(Closure))
#3 {main}
5 5
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(33): check(8, 'x', 8, 9)
#1 /functions.php(27): {closure}()
#2 /functions.php(33): go(Object(Closure))
#3 {main}
5 5
Problem: q2 in /functions.php:13
Stack trace:
#0 /functions.php(34): Shop::search(3)
#1 /functions.php(27): {closure}()
#2 /functions.php(34): go(Object(Closure))
#3 {main}
13 7
adding adding Problem in /functions.php:18
Stack trace:
#0 /functions.php(37): Shop->add(Array, 17)
#1 {main}
int(17)
LogicException: h5 in /functions.php:22
Stack trace:
#0 [internal function]: expression(5)
#1 /functions.php(39): array_map('expression', Array)
#2 /functions.php(27): {closure}()
#3 /functions.php(39): go(Object(Closure))
#4 {main}
22 0
LogicException: h5 in /functions.php:22
Stack trace:
#0 /functions.php(40): expression(5)
#1 /functions.php(27): {closure}()
#2 /functions.php(40): go(Object(Closure))
#3 {main}
22 0
LogicException: unset in /functions.php:23
Stack trace:
#0 /functions.php(41): unset_parameter(NULL)
#1 /functions.php(27): {closure}()
#2 /functions.php(41): go(Object(Closure))
#3 {main}
23 0
120
DomainException: negative: -5 in /functions.php:24
Stack trace:
#0 /functions.php(43): factorial(-5)
#1 /functions.php(27): {closure}()
#2 /functions.php(43): go(Object(Closure))
#3 {main}
24 0
DomainException: five in /functions.php:25
Stack trace:
#0 /functions.php(44): deeper(5)
#1 /functions.php(27): {closure}()
#2 /functions.php(44): go(Object(Closure))
#3 {main}
25 0
DomainException: five in /functions.php:25
Stack trace:
#0 /functions.php(25): deeper(5)
#1 /functions.php(25): deeper(4)
#2 /functions.php(45): deeper(3)
#3 /functions.php(27): {closure}()
#4 /functions.php(45): go(Object(Closure))
#5 {main}
25 0
1
DomainException: c3 in /functions.php:46
Stack trace:
#0 /functions.php(48): {closure}(3)
#1 /functions.php(27): {closure}()
#2 /functions.php(48): go(Object(Closure))
#3 {main}
46 0
2
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(31): check(8, 'x')
#1 /functions.php(27): {closure}()
#2 /functions.php(31): go(Object(Closure))
#3 {main}
5 5
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(32): check(8, 'x', 8)
#1 /functions.php(27): {closure}()
#2 /functions.php(32): go(Object(Closure))
#3 {main}
5 5
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(33): check(8, 'x', 8, 9)
#1 /functions.php(27): {closure}()
#2 /functions.php(33): go(Object(Closure))
#3 {main}
5 5
Problem: q2 in /functions.php:13
Stack trace:
#0 /functions.php(34): Shop::search(3)
#1 /functions.php(27): {closure}()
#2 /functions.php(34): go(Object(Closure))
#3 {main}
13 7
adding adding Problem in /functions.php:18
Stack trace:
#0 /functions.php(37): Shop->add(Array, 17)
#1 {main}
int(17)
LogicException: h5 in /functions.php:22
Stack trace:
#0 [internal function]: expression(5)
#1 /functions.php(39): array_map('expression', Array)
#2 /functions.php(27): {closure}()
#3 /functions.php(39): go(Object(Closure))
#4 {main}
22 0
LogicException: h5 in /functions.php:22
Stack trace:
#0 /functions.php(40): expression(5)
#1 /functions.php(27): {closure}()
#2 /functions.php(40): go(Object(Closure))
#3 {main}
22 0
LogicException: unset in /functions.php:23
Stack trace:
#0 /functions.php(41): unset_parameter(NULL)
#1 /functions.php(27): {closure}()
#2 /functions.php(41): go(Object(Closure))
#3 {main}
23 0
120
DomainException: negative: -5 in /functions.php:24
Stack trace:
#0 /functions.php(43): factorial(-5)
#1 /functions.php(27): {closure}()
#2 /functions.php(43): go(Object(Closure))
#3 {main}
24 0
DomainException: five in /functions.php:25
Stack trace:
#0 /functions.php(44): deeper(5)
#1 /functions.php(27): {closure}()
#2 /functions.php(44): go(Object(Closure))
#3 {main}
25 0
DomainException: five in /functions.php:25
Stack trace:
#0 /functions.php(25): deeper(5)
#1 /functions.php(25): deeper(4)
#2 /functions.php(45): deeper(3)
#3 /functions.php(27): {closure}()
#4 /functions.php(45): go(Object(Closure))
#5 {main}
25 0
1
DomainException: c3 in /functions.php:46
Stack trace:
#0 /functions.php(48): {closure}(3)
#1 /functions.php(27): {closure}()
#2 /functions.php(48): go(Object(Closure))
#3 {main}
46 0
2
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(31): check(8, 'x')
#1 /functions.php(27): {closure}()
#2 /functions.php(31): go(Object(Closure))
#3 {main}
5 5
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(32): check(8, 'x', 8)
#1 /functions.php(27): {closure}()
#2 /functions.php(32): go(Object(Closure))
#3 {main}
5 5
InvalidArgumentException: bad 8 in /functions.php:5
Stack trace:
#0 /functions.php(33): check(8, 'x', 8, 9)
#1 /functions.php(27): {closure}()
#2 /functions.php(33): go(Object(Closure))
#3 {main}
5 5
Problem: q2 in /functions.php:13
Stack trace:
#0 /functions.php(34): Shop::search(3)
#1 /functions.php(27): {closure}()
#2 /functions.php(34): go(Object(Closure))
#3 {main}
13 7
adding adding Problem in /functions.php:18
Stack trace:
#0 /functions.php(37): Shop->add(Array, 17)
#1 {main}
int(17)
LogicException: h5 in /functions.php:22
Stack trace:
#0 [internal function]: expression(5)
#1 /functions.php(39): array_map('expression', Array)
#2 /functions.php(27): {closure}()
#3 /functions.php(39): go(Object(Closure))
#4 {main}
22 0
LogicException: h5 in /functions.php:22
Stack trace:
#0 /functions.php(40): expression(5)
#1 /functions.php(27): {closure}()
#2 /functions.php(40): go(Object(Closure))
#3 {main}
22 0
LogicException: unset in /functions.php:23
Stack trace:
#0 /functions.php(41): unset_parameter(NULL)
#1 /functions.php(27): {closure}()
#2 /functions.php(41): go(Object(Closure))
#3 {main}
23 0
120
DomainException: negative: -5 in /functions.php:24
Stack trace:
#0 /functions.php(43): factorial(-5)
#1 /functions.php(27): {closure}()
#2 /functions.php(43): go(Object(Closure))
#3 {main}
24 0
DomainException: five in /functions.php:25
Stack trace:
#0 /functions.php(44): deeper(5)
#1 /functions.php(27): {closure}()
#2 /functions.php(44): go(Object(Closure))
#3 {main}
25 0
DomainException: five in /functions.php:25
Stack trace:
#0 /functions.php(25): deeper(5)
#1 /functions.php(25): deeper(4)
#2 /functions.php(45): deeper(3)
#3 /functions.php(27): {closure}()
#4 /functions.php(45): go(Object(Closure))
#5 {main}
25 0
1
DomainException: c3 in /functions.php:46
Stack trace:
#0 /functions.php(48): {closure}(3)
#1 /functions.php(27): {closure}()
#2 /functions.php(48): go(Object(Closure))
#3 {main}
46 0
