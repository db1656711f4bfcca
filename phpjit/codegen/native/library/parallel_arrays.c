/* Large packed arrays on all cores: sums, least and greatest elements, searches, filling.
 *
 * Each function works through pj_parallel, which decides where its chunks run.  What they give is what the function's
 * serial form gives, bit by bit; where the order of the elements may matter they return 0, and the caller does it in order.
 */
#include "parallel.h"

enum { SAMPLE = 256, STRIDE = 4096, LARGE = 1 << 16 };

static const pj_int *ints_of(const pj_vec *a) { return (const pj_int *)(const void *)a->data; }
static const double *floats_of(const pj_vec *a) { return (const double *)(const void *)a->data; }

int pj_run_job(pj_ctx *ctx, void **site, const char *text, pj_job *job)
{
    while (job->start < job->end && !ctx->bail) {
        if (PJ_GET(ctx->interrupt) & 1)
            pj_interrupted(ctx);
        if (!ctx->bail)
            job->start += pj_parallel(ctx, site, text, job);
    }
    return !ctx->bail;
}

/* A job that reduces all elements of `a` into `partial`. */
static int reduce(pj_ctx *ctx, void **site, const char *text, const pj_vec *a, pj_chunk kernel, pj_merge merge,
                  void *partial, const void *identity, pj_int size)
{
    pj_job job = {.kernel = kernel, .env = (void *)(uintptr_t)a, .end = a->len, .partial = partial,
                  .identity = identity, .partial_size = size, .merge = merge};
    return pj_run_job(ctx, site, text, &job);
}

/* ---- sums */

typedef struct int_sum {
    uint64_t sum;       /* modulo 2^64 */
    uint64_t bits;      /* those that any |x| has, or nearly: |x| <= bits + 1 */
} int_sum;

static void sum_ints(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const pj_int *p = ints_of(env);
    int_sum *to = partial, s[2] = {{0, 0}, {0, 0}};
    pj_int i = start;
    for (; i + 1 < end; i += 2)
        for (int j = 0; j < 2; j++) {
            s[j].sum += (uint64_t)p[i + j];
            s[j].bits |= (uint64_t)(p[i + j] ^ (p[i + j] >> 63));
        }
    for (; i < end; i++) {
        s[0].sum += (uint64_t)p[i];
        s[0].bits |= (uint64_t)(p[i] ^ (p[i] >> 63));
    }
    to->sum += s[0].sum + s[1].sum;
    to->bits |= s[0].bits | s[1].bits;
}

static void merge_int_sums(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    int_sum *to = into;
    const int_sum *s = from;
    to->sum += s->sum;
    to->bits |= s->bits;
}

int pj_all_sum_int(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int *out)
{
    static const int_sum none;
    int_sum s = none;
    if (!reduce(ctx, site, text, a, sum_ints, merge_int_sums, &s, &none, sizeof s))
        return 1;
    *out = (pj_int)s.sum;
    return (unsigned __int128)a->len * ((unsigned __int128)s.bits + 1) <= INT64_MAX;    /* no partial sum overflows */
}

/* Additions of floats are exact in any order when all x are multiples of some 2^k and the sum of all |x| is below
 * 2^(k+53): every partial sum is then a multiple of 2^k below 2^(k+53), which a double can hold.
 *
 * (x + c) - c with c = 1.5 * 2^(k+52) rounds x to a multiple of 2^k where |x| < 2^(k+51). */
typedef struct float_sum { double sum, total; pj_int inexact; } float_sum;
typedef struct float_env { const double *p; double c, limit; } float_env;

