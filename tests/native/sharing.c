/* Tests of what threads share: reference counts in the end are those of a serial run, marks are taken back. */
#include "jobs.h"

/* ---- sharing: counts are those of a serial run ---- */

typedef struct { pj_vec *in, *strings, *mixed; pj_map *map; pj_object *object; } shared_env;

static pj_str *retained(pj_str *s)
{
    pj_count_up(s);
    return s;
}

static void sharing_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    shared_env *e = env;
    pj_str **in = (pj_str **)(void *)e->in->data, **out = (pj_str **)(void *)e->strings->data;
    pj_value *mixed = (pj_value *)(void *)e->mixed->data;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        pj_int n = e->in->len;
        pj_str *a = in[i], *b = in[(i * 7 + 1) % n];
        pj_count_up(a);                             /* comes and goes */
        if (i % 3 == 0) {
            out[i] = retained(b);                   /* the input's own */
        } else {
            out[i] = pj_concat2(ctx, a, b);         /* new, or shared where one is empty */
        }
        pj_drop_str(ctx, a);
        pj_value v;
        switch (i % 6) {
        case 0:                                     /* a new array that holds an input, and a new array twice */
            {
                pj_vec *row = pj_vec_new(ctx, PJ_VALUE, 3), *inner = pj_vec_new(ctx, PJ_STR, 2);
                v = (pj_value){PJ_T_STR, {.p = b}};
                pj_vec_append(ctx, &inner, &v);
                pj_vec_append(ctx, &row, &v);
                v = (pj_value){PJ_T_ARRAY, {.p = inner}};
                pj_vec_append(ctx, &row, &v);
                pj_vec_append(ctx, &row, &v);
                pj_release(ctx, inner, PJ_T_ARRAY);
                mixed[i] = (pj_value){PJ_T_ARRAY, {.p = row}};
                break;
            }
        case 1:                                     /* the whole input */
            pj_count_up(e->in);
            mixed[i] = (pj_value){PJ_T_ARRAY, {.p = e->in}};
            break;
        case 2:                                     /* a copy of it that was written */
            {
                pj_vec *copy = e->in;
                pj_count_up(copy);
                v = (pj_value){PJ_T_STR, {.p = out[i]}};
                pj_vec_append(ctx, &copy, &v);
                CHECK(copy != e->in && copy->len == n + 1);
                mixed[i] = (pj_value){PJ_T_ARRAY, {.p = copy}};
                break;
            }
        case 3:                                     /* a map with keys of the input's */
            {
                pj_int is_new;
                pj_map *m = pj_map_new(ctx, PJ_VALUE, 2);
                pj_value *at = pj_map_put_str(ctx, &m, b, &is_new), *of = pj_map_get_str(e->map, a);
                *at = of ? *of : (pj_value){PJ_T_NULL, {.i = 0}};
                pj_retain_value(at);
                mixed[i] = (pj_value){PJ_T_ARRAY, {.p = m}};
                break;
            }
        case 4:
            pj_count_up(e->object);
            mixed[i] = (pj_value){PJ_T_OBJECT, {.p = e->object}};
            break;
        default:
            mixed[i] = (pj_value){PJ_T_STR, {.p = pj_chr(ctx, 'x')}};
        }
        if (i % 5 == 0) {                           /* a container that does not outlive the round */
            pj_vec *gone = e->in;
            pj_count_up(gone);
            pj_vec_separate(ctx, &gone);
            pj_release(ctx, gone, PJ_T_ARRAY);
        }
    }
}

/* The counts of everything that is reached from a value, in order, as a hash. */
static void counts_of(void *p, pj_int tag, pj_int depth, uint64_t *h)
{
    if (!p || depth > 4)
        return;
    pj_int count = *(pj_int *)p;
    *h = (*h ^ (uint64_t)count) * 1099511628211u;
    CHECK(count == PJ_IMMORTAL || (count > 0 && count < PJ_IMMORTAL));
    if (tag == PJ_T_STR)
        *h = (*h ^ (uint64_t)((pj_str *)p)->len) * 1099511628211u;
    if (tag == PJ_T_ARRAY) {
        pj_walk w = pj_walk_of(p);
        while (pj_walk_next(&w)) {
            counts_of(w.str, PJ_T_STR, depth + 1, h);
            if (pj_tag_counted(w.value.tag))
                counts_of(w.value.u.p, w.value.tag, depth + 1, h);
        }
    } else if (tag == PJ_T_OBJECT) {
        pj_object *o = p;
        for (pj_int i = 0; i < o->count; i++)
            if (pj_tag_counted(o->props[i].tag))
                counts_of(o->props[i].u.p, o->props[i].tag, depth + 1, h);
    }
}

