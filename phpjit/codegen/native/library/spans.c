/* Large blocks of the arena, in the system's huge pages where it has them (Linux): an array of megabytes takes a fault
 * for 2 MiB instead of 4 KiB, and the CPU finds its elements with a few entries of its TLB.
 *
 * A span begins where a huge page does.  Spans that were given back stay with the process for a while, 64 MiB of them:
 * a function that is called again and again takes the same megabytes each time.  No locks: a forked child can go on.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "spans.h"

#include <sys/mman.h>

#include "library.h"

#if defined(MADV_HUGEPAGE) && defined(MREMAP_FIXED) && !defined(PJ_TEST_MALLOC)

enum { SLOTS = 16, MOST_KEPT = 64 << 20, UNIT = 64 << 10 };

typedef struct { size_t size; } kept;       /* lies in a span that waits for its next use */

static kept *waiting[SLOTS];
static size_t waiting_bytes;

/* Fresh address space that begins where a huge page does; NULL when there is none. */
static char *map(size_t size, int access)
{
    char *at = mmap(NULL, size + PJ_SPAN, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED)
        return NULL;
    size_t before = -(uintptr_t)at & (PJ_SPAN - 1);
    if (before)
        munmap(at, before);
    munmap(at + before + size, PJ_SPAN - before);
    return at + before;
}

static int keep(kept *span)
{
    for (int i = 0; i < SLOTS; i++) {
        kept *none = NULL;
        if (!PJ_GET(waiting[i])
            && __atomic_compare_exchange_n(&waiting[i], &none, span, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
            return 1;
    }
    return 0;
}

static void drop(kept *span)
{
    size_t size = span->size;
    __atomic_fetch_sub(&waiting_bytes, size, __ATOMIC_RELAXED);
    munmap(span, size);
}

void *pj_span_take(size_t *size, int *fresh)
{
    size_t wanted = (*size + UNIT - 1) & ~(size_t)(UNIT - 1);
    for (int i = 0; i < SLOTS; i++) {
        kept *found = PJ_GET(waiting[i]) ? __atomic_exchange_n(&waiting[i], NULL, __ATOMIC_ACQUIRE) : NULL;
        if (!found)
            continue;
        if (found->size >= wanted && found->size - wanted <= wanted / 4) {
            *size = found->size;
            *fresh = 0;
            __atomic_fetch_sub(&waiting_bytes, *size, __ATOMIC_RELAXED);
            return found;
        }
        if (!keep(found))
            drop(found);
    }
    char *made = map(wanted, PROT_READ | PROT_WRITE);
    if (made)
        madvise(made, wanted, MADV_HUGEPAGE);
    *size = wanted;
    *fresh = 1;
    return made;
}

void pj_span_give(void *span, size_t size)
{
    if (__atomic_add_fetch(&waiting_bytes, size, __ATOMIC_RELAXED) <= MOST_KEPT) {
        ((kept *)span)->size = size;
        if (keep(span))
            return;
    }
    __atomic_fetch_sub(&waiting_bytes, size, __ATOMIC_RELAXED);
    munmap(span, size);
}

void *pj_span_resize(void *span, size_t size, size_t *wanted)
{
    size_t rounded = (*wanted + UNIT - 1) & ~(size_t)(UNIT - 1);
    *wanted = rounded;
    if (rounded == size || mremap(span, size, rounded, 0) != MAP_FAILED)
        return span;
    char *to = map(rounded, PROT_NONE);
    if (!to)
        return NULL;
    if (mremap(span, size, rounded, MREMAP_MAYMOVE | MREMAP_FIXED, to) == MAP_FAILED) {
        munmap(to, rounded);
        return NULL;
    }
    return to;
}

#else

void *pj_span_take(size_t *size, int *fresh)
{
    (void)size;
    *fresh = 0;
    return NULL;
}

void pj_span_give(void *span, size_t size)
{
    (void)span;
    (void)size;
}

void *pj_span_resize(void *span, size_t size, size_t *wanted)
{
    (void)span;
    (void)size;
    (void)wanted;
    return NULL;
}

#endif
