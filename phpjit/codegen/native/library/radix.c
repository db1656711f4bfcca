/* Sorting words: least significant digit first; digits that are all alike are skipped.
 *
 * A pass counts the digits of each block, adds the counts up, and each block then puts its words where they belong: the same
 * places whoever does it, so blocks are the elements of jobs.
 */
#include "sort.h"

enum { BITS = 11, BUCKETS = 1 << BITS, BLOCK = 1 << 15, FORCED = 64 /* a block with parallel=force */, FEW = 3, SHORT = 200 };

static const uint64_t TOP = (uint64_t)1 << 63;

typedef struct pass {
    uint64_t *from, *to, flip, all, first;
    uint32_t (*at)[BUCKETS];        /* of each block: how many, then where the next one goes */
    pj_int n;
    int shift, is_float, last;
    pj_int block;
} pass;

static uint64_t to_ordered(uint64_t x, const pass *p) { return (p->is_float && x & TOP ? ~x : x ^ TOP) ^ p->flip; }

static uint64_t from_ordered(uint64_t x, const pass *p)
{
    x ^= p->flip;
    return p->is_float && !(x & TOP) ? ~x : x ^ TOP;
}

static pj_int end_of(const pass *p, pj_int block) { return (block + 1) * p->block < p->n ? (block + 1) * p->block : p->n; }

static pj_int block_of(pj_ctx *ctx, pj_int n)
{
    pj_int block = pj_private(ctx)->parallel == PJ_PARALLEL_FORCE ? n / 8 : BLOCK;
    return block < FORCED ? FORCED : block < BLOCK ? block : BLOCK;
}

static pj_int blocks_of(const pass *p) { return (p->n + p->block - 1) / p->block; }

static int each_block(pj_ctx *ctx, site_of site, int kind, pass *p, pj_chunk kernel, void *partial, pj_merge merge,
                      const void *identity)
{
    if (!site.words || p->n < FEW * p->block) {
        kernel(ctx, p, 0, blocks_of(p), partial);
        return !ctx->bail;
    }
    pj_job job = {.kernel = kernel, .env = p, .end = blocks_of(p), .partial = partial, .identity = identity,
                  .partial_size = partial ? sizeof(uint64_t) : 0, .merge = merge};
    return pj_run_job(ctx, &site.words[kind], site.texts[kind], &job);
}

static void or_into(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    *(uint64_t *)into |= *(const uint64_t *)from;
}

static void order(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const pass *p = env;
    uint64_t differ = 0;
    for (pj_int i = start * p->block, stop = end_of(p, end - 1); i < stop; i++) {
        differ |= p->from[i] ^ p->first;    /* which bits: the same before and after, but for the signs of floats */
        p->from[i] = to_ordered(p->from[i], p);
    }
    *(uint64_t *)partial |= differ;
}

static void restore(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const pass *p = env;
    for (pj_int i = start * p->block, stop = end_of(p, end - 1); i < stop; i++)
        p->to[i] = from_ordered(p->from[i], p);
}

static void count(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const pass *p = env;
    for (; start < end; start++) {
        uint32_t *at = p->at[start];
        memset(at, 0, sizeof p->at[0]);
        for (pj_int i = start * p->block, stop = end_of(p, start); i < stop; i++)
            at[p->from[i] >> p->shift & (BUCKETS - 1)]++;
    }
}

static void scatter(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const pass *p = env;
    for (; start < end; start++) {
        uint32_t *at = p->at[start];
        for (pj_int i = start * p->block, stop = end_of(p, start); i < stop; i++) {
            uint64_t x = p->from[i];
            p->to[at[x >> p->shift & (BUCKETS - 1)]++] = x;
        }
    }
}

static void add_up(pass *p)
{
    uint32_t sum = 0;
    for (int digit = 0; digit < BUCKETS; digit++)
        for (pj_int block = 0, blocks = blocks_of(p); block < blocks; block++) {
            uint32_t here = p->at[block][digit];
            p->at[block][digit] = sum;
            sum += here;
        }
}

/* Short arrays: merges of sorted runs would not pay; binary heaps neither. */
static void short_sort(uint64_t *a, pj_int n)
{
    for (pj_int gap = n > 40 ? 13 : n > 12 ? 4 : 1; gap > 0; gap = gap == 13 ? 4 : gap == 4 ? 1 : 0)
        for (pj_int i = gap; i < n; i++) {
            uint64_t x = a[i];
            pj_int j = i;
            for (; j >= gap && a[j - gap] > x; j -= gap)
                a[j] = a[j - gap];
            a[j] = x;
        }
}

void pj_sort_words(pj_ctx *ctx, site_of site, pj_vec *a, int descending)
{
    static const uint64_t none = 0;
    uint64_t *words = (uint64_t *)(void *)a->data;
    pj_int n = a->len;
    pass p = {.from = words, .to = words, .n = n, .flip = descending & 1 ? ~(uint64_t)0 : 0,
              .is_float = a->kind == PJ_FLOAT, .first = n ? words[0] : 0, .block = block_of(ctx, n)};
    pj_int blocks = blocks_of(&p);
    uint64_t differ = 0;
    if (n <= SHORT) {
        order(ctx, &p, 0, blocks, &differ);
        short_sort(words, n);
        restore(ctx, &p, 0, blocks, NULL);
        return;
    }
    size_t size = (size_t)n * 8, size_of_counts = (size_t)blocks * sizeof *p.at;
    uint64_t *other = pj_alloc(ctx, size);
    p.at = other ? pj_alloc(ctx, size_of_counts) : NULL;
    if (p.at) {
        each_block(ctx, site, PREPARING, &p, order, &differ, or_into, &none);
        if (p.is_float && differ & TOP)
            differ = ~(uint64_t)0;      /* negative ones have all their bits turned round */
        p.to = other;
        for (p.shift = 0; p.shift < 64 && !ctx->bail; p.shift += BITS) {
            if ((differ >> p.shift & (BUCKETS - 1)) == 0)
                continue;
            if (!each_block(ctx, site, RUNS, &p, count, NULL, NULL, NULL))
                break;
            add_up(&p);
            each_block(ctx, site, MERGING, &p, scatter, NULL, NULL, NULL);
            uint64_t *t = p.from;
            p.from = p.to;
            p.to = t;
        }
        p.to = words;
        if (!ctx->bail)
            each_block(ctx, site, RESULTS, &p, restore, NULL, NULL, NULL);
    }
    pj_free(ctx, p.at, size_of_counts);
    pj_free(ctx, other, size);
}

/* ---- floats that can be sorted as words: -0.0 equals 0.0 and must keep its place */

static void look(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const pass *p = env;
    uint64_t wrong = 0;
    for (pj_int i = start * p->block, stop = end_of(p, end - 1); i < stop; i++) {
        uint64_t x = p->from[i];
        wrong |= x == TOP || x << 1 > (uint64_t)0x7ff << 53;
    }
    *(uint64_t *)partial |= wrong;
}

int pj_plain_floats(pj_ctx *ctx, site_of site, const pj_vec *a)
{
    static const uint64_t none = 0;
    uint64_t wrong = 0;
    pass p = {.from = (uint64_t *)(uintptr_t)a->data, .n = a->len, .block = block_of(ctx, a->len)};
    return each_block(ctx, site, PREPARING, &p, look, &wrong, or_into, &none) && !wrong;
}
