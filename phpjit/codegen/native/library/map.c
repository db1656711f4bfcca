/* Ordered maps: entries in insertion order and an open-addressing index of their positions.
 *
 *     ['a' => 1, 7 => 2]     entries: {"a", hash, 1} {NULL, 7, 2}     index: … 0 … 1 …
 *
 * A deleted entry stays as a tombstone until the entries are full; then they are compacted or doubled.  The index has
 * at least twice as many places as there are entries, so that probes are short; deleted places count as taken.
 * Ints are their own hash, so that keys in a row lie in a row; probing mixes in the higher bits (as Python's dict).
 *
 * Elements from the first on whose int keys count up by one (1, 2, 3 …) are found by subtraction: `base` and `counted`.
 * While that is all of them there is no index, and no entries either where the map was made like this: it is dense, a row
 * of values.  Other keys and deletions spread it: the values move into entries.
 *
 * Who looks up several string keys often does so in the order of the entries (`foreach ($a as $k => $v) $b[$k] += $v`, the
 * fields of a record): from the first entry on, the one that is next is looked at before the index.  `hint` is its number.
 * Not where threads share the map: they would write to one cache line.
 */
#include "maps.h"

static __thread pj_value scratch;   /* where writes go when there is no memory */

/* ---- keys */

static inline int may_be_int(const pj_str *s) { return (unsigned char)s->data[0] <= '9'; }

/* Whether four bytes are digits: one test for texts such as "7f3e". */
static inline int four_digits(const unsigned char *p)
{
    uint32_t w;
    memcpy(&w, p, 4);
    return ((w & 0xf0f0f0f0u) ^ 0x30303030u) == 0 && ((w + 0x06060606u) & 0xf0f0f0f0u) == 0x30303030u;
}

int pj_key_of_str(const pj_str *s, pj_int *out)
{
    const unsigned char *p = (const unsigned char *)s->data;
    pj_int n = s->len;
    if (n == 0 || *p > '9' || n > 20)
        return 0;
    if (n > 4 && !(four_digits(p + 1) & four_digits(p + n - 4)))
        return 0;
    int negative = *p == '-';
    p += negative;
    n -= negative;
    if (n == 0 || n > 19 || *p < '0' || *p > '9' || (*p == '0' && (n > 1 || negative)))
        return 0;
    uint64_t value = 0;     /* 19 digits fit */
    for (pj_int i = 0; i < n; i++) {
        unsigned digit = p[i] - '0';
        if (digit > 9)
            return 0;
        value = value * 10 + digit;
    }
    if (value > (uint64_t)INT64_MAX + (uint64_t)negative)
        return 0;
    *out = negative ? (pj_int)(0 - value) : (pj_int)value;
    return 1;
}

/* ---- finding */

static inline pj_int find_int(const pj_map *m, pj_int key)
{
    uint64_t counted = (uint64_t)key - (uint64_t)m->base;
    if (counted < (uint64_t)m->counted)
        return (pj_int)counted;
    if (!m->index)
        return -1;
    uint64_t mask = m->mask;
    for (probe p = first_place((uint64_t)key, mask);; next_place(&p, mask)) {
        int32_t at = m->index[p.at];
        if (at >= 0) {
            const pj_entry *e = &m->entries[at];
            if (e->key == key && e->str == NULL)
                return at;
        } else if (at == EMPTY) {
            return -1;
        }
    }
}

/* Whether both are the same 1 to 16 bytes. */
static inline int same_short_text(const pj_str *a, const pj_str *b)
{
    pj_int n = a->len;
    if (n != b->len || (uint64_t)n - 1 > 15)
        return 0;
    if (n < 4)          /* the first, middle and last one */
        return a->data[0] == b->data[0] && a->data[n - 1] == b->data[n - 1] && a->data[n >> 1] == b->data[n >> 1];
    if (n < 8) {        /* two words that may overlap */
        uint32_t p[2], q[2];
        memcpy(&p[0], a->data, 4), memcpy(&p[1], a->data + n - 4, 4);
        memcpy(&q[0], b->data, 4), memcpy(&q[1], b->data + n - 4, 4);
        return ((p[0] ^ q[0]) | (p[1] ^ q[1])) == 0;
    }
    uint64_t p[2], q[2];
    memcpy(&p[0], a->data, 8), memcpy(&p[1], a->data + n - 8, 8);
    memcpy(&q[0], b->data, 8), memcpy(&q[1], b->data + n - 8, 8);
    return ((p[0] ^ q[0]) | (p[1] ^ q[1])) == 0;
}

static inline int same_text(const pj_str *a, const pj_str *b)
{
    if (a == b)
        return 1;
    pj_int n = a->len;
    if (n != b->len)
        return 0;
    return n > 16 || n == 0 ? memcmp(a->data, b->data, (size_t)n) == 0 : same_short_text(a, b);
}

