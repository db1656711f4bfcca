/* The core that a slot's thread runs on: two slots of a job do not share one while others are there for them.
 *
 * The kernel's scheduler wakes threads where the one that woke them runs, and may leave them there for long: a virtual
 * machine's packs threads on one of its cores to give the others back.  A thread that finds itself on the core of
 * another slot goes to one where none is; it may be moved again at any time.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>

#include "slots.h"

enum { PAUSE_NS = 1000000 };    /* the scheduler may have its reasons */

/* Whether another slot was on this core when it was last seen. */
static int shared(const pj_live *r, const pj_worker *w, int core)
{
    for (pj_int i = 0; i < r->what->slots; i++)
        if (pj_workers[i] != w && PJ_GET(pj_workers[i]->core) == core)
            return 1;
    return 0;
}

/* Between chunks; the caller's thread stays where it is, others go. */
void pj_place(const pj_live *r, pj_worker *w, int is_caller, pj_int now)
{
    int core = sched_getcpu();
    PJ_SET(w->core, core);
    if (is_caller || core < 0 || now < w->placed + PAUSE_NS || !shared(r, w, core))
        return;
    cpu_set_t all, others;
    w->placed = now;
    if (sched_getaffinity(0, sizeof all, &all))
        return;     /* more cores than a set has room for */
    others = all;
    for (pj_int i = 0; i < r->what->slots; i++) {
        pj_int used = PJ_GET(pj_workers[i]->core);
        if (used >= 0 && used < CPU_SETSIZE)
            CPU_CLR((size_t)used, &others);
    }
    if (!CPU_COUNT(&others) || sched_setaffinity(0, sizeof others, &others))
        return;
    PJ_SET(w->core, sched_getcpu());
    sched_setaffinity(0, sizeof all, &all);
}
