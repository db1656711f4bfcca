/* A job while it runs: between slots.c, which claims its chunks, pool.c, which puts them together, and price.c. */
#ifndef PHPJIT_SLOTS_H
#define PHPJIT_SLOTS_H

#include <pthread.h>

#include "pool.h"

#define PJ_NOWHERE INT64_MAX

enum { PJ_LATE_NS = 50000 };    /* a thread that is not there by then may be waiting for the core of one that is */

/* A slot's: its context comes first, so that kernels' ctx leads here. */
typedef struct pj_worker {
    pj_context context;
    struct pj_live *run;
    pj_int at;              /* first element of the chunk that it runs; PJ_NOWHERE */
    pj_int elements, chunks, busy;
    pj_int together_elements, together_ns;      /* of the chunks during which all slots ran */
    pj_int size;            /* of its last chunk */
    pj_int began;           /* when and on which thread its slot was run */
    pthread_t thread;
    pj_int core;            /* that it was last seen on; -1 */
    pj_int placed;          /* when it went to another one */
    double per;             /* ns an element of it took */
    pj_int plan;            /* with a seed: the next place in the plan */
    char *partial;
    pj_int partial_size;
} __attribute__((aligned(64))) pj_worker;

/* A job while it runs; on the caller's stack. */
typedef struct pj_live {
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
} pj_live;

/* ---- slots.c */

extern pj_worker *pj_workers[PJ_MOST_SLOTS];

pj_worker *pj_worker_new(void);
void pj_prepare(pj_worker *w, pj_live *r, const pj_job *job);    /* for a slot of this job (NULL: without a partial result) */
void pj_shuffle(pj_live *r);                /* chunks in an order that depends on the seed */
void pj_run_slot(void *live, pj_int slot);  /* claims chunks until there are none; on any thread */
void pj_slots_begin(void);                  /* before the first job */
void pj_slots_before_fork(void);
void pj_slots_after_fork(void);
void pj_slots_in_child(void);

/* ---- place.c */

void pj_place(const pj_live *r, pj_worker *w, int is_caller, pj_int now);   /* on a core of its own; between chunks */

/* ---- pool.c */

void pj_pool_begin(void);       /* before anything that a forked child shall not have */
int pj_pool_mine(void);         /* this thread's job runs on it */
int pj_pool_take(void);         /* 0: others use it */
void pj_pool_leave(void);
void pj_execute(pj_run *what);  /* by whoever has taken it */

/* ---- price.c */

int pj_price_hot(pj_int now);   /* threads had work just before */
void pj_price_used(pj_int now); /* … now */
/* What a run shows of the price, from `began` to `ended`: when the last thread was there; 0: not all came. */
pj_int pj_price_seen(const pj_live *r, pj_int began, pj_int ended, int hot);
void pj_price_first(pj_ctx *ctx, pj_int slots);     /* measures it before the first job; whoever has taken the pool */
void pj_price_forget(void);

#endif
