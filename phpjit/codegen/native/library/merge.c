/* A stable merge sort of items: runs of a fixed size, then passes that double their length.
 *
 * Runs, and blocks of the output of a pass, are the elements of jobs: where a block begins in its two inputs is found by
 * bisection, so that all blocks are alike and none waits for another.
 */
#include "sort.h"

enum { MOST = 4096, FORCED = 16 /* elements of a run */, FEW = 4 /* fewer runs are never worth a job */ };

static const uint64_t TOP = (uint64_t)1 << 63;

typedef struct pass {
    const record *records;
    record *back;
    item *from, *to;
    pj_int n, width, kind, run;
    int sign, strings, smart;
    ties then;
} pass;

/* Whether the element at place a belongs after that at b. */
static int later(ties then, pj_int a, pj_int b)
{
    for (const pj_key *k = then.keys, *end = k + then.count; k < end; k++) {
        const void *data = k->values->data;
        const pj_int *i = data;
        const double *f = data;
        pj_str *const *s = data;
        int order = k->values->kind == PJ_INT ? (i[a] > i[b]) - (i[a] < i[b])
            : k->values->kind == PJ_FLOAT ? (f[a] > f[b]) - (f[a] < f[b]) : pj_str_order(s[a], s[b]);
        if (order)
            return (order > 0) == !(k->flags & 1);
    }
    return 0;
}

static int after(const item *a, const item *b, const pass *p)
{
    if (a->word != b->word)
        return (a->word > b->word) == (p->sign > 0);
    int order = p->strings ? pj_str_order(a->r.v.u.p, b->r.v.u.p) * p->sign : 0;
    return order > 0 || (!order && p->then.count && later(p->then, a->r.place, b->r.place));
}

/* Runs a kernel over `count` equal parts of the work. */
static int each_part(pj_ctx *ctx, site_of site, int kind, pass *p, pj_chunk kernel, pj_int count, void *partial, pj_merge merge,
                     const void *identity)
{
    if (!site.words || p->n < FEW * p->run) {
        kernel(ctx, p, 0, count, partial);
        return !ctx->bail;
    }
    pj_job job = {.kernel = kernel, .env = p, .end = count, .partial = partial, .identity = identity,
                  .partial_size = partial ? sizeof(pj_int) : 0, .merge = merge};
    return pj_run_job(ctx, &site.words[kind], site.texts[kind], &job);
}

static pj_int limit(pj_int i, pj_int n) { return i < n ? i : n; }

/* How long runs are: with parallel=force short ones, too, are a job. */
static pj_int run_of(pj_ctx *ctx, pj_int n)
{
    pj_int run = pj_private(ctx)->parallel == PJ_PARALLEL_FORCE ? n / 16 : MOST;
    return run < FORCED ? FORCED : limit(run, MOST);
}

static pj_int parts(const pass *p) { return (p->n + p->run - 1) / p->run; }


/* ---- runs */

static void merge_two(const pass *p, const item *a, const item *a_end, const item *b, const item *b_end, item *to,
                      pj_int count)
{
    for (; count > 0; count--)
        *to++ = a < a_end && (b >= b_end || !after(a, b, p)) ? *a++ : *b++;
}

static void sort_run(const pass *p, item *from, item *to, pj_int n)
{
    item *start = from;
    for (pj_int low = 0; low < n; low += 8)        /* runs of eight by insertion */
        for (pj_int i = low + 1; i < n && i < low + 8; i++) {
            item x = from[i];
            pj_int j = i;
            for (; j > low && after(&from[j - 1], &x, p); j--)
                from[j] = from[j - 1];
            from[j] = x;
        }
    for (pj_int width = 8; width < n; width *= 2) {
        for (pj_int low = 0; low < n; low += 2 * width) {
            pj_int middle = limit(low + width, n), high = limit(low + 2 * width, n);
            merge_two(p, from + low, from + middle, from + middle, from + high, to + low, high - low);
        }
        item *t = from;
        from = to;
        to = t;
    }
    if (from != start)
        memcpy(start, from, (size_t)n * sizeof *start);
}

static void sort_runs(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const pass *p = env;
    for (pj_int low = start * p->run; start < end; start++, low += p->run)
        sort_run(p, p->from + low, p->to + low, limit(low + p->run, p->n) - low);
}

/* ---- passes */

