<?php
// Static methods and class constants: fixed-point arithmetic and a random generator.
// @call Fixed::run(1000000)

final class Fixed
{
    private const SHIFT = 12;
    private const ONE = 1 << self::SHIFT;

    public static function mul(int $a, int $b): int
    {
        return ($a * $b) >> self::SHIFT;
    }

    public static function lerp(int $a, int $b, int $t): int
    {
        return $a + self::mul($b - $a, $t);
    }

    public static function next(int $state): int
    {
        return ($state * 1664525 + 1013904223) & 0xffffffff;
    }

    public static function run(int $rounds): int
    {
        $value = self::ONE;
        $state = 1;
        $sum = 0;
        for ($i = 0; $i < $rounds; $i++) {
            $state = self::next($state);
            $value = self::lerp($value, $state & 0xffff, self::ONE >> 3);
            $sum += $value;
        }
        return $sum;
    }
}
