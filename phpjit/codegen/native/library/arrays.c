/* Packed arrays: elements inline after the header, copied by whoever writes while they are shared. */
#include "arrays.h"

#include <stdlib.h>

#define LIMIT ((pj_int)1 << 40)     /* no array has as many elements: sizes stay far from overflow */

/* What functions return when there is no memory: never written to, its count never reaches 0 or 1. */
static pj_vec nothing[] = {
    {PJ_IMMORTAL, 0, 0, PJ_BOOL}, {PJ_IMMORTAL, 0, 0, PJ_INT}, {PJ_IMMORTAL, 0, 0, PJ_FLOAT}, {PJ_IMMORTAL, 0, 0, PJ_STR},
    {PJ_IMMORTAL, 0, 0, PJ_ARRAY}, {PJ_IMMORTAL, 0, 0, PJ_VALUE}, {PJ_IMMORTAL, 0, 0, PJ_OBJECT},
};

static inline size_t bytes_of(pj_int kind, pj_int cap) { return sizeof(pj_vec) + (size_t)(cap * pj_elem_size(kind)); }

static inline char *at(pj_vec *a, pj_int i) { return a->data + i * pj_elem_size(a->kind); }

/* ---- releasing: containers that die wait in a list linked through their counts, so that nesting needs no stack */

#define IS_OBJECT 1u

typedef struct { uintptr_t head; } graves;

static inline void bury(graves *g, void *p, unsigned is_object)
{
    *(pj_int *)p = (pj_int)g->head;
    g->head = (uintptr_t)p | is_object;
}

static inline void drop(pj_ctx *ctx, graves *g, pj_int tag, void *p)
{
    if (!p || !pj_count_down(p))
        return;
    if (tag == PJ_T_STR)
        pj_free_str(ctx, p);
    else
        bury(g, p, tag == PJ_T_OBJECT ? IS_OBJECT : 0);
}

static void empty_vec(pj_ctx *ctx, graves *g, pj_vec *a)
{
    if (a->kind == PJ_VALUE) {
        pj_value *v = (pj_value *)(void *)a->data;
        for (pj_int i = 0; i < a->len; i++)
            if (pj_tag_counted(v[i].tag))
                drop(ctx, g, v[i].tag, v[i].u.p);
    } else if (pj_elem_counted(a->kind)) {
        void **p = (void **)(void *)a->data;
        pj_int tag = pj_elem_tag(a->kind);
        for (pj_int i = 0; i < a->len; i++)
            drop(ctx, g, tag, p[i]);
    }
    pj_free(ctx, a, bytes_of(a->kind, a->cap));
}

static void empty_map(pj_ctx *ctx, graves *g, pj_map *m)
{
    pj_int kind = m->kind & 0xff, tag = pj_elem_tag(kind);
    int counted = pj_elem_counted(kind);
    for (pj_int i = 0; (counted || m->entries) && i < m->used; i++) {
        pj_str *str = pj_map_text(m, i);
        if (str == PJ_DELETED)
            continue;
        if (str)
            drop(ctx, g, PJ_T_STR, str);
        if (counted) {
            const pj_value *v = pj_map_value(m, i);
            pj_int t = kind == PJ_VALUE ? v->tag : tag;
            if (pj_tag_counted(t))
                drop(ctx, g, t, v->u.p);
        }
    }
    pj_map_free_parts(ctx, m);
}

