/* Tests of jobs on threads: sharing, adoption, bail-outs, merging, the detector; a few pthreads stand in for numba's pool. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "pool.h"
#include "spans.h"

static const pj_int SLOTS[] = {1, 2, 3, 7};
static int failures;
#define CHECK(condition) \
    do { if (!(condition)) { __atomic_add_fetch(&failures, 1, __ATOMIC_RELAXED); \
         printf("line %d: %s\n", __LINE__, #condition); fflush(stdout); } } while (0)

/* ---- a pool: the caller and THREADS more; threads take slots until none is left ---- */

enum { THREADS = 6 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER, ended = PTHREAD_COND_INITIALIZER;
static void (*running)(void *, pj_int);
static void *running_job;
static pj_int next_slot, all_slots, slots_ended;

static int run_one(void)        /* with the lock */
{
    if (next_slot >= all_slots)
        return 0;
    pj_int slot = next_slot++;
    pthread_mutex_unlock(&lock);
    running(running_job, slot);
    pthread_mutex_lock(&lock);
    if (++slots_ended == all_slots)
        pthread_cond_broadcast(&ended);
    return 1;
}

static void *pool_thread(void *unused)
{
    (void)unused;
    pthread_mutex_lock(&lock);
    for (;;)
        if (!run_one())
            pthread_cond_wait(&work, &lock);
    return NULL;
}

static void drive(void (*run)(void *, pj_int), void *job, pj_int slots)
{
    pthread_mutex_lock(&lock);
    running = run;
    running_job = job;
    slots_ended = next_slot = 0;
    all_slots = slots;
    pthread_cond_broadcast(&work);
    while (run_one())
        ;
    while (slots_ended < all_slots)
        pthread_cond_wait(&ended, &lock);
    all_slots = 0;
    pthread_mutex_unlock(&lock);
}

static void start_pool(void)
{
    for (int i = 0; i < THREADS; i++) {
        pthread_t t;
        pthread_create(&t, NULL, pool_thread, NULL);
        pthread_detach(t);
    }
}

static void spin(pj_int ns)
{
    for (pj_int began = pj_clock(); pj_clock() - began < ns;)
        ;
}

/* All of a job, as emitted code runs it. */
static void run_all(pj_ctx *ctx, void **site, const char *text, pj_job *job)
{
    pj_int start = job->start;
    while (job->start < job->end && !ctx->bail) {
        pj_int done = pj_parallel(ctx, site, text, job);
        CHECK(ctx->bail || (done > 0 && done <= job->end - job->start));
        job->start += done;
        if (!ctx->bail)
            pj_poll(ctx);
    }
    job->start = start;
}

/* Forced, with 1, 2, 3 and 7 slots, chunks in order and in two other orders. */
static int set_way(int way)
{
    static const pj_int seeds[] = {0, 1, 12345};
    if (way < 12)
        pj_configure_parallel(PJ_PARALLEL_FORCE, SLOTS[way / 3], seeds[way % 3]);
    return way < 12;
}

#define EACH_WAY for (int way = 0; set_way(way); way++)

/* ---- every element once ---- */

static void count_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)ctx;
    (void)partial;
    for (pj_int i = start; i < end; i++)
        seen[i]++;
}

static void uneven_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)ctx;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        spin(i % 97 == 0 ? 20000 : i > 300 ? 1000 : 10);
        seen[i]++;
    }
}

static void test_once(pj_chunk kernel, pj_int most)
{
    static unsigned char seen[100000];
    EACH_WAY {
        void *site = NULL;
        pj_ctx *ctx = pj_enter();
        for (pj_int n = 1; n <= most; n = n * 3 + 1) {
            memset(seen, 0, sizeof seen);
            pj_job job = {.kernel = kernel, .env = seen, .start = n / 3, .end = n};
            run_all(ctx, &site, "once|1|a.php", &job);
            for (pj_int i = 0; i < most; i++)
                CHECK(seen[i] == (i >= n / 3 && i < n));
        }
        CHECK(!ctx->bail);
        pj_leave(ctx);
    }
}

/* ---- reductions ---- */

typedef struct { pj_int sum, most; } reduced;

