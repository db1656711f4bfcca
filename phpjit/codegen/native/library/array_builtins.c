/* PHP's array functions over packed arrays and maps alike, whose results are arrays; what finds an element.
 *
 * What would warn, throw or convert in a way that tier 0 does better bails out.
 */
#include "array_builtins.h"

static int same_kind(pj_ctx *ctx, const void *a, const void *b)
{
    if (kind_of(a) == kind_of(b))
        return 1;
    pj_bail_builtin(ctx);
    return 0;
}

/* Stores a value (borrowed) under a key as an entry has it. */
static void store(pj_ctx *ctx, pj_map **m, pj_str *str, pj_int key, const pj_value *v)
{
    pj_int is_new;
    pj_value *to = pj_map_put(ctx, m, str, key, &is_new);
    if (ctx->bail)
        return;
    pj_retain_elem((*m)->kind, v);
    pj_value old = *to;
    *to = *v;
    if (!is_new)
        pj_release_elem(ctx, (*m)->kind, &old);
}

static void store_next(pj_ctx *ctx, pj_map **m, const pj_value *v)
{
    pj_value *to = pj_map_append(ctx, m);
    if (ctx->bail)
        return;
    pj_retain_elem((*m)->kind, v);
    *to = *v;
}

/* A result that PHP makes by copying `a` has its next free index. */
static void same_next(pj_map *m, const void *a)
{
    if (m->rc == 1)
        m->next = pj_is_map(a) ? ((const pj_map *)a)->next : count_of(a);
}

/* The key that an element stands for (array_flip and kin): 1 when it is an int or a string. */
static int key_from(const pj_value *v, pj_str **str, pj_int *key)
{
    *str = NULL;
    if (v->tag == PJ_T_INT) {
        *key = v->u.i;
        return 1;
    }
    if (v->tag != PJ_T_STR)
        return 0;
    if (!pj_key_of_str(v->u.p, key)) {
        *str = v->u.p;
        *key = (pj_int)pj_hash(v->u.p);
    }
    return 1;
}

/* ---- keys and elements */

pj_vec *pj_array_keys_value(pj_ctx *ctx, void *a)
{
    pj_vec *out = pj_vec_new(ctx, PJ_VALUE, count_of(a));
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w)) {
        pj_value v = key_value(&w);
        pj_retain_value(&v);
        push(out, &v);
    }
    return out;
}

pj_vec *pj_array_keys_int(pj_ctx *ctx, void *a)
{
    pj_vec *out = pj_vec_new(ctx, PJ_INT, count_of(a));
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w)) {
        if (w.str) {
            pj_bail_builtin(ctx);
            break;
        }
        pj_value v = key_value(&w);
        push(out, &v);
    }
    return out;
}

pj_vec *pj_array_keys_str(pj_ctx *ctx, void *a)
{
    pj_vec *out = pj_vec_new(ctx, PJ_STR, count_of(a));
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w)) {
        if (!w.str) {
            pj_bail_builtin(ctx);
            break;
        }
        pj_value v = key_value(&w);
        pj_retain_value(&v);
        push(out, &v);
    }
    return out;
}

pj_vec *pj_array_keys(pj_ctx *ctx, void *a)
{
    return pj_is_map(a) ? pj_array_keys_value(ctx, a) : pj_array_keys_int(ctx, a);
}

pj_vec *pj_array_values(pj_ctx *ctx, void *a)
{
    if (!pj_is_map(a)) {
        pj_count_up(a);
        return a;
    }
    pj_vec *out = pj_vec_new(ctx, kind_of(a), count_of(a));
    pj_walk w = pj_walk_of(a);
    while (out->rc == 1 && pj_walk_next(&w)) {
        pj_retain_elem(out->kind, &w.value);
        push(out, &w.value);
    }
    return out;
}

int pj_array_key_first(void *a, pj_value *out)
{
    pj_walk w = pj_walk_of(a);
    none(out);
    if (!pj_walk_next(&w))
        return 0;
    *out = key_value(&w);
    return 1;
}

int pj_array_key_last(void *a, pj_value *out)
{
    none(out);
    if (count_of(a) == 0)
        return 0;
    pj_walk w = pj_walk_of(a);
    w.at = pj_is_map(a) ? ((pj_map *)a)->used : count_of(a);
    do {
        w.at--;
    } while (pj_is_map(a) && pj_map_text(a, w.at) == PJ_DELETED);
    pj_walk_next(&w);
    *out = key_value(&w);
    return 1;
}

