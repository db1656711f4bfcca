/* The arena of a region: small blocks from free lists, large ones from malloc; all of it goes at once at the end.
 *
 * A worker of the pool has an arena of its own while it runs; the job's arena adopts what it holds in the end.  The rest
 * of the worker's newest chunk is kept for the next one, and before a worker takes a chunk it takes blocks that are free
 * in the job's arena: many jobs in a region need no more memory than serial runs do.
 *
 * A small block has a size class of 16 bytes' steps and is cut from chunks; a large one hangs in a list.  Bytes are
 * counted when they are taken from the system, so the memory limit costs the fast path nothing.
 */
#include <sched.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "spans.h"

enum { SMALL = PJ_SMALL_BLOCK, STEP = PJ_STEP, CLASSES = PJ_CLASSES, CHUNK = 256 * 1024, KEPT = 2, LEAST_REST = 4096, BORROWED = 64,
       MANY_CHUNKS = 4 * CHUNK /* an arena that has as much takes spans */ };

typedef struct chunk {
    struct chunk *next;
    size_t size;            /* CHUNK, or that of a span */
    char data[];
} chunk;

typedef struct rest {       /* of an adopted chunk: lies in its own unused bytes */
    struct rest *next;
    char *end;
} rest;

typedef struct large {
    struct large *next;
    union {
        struct large *previous;
        pj_int pins;            /* of a block that has left its arena: how many hold it */
    };
    size_t size;
    size_t span;                /* size of the span that it lies in, 0: malloc's */
    char data[];
} large;

typedef struct pinned {     /* a block outside that stays until this arena goes */
    struct pinned *next;
    large *block;
} pinned;

struct pj_memory *pj_memory_new(void) { return calloc(1, sizeof(pj_memory)); }

pj_int pj_memory_dirty(pj_memory *m) { return m->bump != m->start || m->larges || m->adopted || m->pinned; }

pj_int pj_memory_used(pj_ctx *ctx) { return (pj_int)ctx->memory->used; }

static void free_large(large *l)
{
    if (l->span)
        pj_span_give(l, l->span);
    else
        free(l);
}

static void free_chunk(chunk *c)
{
    if (c->size != CHUNK)
        pj_span_give(c, c->size);
    else
        free(c);
}

void pj_memory_reset(pj_memory *m)
{
    for (pinned *p = m->pinned; p; p = p->next)
        pj_block_unpin(p->block->data);
    m->pinned = NULL;
    for (large *l = m->larges, *next; l; l = next) {
        next = l->next;
        free_large(l);
    }
    for (chunk *next; m->chunks && m->chunks->next; m->chunks = next) {     /* one stays, ready for use */
        chunk *c = m->chunks;
        next = c->next;
        if (c->size == CHUNK && m->kept_count < KEPT) {
            c->next = m->kept;
            m->kept = c;
            m->kept_count++;
        } else {
            free_chunk(c);
        }
    }
    m->larges = NULL;
    m->rests = NULL;
    m->adopted = 0;
    m->start = m->bump = m->chunks ? m->chunks->data : NULL;
    m->end = m->chunks ? (char *)m->chunks + m->chunks->size : NULL;
    memset(m->free, 0, sizeof m->free);
    m->used = 0;
}

void pj_memory_delete(pj_memory *m)
{
    pj_memory_reset(m);
    if (m->chunks)
        free_chunk(m->chunks);
    for (chunk *c = m->kept, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    free(m);
}

/* A block of no bytes is one of the smallest class. */
static inline size_t class_of(size_t size) { return size ? pj_class_of(size) : 1; }

static int fits(pj_ctx *ctx, size_t more)
{
    pj_int limit = pj_private(ctx)->memory_limit;
    size_t used = ctx->memory->used;
    return used + more >= used && (limit <= 0 || used + more <= (size_t)limit);
}

static int within_limit(pj_ctx *ctx, size_t more)
{
    if (PJ_UNLIKELY(!fits(ctx, more))) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return 0;
    }
    return 1;
}

static int use_rest(pj_memory *m, rest *r)
{
    if (!r)
        return 0;
    m->bump = (char *)r;
    m->end = r->end;
    return 1;
}

/* Takes a chunk from the system: a span where the arena has many; NULL without memory. */
static chunk *make_chunk(pj_ctx *ctx)
{
    size_t size = PJ_SPAN;
    int fresh;
    chunk *c = ctx->memory->used >= MANY_CHUNKS && fits(ctx, size) ? pj_span_take(&size, &fresh, 0) : NULL;
    if (!c) {
        size = CHUNK;
        c = malloc(size);
    }
    if (c)
        c->size = size;
    else
        pj_bail(ctx, PJ_BAIL_MEMORY);
    return c;
}