static void reduce_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    reduced *r = partial;
    const pj_int *x = env;
    (void)ctx;
    for (pj_int i = start; i < end; i++) {
        r->sum += x[i];
        if (x[i] > r->most)
            r->most = x[i];
    }
}

static void reduce_merge(pj_ctx *ctx, void *env, void *into, const void *from)
{
    reduced *r = into;
    const reduced *more = from;
    (void)ctx;
    (void)env;
    r->sum += more->sum;
    if (more->most > r->most)
        r->most = more->most;
}

static void test_reduce(void)
{
    enum { N = 20000 };
    static pj_int x[N];
    pj_int sum = 7, most = 0;
    for (int i = 0; i < N; i++) {
        x[i] = (pj_int)i * 7919 % 10007;
        sum += x[i];
        most = x[i] > most ? x[i] : most;
    }
    EACH_WAY {
        void *site = NULL;
        const reduced identity = {0, -1};
        reduced r = {7, -1};        /* what the loop had before */
        pj_ctx *ctx = pj_enter();
        pj_job job = {.kernel = reduce_kernel, .env = x, .start = 0, .end = N, .partial = &r, .identity = &identity,
                      .partial_size = sizeof r, .merge = reduce_merge};
        run_all(ctx, &site, "reduce|1|a.php", &job);
        CHECK(r.sum == sum && r.most == most);
        pj_leave(ctx);
    }
}

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

/* ---- memory ---- */

static void making_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    pj_vec *out = env;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        pj_str *s = pj_str_alloc(ctx, i % 50 == 0 ? 5000 : 100);
        if (s)
            memset(s->data, 'a', (size_t)s->len);
        ((pj_str **)(void *)out->data)[i] = s;
        pj_free(ctx, pj_alloc(ctx, 300), 300);      /* also leaves something in a free list */
    }
}

static void test_memory(void)
{
    EACH_WAY {
        void *site = NULL;
        pj_ctx *ctx = pj_enter();
        for (int round = 0; round < 1000; round++) {
            pj_vec *out = pj_vec_new(ctx, PJ_STR, 400);
            memset(out->data, 0, 400 * 8);
            out->len = 400;
            pj_job job = {.kernel = making_kernel, .env = out, .start = 0, .end = 400, .outputs = &out, .output_count = 1};
            run_all(ctx, &site, "making|1|a.php", &job);
            for (pj_int i = 0; i < 400; i++)
                CHECK(((pj_str **)(void *)out->data)[i]->data[99] == 'a');
            pj_release(ctx, out, PJ_T_ARRAY);
        }
        /* of 1000 rounds that take 64 K each; how much of it depends on which threads came in time */
        CHECK(pj_memory_used(ctx) <= (SLOTS[way / 3] + 1) * (1536 << 10));
        pj_leave(ctx);
    }
    pj_configure(300000, 14, -1);
    EACH_WAY {
        void *site = NULL;
        pj_ctx *ctx = pj_enter();
        pj_vec *out = pj_vec_new(ctx, PJ_STR, 20000);
        memset(out->data, 0, 20000 * 8);
        out->len = 20000;
        pj_job job = {.kernel = making_kernel, .env = out, .start = 0, .end = 20000, .outputs = &out, .output_count = 1};
        run_all(ctx, &site, "limit|1|a.php", &job);
        CHECK(ctx->bail == PJ_BAIL_MEMORY);
        pj_leave(ctx);
    }
    pj_configure(0, 14, -1);
}

/* ---- bail-outs ---- */

typedef struct { pj_int bad[4]; unsigned char seen[3000]; } bad_env;

static void bailing_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    bad_env *e = env;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        e->seen[i]++;
        for (int k = 0; k < 4; k++)
            if (i == e->bad[k]) {
                spin(k * 100000);       /* lower ones often come later */
                ctx->bail_extra = i * 2;
                pj_bail(ctx, 1 + i);
                return;
            }
        for (int k = 0; k < 3; k++) {
            spin(300);
            if (PJ_GET(ctx->interrupt) & 1)
                pj_interrupted(ctx);
            if (ctx->bail)
                return;
        }
    }
}