static void __attribute__((noinline)) free_all(pj_ctx *ctx, void *first, unsigned is_object)
{
    graves g = {0};
    pj_int from = -1;
    bury(&g, first, is_object);
    while (g.head) {
        void *p = (void *)(g.head & ~(uintptr_t)IS_OBJECT);
        is_object = g.head & IS_OBJECT;
        g.head = (uintptr_t)*(pj_int *)p;
        if (is_object) {
            pj_object *o = p;
            if ((uintptr_t)o->origin & 1) {
                if (from < 0)
                    from = pj_ids_freed(ctx);
                pj_give_id_back(ctx, o);
            }
            for (pj_int i = 0; i < o->count; i++)
                if (pj_tag_counted(o->props[i].tag))
                    drop(ctx, &g, o->props[i].tag, o->props[i].u.p);
            pj_free(ctx, o, sizeof(pj_object) + (size_t)o->count * sizeof(pj_value));
        } else if (pj_is_map(p)) {
            empty_map(ctx, &g, p);
        } else {
            empty_vec(ctx, &g, p);
        }
    }
    if (from >= 0)
        pj_order_ids(ctx, from);
}

void pj_free_array(pj_ctx *ctx, void *a)
{
    if (pj_is_map(a) || pj_elem_counted(((pj_vec *)a)->kind))
        free_all(ctx, a, 0);
    else
        pj_free(ctx, a, bytes_of(((pj_vec *)a)->kind, ((pj_vec *)a)->cap));
}

/* An object that was read from a Python object stays: the identity map of the region refers to it. */
void pj_free_object(pj_ctx *ctx, void *o) { free_all(ctx, o, IS_OBJECT); }

void pj_release(pj_ctx *ctx, void *p, int tag)
{
    if (!p || !pj_tag_counted(tag) || !pj_count_down(p))
        return;
    if (tag == PJ_T_STR)
        pj_free_str(ctx, p);
    else if (tag == PJ_T_ARRAY)
        pj_free_array(ctx, p);
    else
        pj_free_object(ctx, p);
}

void pj_release_value(pj_ctx *ctx, const pj_value *v)
{
    if (pj_tag_counted(v->tag))
        pj_release(ctx, v->u.p, (int)v->tag);
}

/* ---- making and copying */

pj_vec *pj_vec_new(pj_ctx *ctx, pj_int kind, pj_int cap)
{
    kind &= 0xff;
    if (PJ_UNLIKELY(cap > LIMIT)) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return &nothing[kind];
    }
    if (cap < 4)
        cap = 4;
    /* fill the block that the arena gives anyway */
    size_t size = pj_good_size(bytes_of(kind, cap));
    cap = (pj_int)(size - sizeof(pj_vec)) / pj_elem_size(kind);
    pj_vec *a = pj_alloc(ctx, bytes_of(kind, cap));
    if (PJ_UNLIKELY(!a))
        return &nothing[kind];
    a->rc = 1;
    a->len = 0;
    a->cap = cap;
    a->kind = kind;
    return a;
}

/* A new array of `cap` with elements [from, from + n) of `a`, retained; NULL without memory. */
static pj_vec *copy_of(pj_ctx *ctx, const pj_vec *a, pj_int from, pj_int n, pj_int cap)
{
    pj_vec *b = pj_vec_new(ctx, a->kind, cap < n ? n : cap);
    if (PJ_UNLIKELY(b->rc == PJ_IMMORTAL))
        return NULL;
    size_t size = (size_t)pj_elem_size(a->kind);
    memcpy(b->data, a->data + (size_t)from * size, (size_t)n * size);
    b->len = n;
    if (a->kind == PJ_VALUE) {
        pj_value *v = (pj_value *)(void *)b->data;
        for (pj_int i = 0; i < n; i++)
            pj_retain_value(&v[i]);
    } else if (pj_elem_counted(a->kind)) {
        void **p = (void **)(void *)b->data;
        for (pj_int i = 0; i < n; i++)
            pj_retain_ptr(p[i]);
    }
    return b;
}

static pj_vec *or_nothing(pj_vec *a, pj_int kind) { return a ? a : &nothing[kind & 0xff]; }

void pj_vec_separate(pj_ctx *ctx, pj_vec **slot)
{
    pj_vec *a = *slot;
    if (pj_is_private(a))
        return;
    pj_vec *b = copy_of(ctx, a, 0, a->len, a->len);
    if (!b)
        return;
    pj_count_down(a);
    *slot = b;
}

