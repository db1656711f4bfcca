/* Constant arrays: built once at their first use, outside of any region's arena, and never freed nor written.
 *
 * They live as long as the process: a literal of the program costs its memory once.
 */
#include "arrays.h"

#include <stdlib.h>

static void *frozen(const void *from, size_t size)
{
    void *made = malloc(size ? size : 1);
    if (!made)
        abort();
    memcpy(made, from, size);
    return made;
}

static void freeze_element(pj_int kind, pj_value *v)
{
    kind &= 0xff;
    if (kind == PJ_ARRAY || (kind == PJ_VALUE && v->tag == PJ_T_ARRAY))
        v->u.p = pj_freeze(v->u.p);
}

/* A copy of an array of constants (strings in it are immortal already). */
void *pj_freeze(void *array)
{
    if (!pj_is_map(array)) {
        const pj_vec *a = array;
        pj_vec *made = frozen(a, sizeof *a + (size_t)(a->len * pj_elem_size(a->kind)));
        made->rc = PJ_IMMORTAL;
        made->cap = made->len;
        for (pj_int i = 0; i < made->len; i++) {
            pj_value v;
            pj_vec_get(made, i, &v);
            freeze_element(made->kind, &v);
            pj_vec_put(made, i, &v);
        }
        return made;
    }
    const pj_map *m = array;
    pj_map *made = frozen(m, sizeof *m);
    made->rc = PJ_IMMORTAL;
    if (m->entries) {
        made->entries = frozen(m->entries, (size_t)m->cap * sizeof *m->entries);
        made->values = &made->entries->value;
    } else {
        made->values = frozen(m->values, (size_t)m->cap * sizeof *m->values);
    }
    if (m->index)
        made->index = frozen(m->index, (size_t)(m->mask + 1) * sizeof *m->index);
    for (pj_int i = 0; i < made->used; i++)
        if (pj_map_text(made, i) != PJ_DELETED)
            freeze_element(made->kind, pj_map_value(made, i));
    return made;
}
