/* Jobs on the pool's threads: slots claim chunks, each with a worker context of its own, and the caller puts it together.
 *
 * The caller holds `busy` while its job runs, and its thread runs a slot like any other.  Chunks are claimed in order, so
 * that those claimed are always a prefix of the elements; only with a seed they come in another order, and then all run.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "pool.h"

enum { LEAST_NS = 20000, MOST_NS = 1000000, TAIL_NS = 2000, FIRST_NS = 100000, SHARES = 4, GROWTH = 4 };
enum { SPIN_NS = 100000, WAIT_MS = 5, HOT_NS = 100000, MEET_NS = 200000, PROBES = 3, FIRST_PAUSE = 1000000, LAST_PAUSE = 128000000, LARGE = 8192, MARK_PER = 4 };
enum { LEAST_PRICE = 1000, MOST_PRICE = 300000 };      /* ns */
enum { CANCELLED = -1000 };     /* bail code of a chunk that nobody waits for; never leaves this file */

/* A slot's: its context comes first, so that kernels' ctx leads here. */
typedef struct worker {
    pj_context context;
    struct run *run;
    pj_int at;              /* first element of the chunk that it runs; PJ_NOWHERE */
    pj_int elements, chunks, busy;
    pj_int first_elements, first_ns;
    pj_int size;            /* of its last chunk */
    pj_int began;           /* when and on which thread its slot was run */
    pthread_t thread;
    double per;             /* ns an element of it took */
    pj_int plan;            /* with a seed: the next place in the plan */
    char *partial;
    pj_int partial_size;
} __attribute__((aligned(64))) worker;

#define NOWHERE INT64_MAX

/* A job while it runs; on the caller's stack. */
typedef struct run {
    pj_run *what;
    pj_chunk kernel;
    void *env;
    int counts;             /* outputs need the counts of shared values */
    pthread_t caller;
    pj_int heard;           /* the caller's ctx->interrupt at the beginning */
    int deaf;               /* it is a part of the preparation: not to be stopped */
    uint64_t used;          /* bit of each slot that found work */
    pj_int planned;         /* with a seed: chunks */
    pj_int *plan;           /* their order */
    pj_int stop, cancel;    /* claim no more chunks; end those that run */
    pj_int lowest;          /* first element of the lowest chunk that bailed out */
    pj_int bail, extra;
    pj_int asleep;          /* the caller waits for the last active one */
    pj_int next __attribute__((aligned(64)));
    pj_int active;
} run;

pj_totals pj_totals_of_pool = {.hot = 5000, .idle = 50000, .cold = 50000000};

static pthread_mutex_t busy = PTHREAD_MUTEX_INITIALIZER;    /* held for as long as a job runs */
static pthread_t owner;
static int owned;
static pthread_mutex_t state = PTHREAD_MUTEX_INITIALIZER;   /* for moments: what failed, who sleeps */
static pthread_cond_t idle = PTHREAD_COND_INITIALIZER;
static pj_drive drive;
static int measured;            /* the price, with these threads */
static worker *workers[PJ_MOST_SLOTS];
static pj_int last_use;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#define TOTAL(field, n) PJ_ADD(pj_totals_of_pool.field, n)

pj_int pj_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000 + t.tv_nsec;
}

/* ---- one slot ---- */

static void ask_others(run *r, pj_int above)
{
    for (pj_int i = 0; i < r->what->slots; i++)
        if (PJ_GET(workers[i]->at) > above)
            pj_ask(&workers[i]->context.head);
}

/* Looks at what the caller of the job was asked for; on the caller's thread, in a chunk or waiting for one. */
static void hear(run *r)
{
    pj_ctx *ctx = r->what->ctx;
    pj_int asked = PJ_GET(ctx->interrupt);
    if (asked == r->heard || r->deaf)
        return;
    if (!r->what->seed)
        PJ_SET(r->stop, 1);
    if (asked & 1) {
        pj_interrupted(ctx);    /* signals; then the caller's loop shall look again, it may owe a slice */
        __atomic_fetch_or((pj_int *)(uintptr_t)&ctx->interrupt, 1, __ATOMIC_RELAXED);
    }
    if (ctx->bail) {
        PJ_SET(r->stop, 1);
        PJ_SET(r->cancel, 1);
        ask_others(r, -1);
    }
}