static uint64_t shared_run(pj_int n)
{
    void *site = NULL;
    pj_ctx *ctx = pj_enter();
    shared_env e = {.in = pj_vec_new(ctx, PJ_STR, 4), .map = pj_map_new(ctx, PJ_VALUE, 4)};
    for (pj_int i = 0; i < n; i++) {
        char text[32];
        pj_str *s = i % 11 == 0 ? pj_empty() : pj_str_new(ctx, text, snprintf(text, sizeof text, "string %d", (int)i));
        pj_value v = {PJ_T_STR, {.p = s}}, key = v;
        pj_int is_new;
        pj_vec_append(ctx, &e.in, &v);
        if (i % 13 == 0)            /* some stand there twice */
            pj_vec_append(ctx, &e.in, &v);
        pj_value *at = pj_map_put_str(ctx, &e.map, s, &is_new);
        if (is_new) {
            *at = key;
            pj_retain_value(at);
        }
        pj_drop_str(ctx, s);
    }
    pj_int all = e.in->len;
    e.object = pj_new_object(ctx, 0, 3);
    e.object->props[0] = (pj_value){PJ_T_OBJECT, {.p = e.object}};      /* a cycle */
    e.object->props[1] = (pj_value){PJ_T_ARRAY, {.p = e.in}};
    e.object->props[2] = (pj_value){PJ_T_ARRAY, {.p = e.map}};
    pj_count_up(e.object);
    pj_count_up(e.in);
    pj_count_up(e.map);
    e.strings = pj_vec_new(ctx, PJ_STR, all);
    e.mixed = pj_vec_new(ctx, PJ_VALUE, all);
    e.strings->len = e.mixed->len = all;
    memset(e.strings->data, 0, (size_t)all * 8);
    memset(e.mixed->data, 0, (size_t)all * 16);
    pj_value shared[] = {{PJ_T_ARRAY, {.p = e.in}}, {PJ_T_ARRAY, {.p = e.map}}, {PJ_T_OBJECT, {.p = e.object}},
                         {PJ_T_STR, {.p = NULL}}, {PJ_T_INT, {.i = 5}}};
    pj_vec *outputs[] = {e.strings, e.mixed};
    pj_job job = {.kernel = sharing_kernel, .env = &e, .start = 0, .end = all, .shared = shared, .shared_count = 5,
                  .outputs = outputs, .output_count = 2};
    run_all(ctx, &site, "sharing|1|a.php", &job);
    CHECK(!ctx->bail);
    uint64_t h = 14695981039346656037u;
    counts_of(e.in, PJ_T_ARRAY, 0, &h);
    counts_of(e.map, PJ_T_ARRAY, 0, &h);
    counts_of(e.object, PJ_T_OBJECT, 0, &h);
    counts_of(e.strings, PJ_T_ARRAY, 0, &h);
    counts_of(e.mixed, PJ_T_ARRAY, 0, &h);
    CHECK(e.in->rc < all + 10);
    pj_release(ctx, e.strings, PJ_T_ARRAY);     /* what workers made is freed like anything else */
    pj_release(ctx, e.mixed, PJ_T_ARRAY);
    counts_of(e.in, PJ_T_ARRAY, 0, &h);
    for (pj_int i = 0; i < 100; i++)
        pj_vec_append(ctx, &e.in, &(pj_value){PJ_T_STR, {.p = pj_chr(ctx, 'z')}});
    CHECK(!ctx->bail);
    pj_leave(ctx);
    return h;
}

static void test_sharing(void)
{
    for (pj_int n = 1; n < 1000; n = n * 3 + 2) {
        pj_configure_parallel(PJ_PARALLEL_OFF, 1, 0);
        uint64_t expected = shared_run(n);
        EACH_WAY
            CHECK(shared_run(n) == expected);
    }
}

/* A long array of strings is marked by all threads. */
static void length_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    pj_str **in = (pj_str **)(void *)((pj_vec *)env)->data;
    (void)ctx;
    for (pj_int i = start; i < end; i++) {
        pj_count_up(in[i]);
        *(pj_int *)partial += in[i]->len + (pj_hash(in[i]) != 0);
        pj_drop_str(ctx, in[i]);
    }
}

