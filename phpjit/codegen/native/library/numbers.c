/* Numbers as text and text as numbers.
 *
 *   pj_format_float(out, 0.1 + 0.2, 14)  "0.3"         (precision, as echo)
 *   pj_format_float(out, 0.1 + 0.2, -1)  "0.30000000000000004"    (the shortest text that reads back)
 *
 * Shortest digits: Raffaello Giulietti, "The Schubfach way to render doubles"; both directions rest on a table of the
 * powers of ten to 128 bits, computed exactly at first use.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

#include "arena.h"
#include "numeric.h"

typedef unsigned __int128 u128;

/* ---- ints ---- */

static const char pairs[] =
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
    "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

static int format_unsigned(char *out, uint64_t n)
{
    char text[20];
    int at = 20;
    while (n >= 100) {
        memcpy(text + (at -= 2), pairs + 2 * (n % 100), 2);
        n /= 100;
    }
    if (n >= 10)
        memcpy(text + (at -= 2), pairs + 2 * n, 2);
    else
        text[--at] = (char)('0' + n);
    memcpy(out, text + at, (size_t)(20 - at));
    return 20 - at;
}

int pj_format_int(char *out, pj_int i)
{
    if (i >= 0)
        return format_unsigned(out, (uint64_t)i);
    *out = '-';
    return 1 + format_unsigned(out + 1, 0 - (uint64_t)i);
}

/* The digits of a number below 10^8, the highest one in the lowest byte; two, then four numbers are divided at once. */
static inline uint64_t eight_digits(uint64_t n)
{
    uint64_t fours = n / 10000 | n % 10000 << 32;
    uint64_t hundreds = fours * 10486 >> 20 & 0x7f0000007fu;
    uint64_t twos = hundreds | (fours - hundreds * 100) << 16;
    uint64_t tens = twos * 103 >> 10 & 0x000f000f000f000fu;
    return tens | (twos - tens * 10) << 8;
}

pj_str *pj_int_to_str(pj_ctx *ctx, pj_int i)
{
    if ((uint64_t)i < 10)
        return pj_chr(ctx, '0' + i);
    if ((uint64_t)i < 100000000) {
        uint64_t digits = eight_digits((uint64_t)i);
        int zeros = __builtin_ctzll(digits) >> 3;
        return pj_str_of_word(ctx, (digits + 0x3030303030303030u) >> 8 * zeros, 8 - zeros);
    }
    char text[24];
    return pj_str_new(ctx, text, pj_format_int(text, i));
}

/* ---- powers of ten ---- */

enum { LEAST = -330, GREATEST = 350, WORDS = 20 };
static u128 powers[GREATEST - LEAST + 1];   /* 10^k = powers[k - LEAST] * 2^(log2_of_pow10(k) - 127), rounded up */
static pthread_once_t powers_once = PTHREAD_ONCE_INIT;

static inline int log2_of_pow10(int k) { return (int)(((int64_t)k * 1741647) >> 19); }
static inline int log10_of_pow2(int e) { return (int)(((int64_t)e * 1262611) >> 22); }

/* The top 128 bits of a number of WORDS words (least first), one more when there are bits below them. */
static u128 top_bits(const uint64_t *words)
{
    int high = WORDS - 1;
    while (!words[high])
        high--;
    int shift = __builtin_clzll(words[high]);
    uint64_t w[3];
    for (int i = 0; i < 3; i++)
        w[i] = high >= i ? words[high - i] : 0;
    u128 top = (u128)w[0] << 64 | w[1];
    uint64_t below = w[2];
    if (shift) {
        top = top << shift | w[2] >> (64 - shift);
        below = w[2] << shift;
    }
    for (int i = high - 3; i >= 0 && !below; i--)
        below = words[i];
    return top + (below != 0);
}

static void make_powers(void)
{
    uint64_t n[WORDS] = {1};
    for (int k = 0; k <= GREATEST; k++) {
        powers[k - LEAST] = top_bits(n);
        uint64_t carry = 0;
        for (int i = 0; i < WORDS; i++) {
            u128 p = (u128)n[i] * 10 + carry;
            n[i] = (uint64_t)p;
            carry = (uint64_t)(p >> 64);
        }
    }
    memset(n, 0, sizeof n);     /* 2^1279 divided by 10 again and again: what is cut off stays below 128 bits */
    n[WORDS - 1] = (uint64_t)1 << 63;
    for (int k = -1; k >= LEAST; k--) {
        u128 rest = 0;
        for (int i = WORDS - 1; i >= 0; i--) {
            rest = rest << 64 | n[i];
            n[i] = (uint64_t)(rest / 10);
            rest %= 10;
        }
        powers[k - LEAST] = top_bits(n) | 1;    /* never exact, so rounded up: the lowest bit does not matter more */
    }
}

