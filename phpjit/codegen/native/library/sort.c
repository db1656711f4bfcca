/* Sorting: PHP's algorithm where the comparison may be no order, faster ones where it surely is.
 *
 * PHP sorts records (value, place) with a hybrid of insertion sort and quicksort; equal values go by place, which makes
 * it stable.  With a comparison that contradicts itself the result depends on the algorithm, so it is the same here
 * (as in tier 0: runtime/ext/standard/array/zend_sort.py).
 */
#include "arrays.h"

typedef struct record {
    pj_value v;
    pj_int place;
} record;

typedef struct sorter {
    pj_ctx *ctx;
    pj_int kind;
    int sign;           /* -1: descending */
    void *cmp, *env;    /* a user's comparison, or NULL */
    int by_bytes;       /* strings that none of them is numeric, or SORT_STRING */
} sorter;

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

/* Whether strings compare by bytes: none of them can be a number. */
static int all_bytes(const void *a)
{
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w)) {
        const pj_str *s = w.value.u.p;
        unsigned char c = s->len ? (unsigned char)s->data[0] : 'a';
        if (c <= '9' && ((c >= '0') || c == '+' || c == '-' || c == '.' || c == ' ' || (c >= '\t' && c <= '\r')))
            return 0;
    }
    return 1;
}

static int has_nan(const void *a)
{
    pj_walk w = pj_walk_of(a);
    while (pj_walk_next(&w))
        if (w.value.tag == PJ_T_FLOAT && w.value.u.f != w.value.u.f)
            return 1;
    return 0;
}

static size_t records_size(const void *a) { return (size_t)((const pj_vec *)a)->len * sizeof(record); }

/* Strings by bytes: a merge sort, which is stable, on the first eight bytes as one word. */
typedef struct { uint64_t prefix; record r; } text;

static uint64_t prefix_of(const pj_str *s)
{
    unsigned char bytes[8] = {0};
    memcpy(bytes, s->data, s->len < 8 ? (size_t)s->len : 8);
    uint64_t p = 0;
    for (int i = 0; i < 8; i++)
        p = p << 8 | bytes[i];
    return p;
}

static int text_after(const text *a, const text *b, int sign)
{
    if (a->prefix != b->prefix)
        return (a->prefix > b->prefix) == (sign > 0);
    return pj_str_order(a->r.v.u.p, b->r.v.u.p) * sign > 0;
}

static int sort_texts(const sorter *s, record *records, pj_int n)
{
    size_t size = (size_t)n * sizeof(text);
    text *from = pj_alloc(s->ctx, size + 1), *to = from ? pj_alloc(s->ctx, size + 1) : NULL;
    if (!to) {
        if (from)
            pj_free(s->ctx, from, size + 1);
        return 0;
    }
    for (pj_int i = 0; i < n; i++)
        from[i] = (text){prefix_of(records[i].v.u.p), records[i]};
    for (pj_int low = 0; low < n; low += 8)        /* runs of eight by insertion */
        for (pj_int i = low + 1; i < n && i < low + 8; i++) {
            text x = from[i];
            pj_int j = i;
            for (; j > low && text_after(&from[j - 1], &x, s->sign); j--)
                from[j] = from[j - 1];
            from[j] = x;
        }
    for (pj_int width = 8; width < n; width *= 2) {
        for (pj_int low = 0; low < n; low += 2 * width) {
            pj_int middle = low + width < n ? low + width : n, high = low + 2 * width < n ? low + 2 * width : n;
            pj_int i = low, j = middle;
            for (pj_int k = low; k < high; k++)
                to[k] = i < middle && (j >= high || !text_after(&from[i], &from[j], s->sign)) ? from[i++] : from[j++];
        }
        text *t = from;
        from = to;
        to = t;
    }
    for (pj_int i = 0; i < n; i++)
        records[i] = from[i].r;
    pj_free(s->ctx, from, size + 1);
    pj_free(s->ctx, to, size + 1);
    return 1;
}

static int all_strings(const record *records, pj_int n, pj_int kind)
{
    if (kind == PJ_STR)
        return 1;
    for (pj_int i = 0; i < n; i++)
        if (kind != PJ_VALUE || records[i].v.tag != PJ_T_STR)
            return 0;
    return 1;
}

/* The sorted records of an array's elements (by keys: of its keys); place is the position among the live elements.
 * NULL when it bailed out; to be freed with records_size. */
