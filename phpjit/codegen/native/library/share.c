/* Values that threads share: nobody counts references to them while they are marked.
 *
 * Marked means PJ_IMMORTAL more on the count, for all that can be reached.  Constants have exactly PJ_IMMORTAL: they are
 * left alone, and all that they refer to is constant.  Several threads mark and unmark parts of one array at a time:
 * whoever sets or takes away the bit goes on to what the value holds, so that each is visited once, also in cycles.
 *
 * What kernels put into outputs may refer to marked values without having counted that; pj_count_outputs makes up for it.
 */
#include <stdlib.h>

#include "pool.h"

enum {
    SAMPLE_DEPTH = 4,           /* levels that are looked at; 4 values of the first one, 3 of each in the next, … */
    TOP_NS = 8, BELOW_NS = 24   /* to mark and unmark a value; those that elements refer to lie anywhere in memory */
};

#define SEEN (PJ_IMMORTAL << 1)     /* on the count of a new container with several owners: was looked at */

typedef struct { void *p; pj_int tag; } item;

/* Containers to be visited. */
typedef struct {
    item *items;
    pj_int count, cap;
    item first[64];
} list;

static void push(list *l, void *p, pj_int tag)
{
    if (l->count == l->cap) {
        pj_int cap = l->cap ? l->cap * 4 : (pj_int)(sizeof l->first / sizeof *l->first);
        item *grown = l->cap ? malloc((size_t)cap * sizeof *grown) : l->first;
        if (!grown)
            abort();    /* half of the values are marked: nothing else can be done */
        if (l->cap)
            memcpy(grown, l->items, (size_t)l->count * sizeof *grown);
        if (l->cap && l->items != l->first)
            free(l->items);
        l->items = grown;
        l->cap = cap;
    }
    l->items[l->count++] = (item){p, tag};
}

static void done_with(list *l)
{
    if (l->cap && l->items != l->first)
        free(l->items);
}

static inline int holds_counted(const void *p, pj_int tag)
{
    return tag == PJ_T_OBJECT || (tag == PJ_T_ARRAY && (pj_is_map(p) || pj_elem_counted(((const pj_vec *)p)->kind)));
}

typedef void visitor(list *l, void *p, pj_int tag);

/* Visits elements start..end-1 of a packed array. */
static inline void __attribute__((always_inline)) each_element(list *l, pj_vec *a, pj_int start, pj_int end, visitor *visit)
{
    if (a->kind == PJ_VALUE) {
        pj_value *v = (pj_value *)(void *)a->data;
        for (pj_int i = start; i < end; i++)
            if (pj_tag_counted(v[i].tag))
                visit(l, v[i].u.p, v[i].tag);
    } else if (pj_elem_counted(a->kind)) {
        void **p = (void **)(void *)a->data;
        pj_int tag = pj_elem_tag(a->kind);
        for (pj_int i = start; i < end; i++)
            visit(l, p[i], tag);
    }
}

/* Visits what a container refers to. */
static inline void __attribute__((always_inline)) each(list *l, item container, visitor *visit)
{
    if (container.tag == PJ_T_OBJECT) {
        pj_object *o = container.p;
        for (pj_int i = 0; i < o->count; i++)
            if (pj_tag_counted(o->props[i].tag))
                visit(l, o->props[i].u.p, o->props[i].tag);
    } else if (pj_is_map(container.p)) {
        pj_walk w = pj_walk_of(container.p);
        while (pj_walk_next(&w)) {
            visit(l, w.str, PJ_T_STR);
            if (pj_tag_counted(w.value.tag))
                visit(l, w.value.u.p, w.value.tag);
        }
    } else {
        each_element(l, container.p, 0, ((pj_vec *)container.p)->len, visit);
    }
}

/* ---- marking ---- */

static inline void mark_one(list *l, void *p, pj_int tag)
{
    if (!p || PJ_GET(*(pj_int *)p) >= PJ_IMMORTAL)
        return;
    if (!(__atomic_fetch_or((pj_int *)p, PJ_IMMORTAL, __ATOMIC_RELAXED) & PJ_IMMORTAL) && holds_counted(p, tag))
        push(l, p, tag);
}

static inline void unmark_one(list *l, void *p, pj_int tag)
{
    if (!p || PJ_GET(*(pj_int *)p) <= PJ_IMMORTAL)
        return;
    if (__atomic_fetch_and((pj_int *)p, ~PJ_IMMORTAL, __ATOMIC_RELAXED) & PJ_IMMORTAL && holds_counted(p, tag))
        push(l, p, tag);
}

