/* Comparing values whose kinds are known at run time only: ===, == and <=> of PHP 8. */
#include "arrays.h"

static pj_int count_of(const void *a) { return ((const pj_vec *)a)->len; }

/* ---- === */

int pj_value_identical(const pj_value *a, const pj_value *b)
{
    if (a->tag != b->tag)
        return 0;
    switch (a->tag) {
    case PJ_T_BOOL:
    case PJ_T_INT:
        return a->u.i == b->u.i;
    case PJ_T_FLOAT:
        return a->u.f == b->u.f;
    case PJ_T_STR:
        return pj_str_equal(a->u.p, b->u.p);
    case PJ_T_ARRAY:
        return pj_array_identical(a->u.p, b->u.p);
    case PJ_T_OBJECT:
        return a->u.p == b->u.p;
    default:
        return 1;
    }
}

int pj_array_identical(const void *a, const void *b)
{
    if (a == b && (((const pj_vec *)a)->kind & 0xff) != PJ_FLOAT)
        return 1;
    if (count_of(a) != count_of(b))
        return 0;
    pj_walk x = pj_walk_of(a), y = pj_walk_of(b);
    while (pj_walk_next(&x) && pj_walk_next(&y)) {
        if ((x.str == NULL) != (y.str == NULL) || x.key != y.key || (x.str && !pj_str_equal(x.str, y.str)))
            return 0;
        if (!pj_value_identical(&x.value, &y.value))
            return 0;
    }
    return 1;
}

/* ---- <=> and == */

static int truthy(const pj_value *v)
{
    switch (v->tag) {
    case PJ_T_BOOL:
    case PJ_T_INT:
        return v->u.i != 0;
    case PJ_T_FLOAT:
        return v->u.f != 0;
    case PJ_T_STR:
        return pj_str_truthy(v->u.p);
    case PJ_T_ARRAY:
        return count_of(v->u.p) != 0;
    case PJ_T_OBJECT:
        return 1;
    default:
        return 0;
    }
}

static int three_way(pj_int a, pj_int b) { return (a > b) - (a < b); }

static int nan_bails(pj_ctx *ctx, double a, double b)
{
    if (a == a && b == b)
        return 0;
    pj_bail_builtin(ctx);
    return 1;
}

static int order_of_floats(pj_ctx *ctx, double a, double b)
{
    return nan_bails(ctx, a, b) ? 0 : (a > b) - (a < b);
}

/* The element of an array that has the key where a walk through another one is; NULL: there is none. */
static pj_value *counterpart(const pj_walk *w, const void *array, pj_value *scratch)
{
    if (!w->str)
        return pj_array_at_int((void *)array, w->key, scratch);
    return pj_is_map(array) ? pj_array_at_str((void *)array, w->str, scratch) : NULL;
}

/* Of two arrays with the same number of elements: that of the first elements that differ, in the order of a. */
static int order_of_arrays(pj_ctx *ctx, const void *a, const void *b)
{
    pj_walk w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w)) {
        pj_value scratch, *other = counterpart(&w, b, &scratch);
        if (!other)
            return 1;
        int order = pj_value_spaceship(ctx, &w.value, other);
        if (order)
            return order;
    }
    return 0;
}

#define PAIR(x, y) ((x) << 4 | (y))