static record *sorted_records(sorter *s, const void *a, int by_keys)
{
    record *records = pj_alloc(s->ctx, records_size(a) + 1);
    if (!records)
        return NULL;
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
    int as_text = s->by_bytes;      /* SORT_STRING */
    if (as_text && by_keys)
        for (pj_int i = 0; i < n; i++)      /* only their order is asked for */
            records[i].v = (pj_value){PJ_T_STR, {.p = records[i].v.tag == PJ_T_INT
                ? (void *)pj_int_to_str(s->ctx, records[i].v.u.i) : records[i].v.u.p}};
    if (as_text && !all_strings(records, n, s->kind))
        pj_bail_builtin(s->ctx);
    s->by_bytes = as_text || (s->kind == PJ_STR && !s->cmp && all_bytes(a));
    if (s->by_bytes) {
        if (s->ctx->bail || !sort_texts(s, records, n)) {
            pj_free(s->ctx, records, records_size(a) + 1);
            return NULL;
        }
        return records;
    }
    if (!s->cmp && (s->kind == PJ_ARRAY || s->kind == PJ_OBJECT || (!by_keys && has_nan(a))))
        pj_bail_builtin(s->ctx);
    php_sort(s, records, records + n);
    if (s->ctx->bail) {
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
    if (to->rc == 1)    /* the same references in another order */
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
            if (old->entries[i].str != PJ_DELETED)
                live[k++] = old->entries[i];
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

/* ---- numbers: least significant byte first, bytes that are all alike skipped */

static int radix(pj_ctx *ctx, uint64_t *a, pj_int n)
{
    static const int bits = 11, buckets = 1 << 11;
    uint64_t *other = pj_alloc(ctx, (size_t)n * 8), *from = a, *to = other, all = 0;
    if (!other)
        return 0;
    for (pj_int i = 1; i < n; i++)
        all |= a[i] ^ a[0];
    for (int shift = 0; shift < 64; shift += bits) {
        if ((all >> shift & (uint64_t)(buckets - 1)) == 0)
            continue;
        pj_int at[1 << 11] = {0}, sum = 0;
        for (pj_int i = 0; i < n; i++)
            at[from[i] >> shift & (uint64_t)(buckets - 1)]++;
        for (int b = 0; b < buckets; b++) {
            pj_int c = at[b];
            at[b] = sum;
            sum += c;
        }
        for (pj_int i = 0; i < n; i++)
            to[at[from[i] >> shift & (uint64_t)(buckets - 1)]++] = from[i];
        uint64_t *t = from;
        from = to;
        to = t;
    }
    if (from != a)
        memcpy(a, from, (size_t)n * 8);
    pj_free(ctx, other, (size_t)n * 8);
    return 1;
}

/* Short arrays: merges of sorted runs would not pay; binary heaps neither. */
static void short_sort(uint64_t *a, pj_int n)
{
    for (pj_int gap = n > 40 ? 13 : n > 12 ? 4 : 1; gap > 0; gap = gap == 13 ? 4 : gap == 4 ? 1 : 0)
        for (pj_int i = gap; i < n; i++) {
            uint64_t x = a[i];
            pj_int j = i;
            for (; j >= gap && a[j - gap] > x; j -= gap)
                a[j] = a[j - gap];
            a[j] = x;
        }
}

#define TOP ((uint64_t)1 << 63)

/* Sorts ints, or floats without NaN and -0.0, in place: as unsigned numbers of the same order. */
static void sort_words(pj_ctx *ctx, uint64_t *a, pj_int n, int is_float, int descending)
{
    uint64_t flip = descending ? ~(uint64_t)0 : 0;
    for (pj_int i = 0; i < n; i++) {
        uint64_t x = a[i];
        a[i] = (is_float && x & TOP ? ~x : x ^ TOP) ^ flip;
    }
    if (n <= 200)
        short_sort(a, n);
    else
        radix(ctx, a, n);
    for (pj_int i = 0; i < n; i++) {
        uint64_t x = a[i] ^ flip;
        a[i] = is_float && !(x & TOP) ? ~x : x ^ TOP;
    }
}

/* Whether the words of FLOAT elements can be sorted as numbers: -0.0 equals 0.0 and must keep its place. */
static int plain_floats(const pj_vec *a)
{
    const double *f = (const double *)(const void *)a->data;
    for (pj_int i = 0; i < a->len; i++)
        if (f[i] != f[i] || (f[i] == 0 && __builtin_signbit(f[i])))
            return 0;
    return 1;
}

/* ---- the functions */

void pj_vec_sort(pj_ctx *ctx, pj_vec **slot, int descending)
{
    pj_vec *a = *slot;
    if (a->len < 2)
        return;
    if (!(descending & 2) && (a->kind == PJ_INT || (a->kind == PJ_FLOAT && plain_floats(a)))) {
        pj_vec_separate(ctx, slot);
        if ((*slot)->rc == 1)
            sort_words(ctx, (uint64_t *)(void *)(*slot)->data, (*slot)->len, a->kind == PJ_FLOAT, descending);
        return;
    }
    sorter s = {.ctx = ctx, .sign = descending & 1 ? -1 : 1, .by_bytes = descending >> 1 & 1};
    sort_vec(&s, slot);
}

pj_vec *pj_map_sort(pj_ctx *ctx, pj_map *m, int descending)
{
    sorter s = {.ctx = ctx, .sign = descending & 1 ? -1 : 1, .by_bytes = descending >> 1 & 1};
    return sort_map(&s, m);
}

void pj_map_asort(pj_ctx *ctx, pj_map **slot, int descending)
{
    sorter s = {.ctx = ctx, .sign = descending & 1 ? -1 : 1, .by_bytes = descending >> 1 & 1};
    reorder_map(&s, slot, 0);
}

void pj_map_ksort(pj_ctx *ctx, pj_map **slot, int descending)
{
    sorter s = {.ctx = ctx, .sign = descending & 1 ? -1 : 1, .by_bytes = descending >> 1 & 1};
    reorder_map(&s, slot, 1);
}

void pj_vec_usort(pj_ctx *ctx, pj_vec **slot, void *cmp, void *env)
{
    sorter s = {.ctx = ctx, .sign = 1, .cmp = cmp, .env = env};
    sort_vec(&s, slot);
}

pj_vec *pj_map_usort(pj_ctx *ctx, pj_map *m, void *cmp, void *env)
{
    sorter s = {.ctx = ctx, .sign = 1, .cmp = cmp, .env = env};
    return sort_map(&s, m);
}

void pj_map_uasort(pj_ctx *ctx, pj_map **slot, void *cmp, void *env)
{
    sorter s = {.ctx = ctx, .sign = 1, .cmp = cmp, .env = env};
    reorder_map(&s, slot, 0);
}

void pj_map_uksort(pj_ctx *ctx, pj_map **slot, void *cmp, void *env)
{
    sorter s = {.ctx = ctx, .sign = 1, .cmp = cmp, .env = env};
    reorder_map(&s, slot, 1);
}