pj_value *pj_array_at_int(void *a, pj_int key, pj_value *scratch)
{
    if (pj_is_map(a)) {
        pj_value *v = pj_map_get_int(a, key);
        if (!v || kind_of(a) == PJ_VALUE)
            return v;
        *scratch = *v;
        scratch->tag = pj_elem_tag(kind_of(a));
        return scratch;
    }
    if (key < 0 || key >= count_of(a))
        return NULL;
    pj_vec_get(a, key, scratch);
    return scratch;
}

pj_value *pj_array_at_str(void *a, pj_str *key, pj_value *scratch)
{
    pj_int number;
    if (pj_key_of_str(key, &number))
        return pj_array_at_int(a, number, scratch);
    if (!pj_is_map(a))
        return NULL;
    pj_value *v = pj_map_get(a, key, 0);
    if (!v || kind_of(a) == PJ_VALUE)
        return v;
    *scratch = *v;
    scratch->tag = pj_elem_tag(kind_of(a));
    return scratch;
}

int pj_array_has_int(void *a, pj_int key)
{
    pj_value scratch;
    return pj_array_at_int(a, key, &scratch) != NULL;
}

int pj_array_has_str(void *a, pj_str *key)
{
    pj_value scratch;
    return pj_array_at_str(a, key, &scratch) != NULL;
}

int pj_array_is_list(void *a) { return !pj_is_map(a) || pj_map_is_list(a); }

/* ---- arrays whose keys come from elements */

pj_map *pj_array_flip(pj_ctx *ctx, void *a)
{
    pj_map *m = pj_map_new_written(ctx, pj_is_map(a) ? PJ_VALUE : PJ_INT, count_of(a));
    pj_walk w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w)) {
        pj_str *str;
        pj_int key;
        if (!key_from(&w.value, &str, &key)) {
            pj_bail_builtin(ctx);
            break;
        }
        pj_value v = key_value(&w);
        store(ctx, &m, str, key, &v);
    }
    return m;
}

pj_map *pj_array_unique(pj_ctx *ctx, void *a)
{
    pj_map *seen = pj_map_new(ctx, PJ_BOOL, count_of(a)), *m = pj_map_new_written(ctx, kind_of(a), 8);
    pj_walk w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w)) {
        pj_str *str;
        pj_int key, is_new;
        if (!key_from(&w.value, &str, &key)) {
            pj_bail_builtin(ctx);
            break;
        }
        pj_map_put(ctx, &seen, str, key, &is_new);
        if (is_new)
            store(ctx, &m, w.str, w.key, &w.value);
    }
    if (count_of(a) < 2)
        same_next(m, a);
    pj_release(ctx, seen, PJ_T_ARRAY);
    return m;
}

pj_map *pj_array_combine(pj_ctx *ctx, void *keys, void *values)
{
    pj_map *m = pj_map_new_written(ctx, kind_of(values), count_of(values));
    pj_walk k = pj_walk_of(keys), v = pj_walk_of(values);
    if (count_of(keys) != count_of(values))
        pj_bail_builtin(ctx);
    while (!ctx->bail && pj_walk_next(&k) && pj_walk_next(&v)) {
        pj_str *str;
        pj_int key;
        if (key_from(&k.value, &str, &key))
            store(ctx, &m, str, key, &v.value);
        else
            pj_bail_builtin(ctx);
    }
    return m;
}

pj_map *pj_array_fill_keys(pj_ctx *ctx, void *keys, pj_int kind, const pj_value *v)
{
    pj_map *m = pj_map_new_written(ctx, kind, count_of(keys));
    pj_walk k = pj_walk_of(keys);
    while (!ctx->bail && pj_walk_next(&k)) {
        pj_str *str;
        pj_int key;
        if (key_from(&k.value, &str, &key))
            store(ctx, &m, str, key, v);
        else
            pj_bail_builtin(ctx);
    }
    return m;
}

pj_map *pj_array_fill(pj_ctx *ctx, pj_int start, pj_int n, pj_int kind, const pj_value *v)
{
    if (n < 0 || n > 1 << 28 || start > INT64_MAX - n) {
        pj_bail_builtin(ctx);
        n = 0;
    }
    pj_map *m = pj_map_new_written(ctx, kind, n);
    for (pj_int i = 0; i < n && !ctx->bail; i++)
        store(ctx, &m, NULL, start + i, v);
    return m;
}

