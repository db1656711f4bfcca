/* What PHP's array functions share: array_builtins.c, array_folds.c, array_text.c. */
#ifndef PJ_ARRAY_BUILTINS_H
#define PJ_ARRAY_BUILTINS_H
#include "arrays.h"

static inline void none(pj_value *out)
{
    out->tag = PJ_T_NULL;
    out->u.i = 0;
}

static inline pj_int count_of(const void *a) { return ((const pj_vec *)a)->len; }
static inline pj_int kind_of(const void *a) { return ((const pj_vec *)a)->kind & 0xff; }

/* Appends an owned element to an array that has room (unless memory ran out before). */
static inline void push(pj_vec *a, const pj_value *v)
{
    if (a->len < a->cap)
        pj_vec_put(a, a->len++, v);
}

static inline pj_value key_value(const pj_walk *w)
{
    pj_value v = {w->str ? PJ_T_STR : PJ_T_INT, {.i = w->key}};
    if (w->str)
        v.u.p = w->str;
    return v;
}

#endif
