/* Tests of the functions over large arrays: a pj_parallel of our own cuts jobs at random and runs the pieces in any order,
 * each with a partial result of its own; what comes out must be what the serial functions give.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parallel.h"

static pj_ctx *ctx;
static int failures, jobs;
static void *word, *words[4];
static const char *const texts[4] = {"", "", "", ""};

#define CHECK(x) do { if (!(x)) { failures++; printf("%s:%d: %s\n", __FILE__, __LINE__, #x); } } while (0)

static uint64_t seed = 88172645463325252u;

static uint64_t next(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed;
}

pj_int pj_parallel(pj_ctx *c, void **site, const char *text, pj_job *job)
{
    (void)site, (void)text;
    enum { PIECES = 5 };
    pj_int n = job->end - job->start, cuts[PIECES + 1] = {0, n, n, n, n, n}, order[PIECES] = {0, 1, 2, 3, 4};
    jobs++;
    for (int i = 1; i < PIECES; i++)
        cuts[i] = cuts[i - 1] + (pj_int)(next() % (uint64_t)(n - cuts[i - 1] + 1));
    for (int i = PIECES - 1; i > 0; i--) {
        int j = (int)(next() % (uint64_t)(i + 1));
        pj_int t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
    for (int i = 0; i < PIECES; i++) {
        pj_int start = job->start + cuts[order[i]], end = job->start + cuts[order[i] + 1];
        char partial[64];
        if (start == end)
            continue;
        if (job->partial)
            memcpy(partial, job->identity, (size_t)job->partial_size);
        job->kernel(c, job->env, start, end, job->partial ? partial : NULL);
        if (job->partial)
            job->merge(c, job->env, job->partial, partial);
    }
    return n;
}

static pj_vec *ints(pj_int n, uint64_t below)
{
    pj_vec *a = pj_vec_new(ctx, PJ_INT, n);
    a->len = n;
    for (pj_int i = 0; i < n; i++)
        ((pj_int *)(void *)a->data)[i] = (pj_int)(next() % below) - (pj_int)(below / 2);
    return a;
}

static pj_vec *floats(pj_int n, double unit, uint64_t below)
{
    pj_vec *a = ints(n, below);
    a->kind = PJ_FLOAT;
    for (pj_int i = 0; i < n; i++)
        ((double *)(void *)a->data)[i] = (double)((pj_int *)(void *)a->data)[i] * unit;
    return a;
}

static double *at(pj_vec *a) { return (double *)(void *)a->data; }

static double left_fold(pj_vec *a)
{
    double sum = 0;
    for (pj_int i = 0; i < a->len; i++)
        sum += at(a)[i];
    return sum;
}

static void sums(void)
{
    pj_int n = 100000, out;
    double f;
    pj_vec *a = ints(n, 1000000);
    CHECK(pj_all_sum_int(ctx, &word, "", a, &out) && out == pj_array_sum_int(ctx, a));
    ((pj_int *)(void *)a->data)[777] = INT64_MAX;
    CHECK(!pj_all_sum_int(ctx, &word, "", a, &out));
    pj_vec *x = floats(n, 0.125, 1000000);
    CHECK(pj_all_sum_float(ctx, &word, "", x, &f) && f == left_fold(x));
    at(x)[n - 2] = 0.1;
    CHECK(!pj_all_sum_float(ctx, &word, "", x, &f));
    at(x)[n - 2] = __builtin_nan("");
    CHECK(!pj_all_sum_float(ctx, &word, "", x, &f));
    at(x)[n - 2] = __builtin_inf();
    CHECK(!pj_all_sum_float(ctx, &word, "", x, &f));
    at(x)[n - 2] = -0.0;
    CHECK(pj_all_sum_float(ctx, &word, "", x, &f) && f == left_fold(x));
    at(x)[5] = 0x1p60;      /* the unit is 1/8: beyond what sums may reach */
    CHECK(!pj_all_sum_float(ctx, &word, "", x, &f));
    pj_vec *y = floats(n, 0x1p-1074, 1000);
    CHECK(!pj_all_sum_float(ctx, &word, "", y, &f) || f == left_fold(y));
    pj_vec *z = floats(n, 1 / 3.0, 1000000);
    CHECK(!pj_all_sum_float(ctx, &word, "", z, &f));
    for (int round = 0; round < 300; round++) {     /* whatever is promised to be exact is the left fold */
        pj_vec *v = floats(1 + (pj_int)(next() % 3000), __builtin_ldexp(1, (int)(next() % 40) - 20),
                           (uint64_t)1 << (1 + next() % 50));
        if (pj_all_sum_float(ctx, &word, "", v, &f))
            CHECK(f == left_fold(v));
        pj_free_array(ctx, v);
    }
    pj_vec *ones = ints(n, 1);
    for (pj_int i = 0; i < n; i++)
        ((pj_int *)(void *)ones->data)[i] = i % 2 ? -1 : 1;
    ((pj_int *)(void *)ones->data)[3] = 1000;
    CHECK(pj_all_product_int(ctx, &word, "", ones, &out) && out == pj_array_product_int(ctx, ones));
    ((pj_int *)(void *)ones->data)[9] = INT64_MIN;
    CHECK(!pj_all_product_int(ctx, &word, "", ones, &out));
    ((pj_int *)(void *)ones->data)[9] = 0;
    CHECK(pj_all_product_int(ctx, &word, "", ones, &out) && out == 0);
}