pj_map *pj_array_count_values(pj_ctx *ctx, void *a)
{
    pj_map *m = pj_map_new_written(ctx, PJ_INT, 8);
    pj_walk w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w)) {
        pj_str *str;
        pj_int key, is_new;
        if (!key_from(&w.value, &str, &key)) {
            pj_bail_builtin(ctx);
            break;
        }
        pj_value *v = pj_map_put(ctx, &m, str, key, &is_new);
        v->u.i++;
        v->tag = PJ_T_INT;
    }
    return m;
}

/* ---- joining */

static void merge_into(pj_ctx *ctx, pj_map **m, void *a)
{
    pj_walk w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w)) {
        if (w.str)
            store(ctx, m, w.str, w.key, &w.value);
        else
            store_next(ctx, m, &w.value);
    }
}

pj_map *pj_array_merge(pj_ctx *ctx, void *a, void *b)
{
    pj_map *m = pj_map_new_written(ctx, count_of(a) ? kind_of(a) : kind_of(b), count_of(a) + count_of(b));
    if (count_of(a) && count_of(b) && !same_kind(ctx, a, b))
        return m;
    merge_into(ctx, &m, a);
    merge_into(ctx, &m, b);
    return m;
}

static pj_map *as_map(pj_ctx *ctx, void *a)
{
    return pj_is_map(a) ? pj_map_clone(ctx, a) : pj_map_from_vec(ctx, a);
}

pj_map *pj_array_replace(pj_ctx *ctx, void *a, void *b)
{
    pj_map *m = as_map(ctx, a);
    pj_walk w = pj_walk_of(b);
    if (count_of(b) && same_kind(ctx, a, b))
        while (!ctx->bail && pj_walk_next(&w))
            store(ctx, &m, w.str, w.key, &w.value);
    return m;
}

pj_map *pj_array_union(pj_ctx *ctx, void *a, void *b)
{
    pj_map *m = as_map(ctx, a);
    pj_walk w = pj_walk_of(b);
    if (count_of(b) && same_kind(ctx, a, b))
        while (!ctx->bail && pj_walk_next(&w)) {
            pj_int is_new;
            pj_value *to = pj_map_put(ctx, &m, w.str, w.key, &is_new);
            if (!is_new || ctx->bail)
                continue;
            pj_retain_elem(m->kind, &w.value);
            *to = w.value;
        }
    return m;
}

/* ---- pieces */

pj_map *pj_array_slice(pj_ctx *ctx, void *a, pj_int offset, pj_int length, int preserve_keys)
{
    pj_int count = count_of(a);
    if (offset > count)
        offset = count;
    else if (offset < 0 && (offset += count) < 0)
        offset = 0;
    if (length < 0)
        length = count - offset + length;
    else if (length > count - offset)
        length = count - offset;
    if (length < 0)
        length = 0;
    pj_map *m = pj_map_new_written(ctx, kind_of(a), length);
    pj_walk w = pj_walk_of(a);
    if (!pj_is_map(a) || ((pj_map *)a)->used == count)
        w.at = offset;
    else
        for (pj_int i = 0; i < offset; i++)
            pj_walk_next(&w);
    for (pj_int i = 0; i < length && !ctx->bail && pj_walk_next(&w); i++) {
        if (w.str || preserve_keys)
            store(ctx, &m, w.str, w.key, &w.value);
        else
            store_next(ctx, &m, &w.value);
    }
    return m;
}

pj_map *pj_array_reverse(pj_ctx *ctx, void *a, int preserve_keys)
{
    pj_map *m = pj_map_new_written(ctx, kind_of(a), count_of(a));
    pj_int i = pj_is_map(a) ? ((pj_map *)a)->used : count_of(a);
    while (i-- > 0 && !ctx->bail) {
        if (pj_is_map(a) && pj_map_text(a, i) == PJ_DELETED)
            continue;
        pj_walk w = pj_walk_of(a);
        w.at = i;
        pj_walk_next(&w);
        if (w.str || preserve_keys)
            store(ctx, &m, w.str, w.key, &w.value);
        else
            store_next(ctx, &m, &w.value);
    }
    return m;
}

static int has_key(void *a, pj_str *str, pj_int key)
{
    if (pj_is_map(a))
        return pj_map_get(a, str, key) != NULL;
    return !str && key >= 0 && key < count_of(a);
}

