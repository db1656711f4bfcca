/* What the files of the parallel tier share: the pool's threads, sharing, sites.  See parallel.h for what emitted code sees. */
#ifndef PHPJIT_POOL_H
#define PHPJIT_POOL_H

#include "parallel.h"
#include "waits.h"

enum { PJ_MOST_SLOTS = 64 };

enum { PJ_LINE = 64 };      /* elements: bytes of a cache line, should an element be one */

/* The size of a part.  Parts begin where cache lines do, if the whole does: vector instructions over two lines take
 * longer, and so do two threads that write to one. */
static inline pj_int pj_even(pj_int size) { return size >= 4 * PJ_LINE ? size / PJ_LINE * PJ_LINE : size; }

/* ---- pool.c: jobs on threads ---- */

/* Calls run(job, slot) for slot = 0 .. slots - 1, each once, on any threads, the caller's among them; returns when all
 * have returned.  Python gives it (numba's driver); one call at a time. */
typedef void (*pj_drive)(void (*run)(void *job, pj_int slot), void *job, pj_int slots);

/* How a job is to run, and what came of it. */
typedef struct pj_run {
    pj_ctx *ctx;
    pj_job *job;
    pj_int start, end;      /* elements */
    pj_int slots;           /* out: those that there were cores for */
    double per;             /* nanoseconds an element is expected to take; 0: not known */
    pj_int seed;            /* not 0: chunks in an order that depends on it, all of them */
    pj_int forced;          /* also with one slot, and without a driver */
    pj_int aside;           /* a measurement: no job of the program's */
    /* out: */
    pj_int done;            /* elements from `start` on; fewer than asked for after an interrupt */
    pj_int wall, busy;      /* nanoseconds: from beginning to end; in kernels, of all threads together */
    pj_int longest;         /* the busy time of the busiest slot */
    pj_int chunks, used;    /* used: slots that found work */
    pj_int came;            /* nanoseconds until all threads were there; 0: they were not */
    pj_int together_elements, together_ns;      /* of chunks during which all slots ran */
    pj_int objects;         /* objects were made in a way that threads cannot number: ctx->bail is set */
} pj_run;

/* 1: it ran (ctx->bail may be set, as after any kernel).  0: there are no threads, or others use them. */
int pj_pool_run(pj_run *run);

int pj_pool_ready(void);
pj_int pj_pool_price(pj_int now, int hot);      /* nanoseconds that going parallel costs at this time; if threads are awake */
void pj_pool_set(pj_drive drive, pj_int threads);   /* NULL: none.  Waits for a job that runs; threads 0: any number */
void pj_pool_calibrate(pj_int slots);   /* measures the prices */
/* Now and then: measures the present price, which keeps serial what threads would gain `gain` ns by. */
void pj_pool_probe(pj_ctx *ctx, pj_int now, pj_int slots, pj_int gain);
/* So much was run serially for want of a pool, and so much is left: asks for it when that pays. */
void pj_pool_waited(pj_ctx *ctx, pj_int ns, pj_int left);
void pj_pool_summon(pj_ctx *ctx);       /* … once */
int pj_pool_first_wait(void);           /* whether nobody has waited for it to be loaded */
void pj_pool_want(pj_ctx *ctx);

typedef struct pj_totals {
    pj_int jobs, elements, chunks, nested;
    pj_int turned_away;                                 /* jobs that stayed serial because others used the pool */
    pj_int crowded, left;                               /* … or the cores; threads that left a job for others */
    pj_int crowded_ns;                                  /* run serially because others used the pool or the cores */
    pj_int wall, sharing;                               /* ns; sharing: marking and unmarking values */
    pj_int longest;                                     /* ns of each job's busiest slot, times its slots */
    pj_int busy[PJ_MOST_SLOTS];                         /* ns in kernels, of each slot */
    pj_int hot, idle, cold;                             /* ns: prices */
    pj_int waited, wanted, awaited;                     /* ns run serially for want of a pool; it was asked for, waited for */
    pj_int threads;
} pj_totals;
extern pj_totals pj_totals_of_pool;

/* ---- page.c ---- */

void pj_proc_text(pj_int pid, const char *name, char *text, size_t size);   /* the start of a file of /proc; "" without */

/* A page that the tree of processes shares: that of the outermost process above this one which has made one; NULL. */
void *pj_page_shared(size_t size);

/* ---- cores.c: how many cores are left ---- */

void pj_cores_start(void);      /* makes the page that children of this process will share with it */
/* Claims up to so many threads for a job, the caller's among them, as long as no more than `limit` threads run in all
 * processes of the tree; says how many.  One: there are no others to be had.  Limit 0: as many as are wanted. */
