/* Jobs on the pool's threads: slots claim chunks, each with a worker context of its own, and the caller puts it together.
 *
 * The caller holds `busy` while its job runs, and its thread runs a slot like any other.  Chunks are claimed in order, so
 * that those claimed are always a prefix of the elements; only with a seed they come in another order, and then all run.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "slots.h"

enum { LARGE = 8192, MARK_PER = 4 };

pj_totals pj_totals_of_pool = {.hot = 5000, .idle = 50000, .cold = 50000000};

static pthread_mutex_t busy = PTHREAD_MUTEX_INITIALIZER;    /* held for as long as a job runs */
static pthread_t owner;
static int owned;
static pj_drive drive;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#define TOTAL(field, n) PJ_ADD(pj_totals_of_pool.field, n)

/* ---- a job ---- */

static void start(pj_live *r)
{
    if (drive && r->what->slots > 1) {
        pj_context *own = r->what->ctx ? pj_private(r->what->ctx) : NULL;
        if (own)
            PJ_SET(own->arm, 1);
        drive(pj_run_slot, r, r->what->slots);
        if (own)
            PJ_SET(own->arm, 0);
    } else
        for (pj_int i = 0; i < r->what->slots; i++)
            pj_run_slot(r, i);
}

/* Runs a kernel over n elements, as a part of the preparation of a job. */
static void spread(const pj_live *of, pj_chunk kernel, void *env, pj_int n)
{
    pj_run what = {.ctx = of->what->ctx, .start = 0, .end = n, .slots = of->what->slots, .per = MARK_PER, .seed = 0};
    pj_live r = {.what = &what, .kernel = kernel, .env = env,
             .caller = of->caller, .deaf = 1, .lowest = PJ_NOWHERE};
    for (pj_int i = 0; i < what.slots; i++)
        pj_prepare(pj_workers[i], &r, NULL);
    start(&r);
}

static void share(const pj_live *r, int on)
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
static void drop_ids(pj_worker *w, pj_run *what)
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

static void collect(pj_live *r)
{
    pj_run *what = r->what;
    pj_ctx *ctx = what->ctx;
    for (pj_int i = 0; i < what->slots; i++) {
        pj_worker *w = pj_workers[i];
        drop_ids(w, what);
        pj_memory_adopt(ctx->memory, w->context.head.memory);
        if (!w->chunks)
            continue;
        r->used |= (uint64_t)1 << i;
        what->used++;
        what->busy += w->busy;
        what->chunks += w->chunks;
        what->together_elements += w->together_elements;
        what->together_ns += w->together_ns;
        if (w->busy > what->longest)
            what->longest = w->busy;
        if (!what->aside)
            TOTAL(busy[i], w->busy);
    }
    what->done = (r->plan ? what->end : r->next) - what->start;
    if (r->lowest != PJ_NOWHERE && !ctx->bail) {
        ctx->bail_extra = r->extra;
        pj_bail(ctx, r->bail);
    }
    if (what->objects)
        pj_bail_builtin(ctx);
    pj_int limit = pj_private(ctx)->memory_limit;
    if (limit > 0 && pj_memory_used(ctx) > limit)
        pj_bail(ctx, PJ_BAIL_MEMORY);
}

static void merge(pj_live *r)
{
    pj_job *job = r->what->job;
    pj_ctx *ctx = r->what->ctx;
    for (pj_int i = 0; i < r->what->slots && !ctx->bail && job->partial_size; i++)
        if (r->used >> i & 1)
            job->merge(ctx, job->env, job->partial, pj_workers[i]->partial);
}