void pj_vec_grow(pj_ctx *ctx, pj_vec **slot, pj_int min_cap)
{
    pj_vec *a = *slot;
    if (PJ_LIKELY(pj_is_private(a)) && a->cap >= min_cap)
        return;
    pj_int cap = a->len + (a->len >> 1) + 8;
    if (a->len < 1 << 20)
        cap = a->len * 2 + 8;
    if (cap < min_cap)
        cap = min_cap;
    if (!pj_is_private(a)) {
        pj_vec *b = copy_of(ctx, a, 0, a->len, min_cap > a->len ? cap : a->len);
        if (!b)
            return;
        pj_count_down(a);
        *slot = b;
        return;
    }
    if (cap > LIMIT) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return;
    }
    pj_int size = pj_elem_size(a->kind);
    cap = (pj_int)(pj_good_size(bytes_of(a->kind, cap)) - sizeof(pj_vec)) / size;
    a = pj_realloc(ctx, a, bytes_of(a->kind, a->cap), bytes_of(a->kind, cap));
    if (!a)
        return;
    a->cap = cap;
    *slot = a;
}

/* Makes the variable's array private with room for `more`; 0 without memory. */
static int room(pj_ctx *ctx, pj_vec **slot, pj_int more)
{
    pj_vec_grow(ctx, slot, (*slot)->len + more);
    return pj_is_private(*slot) && (*slot)->cap >= (*slot)->len + more;
}

void pj_vec_append(pj_ctx *ctx, pj_vec **slot, const pj_value *v)
{
    if (!room(ctx, slot, 1))
        return;
    pj_vec *a = *slot;
    pj_retain_elem(a->kind, v);
    pj_vec_put(a, a->len++, v);
}

static int private_of(pj_ctx *ctx, pj_vec **slot)
{
    pj_vec_separate(ctx, slot);
    return pj_is_private(*slot);
}

static void read_nothing(pj_value *out)
{
    out->tag = PJ_T_NULL;
    out->u.i = 0;
}

int pj_vec_pop(pj_ctx *ctx, pj_vec **slot, pj_value *out)
{
    read_nothing(out);
    if ((*slot)->len == 0 || !private_of(ctx, slot))
        return 0;
    pj_vec_get(*slot, --(*slot)->len, out);
    return 1;
}

int pj_vec_shift(pj_ctx *ctx, pj_vec **slot, pj_value *out)
{
    read_nothing(out);
    if ((*slot)->len == 0 || !private_of(ctx, slot))
        return 0;
    pj_vec *a = *slot;
    pj_vec_get(a, 0, out);
    a->len--;
    memmove(a->data, at(a, 1), (size_t)(a->len * pj_elem_size(a->kind)));
    return 1;
}

void pj_vec_unshift(pj_ctx *ctx, pj_vec **slot, const pj_value *v)
{
    if (!room(ctx, slot, 1))
        return;
    pj_vec *a = *slot;
    pj_retain_elem(a->kind, v);
    memmove(at(a, 1), a->data, (size_t)(a->len * pj_elem_size(a->kind)));
    a->len++;
    pj_vec_put(a, 0, v);
}

void pj_vec_swap(pj_ctx *ctx, pj_vec **slot, pj_int i, pj_int j)
{
    pj_value x, y;
    if (!private_of(ctx, slot))
        return;
    pj_vec_get(*slot, i, &x);
    pj_vec_get(*slot, j, &y);
    pj_vec_put(*slot, i, &y);
    pj_vec_put(*slot, j, &x);
}

/* ---- pieces */

