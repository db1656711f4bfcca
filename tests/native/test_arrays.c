/* Random operations on arrays and maps against plain models, for the sanitizers; built with plain_memory.c.
 *
 *     test_arrays [rounds]      prints the first difference and ends with status 1
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "arrays.h"

static pj_ctx *ctx;
static uint64_t seed = 88172645463325252u;

static pj_int rnd(pj_int n)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (pj_int)(seed >> 11) % n;
}

#define CHECK(what) ((what) ? (void)0 : fail(#what, __LINE__))

static void fail(const char *what, int line)
{
    printf("line %d: %s\n", line, what);
    exit(1);
}

static pj_str *text(pj_int i)
{
    char buffer[32];
    int n = snprintf(buffer, sizeof buffer, i % 3 == 0 ? "%" PRId64 : "key%" PRId64, i);
    return pj_str_new(ctx, buffer, n);
}

static pj_value str_value(pj_int i) { return (pj_value){PJ_T_STR, {.p = text(i)}}; }
static void release(void *p, int tag) { pj_release(ctx, p, tag); }

/* ---- maps: a model in insertion order */

typedef struct { pj_int id, value; } pair;

static void check_map(pj_map *m, const pair *model, pj_int n)
{
    pj_walk w = pj_walk_of(m);
    pj_int i = 0;
    CHECK(m->len == n);
    while (pj_walk_next(&w)) {
        pj_str *key = text(model[i].id);
        pj_int number;
        if (pj_key_of_str(key, &number))
            CHECK(!w.str && w.key == number);
        else
            CHECK(w.str && pj_str_equal(w.str, key));
        pj_value *found = pj_map_get_str(m, key);
        CHECK(found && ((pj_vec *)found->u.p)->len == model[i].value);
        release(key, PJ_T_STR);
        i++;
    }
    CHECK(i == n);
}

static pj_value vec_value(pj_int len)
{
    pj_vec *a = pj_vec_fill_int(ctx, len, 7);
    return (pj_value){PJ_T_ARRAY, {.p = a}};
}

/* Somebody else holds the map from now on: what it is to keep. */
static pj_map *held(pj_map *m, pj_map *before, pair *kept, const pair *model, pj_int *kept_n, pj_int n)
{
    if (before)
        release(before, PJ_T_ARRAY);
    m->rc++;
    memcpy(kept, model, (size_t)n * sizeof *model);
    *kept_n = n;
    return m;
}

static void maps(void)
{
    enum { IDS = 60 };
    pair model[IDS], saved_model[IDS];
    pj_int n = 0, saved_n = 0;
    pj_map *m = pj_map_new(ctx, PJ_ARRAY, 0), *saved = NULL;
    for (int step = 0; step < 400; step++) {
        pj_int id = rnd(IDS), at = 0, is_new;
        pj_str *key = text(id);
        while (at < n && model[at].id != id)
            at++;
        if (rnd(10) < 6) {
            pj_value *slot = pj_map_put_str(ctx, &m, key, &is_new);
            CHECK(is_new == (at == n));
            if (!is_new)
                release(slot->u.p, PJ_T_ARRAY);
            pj_int value = rnd(5);
            slot->u = vec_value(value).u;
            model[at] = (pair){id, value};
            n += at == n;
        } else {
            CHECK(pj_map_delete_str(ctx, &m, key) == (at < n));
            if (at < n) {
                memmove(&model[at], &model[at + 1], (size_t)(n - at - 1) * sizeof(pair));
                n--;
            }
        }
        release(key, PJ_T_STR);
        if (rnd(30) == 0)
            saved = held(m, saved, saved_model, model, &saved_n, n);
        if (rnd(10) == 0) {
            check_map(m, model, n);
            if (saved)
                check_map(saved, saved_model, saved_n);
        }
    }
    check_map(m, model, n);
    release(m, PJ_T_ARRAY);
    if (saved)
        release(saved, PJ_T_ARRAY);
}

/* ---- maps whose keys count up from some number, until they do not (a text among them has the key TEXT) */

enum { TEXT = -1000 };

