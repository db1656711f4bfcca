/* Tests of jobs on threads: every element once, reductions, memory, bail-outs, jobs in jobs, fork, interrupts. */
#include "jobs.h"
#include "stepped_clock.h"

/* ---- every element once ---- */

static void count_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)ctx;
    (void)partial;
    for (pj_int i = start; i < end; i++)
        seen[i]++;
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

int main(int argc, char **argv)
{
    int with_fork = argc < 2 || strcmp(argv[1], "nofork") != 0;
    start_pool();
    pj_pool_set(drive, 0);
    test_once(count_kernel, 100000);
    test_once(uneven_kernel, 500);
    test_reduce();
    test_memory();
    test_bail();
    test_limits();
    test_spans();
    test_nested();
    test_interrupts();
    if (with_fork)
        test_fork();
    return result("parallel");
}