static inline void __attribute__((always_inline)) all(list *l, visitor *visit)
{
    while (l->count)
        each(l, l->items[--l->count], visit);
    done_with(l);
}

void pj_mark(void *p, pj_int tag)
{
    list l;
    l.count = l.cap = 0;
    mark_one(&l, p, tag);
    all(&l, mark_one);
}

void pj_unmark(void *p, pj_int tag)
{
    list l;
    l.count = l.cap = 0;
    unmark_one(&l, p, tag);
    all(&l, unmark_one);
}

void pj_mark_elements(pj_ctx *ctx, void *array, pj_int start, pj_int end, void *unused)
{
    list l;
    (void)ctx;
    (void)unused;
    l.count = l.cap = 0;
    each_element(&l, array, start, end, mark_one);
    all(&l, mark_one);
}

void pj_unmark_elements(pj_ctx *ctx, void *array, pj_int start, pj_int end, void *unused)
{
    list l;
    (void)ctx;
    (void)unused;
    l.count = l.cap = 0;
    each_element(&l, array, start, end, unmark_one);
    all(&l, unmark_one);
}

/* About how many values marking would find, from some of each container: the rows of an array are much alike. */
static double reach(void *p, pj_int tag, int depth)
{
    if (!p || !pj_tag_counted(tag) || PJ_GET(*(pj_int *)p) >= PJ_IMMORTAL)
        return 0;
    if (!holds_counted(p, tag) || depth == SAMPLE_DEPTH)
        return 1;
    pj_object *o = p;
    int map = tag == PJ_T_ARRAY && pj_is_map(p);
    pj_int n = tag == PJ_T_OBJECT ? o->count : map ? ((pj_map *)p)->used : ((pj_vec *)p)->len;
    pj_int count = n < SAMPLE_DEPTH - depth ? n : SAMPLE_DEPTH - depth;
    double sum = 0;
    for (pj_int i = 0; i < count; i++) {
        pj_int at = (2 * i + 1) * n / (2 * count);
        if (tag == PJ_T_OBJECT) {
            sum += reach(o->props[at].u.p, o->props[at].tag, depth + 1);
        } else {
            pj_walk w = pj_walk_of(p);
            w.at = at;
            if (pj_walk_next(&w))
                sum += (map ? reach(w.str, PJ_T_STR, depth + 1) : 0) + reach(w.value.u.p, w.value.tag, depth + 1);
        }
    }
    return 1 + (count ? sum * (double)n / (double)count : 0);
}

pj_int pj_share_price(const pj_job *job)
{
    pj_int ns = 0;
    for (pj_int i = 0; i < job->shared_count; i++) {
        void *p = job->shared[i].u.p;
        pj_int tag = job->shared[i].tag, found = (pj_int)reach(p, tag, 0), top = found;
        if (found && tag == PJ_T_ARRAY && holds_counted(p, tag))
            top = ((pj_vec *)p)->len;       /* all are looked at, whatever they are */
        ns += top * TOP_NS + (found > top ? found - top : 0) * BELOW_NS;
    }
    return ns;
}

/* ---- outputs ---- */

/* A reference in an output: to a marked value, which gets its count; to a constant; or to something new, made by this
 * thread, whose own references are of the same three kinds.  What is new and has several owners is looked at once. */
static inline void count_one(list *l, void *p, pj_int tag)
{
    if (!p)
        return;
    pj_int count = PJ_GET(*(pj_int *)p);
    if (count >= SEEN)
        return;
    if (count >= PJ_IMMORTAL) {
        if (count > PJ_IMMORTAL)
            __atomic_fetch_add((pj_int *)p, 1, __ATOMIC_RELAXED);
        return;
    }
    if (holds_counted(p, tag)) {
        if (count > 1)
            *(pj_int *)p = count | SEEN;
        push(l, p, tag);
    }
}

void pj_count_outputs(const pj_job *job, pj_int start, pj_int end)
{
    list l, several;
    l.count = l.cap = several.count = several.cap = 0;
    for (pj_int i = 0; i < job->output_count; i++) {
        each_element(&l, job->outputs[i], start, end, count_one);
        while (l.count) {
            item next = l.items[--l.count];
            if (*(pj_int *)next.p >= SEEN)
                push(&several, next.p, next.tag);
            each(&l, next, count_one);
        }
    }
    while (several.count)
        *(pj_int *)several.items[--several.count].p &= ~SEEN;
    done_with(&l);
    done_with(&several);
}