static void check_row(pj_map *m, const pair *model, pj_int n)
{
    pj_walk w = pj_walk_of(m);
    pj_int i = 0;
    CHECK(m->len == n);
    for (; pj_walk_next(&w); i++) {
        CHECK(model[i].id == TEXT ? w.str != NULL : !w.str && w.key == model[i].id);
        CHECK(w.value.tag == PJ_T_FLOAT && w.value.u.f == (double)model[i].value);
        CHECK(w.str || pj_map_get_int(m, w.key)->u.f == w.value.u.f);
    }
    CHECK(i == n);
    CHECK(!pj_map_get_int(m, TEXT));
}

static void put_row(pj_map **m, pj_str *name, pair *model, pj_int *n, pj_int id, pj_int value)
{
    pj_int at = 0, is_new = 0;
    while (at < *n && model[at].id != id)
        at++;
    pj_value *slot = id == TEXT ? pj_map_put_str(ctx, m, name, &is_new) : pj_map_put_int(ctx, m, id, &is_new);
    CHECK(is_new == (at == *n));
    *slot = (pj_value){PJ_T_FLOAT, {.f = (double)value}};
    model[at] = (pair){id, value};
    *n += at == *n;
}

static void take_row(pj_map **m, pj_str *name, pair *model, pj_int *n, pj_int at)
{
    CHECK(model[at].id == TEXT ? pj_map_delete_str(ctx, m, name) : pj_map_delete_int(ctx, m, model[at].id));
    memmove(&model[at], &model[at + 1], (size_t)(*n - at - 1) * sizeof(pair));
    --*n;
}

static void rows(void)
{
    enum { MOST = 120 };
    pair model[MOST + 1], saved_model[MOST + 1];
    pj_int n = 0, saved_n = 0, first = rnd(9) - 4, odd = rnd(3) ? 40 : 8;
    pj_str *name = pj_str_new(ctx, "name", 4);
    pj_map *m = pj_map_new_written(ctx, rnd(2) ? PJ_VALUE : PJ_FLOAT, rnd(3) ? 0 : rnd(40)), *saved = NULL;
    for (int step = 0; step < 300; step++) {
        pj_int last = n ? model[n - 1].id : first - 1, choice = rnd(odd);
        if (choice == 0 && n)
            take_row(&m, name, model, &n, rnd(n));
        else if (choice == 1 && n < MOST)
            put_row(&m, name, model, &n, rnd(3) ? TEXT : last + 2 + rnd(3), step);
        else if (choice == 2 && n)
            take_row(&m, name, model, &n, n - 1);
        else if (choice == 3 && n && model[0].id != TEXT)
            put_row(&m, name, model, &n, model[rnd(n)].id, step);
        else if (last != TEXT && n < MOST)
            put_row(&m, name, model, &n, last + 1, step);
        if (rnd(30) == 0)
            saved = held(m, saved, saved_model, model, &saved_n, n);
        if (rnd(20) == 0) {
            pj_map *other = pj_map_convert(ctx, m, PJ_VALUE);
            check_row(other, model, n);
            release(other, PJ_T_ARRAY);
            check_row(m, model, n);
            if (saved)
                check_row(saved, saved_model, saved_n);
        }
    }
    check_row(m, model, n);
    release(m, PJ_T_ARRAY);
    if (saved)
        release(saved, PJ_T_ARRAY);
    release(name, PJ_T_STR);
}

/* ---- packed arrays of strings: the model is an array of numbers */

static void check_vec(pj_vec *a, const pj_int *model, pj_int n)
{
    CHECK(a->len == n);
    for (pj_int i = 0; i < n; i++) {
        pj_str *s = text(model[i]);
        CHECK(pj_str_equal(((pj_str **)(void *)a->data)[i], s));
        release(s, PJ_T_STR);
    }
}