static void extremes(void)
{
    pj_int n = 50000;
    double f;
    pj_vec *a = ints(n, (uint64_t)1 << 62), *x = floats(n, 0.5, 100000);
    CHECK(pj_all_extreme_int(ctx, &word, "", a, 0) == pj_array_min_int(ctx, a));
    CHECK(pj_all_extreme_int(ctx, &word, "", a, 1) == pj_array_max_int(ctx, a));
    CHECK(pj_all_extreme_float(ctx, &word, "", x, 0, &f) && f == pj_array_min_float(ctx, x));
    CHECK(pj_all_extreme_float(ctx, &word, "", x, 1, &f) && f == pj_array_max_float(ctx, x));
    for (pj_int i = 0; i < n; i++)
        at(x)[i] = i % 3 ? 0.0 : -0.0;
    CHECK(pj_all_extreme_float(ctx, &word, "", x, 1, &f) && f == 0 && __builtin_signbit(f));
    at(x)[0] = -1;
    CHECK(pj_all_extreme_float(ctx, &word, "", x, 1, &f) && f == 0 && !__builtin_signbit(f));
    at(x)[n - 1] = __builtin_nan("");
    CHECK(!pj_all_extreme_float(ctx, &word, "", x, 0, &f));
}

static void searches(void)
{
    pj_int n = 200000;
    pj_vec *a = ints(n, 1000), *s = pj_vec_new(ctx, PJ_STR, n);
    for (pj_int i = 0; i < n; i++)
        ((pj_int *)(void *)a->data)[i] = i % 190000;
    pj_value needle = {PJ_T_INT, {.i = 3}};
    CHECK(pj_all_search(ctx, &word, "", a, &needle, 1) == 3);
    needle.u.i = 180000;
    CHECK(pj_all_search(ctx, &word, "", a, &needle, 1) == 180000);
    needle.u.i = -1;
    CHECK(pj_all_search(ctx, &word, "", a, &needle, 0) == -1);
    s->len = n;
    for (pj_int i = 0; i < n; i++)
        ((pj_str **)(void *)s->data)[i] = pj_int_to_str(ctx, i % 100000);
    needle = (pj_value){PJ_T_STR, {.p = pj_str_new(ctx, "99999.0", 7)}};
    CHECK(pj_all_search(ctx, &word, "", s, &needle, 1) == -1);
    CHECK(pj_all_search(ctx, &word, "", s, &needle, 0) == 99999);
    needle = (pj_value){PJ_T_STR, {.p = pj_str_new(ctx, "77777", 5)}};
    CHECK(pj_all_search(ctx, &word, "", s, &needle, 1) == 77777);
    pj_vec *v = pj_vec_convert(ctx, s, PJ_VALUE);
    CHECK(pj_all_search(ctx, &word, "", v, &needle, 1) == 77777);
}