static inline u128 power(int k)
{
    pthread_once(&powers_once, make_powers);
    return powers[k - LEAST];
}

/* ---- floats to digits ---- */

static inline uint64_t bits_of(double f)
{
    uint64_t b;
    memcpy(&b, &f, 8);
    return b;
}

static uint64_t round_to_odd(u128 g, uint64_t c)
{
    u128 low = (u128)(uint64_t)g * c;
    u128 high = (u128)(uint64_t)(g >> 64) * c + (uint64_t)(low >> 64);
    return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

/* The shortest decimal c * 10^*exponent that reads back as f > 0. */
static uint64_t shortest(double f, int *exponent)
{
    uint64_t b = bits_of(f), fraction = b & (((uint64_t)1 << 52) - 1);
    int biased = (int)(b >> 52), q = biased ? biased - 1075 : -1074;
    uint64_t c = biased ? fraction | (uint64_t)1 << 52 : fraction;
    if (q <= 0 && q > -53 && (c & (((uint64_t)1 << -q) - 1)) == 0) {     /* an int */
        *exponent = 0;
        return c >> -q;
    }
    int odd = (int)(c & 1), closer = fraction == 0 && biased > 1;
    int k = closer ? (int)(((int64_t)q * 1262611 - 524031) >> 22) : log10_of_pow2(q);
    int h = q + log2_of_pow10(-k) + 1;
    u128 g = power(-k);
    uint64_t low = round_to_odd(g, (4 * c - 2 + (uint64_t)closer) << h) + (uint64_t)odd;
    uint64_t v = round_to_odd(g, (4 * c) << h);
    uint64_t high = round_to_odd(g, (4 * c + 2) << h) - (uint64_t)odd;
    uint64_t s = v / 4;
    if (s >= 10) {
        uint64_t tens = s / 10;
        int down = low <= 40 * tens, up = 40 * tens + 40 <= high;
        if (down != up) {
            *exponent = k + 1;
            return tens + (uint64_t)up;
        }
    }
    *exponent = k;
    int down = low <= 4 * s, up = 4 * s + 4 <= high;
    if (down != up)
        return s + (uint64_t)up;
    uint64_t middle = 4 * s + 2;
    return s + (v > middle || (v == middle && (s & 1)));
}

static const uint64_t small_powers[] = {
    1u, 10u, 100u, 1000u, 10000u, 100000u, 1000000u, 10000000u, 100000000u, 1000000000u, 10000000000u, 100000000000u,
    1000000000000u, 10000000000000u, 100000000000000u, 1000000000000000u, 10000000000000000u, 100000000000000000u,
    1000000000000000000u};

/* f > 0 to n <= 17 digits: an int of n digits times 10^*exponent; 0 when 128 bits do not decide how to round. */
static uint64_t rounded(double f, int n, int *exponent)
{
    uint64_t b = bits_of(f), m = b & (((uint64_t)1 << 52) - 1);
    int biased = (int)(b >> 52), q = biased ? biased - 1075 : -1074;
    if (biased)
        m |= (uint64_t)1 << 52;
    int shift = __builtin_clzll(m);
    m <<= shift;
    q -= shift;
    for (int ten = log10_of_pow2(q + 63);; ten++) {
        int k = n - 1 - ten;
        u128 g = power(k);
        u128 low = (u128)(uint64_t)g * m;
        u128 high = (u128)(uint64_t)(g >> 64) * m + (uint64_t)(low >> 64);
        int s = 127 - q - log2_of_pow10(k) - 64;    /* bits of `high` below the point */
        if (s < 64 || s > 127)
            return 0;
        uint64_t whole = (uint64_t)(high >> s);
        if (whole >= small_powers[n])
            continue;
        uint64_t below = (uint64_t)((high << (128 - s)) >> 64), half = (uint64_t)1 << 63;
        if (below - (half - 4) <= 8)
            return 0;
        if (below > half)
            whole++;
        if (whole == small_powers[n]) {
            whole /= 10;
            k--;
        }
        *exponent = -k;
        return whole;
    }
}

/* The significant digits of a finite f (its sign is ignored): `digits` gets them without zeros at the end, *point the
 * place of the decimal point after the first of them ("15", 1 is 1.5; "15", -1 is 0.015).  n digits at most, n = 0: as
 * many as read back as f.  Returns how many there are; zero is "0", 1. */
int pj_float_digits(double f, int n, char *digits, int *point)
{
    f = fabs(f);
    if (f == 0) {
        *digits = '0';
        *point = 1;
        return 1;
    }
    int exponent, count;
    uint64_t value = 0;
    if (n == 0)
        value = shortest(f, &exponent);
    else if (n <= 17)
        value = rounded(f, n, &exponent);
    if (value) {
        while (value % 10 == 0) {
            value /= 10;
            exponent++;
        }
        count = format_unsigned(digits, value);
        *point = count + exponent;
        return count;
    }
    char text[n + 16];
    snprintf(text, sizeof text, "%.*e", n - 1, f);
    count = 0;
    char *at = text;
    for (; *at != 'e'; at++)
        if (*at >= '0' && *at <= '9')
            digits[count++] = *at;
    *point = atoi(at + 1) + 1;
    while (count > 1 && digits[count - 1] == '0')
        count--;
    return count;
}

int pj_format_room(int precision) { return (precision > 17 ? precision : 17) + 32; }

int pj_format_float(char *out, double f, int precision)
{
    if (!isfinite(f)) {
        const char *name = isnan(f) ? "NAN" : f > 0 ? "INF" : "-INF";
        int n = (int)strlen(name);
        memcpy(out, name, (size_t)n);
        return n;
    }
    char *at = out;
    if (signbit(f))
        *at++ = '-';
    int limit = precision < 0 ? 17 : precision ? precision : 1, point;
    double size = fabs(f);
    if (size < 1e15 && limit >= 14 && size == (double)(int64_t)size && (limit > 14 || size < 1e14))
        return (int)(at - out) + format_unsigned(at, (uint64_t)size);
    char digits[limit + 16];
    int n = pj_float_digits(f, precision < 0 ? 0 : limit, digits, &point);
    if (point > limit || point < -3) {
        *at++ = digits[0];
        *at++ = '.';
        if (n > 1) {
            memcpy(at, digits + 1, (size_t)(n - 1));
            at += n - 1;
        } else {
            *at++ = '0';
        }
        *at++ = 'E';
        *at++ = point - 1 < 0 ? '-' : '+';
        at += format_unsigned(at, (uint64_t)abs(point - 1));
    } else if (point <= 0) {
        memcpy(at, "0.000", (size_t)(2 - point));
        at += 2 - point;
        memcpy(at, digits, (size_t)n);
        at += n;
    } else if (n <= point) {
        memcpy(at, digits, (size_t)n);
        memset(at + n, '0', (size_t)(point - n));
        at += point;
    } else {
        memcpy(at, digits, (size_t)point);
        at[point] = '.';
        memcpy(at + point + 1, digits + point, (size_t)(n - point));
        at += n + 1;
    }
    return (int)(at - out);
}

static pj_str *float_text(pj_ctx *ctx, double f, int precision)
{
    char text[pj_format_room(precision)];
    return pj_str_new(ctx, text, pj_format_float(text, f, precision));
}

pj_str *pj_float_to_str(pj_ctx *ctx, double f) { return float_text(ctx, f, (int)pj_private(ctx)->precision); }
pj_str *pj_float_repr(pj_ctx *ctx, double f) { return float_text(ctx, f, (int)pj_private(ctx)->serialize_precision); }

void pj_echo_int(pj_ctx *ctx, pj_int i)
{
    char text[24];
    pj_echo_bytes(ctx, text, pj_format_int(text, i));
}

void pj_echo_float(pj_ctx *ctx, double f)
{
    int precision = (int)pj_private(ctx)->precision;
    char text[pj_format_room(precision)];
    pj_echo_bytes(ctx, text, pj_format_float(text, f, precision));
}

/* ---- text to numbers ---- */

static inline int is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline int is_digit(char c) { return c >= '0' && c <= '9'; }

static locale_t plain_locale;
static pthread_once_t locale_once = PTHREAD_ONCE_INIT;
static void make_locale(void) { plain_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0); }