static int new_chunk(pj_ctx *ctx)
{
    pj_memory *m = ctx->memory;
    chunk *c = m->kept;
    rest *r = m->rests;
    if (r) {
        m->rests = r->next;
        return use_rest(m, r);
    }
    if (!within_limit(ctx, CHUNK))
        return 0;
    if (c) {
        m->kept = c->next;
        m->kept_count--;
    } else if (!(c = make_chunk(ctx))) {
        return 0;
    }
    c->next = m->chunks;
    m->chunks = c;
    m->bump = c->data;
    m->end = (char *)c + c->size;
    m->used += c->size;
    return 1;
}

static void *alloc_large(pj_ctx *ctx, size_t size, int zero, int grows)
{
    pj_memory *m = ctx->memory;
    if (size > (size_t)1 << 46 || !within_limit(ctx, size)) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return NULL;
    }
    size_t span = sizeof(large) + size;
    int fresh = 0;
    large *l = span >= PJ_SPAN ? pj_span_take(&span, &fresh, grows) : NULL;
    if (!l) {
        span = 0;
        l = zero ? calloc(1, sizeof(large) + size) : malloc(sizeof(large) + size);
    } else if (zero && !fresh) {
        memset(l->data, 0, size);
    }
    if (!l) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return NULL;
    }
    l->size = size;
    l->span = span;
    l->previous = NULL;
    l->next = m->larges;
    if (l->next)
        l->next->previous = l;
    m->larges = l;
    m->used += size;
    return l->data;
}

/* Takes free blocks of a class from the job's arena. */
static int __attribute__((noinline)) borrow(pj_memory *m, size_t cls)
{
    pj_memory *from = m->lender;
    void *first, *last;
    while (__atomic_exchange_n(&from->lock, 1, __ATOMIC_ACQUIRE))
        sched_yield();
    first = last = from->free[cls];
    for (int i = 1; last && i < BORROWED && *(void **)last; i++)
        last = *(void **)last;
    if (first) {
        from->free[cls] = *(void **)last;
        *(void **)last = NULL;
        m->free[cls] = first;
    }
    __atomic_store_n(&from->lock, 0, __ATOMIC_RELEASE);
    return first != NULL;
}

size_t pj_good_size(size_t size) { return size > SMALL ? size : class_of(size) * STEP; }

void *pj_alloc(pj_ctx *ctx, size_t size)
{
    pj_memory *m = ctx->memory;
    if (PJ_UNLIKELY(size > SMALL))
        return alloc_large(ctx, size, 0, 0);
    size_t cls = class_of(size);
    void *found = pj_next_block(m, cls);
    if (PJ_LIKELY(found != NULL))
        return found;
    if (!(m->lender && borrow(m, cls)) && !new_chunk(ctx))
        return NULL;
    return pj_next_block(m, cls);
}

void *pj_alloc_zero(pj_ctx *ctx, size_t size)
{
    if (size > SMALL)
        return alloc_large(ctx, size, 1, 0);
    void *made = pj_alloc(ctx, size);
    if (made)
        memset(made, 0, size);
    return made;
}

static large *large_of(void *block) { return (large *)((char *)block - offsetof(large, data)); }

static void unlink_large(pj_memory *m, large *l)
{
    if (l->previous)
        l->previous->next = l->next;
    else
        m->larges = l->next;
    if (l->next)
        l->next->previous = l->previous;
    m->used -= l->size;
}

void pj_free(pj_ctx *ctx, void *block, size_t size)
{
    pj_memory *m = ctx->memory;
    if (!block)
        return;
    if (PJ_LIKELY(size <= SMALL)) {
        pj_keep_block(m, class_of(size), block);
        return;
    }
    large *l = large_of(block);
    unlink_large(m, l);
    free_large(l);
}

static void *moved_block(pj_ctx *ctx, void *block, size_t old_size, size_t size)
{
    void *made = size > SMALL ? alloc_large(ctx, size, 0, size > old_size) : pj_alloc(ctx, size);
    if (!made)
        return NULL;
    memcpy(made, block, old_size < size ? old_size : size);
    pj_free(ctx, block, old_size);
    return made;
}

