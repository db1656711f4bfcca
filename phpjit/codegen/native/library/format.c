/* sprintf and number_format. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "ascii.h"

enum { MOST_PLACES = 53, DIGITS = 318, FIXED_ROOM = 320 + 320 };

/* |f| with `places` <= 318 decimals into `out` (FIXED_ROOM bytes), correctly rounded; returns how many bytes. */
int pj_format_fixed(char *out, double f, int places)
{
    f = fabs(f);
    if (f >= 1 && f < 1e16 && places <= 15) {
        char digits[40];
        int whole = 1, point;
        for (uint64_t n = (uint64_t)f; n >= 10; n /= 10)
            whole++;
        if (whole + places <= 17) {
            int n = pj_float_digits(f, whole + places, digits, &point);
            memset(digits + n, '0', sizeof digits - (size_t)n);
            memcpy(out, digits, (size_t)point);
            if (!places)
                return point;
            out[point] = '.';
            memcpy(out + point + 1, digits + point, (size_t)places);
            return point + 1 + places;
        }
    }
    int n = snprintf(out, FIXED_ROOM, "%.*f", places, f);
    if (places)
        out[n - places - 1] = '.';      /* whatever the locale writes */
    return n;
}

pj_str *pj_number_format(pj_ctx *ctx, double f, pj_int decimals, const pj_str *point, const pj_str *separator)
{
    char text[FIXED_ROOM];
    int negative = f < 0;
    if (decimals < 0)
        decimals = 0;
    if (decimals > DIGITS)
        return bail_str(ctx);
    f = pj_round(fabs(f), decimals);
    if (!isfinite(f))
        return bail_str(ctx);
    negative = negative && f != 0;
    int n = pj_format_fixed(text, f, (int)decimals);
    int whole = decimals ? n - (int)decimals - 1 : n;
    pj_int len = negative + whole + (whole - 1) / 3 * separator->len + (decimals ? point->len + decimals : 0);
    if (len == 1)
        return pj_chr(ctx, text[0]);
    pj_str *made = pj_str_alloc(ctx, len);
    if (!made)
        return pj_empty();
    char *at = made->data;
    if (negative)
        *at++ = '-';
    for (int i = 0; i < whole; i++) {
        if (i && (whole - i) % 3 == 0) {
            memcpy(at, separator->data, (size_t)separator->len);
            at += separator->len;
        }
        *at++ = text[i];
    }
    if (decimals) {
        memcpy(at, point->data, (size_t)point->len);
        memcpy(at + point->len, text + whole + 1, (size_t)decimals);
    }
    return made;
}

/* ---- sprintf ---- */

typedef struct { pj_ctx *ctx; pj_str *out; pj_int width; char pad; int left; } target;

static void put(target *t, const char *text, pj_int n) { pj_append_bytes(t->ctx, &t->out, text, n); }

static void fill(target *t, pj_int n)
{
    char pads[64];
    memset(pads, t->pad, sizeof pads);
    for (; n > 0 && !t->ctx->bail; n -= 64)
        put(t, pads, n < 64 ? n : 64);
}

/* Padded text; zeros go between a number's sign and its digits. */
static void place(target *t, const char *text, pj_int n, int sign)
{
    pj_int missing = t->width - n;
    if (missing <= 0) {
        put(t, text, n);
    } else if (t->left) {
        put(t, text, n);
        fill(t, missing);
    } else if (sign && t->pad == '0') {
        put(t, text, 1);
        fill(t, missing);
        put(t, text + 1, n - 1);
    } else {
        fill(t, missing);
        put(t, text, n);
    }
}

static pj_int as_int(pj_ctx *ctx, const pj_value *v)
{
    switch (v->tag) {
    case PJ_T_NULL: return 0;
    case PJ_T_BOOL: case PJ_T_INT: return v->u.i;
    case PJ_T_FLOAT: return pj_float_to_int(v->u.f);
    case PJ_T_STR: return pj_str_to_int(v->u.p);
    }
    pj_bail_builtin(ctx);
    return 0;
}

static double as_float(pj_ctx *ctx, const pj_value *v)
{
    switch (v->tag) {
    case PJ_T_FLOAT: return v->u.f;
    case PJ_T_STR: return pj_str_to_float(v->u.p);
    }
    return (double)as_int(ctx, v);
}

static void place_text(target *t, const pj_value *v, pj_int precision)
{
    int digits = (int)pj_private(t->ctx)->precision;
    char number[pj_format_room(digits)];
    const char *text = number;
    pj_int n = 0;
    switch (v->tag) {
    case PJ_T_NULL: break;
    case PJ_T_BOOL: n = v->u.i != 0; number[0] = '1'; break;
    case PJ_T_INT: n = pj_format_int(number, v->u.i); break;
    case PJ_T_FLOAT: n = pj_format_float(number, v->u.f, digits); break;
    case PJ_T_STR: text = ((pj_str *)v->u.p)->data; n = ((pj_str *)v->u.p)->len; break;
    default: pj_bail_builtin(t->ctx);
    }
    place(t, text, precision >= 0 && precision < n ? precision : n, 0);
}

