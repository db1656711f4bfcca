/* Large blocks of the arena, in the system's huge pages where it has them (Linux): an array of megabytes takes a fault
 * for 2 MiB instead of 4 KiB, and the CPU finds its elements with a few entries of its TLB.
 *
 * A span begins where a huge page does.  Spans that were given back stay with the process, a 16th of the memory and 512 MiB
 * at most: a function that is called again and again takes the same megabytes each time, and filling new pages with zeros
 * costs more than light work on them.  An array that grows gets one with room to spare: the next run of the function that
 * makes it would have no use for the span as large as the array became, and fill new pages.  When no region has run for a
 * while, the watchdog gives them to the system (pj_spans_trim).  No locks: a forked child can go on.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "spans.h"

#include <sys/mman.h>
#include <unistd.h>

#include "library.h"

#if defined(MADV_HUGEPAGE) && defined(MREMAP_FIXED) && !defined(PJ_TEST_MALLOC)

enum { SLOTS = 64, MOST_KEPT = 512 << 20, SHARE = 16, UNIT = 64 << 10 };

typedef struct { size_t size; } kept;       /* lies in a span that waits for its next use */

static kept *waiting[SLOTS];
static size_t waiting_bytes;
static unsigned turn;       /* whose slot is emptied next */

/* How many bytes may wait. */
static size_t most(void)
{
    static size_t found;
    size_t known = PJ_GET(found);
    if (!known) {
        long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
        known = pages > 0 && page > 0 ? (size_t)pages / SHARE * (size_t)page : MOST_KEPT;
        known = known < MOST_KEPT ? known : MOST_KEPT;
        PJ_SET(found, known);
    }
    return known;
}

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

static kept *taken(unsigned slot)
{
    return PJ_GET(waiting[slot]) ? __atomic_exchange_n(&waiting[slot], NULL, __ATOMIC_ACQUIRE) : NULL;
}

void pj_spans_trim(void)
{
    for (unsigned i = 0; i < SLOTS; i++) {
        kept *found = taken(i);
        if (found)
            drop(found);
    }
}

void *pj_span_take(size_t *size, int *fresh, int grows)
{
    size_t wanted = (*size + UNIT - 1) & ~(size_t)(UNIT - 1);
    size_t spare = grows ? wanted * 31 : wanted / 4;
    for (unsigned i = 0; PJ_GET(waiting_bytes) && i < SLOTS; i++) {
        kept *found = taken(i);
        if (!found)
            continue;
        if (found->size >= wanted && found->size - wanted <= spare) {
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

/* Others make room for it: what is used now is more likely to be wanted again. */
void pj_span_give(void *span, size_t size)
{
    size_t bytes = __atomic_add_fetch(&waiting_bytes, size, __ATOMIC_RELAXED);
    for (int i = 0; i < SLOTS && size <= most() && bytes > most(); i++) {
        kept *found = taken(__atomic_fetch_add(&turn, 1, __ATOMIC_RELAXED) % SLOTS);
        if (found)
            drop(found);
        bytes = PJ_GET(waiting_bytes);
    }
    if (bytes <= most()) {
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

void *pj_span_take(size_t *size, int *fresh, int grows)
{
    (void)size;
    (void)grows;
    *fresh = 0;
    return NULL;
}

void pj_span_give(void *span, size_t size)
{
    (void)span;
    (void)size;
}

void pj_spans_trim(void) {}

void *pj_span_resize(void *span, size_t size, size_t *wanted)
{
    (void)span;
    (void)size;
    (void)wanted;
    return NULL;
}

#endif