/* Where a string key is; -1 when it is missing, and *free (may be NULL) is the place of the index where it would go. */
static inline pj_int find_str(const pj_map *m, pj_str *s, uint64_t *free)
{
    if (!m->index)
        return -1;
    uint64_t known = __atomic_load_n(&s->hash, __ATOMIC_RELAXED);
    pj_int hash = (pj_int)(PJ_UNLIKELY(!known) ? pj_hash(s) : known);
    uint64_t mask = m->mask;
    for (probe p = first_place((uint64_t)hash, mask);; next_place(&p, mask)) {
        int32_t at = m->index[p.at];
        if (at >= 0) {
            const pj_entry *e = &m->entries[at];
            if (e->key == hash && (uintptr_t)e->str > (uintptr_t)PJ_DELETED && same_text(e->str, s))
                return at;
        } else if (at == EMPTY) {
            if (free)
                *free = p.at;
            return -1;
        }
    }
}

static inline pj_int find(const pj_map *m, pj_str *str, pj_int key)
{
    if (m->len == 0)
        return -1;
    return str ? find_str(m, str, NULL) : find_int(m, key);
}

pj_value *pj_map_get(pj_map *m, pj_str *str, pj_int key)
{
    pj_int at = find(m, str, key);
    return at < 0 ? NULL : pj_map_value(m, at);
}

pj_value *pj_map_get_int(pj_map *m, pj_int key)
{
    pj_int at = find_int(m, key);
    return at < 0 ? NULL : pj_map_value(m, at);
}

static pj_value *__attribute__((noinline)) get_any_str(pj_map *m, pj_str *key)
{
    pj_int number;
    pj_int at = may_be_int(key) && pj_key_of_str(key, &number) ? find_int(m, number) : find_str(m, key, NULL);
    if (at < 0)
        return NULL;
    if (at == 0 && m->rc < PJ_IMMORTAL)
        m->hint = 1;
    return pj_map_value(m, at);
}

static inline int is_text_entry(const pj_entry *e, uint64_t hash, const pj_str *key)
{
    return (uint64_t)e->key == hash
        && (e->str == key || ((uintptr_t)e->str > (uintptr_t)PJ_DELETED && same_short_text(e->str, key)));
}

/* The entry of a key that is found at once: it is the next one in order, or in the first place of the index.  Nothing is
 * called, so no registers are saved.  (A text that stands for an int is no entry's.) */
static inline pj_entry *found_at_once(pj_map *m, const pj_str *key)
{
    uint64_t hash = __atomic_load_n(&key->hash, __ATOMIC_RELAXED);
    uint64_t hint = (uint64_t)m->hint;
    if (PJ_UNLIKELY(!m->index))
        return NULL;
    if (m->rc < PJ_IMMORTAL && hint < (uint64_t)m->used && is_text_entry(&m->entries[hint], hash, key)) {
        m->hint++;
        return &m->entries[hint];
    }
    if (PJ_UNLIKELY(!hash))
        return NULL;
    int32_t at = m->index[hash & m->mask];
    if (at < 0 || !is_text_entry(&m->entries[at], hash, key))
        return NULL;
    if (at == 0 && m->rc < PJ_IMMORTAL)
        m->hint = 1;
    return &m->entries[at];
}

pj_value *pj_map_get_str(pj_map *m, pj_str *key)
{
    pj_entry *e = found_at_once(m, key);
    return PJ_LIKELY(e != NULL) ? &e->value : get_any_str(m, key);
}

/* ---- writing */

static pj_value *lost(void)
{
    scratch.tag = PJ_T_UNDEF;
    scratch.u.i = 0;
    return &scratch;
}

static inline pj_value *cleared(pj_value *v)
{
    v->tag = PJ_T_UNDEF;
    v->u.i = 0;
    return v;
}

/* Fills in a new entry; returns the place of its value. */
static inline pj_value *enter(pj_entry *e, pj_str *str, pj_int key)
{
    e->str = str;
    e->key = key;
    return cleared(&e->value);
}

/* Adds an entry that is known to be absent; the map is private.  Retains the key. */
static inline pj_value *add(pj_ctx *ctx, pj_map *m, pj_str *str, pj_int key)
{
    if (PJ_UNLIKELY(m->used == m->cap) && !pj_map_make_room(ctx, m))
        return lost();
    if (m->used == m->counted && !str && (m->used == 0 || (uint64_t)key - (uint64_t)m->base == (uint64_t)m->used)) {
        if (m->used == 0)
            m->base = key;
        m->counted++;
    } else if (!m->index && !pj_map_new_index(ctx, m)) {
        return lost();
    }
    if (m->index) {
        probe p = first_place((uint64_t)key, m->mask);
        while (m->index[p.at] >= 0)
            next_place(&p, m->mask);
        m->index[p.at] = (int32_t)m->used;
    }
    m->len++;
    if (str)
        pj_count_up(str);
    else if (key >= m->next)
        m->next = key < INT64_MAX ? key + 1 : key;
    if (!m->entries)
        return cleared(&m->values[m->used++]);
    return enter(&m->entries[m->used++], str, key);
}