/* Appends [from, from + n) of b (of the same kind, not the same array). */
static void append_all(pj_vec *a, const pj_vec *b, pj_int from, pj_int n)
{
    pj_value v;
    if (!pj_elem_counted(a->kind)) {
        pj_int size = pj_elem_size(a->kind);
        memcpy(at(a, a->len), b->data + from * size, (size_t)(n * size));
        a->len += n;
        return;
    }
    for (pj_int i = from; i < from + n; i++) {
        pj_vec_get(b, i, &v);
        pj_retain_elem(a->kind, &v);
        pj_vec_put(a, a->len++, &v);
    }
}

static int same_kind(pj_ctx *ctx, const pj_vec *a, const pj_vec *b)
{
    if (a->kind == b->kind)
        return 1;
    pj_bail_builtin(ctx);
    return 0;
}

void pj_vec_extend(pj_ctx *ctx, pj_vec **slot, pj_vec *b)
{
    if (b->len == 0 || !same_kind(ctx, *slot, b))
        return;
    pj_count_up(b);    /* it may be the variable's own array */
    if (room(ctx, slot, b->len))
        append_all(*slot, b, 0, b->len);
    pj_release(ctx, b, PJ_T_ARRAY);
}

pj_vec *pj_vec_concat(pj_ctx *ctx, pj_vec *a, pj_vec *b)
{
    if (a->len == 0 || b->len == 0) {
        pj_vec *only = b->len == 0 ? a : b;
        pj_count_up(only);
        return only;
    }
    if (!same_kind(ctx, a, b))
        return &nothing[a->kind & 0xff];
    pj_vec *c = copy_of(ctx, a, 0, a->len, a->len + b->len);
    if (!c)
        return &nothing[a->kind & 0xff];
    append_all(c, b, 0, b->len);
    return c;
}

/* PHP's rules for offset and length of array_slice and array_splice. */
static void clip(pj_int count, pj_int *offset, pj_int *length)
{
    pj_int from = *offset, n = *length;
    if (from > count)
        from = count;
    else if (from < 0 && (from += count) < 0)
        from = 0;
    if (n < 0)
        n = count - from + n;
    else if (n > count - from)
        n = count - from;
    *offset = from;
    *length = n < 0 ? 0 : n;
}

pj_vec *pj_vec_slice(pj_ctx *ctx, pj_vec *a, pj_int offset, pj_int length)
{
    clip(a->len, &offset, &length);
    return or_nothing(copy_of(ctx, a, offset, length, length), a->kind);
}

pj_vec *pj_vec_splice(pj_ctx *ctx, pj_vec **slot, pj_int offset, pj_int length, pj_vec *replacement)
{
    pj_int kind = (*slot)->kind, extra = replacement ? replacement->len : 0;
    if (extra && !same_kind(ctx, *slot, replacement))
        return &nothing[kind];
    clip((*slot)->len, &offset, &length);
    if (extra)
        pj_count_up(replacement);
    pj_vec *removed = copy_of(ctx, *slot, offset, length, length);
    if (!removed || !room(ctx, slot, extra > length ? extra - length : 0)) {
        if (extra)
            pj_release(ctx, replacement, PJ_T_ARRAY);
        return or_nothing(removed, kind);
    }
    pj_vec *a = *slot;
    pj_value v;
    for (pj_int i = offset; i < offset + length && pj_elem_counted(kind); i++) {
        pj_vec_get(a, i, &v);
        pj_release_elem(ctx, kind, &v);
    }
    memmove(at(a, offset + extra), at(a, offset + length), (size_t)((a->len - offset - length) * pj_elem_size(kind)));
    pj_int len = a->len - length + extra;
    if (extra) {
        a->len = offset;
        append_all(a, replacement, 0, extra);
        pj_release(ctx, replacement, PJ_T_ARRAY);
    }
    a->len = len;
    return removed;
}

pj_vec *pj_vec_reverse(pj_ctx *ctx, pj_vec *a)
{
    pj_vec *b = copy_of(ctx, a, 0, a->len, a->len);
    if (!b)
        return &nothing[a->kind];
    pj_value x, y;
    for (pj_int i = 0, j = b->len - 1; i < j; i++, j--) {
        pj_vec_get(b, i, &x);
        pj_vec_get(b, j, &y);
        pj_vec_put(b, i, &y);
        pj_vec_put(b, j, &x);
    }
    return b;
}

