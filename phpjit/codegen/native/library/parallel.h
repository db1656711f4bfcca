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
    pj_int flat;                /* 96: no element can take far longer than others: no loops in it, no calls that have some */
} pj_job;

/* Runs elements from job->start on; says how many are done (at least one, unless ctx->bail is set).  It may stop early, when
 * an interrupt is asked for: the caller polls and calls again.  `site` is a word of the module, zero at first; `text` names
 * the place: "kind|line|file".  B */
pj_int pj_parallel(pj_ctx *ctx, void **site, const char *text, pj_job *job);

/* The loop around pj_parallel, for C: 1 when all elements are done, 0 with ctx->bail set.  B */
int pj_run_job(pj_ctx *ctx, void **site, const char *text, pj_job *job);

/* ---- large packed arrays (parallel_arrays.c); `site` and `text` are pj_parallel's.  All B.
 * int results: 0 when the order of the elements matters, so that the caller has to do it in order. */

int pj_all_sum_int(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int *out);
int pj_all_sum_float(pj_ctx *ctx, void **site, const char *text, pj_vec *a, double *out);      /* not empty */
int pj_all_product_int(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int *out);
pj_int pj_all_extreme_int(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int greatest);     /* not empty */
int pj_all_extreme_float(pj_ctx *ctx, void **site, const char *text, pj_vec *a, pj_int greatest, double *out); /* not empty */
/* The first index of the needle, -1 without one: of ints among ints, floats among floats, strings among strings, and
 * strictly of any value among PJ_VALUE elements. */
pj_int pj_all_search(pj_ctx *ctx, void **site, const char *text, pj_vec *a, const pj_value *needle, pj_int strict);
pj_vec *pj_all_fill(pj_ctx *ctx, void **site, const char *text, pj_int kind, pj_int n, const pj_value *v);
pj_vec *pj_all_range_int(pj_ctx *ctx, void **site, const char *text, pj_int from, pj_int to, pj_int step);

/* ---- sorting (sort.c): as pj_vec_sort and kin; `sites` and `texts`: four (sort.h), or NULL */

void pj_all_vec_sort(pj_ctx *ctx, void **sites, const char *const *texts, pj_vec **slot, pj_int flags);
pj_vec *pj_all_map_sort(pj_ctx *ctx, void **sites, const char *const *texts, pj_map *m, pj_int flags);
void pj_all_map_asort(pj_ctx *ctx, void **sites, const char *const *texts, pj_map **slot, pj_int flags);
void pj_all_map_ksort(pj_ctx *ctx, void **sites, const char *const *texts, pj_map **slot, pj_int flags);

/* An INT, FLOAT or STR key of each element. */
typedef struct pj_key {
    pj_vec *values;
    pj_int flags;           /* bit 0: descending; bit 1: strings by their bytes, as strcmp() */
} pj_key;

/* By keys, the next one where one is equal: what usort and kin with `key($a) <=> key($b) ?: …` do.  0 or NULL: nothing was
 * done, some keys have no order (NaN, strings that may be numbers). */
int pj_vec_sort_by(pj_ctx *ctx, void **sites, const char *const *texts, pj_vec **slot, const pj_key *keys, pj_int count);
pj_vec *pj_map_sort_by(pj_ctx *ctx, void **sites, const char *const *texts, pj_map *m, const pj_key *keys, pj_int count);
int pj_map_asort_by(pj_ctx *ctx, void **sites, const char *const *texts, pj_map **slot, const pj_key *keys, pj_int count);

/* ---- results of jobs (gather.c) */

pj_vec *pj_vec_room(pj_ctx *ctx, pj_int kind, pj_int n);        /* n elements: counted ones are zero words, others anything */
pj_vec *pj_vec_kept(pj_vec *values, const pj_vec *kept);        /* in place: those whose bool is true; the others are nothing */
/* The keys of an array with other values (they move; NULL: with its own), by position, where `kept` (bools) says so. */
pj_map *pj_map_kept(pj_ctx *ctx, void *source, pj_vec *values, const pj_vec *kept, pj_int kind);

/* Whether floats look as if their sum could be exact in any order, from a sample: then every x with (x + *c) - *c == x is a
 * multiple of one unit, and sums are exact while the sum of all |x| is below *limit. */
int pj_exact_unit(const double *p, pj_int n, double *c, double *limit);

/* driver.c: what numba's driver is linked to. */
void *pj_without_gil(void *state);
void pj_driver_failed(void);

/* ---- loops in chunks (pieces.c) */

/* Makes a packed array that is nobody else's `len` elements long; new counted elements are zero words.  B */
void pj_vec_lengthen(pj_ctx *ctx, pj_vec **slot, pj_int len);

/* What chunks have appended: each makes a piece (the array moves there; NULL: it was empty), pieces_add joins lists, and in the end all of
 * it is appended to *slot in the order of `start`. */
typedef struct pj_piece pj_piece;
pj_piece *pj_piece_new(pj_ctx *ctx, pj_int start, pj_vec *elements);    /* B */
void pj_pieces_add(pj_piece **into, pj_piece *from);
void pj_pieces_join(pj_ctx *ctx, pj_vec **slot, pj_piece *pieces);      /* B */

/* Counted elements that rounds have left in a `room` of zero words, which is freed: elements from .. from + n - 1 become
 * those of *slot, or those that are there (`found` of them) are appended to it.  B */
void pj_vec_move_in(pj_ctx *ctx, pj_vec **slot, pj_vec *room, pj_int from, pj_int n);
/* … those that are there become elements of `a`, in place of what it has. */
void pj_vec_move_back(pj_ctx *ctx, pj_vec *a, pj_vec *room, pj_int from, pj_int n);
pj_int pj_vec_found(const pj_vec *room, pj_int from, pj_int n);
void pj_vec_gather(pj_ctx *ctx, pj_vec **slot, pj_vec *room, pj_int from, pj_int n);

#endif
