/* Tests of the budget of cores that a tree of processes shares: forked children, those that die, those that begin later;
 * and of where threads run. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "slots.h"

enum { CORES = 3, CHILDREN = 4, JOBS = 60, ELEMENTS = 40, PHASES = 8, LIMIT = 200 };    /* s: then something hangs */
#define CHECK(condition) \
    do { if (!(condition)) { __atomic_add_fetch(&seen->failures, 1, __ATOMIC_SEQ_CST); \
         printf("line %d: %s\n", __LINE__, #condition); fflush(stdout); } } while (0)

/* What the processes of a test tell each other. */
static struct {
    pj_int failures, workers, most, parallel;
    sem_t phases[PHASES];
} *seen;

/* ---- a pool: each slot on a thread that is made for it ---- */

typedef struct { void (*run)(void *, pj_int); void *job; pj_int slot; } order;

static void *carry_out(void *o)
{
    ((order *)o)->run(((order *)o)->job, ((order *)o)->slot);
    return NULL;
}

static void drive(void (*run)(void *, pj_int), void *job, pj_int slots)
{
    pthread_t threads[PJ_MOST_SLOTS];
    order orders[PJ_MOST_SLOTS];
    for (pj_int i = 1; i < slots; i++) {
        orders[i] = (order){run, job, i};
        pthread_create(&threads[i], NULL, carry_out, &orders[i]);
    }
    run(job, 0);
    for (pj_int i = 1; i < slots; i++)
        pthread_join(threads[i], NULL);
}

static void rest(pj_int ns) { nanosleep(&(struct timespec){ns / 1000000000, ns % 1000000000}, NULL); }

static pj_ctx *begin(void)
{
    pj_pool_set(drive, CORES);
    pj_ctx *ctx = pj_enter();
    pj_running(ctx, 0);
    pj_configure_parallel(PJ_PARALLEL_AUTO, CORES, 0);
    return ctx;
}

static pid_t child_of(void (*body)(void))
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(LIMIT + 50);
        body();
        fflush(stdout);
        _exit(0);
    }
    return child;
}

static void reach(int phase) { sem_post(&seen->phases[phase]); }

/* Blocks: who polled would want a core now and then, or wait for one. */
static void wait_for(int phase)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += LIMIT;
    int came = !sem_timedwait(&seen->phases[phase], &until);
    CHECK(came);
    reach(phase);           /* others may wait for it, too */
}

/* What a job could claim now. */
static pj_int could_take(pj_ctx *ctx)
{
    rest(15000000);         /* entries are looked at now and then */
    pj_int found = pj_cores_take(ctx, CORES, CORES);
    pj_cores_give();
    return found;
}

/* Whether a job can claim so many, once those who began a moment ago rest. */
static int comes_to(pj_ctx *ctx, pj_int cores)
{
    for (pj_int began = pj_clock(); pj_clock() - began < LIMIT * (pj_int)1000000000;)
        if (could_take(ctx) == cores)
            return 1;
    return 0;
}

/* ---- children that all work at once ---- */