static void sum_floats(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const float_env *e = env;
    float_sum *to = partial;
    double sum[4] = {0, 0, 0, 0}, total[4] = {0, 0, 0, 0}, c = e->c;
    pj_int wrong[4] = {0, 0, 0, 0};
    while (start < end && !to->inexact) {
        pj_int stop = end - start > STRIDE ? start + STRIDE : end, i = start;
        for (; i + 3 < stop; i += 4)
            for (int j = 0; j < 4; j++) {
                double x = e->p[i + j];
                wrong[j] |= (x + c) - c != x;
                sum[j] += x;
                total[j] += __builtin_fabs(x);
            }
        for (; i < stop; i++) {
            double x = e->p[i];
            wrong[0] |= (x + c) - c != x;
            sum[0] += x;
            total[0] += __builtin_fabs(x);
        }
        to->inexact |= wrong[0] | wrong[1] | wrong[2] | wrong[3];
        start = stop;
    }
    to->sum += sum[0] + sum[1] + sum[2] + sum[3];
    to->total += total[0] + total[1] + total[2] + total[3];
}

static void merge_float_sums(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    float_sum *to = into;
    const float_sum *s = from;
    to->sum += s->sum;
    to->total += s->total;
    to->inexact |= s->inexact;
}

/* The exponent of a float's lowest bit; of 0 a great number, of INF and NAN as if they had one that is too low. */
static int lowest_bit(double x)
{
    uint64_t word;
    memcpy(&word, &x, 8);
    int exponent = (int)(word >> 52 & 0x7ff);
    uint64_t fraction = word & (((uint64_t)1 << 52) - 1);
    if (exponent == 0x7ff)
        return -4000;
    if (exponent == 0)
        return fraction ? __builtin_ctzll(fraction) - 1074 : 4000;
    return __builtin_ctzll(fraction | (uint64_t)1 << 52) + exponent - 1075;
}

int pj_exact_unit(const double *p, pj_int n, double *c, double *limit)
{
    int lowest = 4000;
    double greatest = 0;
    for (pj_int i = 0; i < SAMPLE && i < n; i++) {
        double x = p[n > SAMPLE ? i * (n / SAMPLE) : i];
        int bit = lowest_bit(x);
        if (bit < lowest)
            lowest = bit;
        if (__builtin_fabs(x) > greatest)
            greatest = __builtin_fabs(x);
    }
    int k;
    double expected = greatest * (double)n;
    if (!(expected < 1e290) || lowest == 4000)
        return 0;
    __builtin_frexp(expected, &k);      /* expected < 2^k: with the smallest unit that allows for twice as much */
    k -= 50;
    if (k > lowest || k < -1000)
        return 0;
    *c = __builtin_ldexp(1.5, k + 52);
    *limit = __builtin_ldexp(1, k + 51);
    return 1;
}

int pj_all_sum_float(pj_ctx *ctx, void **site, const char *text, pj_vec *a, double *out)
{
    static const float_sum none;
    float_sum s = none;
    float_env env = {floats_of(a), 0, 0};
    if (!pj_exact_unit(env.p, a->len, &env.c, &env.limit))
        return 0;
    pj_job job = {.kernel = sum_floats, .env = &env, .end = a->len, .partial = &s, .identity = &none,
                  .partial_size = sizeof s, .merge = merge_float_sums};
    if (!pj_run_job(ctx, site, text, &job))
        return 1;
    *out = s.sum;
    return !s.inexact && s.total < env.limit;
}

/* ---- products */

typedef struct int_product {
    uint64_t size;      /* product of all |x| other than 0 */
    pj_int zero, negative, over;
} int_product;

static void multiply_ints(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const pj_int *p = ints_of(env);
    int_product *to = partial;
    for (pj_int i = start; i < end && !to->over; i++) {
        to->negative ^= p[i] < 0;
        to->zero |= p[i] == 0;
        if (p[i])
            to->over |= __builtin_mul_overflow(to->size, p[i] < 0 ? 0 - (uint64_t)p[i] : (uint64_t)p[i], &to->size);
    }
}

static void merge_int_products(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    int_product *to = into;
    const int_product *s = from;
    to->negative ^= s->negative;
    to->zero |= s->zero;
    to->over |= s->over | __builtin_mul_overflow(to->size, s->size, &to->size);
}

