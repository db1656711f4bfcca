/* One budget of cores for a tree of processes: those that were forked or started below one that had a page for it (page.c).
 *
 * The page has an entry for each.  A job claims its threads there (the caller's is one of them) and looks at what the
 * others claim: two that claim at once both see it, and neither gets too many.  Processes that compute without claiming, in
 * tier 0 or in serial code, are found by the time that they ran or wanted to run, every LOOK_NS; that is also when entries
 * of the dead are taken away.  Nobody waits for anybody.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "pool.h"

enum { MEMBERS = 255, LOOK_NS = 10000000, IDLE = 10, CLEARING = -1 };

typedef struct member {
    pj_int pid;             /* 0: nobody's */
    pj_int started;         /* when its process began, in the kernel's ticks: a pid may come again; 0: not known */
    pj_int claim;           /* threads of the job that it runs */
    pj_int load;            /* thousandths of a core that it used of late, or waited for */
    pj_int cpu, at;         /* ns: that time at the last look, and when that was */
} __attribute__((aligned(64))) member;

typedef struct tree {
    pj_int looked;          /* when somebody last looked at CPU times */
    pj_int high;            /* entries above were never used */
    member members[MEMBERS] __attribute__((aligned(64)));
} tree;

static tree *shared;
static member *mine;
static pj_int me;
static int divided;      /* there is no shared memory: each process has a budget of its own */
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* ---- processes ---- */

#define ALIVE 0
#define DEAD (-1)

/* When a process began; ALIVE: that is not known; DEAD: it is no more, or waits only for its parent to notice. */
static pj_int started(pj_int pid)
{
    char path[64], text[1024], *p;
    snprintf(path, sizeof path, "/proc/%lld/stat", (long long)pid);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return kill((pid_t)pid, 0) && errno == ESRCH ? DEAD : ALIVE;
    ssize_t n = read(file, text, sizeof text - 1);
    close(file);
    text[n < 0 ? 0 : n] = 0;
    if (!(p = strrchr(text, ')')) || !p[1])
        return n < 0 && errno == ESRCH ? DEAD : ALIVE;
    p += 2;
    if (*p == 'Z' || *p == 'X')
        return DEAD;
    for (int i = 3; i < 22 && p; i++)           /* field 22, as proc(5) counts */
        p = strchr(p + 1, ' ');
    return p ? strtoll(p, NULL, 10) : ALIVE;
}

static int is_dead(const member *m)
{
    pj_int known = PJ_GET(m->started), now = started(PJ_GET(m->pid));
    return now == DEAD || (known > 0 && now > 0 && now != known);
}

/* How long the main thread was ready to run while others had the cores: where there are too many, all look half idle. */
static pj_int waited(pj_int pid)
{
    char text[64], *p;
    pj_proc_text(pid, "schedstat", text, sizeof text);
    return (p = strchr(text, ' ')) ? strtoll(p, NULL, 10) : 0;
}

static pj_int wanted_by(pj_int pid)     /* ns of CPU time; -1: not known */
{
#ifdef __linux__
    clockid_t clock;
    struct timespec t;
    if (!clock_getcpuclockid((pid_t)pid, &clock) && !clock_gettime(clock, &t))
        return t.tv_sec * 1000000000 + t.tv_nsec + waited(pid);
#else
    (void)pid;
    (void)waited;
#endif
    return -1;
}

/* ---- entries ---- */

