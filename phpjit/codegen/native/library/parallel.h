/* Chunks of work that may run on all cores: what emitted code hands to parallel.c.
 *
 *     static void kernel(ctx, env, start, end, partial)      elements start..end-1 of a loop or an array
 *     while (job.start < job.end) { poll; job.start += pj_parallel(ctx, &site, "array_map|12|prog.php", &job); }
 *
 * The library decides: all of it serially, on the pool's threads, or serially until that pays.  Each element runs exactly
 * once, and a job is only ever observed whole: when a kernel bails out, ctx->bail is set and the region is repeated.
 */
#ifndef PHPJIT_PARALLEL_H
#define PHPJIT_PARALLEL_H

#include "library.h"

/* Runs elements start..end-1.  Reads `env` (shared by all threads), writes its own elements of outputs, adds to `partial`.
 * Bails out by ctx->bail; `ctx` is the context of the thread that it runs on. */
typedef void (*pj_chunk)(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial);

/* Adds what one thread has reduced to what came before it; exact and in any order.  B */
typedef void (*pj_merge)(pj_ctx *ctx, void *env, void *into, const void *from);

typedef struct pj_job {         /* filled in by emitted code, on its stack */
    pj_chunk kernel;            /*  0 */
    void *env;                  /*  8 */
    pj_int start, end;          /* 16, 24: the elements that are left */
    pj_value *shared;           /* 32: counted values that kernels read through env: no thread counts them meanwhile */
    pj_int shared_count;        /* 40 */
    pj_vec **outputs;           /* 48: packed arrays with counted elements; element i is filled by who runs element i */
    pj_int output_count;        /* 56 */
    void *partial;              /* 64: of a reduction: what it has so far, NULL without one */
    const void *identity;       /* 72: what another thread begins with; as long as partial */
    pj_int partial_size;        /* 80 */
    pj_merge merge;             /* 88 */
} pj_job;

/* Runs elements from job->start on; says how many are done (at least one, unless ctx->bail is set).  It may stop early, when
 * an interrupt is asked for: the caller polls and calls again.  `site` is a word of the module, zero at first; `text` names
 * the place: "kind|line|file".  B */
pj_int pj_parallel(pj_ctx *ctx, void **site, const char *text, pj_job *job);

#endif
