<?php
/** about A */
#[Attr(1)]
abstract class A extends \B implements I, namespace\J {
    use T, U { a as protected b; T::x insteadof U; }
    /** about X */
    const X = 1, class_ = self::X;
    public static ?int $a = 1, $b;
    final protected function &list(int|string $x, A&B ...$rest): ?static { return $this?->a[1]; }
    abstract function f(private readonly array $p = []);
}
enum E: string implements I { case A = 'a'; case B = 'b'; }
interface K extends L, M { }
$o = new class(1) extends A { };