static void vectors(void)
{
    enum { MOST = 4000 };
    static pj_int model[MOST];
    pj_int n = 0;
    pj_vec *a = pj_vec_new(ctx, PJ_STR, 0), *shared = NULL;
    for (int step = 0; step < 300; step++) {
        pj_value v, out;
        pj_int id = rnd(50);
        switch (rnd(9)) {
        case 0: case 1: case 2:
            v = str_value(id);
            pj_vec_append(ctx, &a, &v);
            release(v.u.p, PJ_T_STR);
            model[n++] = id;
            break;
        case 3:
            CHECK(pj_vec_pop(ctx, &a, &out) == (n > 0));
            if (n)
                n--;
            pj_release_value(ctx, &out);
            break;
        case 4:
            CHECK(pj_vec_shift(ctx, &a, &out) == (n > 0));
            if (n)
                memmove(model, model + 1, (size_t)--n * sizeof *model);
            pj_release_value(ctx, &out);
            break;
        case 5:
            v = str_value(id);
            pj_vec_unshift(ctx, &a, &v);
            release(v.u.p, PJ_T_STR);
            memmove(model + 1, model, (size_t)n++ * sizeof *model);
            model[0] = id;
            break;
        case 6: {
            pj_int from = rnd(n + 1), count = rnd(n - from + 1);
            pj_vec *part = pj_vec_slice(ctx, a, from, count);
            check_vec(part, model + from, count);
            pj_vec *removed = pj_vec_splice(ctx, &a, from, count, part);    /* the same again */
            check_vec(removed, model + from, count);
            release(removed, PJ_T_ARRAY);
            release(part, PJ_T_ARRAY);
            break;
        }
        case 7:
            if (n < 500) {
                pj_vec_extend(ctx, &a, a);
                memcpy(model + n, model, (size_t)n * sizeof *model);
                n *= 2;
            }
            break;
        default:
            if (shared)
                release(shared, PJ_T_ARRAY);
            shared = a;
            a->rc++;
        }
        check_vec(a, model, n);
    }
    pj_vec *twice = pj_vec_reverse(ctx, a), *back = pj_vec_reverse(ctx, twice);
    check_vec(back, model, n);
    pj_map *m = pj_map_from_vec(ctx, a);
    pj_vec *values = pj_array_values(ctx, m), *chunks = pj_vec_chunk(ctx, a, 3), *boxed = pj_vec_convert(ctx, a, PJ_VALUE);
    CHECK(pj_array_identical(a, m) && pj_array_identical(values, a) && pj_array_identical(boxed, a));
    pj_map *flipped = pj_array_flip(ctx, a), *unique = pj_array_unique(ctx, m), *counts = pj_array_count_values(ctx, a);
    CHECK(flipped->len == unique->len && counts->len == unique->len && pj_array_sum_int(ctx, counts) == n);
    pj_map *combined = pj_array_combine(ctx, a, a), *merged = pj_array_merge(ctx, m, a);
    CHECK(combined->len == unique->len && merged->len == 2 * n);
    pj_map *sliced = pj_array_slice(ctx, m, 1, -1, 1), *reversed = pj_array_reverse(ctx, m, 0);
    pj_map *diff = pj_array_diff(ctx, a, m), *both = pj_array_intersect(ctx, m, a);
    CHECK(diff->len == 0 && both->len == n);
    pj_map_asort(ctx, &m, 0);
    pj_map_ksort(ctx, &m, 1);
    pj_map_ksort(ctx, &m, 0);
    CHECK(pj_array_identical(m, a));
    pj_str *comma = pj_str_new(ctx, ", ", 2), *joined = pj_implode(ctx, comma, a);
    pj_vec *exploded = pj_explode(ctx, comma, joined, INT64_MAX);
    CHECK(n == 0 || pj_array_identical(exploded, a));
    while (merged->len) {
        pj_value out;
        CHECK(rnd(2) ? pj_map_pop(ctx, &merged, &out) : pj_map_shift(ctx, &merged, &out));
        pj_release_value(ctx, &out);
        if (merged->len > 40)
            pj_map_delete_int(ctx, &merged, rnd(n));
    }
    void *all[] = {a, shared, twice, back, m, values, chunks, boxed, flipped, unique, counts, combined, merged, sliced,
                   reversed, diff, both, exploded};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i])
            release(all[i], PJ_T_ARRAY);
    release(comma, PJ_T_STR);
    release(joined, PJ_T_STR);
}