static void count_workers(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *unused)
{
    unsigned char *done = env;
    (void)ctx;
    (void)unused;
    pj_int now = __atomic_add_fetch(&seen->workers, 1, __ATOMIC_SEQ_CST), most = PJ_GET(seen->most);
    while (now > most && !__atomic_compare_exchange_n(&seen->most, &most, now, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        ;
    for (pj_int i = start; i < end; i++) {
        rest(20000);
        done[i]++;
    }
    __atomic_sub_fetch(&seen->workers, 1, __ATOMIC_SEQ_CST);
}

static int last;        /* the child that goes on until it had several threads: in the end nobody else wants a core */

static void work(void)
{
    pj_ctx *ctx = begin();
    for (int i = 0; i < JOBS || (last && (PJ_GET(seen->parallel) == 0 || PJ_GET(seen->most) < 2)); i++) {
        unsigned char done[ELEMENTS] = {0};
        pj_job job = {.kernel = count_workers, .env = done, .end = ELEMENTS};
        pj_run what = {.ctx = ctx, .job = &job, .end = ELEMENTS, .slots = CORES, .per = 20000};
        if (pj_pool_run(&what)) {
            CHECK(what.slots >= 2 && what.slots <= CORES && what.done == ELEMENTS && !ctx->bail);
            __atomic_add_fetch(&seen->parallel, 1, __ATOMIC_SEQ_CST);
            for (int j = 0; j < ELEMENTS; j++)
                CHECK(done[j] == 1);
        }
        rest(500000 * (getpid() % 3 + 1));
    }
    pj_leave(ctx);
}

static void test_all_at_once(void)
{
    pid_t children[CHILDREN];
    int status = -1;
    for (int i = 0; i < CHILDREN; i++) {
        last = i == CHILDREN - 1;
        children[i] = child_of(work);
    }
    for (int i = 0; i < CHILDREN; i++)
        CHECK(waitpid(children[i], &status, 0) == children[i] && status == 0);
    CHECK(seen->parallel > 0 && seen->most >= 2 && seen->most <= CORES && seen->workers == 0);
}

/* ---- a child that dies ---- */

static void forever(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *unused)
{
    (void)ctx, (void)env, (void)start, (void)end, (void)unused;
    reach(1);
    for (;;)
        pause();
}

static void never_end(void)
{
    pj_ctx *ctx = begin();
    pj_job job = {.kernel = forever, .end = CORES};
    pj_run what = {.ctx = ctx, .job = &job, .end = CORES, .slots = CORES, .per = 1000000};
    pj_pool_run(&what);
}

static void test_a_killed_child(pj_ctx *ctx)
{
    CHECK(comes_to(ctx, CORES));
    pid_t child = child_of(never_end);
    wait_for(1);
    CHECK(comes_to(ctx, 1));
    kill(child, SIGKILL);
    siginfo_t info;
    CHECK(waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT) == 0);   /* it stays, a zombie */
    CHECK(comes_to(ctx, CORES));
    CHECK(waitpid(child, NULL, 0) == child);
    CHECK(comes_to(ctx, CORES));
}

/* ---- a process that begins while a job runs ---- */

static void another(void)
{
    pj_ctx *ctx = begin();
    reach(2);
    wait_for(3);
    CHECK(pj_cores_take(ctx, 2, 0) == 2);       /* forced: nobody was asked */
    reach(4);
    wait_for(5);
    pj_cores_give();
}

static pj_int arrived;
static __thread int here;

static void until_one_left(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *unused)
{
    pj_int pids[8], claims[8], loads[8], *chunks = env;
    (void)ctx, (void)start, (void)end, (void)unused;
    if (!here)
        here = 1, __atomic_add_fetch(&arrived, 1, __ATOMIC_SEQ_CST);
    while (PJ_GET(arrived) < CORES)         /* who comes when all is done has nothing to leave */
        rest(100000);
    reach(3);
    wait_for(4);            /* the other one has claimed its cores: we leave while there is still work */
    rest(500000);
    for (pj_int i = pj_cores_members(pids, claims, loads, 8) - 1; i >= 0; i--)
        if (pids[i] == getpid() && claims[i] == 1)
            __atomic_add_fetch(chunks, 1, __ATOMIC_SEQ_CST);
}

static void test_threads_leave(pj_ctx *ctx)
{
    pid_t child = child_of(another);
    pj_int alone = 0, left = pj_totals_of_pool.left;
    wait_for(2);
    pj_job job = {.kernel = until_one_left, .env = &alone, .end = 2000};
    pj_run what = {.ctx = ctx, .job = &job, .end = 2000, .slots = CORES, .per = 500000};
    CHECK(comes_to(ctx, CORES) && pj_pool_run(&what));
    CHECK(what.done == 2000 && alone > 0 && pj_totals_of_pool.left - left == CORES - 1);
    CHECK(pj_cores_take(ctx, CORES, CORES) == 1);
    pj_cores_give();
    reach(5);
    CHECK(waitpid(child, NULL, 0) == child);
    CHECK(comes_to(ctx, CORES));
}

/* ---- processes that share too few cores: each looks half idle ---- */

static void spin(void)
{
    pj_ctx *ctx = begin();
    for (;;)
        PJ_SET(ctx->bail, 0);
}

static void test_who_waits_for_a_core(pj_ctx *ctx)
{
    pid_t children[CHILDREN];
    cpu_set_t all, one;
    CHECK(!sched_getaffinity(0, sizeof all, &all));
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    CHECK(!sched_setaffinity(0, sizeof one, &one));         /* children are made on it, and stay there */
    for (int i = 0; i < CHILDREN; i++)
        children[i] = child_of(spin);
    CHECK(!sched_setaffinity(0, sizeof all, &all));
    pj_int most = 0;
    for (int i = 0; i < 20; i++) {
        rest(50000000 * (i + 2));       /* time enough for each to have its turn, in the end also on a crowded core */
        could_take(ctx);
        rest(50000000 * (i + 2));
        could_take(ctx);
        pj_int found = pj_cores_take(ctx, CHILDREN + 2, CHILDREN + 2);
        pj_cores_give();
        most = found;
        if (found == 2)
            break;
    }
    CHECK(most == 2);
    for (int i = 0; i < CHILDREN; i++) {
        kill(children[i], SIGKILL);
        CHECK(waitpid(children[i], NULL, 0) == children[i]);
    }
}

/* ---- more children than there are entries ---- */

static void claim_all(void)
{
    pj_ctx *ctx = begin();
    CHECK(pj_cores_take(ctx, 1, 0) == 1);
}

static void test_many_children(pj_ctx *ctx)
{
    for (int i = 0; i < 600; i++) {
        pid_t child = child_of(claim_all);
        CHECK(waitpid(child, NULL, 0) == child);
    }
    CHECK(comes_to(ctx, CORES));
}

/* ---- threads of one process ---- */

static void *be_in_native_code(void *unused)
{
    pj_ctx *ctx = pj_enter();
    reach(6);
    wait_for(7);
    pj_leave(ctx);
    return unused;
}

static void test_threads_of_one_process(pj_ctx *ctx)
{
    pthread_t thread;
    pthread_create(&thread, NULL, be_in_native_code, NULL);
    wait_for(6);
    CHECK(comes_to(ctx, CORES - 1));
    reach(7);
    pthread_join(thread, NULL);
    CHECK(comes_to(ctx, CORES));
}

/* ---- which core a slot runs on ---- */

static void test_a_core_of_its_own(pj_ctx *ctx)
{
    cpu_set_t given, one, after;
    pj_run what = {.ctx = ctx, .slots = 2};
    pj_live r = {.what = &what};
    for (int i = 0; i < 2; i++)
        if (!pj_workers[i])
            pj_workers[i] = pj_worker_new();
    pj_worker *caller = pj_workers[0], *other = pj_workers[1];
    CHECK(sched_getaffinity(0, sizeof given, &given) == 0);
    int here = sched_getcpu();
    caller->core = here;
    other->core = -1;
    other->placed = 0;
    pj_int now = pj_clock();
    pj_place(&r, other, 0, now);
    int moved = other->core != here || sched_getcpu() != here;      /* the scheduler may have moved it before */
    CHECK(moved == (CPU_COUNT(&given) > 1));
    CHECK(sched_getaffinity(0, sizeof after, &after) == 0 && CPU_EQUAL(&after, &given));

    here = sched_getcpu();
    pj_place(&r, caller, 1, now);       /* the caller's thread stays, and so does one that may run nowhere else */
    other->core = -1;
    CPU_ZERO(&one);
    CPU_SET((size_t)here, &one);
    CHECK(sched_setaffinity(0, sizeof one, &one) == 0);
    caller->core = here;
    other->placed = 0;
    pj_place(&r, other, 0, now);
    CHECK(other->core == here && sched_getcpu() == here);
    CHECK(sched_getaffinity(0, sizeof after, &after) == 0 && CPU_EQUAL(&after, &one));
    sched_setaffinity(0, sizeof given, &given);
    caller->core = other->core = -1;
    for (int i = 0; i < 50 && CPU_COUNT(&given) > 1; i++) {
        other->placed = now;
        caller->core = sched_getcpu();
        pj_place(&r, other, 0, now + 1000);     /* not so soon after the last time */
        CHECK(other->placed == now);
    }
    caller->core = other->core = -1;
}

int main(void)
{
    seen = mmap(NULL, sizeof *seen, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < PHASES; i++)
        sem_init(&seen->phases[i], 1, 0);
    pj_cores_start();
    test_all_at_once();
    pj_ctx *ctx = begin();
    test_a_killed_child(ctx);
    test_threads_leave(ctx);
    test_who_waits_for_a_core(ctx);
    test_many_children(ctx);
    test_threads_of_one_process(ctx);
    test_a_core_of_its_own(ctx);
    pj_leave(ctx);
    if (seen->failures)
        printf("%d failures\n", (int)seen->failures);
    return seen->failures != 0;
}