pj_int pj_cores_take(const pj_ctx *ctx, pj_int wanted, pj_int limit);
void pj_cores_give(void);
/* Whether a thread of the job, not the caller's, shall go because others need its core; its claim is gone then. */
int pj_cores_leave(const pj_ctx *ctx, pj_int now, pj_int limit);
pj_int pj_cores_members(pj_int *pids, pj_int *claims, pj_int *loads, pj_int most);     /* how many processes there are */
pj_int pj_others_running(const pj_ctx *ctx);    /* context.c: other threads of this process that are in native code */

/* ---- share.c: values that threads read ---- */

pj_int pj_share_price(const pj_job *job);           /* ns that marking and unmarking takes, about */
void pj_mark(void *p, pj_int tag);                  /* deep; any thread, several at a time */
void pj_unmark(void *p, pj_int tag);
void pj_mark_elements(pj_ctx *ctx, void *array, pj_int start, pj_int end, void *unused);    /* kernels: a packed array's */
void pj_unmark_elements(pj_ctx *ctx, void *array, pj_int start, pj_int end, void *unused);
/* Gives marked values the counts of the references that elements start..end-1 of the outputs hold.  The thread that made
 * the elements calls it. */
void pj_count_outputs(const pj_job *job, pj_int start, pj_int end);

/* ---- sites.c: what is known of each place ---- */

typedef enum pj_verdict {   /* why the last call of a site, or a part of it, stayed serial */
    PJ_PARALLEL, PJ_UNKNOWN, PJ_SMALL, PJ_SINGLE, PJ_SHARED, PJ_NO_POOL, PJ_BUSY, PJ_SLOWER, PJ_ONE_THREAD, PJ_BAILED,
    PJ_VERDICTS
} pj_verdict;
extern const char *const pj_verdict_names[];

enum { PJ_REFRESH = 64 };   /* parallel calls of a known place, until one begins serially again */

typedef struct pj_site {
    struct pj_site *next;
    char *text;                             /* "kind|line|file" */
    pj_int calls, elements;                 /* elements: that calls asked for */
    pj_int serial_calls, parallel_calls, split_calls;   /* split: begun serially, then handed over */
    pj_int serial_elements, parallel_elements, chunks;
    pj_int serial_ns, parallel_ns;          /* measured; calls that were not timed do not count */
    pj_int estimated_serial, estimated_parallel;        /* ns: of the same work before it ran, by what was known then */
    pj_int per;                             /* picoseconds an element takes serially; 0: not known */
    pj_int speedup;                         /* thousandths; 0: not known */
    pj_int contention;                      /* thousandths: how much longer an element takes while others run */
    pj_int trials;                          /* parallel runs of a part, to find out */
    pj_int regret, largest_regret;          /* ns over the better arm, by what is known afterwards */
    pj_int bails;
    pj_int verdict;
    /* private */
    pj_int time_sum, count_sum;             /* of decayed samples: ns, 1024ths of elements */
    pj_int unpaid, backoff;                 /* ns run serially since the last failed trial; how many before the next */
    pj_int trial;                           /* ns that the last trial took, what was done to share values included */
    pj_int skip;                            /* parallel calls until one begins serially again */
    pj_int never;                           /* threads cannot run it */
    pj_int quick;                           /* jobs of so many elements are not timed, */
    pj_int left, period;                    /* as long as some of `period` calls are left, */
    pj_int untimed;                         /* and so many elements are not in the numbers above yet */
    pj_int ended;                           /* when the last timed job ended */
    pj_int missed;                          /* ns that threads that are awake would have gained since the last one ran there */
} pj_site;

pj_site *pj_site_of(const char *text);      /* made if need be; lives for ever */
pj_site *pj_sites(void);                    /* the first of all */
void pj_site_settle(pj_site *s);            /* puts calls that were not timed to the numbers */
void pj_site_ran(pj_site *s, pj_int elements, pj_int ns);      /* serially */
void pj_site_sped(pj_site *s, const pj_run *run);               /* in parallel */

enum { PJ_TRIAL_PARTS = 4 };

/* Parts that ran on threads against the serial elements around them: how many times as long an element took there. */
typedef struct pj_comparison {
    int count;
    double ratios[PJ_TRIAL_PARTS];      /* in order of size */
} pj_comparison;
/* `before`, `after`: ns an element took serially, just before the part and just after; 0: not known. */
void pj_compare(pj_comparison *c, const pj_run *part, double before, double after);
void pj_site_compared(pj_site *s, const pj_comparison *c);      /* before pj_site_sped() of the same parts */
double pj_site_speedup(const pj_site *s, pj_int threads);
void pj_site_regret(pj_site *s, double ns);

#endif