static double parse_slowly(const char *bytes, pj_int len)
{
    char room[128], *text = len < (pj_int)sizeof room ? room : malloc((size_t)len + 1);
    if (!text)
        return 0;
    memcpy(text, bytes, (size_t)len);
    text[len] = 0;
    pthread_once(&locale_once, make_locale);
    double f = strtod_l(text, NULL, plain_locale);
    if (text != room)
        free(text);
    return f;
}

double pj_parse_float(const char *bytes, pj_int len)
{
    static const double exact[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const char *at = bytes, *end = bytes + len;
    int negative = 0, digits = 0, exponent = 0;
    uint64_t value = 0;
    if (at < end && (*at == '-' || *at == '+'))
        negative = *at++ == '-';
    for (; at < end && is_digit(*at); at++) {
        value = value * 10 + (uint64_t)(*at - '0');
        digits += value != 0;
        if (digits > 18)
            return parse_slowly(bytes, len);
    }
    if (at < end && *at == '.')
        for (at++; at < end && is_digit(*at); at++) {
            value = value * 10 + (uint64_t)(*at - '0');
            digits += value != 0;
            exponent--;
            if (digits > 18)
                return parse_slowly(bytes, len);
        }
    if (at < end && (*at | 32) == 'e') {
        int minus = 0, e = 0;
        if (++at < end && (*at == '-' || *at == '+'))
            minus = *at++ == '-';
        for (; at < end && is_digit(*at); at++)
            if (e < 100000)
                e = e * 10 + (*at - '0');
        exponent += minus ? -e : e;
    }
    double f;
    if (value == 0)
        f = 0;
    else if (value >> 53 == 0 && exponent >= -22 && exponent <= 22)
        f = exponent < 0 ? (double)value / exact[-exponent] : (double)value * exact[exponent];
    else
        return parse_slowly(bytes, len);
    return negative ? -f : f;
}

int pj_number_prefix(const char *bytes, pj_int len, pj_value *out, int *overflow)
{
    const char *at = bytes, *end = bytes + len, *start, *digits;
    if (overflow)
        *overflow = 0;
    while (at < end && is_space(*at))
        at++;
    start = at;
    int negative = 0, real = 0;
    if (at < end && (*at == '-' || *at == '+'))
        negative = *at++ == '-';
    digits = at;
    while (at < end && is_digit(*at))
        at++;
    pj_int whole = at - digits;
    if (at < end && *at == '.' && (whole || (at + 1 < end && is_digit(at[1])))) {
        real = 1;
        for (at++; at < end && is_digit(*at); at++)
            ;
    } else if (!whole) {
        return 0;
    }
    if (at < end && (*at | 32) == 'e') {
        const char *e = at + 1;
        if (e < end && (*e == '-' || *e == '+'))
            e++;
        if (e < end && is_digit(*e)) {
            real = 1;
            for (at = e; at < end && is_digit(*at); at++)
                ;
        }
    }
    const char *stop = at;
    while (at < end && is_space(*at))
        at++;
    if (!real) {
        const char *d = digits;
        while (d < stop && *d == '0')
            d++;
        if (stop - d <= 19) {
            uint64_t value = 0;
            for (; d < stop; d++)
                value = value * 10 + (uint64_t)(*d - '0');
            if (value <= (uint64_t)INT64_MAX + (uint64_t)negative) {
                out->tag = PJ_T_INT;
                out->u.i = (pj_int)(negative ? 0 - value : value);
                return at == end ? 1 : 2;
            }
        }
        if (overflow)
            *overflow = negative ? -1 : 1;
    }
    out->tag = PJ_T_FLOAT;
    out->u.f = pj_parse_float(start, stop - start);
    return at == end ? 1 : 2;
}

int pj_is_numeric(const pj_str *s, pj_value *out)
{
    return may_be_number(s) ? pj_number_prefix(s->data, s->len, out, NULL) : 0;
}

pj_int pj_float_to_int(double f)
{
    if (PJ_LIKELY(f >= -0x1p63 && f < 0x1p63))
        return (pj_int)f;
    if (!isfinite(f))
        return 0;
    double rest = fmod(f, 0x1p64);      /* exact */
    if (rest < 0)
        rest += 0x1p64;
    return (pj_int)(uint64_t)rest;
}

pj_int pj_str_to_int(const pj_str *s)
{
    pj_value v;
    if (s->len == 1 && s->data[0] >= '0' && s->data[0] <= '9')
        return s->data[0] - '0';
    if (!pj_is_numeric(s, &v))
        return 0;
    if (v.tag == PJ_T_INT)
        return v.u.i;
    if (v.u.f >= -0x1p63 && v.u.f < 0x1p63)
        return (pj_int)v.u.f;
    return !isfinite(v.u.f) ? 0 : v.u.f > 0 ? INT64_MAX : INT64_MIN;
}

double pj_str_to_float(const pj_str *s)
{
    pj_value v;
    if (!pj_is_numeric(s, &v))
        return 0;
    if (v.tag == PJ_T_FLOAT)
        return v.u.f;
    if (v.u.i == 0) {   /* "-0" is -0.0 */
        const char *at = s->data;
        while (is_space(*at))
            at++;
        return *at == '-' ? -0.0 : 0.0;
    }
    return (double)v.u.i;
}

int pj_str_truthy(const pj_str *s) { return s->len > 1 || (s->len == 1 && s->data[0] != '0'); }