pj_value *pj_map_add(pj_ctx *ctx, pj_map *m, pj_str *str, pj_int key) { return add(ctx, m, str, key); }

pj_value *pj_map_put_int(pj_ctx *ctx, pj_map **slot, pj_int key, pj_int *is_new)
{
    pj_map_separate(ctx, slot);
    pj_map *m = *slot;
    *is_new = 0;
    if (PJ_UNLIKELY(!pj_is_private(m)))
        return lost();
    pj_int at = find_int(m, key);
    if (at >= 0)
        return pj_map_value(m, at);
    *is_new = 1;
    return add(ctx, m, NULL, key);
}

static pj_value *put_text(pj_ctx *ctx, pj_map **slot, pj_str *key, pj_int *is_new)
{
    pj_map_separate(ctx, slot);
    pj_map *m = *slot;
    *is_new = 0;
    if (PJ_UNLIKELY(!pj_is_private(m)))
        return lost();
    uint64_t place = 0;
    pj_int at = find_str(m, key, &place);
    if (at >= 0)
        return &m->entries[at].value;
    *is_new = 1;
    pj_int hash = (pj_int)pj_hash(key);
    if (key->len == 1)      /* the one string of that byte: it is known by its address when text is taken apart */
        key = pj_chr(ctx, (unsigned char)key->data[0]);
    if (PJ_UNLIKELY(m->used == m->cap || !m->index))
        return add(ctx, m, key, hash);
    m->index[place] = (int32_t)m->used;
    m->len++;
    pj_count_up(key);
    return enter(&m->entries[m->used++], key, hash);
}

pj_value *pj_map_put_str(pj_ctx *ctx, pj_map **slot, pj_str *key, pj_int *is_new)
{
    pj_int number;
    pj_entry *e = PJ_LIKELY(pj_is_private(*slot)) ? found_at_once(*slot, key) : NULL;
    if (e) {
        *is_new = 0;
        return &e->value;
    }
    if (may_be_int(key) && pj_key_of_str(key, &number))
        return pj_map_put_int(ctx, slot, number, is_new);
    return put_text(ctx, slot, key, is_new);
}

pj_value *pj_map_put(pj_ctx *ctx, pj_map **slot, pj_str *str, pj_int key, pj_int *is_new)
{
    return str ? put_text(ctx, slot, str, is_new) : pj_map_put_int(ctx, slot, key, is_new);
}

pj_value *pj_map_append(pj_ctx *ctx, pj_map **slot)
{
    pj_int is_new, key = (*slot)->next;
    if (key == PJ_NO_INDEX)
        key = 0;
    if (PJ_UNLIKELY(key == INT64_MAX)) {
        pj_bail_builtin(ctx);
        return lost();
    }
    return pj_map_put_int(ctx, slot, key, &is_new);
}

/* ---- deleting */

static int delete_at(pj_ctx *ctx, pj_map **slot, pj_int at)
{
    pj_str *str = pj_map_text(*slot, at);
    pj_int key = pj_map_number(*slot, at);
    if (!pj_is_private(*slot)) {
        pj_map_separate(ctx, slot);
        if (!pj_is_private(*slot))
            return 0;
        at = find(*slot, str, key);
    }
    pj_map *m = *slot;
    pj_value value = *pj_map_value(m, at);
    if (!m->index && at == m->used - 1) {       /* the last one of counted entries */
        m->len = m->counted = --m->used;
        pj_release_elem(ctx, m->kind, &value);
        return 1;
    }
    if (!m->index && !pj_map_new_index(ctx, m))
        return 0;
    probe p = first_place((uint64_t)key, m->mask);
    while (m->index[p.at] != (int32_t)at)
        next_place(&p, m->mask);
    m->index[p.at] = GONE;
    m->entries[at].str = PJ_DELETED;
    if (at < m->counted)
        m->counted = at;
    m->len--;
    if (m->len == 0) {
        if (m->used)
            memset(m->index, 0xff, (size_t)(m->mask + 1) * sizeof(int32_t));
        m->used = 0;
    }
    if (str)
        pj_release(ctx, str, PJ_T_STR);
    pj_release_elem(ctx, m->kind, &value);
    return 1;
}

int pj_map_delete_int(pj_ctx *ctx, pj_map **slot, pj_int key)
{
    pj_int at = find_int(*slot, key);
    return at >= 0 && delete_at(ctx, slot, at);
}

int pj_map_delete_str(pj_ctx *ctx, pj_map **slot, pj_str *key)
{
    pj_int number;
    if (pj_key_of_str(key, &number))
        return pj_map_delete_int(ctx, slot, number);
    pj_int at = find_str(*slot, key, NULL);
    return at >= 0 && delete_at(ctx, slot, at);
}
