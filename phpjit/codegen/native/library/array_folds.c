/* What one value is made of a whole array: sums, products, the least and the greatest, searching.
 *
 * What would warn, throw or convert in a way that tier 0 does better bails out.
 */
#include "array_builtins.h"

static int needs(pj_ctx *ctx, const void *a, pj_int kind)
{
    if (kind_of(a) == kind || count_of(a) == 0)
        return 1;
    pj_bail_builtin(ctx);
    return 0;
}

pj_int pj_array_sum_int(pj_ctx *ctx, void *a)
{
    pj_int sum = 0;
    int over = 0;
    if (!needs(ctx, a, PJ_INT))
        return 0;
    if (!pj_is_map(a)) {
        const pj_int *p = (const pj_int *)(void *)((pj_vec *)a)->data;
        for (pj_int i = 0, n = count_of(a); i < n; i++)
            over |= __builtin_add_overflow(sum, p[i], &sum);
    } else {
        pj_walk w = pj_walk_of(a);
        while (pj_walk_next(&w))
            over |= __builtin_add_overflow(sum, w.value.u.i, &sum);
    }
    if (over)
        pj_bail_builtin(ctx);
    return sum;
}

pj_int pj_array_product_int(pj_ctx *ctx, void *a)
{
    pj_int product = 1;
    int over = 0;
    pj_walk w = pj_walk_of(a);
    if (!needs(ctx, a, PJ_INT))
        return 1;
    while (pj_walk_next(&w))
        over |= __builtin_mul_overflow(product, w.value.u.i, &product);
    if (over)
        pj_bail_builtin(ctx);
    return product;
}

/* Whether there are FLOAT elements; else bails. */
static int floats(pj_ctx *ctx, const void *a)
{
    if (count_of(a) && kind_of(a) == PJ_FLOAT)
        return 1;
    pj_bail_builtin(ctx);
    return 0;
}

double pj_array_sum_float(pj_ctx *ctx, void *a)
{
    double sum = 0;
    pj_walk w = pj_walk_of(a);
    if (floats(ctx, a))
        while (pj_walk_next(&w))
            sum += w.value.u.f;
    return sum;
}

double pj_array_product_float(pj_ctx *ctx, void *a)
{
    double product = 1;
    pj_walk w = pj_walk_of(a);
    if (floats(ctx, a))
        while (pj_walk_next(&w))
            product *= w.value.u.f;
    return product;
}

/* Makes an int or float of a scalar, as convert_scalar_to_number() in Zend/zend_operators.c; else bails. */
static int as_number(pj_ctx *ctx, pj_value *v)
{
    if (v->tag > PJ_T_STR || v->tag == PJ_T_UNDEF) {
        pj_bail_builtin(ctx);
        return 0;
    }
    if (v->tag == PJ_T_STR) {
        const pj_str *s = v->u.p;
        if (!pj_number_prefix(s->data, s->len, v, NULL))
            *v = (pj_value){PJ_T_INT, {.i = 0}};
    } else if (v->tag != PJ_T_FLOAT) {
        *v = (pj_value){PJ_T_INT, {.i = v->tag == PJ_T_NULL ? 0 : v->u.i}};    /* a bool is 0 or 1 in u.i */
    }
    return 1;
}

void pj_array_sum_value(pj_ctx *ctx, void *a, pj_value *out)
{
    *out = (pj_value){PJ_T_INT, {.i = 0}};
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w)) {
        pj_value v = w.value;
        if (!as_number(ctx, &v))
            return;
        if (v.tag == PJ_T_FLOAT || out->tag == PJ_T_FLOAT) {
            double x = out->tag == PJ_T_FLOAT ? out->u.f : (double)out->u.i;
            double y = v.tag == PJ_T_FLOAT ? v.u.f : (double)v.u.i;
            *out = (pj_value){PJ_T_FLOAT, {.f = x + y}};
        } else {
            pj_int sum;
            if (__builtin_add_overflow(out->u.i, v.u.i, &sum))
                *out = (pj_value){PJ_T_FLOAT, {.f = (double)out->u.i + (double)v.u.i}};
            else
                out->u.i = sum;
        }
    }
}

/* As PHP_FUNCTION(array_product) of 8.2: a product that is just beyond the ints wraps around when it rounds to 2**63. */
void pj_array_product_value(pj_ctx *ctx, void *a, pj_value *out)
{
    *out = (pj_value){PJ_T_INT, {.i = 1}};
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w)) {
        pj_value v = w.value;
        if (!as_number(ctx, &v))
            return;
        double x = out->tag == PJ_T_FLOAT ? out->u.f : (double)out->u.i;
        double y = v.tag == PJ_T_FLOAT ? v.u.f : (double)v.u.i;
        if (v.tag != PJ_T_FLOAT && out->tag != PJ_T_FLOAT && x * y >= -0x1p63 && x * y <= 0x1p63)
            out->u.i = (pj_int)((uint64_t)out->u.i * (uint64_t)v.u.i);
        else
            *out = (pj_value){PJ_T_FLOAT, {.f = x * y}};
    }
}