pj_vec *pj_vec_chunk(pj_ctx *ctx, pj_vec *a, pj_int size)
{
    if (size < 1) {
        pj_bail_builtin(ctx);
        return &nothing[PJ_ARRAY];
    }
    if (size > a->len)
        size = a->len > 0 ? a->len : 1;
    pj_vec *out = pj_vec_new(ctx, PJ_ARRAY, (a->len + size - 1) / size);
    for (pj_int from = 0; from < a->len && out->rc == 1; from += size) {
        pj_int n = a->len - from < size ? a->len - from : size;
        pj_vec *part = copy_of(ctx, a, from, n, n);
        if (!part)
            break;
        ((pj_vec **)(void *)out->data)[out->len++] = part;
    }
    return out;
}

pj_vec *pj_vec_pad(pj_ctx *ctx, pj_vec *a, pj_int size, const pj_value *v)
{
    pj_int total = size < 0 ? size == INT64_MIN ? LIMIT + 1 : -size : size;
    if (total <= a->len) {
        pj_count_up(a);
        return a;
    }
    if (total - a->len > 1048576) {     /* PHP refuses with an error */
        pj_bail_builtin(ctx);
        return &nothing[a->kind];
    }
    pj_vec *b = pj_vec_new(ctx, a->kind, total);
    if (b->rc != 1)
        return b;
    if (size > 0)
        append_all(b, a, 0, a->len);
    for (pj_int i = a->len; i < total; i++) {
        pj_retain_elem(b->kind, v);
        pj_vec_put(b, b->len++, v);
    }
    if (size < 0)
        append_all(b, a, 0, a->len);
    return b;
}

pj_vec *pj_vec_convert(pj_ctx *ctx, pj_vec *a, pj_int kind)
{
    if (a->kind == kind) {
        pj_count_up(a);
        return a;
    }
    if (a->len && kind != PJ_VALUE && !(kind == PJ_FLOAT && a->kind == PJ_INT)) {
        pj_bail_builtin(ctx);
        return &nothing[kind];
    }
    pj_vec *b = pj_vec_new(ctx, kind, a->len);
    if (b->rc != 1)
        return b;
    pj_value v;
    for (pj_int i = 0; i < a->len; i++) {
        pj_vec_get(a, i, &v);
        if (kind == PJ_FLOAT)
            v.u.f = (double)v.u.i;
        else
            pj_retain_value(&v);
        pj_vec_put(b, i, &v);
    }
    b->len = a->len;
    return b;
}

/* ---- filling */

void pj_vec_put_all(pj_vec *a, pj_int start, pj_int end, const pj_value *v)
{
    if (a->kind == PJ_BOOL) {
        memset(a->data + start, v->u.i != 0, (size_t)(end - start));
    } else if (a->kind == PJ_VALUE) {
        pj_value *to = (pj_value *)(void *)a->data;
        for (pj_int i = start; i < end; i++)
            to[i] = *v;
    } else if ((uint64_t)v->u.i == (v->u.i & 0xff) * UINT64_C(0x0101010101010101)) {     /* memset does not read first */
        memset(a->data + start * 8, (int)(v->u.i & 0xff), (size_t)(end - start) * 8);
    } else {
        pj_int *to = (pj_int *)(void *)a->data, x = v->u.i;
        for (pj_int i = start; i < end; i++)
            to[i] = x;
    }
}

