/* Sorting: PHP's algorithm where the comparison may be no order, faster ones where it surely is.
 *
 * PHP sorts records (value, place) with a hybrid of insertion sort and quicksort; equal values go by place, which makes
 * it stable.  With a comparison that contradicts itself the result depends on the algorithm, so it is the same here
 * (as in tier 0: runtime/ext/standard/array/zend_sort.py).
 */
#include "sort.h"

typedef struct sorter {
    pj_ctx *ctx;
    site_of site;
    pj_int kind;
    int sign;           /* -1: descending */
    void *cmp, *env;    /* a user's comparison, or NULL */
    int by_bytes;       /* SORT_STRING */
    const pj_key *keys; /* what the elements are compared by, or NULL */
    pj_int count;       /* of them */
} sorter;

enum { FEW = 24 };      /* fewer elements are sorted by comparisons */

/* ---- comparing records */

static int user_order(const sorter *s, const record *a, const record *b)
{
    pj_int r;
    switch (s->kind) {
    case PJ_BOOL:
    case PJ_INT:
        r = ((pj_int (*)(pj_ctx *, pj_int, pj_int, void *))s->cmp)(s->ctx, a->v.u.i, b->v.u.i, s->env);
        break;
    case PJ_FLOAT:
        r = ((pj_int (*)(pj_ctx *, double, double, void *))s->cmp)(s->ctx, a->v.u.f, b->v.u.f, s->env);
        break;
    case PJ_VALUE:
        r = ((pj_int (*)(pj_ctx *, const pj_value *, const pj_value *, void *))s->cmp)(s->ctx, &a->v, &b->v, s->env);
        break;
    default:
        r = ((pj_int (*)(pj_ctx *, void *, void *, void *))s->cmp)(s->ctx, a->v.u.p, b->v.u.p, s->env);
    }
    return (r > 0) - (r < 0);
}

static int builtin_order(const sorter *s, const record *a, const record *b)
{
    switch (s->kind) {
    case PJ_BOOL:
    case PJ_INT:
        return (a->v.u.i > b->v.u.i) - (a->v.u.i < b->v.u.i);
    case PJ_FLOAT:
        return (a->v.u.f > b->v.u.f) - (a->v.u.f < b->v.u.f);
    case PJ_STR:
        return s->by_bytes ? pj_str_order(a->v.u.p, b->v.u.p) : pj_str_compare(a->v.u.p, b->v.u.p);
    default:
        return pj_value_spaceship(s->ctx, &a->v, &b->v);
    }
}

/* Whether a belongs after b. */
static int greater(const sorter *s, const record *a, const record *b)
{
    int r = s->cmp ? user_order(s, a, b) : s->sign * builtin_order(s, a, b);
    return r > 0 || (r == 0 && a->place > b->place);
}

/* ---- PHP's algorithm; every loop ends whatever `greater` says */

static void swap(record *a, record *b)
{
    record t = *a;
    *a = *b;
    *b = t;
}

static void sort3(const sorter *s, record *a, record *b, record *c)
{
    if (!greater(s, a, b)) {
        if (greater(s, b, c)) {
            swap(b, c);
            if (greater(s, a, b))
                swap(a, b);
        }
    } else if (!greater(s, c, b)) {
        swap(a, c);
    } else {
        swap(a, b);
        if (greater(s, b, c))
            swap(b, c);
    }
}

/* Sinks *z in behind the sorted ones before it. */
static void sink(const sorter *s, record **at, int last)
{
    for (int k = last; k > 0 && greater(s, at[k - 1], at[k]); k--)
        swap(at[k - 1], at[k]);
}

static void network(const sorter *s, record **at, int n)
{
    sort3(s, at[0], at[1], at[2]);
    for (int last = 3; last < n; last++)
        sink(s, at, last);
}

static void move_in(record *to, record *from)
{
    record x = *from;
    memmove(to + 1, to, (size_t)(from - to) * sizeof *to);
    *to = x;
}

