/* What loops in chunks need of arrays: outputs at full length before they run, and the pieces that chunks append, put
 * together in their order afterwards.
 */
#include <stdlib.h>
#include <string.h>

#include "arrays.h"
#include "parallel.h"

void pj_vec_lengthen(pj_ctx *ctx, pj_vec **slot, pj_int len)
{
    pj_vec_grow(ctx, slot, len);
    pj_vec *a = *slot;
    if (PJ_UNLIKELY(ctx->bail || a->cap < len))
        return;
    if (len > a->len && (a->kind == PJ_VALUE || pj_elem_counted(a->kind))) {
        size_t size = (size_t)pj_elem_size(a->kind);
        memset(a->data + (size_t)a->len * size, 0, (size_t)(len - a->len) * size);
    }
    a->len = len;
}

struct pj_piece {
    pj_piece *next;
    pj_int start;
    pj_vec *elements;
};

pj_piece *pj_piece_new(pj_ctx *ctx, pj_int start, pj_vec *elements)
{
    pj_piece *p = pj_alloc(ctx, sizeof *p);
    if (p)
        *p = (pj_piece){NULL, start, elements};
    return p;
}

void pj_pieces_add(pj_piece **into, pj_piece *from)
{
    if (!from)
        return;
    pj_piece *last = from;
    while (last->next)
        last = last->next;
    last->next = *into;
    *into = from;
}

static int by_start(const void *a, const void *b)
{
    const pj_piece *const *x = a, *const *y = b;
    return ((*x)->start > (*y)->start) - ((*x)->start < (*y)->start);
}

void pj_pieces_join(pj_ctx *ctx, pj_vec **slot, pj_piece *pieces)
{
    pj_int n = 0, len = (*slot)->len;
    for (pj_piece *p = pieces; p; p = p->next, n++)
        len += p->elements->len;
    if (!n)
        return;
    pj_piece **all = pj_alloc(ctx, (size_t)n * sizeof *all);
    pj_vec_grow(ctx, slot, len);
    pj_vec *a = *slot;
    if (!all || ctx->bail || a->cap < len)
        return;
    pj_int i = 0;
    for (pj_piece *p = pieces; p; p = p->next)
        all[i++] = p;
    qsort(all, (size_t)n, sizeof *all, by_start);
    size_t size = (size_t)pj_elem_size(a->kind);
    for (i = 0; i < n; i++) {
        pj_vec *from = all[i]->elements;
        memcpy(a->data + (size_t)a->len * size, from->data, (size_t)from->len * size);
        a->len += from->len;
        from->len = 0;      /* what was in it is in `a` */
        if (--from->rc == 0)
            pj_free_array(ctx, from);
        pj_free(ctx, all[i], sizeof *all[i]);
    }
    pj_free(ctx, all, (size_t)n * sizeof *all);
}