static void test_bail(void)
{
    static bad_env e;
    EACH_WAY {
        for (int round = 0; round < 6; round++) {
            void *site = NULL;
            pj_int first = round * 400;
            e = (bad_env){.bad = {2950, first + 700, first + 20, first}};
            pj_ctx *ctx = pj_enter();
            pj_job job = {.kernel = bailing_kernel, .env = &e, .start = 0, .end = 3000};
            run_all(ctx, &site, "bail|1|a.php", &job);
            CHECK(ctx->bail == 1 + first && ctx->bail_extra == 2 * first);
            for (pj_int i = 0; i < first; i++)      /* those below have run, whatever the order */
                CHECK(e.seen[i] == 1);
            pj_leave(ctx);
        }
    }
}

static pj_int deep(pj_ctx *ctx, pj_int n)
{
    volatile char frame[8000];      /* few frames: ThreadSanitizer counts them */
    if ((uint64_t)(uintptr_t)__builtin_frame_address(0) < PJ_GET(ctx->stack_limit) && pj_slow_stack(ctx))
        return 0;
    frame[0] = 1;
    return n ? deep(ctx, n - 1) + frame[n & 0] : 0;
}

static void deep_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)env;
    (void)partial;
    for (pj_int i = start; i < end && !ctx->bail; i++)
        deep(ctx, i == 40 ? (pj_int)1 << 40 : 10);
}

static void printing_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)env;
    (void)start;
    (void)end;
    (void)partial;
    pj_echo_bytes(ctx, "x", 1);
}

static void object_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        pj_object *a = pj_new_object(ctx, 0, 0), *b = env ? pj_new_object(ctx, 0, 0) : NULL;
        pj_release(ctx, a, PJ_T_OBJECT);
        pj_release(ctx, b, PJ_T_OBJECT);
    }
}

static void test_limits(void)
{
    EACH_WAY {
        void *sites[3] = {NULL};
        pj_ctx *ctx = pj_enter();
        pj_job job = {.kernel = deep_kernel, .start = 0, .end = 100};
        run_all(ctx, &sites[0], "deep|1|a.php", &job);
        CHECK(ctx->bail == PJ_BAIL_STACK);
        ctx->bail = 0;
        job.kernel = printing_kernel;
        run_all(ctx, &sites[1], "print|1|a.php", &job);
        CHECK(ctx->bail == PJ_BAIL_BUILTIN && ctx->out_len == 0);
        ctx->bail = 0;
        job.kernel = object_kernel;
        run_all(ctx, &sites[2], "objects|1|a.php", &job);
        CHECK(ctx->bail == 0);      /* one at a time: numbers are as if there had been none */
        job.env = &job;
        run_all(ctx, &sites[2], "objects|1|a.php", &job);
        CHECK(ctx->bail == PJ_BAIL_BUILTIN);
        pj_leave(ctx);
    }
}

/* Each round has made a new text of an element, or left it alone. */
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

static void on_four_threads(void *(*run)(void *))
{
    pthread_t threads[4];
    for (uintptr_t i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, run, (void *)i);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
}

/* Spans change hands between threads: nobody gets one that another has. */
static void *span_user(void *number)
{
    pj_int mine = (pj_int)(uintptr_t)number;
    for (pj_int round = 0; round < 200; round++) {
        size_t sizes[3];
        pj_int *spans[3];
        for (int i = 0; i < 3; i++) {
            int fresh;
            sizes[i] = (size_t)(PJ_SPAN + (round + i + mine) % 3 * PJ_SPAN);
            spans[i] = pj_span_take(&sizes[i], &fresh, i & 1);
            if (spans[i])
                spans[i][0] = spans[i][sizes[i] / 8 - 1] = mine * 1000 + i;
        }
        for (int i = 0; i < 3; i++)
            if (spans[i]) {
                CHECK(spans[i][0] == mine * 1000 + i && spans[i][sizes[i] / 8 - 1] == mine * 1000 + i);
                pj_span_give(spans[i], sizes[i]);
            }
        if (round % 50 == mine)
            pj_spans_trim();
    }
    return NULL;
}

static void test_spans(void)
{
    on_four_threads(span_user);
    pj_spans_trim();
}

/* ---- jobs in jobs, and beside each other ---- */