void *pj_realloc(pj_ctx *ctx, void *block, size_t old_size, size_t size)
{
    pj_memory *m = ctx->memory;
    if (!block)
        return pj_alloc(ctx, size);
    if (old_size > SMALL && size > SMALL) {
        large *l = large_of(block);
        if (size > (size_t)1 << 46 || (size > l->size && !within_limit(ctx, size - l->size))) {
            pj_bail(ctx, PJ_BAIL_MEMORY);
            return NULL;
        }
        size_t before = l->size;
        if (!l->span != (sizeof(large) + size < PJ_SPAN))
            return moved_block(ctx, block, old_size, size);
        size_t span = sizeof(large) + size;
        if (l->span >= span && size >= before) {
            l->size = size;
            m->used += size - before;
            return block;
        }
        large *moved = l->span ? pj_span_resize(l, l->span, &span) : realloc(l, span);
        if (!moved) {
            pj_bail(ctx, PJ_BAIL_MEMORY);
            return NULL;
        }
        if (moved->span)
            moved->span = span;
        moved->size = size;
        m->used += size - before;
        if (moved->previous)
            moved->previous->next = moved;
        else
            m->larges = moved;
        if (moved->next)
            moved->next->previous = moved;
        return moved->data;
    }
    if (old_size <= SMALL && size <= SMALL && class_of(old_size) == class_of(size))
        return block;
    return moved_block(ctx, block, old_size, size);
}

/* ---- blocks that outlive their region ---- */

void *pj_block_out(pj_ctx *ctx, void *block)
{
    large *l = large_of(block);
    unlink_large(ctx->memory, l);
    size_t span = sizeof(large) + l->size;
    if (l->span / 2 > span && pj_span_resize(l, l->span, &span))    /* it may stay for long: the rest is the system's */
        l->span = span;
    l->pins = 1;
    return block;
}

void *pj_block_new(size_t size)
{
    size_t span = sizeof(large) + size;
    int fresh;
    large *l = span >= PJ_SPAN ? pj_span_take(&span, &fresh, 0) : NULL;
    if (!l) {
        span = 0;
        l = malloc(sizeof(large) + size);
    }
    if (!l)
        return NULL;
    l->size = size;
    l->span = span;
    l->pins = 1;
    return l->data;
}

void pj_block_share(void *block) { __atomic_add_fetch(&large_of(block)->pins, 1, __ATOMIC_RELAXED); }

void pj_block_unpin(void *block)
{
    large *l = large_of(block);
    if (__atomic_sub_fetch(&l->pins, 1, __ATOMIC_ACQ_REL) == 0)
        free_large(l);
}

int pj_block_pin(pj_ctx *ctx, void *block)
{
    pinned *p = pj_alloc(ctx, sizeof *p);
    if (!p)
        return 0;
    *p = (pinned){ctx->memory->pinned, large_of(block)};
    ctx->memory->pinned = p;
    __atomic_add_fetch(&p->block->pins, 1, __ATOMIC_RELAXED);
    return 1;
}

int pj_block_pinned(pj_ctx *ctx, void *block)
{
    for (pinned *p = ctx->memory->pinned; p; p = p->next)
        if (p->block->data == block) {
            __atomic_add_fetch(&p->block->pins, 1, __ATOMIC_RELAXED);
            return 1;
        }
    return 0;
}

/* ---- between a job and its workers ---- */

void pj_memory_lend(pj_memory *from, pj_memory *to)
{
    rest *r = from->rests;
    chunk *c = from->kept;
    to->lender = from;
    if (r) {
        from->rests = r->next;
        use_rest(to, r);
    } else if (c && !to->kept) {
        from->kept = c->next;
        from->kept_count--;
        c->next = NULL;
        to->kept = c;
        to->kept_count = 1;
    }
}

void pj_memory_adopt(pj_memory *into, pj_memory *from)
{
    if (from->bump && from->end - from->bump >= LEAST_REST) {
        rest *r = (rest *)(void *)from->bump;
        r->next = into->rests;
        r->end = from->end;
        into->rests = r;
    }
    if (from->chunks) {
        chunk *last = from->chunks;
        while (last->next)
            last = last->next;
        chunk **head = into->chunks ? &into->chunks->next : &into->chunks;  /* the first one is the one being filled */
        last->next = *head;
        *head = from->chunks;
    }
    if (from->larges) {
        large *last = from->larges;
        while (last->next)
            last = last->next;
        last->next = into->larges;
        if (last->next)
            last->next->previous = last;
        into->larges = from->larges;
    }
    for (int i = 0; i < CLASSES; i++) {
        if (!from->free[i])
            continue;
        void **last = from->free[i];
        while (*last)
            last = *last;
        *last = into->free[i];
        into->free[i] = from->free[i];
        from->free[i] = NULL;
    }
    into->used += from->used;
    into->adopted = 1;
    from->lender = NULL;
    from->bump = from->end = from->start = NULL;
    from->chunks = NULL;
    from->larges = NULL;
    from->used = 0;
}
