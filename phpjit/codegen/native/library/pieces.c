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
    if (!elements->len) {
        if (--elements->rc == 0)
            pj_free_array(ctx, elements);
        return NULL;
    }
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

void pj_vec_move_in(pj_ctx *ctx, pj_vec **slot, pj_vec *room, pj_int from, pj_int n)
{
    pj_int end = from + n;
    pj_vec_grow(ctx, slot, end > (*slot)->len ? end : (*slot)->len);
    pj_vec *a = *slot;
    if (ctx->bail || a->cap < end)
        return;
    for (pj_int i = from; i < end; i++) {
        pj_value v, old;
        pj_vec_get(room, i, &v);
        if (i < a->len) {
            pj_vec_get(a, i, &old);
            pj_vec_put(a, i, &v);
            pj_release_value(ctx, &old);
        } else {
            pj_vec_put(a, a->len++, &v);
        }
    }
    room->len = 0;      /* what was in it has moved */
    if (--room->rc == 0)
        pj_free_array(ctx, room);
}

static int is_there(const pj_vec *room, pj_int i)
{
    return room->kind == PJ_VALUE ? ((const pj_value *)(const void *)room->data)[i].tag != PJ_T_UNDEF
                                  : ((void *const *)(const void *)room->data)[i] != NULL;
}

void pj_vec_move_back(pj_ctx *ctx, pj_vec *a, pj_vec *room, pj_int from, pj_int n)
{
    for (pj_int i = from; i < from + n && i < room->len; i++)
        if (is_there(room, i)) {
            pj_value v, old;
            pj_vec_get(room, i, &v);
            pj_vec_get(a, i, &old);
            pj_vec_put(a, i, &v);
            pj_release_value(ctx, &old);
        }
    room->len = 0;
    if (--room->rc == 0)
        pj_free_array(ctx, room);
}

pj_int pj_vec_found(const pj_vec *room, pj_int from, pj_int n)
{
    pj_int found = 0;
    for (pj_int i = from; i < from + n; i++)
        found += is_there(room, i);
    return found;
}

void pj_vec_gather(pj_ctx *ctx, pj_vec **slot, pj_vec *room, pj_int from, pj_int n)
{
    pj_int len = (*slot)->len + pj_vec_found(room, from, n);
    pj_vec_grow(ctx, slot, len);
    pj_vec *a = *slot;
    if (ctx->bail || a->cap < len)
        return;
    for (pj_int i = from; i < from + n; i++)
        if (is_there(room, i)) {
            pj_value v;
            pj_vec_get(room, i, &v);
            pj_vec_put(a, a->len++, &v);
        }
    room->len = 0;
    if (--room->rc == 0)
        pj_free_array(ctx, room);
}
