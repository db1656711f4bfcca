/* Arrays of native code: packed vectors, ordered maps, sorting, the array builtins.
 *
 * Rules for every function here, unless it says otherwise:
 * - arguments are borrowed, results are owned (+1);
 * - `pj_vec **slot` / `pj_map **slot`: the variable that is written; the array is made private first (copied when shared);
 * - an element travels as a `pj_value`: for kinds other than PJ_VALUE only `u` counts, `tag` is filled in by readers;
 * - what cannot be done sets ctx->bail (out of memory, or PJ_BAIL_BUILTIN: tier 0 does it) and returns a harmless value:
 *   test ctx->bail after every function that takes a ctx.
 */
#ifndef PHPJIT_ARRAYS_H
#define PHPJIT_ARRAYS_H

#include "native.h"

#include <string.h>

#include "library.h"

#define PJ_NO_INDEX INT64_MIN   /* `next` of a map that was made without int keys: `[]` uses 0, but -2 after $a[-3] */

/* ---- elements */

/* Bytes of one element of a packed array. */
static inline pj_int pj_elem_size(pj_int kind)
{
    kind &= 0xff;
    return kind == PJ_BOOL ? 1 : kind == PJ_VALUE ? 16 : 8;
}

/* Whether elements carry a reference count. */
static inline int pj_elem_counted(pj_int kind)
{
    kind &= 0xff;
    return kind >= PJ_STR;
}

/* The tag that elements of a kind have as values; PJ_VALUE has none. */
static inline pj_int pj_elem_tag(pj_int kind)
{
    static const signed char tags[] = {PJ_T_BOOL, PJ_T_INT, PJ_T_FLOAT, PJ_T_STR, PJ_T_ARRAY, -1, PJ_T_OBJECT};
    return tags[kind & 0xff];
}

static inline int pj_tag_counted(pj_int tag)
{
    return tag >= PJ_T_STR;
}

static inline void pj_retain_ptr(void *p)
{
    if (p)
        pj_count_up(p);
}

static inline void pj_retain_value(const pj_value *v)
{
    if (pj_tag_counted(v->tag))
        pj_retain_ptr(v->u.p);
}

/* Frees a string, array or object whose count has just become 0 (or not: `tag` tells what `p` is, p may be NULL). */
void pj_release(pj_ctx *ctx, void *p, int tag);         /* decrements, frees at zero */
void pj_free_array(pj_ctx *ctx, void *a);               /* count is zero already: a pj_vec or a pj_map */
void pj_free_object(pj_ctx *ctx, void *o);              /* count is zero already */

/* ---- objects.c ---- */

typedef struct pj_ids {     /* the numbers of objects made in this region; the first part of pj_boxing */
    pj_int taken;           /* how many the request would have handed out */
    pj_int freed, cap;
    pj_int *stack;          /* those given back, the last one on top */
} pj_ids;

enum { PJ_BOXING_SIZE = 256 };

pj_ids *pj_ids_of(pj_ctx *ctx);                                     /* B: NULL without memory */
void *pj_new_object(pj_ctx *ctx, pj_int cls, pj_int count);         /* B: the properties are not set */
void *pj_clone_object(pj_ctx *ctx, const pj_object *from);          /* B */
void pj_give_id_back(pj_ctx *ctx, const pj_object *o);
pj_int pj_ids_freed(pj_ctx *ctx);
void pj_order_ids(pj_ctx *ctx, pj_int from);            /* after one death: those given back since then */
void pj_release_value(pj_ctx *ctx, const pj_value *v);

static inline void pj_retain_elem(pj_int kind, const pj_value *v)
{
    kind &= 0xff;
    if (kind == PJ_VALUE)
        pj_retain_value(v);
    else if (kind >= PJ_STR)
        pj_retain_ptr(v->u.p);
}

static inline void pj_release_elem(pj_ctx *ctx, pj_int kind, const pj_value *v)
{
    kind &= 0xff;
    if (kind == PJ_VALUE)
        pj_release_value(ctx, v);
    else if (kind >= PJ_STR)
        pj_release(ctx, v->u.p, (int)pj_elem_tag(kind));
}