/* A kernel on a worker was asked to listen. */
static void worker_listens(pj_ctx *ctx)
{
    worker *w = (worker *)(void *)ctx;
    run *r = w->run;
    PJ_SET(ctx->interrupt, 0);
    PJ_SET(ctx->stack_limit, w->context.real_limit);
    if (pthread_equal(pthread_self(), r->caller))
        hear(r);
    if (PJ_GET(r->cancel) || w->at > PJ_GET(r->lowest))
        pj_bail(ctx, CANCELLED);
}

static void failed(run *r, worker *w, pj_int from)
{
    pj_ctx *ctx = &w->context.head;
    pthread_mutex_lock(&state);
    if (ctx->bail != CANCELLED && from < r->lowest) {
        PJ_SET(r->lowest, from);
        r->bail = ctx->bail;
        r->extra = ctx->bail_extra;
    }
    pthread_mutex_unlock(&state);
    if (!r->what->seed)
        PJ_SET(r->stop, 1);
    ask_others(r, from);
    ctx->bail = 0;
}

/* How many of the elements that are left the next chunk shall have. */
static pj_int chunk_size(const run *r, const worker *w, pj_int left)
{
    pj_int slots = r->what->slots, size = left / (SHARES * slots), share = (left + 2 * slots - 1) / (2 * slots);
    double per = w->per > 0 ? w->per : r->what->per;
    if (per <= 0)
        return 1;
    pj_int least = (pj_int)(LEAST_NS / per) + 1, most = (pj_int)(MOST_NS / per), tail = (pj_int)(TAIL_NS / per);
    if (least > share)
        least = share > tail ? share : tail;    /* the end is near: all shall have some of it */
    if (w->size && most > w->size * GROWTH)
        most = w->size * GROWTH;
    if (size > most)
        size = most;
    if (size < least && (!w->size || least <= w->size * GROWTH))
        size = least;
    size = pj_even(size);
    return size < 1 ? 1 : size > left ? left : size;
}

