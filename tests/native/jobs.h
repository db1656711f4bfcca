/* What the tests of jobs share: a few pthreads that stand in for numba's pool, and every way to run a job. */
#ifndef PJ_TESTS_JOBS_H
#define PJ_TESTS_JOBS_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "pool.h"
#include "spans.h"

static const pj_int SLOTS[] = {1, 2, 3, 7};
static int failures;
#define CHECK(condition) \
    do { if (!(condition)) { __atomic_add_fetch(&failures, 1, __ATOMIC_RELAXED); \
         printf("line %d: %s\n", __LINE__, #condition); fflush(stdout); } } while (0)

/* ---- a pool: the caller and THREADS more; threads take slots until none is left ---- */

enum { THREADS = 6 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER, ended = PTHREAD_COND_INITIALIZER;
static void (*running)(void *, pj_int);
static void *running_job;
static pj_int next_slot, all_slots, slots_ended;

static inline int run_one(void)        /* with the lock */
{
    if (next_slot >= all_slots)
        return 0;
    pj_int slot = next_slot++;
    pthread_mutex_unlock(&lock);
    running(running_job, slot);
    pthread_mutex_lock(&lock);
    if (++slots_ended == all_slots)
        pthread_cond_broadcast(&ended);
    return 1;
}

static inline void *pool_thread(void *unused)
{
    (void)unused;
    pthread_mutex_lock(&lock);
    for (;;)
        if (!run_one())
            pthread_cond_wait(&work, &lock);
    return NULL;
}

static inline void drive(void (*run)(void *, pj_int), void *job, pj_int slots)
{
    pthread_mutex_lock(&lock);
    running = run;
    running_job = job;
    slots_ended = next_slot = 0;
    all_slots = slots;
    pthread_cond_broadcast(&work);
    while (run_one())
        ;
    while (slots_ended < all_slots)
        pthread_cond_wait(&ended, &lock);
    all_slots = 0;
    pthread_mutex_unlock(&lock);
}

static inline void start_pool(void)
{
    for (int i = 0; i < THREADS; i++) {
        pthread_t t;
        pthread_create(&t, NULL, pool_thread, NULL);
        pthread_detach(t);
    }
}

static inline void spin(pj_int ns)
{
    for (pj_int began = pj_clock(); pj_clock() - began < ns;)
        ;
}

/* All of a job, as emitted code runs it. */
static inline void run_all(pj_ctx *ctx, void **site, const char *text, pj_job *job)
{
    pj_int start = job->start;
    while (job->start < job->end && !ctx->bail) {
        pj_int done = pj_parallel(ctx, site, text, job);
        CHECK(ctx->bail || (done > 0 && done <= job->end - job->start));
        job->start += done;
        if (!ctx->bail)
            pj_poll(ctx);
    }
    job->start = start;
}

/* Forced, with 1, 2, 3 and 7 slots, chunks in order and in two other orders. */
static inline int set_way(int way)
{
    static const pj_int seeds[] = {0, 1, 12345};
    if (way < 12)
        pj_configure_parallel(PJ_PARALLEL_FORCE, SLOTS[way / 3], seeds[way % 3]);
    return way < 12;
}

#define EACH_WAY for (int way = 0; set_way(way); way++)

static inline void on_four_threads(void *(*run)(void *))
{
    pthread_t threads[4];
    for (uintptr_t i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, run, (void *)i);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
}

static inline void uneven_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)ctx;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        spin(i % 97 == 0 ? 20000 : i > 300 ? 1000 : 10);
        seen[i]++;
    }
}

/* The end of a program of tests. */
static inline int result(const char *name)
{
    if (failures)
        printf("%s: %d checks failed\n", name, failures);
    return failures != 0;
}

#endif