static void outer_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        static void *site;
        pj_job job = {.kernel = count_kernel, .env = seen + i * 50, .start = 0, .end = 50};
        while (job.start < job.end)
            job.start += pj_parallel(ctx, &site, "inner|1|a.php", &job);
    }
}

static void test_nested(void)
{
    static unsigned char seen[40 * 50];
    EACH_WAY {
        void *site = NULL;
        memset(seen, 0, sizeof seen);
        pj_ctx *ctx = pj_enter();
        pj_job job = {.kernel = outer_kernel, .env = seen, .start = 0, .end = 40};
        run_all(ctx, &site, "outer|1|a.php", &job);
        for (size_t i = 0; i < sizeof seen; i++)
            CHECK(seen[i] == 1);
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

/* ---- fork ---- */

static void in_the_child(void)
{
    int before = failures;
    CHECK(!pj_pool_ready());
    pj_configure_parallel(PJ_PARALLEL_AUTO, 3, 0);
    test_reduce();          /* forced, without a pool: its own slots, one after the other */
    pthread_mutex_init(&lock, NULL);
    pthread_cond_init(&work, NULL);
    pthread_cond_init(&ended, NULL);
    all_slots = next_slot = slots_ended = 0;
    start_pool();
    pj_pool_set(drive, 0);
    test_reduce();
    test_nested();
    _exit(failures != before);
}

static void *busy_caller(void *end)
{
    static unsigned char seen[700];
    void *site = NULL;
    pj_configure_parallel(PJ_PARALLEL_FORCE, 3, 0);
    while (!PJ_GET(*(int *)end)) {
        pj_ctx *ctx = pj_enter();
        pj_job job = {.kernel = uneven_kernel, .env = seen, .start = 0, .end = 700};
        run_all(ctx, &site, "busy|1|a.php", &job);
        pj_leave(ctx);
    }
    return NULL;
}

static void test_fork(void)
{
    for (int busy = 0; busy < 2; busy++) {
        int end = 0, status = -1;
        pthread_t thread;
        if (busy)
            pthread_create(&thread, NULL, busy_caller, &end);
        for (int i = 0; i < (busy ? 5 : 1); i++) {
            spin(2000000 + i * 333333);
            pid_t child = fork();
            if (child == 0) {
                alarm(250);
                in_the_child();
            }
            CHECK(waitpid(child, &status, 0) == child && status == 0);
        }
        PJ_SET(end, 1);
        if (busy)
            pthread_join(thread, NULL);
    }
}

/* ---- interrupts ---- */

static int signals_seen, signals_raise;
static void *release(void) { return &signals_seen; }
static void take(void *state) { CHECK(state == &signals_seen); }

static int signals(void)
{
    signals_seen++;
    return signals_raise ? -1 : 0;
}

static void slow_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        seen[i]++;
        for (int k = 0; k < (i >= 1000 ? 12000 : 100); k++) {
            spin(i >= 1000 ? 10000000 : 10000);     /* element 1000 takes two minutes */
            if (PJ_GET(ctx->interrupt) & 1)
                pj_interrupted(ctx);
            if (ctx->bail)
                return;
        }
    }
}

static void test_interrupts(void)
{
    static unsigned char seen[1008];
    host_of_library.release = release;
    host_of_library.take = take;
    host_of_library.signals = signals;
    for (pj_int slots = 1; slots < 4; slots++) {
        void *site = NULL;
        pj_configure_parallel(PJ_PARALLEL_FORCE, slots, 0);
        memset(seen, 0, sizeof seen);
        signals_seen = 0;
        pj_ctx *ctx = pj_enter();
        pj_int n = 150 * slots, calls = 0;
        pj_job job = {.kernel = slow_kernel, .env = seen, .start = 0, .end = n};
        while (job.start < job.end) {
            pj_int done = pj_parallel(ctx, &site, "slices|1|a.php", &job);
            for (pj_int i = 0; i < job.start + done; i++)
                CHECK(seen[i] == 1);                /* a prefix */
            for (pj_int i = job.start + done; i < n; i++)
                CHECK(seen[i] == 0);
            job.start += done;
            calls++;
            pj_poll(ctx);
        }
        CHECK(calls > 1 && signals_seen >= 1);      /* 150 ms at least: there is a slice after 50 */
        pj_leave(ctx);
        for (int many = 0; many < 2; many++) {      /* a signal raises, while one element or some run for long */
            memset(seen, 0, sizeof seen);
            signals_raise = 1;
            ctx = pj_enter();
            pj_int began = pj_clock();
            job = (pj_job){.kernel = slow_kernel, .env = seen, .start = 1000, .end = many ? 1008 : 1001};
            run_all(ctx, &site, "signal|1|a.php", &job);
            CHECK(ctx->bail == PJ_BAIL_SIGNAL && pj_clock() - began < 60000000000);
            pj_leave(ctx);
            signals_raise = 0;
        }
    }
    host_of_library = (pj_host){NULL, NULL, NULL, NULL, NULL};
}

