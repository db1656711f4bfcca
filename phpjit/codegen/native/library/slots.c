/* One slot of a job: claims chunks, listens to what others want of its thread, and tells when it has no more to do. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "slots.h"

enum { LEAST_NS = 20000, MOST_NS = 1000000, TAIL_NS = 2000, SHARES = 4, GROWTH = 4 };
enum { SPIN_NS = 100000, WAIT_NS = 5000000 };
enum { CANCELLED = -1000 };     /* bail code of a chunk that nobody waits for; never leaves this file */

pj_worker *pj_workers[PJ_MOST_SLOTS];

static pthread_mutex_t state = PTHREAD_MUTEX_INITIALIZER;   /* for moments: what failed, who sleeps */
static pthread_cond_t idle;

/* ---- what others want of it ---- */

static void ask_others(pj_live *r, pj_int above)
{
    for (pj_int i = 0; i < r->what->slots; i++)
        if (PJ_GET(pj_workers[i]->at) > above)
            pj_ask(&pj_workers[i]->context.head);
}

/* Looks at what the caller of the job was asked for; on the caller's thread, in a chunk or waiting for one. */
static void hear(pj_live *r)
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
    pj_worker *w = (pj_worker *)(void *)ctx;
    pj_live *r = w->run;
    PJ_SET(ctx->interrupt, 0);
    PJ_SET(ctx->stack_limit, w->context.real_limit);
    if (pthread_equal(pthread_self(), r->caller))
        hear(r);
    if (PJ_GET(r->cancel) || w->at > PJ_GET(r->lowest))
        pj_bail(ctx, CANCELLED);
}

static void failed(pj_live *r, pj_worker *w, pj_int from)
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

/* ---- chunks ---- */

/* How many of the elements that are left the next chunk shall have. */
static pj_int chunk_size(const pj_live *r, const pj_worker *w, pj_int left)
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

static pj_int claim(pj_live *r, pj_worker *w, pj_int *from)
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

/* ---- the end ---- */

/* The caller's thread has no more to do: signals and limits are still its business while others run. */
static void wait_for_others(pj_live *r)
{
    pj_int began = pj_clock();
    while (__atomic_load_n(&r->active, __ATOMIC_ACQUIRE) > 0) {
        if (pj_clock() - began < SPIN_NS) {
            sched_yield();
            continue;
        }
        pthread_mutex_lock(&state);
        PJ_SET(r->asleep, 1);
        if (__atomic_load_n(&r->active, __ATOMIC_SEQ_CST) > 0)
            pj_wait_until(&idle, &state, pj_clock() + WAIT_NS);
        pthread_mutex_unlock(&state);
        hear(r);
    }
}

static void no_longer_active(pj_live *r)
{
    if (__atomic_sub_fetch(&r->active, 1, __ATOMIC_SEQ_CST) == 0 && PJ_GET(r->asleep)) {
        pthread_mutex_lock(&state);
        pthread_cond_signal(&idle);
        pthread_mutex_unlock(&state);
    }
}

/* Whether this thread shall leave the rest to others. */
static int leaves(const pj_live *r, pj_int now)
{
    if (r->what->forced || r->deaf || !pj_cores_leave(r->what->ctx, now, pj_private(r->what->ctx)->threads))
        return 0;
    PJ_ADD(pj_totals_of_pool.left, 1);
    return 1;
}

/* ---- a slot ---- */

void pj_run_slot(void *job, pj_int slot)
{
    pj_live *r = job;
    pj_worker *w = pj_workers[slot];
    pj_ctx *ctx = &w->context.head;
    pj_int from, size, is_caller = pthread_equal(pthread_self(), r->caller);
    __atomic_add_fetch(&r->active, 1, __ATOMIC_SEQ_CST);
    w->began = pj_clock();
    w->thread = pthread_self();
    if (r->plan || (!PJ_GET(r->stop) && PJ_GET(r->next) < r->what->end)) {
        pj_int now = w->began, then;
        int together = 0, yielded = 0;
        w->context.real_limit = pj_stack_limit();
        PJ_SET(ctx->stack_limit, w->context.real_limit);
        if (is_caller)
            __atomic_store_n(&pj_private(r->what->ctx)->working, ctx, __ATOMIC_RELEASE);
        while ((size = claim(r, w, &from)) > 0) {
            pj_place(r, w, is_caller, now);
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
            int all = PJ_GET(r->active) == r->what->slots;
            if (together && all) {
                w->together_ns += then - now;
                w->together_elements += size;
            }
            together = all;
            if (PJ_UNLIKELY(is_caller && !all && !yielded && then - w->began > PJ_LATE_NS)) {
                yielded = 1;
                sched_yield();      /* another slot's thread may be waiting for this core */
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
        PJ_SET(w->at, PJ_NOWHERE);
        PJ_SET(w->core, -1);
        if (is_caller)
            PJ_SET(pj_private(r->what->ctx)->working, NULL);
    }
    no_longer_active(r);
    if (is_caller)
        wait_for_others(r);
}

pj_worker *pj_worker_new(void)
{
    pj_worker *w = aligned_alloc(64, sizeof *w);
    if (!w)
        abort();
    memset(w, 0, sizeof *w);
    w->context.head.memory = pj_memory_new();
    w->context.listens = worker_listens;
    if (!w->context.head.memory)
        abort();
    return w;
}

void pj_prepare(pj_worker *w, pj_live *r, const pj_job *job)
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
    PJ_SET(w->at, PJ_NOWHERE);
    PJ_SET(w->core, -1);
    w->elements = w->chunks = w->busy = w->together_elements = w->together_ns = w->size = 0;
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

void pj_shuffle(pj_live *r)
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
        pj_workers[i]->plan = i;
}

/* ---- forks ---- */

void pj_slots_begin(void) { pj_condition_init(&idle); }
void pj_slots_before_fork(void) { pthread_mutex_lock(&state); }
void pj_slots_after_fork(void) { pthread_mutex_unlock(&state); }

void pj_slots_in_child(void)
{
    pthread_mutex_init(&state, NULL);
    pj_condition_init(&idle);
}