/* How many of the first `count` of two merged runs come from a. */
static pj_int split(const pass *p, const item *a, pj_int a_size, const item *b, pj_int b_size, pj_int count)
{
    pj_int low = count > b_size ? count - b_size : 0, high = limit(count, a_size);
    while (low < high) {
        pj_int middle = low + (high - low) / 2;
        if (after(&a[middle], &b[count - 1 - middle], p))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

static void merge_blocks(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const pass *p = env;
    for (; start < end; start++) {
        pj_int first = start * p->run, low = first / (2 * p->width) * (2 * p->width);
        pj_int middle = limit(low + p->width, p->n), high = limit(low + 2 * p->width, p->n);
        const item *a = p->from + low, *b = p->from + middle;
        pj_int done = first - low, i = split(p, a, middle - low, b, high - middle, done);
        merge_two(p, a + i, b, b + (done - i), p->from + high, p->to + first, limit(first + p->run, p->n) - first);
    }
}

int pj_sort_items(pj_ctx *ctx, site_of site, item *items, pj_int n, int sign, int strings, ties then)
{
    size_t size = (size_t)n * sizeof *items;
    item *other = pj_alloc(ctx, size + 1);
    if (!other)
        return 0;
    pass p = {.run = run_of(ctx, n), .from = items, .to = other, .n = n, .sign = sign, .strings = strings,
              .then = then};
    int done = each_part(ctx, site, RUNS, &p, sort_runs, parts(&p), NULL, NULL, NULL);
    for (p.width = p.run; done && p.width < n; p.width *= 2) {
        done = each_part(ctx, site, MERGING, &p, merge_blocks, parts(&p), NULL, NULL, NULL);
        item *t = p.from;
        p.from = p.to;
        p.to = t;
    }
    if (done && p.from != items)
        memcpy(items, p.from, size);
    pj_free(ctx, other, size + 1);
    return done;
}

/* ---- words */

static uint64_t word_of_str(const pj_str *s)
{
    unsigned char bytes[8] = {0};
    memcpy(bytes, s->data, s->len < 8 ? (size_t)s->len : 8);
    uint64_t word = 0;
    for (int i = 0; i < 8; i++)
        word = word << 8 | bytes[i];
    return word;
}

/* Whether a string that begins like this may be a number. */
static int may_be_number(uint64_t word)
{
    unsigned c = (unsigned)(word >> 56);
    return c <= '9' && (c >= '0' || c == '+' || c == '-' || c == '.' || c == ' ' || (c >= '\t' && c <= '\r'));
}

int pj_may_be_number(const pj_str *s) { return may_be_number(word_of_str(s)); }

static void make_items(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    const pass *p = env;
    pj_int wrong = 0;
    for (pj_int i = start * p->run, stop = limit(end * p->run, p->n); i < stop; i++) {
        item *to = &p->to[i];
        to->r = p->records[i];
        uint64_t word = (uint64_t)to->r.v.u.i;
        if (p->kind == PJ_STR) {
            word = word_of_str(to->r.v.u.p);
            wrong |= p->smart && may_be_number(word);
        } else if (p->kind == PJ_FLOAT) {
            double f = to->r.v.u.f + 0.0;       /* -0.0 equals 0.0 */
            memcpy(&word, &f, 8);
            wrong |= f != f;
            word = word & TOP ? ~word : word ^ TOP;
        } else {
            word ^= TOP;
        }
        to->word = word;
    }
    *(pj_int *)partial |= wrong;
}

static void or_into(pj_ctx *ctx, void *env, void *into, const void *from)
{
    (void)ctx, (void)env;
    *(pj_int *)into |= *(const pj_int *)from;
}

int pj_items_of(pj_ctx *ctx, site_of site, const record *records, pj_int n, pj_int kind, int smart, item *items)
{
    static const pj_int none = 0;
    pj_int wrong = 0;
    pass p = {.run = run_of(ctx, n), .records = records, .to = items, .n = n, .kind = kind, .smart = smart};
    return each_part(ctx, site, PREPARING, &p, make_items, parts(&p), &wrong, or_into, &none) && !wrong;
}

static void give_back(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx, (void)partial;
    const pass *p = env;
    for (pj_int i = start * p->run, stop = limit(end * p->run, p->n); i < stop; i++)
        p->back[i] = p->from[i].r;
}

void pj_records_of(pj_ctx *ctx, site_of site, const item *items, pj_int n, record *records)
{
    pass p = {.run = run_of(ctx, n), .from = (item *)(uintptr_t)items, .back = records, .n = n};
    each_part(ctx, site, RESULTS, &p, give_back, parts(&p), NULL, NULL, NULL);
}
