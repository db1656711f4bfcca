/* The arena as its files see it, and the short way of small blocks and strings: a free list, else the rest of a chunk.
 *
 * Everything else of the arena is in memory.c.
 */
#ifndef PHPJIT_ARENA_H
#define PHPJIT_ARENA_H

#include "library.h"
#include "words.h"

#ifdef PJ_TEST_MALLOC
enum { PJ_SMALL_BLOCK = 0 };      /* in tests every block is malloc's own, so that the sanitizer sees its bounds */
#else
enum { PJ_SMALL_BLOCK = 1024 };
#endif
enum { PJ_STEP = 16, PJ_CLASSES = 1024 / PJ_STEP + 1 /* 16 … 1024 */ };

typedef struct pj_memory {
    char *bump, *end;           /* the rest of the newest chunk */
    char *start;                /* where `bump` stands when nothing has been allocated */
    struct chunk *chunks, *kept;    /* in use; empty ones for the next region */
    struct rest *rests;
    struct large *larges;
    struct pinned *pinned;
    void *free[PJ_CLASSES];
    size_t used;                /* bytes taken from the system, the chunk that a reset leaves not counted */
    pj_int kept_count;
    int adopted;                /* it holds chunks that it did not fill */
    int lock;                   /* held by a worker that takes free blocks */
    struct pj_memory *lender;   /* of a worker: the job's arena */
} pj_memory;

/* The class of a small block, none of no bytes: 1 … PJ_CLASSES - 1. */
static inline size_t pj_class_of(size_t size) { return (size + PJ_STEP - 1) / PJ_STEP; }

static inline int pj_is_small(size_t size)
{
    size_t most = PJ_SMALL_BLOCK;
    return size - 1 < most;     /* no block of no bytes */
}

/* The short way to a block of a class; NULL where there is none. */
static inline void *pj_next_block(pj_memory *m, size_t cls)
{
    void *found = m->free[cls];
    if (PJ_LIKELY(found != NULL)) {
        m->free[cls] = *(void **)found;
        return found;
    }
    if (PJ_UNLIKELY((size_t)(m->end - m->bump) < cls * PJ_STEP))
        return NULL;
    found = m->bump;
    m->bump += cls * PJ_STEP;
    return found;
}

static inline void pj_keep_block(pj_memory *m, size_t cls, void *block)
{
    *(void **)block = m->free[cls];
    m->free[cls] = block;
}

/* As pj_alloc and pj_free, of blocks that are hardly ever large. */
static inline void *pj_take(pj_ctx *ctx, size_t size)
{
    void *found = PJ_LIKELY(pj_is_small(size)) ? pj_next_block(ctx->memory, pj_class_of(size)) : NULL;
    return PJ_LIKELY(found != NULL) ? found : pj_alloc(ctx, size);
}

static inline void pj_give(pj_ctx *ctx, void *block, size_t size)
{
    if (PJ_LIKELY(pj_is_small(size)))
        pj_keep_block(ctx->memory, pj_class_of(size), block);
    else
        pj_free(ctx, block, size);
}

/* A string of `len` bytes, which are not written yet, in a block of `size` bytes; NULL for none. */
static inline pj_str *pj_str_in(void *block, size_t size, pj_int len)
{
    pj_str *s = block;
    if (PJ_UNLIKELY(!s))
        return NULL;
    s->rc = 1;
    s->len = len;
    s->cap = (pj_int)(size - offsetof(pj_str, data)) - 1;
    s->hash = 0;
    s->data[len] = 0;
    return s;
}

/* As pj_str_alloc, of strings that are hardly ever long. */
static inline pj_str *pj_str_take(pj_ctx *ctx, pj_int len)
{
    size_t size = (size_t)len + offsetof(pj_str, data) + 1;
    if (PJ_UNLIKELY(!pj_is_small(size)))
        return pj_str_alloc(ctx, len);
    size = pj_class_of(size) * PJ_STEP;
    return pj_str_in(pj_take(ctx, size), size, len);
}

/* A string of two to eight bytes: those of a word, the first one in its lowest byte. */
static inline pj_str *pj_str_of_word(pj_ctx *ctx, uint64_t word, pj_int len)
{
    pj_str *s = pj_str_take(ctx, 15);       /* the room of short strings anyway */
    if (PJ_UNLIKELY(!s))
        return pj_empty();
    s->len = len;
    pj_put_word(s->data, word);
    s->data[len] = 0;
    return s;
}

#endif