static void insert_sort(const sorter *s, record *low, record *high)
{
    pj_int size = high - low;
    if (size <= 1)
        return;
    if (size == 2) {
        if (greater(s, low, low + 1))
            swap(low, low + 1);
        return;
    }
    if (size <= 5) {
        record *at[5] = {low, low + 1, low + 2, low + 3, low + 4};
        network(s, at, (int)size);
        return;
    }
    for (record *x = low + 1; x < low + 6; x++) {
        record *j = x - 1;
        if (!greater(s, j, x))
            continue;
        while (j != low) {
            j--;
            if (!greater(s, j, x)) {
                j++;
                break;
            }
        }
        move_in(j, x);
    }
    for (record *x = low + 6; x < high; x++) {
        record *j = x - 1;
        if (!greater(s, j, x))
            continue;
        for (;;) {      /* two steps at a time */
            j -= 2;
            if (!greater(s, j, x)) {
                j++;
                if (!greater(s, j, x))
                    j++;
                break;
            }
            if (j == low)
                break;
            if (j == low + 1) {
                j--;
                if (greater(s, x, j))
                    j++;
                break;
            }
        }
        move_in(j, x);
    }
}

/* Partitions [low, high); the part before the pivot ends at *left, the one after it begins at *right. */
static void partition(const sorter *s, record *low, record *high, record **left, record **right)
{
    pj_int half = (high - low) >> 1;
    record *middle = low + half, *pivot = low + 1;
    if ((high - low) >> 10) {
        pj_int quarter = half >> 1;
        record *at[5] = {low, low + quarter, middle, middle + quarter, high - 1};
        network(s, at, 5);
    } else {
        sort3(s, low, middle, high - 1);
    }
    swap(pivot, middle);
    record *i = low + 2, *j = high - 1;
    for (;;) {
        int met = 0;
        while (greater(s, pivot, i))
            if (++i == j) {
                met = 1;
                break;
            }
        if (met)
            break;
        j--;
        while (j != i && greater(s, j, pivot))
            j--;
        if (j == i)
            break;
        swap(i, j);
        if (++i == j)
            break;
    }
    swap(pivot, i - 1);
    *left = i - 1;
    *right = i;
}

static void php_sort(const sorter *s, record *low, record *high)
{
    while (high - low > 16) {
        record *left, *right;
        if (s->ctx->bail)
            return;
        partition(s, low, high, &left, &right);
        if (left - low < high - right) {    /* the smaller part first */
            php_sort(s, low, left);
            low = right;
        } else {
            php_sort(s, right, high);
            high = left;
        }
    }
    if (!s->ctx->bail)
        insert_sort(s, low, high);
}

/* ---- records of an array */

static int has_nan(const void *a)
{
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w))
        if (w.value.tag == PJ_T_FLOAT && w.value.u.f != w.value.u.f)
            return 1;
    return 0;
}

static size_t records_size(const void *a) { return (size_t)((const pj_vec *)a)->len * sizeof(record); }

static int all_of(const record *records, pj_int n, pj_int tag)
{
    for (pj_int i = 0; i < n; i++)
        if (records[i].v.tag != tag)
            return 0;
    return 1;
}

/* Sorts records by words: 1 done (or bailed out), 0 when they have no order by words. */
static int by_words(const sorter *s, record *records, pj_int n, pj_int kind, int smart, ties then)
{
    size_t size = (size_t)n * sizeof(item);
    item *items = pj_alloc(s->ctx, size + 1);
    if (!items)
        return 1;
    int ordered = pj_items_of(s->ctx, s->site, records, n, kind, smart, items);
    if (ordered && pj_sort_items(s->ctx, s->site, items, n, s->sign, kind == PJ_STR, then))
        pj_records_of(s->ctx, s->site, items, n, records);
    pj_free(s->ctx, items, size + 1);
    return ordered || s->ctx->bail;
}

