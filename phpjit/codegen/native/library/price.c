/* The price of going parallel: measured before the first job, corrected by each one; and the wish for a pool. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <stdlib.h>

#include "slots.h"

enum { HOT_NS = 100000, MEET_NS = 200000, PROBES = 3, FIRST_PAUSE = 1000000, LAST_PAUSE = 128000000 };
enum { LEAST_PRICE = 1000, MOST_PRICE = 300000 };      /* ns */

static int measured;            /* with these threads */
static pj_int last_use;

int pj_price_hot(pj_int now) { return now - PJ_GET(last_use) < HOT_NS; }
void pj_price_used(pj_int now) { PJ_SET(last_use, now); }
void pj_price_forget(void) { measured = 0; }

/* What a run shows of the price: when the last thread was there.  A slot that a thread ran after another one shows only
 * that none had come until then.  Returns it; 0: not all came. */
pj_int pj_price_seen(const pj_live *r, pj_int began, pj_int ended, int hot)
{
    int all = 1;
    pj_int *known = hot ? &pj_totals_of_pool.hot : &pj_totals_of_pool.idle, price = PJ_GET(*known), latest = 0;
    for (pj_int i = 0; i < r->what->slots; i++) {
        pj_int came = pj_workers[i]->began - began;
        for (pj_int j = 0; j < r->what->slots; j++)
            if (j != i && pthread_equal(pj_workers[i]->thread, pj_workers[j]->thread)) {
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

pj_int pj_pool_price(pj_int now, int hot)
{
    return PJ_GET(*(hot || pj_price_hot(now) ? &pj_totals_of_pool.hot : &pj_totals_of_pool.idle));
}

/* ---- measuring ---- */

typedef struct { pj_int here, slots, patience; } meeting;

/* Each element waits for the others: what it takes until all threads are there. */
static void meet(pj_ctx *ctx, void *env, pj_int from, pj_int end, void *unused)
{
    meeting *m = env;
    (void)ctx;
    (void)unused;
    __atomic_add_fetch(&m->here, end - from, __ATOMIC_ACQ_REL);
    for (pj_int began = pj_clock(), waited = 0; __atomic_load_n(&m->here, __ATOMIC_ACQUIRE) < m->slots
         && waited <= m->patience; waited = pj_clock() - began)
        if (waited > PJ_LATE_NS)
            sched_yield();
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
        for (pj_int began = pj_clock(); pj_clock() - began < pause;);     /* as a program that computes, and needs no threads */
        pj_execute(&what);
        walls[i] = what.wall;
    }
    qsort(walls, (size_t)times, sizeof *walls, order);
    return walls[times / 4];    /* other work on the machine is no part of it */
}

void pj_pool_probe(pj_ctx *ctx, pj_int now, pj_int slots, pj_int gain)
{
    static pj_int next, pause;
    if (now < PJ_GET(next) || PJ_GET(pj_totals_of_pool.idle) < gain || pj_pool_mine() || !pj_pool_take())
        return;
    PJ_SET(next, now + FIRST_PAUSE);
    if (pj_pool_ready() && pj_cores_take(ctx, slots, slots) == slots) {
        pj_int patience = gain < MEET_NS ? gain : MEET_NS;      /* it costs no more than it may gain */
        for (int i = 0; i < PROBES && price(ctx, slots, 1, 0, patience) <= patience;)
            i++;
        pj_int longer = pause ? pause * 2 : FIRST_PAUSE;       /* other work takes the cores: it may go on for long */
        pause = PJ_GET(pj_totals_of_pool.idle) < gain ? 0 : longer > LAST_PAUSE ? LAST_PAUSE : longer;
        PJ_SET(next, now + (pause ? pause : FIRST_PAUSE));
    }
    pj_cores_give();
    pj_pool_leave();
}

static void set_prices(pj_int hot, pj_int idle)
{
    hot = hot < LEAST_PRICE ? LEAST_PRICE : hot;
    PJ_SET(pj_totals_of_pool.hot, hot);
    PJ_SET(pj_totals_of_pool.idle, idle < hot ? hot : idle);
}

/* Threads begin, and the price hot. */
void pj_price_first(pj_ctx *ctx, pj_int slots)
{
    pj_int idle = PJ_GET(pj_totals_of_pool.idle);
    if (measured)
        return;
    measured = 1;
    pj_int first = price(ctx, slots, 1, 0, MEET_NS);
    set_prices(price(ctx, slots, first > MEET_NS ? 1 : 5, 0, MEET_NS), idle);
}

void pj_pool_calibrate(pj_int slots)
{
    if (slots > PJ_MOST_SLOTS)
        slots = PJ_MOST_SLOTS;
    if (slots < 2 || !pj_pool_ready() || pj_pool_mine() || !pj_pool_take())
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
    pj_pool_leave();
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

void pj_pool_summon(pj_ctx *ctx)
{
    pj_pool_begin();
    if (!__atomic_exchange_n(&pj_totals_of_pool.wanted, 1, __ATOMIC_ACQ_REL))
        pj_pool_want(ctx);
}

int pj_pool_first_wait(void) { return !__atomic_exchange_n(&pj_totals_of_pool.awaited, 1, __ATOMIC_ACQ_REL); }

void pj_pool_waited(pj_ctx *ctx, pj_int ns, pj_int left)
{
    pj_totals *t = &pj_totals_of_pool;
    pj_pool_begin();
    PJ_ADD(t->waited, ns);
    pj_int waited = PJ_GET(t->waited), cold = PJ_GET(t->cold);
    if ((waited > cold || (left > cold / 3 * 2 && waited > cold / 32))     /* half of what is left will be saved */
        && !PJ_GET(t->wanted))
        pj_pool_summon(ctx);
}
