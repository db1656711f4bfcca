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
#include "arrays.h"

#include <stdlib.h>

#define LIMIT ((pj_int)1 << 30)     /* positions are int32 */

enum { EMPTY = -1, GONE = -2 };

static pj_entry no_entries[1];
static pj_map nothing = {PJ_IMMORTAL, 0, 0, PJ_VALUE | PJ_MAP, 0, 0, 0, no_entries, NULL, 0, 0, 0, &no_entries[0].value, 5};
static __thread pj_value scratch;   /* where writes go when there is no memory */

typedef struct { uint64_t at, rest; } probe;

static inline probe first_place(uint64_t hash, uint64_t mask) { return (probe){hash & mask, hash}; }

static inline void next_place(probe *p, uint64_t mask)
{
    p->rest >>= 5;
    p->at = (p->at * 5 + p->rest + 1) & mask;
}

static inline int is_live(const pj_entry *e) { return e->str != PJ_DELETED; }

/* Puts a map's elements into a block: as entries, or dense. */
static inline void lay_entries(pj_map *m, void *block, pj_int cap)
{
    m->entries = block;
    m->values = &m->entries->value;
    m->shift = 5;
    m->cap = cap;
}

static inline void lay_values(pj_map *m, void *block, pj_int cap)
{
    m->entries = NULL;
    m->values = block;
    m->shift = 4;
    m->cap = cap;
}

static inline void *block_of(const pj_map *m) { return m->entries ? (void *)m->entries : (void *)m->values; }
static inline size_t block_size(const pj_map *m) { return (size_t)m->cap << m->shift; }

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

/* ---- making */

/* Moves the values of a dense map into entries: in its block where that is at most half full, else room is left as it was. */
int pj_map_spread(pj_ctx *ctx, pj_map *m)
{
    pj_int cap = m->cap / 2;
    char *block = block_of(m);
    if (cap <= m->used) {
        cap = m->cap;
        block = cap <= LIMIT ? pj_realloc(ctx, block, block_size(m), (size_t)cap * sizeof(pj_entry)) : NULL;
        if (!block) {
            pj_bail(ctx, PJ_BAIL_MEMORY);
            return 0;
        }
    }
    for (pj_int i = m->used; i-- > 0;) {    /* backwards: each goes to where those behind it have been */
        pj_entry e = {.key = (pj_int)((uint64_t)m->base + (uint64_t)i)};
        memcpy(&e.value, block + (size_t)i * sizeof(pj_value), sizeof(pj_value));
        memcpy(block + (size_t)i * sizeof e, &e, sizeof e);
    }
    lay_entries(m, block, cap);
    return 1;
}

static uint64_t index_size(pj_int cap)
{
    uint64_t size = 16;
    while (size < (uint64_t)cap * 2)
        size *= 2;
    return size;
}

/* Gives the entries (a dense map gets them) an index of their capacity's size in place of what was there; 0 without memory. */
static int __attribute__((noinline)) new_index(pj_ctx *ctx, pj_map *m)
{
    if (!m->entries && !pj_map_spread(ctx, m))
        return 0;
    uint64_t size = index_size(m->cap);
    if (!m->index || m->mask != size - 1) {
        int32_t *index = pj_alloc(ctx, size * sizeof *index);
        if (!index)
            return 0;
        if (m->index)
            pj_free(ctx, m->index, (size_t)(m->mask + 1) * sizeof *index);
        m->index = index;
        m->mask = size - 1;
    }
    memset(m->index, 0xff, (size_t)size * sizeof(int32_t));
    for (pj_int at = 0; at < m->used; at++) {
        const pj_entry *e = &m->entries[at];
        if (!is_live(e))
            continue;
        probe p = first_place((uint64_t)e->key, m->mask);
        while (m->index[p.at] != EMPTY)
            next_place(&p, m->mask);
        m->index[p.at] = (int32_t)at;
    }
    return 1;
}