/* ---- the detector ---- */

static pj_int cost;     /* ns an element */
static pj_int pieces;   /* in which the kernel ran */

static void costly_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)ctx;
    (void)partial;
    PJ_ADD(pieces, 1);
    if (cost)
        spin(cost * (end - start));
    for (pj_int i = start; i < end; i++)
        seen[i]++;
}

/* Elements as the rows of a picture are: light, heavy in the middle, light. */
static void hill_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    (void)env;
    (void)partial;
    for (pj_int i = start; i < end; i++)
        spin(500 + 100 * (i < 200 ? i : 400 - i));
}

static void asking_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)env;
    (void)start;
    (void)end;
    (void)partial;
    pj_ask(ctx);
}

static int wants;
static void want(void) { wants++; }

static void run_costly(void **site, const char *text, pj_int n, pj_int each)
{
    static unsigned char seen[100000];
    memset(seen, 0, (size_t)n);
    cost = each;
    pj_ctx *ctx = pj_enter();
    pj_job job = {.kernel = costly_kernel, .env = seen, .start = 0, .end = n};
    run_all(ctx, site, text, &job);
    for (pj_int i = 0; i < n; i++)
        CHECK(seen[i] == 1);
    pj_leave(ctx);
}

/* A hundred jobs of a microsecond at a new place; 0: the machine did something else meanwhile. */
static int run_small(void **site, const char *text)
{
    int undisturbed = 1;
    for (int i = 0; i < 100; i++) {
        pj_int began = pj_clock();
        run_costly(site, text, 100, 10);
        undisturbed &= pj_clock() - began < 30000;
    }
    return undisturbed;
}

/* Elements that all are light run in one piece; others in two, in case they are heavy, which the watchdog tells. */
static void test_pieces(void **site, const char *text, int flat)
{
    static unsigned char seen[100];
    pj_site *s = *site;
    pj_ctx *ctx = pj_enter();
    pj_job job = {.kernel = costly_kernel, .env = seen, .start = 0, .end = 100, .flat = flat};
    CHECK(s->quick >= 100 && s->left > 0);
    pieces = cost = 0;
    CHECK(pj_parallel(ctx, site, text, &job) == 100 && pieces == (flat ? 1 : 2));
    if (!flat) {
        s->left = s->period = 10;
        job.kernel = asking_kernel;
        CHECK(pj_parallel(ctx, site, text, &job) < 100 && s->left == 0);
    }
    pj_leave(ctx);
}

/* Serial neighbours of a part tell what threads do to each other, not how elements differ. */
static void test_comparison(void)
{
    pj_site *s = pj_site_of("compared|1|c.php");
    pj_comparison c = {.count = 0};
    pj_run part = {.together_elements = 100, .together_ns = 3000};
    pj_compare(&c, &part, 0, 0);
    pj_site_compared(s, &c);
    CHECK(c.count == 0 && s->contention == 1000);       /* no neighbours: nothing is known */
    pj_compare(&c, &part, 20, 40);
    part.together_ns = 5000;
    pj_compare(&c, &part, 40, 60);
    pj_site_compared(s, &c);
    CHECK(s->contention == 1000);                       /* elements grow heavier, threads change nothing */
    part.together_ns = 20000;
    pj_compare(&c, &part, 60, 0);
    pj_compare(&c, &part, 0, 50);
    pj_site_compared(s, &c);
    CHECK(c.count == 4 && s->contention == 1000);       /* something else happened in two parts */
    part.together_ns = 9000;
    c.count = 0;
    pj_compare(&c, &part, 60, 0);
    pj_site_compared(s, &c);
    CHECK(s->contention == 1500);
    s->speedup = 1500;
    part.together_ns = 60000;
    c.count = 0;
    pj_compare(&c, &part, 60, 0);
    pj_site_compared(s, &c);
    CHECK(s->contention == 2250);                       /* at most four, and not all of it at once */

    void *hill = NULL;
    pj_int began = pj_clock();          /* three trials at least; others may take cores from single ones */
    for (int i = 0; i < 200 || (s->contention >= 1300 && pj_clock() - began < 120000000000); i++) {
        pj_ctx *ctx = pj_enter();
        pj_job job = {.kernel = hill_kernel, .start = 0, .end = 400};
        run_all(ctx, &hill, "hill|1|c.php", &job);
        pj_leave(ctx);
        s = hill;
    }
    CHECK(s->trials > 1 && s->contention < 1300);
}

