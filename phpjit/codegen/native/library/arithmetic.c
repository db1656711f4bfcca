/* `**`, fdiv() and round(). */
#include <math.h>
#include <stdio.h>

#include "library.h"

pj_int pj_pow_int(pj_int base, pj_int exponent, int *overflow)
{
    pj_int result = 1;
    *overflow = exponent < 0;       /* then it is a float */
    while (exponent > 0) {
        if (exponent & 1) {
            if (__builtin_mul_overflow(result, base, &result)) {
                *overflow = 1;
                return 0;
            }
        }
        exponent >>= 1;
        if (exponent && __builtin_mul_overflow(base, base, &base)) {
            *overflow = 1;
            return 0;
        }
    }
    return result;
}

/* As pow_function_base() in Zend/zend_operators.c: the factors so far stay ints until a product overflows. */
double pj_pow_float(pj_int base, pj_int exponent)
{
    pj_int result = 1, product;
    if (exponent < 0)
        return pow((double)base, (double)exponent);
    while (exponent > 0) {
        if (exponent & 1) {
            exponent--;
            if (__builtin_mul_overflow(result, base, &product))
                return (double)result * (double)base * pow((double)base, (double)exponent);
            result = product;
        } else {
            exponent >>= 1;
            if (__builtin_mul_overflow(base, base, &product))
                return (double)result * pow((double)base * (double)base, (double)exponent);
            base = product;
        }
    }
    return (double)result;
}

double pj_fdiv(double a, double b) { return a / b; }

static double ten_to(pj_int n)
{
    static const double exact[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    return n >= 0 && n <= 22 ? exact[n] : pow(10.0, (double)n);
}

static double round_half(double f) { return f >= 0 ? floor(f + 0.5) : ceil(f - 0.5); }

double pj_round(double f, pj_int places)
{
    if (!isfinite(f) || f == 0)
        return f;
    if (places > INT32_MAX)
        places = INT32_MAX;
    if (places < -INT32_MAX)
        places = -INT32_MAX;
    pj_int size = places < 0 ? -places : places;
    pj_int precise = 14 - (pj_int)floor(log10(fabs(f)));   /* places at which 15 digits are left */
    double factor = ten_to(size), r;
    if (precise > places && precise - 15 < places) {
        r = precise >= 0 ? f * ten_to(precise) : f / ten_to(-precise);
        r = round_half(r);
        r /= ten_to(precise - places);
    } else {
        r = places >= 0 ? f * factor : f / factor;
        if (fabs(r) >= 1e15)
            return f;
    }
    r = round_half(r);
    if (size < 23)
        return places > 0 ? r / factor : r * factor;
    if (r == 0)
        return 0;       /* PHP goes through text, which has no sign for -0.0 */
    char text[400];
    int n = snprintf(text, sizeof text, "%.6fe%d", r, (int)-places);
    for (int i = 0; i < n; i++)
        if (text[i] == ',')
            text[i] = '.';
    r = pj_parse_float(text, n);
    return isfinite(r) ? r : f;
}
