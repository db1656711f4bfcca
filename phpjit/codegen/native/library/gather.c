/* What jobs over arrays leave behind becomes PHP arrays: elements by position, and which of them count. */
#include "parallel.h"

pj_vec *pj_vec_room(pj_ctx *ctx, pj_int kind, pj_int n)
{
    pj_vec *a;
    if (n < 64 || !pj_elem_counted(kind)) {
        a = pj_vec_new(ctx, kind, n);
        if (a->rc != 1)
            return a;
        if (pj_elem_counted(kind))
            memset(a->data, 0, (size_t)(n * pj_elem_size(kind)));
    } else {
        if (n > (pj_int)1 << 40) {
            pj_bail(ctx, PJ_BAIL_MEMORY);
            return pj_vec_new(ctx, kind, 0);
        }
        size_t size = pj_good_size(sizeof(pj_vec) + (size_t)(n * pj_elem_size(kind)));
        a = pj_alloc_zero(ctx, size);
        if (!a)
            return pj_vec_new(ctx, kind, 0);
        a->rc = 1;
        a->kind = kind;
        a->cap = (pj_int)(size - sizeof(pj_vec)) / pj_elem_size(kind);
    }
    a->len = n;
    return a;
}

pj_vec *pj_vec_kept(pj_vec *values, const pj_vec *kept)
{
    pj_int n = 0;
    pj_value v;
    for (pj_int i = 0; i < kept->len; i++)
        if (kept->data[i]) {
            pj_vec_get(values, i, &v);
            pj_vec_put(values, n++, &v);
        }
    values->len = n;
    return values;
}

pj_map *pj_map_kept(pj_ctx *ctx, void *source, pj_vec *values, const pj_vec *kept, pj_int kind)
{
    pj_int n = 0, positions = pj_is_map(source) ? ((pj_map *)source)->used : ((pj_vec *)source)->len;
    for (pj_int i = 0; i < positions; i++)
        n += kept->data[i];
    pj_map *m = pj_map_new_written(ctx, kind, n);
    for (pj_int i = 0; i < positions && !ctx->bail; i++) {
        if (!kept->data[i])
            continue;
        pj_walk w = pj_walk_of(source);
        w.at = i;
        pj_walk_next(&w);
        if (values)
            pj_vec_get(values, i, &w.value);
        else
            pj_retain_elem(kind, &w.value);
        *pj_map_add(ctx, m, w.str, w.key) = w.value;
    }
    if (values)
        values->len = 0;        /* they have moved */
    return m;
}