static pj_map *filter_keys(pj_ctx *ctx, void *a, void *b, int wanted)
{
    pj_map *m = pj_map_new_written(ctx, kind_of(a), 8);
    pj_walk w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w))
        if (has_key(b, w.str, w.key) == wanted)
            store(ctx, &m, w.str, w.key, &w.value);
    return m;
}

pj_map *pj_array_diff_key(pj_ctx *ctx, void *a, void *b) { return filter_keys(ctx, a, b, 0); }
pj_map *pj_array_intersect_key(pj_ctx *ctx, void *a, void *b) { return filter_keys(ctx, a, b, 1); }

/* Elements count as equal when they are the same text: so 5 and "5", which are one key. */
static pj_map *filter_values(pj_ctx *ctx, void *a, void *b, int wanted)
{
    pj_map *set = pj_map_new(ctx, PJ_BOOL, count_of(b)), *m = pj_map_new_written(ctx, kind_of(a), 8);
    pj_walk w = pj_walk_of(b);
    pj_str *str;
    pj_int key, is_new;
    while (!ctx->bail && pj_walk_next(&w)) {
        if (key_from(&w.value, &str, &key))
            pj_map_put(ctx, &set, str, key, &is_new);
        else
            pj_bail_builtin(ctx);
    }
    w = pj_walk_of(a);
    while (!ctx->bail && pj_walk_next(&w)) {
        if (!key_from(&w.value, &str, &key))
            pj_bail_builtin(ctx);
        else if ((pj_map_get(set, str, key) != NULL) == wanted)
            store(ctx, &m, w.str, w.key, &w.value);
    }
    if (wanted || (m->len == count_of(a) && (m->len == 1 || count_of(b) == 0)))
        same_next(m, a);
    pj_release(ctx, set, PJ_T_ARRAY);
    return m;
}

pj_map *pj_array_diff(pj_ctx *ctx, void *a, void *b) { return filter_values(ctx, a, b, 0); }
pj_map *pj_array_intersect(pj_ctx *ctx, void *a, void *b) { return filter_values(ctx, a, b, 1); }

/* ---- both ends of a map */

int pj_map_pop(pj_ctx *ctx, pj_map **slot, pj_value *out)
{
    pj_value key, scratch;
    none(out);
    if (!pj_array_key_last(*slot, &key))
        return 0;
    pj_map_separate(ctx, slot);
    if (ctx->bail)
        return 0;
    pj_str *str = key.tag == PJ_T_STR ? key.u.p : NULL;
    *out = *(str ? pj_map_get(*slot, str, 0) : pj_array_at_int(*slot, key.u.i, &scratch));
    if (kind_of(*slot) != PJ_VALUE)
        out->tag = pj_elem_tag(kind_of(*slot));
    pj_retain_elem((*slot)->kind, out);
    if (str)
        pj_map_delete_str(ctx, slot, str);
    else
        pj_map_delete_int(ctx, slot, key.u.i);
    if (!str && (*slot)->next > INT64_MIN && key.u.i == (*slot)->next - 1)
        (*slot)->next--;
    return 1;
}

/* The elements of `m` from the second on (or all, after `first`), int keys counted anew. */
static pj_map *renumbered(pj_ctx *ctx, pj_map *m, const pj_value *first)
{
    pj_map *out = pj_map_new(ctx, kind_of(m), m->len + 1);
    pj_walk w = pj_walk_of(m);
    if (first)
        store_next(ctx, &out, first);
    else
        pj_walk_next(&w);
    while (!ctx->bail && pj_walk_next(&w)) {
        if (w.str)
            store(ctx, &out, w.str, w.key, &w.value);
        else
            store_next(ctx, &out, &w.value);
    }
    return out;
}

int pj_map_shift(pj_ctx *ctx, pj_map **slot, pj_value *out)
{
    pj_walk w = pj_walk_of(*slot);
    none(out);
    if (!pj_walk_next(&w))
        return 0;
    pj_map *m = renumbered(ctx, *slot, NULL);
    if (ctx->bail)
        return 0;
    *out = w.value;
    pj_retain_elem((*slot)->kind, out);
    pj_release(ctx, *slot, PJ_T_ARRAY);
    *slot = m;
    return 1;
}

void pj_map_unshift(pj_ctx *ctx, pj_map **slot, const pj_value *v)
{
    pj_map *m = renumbered(ctx, *slot, v);
    if (ctx->bail)
        return;
    pj_release(ctx, *slot, PJ_T_ARRAY);
    *slot = m;
}