/* Reads element i of a packed array (borrowed). */
static inline void pj_vec_get(const pj_vec *a, pj_int i, pj_value *out)
{
    pj_int kind = a->kind;
    if (kind == PJ_VALUE) {
        *out = ((const pj_value *)(const void *)a->data)[i];
    } else {
        out->tag = pj_elem_tag(kind);
        out->u.i = kind == PJ_BOOL ? ((const unsigned char *)a->data)[i] : ((const pj_int *)(const void *)a->data)[i];
    }
}

/* Writes element i, taking the reference over; nothing is released. */
static inline void pj_vec_put(pj_vec *a, pj_int i, const pj_value *v)
{
    pj_int kind = a->kind;
    if (kind == PJ_VALUE)
        ((pj_value *)(void *)a->data)[i] = *v;
    else if (kind == PJ_BOOL)
        a->data[i] = (char)(v->u.i != 0);
    else
        ((pj_int *)(void *)a->data)[i] = v->u.i;
}

static inline int pj_is_map(const void *a)
{
    return (((const pj_vec *)a)->kind & PJ_MAP) != 0;
}

/* The element of a map at a position: its value, its string key (NULL for an int key, PJ_DELETED), its int key or hash. */
static inline pj_value *pj_map_value(const pj_map *m, pj_int at)
{
    return (pj_value *)(void *)((char *)m->values + ((uint64_t)at << m->shift));
}

static inline pj_str *pj_map_text(const pj_map *m, pj_int at) { return m->entries ? m->entries[at].str : NULL; }

static inline pj_int pj_map_number(const pj_map *m, pj_int at)
{
    return m->entries ? m->entries[at].key : (pj_int)((uint64_t)m->base + (uint64_t)at);
}

/* Walks any array: `pj_walk w = pj_walk_of(a); while (pj_walk_next(&w)) use(w.str, w.key, w.value);` (all borrowed) */
typedef struct pj_walk {
    const void *array;
    pj_int at;          /* next position */
    pj_str *str;        /* the key: a string, or NULL and `key` */
    pj_int key;
    pj_value value;     /* with its tag */
} pj_walk;

static inline pj_walk pj_walk_of(const void *array)
{
    pj_walk w;
    memset(&w, 0, sizeof w);
    w.array = array;
    return w;
}

static inline int pj_walk_next(pj_walk *w)
{
    if (!pj_is_map(w->array)) {
        const pj_vec *a = w->array;
        if (w->at >= a->len)
            return 0;
        w->key = w->at;
        pj_vec_get(a, w->at++, &w->value);
        return 1;
    }
    const pj_map *m = w->array;
    while (w->at < m->used) {
        pj_int at = w->at++;
        w->str = pj_map_text(m, at);
        if (w->str == PJ_DELETED)
            continue;
        w->key = pj_map_number(m, at);
        w->value = *pj_map_value(m, at);
        if ((m->kind & 0xff) != PJ_VALUE)
            w->value.tag = pj_elem_tag(m->kind);
        return 1;
    }
    return 0;
}

/* ---- packed arrays (arrays.c) */