static void place_int(target *t, pj_int i, int is_signed, int plus)
{
    char text[32];
    int n = 0;
    if (t->left && t->pad == '0')
        t->pad = ' ';
    if (is_signed && plus && i >= 0)
        text[n++] = '+';
    n += is_signed ? pj_format_int(text + n, i) : snprintf(text, sizeof text, "%llu", (unsigned long long)i);
    place(t, text, n, is_signed && (i < 0 || plus));
}

static void place_base(target *t, uint64_t i, int shift, const char *digits)
{
    char text[64];
    int at = 64;
    do
        text[--at] = digits[i & ((1u << shift) - 1)];
    while (i >>= shift);
    place(t, text + at, 64 - at, 0);
}

static void place_float(target *t, double f, int kind, pj_int precision, int plus)
{
    char text[FIXED_ROOM + 8];
    int n = 0, negative = f < 0;
    if (!isfinite(f) || precision > MOST_PLACES) {
        pj_bail_builtin(t->ctx);
        return;
    }
    if (precision < 0)
        precision = 6;
    if (negative)
        text[n++] = '-';
    else if (plus)
        text[n++] = '+';
    if ((kind | 32) == 'f') {
        n += pj_format_fixed(text + n, f, (int)precision);
    } else {
        int digits = snprintf(text + n, FIXED_ROOM, "%.*e", (int)precision, fabs(f));
        char *e = memchr(text + n, 'e', (size_t)digits);
        int exponent = atoi(e + 1);
        if (precision)
            text[n + 1] = '.';
        *e++ = (char)kind;
        *e++ = exponent < 0 ? '-' : '+';
        e += pj_format_int(e, abs(exponent));
        n = (int)(e - text);
    }
    place(t, text, n, negative || plus);
}

/* A number in the format; -1 when there is none or it is too long for native code. */
static pj_int read_number(const char **at)
{
    pj_int n = 0;
    const char *start = *at;
    while (is_digit((byte)**at) && *at - start < 8)
        n = n * 10 + (*(*at)++ - '0');
    return *at == start || is_digit((byte)**at) ? -1 : n;
}

static void expand(target *t, const pj_str *format, pj_int count, const pj_value *args)
{
    const char *at = format->data, *end = at + format->len, *mark;
    pj_int next = 0;
    for (; (mark = memchr(at, '%', (size_t)(end - at))); at++) {
        put(t, at, mark - at);
        at = mark + 1;
        if (at < end && *at == '%') {
            put(t, "%", 1);
            continue;
        }
        pj_int number = -1, precision = -1;
        int plus = 0;
        t->width = 0;
        t->pad = ' ';
        t->left = 0;
        if (is_digit((byte)*at)) {
            const char *from = at;
            number = read_number(&at);
            if (*at == '$' && number > 0) {
                at++;
                number--;
            } else {
                at = from;
                number = -1;
            }
        }
        for (; at < end; at++) {
            if (*at == '-')
                t->left = 1;
            else if (*at == '+')
                plus = 1;
            else if (*at == '0' || *at == ' ')
                t->pad = *at;
            else if (*at == '\'' && at + 1 < end)
                t->pad = *++at;
            else
                break;
        }
        if (is_digit((byte)*at) && (t->width = read_number(&at)) < 0)
            break;
        if (*at == '.') {
            at++;
            if (is_digit((byte)*at) && (precision = read_number(&at)) < 0)
                break;
            if (*at == '*')
                break;
        }
        if (*at == 'l')
            at++;
        if (number < 0)
            number = next++;
        if (number >= count || at >= end)
            break;
        const pj_value *v = args + number;
        switch (*at) {
        case 's': place_text(t, v, precision); break;
        case 'd': place_int(t, as_int(t->ctx, v), 1, plus); break;
        case 'u': place_int(t, as_int(t->ctx, v), 0, 0); break;
        case 'f': case 'F': case 'e': case 'E': place_float(t, as_float(t->ctx, v), *at, precision, plus); break;
        case 'c': { char c = (char)as_int(t->ctx, v); put(t, &c, 1); break; }
        case 'x': case 'X': case 'o': case 'b':
            if (precision >= 0)
                pj_bail_builtin(t->ctx);
            place_base(t, (uint64_t)as_int(t->ctx, v), *at == 'o' ? 3 : *at == 'b' ? 1 : 4,
                       *at == 'X' ? "0123456789ABCDEF" : "0123456789abcdef");
            break;
        default: pj_bail_builtin(t->ctx);
        }
        if (t->ctx->bail)
            return;
    }
    if (mark)
        pj_bail_builtin(t->ctx);    /* an error in the format, or something rare */
    else
        put(t, at, end - at);
}

pj_str *pj_sprintf(pj_ctx *ctx, const pj_str *format, pj_int count, const pj_value *args)
{
    target t = {ctx, pj_str_alloc(ctx, format->len + 16 * count), 0, ' ', 0};
    if (!t.out)
        return pj_empty();
    t.out->len = 0;
    t.out->data[0] = 0;
    expand(&t, format, count, args);
    if (!ctx->bail)
        return t.out;
    pj_drop_str(ctx, t.out);
    return pj_empty();
}