/* ---- sorting */

static pj_int compares;

static pj_int by_tens(pj_ctx *c, pj_int a, pj_int b, void *env)
{
    (void)c;
    CHECK(env == &compares);
    compares++;
    return a / 10 - b / 10;
}

static pj_int chaos(pj_ctx *c, pj_str *a, pj_str *b, void *env)
{
    (void)c;
    (void)env;
    return (pj_int)((a->hash ^ b->hash ^ (uint64_t)a->len) % 3) - 1 + rnd(3) - 1;
}

static void sorts(void)
{
    pj_int n = rnd(4) ? rnd(40) : rnd(3000);
    pj_vec *a = pj_vec_new(ctx, PJ_INT, n), *f = pj_vec_new(ctx, PJ_FLOAT, n), *s = pj_vec_new(ctx, PJ_STR, n);
    for (pj_int i = 0; i < n; i++) {
        pj_int x = rnd(5) ? rnd(300) - 100 : (pj_int)(seed << rnd(3));
        pj_value v = {PJ_T_INT, {.i = x}}, g = {PJ_T_FLOAT, {.f = rnd(9) ? (double)x / 8 : -0.0}}, t = str_value(rnd(999));
        pj_vec_append(ctx, &a, &v);
        pj_vec_append(ctx, &f, &g);
        pj_vec_append(ctx, &s, &t);
        release(t.u.p, PJ_T_STR);
    }
    pj_vec *u = a, *up, *down;
    u->rc++;
    pj_vec_usort(ctx, &u, (void *)by_tens, &compares);
    for (pj_int i = 1; i < n; i++)
        CHECK(((pj_int *)(void *)u->data)[i - 1] / 10 <= ((pj_int *)(void *)u->data)[i] / 10);
    up = a;
    up->rc++;
    pj_vec_sort(ctx, &up, 0);
    down = pj_vec_reverse(ctx, up);
    pj_vec_sort(ctx, &a, 1);
    CHECK(pj_array_identical(a, down));
    for (pj_int i = 1; i < n; i++)
        CHECK(((pj_int *)(void *)up->data)[i - 1] <= ((pj_int *)(void *)up->data)[i]);
    pj_vec_sort(ctx, &f, 0);
    for (pj_int i = 1; i < n; i++)
        CHECK(((double *)(void *)f->data)[i - 1] <= ((double *)(void *)f->data)[i]);
    pj_map *m = pj_map_from_vec(ctx, s);
    pj_vec_usort(ctx, &s, (void *)chaos, NULL);     /* no order at all: it must end, and lose nothing */
    pj_vec_sort(ctx, &s, 0);
    pj_map_uasort(ctx, &m, (void *)chaos, NULL);
    pj_vec *again = pj_map_sort(ctx, m, 0);
    CHECK(n > 500 || again->len == s->len);
    release(again, PJ_T_ARRAY);
    release(m, PJ_T_ARRAY);
    release(a, PJ_T_ARRAY);
    release(u, PJ_T_ARRAY);
    release(up, PJ_T_ARRAY);
    release(down, PJ_T_ARRAY);
    release(f, PJ_T_ARRAY);
    release(s, PJ_T_ARRAY);
}

/* ---- a chain so long that releasing it by recursion would overflow the stack */

static void chain(void)
{
    pj_vec *inner = pj_vec_new(ctx, PJ_ARRAY, 0);
    for (int i = 0; i < 200000; i++) {
        pj_value v = {PJ_T_ARRAY, {.p = inner}};
        pj_vec *outer = pj_vec_new(ctx, PJ_ARRAY, 0);
        pj_vec_append(ctx, &outer, &v);
        release(inner, PJ_T_ARRAY);
        inner = outer;
    }
    release(inner, PJ_T_ARRAY);
}

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 200;
    ctx = pj_enter();
    chain();
    for (int i = 0; i < rounds; i++) {
        maps();
        rows();
        vectors();
        sorts();
        CHECK(ctx->bail == 0);
        CHECK(pj_memory_used(ctx) == 0);    /* nothing leaks */
    }
    pj_leave(ctx);
    return 0;
}
