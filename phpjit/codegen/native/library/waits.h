/* Waits that end in time, by a clock that only goes forward: the time of day may be set while a thread waits. */
#ifndef PHPJIT_WAITS_H
#define PHPJIT_WAITS_H

#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "library.h"

/* Nanoseconds. */
static inline pj_int pj_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000 + t.tv_nsec;
}

/* For pj_wait_until; PTHREAD_COND_INITIALIZER goes by the time of day. */
static inline void pj_condition_init(pthread_cond_t *condition)
{
#ifdef __APPLE__
    pthread_cond_init(condition, NULL);
#else
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(condition, &attributes);
    pthread_condattr_destroy(&attributes);
#endif
}

/* As pthread_cond_timedwait; whether it was woken before pj_clock() said `end`. */
static inline int pj_wait_until(pthread_cond_t *condition, pthread_mutex_t *mutex, pj_int end)
{
#ifdef __APPLE__
    pj_int left = end - pj_clock();
    struct timespec t = {left > 0 ? left / 1000000000 : 0, left > 0 ? left % 1000000000 : 0};
    return pthread_cond_timedwait_relative_np(condition, mutex, &t) != ETIMEDOUT;
#else
    struct timespec t = {end / 1000000000, end % 1000000000};
    return pthread_cond_timedwait(condition, mutex, &t) != ETIMEDOUT;
#endif
}

#endif