int pj_map_index(pj_ctx *ctx, pj_map *m)
{
    pj_int n = 0;
    m->base = m->entries[0].key;        /* (there is room for one at least) */
    while (n < m->used && !m->entries[n].str && m->entries[n].key == (pj_int)((uint64_t)m->base + (uint64_t)n))
        n++;
    m->counted = n;
    return n == m->used || new_index(ctx, m);
}

/* Gives a map a new block for `cap` entries or twice as many values (its fields are not read); 0 without memory. */
static int new_parts(pj_ctx *ctx, pj_map *m, pj_int cap, int dense)
{
    if (cap > LIMIT) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return 0;
    }
    if (cap < 8)
        cap = 8;
    void *block = pj_alloc(ctx, (size_t)cap * sizeof(pj_entry));
    if (!block)
        return 0;
    if (dense)
        lay_values(m, block, cap * 2);
    else
        lay_entries(m, block, cap);
    m->mask = 0;
    m->index = NULL;
    m->base = m->counted = m->hint = 0;
    return 1;
}

static void free_blocks(pj_ctx *ctx, pj_map *m)
{
    pj_free(ctx, block_of(m), block_size(m));
    if (m->index)
        pj_free(ctx, m->index, (size_t)(m->mask + 1) * sizeof(int32_t));
}

void pj_map_free_parts(pj_ctx *ctx, pj_map *m)
{
    free_blocks(ctx, m);
    pj_free(ctx, m, sizeof *m);
}

pj_map *pj_map_new(pj_ctx *ctx, pj_int kind, pj_int cap)
{
    pj_map *m = pj_alloc(ctx, sizeof *m);
    if (!m)
        return &nothing;
    if (!new_parts(ctx, m, cap, 1)) {
        pj_free(ctx, m, sizeof *m);
        return &nothing;
    }
    m->rc = 1;
    m->len = 0;
    m->kind = kind | PJ_MAP;
    m->used = 0;
    m->next = 0;
    return m;
}

pj_map *pj_map_new_written(pj_ctx *ctx, pj_int kind, pj_int cap)
{
    pj_map *m = pj_map_new(ctx, kind, cap);
    if (m != &nothing)
        m->next = PJ_NO_INDEX;
    return m;
}

/* Copies the live entries of m, which is not dense, to `to`, which has room. */
static void copy_live(pj_entry *to, const pj_map *m)
{
    for (pj_int i = 0; i < m->used; i++)
        if (is_live(&m->entries[i]))
            *to++ = m->entries[i];
}

/* A copy with room for `cap` entries that takes no references; NULL without memory. */
static pj_map *bare_copy(pj_ctx *ctx, const pj_map *m, pj_int cap)
{
    pj_map *c = pj_alloc(ctx, sizeof *c);
    if (!c)
        return NULL;
    if (!new_parts(ctx, c, m->entries ? cap : (cap + 1) / 2, !m->entries)) {
        pj_free(ctx, c, sizeof *c);
        return NULL;
    }
    c->rc = 1;
    c->len = c->used = m->len;
    c->kind = m->kind;
    c->next = m->next;
    if (m->used == m->len) {
        memcpy(block_of(c), block_of(m), (size_t)m->len << m->shift);
        c->base = m->base;
        c->counted = m->counted;
        if (!m->index)
            return c;
        if (m->mask == index_size(c->cap) - 1) {
            c->index = pj_alloc(ctx, (m->mask + 1) * sizeof(int32_t));
            if (c->index) {
                c->mask = m->mask;
                memcpy(c->index, m->index, (size_t)(m->mask + 1) * sizeof(int32_t));
                return c;
            }
        } else if (new_index(ctx, c)) {
            return c;
        }
    } else {
        copy_live(c->entries, m);
        if (pj_map_index(ctx, c))
            return c;
    }
    pj_map_free_parts(ctx, c);
    return NULL;
}

