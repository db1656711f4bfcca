/* What map.c and map_blocks.c share: how an index is probed, how a map's elements lie in their block. */
#ifndef PHPJIT_MAPS_H
#define PHPJIT_MAPS_H

#include "arrays.h"

#define LIMIT ((pj_int)1 << 30)     /* positions are int32 */

enum { EMPTY = -1, GONE = -2 };

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

/* ---- map_blocks.c; 0 without memory ---- */

/* Gives the entries (a dense map gets them) an index of their capacity's size in place of what was there. */
int pj_map_new_index(pj_ctx *ctx, pj_map *m);
/* Makes room for one more entry: compacts when a quarter is deleted, else doubles. */
int pj_map_make_room(pj_ctx *ctx, pj_map *m);

#endif