static void test_detector(void)
{
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    pj_pool_calibrate(2);
    CHECK(pj_totals_of_pool.hot >= 1000 && pj_totals_of_pool.idle >= pj_totals_of_pool.hot);
    void *small = NULL;
    char text[32];
    int tries = 0, undisturbed;
    pj_int began = pj_clock();
    do {                        /* a machine may be slow for seconds */
        small = NULL;
        snprintf(text, sizeof text, "small|%d|b.php", ++tries);
        undisturbed = run_small(&small, text);
    } while (!undisturbed && pj_clock() - began < 60000000000);
    CHECK(undisturbed);
    pj_site *s = pj_site_of(text);
    pj_site_settle(s);
    CHECK(s == small && s->calls == 100 && s->elements == 10000 && s->serial_calls == 100 && s->chunks == 0);
    CHECK(s->serial_elements == 10000 && s->verdict == PJ_SMALL && s->trials == 0);
    test_pieces(&small, text, 1);
    test_pieces(&small, text, 0);

    void *large = NULL;
    for (int i = 0; i < 20; i++)
        run_costly(&large, "large|1|b.php", 10000, 1000);   /* ten milliseconds */
    s = large;
    CHECK(s->calls >= 20 && s->parallel_calls + s->split_calls > 0 && s->split_calls >= 1);
    CHECK(s->serial_elements + s->parallel_elements == 200000);
    CHECK(s->parallel_elements > 0);                        /* how many: on a busy machine trials may fail for a while */
    CHECK(s->per > 500000 && s->speedup > 0 && s->regret >= s->largest_regret);

    void *eight = NULL;
    run_costly(&eight, "eight|1|b.php", 8, 3000000);        /* few elements: cost decides, not the count */
    s = eight;
    CHECK(s->parallel_elements > 0 && s->serial_elements < 8);

    void *one = NULL;
    pj_configure_parallel(PJ_PARALLEL_AUTO, 1, 0);
    run_costly(&one, "one|1|b.php", 1000, 1000);
    s = one;
    CHECK(s->parallel_elements == 0 && s->verdict == PJ_ONE_THREAD);

    /* a site whose threads are slower goes back, and is tried again now and then */
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    s->speedup = 500;
    s->contention = 1000;
    s->backoff = 1 << 20;       /* not before as much serial work, whatever it takes on a busy machine */
    pj_int trials = s->trials, parallel = s->parallel_elements;
    run_costly(&one, "one|1|b.php", 2000, 1000);
    CHECK(s->parallel_elements == parallel && s->verdict == PJ_SLOWER);
    s->backoff = 20;
    for (int i = 0; i < 400 && s->trials == trials; i++)
        run_costly(&one, "one|1|b.php", 5000, 1000);
    CHECK(s->trials > trials && s->trial > 0);

    /* … but not where the last trial took as long as the work, for what threads had to share */
    trials = s->trials;
    s->speedup = 500;
    s->backoff = 2;
    s->trial = 1000000000000;
    for (int i = 0; i < 40; i++)
        run_costly(&one, "one|1|b.php", 5000, 1000);
    CHECK(s->trials == trials && s->verdict == PJ_SLOWER);

    /* without a pool it is asked for once, when that would have paid */
    pj_pool_set(NULL, 0);
    host_of_library.want = want;
    pj_totals_of_pool.cold = 20000000;
    void *none = NULL;
    for (int i = 0; i < 10; i++)
        run_costly(&none, "none|1|b.php", 5000, 1000);
    s = none;
    CHECK(wants == 1 && s->parallel_elements == 0 && s->verdict == PJ_NO_POOL);
    pj_totals_of_pool.cold = 300000000000;      /* at once, where what is left repays it */
    pj_totals_of_pool.waited = pj_totals_of_pool.wanted = 0;
    run_costly(&none, "none|1|b.php", 40, 500000);
    CHECK(wants == 1 && pj_totals_of_pool.wanted == 0);
    pj_totals_of_pool.cold = 300000000;
    run_costly(&none, "none|1|b.php", 800, 500000);
    CHECK(wants == 2);
    pj_pool_set(drive, 0);
    for (int i = 0; i < 3; i++)
        run_costly(&none, "none|1|b.php", 5000, 1000);
    CHECK(s->parallel_elements > 0);

    pj_configure_parallel(PJ_PARALLEL_OFF, 2, 0);
    void *off = NULL;
    run_costly(&off, "off|1|b.php", 5000, 1000);
    CHECK(off == NULL);
    pj_int n = 0;
    for (pj_site *at = pj_sites(); at; at = at->next)
        n++;
    CHECK(n >= 10);
}