pj_vec *pj_vec_new(pj_ctx *ctx, pj_int kind, pj_int cap);
void pj_vec_grow(pj_ctx *ctx, pj_vec **slot, pj_int min_cap);   /* private, and room for min_cap (amortised) */
void pj_vec_separate(pj_ctx *ctx, pj_vec **slot);               /* private */
void pj_vec_append(pj_ctx *ctx, pj_vec **slot, const pj_value *v);      /* retains v */
int pj_vec_pop(pj_ctx *ctx, pj_vec **slot, pj_value *out);      /* 0 when empty; the element is owned */
int pj_vec_shift(pj_ctx *ctx, pj_vec **slot, pj_value *out);
void pj_vec_unshift(pj_ctx *ctx, pj_vec **slot, const pj_value *v);     /* retains v */
void pj_vec_extend(pj_ctx *ctx, pj_vec **slot, pj_vec *b);      /* array_push($a, ...$b), of one kind */
pj_vec *pj_vec_concat(pj_ctx *ctx, pj_vec *a, pj_vec *b);       /* array_merge of one kind */
pj_vec *pj_vec_slice(pj_ctx *ctx, pj_vec *a, pj_int offset, pj_int length); /* array_slice; INT64_MAX: to the end */
pj_vec *pj_vec_splice(pj_ctx *ctx, pj_vec **slot, pj_int offset, pj_int length, pj_vec *replacement /* or NULL */);
pj_vec *pj_vec_reverse(pj_ctx *ctx, pj_vec *a);
pj_vec *pj_vec_chunk(pj_ctx *ctx, pj_vec *a, pj_int size);      /* size < 1 bails */
pj_vec *pj_vec_pad(pj_ctx *ctx, pj_vec *a, pj_int size, const pj_value *v);
pj_vec *pj_vec_convert(pj_ctx *ctx, pj_vec *a, pj_int kind);    /* INT->FLOAT, any->VALUE; else bails */
pj_vec *pj_vec_fill(pj_ctx *ctx, pj_int kind, pj_int n, const pj_value *v);     /* n < 0 bails */
void pj_vec_put_all(pj_vec *a, pj_int start, pj_int end, const pj_value *v);     /* elements start..end-1, whatever they were; counts nothing */
pj_vec *pj_vec_fill_int(pj_ctx *ctx, pj_int n, pj_int v);
pj_vec *pj_vec_fill_float(pj_ctx *ctx, pj_int n, double v);
pj_vec *pj_vec_fill_bool(pj_ctx *ctx, pj_int n, pj_int v);
pj_vec *pj_vec_fill_str(pj_ctx *ctx, pj_int n, pj_str *v);
pj_vec *pj_vec_fill_array(pj_ctx *ctx, pj_int n, void *v);
pj_vec *pj_vec_fill_value(pj_ctx *ctx, pj_int n, const pj_value *v);
pj_vec *pj_range_int(pj_ctx *ctx, pj_int from, pj_int to, pj_int step);         /* range(); step 0 or too big bails */
uint64_t pj_range_count(pj_int from, pj_int to, pj_int step, uint64_t *by);     /* elements, 0 where it bails; signed step */
pj_vec *pj_range_float(pj_ctx *ctx, double from, double to, double step);
void pj_vec_swap(pj_ctx *ctx, pj_vec **slot, pj_int i, pj_int j);       /* both in range */

/* ---- ordered maps (map.c, map_blocks.c)
 *
 * Emitted code walks the positions 0 .. used-1 and skips entries with `str == PJ_DELETED`; it holds a reference to the map
 * meanwhile, so that writes to the variable copy.  A returned `pj_value *` is valid until the next write to the map.
 * The functions that take a pj_str key treat decimal strings as ints, as PHP does. */