static void clear(member *m, pj_int pid)
{
    if (!__atomic_compare_exchange_n(&m->pid, &pid, CLEARING, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        return;
    PJ_SET(m->claim, 0);
    PJ_SET(m->load, 0);
    __atomic_store_n(&m->pid, 0, __ATOMIC_RELEASE);
}

/* An entry of this process; NULL: there are too many. */
static member *enter(void)
{
    for (pj_int i = 0; i < MEMBERS; i++)            /* what exec() has put in our place had one */
        if (PJ_GET(shared->members[i].pid) == getpid())
            clear(&shared->members[i], getpid());
    for (int round = 0; round < 2; round++)
        for (pj_int i = 0; i < MEMBERS; i++) {
            member *m = &shared->members[i];
            pj_int pid = PJ_GET(m->pid), nobody = 0;
            if (pid && round && is_dead(m))
                clear(m, pid);
            if (!__atomic_compare_exchange_n(&m->pid, &nobody, CLEARING, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
                continue;
            me = pid = getpid();
            pj_int begin = started(pid), cpu = wanted_by(pid);
            PJ_SET(m->started, begin > 0 ? begin : 0);
            PJ_SET(m->cpu, cpu < 0 ? 0 : cpu);
            PJ_SET(m->at, pj_clock());
            PJ_SET(m->load, cpu < 0 ? 0 : 1000);        /* what has just begun computes, until it is known better */
            PJ_SET(m->claim, 0);
            pj_int high = PJ_GET(shared->high);
            while (high <= i && !__atomic_compare_exchange_n(&shared->high, &high, i + 1, 0, __ATOMIC_SEQ_CST,
                                                             __ATOMIC_RELAXED))
                ;
            __atomic_store_n(&m->pid, pid, __ATOMIC_SEQ_CST);
            return m;
        }
    return NULL;
}

static void in_child(void)
{
    if (divided)
        memset(shared, 0, sizeof *shared);
    mine = enter();
}

static void start(void)
{
    shared = pj_page_shared(sizeof *shared);
    if (!shared && !(divided = (shared = calloc(1, sizeof *shared)) != NULL))
        abort();
    mine = enter();
    pthread_atfork(NULL, NULL, in_child);
}

void pj_cores_start(void) { pthread_once(&once, start); }

/* ---- what the others use ---- */

static void look_at(member *m, pj_int now)
{
    pj_int pid = PJ_GET(m->pid), cpu;
    if (pid <= 0)
        return;
    if ((PJ_GET(m->claim) || PJ_GET(m->load) > IDLE) && is_dead(m)) {
        clear(m, pid);
        return;
    }
    cpu = wanted_by(pid);
    if (cpu >= 0 && now - PJ_GET(m->at) > LOOK_NS / 2) {
        pj_int used = cpu - PJ_GET(m->cpu);
        PJ_SET(m->load, used > 0 ? used * 1000 / (now - PJ_GET(m->at)) : 0);
        PJ_SET(m->cpu, cpu);
        PJ_SET(m->at, now);
    }
}

static void look(pj_int now)
{
    pj_int last = PJ_GET(shared->looked), high = PJ_GET(shared->high);
    if (now - last < LOOK_NS
        || !__atomic_compare_exchange_n(&shared->looked, &last, now, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        return;
    for (pj_int i = 0; i < high; i++)
        look_at(&shared->members[i], now);
}

static pj_int used_by_others(void)
{
    pj_int sum = 0, high = __atomic_load_n(&shared->high, __ATOMIC_SEQ_CST);
    for (pj_int i = 0; i < high; i++) {
        const member *m = &shared->members[i];
        if (m == mine)
            continue;
        pj_int claim = __atomic_load_n(&m->claim, __ATOMIC_SEQ_CST), load = PJ_GET(m->load);
        sum += claim * 1000 > load ? claim * 1000 : load;
    }
    return (sum + 500) / 1000;
}

static int is_alone(void) { return PJ_GET(shared->high) < 2; }

/* ---- claims ---- */

pj_int pj_cores_take(const pj_ctx *ctx, pj_int wanted, pj_int limit)
{
    pj_cores_start();
    if (PJ_UNLIKELY(!mine || PJ_GET(mine->pid) != me) && !(mine = enter()))
        return limit ? 1 : wanted;
    if (PJ_UNLIKELY(!is_alone()))
        look(pj_clock());
    __atomic_exchange_n(&mine->claim, wanted, __ATOMIC_SEQ_CST);
    if (!limit)
        return wanted;
    pj_int free = limit - pj_others_running(ctx);
    if (PJ_UNLIKELY(!is_alone()))
        free -= used_by_others();
    if (PJ_UNLIKELY(free < wanted)) {
        wanted = free < 2 ? 1 : free;
        PJ_SET(mine->claim, wanted);
    }
    return wanted;
}

void pj_cores_give(void)
{
    if (mine)
        __atomic_store_n(&mine->claim, 0, __ATOMIC_RELEASE);
}

int pj_cores_leave(const pj_ctx *ctx, pj_int now, pj_int limit)
{
    if (PJ_LIKELY(is_alone()) || !mine)
        return 0;
    look(now);
    pj_int claim = PJ_GET(mine->claim);
    while (claim > 1 && claim + pj_others_running(ctx) + used_by_others() > limit)
        if (__atomic_compare_exchange_n(&mine->claim, &claim, claim - 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED))
            return 1;
    return 0;
}

pj_int pj_cores_members(pj_int *pids, pj_int *claims, pj_int *loads, pj_int most)
{
    pj_int found = 0;
    pj_cores_start();
    for (pj_int i = 0, high = PJ_GET(shared->high); i < high && found < most; i++) {
        const member *m = &shared->members[i];
        if (PJ_GET(m->pid) <= 0)
            continue;
        pids[found] = PJ_GET(m->pid);
        claims[found] = PJ_GET(m->claim);
        loads[found++] = PJ_GET(m->load);
    }
    return found;
}