/* The least (sign 1) or greatest (sign -1) element, the first of equal ones, borrowed. */
static void extreme(pj_ctx *ctx, void *a, int sign, pj_value *out)
{
    pj_walk w = pj_walk_of(a);
    none(out);
    if (!pj_walk_next(&w)) {
        pj_bail_builtin(ctx);
        return;
    }
    *out = w.value;
    while (pj_walk_next(&w) && !ctx->bail)
        if (sign * pj_value_spaceship(ctx, out, &w.value) > 0)
            *out = w.value;
}

static pj_int extreme_int(pj_ctx *ctx, void *a, int greatest)
{
    pj_value v;
    if (!needs(ctx, a, PJ_INT))
        return 0;
    if (!pj_is_map(a) && count_of(a)) {
        const pj_int *p = (const pj_int *)(void *)((pj_vec *)a)->data;
        pj_int best = p[0];
        for (pj_int i = 1, n = count_of(a); i < n; i++)
            best = greatest ? (p[i] > best ? p[i] : best) : (p[i] < best ? p[i] : best);
        return best;
    }
    extreme(ctx, a, greatest ? -1 : 1, &v);
    return v.u.i;
}

pj_int pj_array_min_int(pj_ctx *ctx, void *a) { return extreme_int(ctx, a, 0); }
pj_int pj_array_max_int(pj_ctx *ctx, void *a) { return extreme_int(ctx, a, 1); }

double pj_array_min_float(pj_ctx *ctx, void *a)
{
    pj_value v = {PJ_T_FLOAT, {.f = 0}};
    if (floats(ctx, a))
        extreme(ctx, a, 1, &v);
    return v.u.f;
}

double pj_array_max_float(pj_ctx *ctx, void *a)
{
    pj_value v = {PJ_T_FLOAT, {.f = 0}};
    if (floats(ctx, a))
        extreme(ctx, a, -1, &v);
    return v.u.f;
}

void pj_array_min_value(pj_ctx *ctx, void *a, pj_value *out)
{
    extreme(ctx, a, 1, out);
    pj_retain_value(out);
}

void pj_array_max_value(pj_ctx *ctx, void *a, pj_value *out)
{
    extreme(ctx, a, -1, out);
    pj_retain_value(out);
}

/* ---- searching */

int pj_in_array_int(pj_ctx *ctx, void *a, pj_int needle)
{
    if (!needs(ctx, a, PJ_INT))
        return 0;
    if (!pj_is_map(a)) {
        const pj_int *p = (const pj_int *)(void *)((pj_vec *)a)->data;
        for (pj_int i = 0, n = count_of(a); i < n; i++)
            if (p[i] == needle)
                return 1;
        return 0;
    }
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w))
        if (w.value.u.i == needle)
            return 1;
    return 0;
}

int pj_in_array_float(pj_ctx *ctx, void *a, double needle)
{
    pj_walk w = pj_walk_of(a);
    if (needs(ctx, a, PJ_FLOAT))
        while (pj_walk_next(&w))
            if (w.value.u.f == needle)
                return 1;
    return 0;
}

int pj_in_array_str(pj_ctx *ctx, void *a, pj_str *needle, int strict)
{
    pj_walk w = pj_walk_of(a);
    if (needs(ctx, a, PJ_STR))
        while (pj_walk_next(&w))
            if (strict ? pj_str_equal(w.value.u.p, needle) : pj_str_loose_equal(w.value.u.p, needle))
                return 1;
    return 0;
}

static int search(pj_ctx *ctx, pj_walk *w, const pj_value *needle, int strict)
{
    while (!ctx->bail && pj_walk_next(w))
        if (strict ? pj_value_identical(&w->value, needle) : pj_value_equal(ctx, needle, &w->value))
            return !ctx->bail;
    return 0;
}

int pj_in_array(pj_ctx *ctx, void *a, const pj_value *needle, int strict)
{
    pj_walk w = pj_walk_of(a);
    return search(ctx, &w, needle, strict);
}

int pj_array_search(pj_ctx *ctx, void *a, const pj_value *needle, int strict, pj_value *out)
{
    pj_walk w = pj_walk_of(a);
    none(out);
    if (!search(ctx, &w, needle, strict))
        return 0;
    *out = key_value(&w);
    return 1;
}