int pj_value_spaceship(pj_ctx *ctx, const pj_value *a, const pj_value *b)
{
    pj_int x = a->tag == PJ_T_UNDEF ? PJ_T_NULL : a->tag, y = b->tag == PJ_T_UNDEF ? PJ_T_NULL : b->tag;
    if (x == PJ_T_OBJECT || y == PJ_T_OBJECT) {
        pj_bail_builtin(ctx);
        return 0;
    }
    switch (PAIR(x, y)) {
    case PAIR(PJ_T_INT, PJ_T_INT):
        return three_way(a->u.i, b->u.i);
    case PAIR(PJ_T_INT, PJ_T_FLOAT):
        return order_of_floats(ctx, (double)a->u.i, b->u.f);
    case PAIR(PJ_T_FLOAT, PJ_T_INT):
        return order_of_floats(ctx, a->u.f, (double)b->u.i);
    case PAIR(PJ_T_FLOAT, PJ_T_FLOAT):
        return order_of_floats(ctx, a->u.f, b->u.f);
    case PAIR(PJ_T_STR, PJ_T_STR):
        return a->u.p == b->u.p ? 0 : pj_str_compare(a->u.p, b->u.p);
    case PAIR(PJ_T_INT, PJ_T_STR):
        return pj_compare_int_str(a->u.i, b->u.p);
    case PAIR(PJ_T_STR, PJ_T_INT):
        return -pj_compare_int_str(b->u.i, a->u.p);
    case PAIR(PJ_T_FLOAT, PJ_T_STR):
        return nan_bails(ctx, a->u.f, 0) ? 0 : pj_compare_float_str(a->u.f, b->u.p);
    case PAIR(PJ_T_STR, PJ_T_FLOAT):
        return nan_bails(ctx, b->u.f, 0) ? 0 : -pj_compare_float_str(b->u.f, a->u.p);
    case PAIR(PJ_T_NULL, PJ_T_STR):
        return ((pj_str *)b->u.p)->len ? -1 : 0;
    case PAIR(PJ_T_STR, PJ_T_NULL):
        return ((pj_str *)a->u.p)->len ? 1 : 0;
    default:
        break;
    }
    if (x <= PJ_T_BOOL || y <= PJ_T_BOOL)
        return truthy(a) - truthy(b);
    if (x == PJ_T_ARRAY && y == PJ_T_ARRAY) {
        if (count_of(a->u.p) != count_of(b->u.p))
            return three_way(count_of(a->u.p), count_of(b->u.p));
        return order_of_arrays(ctx, a->u.p, b->u.p);
    }
    return x == PJ_T_ARRAY ? 1 : -1;
}

int pj_value_equal(pj_ctx *ctx, const pj_value *a, const pj_value *b)
{
    pj_int x = a->tag, y = b->tag;
    if (x == PJ_T_STR && y == PJ_T_STR)
        return pj_str_loose_equal(a->u.p, b->u.p);
    if (x == PJ_T_ARRAY && y == PJ_T_ARRAY)
        return pj_array_equal(ctx, a->u.p, b->u.p);
    if (x == PJ_T_INT && y == PJ_T_STR)
        return pj_equal_int_str(a->u.i, b->u.p);
    if (x == PJ_T_STR && y == PJ_T_INT)
        return pj_equal_int_str(b->u.i, a->u.p);
    if (x == PJ_T_FLOAT || y == PJ_T_FLOAT) {   /* NaN is a number that equals none */
        if (y == PJ_T_STR)
            return pj_equal_float_str(a->u.f, b->u.p);
        if (x == PJ_T_STR)
            return pj_equal_float_str(b->u.f, a->u.p);
        if ((x == PJ_T_FLOAT || x == PJ_T_INT) && (y == PJ_T_FLOAT || y == PJ_T_INT))
            return (x == PJ_T_FLOAT ? a->u.f : (double)a->u.i) == (y == PJ_T_FLOAT ? b->u.f : (double)b->u.i);
    }
    if (x == PJ_T_OBJECT && y == PJ_T_OBJECT && a->u.p == b->u.p)
        return 1;
    return pj_value_spaceship(ctx, a, b) == 0;
}

int pj_array_equal(pj_ctx *ctx, const void *a, const void *b)
{
    if (count_of(a) != count_of(b))
        return 0;
    pj_walk w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w)) {
        pj_value scratch, *other = counterpart(&w, b, &scratch);
        if (!other || !pj_value_equal(ctx, &w.value, other))
            return 0;
    }
    return !ctx->bail;
}