/* Whether keys that decide between equal ones have an order. */
static int have_order(ties keys, pj_int n)
{
    for (pj_int k = 0; k < keys.count; k++) {
        const pj_vec *a = keys.keys[k].values;
        const double *f = (const double *)(const void *)a->data;
        pj_str *const *s = (pj_str *const *)(const void *)a->data;
        if (a->len != n)
            return 0;
        for (pj_int i = 0; i < n && a->kind == PJ_FLOAT; i++)
            if (f[i] != f[i])
                return 0;
        for (pj_int i = 0; i < n && a->kind == PJ_STR && !(keys.keys[k].flags & 2); i++)
            if (pj_may_be_number(s[i]))
                return 0;
    }
    return 1;
}

/* Sorts records by other values than their own; sets s->keys to NULL when those have no order. */
static void by_other_keys(sorter *s, record *records, pj_int n)
{
    const pj_key *keys = s->keys;
    const pj_vec *first = keys->values;
    ties then = {keys + 1, s->count - 1};
    size_t size = (size_t)n * sizeof(record);
    s->keys = NULL;
    record *others = first->len == n && have_order(then, n) ? pj_alloc(s->ctx, 2 * size + 1) : NULL;
    if (!others)
        return;
    for (pj_int i = 0; i < n; i++) {
        pj_vec_get(first, i, &others[i].v);
        others[i].place = i;
    }
    if (by_words(s, others, n, first->kind, !(keys->flags & 2), then)) {
        for (pj_int i = 0; i < n; i++)
            others[n + i] = records[others[i].place];
        memcpy(records, others + n, size);
        s->keys = keys;
    }
    pj_free(s->ctx, others, 2 * size + 1);
}

static void sort_records(sorter *s, record *records, pj_int n)
{
    if (s->keys) {
        by_other_keys(s, records, n);
        return;
    }
    if (s->cmp || s->ctx->bail) {
        php_sort(s, records, records + n);
        return;
    }
    pj_int kind = s->kind;
    if (kind == PJ_VALUE)   /* keys, often all of one kind */
        kind = all_of(records, n, PJ_T_INT) ? PJ_INT : all_of(records, n, PJ_T_STR) ? PJ_STR : PJ_VALUE;
    if (kind <= PJ_STR && (n >= FEW || s->by_bytes) && by_words(s, records, n, kind, !s->by_bytes, (ties){NULL, 0}))
        return;
    if (s->by_bytes || s->kind == PJ_ARRAY || s->kind == PJ_OBJECT)
        pj_bail_builtin(s->ctx);
    php_sort(s, records, records + n);
}

/* The sorted records of an array's elements (by keys: of its keys); place is the position among the live elements.
 * NULL when it bailed out, or s->keys have no order; to be freed with records_size. */
static record *sorted_records(sorter *s, const void *a, int by_keys)
{
    record *records = pj_alloc(s->ctx, records_size(a) + 1);
    if (!records)
        return NULL;
    int by_others = s->keys != NULL;
    pj_int n = 0;
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w)) {
        records[n].place = n;
        if (by_keys) {
            records[n].v.tag = w.str ? PJ_T_STR : PJ_T_INT;
            records[n].v.u.i = w.key;
            if (w.str)
                records[n].v.u.p = w.str;
        } else {
            records[n].v = w.value;
        }
        n++;
    }
    s->kind = by_keys ? PJ_VALUE : ((const pj_vec *)a)->kind & 0xff;
    if (s->by_bytes && by_keys)
        for (pj_int i = 0; i < n; i++)      /* only their order is asked for */
            records[i].v = (pj_value){PJ_T_STR, {.p = records[i].v.tag == PJ_T_INT
                ? (void *)pj_int_to_str(s->ctx, records[i].v.u.i) : records[i].v.u.p}};
    if (s->by_bytes && !s->ctx->bail && s->kind != PJ_STR && !(s->kind == PJ_VALUE && all_of(records, n, PJ_T_STR)))
        pj_bail_builtin(s->ctx);
    if (!s->cmp && !s->keys && !by_keys && (s->kind == PJ_FLOAT || s->kind == PJ_VALUE) && has_nan(a))
        pj_bail_builtin(s->ctx);
    if (!s->ctx->bail)
        sort_records(s, records, n);
    if (s->ctx->bail || (by_others && !s->keys)) {
        pj_free(s->ctx, records, records_size(a) + 1);
        return NULL;
    }
    return records;
}