void pj_execute(pj_run *what)
{
    pj_job *job = what->job;
    pj_ctx *ctx = what->ctx;
    pj_live r = {.what = what, .kernel = job->kernel, .env = job->env, .caller = pthread_self(), .heard = PJ_GET(ctx->interrupt),
             .lowest = PJ_NOWHERE, .next = what->start};
    pj_int began = pj_clock();
    int hot = pj_price_hot(began);
    for (pj_int i = 0; i < what->slots; i++)
        if (!pj_workers[i])
            pj_workers[i] = pj_worker_new();
    share(&r, 1);
    pj_int ready = job->shared_count ? pj_clock() : began;
    r.counts = job->output_count && job->shared_count;
    for (pj_int i = 0; i < what->slots; i++) {
        pj_prepare(pj_workers[i], &r, job);
        pj_memory_lend(ctx->memory, pj_workers[i]->context.head.memory);
    }
    if (what->seed)
        pj_shuffle(&r);
    start(&r);
    pj_int worked = pj_clock();
    collect(&r);
    if (what->slots > 1 && drive && !what->forced)      /* forced: more slots than threads, perhaps */
        what->came = pj_price_seen(&r, ready, worked, hot);
    share(&r, 0);
    merge(&r);
    free(r.plan);
    pj_int ended = pj_clock();
    pj_price_used(ended);
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

/* The child has no threads, and workers may have been in the middle of something: they are left where they are. */
static void in_child(void)
{
    int broken = owned;
    pj_slots_in_child();
    pthread_mutex_init(&busy, NULL);
    drive = NULL;
    owned = 0;
    pj_price_forget();
    pj_totals_of_pool.wanted = pj_totals_of_pool.waited = pj_totals_of_pool.awaited = 0;
    if (broken)
        memset(pj_workers, 0, sizeof pj_workers);
}

static void start_pool(void)
{
    pj_slots_begin();
    pthread_atfork(pj_slots_before_fork, pj_slots_after_fork, in_child);
}

void pj_pool_begin(void) { pthread_once(&once, start_pool); }

int pj_pool_ready(void) { return __atomic_load_n(&drive, __ATOMIC_ACQUIRE) != NULL; }

int pj_pool_mine(void)
{
    return __atomic_load_n(&owned, __ATOMIC_ACQUIRE) && pthread_equal(PJ_GET(owner), pthread_self());
}

int pj_pool_take(void)
{
    pj_pool_begin();
    if (pthread_mutex_trylock(&busy))
        return 0;
    PJ_SET(owner, pthread_self());
    __atomic_store_n(&owned, 1, __ATOMIC_RELEASE);
    return 1;
}

void pj_pool_leave(void)
{
    __atomic_store_n(&owned, 0, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&busy);
}

int pj_pool_run(pj_run *what)
{
    pj_context *c = pj_private(what->ctx);
    if (what->slots > PJ_MOST_SLOTS)
        what->slots = PJ_MOST_SLOTS;
    if (!what->forced && (what->slots < 2 || !pj_pool_ready()))
        return 0;
    if (pj_pool_mine() || !pj_pool_take()) {
        TOTAL(turned_away, 1);
        return 0;
    }
    what->slots = pj_cores_take(what->ctx, what->slots, what->forced ? 0 : c->threads);
    if (PJ_UNLIKELY(what->slots < 2 && !what->forced)) {
        pj_cores_give();
        pj_pool_leave();
        TOTAL(crowded, 1);
        return 0;
    }
    int holds = !c->thread_state;       /* the GIL: others may have it meanwhile */
    if (holds)
        pj_release_gil(what->ctx);
    if (drive && !what->forced)
        pj_price_first(what->ctx, what->slots);
    pj_execute(what);
    pj_cores_give();
    pj_pool_leave();
    if (holds)
        pj_take_gil(what->ctx);
    return 1;
}

void pj_pool_set(pj_drive given, pj_int threads)
{
    pj_pool_begin();
    int mine = pj_pool_mine();               /* a signal's handler sets it, in the middle of a job */
    if (!mine)
        pthread_mutex_lock(&busy);
    __atomic_store_n(&drive, given, __ATOMIC_RELEASE);
    PJ_SET(pj_totals_of_pool.threads, threads);
    if (!mine)
        pthread_mutex_unlock(&busy);
}