static void filling(void)
{
    pj_str *s = pj_str_new(ctx, "abc", 3);
    pj_vec *a = pj_all_fill(ctx, &word, "", PJ_STR, 70000, &(pj_value){PJ_T_STR, {.p = s}});
    CHECK(a->len == 70000 && s->rc == 70001 && ((pj_str **)(void *)a->data)[69999] == s);
    pj_vec *b = pj_all_fill(ctx, &word, "", PJ_BOOL, 70000, &(pj_value){PJ_T_BOOL, {.i = 1}});
    CHECK(b->len == 70000 && b->data[69999] == 1);
    pj_vec *r = pj_all_range_int(ctx, &word, "", 200000, -7, 3), *t = pj_range_int(ctx, 200000, -7, 3);
    CHECK(r->len == t->len && memcmp(r->data, t->data, (size_t)r->len * 8) == 0);
    r = pj_all_range_int(ctx, &word, "", INT64_MIN, INT64_MAX, (pj_int)1 << 46);
    t = pj_range_int(ctx, INT64_MIN, INT64_MAX, (pj_int)1 << 46);
    CHECK(r->len == t->len && memcmp(r->data, t->data, (size_t)r->len * 8) == 0);
}

/* ---- sorting */

static pj_int keys_differ(pj_ctx *c, pj_int a, pj_int b, void *env)
{
    (void)c;
    const double *keys = env;
    return (keys[a] > keys[b]) - (keys[a] < keys[b]);
}

static void same(pj_vec *a, pj_vec *b) { CHECK(a->len == b->len && !memcmp(a->data, b->data, (size_t)a->len * 8)); }

static pj_vec *copy(pj_vec *a)
{
    pj_vec *b = pj_vec_new(ctx, a->kind, a->len);
    b->len = a->len;
    memcpy(b->data, a->data, (size_t)(a->len * pj_elem_size(a->kind)));
    return b;
}

static pj_int ints_differ(pj_ctx *c, pj_int a, pj_int b, void *env)
{
    (void)c;
    return (env ? -1 : 1) * ((a > b) - (a < b));
}

static void sorts(void)
{
    for (int round = 0; round < 12; round++) {
        pj_int n = round < 8 ? (pj_int)(next() % 500) : 100000 + (pj_int)(next() % 100000);
        pj_vec *a = ints(n, (uint64_t)1 << (1 + next() % 62)), *b = copy(a), *f = floats(n, -0.5, 1000 + next() % 100000);
        pj_all_vec_sort(ctx, words, texts, &a, round & 1);
        pj_vec_usort(ctx, &b, (void *)ints_differ, round & 1 ? &word : NULL);
        same(a, b);
        pj_vec *numbers = ints(n, 2), *others;
        for (pj_int i = 0; i < n; i++)
            ((pj_int *)(void *)numbers->data)[i] = i;
        others = copy(numbers);
        CHECK(pj_vec_sort_by(ctx, words, texts, &numbers, &(pj_key){f, 0}, 1));
        pj_vec_usort(ctx, &others, (void *)keys_differ, f->data);
        same(numbers, others);
        if (n > 40) {
            at(f)[n / 2] = __builtin_nan("");
            CHECK(!pj_vec_sort_by(ctx, words, texts, &numbers, &(pj_key){f, 0}, 1));
            same(numbers, others);
        }
        pj_vec *s = pj_vec_new(ctx, PJ_STR, n), *t;
        s->len = n;
        for (pj_int i = 0; i < n; i++) {
            char bytes[12];
            pj_int size = (pj_int)(next() % 12);
            for (pj_int k = 0; k < size; k++)
                bytes[k] = (char)('a' + next() % 3);
            ((pj_str **)(void *)s->data)[i] = pj_str_new(ctx, bytes, size);
        }
        t = copy(s);
        pj_all_vec_sort(ctx, words, texts, &s, round & 1);
        pj_vec_sort(ctx, &t, round & 1);
        same(s, t);
        for (pj_int i = 1; i < n; i++)
            CHECK((round & 1 ? -1 : 1) * pj_str_order(((pj_str **)(void *)s->data)[i - 1], ((pj_str **)(void *)s->data)[i]) <= 0);
        pj_map *m = pj_map_from_vec(ctx, copy(t)), *o = pj_map_clone(ctx, m);
        pj_all_map_asort(ctx, words, texts, &m, 0);
        pj_map_asort(ctx, &o, 0);
        CHECK(pj_array_identical(m, o));
        pj_all_map_ksort(ctx, words, texts, &m, 0);
        CHECK(pj_map_number(m, 0) == 0 || n == 0);
    }
}

int main(void)
{
    ctx = pj_enter();
    sums();
    extremes();
    searches();
    filling();
    sorts();
    CHECK(ctx->bail == 0);
    CHECK(jobs > 50);
    pj_leave(ctx);
    printf("%d failures, %d jobs\n", failures, jobs);
    return failures != 0;
}
