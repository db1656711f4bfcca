/* The arena as its files see it, and the short way of small blocks and strings: a free list, else the rest of a chunk.
 *
 * Everything else of the arena is in memory.c.
 */
#ifndef PHPJIT_ARENA_H
#define PHPJIT_ARENA_H

#include <string.h>

#include "library.h"

#ifdef PJ_TEST_MALLOC
enum { PJ_SMALL = 0 };      /* in tests every block is malloc's own, so that the sanitizer sees its bounds */
#else
enum { PJ_SMALL = 1024 };
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

/* Words of text: the first byte is the lowest one. */
static inline uint64_t pj_little(uint64_t word)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static inline uint64_t pj_word_at(const char *at)
{
    uint64_t word;
    memcpy(&word, at, 8);
    return pj_little(word);
}

static inline void pj_put_word(char *at, uint64_t word)
{
    word = pj_little(word);
    memcpy(at, &word, 8);
}

static inline int pj_is_small(size_t size)
{
    size_t most = PJ_SMALL;
    return size - 1 < most;     /* no block of no bytes */
}

/* As pj_alloc and pj_free, of blocks that are hardly ever large. */
static inline void *pj_take(pj_ctx *ctx, size_t size)
{
    size_t cls = (size + PJ_STEP - 1) / PJ_STEP;
    if (PJ_LIKELY(pj_is_small(size))) {
        pj_memory *m = ctx->memory;
        void *found = m->free[cls];
        if (PJ_LIKELY(found != NULL)) {
            m->free[cls] = *(void **)found;
            return found;
        }
        if (PJ_LIKELY((size_t)(m->end - m->bump) >= cls * PJ_STEP)) {
            found = m->bump;
            m->bump += cls * PJ_STEP;
            return found;
        }
    }
    return pj_alloc(ctx, size);
}

static inline void pj_give(pj_ctx *ctx, void *block, size_t size)
{
    if (PJ_LIKELY(pj_is_small(size))) {
        void **free = &ctx->memory->free[(size + PJ_STEP - 1) / PJ_STEP];
        *(void **)block = *free;
        *free = block;
    } else {
        pj_free(ctx, block, size);
    }
}

/* As pj_str_alloc, of strings that are hardly ever long. */
static inline pj_str *pj_str_take(pj_ctx *ctx, pj_int len)
{
    enum { HEAD = offsetof(pj_str, data) };
    uint64_t room = PJ_SMALL ? PJ_SMALL - HEAD : 0;
    if (PJ_UNLIKELY((uint64_t)len >= room))
        return pj_str_alloc(ctx, len);
    size_t size = ((size_t)len + HEAD + PJ_STEP) / PJ_STEP * PJ_STEP;
    pj_str *s = (pj_str *)pj_take(ctx, size);
    if (PJ_UNLIKELY(!s))
        return NULL;
    s->rc = 1;
    s->len = len;
    s->cap = (pj_int)size - HEAD - 1;
    s->hash = 0;
    s->data[len] = 0;
    return s;
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