int pj_key_of_str(const pj_str *s, pj_int *out);        /* 1: the string stands for the int key *out */
pj_map *pj_map_new(pj_ctx *ctx, pj_int kind, pj_int cap);
int pj_map_spread(pj_ctx *ctx, pj_map *m);              /* B: a dense map gets entries; 0 without memory */
pj_map *pj_map_new_written(pj_ctx *ctx, pj_int kind, pj_int cap);       /* as `$undefined[...] =` and literals make it */
pj_value *pj_map_get_int(pj_map *m, pj_int key);        /* NULL: no such key */
pj_value *pj_map_get_str(pj_map *m, pj_str *key);
pj_value *pj_map_put_int(pj_ctx *ctx, pj_map **slot, pj_int key, pj_int *is_new);       /* new: tag UNDEF, u 0 */
pj_value *pj_map_put_str(pj_ctx *ctx, pj_map **slot, pj_str *key, pj_int *is_new);      /* retains a new key */
pj_value *pj_map_add(pj_ctx *ctx, pj_map *m, pj_str *str, pj_int key);  /* as in an entry; absent so far; private map */
pj_value *pj_map_append(pj_ctx *ctx, pj_map **slot);    /* `$a[] =`; bails when the last index is taken */
int pj_map_delete_int(pj_ctx *ctx, pj_map **slot, pj_int key);
int pj_map_delete_str(pj_ctx *ctx, pj_map **slot, pj_str *key);
void pj_map_separate(pj_ctx *ctx, pj_map **slot);
pj_map *pj_map_clone(pj_ctx *ctx, const pj_map *m);
pj_map *pj_map_from_vec(pj_ctx *ctx, const pj_vec *a);
pj_map *pj_map_convert(pj_ctx *ctx, pj_map *m, pj_int kind);    /* INT->FLOAT, any->VALUE; else bails */
void pj_map_free_parts(pj_ctx *ctx, pj_map *m);         /* values, index and header; elements and keys are not released */
pj_value *pj_map_get(pj_map *m, pj_str *str, pj_int key);       /* key as in an entry: no normalisation */
pj_value *pj_map_put(pj_ctx *ctx, pj_map **slot, pj_str *str, pj_int key, pj_int *is_new);
int pj_map_index(pj_ctx *ctx, pj_map *m);               /* B: after entries were filled in: what finds them; 0 without memory */
int pj_map_is_list(const pj_map *m);                    /* keys are 0..n-1 in order */

/* ---- builtins over any array, packed or map (array_builtins.c, array_folds.c, array_text.c); `void *` is a pj_vec or a pj_map */

pj_vec *pj_array_keys(pj_ctx *ctx, void *a);            /* VALUE (map) or INT (packed) */
pj_vec *pj_array_keys_int(pj_ctx *ctx, void *a);        /* INT; a string key bails */
pj_vec *pj_array_keys_str(pj_ctx *ctx, void *a);        /* STR; an int key bails */
pj_vec *pj_array_keys_value(pj_ctx *ctx, void *a);      /* VALUE */
pj_vec *pj_array_values(pj_ctx *ctx, void *a);
int pj_array_key_first(void *a, pj_value *out);         /* borrowed; 0 and NULL tag when empty */
int pj_array_key_last(void *a, pj_value *out);
int pj_array_has_int(void *a, pj_int key);              /* array_key_exists */
int pj_array_has_str(void *a, pj_str *key);
pj_value *pj_array_at_int(void *a, pj_int key, pj_value *scratch);      /* borrowed element or NULL */
pj_value *pj_array_at_str(void *a, pj_str *key, pj_value *scratch);
int pj_array_is_list(void *a);
pj_int pj_array_sum_int(pj_ctx *ctx, void *a);          /* overflow bails */
double pj_array_sum_float(pj_ctx *ctx, void *a);        /* empty bails: PHP gives int 0 */
void pj_array_sum_value(pj_ctx *ctx, void *a, pj_value *out);
void pj_array_product_value(pj_ctx *ctx, void *a, pj_value *out);
pj_int pj_array_product_int(pj_ctx *ctx, void *a);
double pj_array_product_float(pj_ctx *ctx, void *a);
pj_int pj_array_min_int(pj_ctx *ctx, void *a);          /* empty bails */
pj_int pj_array_max_int(pj_ctx *ctx, void *a);
double pj_array_min_float(pj_ctx *ctx, void *a);
double pj_array_max_float(pj_ctx *ctx, void *a);
void pj_array_min_value(pj_ctx *ctx, void *a, pj_value *out);   /* any kind; owned */
void pj_array_max_value(pj_ctx *ctx, void *a, pj_value *out);
int pj_in_array(pj_ctx *ctx, void *a, const pj_value *needle, int strict);
int pj_in_array_int(pj_ctx *ctx, void *a, pj_int needle);       /* INT elements */
int pj_in_array_float(pj_ctx *ctx, void *a, double needle);     /* FLOAT elements */
int pj_in_array_str(pj_ctx *ctx, void *a, pj_str *needle, int strict);  /* STR elements */
int pj_array_search(pj_ctx *ctx, void *a, const pj_value *needle, int strict, pj_value *out);   /* key, borrowed; 0: false */
pj_str *pj_implode(pj_ctx *ctx, pj_str *glue, void *a);
pj_vec *pj_explode(pj_ctx *ctx, pj_str *separator, pj_str *s, pj_int limit);
pj_vec *pj_str_split(pj_ctx *ctx, pj_str *s, pj_int length);
pj_map *pj_array_flip(pj_ctx *ctx, void *a);            /* VALUE map, or INT when `a` is packed */
pj_map *pj_array_unique(pj_ctx *ctx, void *a);          /* default flags; kinds INT, STR */
pj_map *pj_array_combine(pj_ctx *ctx, void *keys, void *values);        /* counts differ: bails */
pj_map *pj_array_fill_keys(pj_ctx *ctx, void *keys, pj_int kind, const pj_value *v);
pj_map *pj_array_fill(pj_ctx *ctx, pj_int start, pj_int n, pj_int kind, const pj_value *v);
pj_map *pj_array_count_values(pj_ctx *ctx, void *a);    /* INT map; INT and STR elements */
pj_map *pj_array_merge(pj_ctx *ctx, void *a, void *b);  /* of one kind */
pj_map *pj_array_replace(pj_ctx *ctx, void *a, void *b);
pj_map *pj_array_union(pj_ctx *ctx, void *a, void *b);  /* $a + $b */
pj_map *pj_array_slice(pj_ctx *ctx, void *a, pj_int offset, pj_int length, int preserve_keys);
pj_map *pj_array_reverse(pj_ctx *ctx, void *a, int preserve_keys);
pj_map *pj_array_diff_key(pj_ctx *ctx, void *a, void *b);
pj_map *pj_array_intersect_key(pj_ctx *ctx, void *a, void *b);
pj_map *pj_array_diff(pj_ctx *ctx, void *a, void *b);           /* INT and STR elements */
pj_map *pj_array_intersect(pj_ctx *ctx, void *a, void *b);      /* INT and STR elements */
int pj_map_pop(pj_ctx *ctx, pj_map **slot, pj_value *out);      /* array_pop; owned */
int pj_map_shift(pj_ctx *ctx, pj_map **slot, pj_value *out);    /* array_shift: renumbers */
void pj_map_unshift(pj_ctx *ctx, pj_map **slot, const pj_value *v);

