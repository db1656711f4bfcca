/* Objects that native code makes: memory, and the numbers that PHP would give them.
 *
 * A region does not know the request's free numbers; it counts from 0 and keeps a stack of those given back.  What it
 * took is settled with the request when the region has succeeded (settle.c): number n is the n-th that the request would
 * have handed out.  An object made here has (number << 1) | 1 for its origin, until it has a Python form.
 */
#include "arena.h"
#include "arrays.h"

pj_ids *pj_ids_of(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    if (PJ_UNLIKELY(!c->boxing))
        c->boxing = pj_alloc_zero(ctx, PJ_BOXING_SIZE);
    return (pj_ids *)(void *)c->boxing;
}

void *pj_new_object(pj_ctx *ctx, pj_int cls, pj_int count)
{
    pj_ids *ids = pj_ids_of(ctx);
    pj_object *o = ids ? pj_take(ctx, sizeof *o + (size_t)count * sizeof(pj_value)) : NULL;
    if (PJ_UNLIKELY(!o))
        return NULL;
    pj_int id = ids->freed ? ids->stack[--ids->freed] : ids->taken++;
    o->rc = 1;
    o->cls = cls;
    o->count = count;
    o->origin = (void *)((uintptr_t)id << 1 | 1);
    return o;
}

void pj_give_id_back(pj_ctx *ctx, const pj_object *o)
{
    pj_ids *ids = pj_ids_of(ctx);
    if (!ids || !((uintptr_t)o->origin & 1) || o->cls < 0)
        return;
    if (ids->freed == ids->cap) {
        pj_int cap = ids->cap ? ids->cap * 2 : 64;
        pj_int *grown = pj_realloc(ctx, ids->stack, (size_t)ids->cap * sizeof *grown, (size_t)cap * sizeof *grown);
        if (!grown)
            return;
        ids->stack = grown;
        ids->cap = cap;
    }
    ids->stack[ids->freed++] = (pj_int)((uintptr_t)o->origin >> 1);
}

pj_int pj_ids_freed(pj_ctx *ctx)
{
    pj_ids *ids = pj_ids_of(ctx);
    return ids ? ids->freed : 0;
}

/* What one death takes along gives its numbers back first: the deepest one first, from left to right. */
void pj_order_ids(pj_ctx *ctx, pj_int from)
{
    pj_ids *ids = pj_ids_of(ctx);
    if (!ids)
        return;
    for (pj_int i = from, j = ids->freed - 1; i < j; i++, j--) {
        pj_int id = ids->stack[i];
        ids->stack[i] = ids->stack[j];
        ids->stack[j] = id;
    }
}

void *pj_clone_object(pj_ctx *ctx, const pj_object *from)
{
    pj_object *o = pj_new_object(ctx, from->cls, from->count);
    if (!o)
        return NULL;
    for (pj_int i = 0; i < from->count; i++) {
        o->props[i] = from->props[i];
        pj_retain_value(&o->props[i]);
    }
    return o;
}