static void add_merge(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx;
    (void)env;
    *(pj_int *)into += *(const pj_int *)from;
}

static void test_long_array(void)
{
    enum { N = 30000 };
    EACH_WAY {
        void *site = NULL;
        pj_ctx *ctx = pj_enter();
        pj_vec *in = pj_vec_new(ctx, PJ_STR, N);
        pj_str *several = pj_str_new(ctx, "several", 7);
        in->len = N;
        for (pj_int i = 0; i < N; i++)
            ((pj_str **)(void *)in->data)[i] = i % 4 ? pj_str_new(ctx, "some text", 9) : retained(several);
        const pj_int zero = 0;
        pj_int sum = 0;
        pj_value shared = {PJ_T_ARRAY, {.p = in}};
        pj_job job = {.kernel = length_kernel, .env = in, .start = 0, .end = N, .shared = &shared, .shared_count = 1,
                      .partial = &sum, .identity = &zero, .partial_size = 8, .merge = add_merge};
        run_all(ctx, &site, "long|1|a.php", &job);
        CHECK(sum == N / 4 * 8 + (N - N / 4) * 10 && several->rc == 1 + N / 4 && in->rc == 1);
        for (pj_int i = 1; i < N; i += 4)
            CHECK(((pj_str **)(void *)in->data)[i]->rc == 1);
        pj_leave(ctx);
    }
}

/* ---- arrays that grow, move and are given back; jobs beside each other ---- */

static void changing_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    pj_vec *room = env;
    (void)partial;
    for (pj_int i = start; i < end; i++)
        if (i % 3)
            ((pj_str **)(void *)room->data)[i] = pj_str_new(ctx, i % 2 ? "odd" : "even", i % 2 ? 3 : 4);
}

static void test_move_back(void)
{
    enum { N = 500 };
    EACH_WAY {
        void *site = NULL;
        pj_ctx *ctx = pj_enter();
        pj_vec *a = pj_vec_new(ctx, PJ_STR, N), *room = pj_vec_room(ctx, PJ_STR, N);
        pj_str *before = pj_str_new(ctx, "before", 6);
        a->len = N;
        for (pj_int i = 0; i < N; i++)
            ((pj_str **)(void *)a->data)[i] = retained(before);
        pj_job job = {.kernel = changing_kernel, .env = room, .start = 0, .end = N, .outputs = &room, .output_count = 1};
        run_all(ctx, &site, "change|1|a.php", &job);
        CHECK(!ctx->bail && pj_vec_found(room, 0, N) == N - (N + 2) / 3);
        pj_vec_move_back(ctx, a, room, 0, N);
        for (pj_int i = 0; i < N; i++) {
            pj_str *s = ((pj_str **)(void *)a->data)[i];
            CHECK(i % 3 ? s->rc == 1 && s->len == (i % 2 ? 3 : 4) : s == before);
        }
        CHECK(before->rc == 1 + (N + 2) / 3);
        pj_release(ctx, a, PJ_T_ARRAY);
        CHECK(before->rc == 1);
        pj_leave(ctx);
    }
}

static void *caller(void *argument)
{
    static void *site;
    unsigned char seen[700];
    pj_configure_parallel((pj_int)(uintptr_t)argument % 2 ? PJ_PARALLEL_FORCE : PJ_PARALLEL_AUTO, 3, 0);
    for (int round = 0; round < 30; round++) {
        memset(seen, 0, sizeof seen);
        pj_ctx *ctx = pj_enter();
        pj_job job = {.kernel = uneven_kernel, .env = seen, .start = 0, .end = 700};
        run_all(ctx, &site, "callers|1|a.php", &job);
        for (size_t i = 0; i < sizeof seen; i++)
            CHECK(seen[i] == 1);
        pj_leave(ctx);
        pj_configure_parallel(PJ_PARALLEL_AUTO, 2 + round % 3, 0);
        shared_run(40);
        if (round % 10 == 5 && argument == NULL) {
            pj_pool_set(NULL, 0);           /* as before a fork */
            pj_pool_set(drive, 0);
        }
    }
    return NULL;
}

static void test_callers(void)
{
    on_four_threads(caller);
}

int main(void)
{
    start_pool();
    pj_pool_set(drive, 0);
    test_sharing();
    test_long_array();
    test_move_back();
    test_callers();
    return result("sharing");
}