/* What threads would have to mark is part of the price, as deep as it goes. */
static void test_price_of_sharing(void)
{
    enum { N = 1000, PARTS = 30, TEXTS = 4 };
    static unsigned char seen[N];
    pj_ctx *ctx = pj_enter();
    pj_vec *rows = pj_vec_new(ctx, PJ_ARRAY, N);
    rows->len = N;
    for (int i = 0; i < N; i++) {
        pj_vec *row = ((pj_vec **)(void *)rows->data)[i] = pj_vec_new(ctx, PJ_ARRAY, PARTS);
        row->len = PARTS;
        for (int j = 0; j < PARTS; j++) {
            pj_vec *part = ((pj_vec **)(void *)row->data)[j] = pj_vec_new(ctx, PJ_STR, TEXTS);
            part->len = TEXTS;
            for (int k = 0; k < TEXTS; k++)
                ((pj_str **)(void *)part->data)[k] = pj_str_new(ctx, "some text", 9);
        }
    }
    pj_value shared = {PJ_T_ARRAY, {.p = rows}};
    pj_job job = {.kernel = costly_kernel, .env = seen, .end = N, .shared = &shared, .shared_count = 1};
    CHECK(pj_share_price(&job) == N * 8 + (1 + N * PARTS * (1 + TEXTS)) * 24);
    pj_mark(rows, PJ_T_ARRAY);
    CHECK(pj_share_price(&job) == 0);       /* others have done it */
    pj_unmark(rows, PJ_T_ARRAY);
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    cost = 1000;
    pj_site *s = NULL;
    pj_int began = pj_clock();              /* a machine may be slow for seconds */
    for (int i = 0; !(s && s->verdict == PJ_SHARED && s->trials == 0) && pj_clock() - began < 60000000000; i++) {
        void *site = NULL;
        char text[32];
        snprintf(text, sizeof text, "deep|%d|c.php", i);
        for (int call = 0; call < 2; call++) {      /* the second one knows what an element takes */
            job.start = 0;
            run_all(ctx, &site, text, &job);
        }
        s = site;
    }
    CHECK(s->verdict == PJ_SHARED && s->trials == 0 && s->parallel_elements == 0);
    pj_leave(ctx);
}

int main(int argc, char **argv)
{
    int with_fork = argc < 2 || strcmp(argv[1], "nofork") != 0;
    start_pool();
    pj_pool_set(drive, 0);
    test_once(count_kernel, 100000);
    test_once(uneven_kernel, 500);
    test_reduce();
    test_sharing();
    test_long_array();
    test_memory();
    test_bail();
    test_limits();
    test_move_back();
    test_spans();
    test_nested();
    test_callers();
    test_detector();
    test_price_of_sharing();
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    test_comparison();
    test_interrupts();
    if (with_fork)
        test_fork();
    if (failures)
        printf("%d failures\n", failures);
    return failures != 0;
}