static pj_int claim(run *r, worker *w, pj_int *from)
{
    if (r->plan) {
        while (w->plan < r->planned) {
            pj_int n = r->what->end - r->what->start, k = r->plan[w->plan];
            pj_int a = n * k / r->planned, b = n * (k + 1) / r->planned;
            w->plan += r->what->slots;
            *from = r->what->start + a;
            if (PJ_GET(r->cancel))
                return 0;
            if (b > a && *from < PJ_GET(r->lowest))
                return b - a;
        }
        return 0;
    }
    pj_int next = PJ_GET(r->next), size;
    do {
        if (next >= r->what->end || PJ_GET(r->stop))
            return 0;
        size = chunk_size(r, w, r->what->end - next);
    } while (!__atomic_compare_exchange_n(&r->next, &next, next + size, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    *from = next;
    return size;
}

/* The caller's thread has no more to do: signals and limits are still its business while others run. */
static void wait_for_others(run *r)
{
    pj_int began = pj_clock();
    while (__atomic_load_n(&r->active, __ATOMIC_ACQUIRE) > 0) {
        if (pj_clock() - began < SPIN_NS) {
            sched_yield();
            continue;
        }
        struct timespec until;
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += WAIT_MS * 1000000;
        until.tv_sec += until.tv_nsec / 1000000000;
        until.tv_nsec %= 1000000000;
        pthread_mutex_lock(&state);
        PJ_SET(r->asleep, 1);
        if (__atomic_load_n(&r->active, __ATOMIC_SEQ_CST) > 0)
            pthread_cond_timedwait(&idle, &state, &until);
        pthread_mutex_unlock(&state);
        hear(r);
    }
}

static void no_longer_active(run *r)
{
    if (__atomic_sub_fetch(&r->active, 1, __ATOMIC_SEQ_CST) == 0 && PJ_GET(r->asleep)) {
        pthread_mutex_lock(&state);
        pthread_cond_signal(&idle);
        pthread_mutex_unlock(&state);
    }
}

/* Whether this thread shall leave the rest to others. */
static int leaves(const run *r, pj_int now)
{
    if (r->what->forced || r->deaf || !pj_cores_leave(r->what->ctx, now, pj_private(r->what->ctx)->threads))
        return 0;
    TOTAL(left, 1);
    return 1;
}

static void run_slot(void *job, pj_int slot)
{
    run *r = job;
    worker *w = workers[slot];
    pj_ctx *ctx = &w->context.head;
    pj_int from, size, is_caller = pthread_equal(pthread_self(), r->caller);
    __atomic_add_fetch(&r->active, 1, __ATOMIC_SEQ_CST);
    w->began = pj_clock();
    w->thread = pthread_self();
    if (r->plan || (!PJ_GET(r->stop) && PJ_GET(r->next) < r->what->end)) {
        pj_int now = w->began, then;
        w->context.real_limit = pj_stack_limit();
        PJ_SET(ctx->stack_limit, w->context.real_limit);
        if (is_caller)
            __atomic_store_n(&pj_private(r->what->ctx)->working, ctx, __ATOMIC_RELEASE);
        while ((size = claim(r, w, &from)) > 0) {
            PJ_SET(w->at, from);
            r->kernel(ctx, r->env, from, from + size, w->partial);
            if (PJ_UNLIKELY(ctx->out_len != 0))     /* nobody would print it */
                pj_bail_builtin(ctx);
            if (r->counts && !ctx->bail)
                pj_count_outputs(r->what->job, from, from + size);
            then = pj_clock();
            w->elements += size;
            w->chunks++;
            w->busy += then - now;
            if (w->first_ns < FIRST_NS) {
                w->first_ns += then - now;
                w->first_elements += size;
            }
            w->per = (double)(then - now) / (double)size;
            w->size = size;
            now = then;
            if (PJ_UNLIKELY(ctx->bail)) {
                failed(r, w, from);
                if (!r->plan)
                    break;
            }
            if (is_caller && !r->deaf && !r->what->seed && PJ_GET(r->what->ctx->interrupt) != r->heard)
                PJ_SET(r->stop, 1);     /* between chunks: the caller's loop will listen */
            if (!is_caller && leaves(r, now))
                break;
        }
        PJ_SET(w->at, NOWHERE);
        if (is_caller)
            PJ_SET(pj_private(r->what->ctx)->working, NULL);
    }
    no_longer_active(r);
    if (is_caller)
        wait_for_others(r);
}

/* ---- a job ---- */

static worker *new_worker(void)
{
    worker *w = aligned_alloc(64, sizeof *w);
    if (!w)
        abort();
    memset(w, 0, sizeof *w);
    w->context.head.memory = pj_memory_new();
    w->context.listens = worker_listens;
    if (!w->context.head.memory)
        abort();
    return w;
}

static void prepare(worker *w, run *r, const pj_job *job)
{
    const pj_context *c = pj_private(r->what->ctx);
    pj_context *mine = &w->context;
    pj_int used = pj_memory_used(r->what->ctx);
    mine->head.bail = mine->head.bail_extra = 0;
    PJ_SET(mine->head.interrupt, 0);
    mine->head.out_len = 0;
    mine->depth = 1;
    mine->boxing = NULL;
    mine->slicing = mine->ticks = 0;
    mine->precision = c->precision;
    mine->serialize_precision = c->serialize_precision;
    mine->memory_limit = c->memory_limit <= 0 ? 0 : c->memory_limit > used ? c->memory_limit - used : 1;
    w->run = r;
    PJ_SET(w->at, NOWHERE);
    w->elements = w->chunks = w->busy = w->first_elements = w->first_ns = w->size = 0;
    w->per = 0;
    if (job && job->partial_size && w->partial_size < job->partial_size) {
        free(w->partial);
        w->partial_size = (job->partial_size + 63) / 64 * 64;
        w->partial = aligned_alloc(64, (size_t)w->partial_size);
        if (!w->partial)
            abort();
    }
    if (job && job->partial_size)
        memcpy(w->partial, job->identity, (size_t)job->partial_size);
}

static uint64_t random_of(uint64_t *seed)     /* splitmix64 */
{
    uint64_t z = *seed += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static void shuffle(run *r)
{
    uint64_t seed = (uint64_t)r->what->seed;
    pj_int n = r->what->end - r->what->start, chunks = r->what->slots * 3 + (pj_int)(random_of(&seed) % 5);
    r->planned = chunks < n ? chunks : n;
    r->plan = malloc((size_t)r->planned * sizeof *r->plan);
    if (!r->plan)
        abort();
    for (pj_int i = 0; i < r->planned; i++)
        r->plan[i] = i;
    for (pj_int i = r->planned - 1; i > 0; i--) {
        pj_int j = (pj_int)(random_of(&seed) % (uint64_t)(i + 1)), k = r->plan[i];
        r->plan[i] = r->plan[j];
        r->plan[j] = k;
    }
    for (pj_int i = 0; i < r->what->slots; i++)
        workers[i]->plan = i;
}

static void start(run *r)
{
    if (drive && r->what->slots > 1) {
        pj_context *own = r->what->ctx ? pj_private(r->what->ctx) : NULL;
        if (own)
            PJ_SET(own->arm, 1);
        drive(run_slot, r, r->what->slots);
        if (own)
            PJ_SET(own->arm, 0);
    } else
        for (pj_int i = 0; i < r->what->slots; i++)
            run_slot(r, i);
}

/* Runs a kernel over n elements, as a part of the preparation of a job. */
static void spread(const run *of, pj_chunk kernel, void *env, pj_int n)
{
    pj_run what = {.ctx = of->what->ctx, .start = 0, .end = n, .slots = of->what->slots, .per = MARK_PER, .seed = 0};
    run r = {.what = &what, .kernel = kernel, .env = env, 
             .caller = of->caller, .deaf = 1, .lowest = NOWHERE};
    for (pj_int i = 0; i < what.slots; i++)
        prepare(workers[i], &r, NULL);
    start(&r);
}

static int is_hot(pj_int now) { return now - PJ_GET(last_use) < HOT_NS; }

static void share(const run *r, int on)
{
    const pj_job *job = r->what->job;
    for (pj_int i = 0; i < job->shared_count; i++) {
        pj_value *v = &job->shared[i];
        pj_vec *a = v->u.p;
        if (!a || !pj_tag_counted(v->tag))
            continue;
        pj_int count = PJ_GET(a->rc);
        if (on ? count >= PJ_IMMORTAL : count <= PJ_IMMORTAL)
            continue;
        if (v->tag == PJ_T_ARRAY && !pj_is_map(a) && pj_elem_counted(a->kind) && a->len >= LARGE && r->what->slots > 1) {
            a->rc = on ? count | PJ_IMMORTAL : count & ~PJ_IMMORTAL;
            spread(r, on ? pj_mark_elements : pj_unmark_elements, a, a->len);
        } else if (on) {
            pj_mark(a, v->tag);
        } else {
            pj_unmark(a, v->tag);
        }
    }
}

/* Objects that kernels make are numbered by nobody: that is right as long as each dies before the next one is made. */
static void drop_ids(worker *w, pj_run *what)
{
    pj_ctx *ctx = &w->context.head;
    pj_ids *ids = (pj_ids *)(void *)w->context.boxing;
    if (!ids)
        return;
    if (ids->taken > 1 || ids->freed != ids->taken)
        what->objects = 1;
    pj_free(ctx, ids->stack, (size_t)ids->cap * sizeof *ids->stack);
    pj_free(ctx, ids, PJ_BOXING_SIZE);
    w->context.boxing = NULL;
}

static void collect(run *r)
{
    pj_run *what = r->what;
    pj_ctx *ctx = what->ctx;
    pj_int first_elements = 0, first_ns = 0, last_elements = 0;
    double last_ns = 0;
    for (pj_int i = 0; i < what->slots; i++) {
        worker *w = workers[i];
        drop_ids(w, what);
        pj_memory_adopt(ctx->memory, w->context.head.memory);
        if (!w->chunks)
            continue;
        r->used |= (uint64_t)1 << i;
        what->used++;
        what->busy += w->busy;
        what->chunks += w->chunks;
        first_elements += w->first_elements;
        first_ns += w->first_ns;
        last_elements += w->size;
        last_ns += w->per * (double)w->size;
        if (w->busy > what->longest)
            what->longest = w->busy;
        if (!what->aside)
            TOTAL(busy[i], w->busy);
    }
    what->first_per = first_elements ? (double)first_ns / (double)first_elements : 0;
    what->last_per = last_elements ? last_ns / (double)last_elements : 0;
    what->done = (r->plan ? what->end : r->next) - what->start;
    if (r->lowest != NOWHERE && !ctx->bail) {
        ctx->bail_extra = r->extra;
        pj_bail(ctx, r->bail);
    }
    if (what->objects)
        pj_bail_builtin(ctx);
    pj_int limit = pj_private(ctx)->memory_limit;
    if (limit > 0 && pj_memory_used(ctx) > limit)
        pj_bail(ctx, PJ_BAIL_MEMORY);
}

static void merge(run *r)
{
    pj_job *job = r->what->job;
    pj_ctx *ctx = r->what->ctx;
    for (pj_int i = 0; i < r->what->slots && !ctx->bail && job->partial_size; i++)
        if (r->used >> i & 1)
            job->merge(ctx, job->env, job->partial, workers[i]->partial);
}

/* What a run shows of the price: when the last thread was there.  A slot that a thread ran after another one shows only
 * that none had come until then.  Returns it; 0: not all came. */
static pj_int learn_price(const run *r, pj_int began, pj_int ended, int hot)
{
    int all = 1;
    pj_int *known = hot ? &pj_totals_of_pool.hot : &pj_totals_of_pool.idle, price = PJ_GET(*known), latest = 0;
    for (pj_int i = 0; i < r->what->slots; i++) {
        pj_int came = workers[i]->began - began;
        for (pj_int j = 0; j < r->what->slots; j++)
            if (j != i && pthread_equal(workers[i]->thread, workers[j]->thread)) {
                if (ended - began < price)
                    return 0;
                came = 2 * price;
                all = 0;
            }
        latest = came > latest ? came : latest;
    }
    price += latest < price ? (latest - price) * 3 / 4 : (latest - price) / 8;     /* other work makes it rise for a while */
    PJ_SET(*known, price < LEAST_PRICE ? LEAST_PRICE : price > MOST_PRICE ? MOST_PRICE : price);
    return all ? latest : 0;
}

static void execute(pj_run *what)
{
    pj_job *job = what->job;
    pj_ctx *ctx = what->ctx;
    run r = {.what = what, .kernel = job->kernel, .env = job->env, .caller = pthread_self(), .heard = PJ_GET(ctx->interrupt),
             .lowest = NOWHERE, .next = what->start};
    pj_int began = pj_clock();
    int hot = is_hot(began);
    for (pj_int i = 0; i < what->slots; i++)
        if (!workers[i])
            workers[i] = new_worker();
    share(&r, 1);
    pj_int ready = job->shared_count ? pj_clock() : began;
    r.counts = job->output_count && job->shared_count;
    for (pj_int i = 0; i < what->slots; i++) {
        prepare(workers[i], &r, job);
        pj_memory_lend(ctx->memory, workers[i]->context.head.memory);
    }
    if (what->seed)
        shuffle(&r);
    start(&r);
    pj_int worked = pj_clock();
    collect(&r);
    if (what->slots > 1 && drive && !what->forced)      /* forced: more slots than threads, perhaps */
        what->came = learn_price(&r, ready, worked, hot);
    share(&r, 0);
    merge(&r);
    free(r.plan);
    pj_int ended = pj_clock();
    PJ_SET(last_use, ended);
    what->wall = ended - began;
    if (what->aside)
        return;
    TOTAL(jobs, 1);
    TOTAL(elements, what->done);
    TOTAL(chunks, what->chunks);
    TOTAL(wall, what->wall);
    TOTAL(sharing, job->shared_count ? ready - began + (ended - worked) : 0);
    TOTAL(longest, what->longest * what->slots);
}

/* ---- the pool ---- */

static void before_fork(void) { pthread_mutex_lock(&state); }
static void after_fork(void) { pthread_mutex_unlock(&state); }

/* The child has no threads, and workers may have been in the middle of something: they are left where they are. */
static void in_child(void)
{
    int broken = owned;
    pthread_mutex_init(&state, NULL);
    pthread_mutex_init(&busy, NULL);
    pthread_cond_init(&idle, NULL);
    drive = NULL;
    owned = measured = 0;
    pj_totals_of_pool.wanted = pj_totals_of_pool.waited = 0;
    if (broken)
        memset(workers, 0, sizeof workers);
}

static void start_pool(void) { pthread_atfork(before_fork, after_fork, in_child); }

int pj_pool_ready(void) { return __atomic_load_n(&drive, __ATOMIC_ACQUIRE) != NULL; }

pj_int pj_pool_price(pj_int now, int hot)
{
    return PJ_GET(*(hot || is_hot(now) ? &pj_totals_of_pool.hot : &pj_totals_of_pool.idle));
}

static int is_mine(void)
{
    return __atomic_load_n(&owned, __ATOMIC_ACQUIRE) && pthread_equal(PJ_GET(owner), pthread_self());
}

static int take_pool(void)
{
    pthread_once(&once, start_pool);
    if (pthread_mutex_trylock(&busy))
        return 0;
    PJ_SET(owner, pthread_self());
    __atomic_store_n(&owned, 1, __ATOMIC_RELEASE);
    return 1;
}

static void leave_pool(void)
{
    __atomic_store_n(&owned, 0, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&busy);
}

static void measure(pj_ctx *ctx, pj_int slots);

int pj_pool_run(pj_run *what)
{
    pj_context *c = pj_private(what->ctx);
    if (what->slots > PJ_MOST_SLOTS)
        what->slots = PJ_MOST_SLOTS;
    if (!what->forced && (what->slots < 2 || !pj_pool_ready()))
        return 0;
    if (is_mine() || !take_pool()) {
        TOTAL(turned_away, 1);
        return 0;
    }
    what->slots = pj_cores_take(what->ctx, what->slots, what->forced ? 0 : c->threads);
    if (PJ_UNLIKELY(what->slots < 2 && !what->forced)) {
        pj_cores_give();
        leave_pool();
        TOTAL(crowded, 1);
        return 0;
    }
    int holds = !c->thread_state;       /* the GIL: others may have it meanwhile */
    if (holds)
        pj_release_gil(what->ctx);
    if (!measured && drive && !what->forced)
        measure(what->ctx, what->slots);
    execute(what);
    pj_cores_give();
    leave_pool();
    if (holds)
        pj_take_gil(what->ctx);
    return 1;
}

void pj_pool_set(pj_drive given, pj_int threads)
{
    pthread_once(&once, start_pool);
    int mine = is_mine();               /* a signal's handler sets it, in the middle of a job */
    if (!mine)
        pthread_mutex_lock(&busy);
    __atomic_store_n(&drive, given, __ATOMIC_RELEASE);
    PJ_SET(pj_totals_of_pool.threads, threads);
    if (!mine)
        pthread_mutex_unlock(&busy);
}

/* ---- prices ---- */

typedef struct { pj_int here, slots, patience; } meeting;

/* Each element waits for the others: what it takes until all threads are there. */
static void meet(pj_ctx *ctx, void *env, pj_int from, pj_int end, void *unused)
{
    meeting *m = env;
    (void)ctx;
    (void)unused;
    __atomic_add_fetch(&m->here, end - from, __ATOMIC_ACQ_REL);
    for (pj_int began = pj_clock(); __atomic_load_n(&m->here, __ATOMIC_ACQUIRE) < m->slots;)
        if (pj_clock() - began > m->patience)
            break;
}

static int order(const void *a, const void *b)
{
    pj_int x = *(const pj_int *)a, y = *(const pj_int *)b;
    return x < y ? -1 : x > y;
}

static pj_int price(pj_ctx *ctx, pj_int slots, int times, pj_int pause, pj_int patience)
{
    pj_int walls[64];
    for (int i = 0; i < times; i++) {
        meeting m = {0, slots, patience};
        pj_job job = {.kernel = meet, .env = &m, .start = 0, .end = slots};
        pj_run what = {.ctx = ctx, .job = &job, .start = 0, .end = slots, .slots = slots, .aside = 1};
        if (pause)
            nanosleep(&(struct timespec){0, pause}, NULL);
        execute(&what);
        walls[i] = what.wall;
    }
    qsort(walls, (size_t)times, sizeof *walls, order);
    return walls[times / 4];    /* other work on the machine is no part of it */
}

void pj_pool_probe(pj_ctx *ctx, pj_int now, pj_int slots, pj_int gain)
{
    static pj_int next, pause;
    if (now < PJ_GET(next) || PJ_GET(pj_totals_of_pool.idle) < gain || is_mine() || !take_pool())
        return;
    PJ_SET(next, now + FIRST_PAUSE);
    if (drive && pj_cores_take(ctx, slots, slots) == slots) {
        pj_int patience = gain < MEET_NS ? gain : MEET_NS;      /* it costs no more than it may gain */
        for (int i = 0; i < PROBES && price(ctx, slots, 1, 0, patience) <= patience;)
            i++;
        pj_int longer = pause ? pause * 2 : FIRST_PAUSE;       /* other work takes the cores: it may go on for long */
        pause = PJ_GET(pj_totals_of_pool.idle) < gain ? 0 : longer > LAST_PAUSE ? LAST_PAUSE : longer;
        PJ_SET(next, now + (pause ? pause : FIRST_PAUSE));
    }
    pj_cores_give();
    leave_pool();
}

static void set_prices(pj_int hot, pj_int idle)
{
    hot = hot < LEAST_PRICE ? LEAST_PRICE : hot;
    PJ_SET(pj_totals_of_pool.hot, hot);
    PJ_SET(pj_totals_of_pool.idle, idle < hot ? hot : idle);
}

/* Before the first job: threads begin, and the price hot. */
static void measure(pj_ctx *ctx, pj_int slots)
{
    pj_int idle = PJ_GET(pj_totals_of_pool.idle);
    measured = 1;
    pj_int first = price(ctx, slots, 1, 0, MEET_NS);
    set_prices(price(ctx, slots, first > MEET_NS ? 1 : 5, 0, MEET_NS), idle);
}

void pj_pool_calibrate(pj_int slots)
{
    if (slots > PJ_MOST_SLOTS)
        slots = PJ_MOST_SLOTS;
    if (slots < 2 || !pj_pool_ready() || is_mine() || !take_pool())
        return;
    pj_ctx *ctx = pj_enter();
    measured = 1;
    pj_running(ctx, 0);
    pj_cores_take(ctx, slots, 0);
    for (int i = 0; i < 20 && price(ctx, slots, 1, 1000000, MEET_NS) > MEET_NS;)       /* threads may begin only now */
        i++;
    pj_int cold = price(ctx, slots, 5, 2000000, MEET_NS), hot = price(ctx, slots, 63, 0, MEET_NS);
    pj_cores_give();
    pj_leave(ctx);
    set_prices(hot, cold);
    leave_pool();
}

/* ---- asking for it ---- */

void pj_pool_want(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    int released = c->thread_state != NULL;
    if (!host_of_library.want)
        return;
    pj_take_gil(ctx);
    host_of_library.want();
    if (released)
        pj_release_gil(ctx);
}

void pj_pool_waited(pj_ctx *ctx, pj_int ns, pj_int left)
{
    pj_totals *t = &pj_totals_of_pool;
    pthread_once(&once, start_pool);
    PJ_ADD(t->waited, ns);
    pj_int waited = PJ_GET(t->waited), cold = PJ_GET(t->cold);
    if ((waited > cold || (left > cold / 3 * 2 && waited > cold / 32))     /* half of what is left will be saved */
        && !__atomic_exchange_n(&t->wanted, 1, __ATOMIC_ACQ_REL))
        pj_pool_want(ctx);
}