/* ---- comparing values (compare.c) */

int pj_value_identical(const pj_value *a, const pj_value *b);   /* === */
int pj_array_identical(const void *a, const void *b);
int pj_value_equal(pj_ctx *ctx, const pj_value *a, const pj_value *b);          /* ==; objects bail */
int pj_array_equal(pj_ctx *ctx, const void *a, const void *b);
int pj_value_spaceship(pj_ctx *ctx, const pj_value *a, const pj_value *b);      /* <=>; NaN, objects, arrays bail */

/* ---- sorting (sort.c): all stable.  `flags`: bit 0 descending, bit 1 SORT_STRING (other values than strings bail).
 * A user's comparison gets INT and BOOL elements as pj_int, FLOAT as double, VALUE as `const pj_value *`, others as
 * pointers; it is called in PHP's order, and when it sets ctx->bail the array stays as it was. */

void pj_vec_sort(pj_ctx *ctx, pj_vec **slot, int flags);           /* sort, rsort */
pj_vec *pj_map_sort(pj_ctx *ctx, pj_map *m, int flags);            /* sort, rsort of a map: the new value */
void pj_map_asort(pj_ctx *ctx, pj_map **slot, int flags);
void pj_map_ksort(pj_ctx *ctx, pj_map **slot, int flags);
void pj_vec_usort(pj_ctx *ctx, pj_vec **slot, void *cmp, void *env);
pj_vec *pj_map_usort(pj_ctx *ctx, pj_map *m, void *cmp, void *env);
void pj_map_uasort(pj_ctx *ctx, pj_map **slot, void *cmp, void *env);
void pj_map_uksort(pj_ctx *ctx, pj_map **slot, void *cmp, void *env);   /* keys as `const pj_value *` */

#endif
