/* memory.c's interface over malloc, for the sanitizers: every block is its own, freed with the size it was made with. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library.h"

typedef struct pj_memory { pj_int blocks; } pj_memory;

typedef struct block { size_t size, pad; char data[]; } block;

static block *block_of(void *data) { return (block *)(void *)((char *)data - sizeof(block)); }

struct pj_memory *pj_memory_new(void) { return calloc(1, sizeof(pj_memory)); }
void pj_memory_reset(pj_memory *m) { m->blocks = 0; }
void pj_memory_delete(pj_memory *m) { free(m); }
pj_int pj_memory_dirty(pj_memory *m) { return m->blocks; }
pj_int pj_memory_used(pj_ctx *ctx) { return ctx->memory->blocks; }     /* here: blocks that live */
size_t pj_good_size(size_t size) { return (size + 31) / 32 * 32; }

void *pj_alloc(pj_ctx *ctx, size_t size)
{
    block *b = malloc(sizeof *b + size);
    b->size = size;
    ctx->memory->blocks++;
    memset(b->data, 0x5a, size);
    return b->data;
}

void *pj_alloc_zero(pj_ctx *ctx, size_t size)
{
    void *p = pj_alloc(ctx, size);
    memset(p, 0, size);
    return p;
}

void pj_free(pj_ctx *ctx, void *p, size_t size)
{
    if (!p)
        return;
    if (block_of(p)->size != size) {
        fprintf(stderr, "a block of %zu is freed as %zu\n", block_of(p)->size, size);
        abort();
    }
    ctx->memory->blocks--;
    free(block_of(p));
}

void *pj_realloc(pj_ctx *ctx, void *p, size_t old_size, size_t size)
{
    void *made = pj_alloc(ctx, size);
    if (p) {
        memcpy(made, p, old_size < size ? old_size : size);
        pj_free(ctx, p, old_size);
    }
    return made;
}

void pj_memory_lend(pj_memory *from, pj_memory *to)
{
    (void)from;
    (void)to;
}

void pj_memory_adopt(pj_memory *into, pj_memory *from)
{
    into->blocks += from->blocks;
    from->blocks = 0;
}