static void retain_all(pj_map *m)
{
    int counted = pj_elem_counted(m->kind);
    for (pj_int i = 0; (counted || m->entries) && i < m->used; i++) {
        pj_retain_ptr(pj_map_text(m, i));
        if (counted)
            pj_retain_elem(m->kind, pj_map_value(m, i));
    }
}

pj_map *pj_map_clone(pj_ctx *ctx, const pj_map *m)
{
    pj_map *c = bare_copy(ctx, m, m->cap > 2 * m->len ? m->len : m->cap);
    if (!c)
        return &nothing;
    retain_all(c);
    return c;
}

void pj_map_separate(pj_ctx *ctx, pj_map **slot)
{
    pj_map *m = *slot;
    if (PJ_LIKELY(pj_is_private(m)))
        return;
    pj_map *c = pj_map_clone(ctx, m);
    if (c == &nothing)
        return;
    pj_count_down(m);
    *slot = c;
}

/* Makes room for one more entry: compacts when a quarter is deleted, else doubles; 0 without memory. */
static int __attribute__((noinline)) make_room(pj_ctx *ctx, pj_map *m)
{
    int enough = m->len <= m->used - (m->used >> 2) && m->used > m->len;
    if (m->used > m->len) {
        copy_live(m->entries, m);       /* forward, in place */
        m->used = m->len;
    }
    if (!enough) {
        void *block = m->cap * 2 <= LIMIT ? pj_realloc(ctx, block_of(m), block_size(m), block_size(m) * 2) : NULL;
        if (!block) {
            pj_bail(ctx, PJ_BAIL_MEMORY);
            return 0;
        }
        if (m->entries)
            lay_entries(m, block, m->cap * 2);
        else
            lay_values(m, block, m->cap * 2);
    }
    return !m->index || new_index(ctx, m);
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
    if (PJ_UNLIKELY(m->used == m->cap) && !make_room(ctx, m))
        return lost();
    if (m->used == m->counted && !str && (m->used == 0 || (uint64_t)key - (uint64_t)m->base == (uint64_t)m->used)) {
        if (m->used == 0)
            m->base = key;
        m->counted++;
    } else if (!m->index && !new_index(ctx, m)) {
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
    if (!m->index && !new_index(ctx, m))
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

/* ---- converting */

pj_map *pj_map_from_vec(pj_ctx *ctx, const pj_vec *a)
{
    pj_map *m = pj_map_new(ctx, a->kind, a->len);
    if (m->rc != 1)
        return m;
    for (pj_int i = 0; i < a->len; i++) {
        pj_vec_get(a, i, &m->values[i]);
        pj_retain_elem(a->kind, &m->values[i]);
    }
    m->len = m->used = m->next = m->counted = a->len;
    return m;
}

pj_map *pj_map_convert(pj_ctx *ctx, pj_map *m, pj_int kind)
{
    pj_int from = m->kind & 0xff;
    if (from == kind) {
        pj_count_up(m);
        return m;
    }
    if (m->len && kind != PJ_VALUE && !(kind == PJ_FLOAT && from == PJ_INT)) {
        pj_bail_builtin(ctx);
        return &nothing;
    }
    pj_map *c = pj_map_clone(ctx, m);
    if (c->rc != 1)
        return c;
    for (pj_int i = 0; i < c->used; i++) {
        pj_value *v = pj_map_value(c, i);
        if (kind == PJ_FLOAT)
            v->u.f = (double)v->u.i;
        else
            v->tag = pj_elem_tag(from);
    }
    c->kind = kind | PJ_MAP;
    return c;
}

int pj_map_is_list(const pj_map *m)
{
    pj_int expected = 0;
    if (!m->entries)
        return m->len == 0 || m->base == 0;
    for (pj_int i = 0; i < m->used; i++) {
        const pj_entry *e = &m->entries[i];
        if (!is_live(e))
            continue;
        if (e->str || e->key != expected)
            return 0;
        expected++;
    }
    return 1;
}
