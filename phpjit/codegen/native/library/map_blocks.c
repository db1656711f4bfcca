/* Blocks of ordered maps: made, grown, copied, converted; what lies in them and how it is found: map.c. */
#include "maps.h"

static pj_entry no_entries[1];
static pj_map nothing = {PJ_IMMORTAL, 0, 0, PJ_VALUE | PJ_MAP, 0, 0, 0, no_entries, NULL, 0, 0, 0, &no_entries[0].value, 5};

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

int pj_map_new_index(pj_ctx *ctx, pj_map *m)
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
    return n == m->used || pj_map_new_index(ctx, m);
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
        } else if (pj_map_new_index(ctx, c)) {
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

int pj_map_make_room(pj_ctx *ctx, pj_map *m)
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
    return !m->index || pj_map_new_index(ctx, m);
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