/* The elements in the order of the records as a new packed array. */
static pj_vec *in_order(pj_ctx *ctx, const void *a, const record *records)
{
    pj_int n = ((const pj_vec *)a)->len;
    pj_vec *out = pj_vec_new(ctx, ((const pj_vec *)a)->kind, n);
    if (out->rc != 1)
        return out;
    for (pj_int i = 0; i < n; i++) {
        pj_retain_elem(out->kind, &records[i].v);
        pj_vec_put(out, i, &records[i].v);
    }
    out->len = n;
    return out;
}

static void sort_vec(sorter *s, pj_vec **slot)
{
    pj_vec *a = *slot;
    if (a->len < 2)
        return;
    record *records = sorted_records(s, a, 0);
    if (!records)
        return;
    pj_vec_separate(s->ctx, slot);
    pj_vec *to = *slot;
    if (pj_is_private(to))    /* the same references in another order */
        for (pj_int i = 0; i < to->len; i++)
            pj_vec_put(to, i, &records[i].v);
    pj_free(s->ctx, records, records_size(to) + 1);
}

static pj_vec *sort_map(sorter *s, pj_map *m)
{
    record *records = sorted_records(s, m, 0);
    if (!records)
        return pj_vec_new(s->ctx, m->kind, 0);
    pj_vec *out = in_order(s->ctx, m, records);
    pj_free(s->ctx, records, records_size(m) + 1);
    return out;
}

/* asort, ksort and kin: the entries in the order of the records. */
static void reorder_map(sorter *s, pj_map **slot, int by_keys)
{
    pj_ctx *ctx = s->ctx;
    pj_map *old = *slot;
    if (old->len < 2)
        return;
    record *records = sorted_records(s, old, by_keys);
    if (!records)
        return;
    pj_int n = old->len;
    pj_entry *live = pj_alloc(ctx, (size_t)n * sizeof *live);
    pj_map *m = live ? pj_map_new(ctx, old->kind, n) : old;
    if (live && m->rc == 1) {
        pj_int k = 0, is_new;
        for (pj_int i = 0; i < old->used; i++)
            if (pj_map_text(old, i) != PJ_DELETED)
                live[k++] = (pj_entry){pj_map_text(old, i), pj_map_number(old, i), *pj_map_value(old, i)};
        for (pj_int i = 0; i < n; i++) {
            const pj_entry *e = &live[records[i].place];
            pj_value *to = pj_map_put(ctx, &m, e->str, e->key, &is_new);
            pj_retain_elem(m->kind, &e->value);
            *to = e->value;
            if (by_keys && !e->str && records[i].v.tag == PJ_T_STR)
                pj_drop_str(ctx, records[i].v.u.p);     /* the text of an int key */
        }
        m->next = old->next;
        *slot = m;
        pj_release(ctx, old, PJ_T_ARRAY);
    }
    pj_free(ctx, live, (size_t)n * sizeof *live);
    pj_free(ctx, records, (size_t)n * sizeof(record) + 1);
}

/* ---- the functions */

static sorter by_value(pj_ctx *ctx, void **words, const char *const *texts, pj_int flags)
{
    return (sorter){.ctx = ctx, .site = {words, texts}, .sign = flags & 1 ? -1 : 1, .by_bytes = flags >> 1 & 1};
}

static sorter by_user(pj_ctx *ctx, void *cmp, void *env)
{
    return (sorter){.ctx = ctx, .sign = 1, .cmp = cmp, .env = env};
}

static sorter by_keys_of(pj_ctx *ctx, void **words, const char *const *texts, const pj_key *keys, pj_int count)
{
    return (sorter){.ctx = ctx, .site = {words, texts}, .sign = keys->flags & 1 ? -1 : 1, .keys = keys, .count = count};
}

