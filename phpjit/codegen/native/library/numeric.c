/* PHP's comparisons of strings that may be numbers, and of numbers with strings. */
#include <math.h>
#include <string.h>

#include "arena.h"
#include "numeric.h"

static inline int order(double a, double b) { return a < b ? -1 : a > b; }

int pj_str_compare(const pj_str *a, const pj_str *b)
{
    pj_value x, y;
    int over_x, over_y;
    if (a == b)
        return 0;
    if (a->len == 1 && b->len == 1)     /* digits are in order, too */
        return (unsigned char)a->data[0] < (unsigned char)b->data[0] ? -1
             : (unsigned char)a->data[0] > (unsigned char)b->data[0];
    if (!may_be_number(a) || !may_be_number(b) || pj_number_prefix(a->data, a->len, &x, &over_x) != 1
        || pj_number_prefix(b->data, b->len, &y, &over_y) != 1)
        return pj_str_order(a, b);
    if (x.tag == PJ_T_INT && y.tag == PJ_T_INT)
        return x.u.i < y.u.i ? -1 : x.u.i > y.u.i;
    if (over_x && over_x == over_y && x.u.f == y.u.f)
        return pj_str_order(a, b);
    if (x.tag == PJ_T_INT) {
        if (over_y)
            return -over_y;
        return order((double)x.u.i, y.u.f);
    }
    if (y.tag == PJ_T_INT) {
        if (over_x)
            return over_x;
        return order(x.u.f, (double)y.u.i);
    }
    if (x.u.f == y.u.f && !isfinite(x.u.f))
        return pj_str_order(a, b);
    return order(x.u.f, y.u.f);
}

int pj_str_loose_equal(const pj_str *a, const pj_str *b)
{
    if (!may_be_number(a) || !may_be_number(b))
        return pj_str_equal(a, b);
    return pj_str_compare(a, b) == 0;
}

static int order_text(const char *text, int n, const pj_str *s)
{
    pj_int common = n < s->len ? n : s->len;
    int c = memcmp(text, s->data, (size_t)common);
    if (c)
        return c < 0 ? -1 : 1;
    return n < s->len ? -1 : n > s->len;
}

int pj_compare_int_str(pj_int i, const pj_str *s)
{
    pj_value v;
    if (pj_is_numeric(s, &v) == 1) {
        if (v.tag == PJ_T_INT)
            return i < v.u.i ? -1 : i > v.u.i;
        return order((double)i, v.u.f);
    }
    char text[24];
    return order_text(text, pj_format_int(text, i), s);
}

int pj_compare_float_str(double f, const pj_str *s)
{
    pj_value v;
    if (isnan(f))
        return 1;
    if (pj_is_numeric(s, &v) == 1)
        return order(f, v.tag == PJ_T_INT ? (double)v.u.i : v.u.f);
    int precision = (int)pj_private(pj_context_here())->precision;
    char text[pj_format_room(precision)];
    return order_text(text, pj_format_float(text, f, precision), s);
}

int pj_equal_int_str(pj_int i, const pj_str *s) { return pj_compare_int_str(i, s) == 0; }
int pj_equal_float_str(double f, const pj_str *s) { return pj_compare_float_str(f, s) == 0; }