pj_vec *pj_vec_fill(pj_ctx *ctx, pj_int kind, pj_int n, const pj_value *v)
{
    if (n < 0 || n > (pj_int)1 << 31) {
        pj_bail_builtin(ctx);
        return &nothing[kind];
    }
    pj_vec *a = pj_vec_new(ctx, kind, n);
    if (a->rc != 1)
        return a;
    a->len = n;
    pj_vec_put_all(a, 0, n, v);
    if (pj_elem_counted(kind) && (kind != PJ_VALUE || pj_tag_counted(v->tag)) && v->u.p)
        pj_count_up_by(v->u.p, n);
    return a;
}

pj_vec *pj_vec_fill_int(pj_ctx *ctx, pj_int n, pj_int v)
{
    return pj_vec_fill(ctx, PJ_INT, n, &(pj_value){PJ_T_INT, {.i = v}});
}

pj_vec *pj_vec_fill_float(pj_ctx *ctx, pj_int n, double v)
{
    return pj_vec_fill(ctx, PJ_FLOAT, n, &(pj_value){PJ_T_FLOAT, {.f = v}});
}

pj_vec *pj_vec_fill_bool(pj_ctx *ctx, pj_int n, pj_int v)
{
    return pj_vec_fill(ctx, PJ_BOOL, n, &(pj_value){PJ_T_BOOL, {.i = v}});
}

pj_vec *pj_vec_fill_str(pj_ctx *ctx, pj_int n, pj_str *v)
{
    return pj_vec_fill(ctx, PJ_STR, n, &(pj_value){PJ_T_STR, {.p = v}});
}

pj_vec *pj_vec_fill_array(pj_ctx *ctx, pj_int n, void *v)
{
    return pj_vec_fill(ctx, PJ_ARRAY, n, &(pj_value){PJ_T_ARRAY, {.p = v}});
}

pj_vec *pj_vec_fill_value(pj_ctx *ctx, pj_int n, const pj_value *v) { return pj_vec_fill(ctx, PJ_VALUE, n, v); }

uint64_t pj_range_count(pj_int from, pj_int to, pj_int step, uint64_t *by)
{
    uint64_t size = step < 0 ? 0 - (uint64_t)step : (uint64_t)step;
    uint64_t span = from > to ? (uint64_t)from - (uint64_t)to : (uint64_t)to - (uint64_t)from;
    if (size == 0 || span / size >= (uint64_t)1 << 31 || (span && span < size))
        return 0;
    *by = from > to ? 0 - size : size;
    return span / size + 1;
}

pj_vec *pj_range_int(pj_ctx *ctx, pj_int from, pj_int to, pj_int step)
{
    uint64_t by;
    pj_int n = (pj_int)pj_range_count(from, to, step, &by);
    if (n == 0) {
        pj_bail_builtin(ctx);
        return &nothing[PJ_INT];
    }
    pj_vec *a = pj_vec_new(ctx, PJ_INT, n);
    if (a->rc != 1)
        return a;
    pj_int *out = (pj_int *)(void *)a->data;
    for (pj_int i = 0; i < n; i++)
        out[i] = (pj_int)((uint64_t)from + (uint64_t)i * by);
    a->len = n;
    return a;
}

pj_vec *pj_range_float(pj_ctx *ctx, double from, double to, double step)
{
    double by = step < 0 ? -step : step, span = from > to ? from - to : to - from;
    if (!(span < 1e300) || (span > 0 && (!(by > 0) || span < by || !(span / by < 2147483646.0)))) {
        pj_bail_builtin(ctx);
        return &nothing[PJ_FLOAT];
    }
    pj_int n = span > 0 ? (pj_int)__builtin_floor(span / by + 0.5) + 1 : 1;
    pj_vec *a = pj_vec_new(ctx, PJ_FLOAT, n);
    if (a->rc != 1)
        return a;
    double *out = (double *)(void *)a->data;
    if (from > to)
        by = -by;
    for (pj_int i = 0; i < n; i++) {
        double x = i ? from + (double)i * by : from;    /* no infinity times 0 */
        if (from > to ? x < to : x > to)
            break;
        out[a->len++] = x;
    }
    return a;
}