void pj_all_vec_sort(pj_ctx *ctx, void **words, const char *const *texts, pj_vec **slot, pj_int flags)
{
    pj_vec *a = *slot;
    sorter s = by_value(ctx, words, texts, flags);
    if (a->len < 2)
        return;
    if (!s.by_bytes && (a->kind == PJ_INT || (a->kind == PJ_FLOAT && pj_plain_floats(ctx, s.site, a)))) {
        pj_vec_separate(ctx, slot);
        if (pj_is_private(*slot))
            pj_sort_words(ctx, s.site, *slot, (int)flags & 1);
    } else if (!ctx->bail) {
        sort_vec(&s, slot);
    }
}

pj_vec *pj_all_map_sort(pj_ctx *ctx, void **words, const char *const *texts, pj_map *m, pj_int flags)
{
    sorter s = by_value(ctx, words, texts, flags);
    return sort_map(&s, m);
}

void pj_all_map_asort(pj_ctx *ctx, void **words, const char *const *texts, pj_map **slot, pj_int flags)
{
    sorter s = by_value(ctx, words, texts, flags);
    reorder_map(&s, slot, 0);
}

void pj_all_map_ksort(pj_ctx *ctx, void **words, const char *const *texts, pj_map **slot, pj_int flags)
{
    sorter s = by_value(ctx, words, texts, flags);
    reorder_map(&s, slot, 1);
}

void pj_vec_sort(pj_ctx *ctx, pj_vec **slot, int flags) { pj_all_vec_sort(ctx, NULL, NULL, slot, flags); }

pj_vec *pj_map_sort(pj_ctx *ctx, pj_map *m, int flags) { return pj_all_map_sort(ctx, NULL, NULL, m, flags); }

void pj_map_asort(pj_ctx *ctx, pj_map **slot, int flags) { pj_all_map_asort(ctx, NULL, NULL, slot, flags); }

void pj_map_ksort(pj_ctx *ctx, pj_map **slot, int flags) { pj_all_map_ksort(ctx, NULL, NULL, slot, flags); }

void pj_vec_usort(pj_ctx *ctx, pj_vec **slot, void *cmp, void *env)
{
    sorter s = by_user(ctx, cmp, env);
    sort_vec(&s, slot);
}

pj_vec *pj_map_usort(pj_ctx *ctx, pj_map *m, void *cmp, void *env)
{
    sorter s = by_user(ctx, cmp, env);
    return sort_map(&s, m);
}

void pj_map_uasort(pj_ctx *ctx, pj_map **slot, void *cmp, void *env)
{
    sorter s = by_user(ctx, cmp, env);
    reorder_map(&s, slot, 0);
}

void pj_map_uksort(pj_ctx *ctx, pj_map **slot, void *cmp, void *env)
{
    sorter s = by_user(ctx, cmp, env);
    reorder_map(&s, slot, 1);
}

int pj_vec_sort_by(pj_ctx *ctx, void **words, const char *const *texts, pj_vec **slot, const pj_key *keys, pj_int count)
{
    sorter s = by_keys_of(ctx, words, texts, keys, count);
    sort_vec(&s, slot);
    return (*slot)->len < 2 || s.keys != NULL;
}

pj_vec *pj_map_sort_by(pj_ctx *ctx, void **words, const char *const *texts, pj_map *m, const pj_key *keys, pj_int count)
{
    sorter s = by_keys_of(ctx, words, texts, keys, count);
    pj_vec *sorted = sort_map(&s, m);
    return s.keys ? sorted : NULL;
}

int pj_map_asort_by(pj_ctx *ctx, void **words, const char *const *texts, pj_map **slot, const pj_key *keys, pj_int count)
{
    sorter s = by_keys_of(ctx, words, texts, keys, count);
    reorder_map(&s, slot, 0);
    return (*slot)->len < 2 || s.keys != NULL;
}