int pj_all_product_int(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int *out)
{
    static const int_product none = {1, 0, 0, 0};
    int_product s = none;
    if (!reduce(ctx, site, text, a, multiply_ints, merge_int_products, &s, &none, sizeof s))
        return 1;
    *out = s.zero ? 0 : s.negative ? -(pj_int)s.size : (pj_int)s.size;
    return !s.over && s.size <= INT64_MAX;      /* no partial product overflows either */
}

/* ---- least and greatest */

static void least_int(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const pj_int *p = ints_of(env);
    pj_int best = *(pj_int *)partial;
    for (pj_int i = start; i < end; i++)
        best = p[i] < best ? p[i] : best;
    *(pj_int *)partial = best;
}

static void greatest_int(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const pj_int *p = ints_of(env);
    pj_int best = *(pj_int *)partial;
    for (pj_int i = start; i < end; i++)
        best = p[i] > best ? p[i] : best;
    *(pj_int *)partial = best;
}

static void merge_least_int(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    if (*(const pj_int *)from < *(pj_int *)into)
        *(pj_int *)into = *(const pj_int *)from;
}

static void merge_greatest_int(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    if (*(const pj_int *)from > *(pj_int *)into)
        *(pj_int *)into = *(const pj_int *)from;
}

pj_int pj_all_extreme_int(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int greatest)
{
    pj_int identity = greatest ? INT64_MIN : INT64_MAX, best = identity;
    reduce(ctx, site, text, a, greatest ? greatest_int : least_int, greatest ? merge_greatest_int : merge_least_int, &best,
           &identity, sizeof best);
    return best;
}

typedef struct extreme { double best; pj_int nan; } extreme;

static void least_float(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const double *p = floats_of(env);
    extreme *to = partial;
    double best = to->best;
    pj_int nan = 0;
    for (pj_int i = start; i < end; i++) {
        best = p[i] < best ? p[i] : best;
        nan |= p[i] != p[i];
    }
    *to = (extreme){best, to->nan | nan};
}

static void greatest_float(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const double *p = floats_of(env);
    extreme *to = partial;
    double best = to->best;
    pj_int nan = 0;
    for (pj_int i = start; i < end; i++) {
        best = p[i] > best ? p[i] : best;
        nan |= p[i] != p[i];
    }
    *to = (extreme){best, to->nan | nan};
}

static void merge_least_float(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    extreme *to = into;
    const extreme *s = from;
    *to = (extreme){s->best < to->best ? s->best : to->best, to->nan | s->nan};
}

static void merge_greatest_float(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    extreme *to = into;
    const extreme *s = from;
    *to = (extreme){s->best > to->best ? s->best : to->best, to->nan | s->nan};
}

int pj_all_extreme_float(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int greatest, double *out)
{
    extreme identity = {greatest ? -__builtin_inf() : __builtin_inf(), 0}, best = identity;
    if (!reduce(ctx, site, text, a, greatest ? greatest_float : least_float,
                greatest ? merge_greatest_float : merge_least_float, &best, &identity, sizeof best))
        return 1;
    *out = best.best;
    if (best.best == 0) {       /* 0.0 and -0.0 are equal: the first of them */
        const double *p = floats_of(a);
        pj_int i = 0;
        while (i < a->len - 1 && p[i] != 0)
            i++;
        *out = p[i];
    }
    return !best.nan;
}

/* ---- searching: the first of the elements that fit */

typedef struct hunt {
    const pj_vec *a;
    const pj_value *needle;
    int strict;
    pj_int found;       /* the lowest index so far; atomic */
} hunt;

static pj_int first_in(const hunt *h, pj_int start, pj_int end)
{
    const pj_vec *a = h->a;
    const pj_int *ints = ints_of(a);
    pj_int i = start;
    switch (a->kind) {
    case PJ_INT:
        while (i < end && ints[i] != h->needle->u.i)
            i++;
        return i;
    case PJ_FLOAT:
        while (i < end && floats_of(a)[i] != h->needle->u.f)
            i++;
        return i;
    case PJ_STR: {
        pj_str **texts = (pj_str **)(uintptr_t)a->data;
        if (h->strict)
            while (i < end && !pj_str_equal(texts[i], h->needle->u.p))
                i++;
        else
            while (i < end && !pj_str_loose_equal(texts[i], h->needle->u.p))
                i++;
        return i;
    }
    default: {          /* PJ_VALUE, strictly */
        const pj_value *values = (const pj_value *)(const void *)a->data;
        while (i < end && !pj_value_identical(&values[i], h->needle))
            i++;
        return i;
    }
    }
}

static void search(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    hunt *h = env;
    while (start < end) {
        pj_int known = __atomic_load_n(&h->found, __ATOMIC_RELAXED);
        if (known < start)
            return;
        pj_int stop = end - start > STRIDE ? start + STRIDE : end, i = first_in(h, start, stop);
        if (i < stop) {
            while (i < known && !__atomic_compare_exchange_n(&h->found, &known, i, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
                ;
            return;
        }
        start = stop;
    }
}

pj_int pj_all_search(pj_ctx *ctx, void **site, const char *text, pj_vec *a, const pj_value *needle, pj_int strict)
{
    hunt h = {a, needle, (int)strict, INT64_MAX};
    pj_job job = {.kernel = search, .env = &h, .end = a->len};
    pj_int at_once = a->len < 4 * STRIDE ? a->len : 4 * STRIDE;     /* what is near the front is found at once */
    search(ctx, &h, 0, at_once, NULL);
    job.start = at_once;
    if (h.found == INT64_MAX)
        pj_run_job(ctx, site, text, &job);
    return h.found == INT64_MAX ? -1 : h.found;
}

/* ---- filling */

typedef struct filling { pj_vec *a; pj_value v; pj_int from, by; } filling;

static void fill(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const filling *f = env;
    pj_vec_put_all(f->a, start, end, &f->v);
}

/* Fewer elements are not worth a job. */
static pj_int least(pj_ctx *ctx) { return pj_private(ctx)->parallel == PJ_PARALLEL_FORCE ? 2 : LARGE; }

pj_vec *pj_all_fill(pj_ctx *ctx, void **site, const char *text, pj_int kind, pj_int n, const pj_value *v)
{
    if (n < least(ctx) || n > (pj_int)1 << 31)
        return pj_vec_fill(ctx, kind, n, v);
    pj_vec *a = pj_vec_new(ctx, kind, n);
    if (a->rc != 1)
        return a;
    filling f = {a, *v, 0, 0};
    pj_job job = {.kernel = fill, .env = &f, .end = n};
    if (!pj_run_job(ctx, site, text, &job))
        return a;
    a->len = n;
    if (pj_elem_counted(kind) && (kind != PJ_VALUE || pj_tag_counted(v->tag)) && v->u.p
            && *(pj_int *)v->u.p < PJ_IMMORTAL)
        *(pj_int *)v->u.p += n;
    return a;
}

static void count_up(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const filling *f = env;
    pj_int *to = (pj_int *)(void *)f->a->data;
    for (pj_int i = start; i < end; i++)
        to[i] = (pj_int)((uint64_t)f->from + (uint64_t)i * (uint64_t)f->by);
}

pj_vec *pj_all_range_int(pj_ctx *ctx, void **site, const char *text, pj_int from, pj_int to, pj_int step)
{
    uint64_t by, n = pj_range_count(from, to, step, &by);
    if (n < (uint64_t)least(ctx))
        return pj_range_int(ctx, from, to, step);
    pj_vec *a = pj_vec_new(ctx, PJ_INT, (pj_int)n);
    if (a->rc != 1)
        return a;
    filling f = {a, {PJ_T_INT, {.i = 0}}, from, (pj_int)by};
    pj_job job = {.kernel = count_up, .env = &f, .end = (pj_int)n};
    if (pj_run_job(ctx, site, text, &job))
        a->len = (pj_int)n;
    return a;
}
