/* The context of a thread: which region it is in, when it must stop and listen, and what it has printed.
 *
 * A watchdog thread ticks while any region runs.  A region that was there at the last tick already is asked to stop
 * and listen: `interrupt` is seen by loop heads, `stack_limit` of all ones by the stack guards of functions.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "pool.h"
#include "spans.h"

enum { TICK_MS = 25, IDLE_TICKS = 20, RESERVE = 256 * 1024, SPARE_OUTPUT = 1 << 20 };
#define ASKED ((uint64_t)-1)

/* What an outer region has, kept while a nested one runs. */
typedef struct pj_frame {
    struct pj_frame *outer;
    struct pj_memory *memory;
    pj_int bail, bail_extra, slicing;
    char *out;
    pj_int out_len, out_cap;
    void *thread_state;
    struct pj_boxing *boxing;
    struct pj_region *region;
    void *code;
} pj_frame;

pj_host host_of_library;

static __thread pj_context *current __attribute__((tls_model("initial-exec")));
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;    /* guards the list of contexts and the watchdog's state */
static pthread_cond_t wake, heard;      /* for the watchdog; for who waits for what it finds */
static pthread_once_t once = PTHREAD_ONCE_INIT;
static void start_library(void);
static pthread_key_t key;
static pj_context *contexts;
static pj_int contexts_count;
static pj_int asleep = 1;       /* the watchdog does not tick: a new region must wake it */
static int started;                     /* the watchdog's thread exists */

/* ---- the watchdog ---- */

void pj_ask(pj_ctx *ctx)
{
    pj_int *interrupt = (pj_int *)(uintptr_t)&ctx->interrupt;
    __atomic_fetch_or(interrupt, 1, __ATOMIC_RELAXED);
    PJ_SET(ctx->stack_limit, ASKED);
}

/* Where the watchdog has found native code: what runs for long is made anew, with forms for several cores. */
enum { ENOUGH = 3 };
static struct { void *code; pj_int hits, number; } places[PJ_PLACES];   /* guarded by `lock`; number: of the finds, 0: none */
static int place_count, next_place;
static pj_int finds;

static void note_place(void *code)
{
    int i = 0;
    while (i < place_count && places[i].code != code)
        i++;
    if (i == place_count) {
        if (place_count < PJ_PLACES)
            place_count++;
        else
            i = next_place++ % PJ_PLACES;
        places[i].code = code;
        places[i].hits = places[i].number = 0;
    }
    if (++places[i].hits == ENOUGH) {
        places[i].number = ++finds;
        pthread_cond_broadcast(&heard);
    }
}

int pj_wait_busy(double seconds, void **found, pj_int *heard_of)
{
    pj_int end = pj_clock() + (pj_int)(seconds * 1e9);
    int n = 0;
    pthread_once(&once, start_library);
    pthread_mutex_lock(&lock);
    while (finds == *heard_of && pj_wait_until(&heard, &lock, end))
        ;
    for (int i = 0; i < place_count; i++)
        if (places[i].number > *heard_of)
            found[n++] = places[i].code;
    *heard_of = finds;
    pthread_mutex_unlock(&lock);
    return n;
}

static int tick(void)
{
    int found = 0;
    for (pj_context *c = contexts; c; c = c->next) {
        if (!PJ_GET(c->running))
            continue;
        found = 1;
        note_place(PJ_GET(c->code));
        pj_int epoch = PJ_GET(c->epoch);
        if (c->seen == epoch) {
            pj_ctx *working = __atomic_load_n(&c->working, __ATOMIC_ACQUIRE);
            pj_ask(&c->head);
            if (working)
                pj_ask(working);
        }
        c->seen = epoch;
    }
    return found;
}

static void *watch(void *unused)
{
    (void)unused;
    int idle = 0;
    pthread_mutex_lock(&lock);
    for (;;) {
        idle = tick() ? 0 : idle + 1;
        pj_int ms = TICK_MS;
        if (idle > IDLE_TICKS) {
            PJ_SET(asleep, 1);
            ms = 1000;      /* a region that began just now may not have seen `asleep`: look again some time */
        }
        if (!pj_wait_until(&wake, &lock, pj_clock() + ms * 1000000) && ms > TICK_MS)
            pj_spans_trim();
        if (!PJ_GET(asleep) && idle > IDLE_TICKS)
            idle = 0;
    }
    return NULL;
}

static void __attribute__((noinline)) wake_watchdog(void)
{
    pthread_mutex_lock(&lock);
    PJ_SET(asleep, 0);
    if (!started) {
        pthread_t thread;
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
        pthread_attr_setstacksize(&attributes, 128 * 1024);
        started = pthread_create(&thread, &attributes, watch, NULL) == 0;
        pthread_attr_destroy(&attributes);
    } else {
        pthread_cond_signal(&wake);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- contexts ---- */

static void before_fork(void) { pthread_mutex_lock(&lock); }
static void after_fork(void) { pthread_mutex_unlock(&lock); }

static void in_child(void)
{
    pthread_mutex_init(&lock, NULL);
    pj_condition_init(&wake);
    pj_condition_init(&heard);
    started = 0;
    asleep = 1;
    for (pj_context *c = contexts; c; c = c->next)
        if (c != current)
            c->running = 0;
    if (current && current->running)
        wake_watchdog();
}

static void end_of_thread(void *value)
{
    pj_context *c = value;
    pthread_mutex_lock(&lock);
    if (c->previous)
        c->previous->next = c->next;
    else
        contexts = c->next;
    if (c->next)
        c->next->previous = c->previous;
    PJ_ADD(contexts_count, -1);
    pthread_mutex_unlock(&lock);
    pj_memory_delete(c->head.memory);
    free(c->head.out);
    free(c);
    current = NULL;
}

static void start_library(void)
{
    pj_condition_init(&wake);
    pj_condition_init(&heard);
    pthread_key_create(&key, end_of_thread);
    pthread_atfork(before_fork, after_fork, in_child);
}

#define DEEPEST ((uint64_t)128 << 20)
#define LONGEST_CALL 0.2      /* seconds of CPU time after the first tick that a call sees */

static uint64_t find_stack_limit(void)
{
    uint64_t here = (uint64_t)(uintptr_t)__builtin_frame_address(0), low = 0;
#ifdef __APPLE__
    low = (uint64_t)(uintptr_t)pthread_get_stackaddr_np(pthread_self()) - pthread_get_stacksize_np(pthread_self());
#else
    pthread_attr_t attributes;
    void *base;
    size_t size, guard = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        if (pthread_attr_getstack(&attributes, &base, &size) == 0) {
            pthread_attr_getguardsize(&attributes, &guard);
            low = (uint64_t)(uintptr_t)base + guard;
        }
        pthread_attr_destroy(&attributes);
    }
#endif
    if (low == 0 || low > here)             /* not known */
        low = here - ((uint64_t)4 << 20);
    if (here - low > DEEPEST)               /* recursion without end should be noticed soon */
        low = here - DEEPEST;
    low += RESERVE;
    return low < here ? low : here - 4096;
}

uint64_t pj_stack_limit(void)
{
    static __thread uint64_t found __attribute__((tls_model("initial-exec")));
    if (!found)
        found = find_stack_limit();
    return found;
}

static pj_context *__attribute__((noinline)) new_context(void)
{
    pthread_once(&once, start_library);
    pj_context *c = calloc(1, sizeof *c);
    if (!c || !(c->head.memory = pj_memory_new()))
        abort();
    c->precision = 14;
    c->serialize_precision = -1;
    c->real_limit = c->head.stack_limit = pj_stack_limit();
    pthread_mutex_lock(&lock);
    c->next = contexts;
    if (contexts)
        contexts->previous = c;
    contexts = c;
    PJ_ADD(contexts_count, 1);
    pthread_mutex_unlock(&lock);
    pthread_setspecific(key, c);
    current = c;
    return c;
}

pj_ctx *pj_context_here(void) { return &(current ? current : new_context())->head; }

void pj_configure(pj_int memory_limit, pj_int precision, pj_int serialize_precision)
{
    pj_context *c = pj_private(pj_context_here());
    c->memory_limit = memory_limit;
    c->precision = precision;
    c->serialize_precision = serialize_precision;
}

void pj_configure_parallel(pj_int mode, pj_int threads, pj_int seed)
{
    pj_context *c = pj_private(pj_context_here());
    c->parallel = mode;
    c->threads = threads;
    c->seed = seed;
}

static void __attribute__((noinline)) enter_nested(pj_context *c)
{
    pj_frame *f = malloc(sizeof *f);
    struct pj_memory *memory = pj_memory_new();
    if (!f || !memory)
        abort();
    *f = (pj_frame){c->frames, c->head.memory, c->head.bail, c->head.bail_extra, c->slicing,
                    c->head.out, c->head.out_len, c->head.out_cap, c->thread_state, c->boxing, c->region, c->code};
    c->frames = f;
    c->head.memory = memory;
    c->head.out = NULL;
    c->head.out_len = c->head.out_cap = 0;
    c->thread_state = NULL;
}

static void __attribute__((noinline)) leave_nested(pj_context *c)
{
    pj_frame *f = c->frames;
    pj_memory_delete(c->head.memory);
    free(c->head.out);
    c->frames = f->outer;
    c->head.memory = f->memory;
    c->head.bail = f->bail;
    c->head.bail_extra = f->bail_extra;
    c->head.out = f->out;
    c->head.out_len = f->out_len;
    c->head.out_cap = f->out_cap;
    c->slicing = f->slicing;
    c->thread_state = f->thread_state;
    c->boxing = f->boxing;
    c->region = f->region;
    c->code = f->code;
    free(f);
}

pj_ctx *pj_enter(void)
{
    pj_context *c = current;
    if (PJ_UNLIKELY(!c))
        c = new_context();
    if (PJ_UNLIKELY(c->depth++ > 0))
        enter_nested(c);
    c->head.bail = c->head.bail_extra = 0;
    PJ_SET(c->head.interrupt, 0);
    PJ_SET(c->head.stack_limit, c->real_limit);
    c->slicing = 0;
    c->ticks = 0;
    c->boxing = NULL;
    c->region = NULL;
    PJ_SET(c->code, __builtin_return_address(0));
    PJ_ADD(c->epoch, 1);
    PJ_SET(c->running, 1);
    if (PJ_UNLIKELY(PJ_GET(asleep)))
        wake_watchdog();
    return &c->head;
}

void pj_leave(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    if (PJ_UNLIKELY(--c->depth > 0)) {
        leave_nested(c);
        return;
    }
    PJ_SET(c->running, 0);
    if (PJ_UNLIKELY(pj_memory_dirty(ctx->memory)))
        pj_memory_reset(ctx->memory);
    if (PJ_UNLIKELY(ctx->out_cap > SPARE_OUTPUT)) {
        free(ctx->out);
        ctx->out = NULL;
        ctx->out_cap = 0;
    }
    ctx->out_len = 0;
}

void pj_bail(pj_ctx *ctx, pj_int code)
{
    if (!ctx->bail)
        ctx->bail = code;
}

void pj_bail_builtin(pj_ctx *ctx) { pj_bail(ctx, PJ_BAIL_BUILTIN); }

/* ---- interrupts ---- */

void pj_running(pj_ctx *ctx, pj_int on)
{
    pj_context *c = pj_private(ctx);
    PJ_ADD(c->epoch, 1);
    PJ_SET(c->running, on);
    if (on && PJ_GET(asleep))
        wake_watchdog();
}

pj_int pj_others_running(const pj_ctx *ctx)
{
    pj_int found = 0;
    if (PJ_GET(contexts_count) < 2)
        return 0;
    pthread_mutex_lock(&lock);
    for (const pj_context *c = contexts; c; c = c->next)
        found += PJ_GET(c->running) && &c->head != ctx;
    pthread_mutex_unlock(&lock);
    return found;
}

void pj_release_gil(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    if (host_of_library.release && !c->thread_state)
        c->thread_state = host_of_library.release();
}

void pj_take_gil(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    if (c->thread_state) {
        void *state = c->thread_state;
        c->thread_state = NULL;
        host_of_library.take(state);
    }
}

static void listen(pj_ctx *ctx, pj_int left)
{
    pj_context *c = pj_private(ctx);
    if (host_of_library.signals) {
        int released = c->thread_state != NULL;
        pj_running(ctx, 0);
        if (!released)
            pj_release_gil(ctx);    /* other threads have waited for a slice */
        pj_take_gil(ctx);
        if (host_of_library.signals() < 0)
            pj_bail(ctx, PJ_BAIL_SIGNAL);
        if (released)
            pj_release_gil(ctx);
    }
    PJ_SET(ctx->stack_limit, c->real_limit);
    PJ_SET(ctx->interrupt, left);
    pj_running(ctx, 1);
}

void pj_interrupted(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    if (!(PJ_GET(ctx->interrupt) & 1))
        return;
    if (c->listens)
        c->listens(ctx);
    else
        listen(ctx, c->slicing ? 2 : 0);
}

void pj_in_one_piece(pj_ctx *ctx) { pj_private(ctx)->slicing = 0; }

void pj_long(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    if (!(PJ_GET(ctx->interrupt) & 1))
        return;
    pj_interrupted(ctx);
    if (c->listens || c->slicing)
        return;
    /* CPU time: on a busy machine a short call is not long */
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    double spent = (double)now.tv_sec + (double)now.tv_nsec / 1e9;
    if (c->ticks++ == 0)
        c->first_tick = spent;
    else if (spent - c->first_tick >= LONGEST_CALL)
        pj_bail(ctx, PJ_BAIL_LONG);
}

void pj_poll(pj_ctx *ctx)
{
    if (pj_private(ctx)->listens) {
        pj_interrupted(ctx);
        return;
    }
    if (PJ_GET(ctx->interrupt) & 1)
        listen(ctx, 0);
    PJ_SET(ctx->interrupt, 0);
}

pj_int pj_slow_stack(pj_ctx *ctx)
{
    pj_context *c = pj_private(ctx);
    pj_interrupted(ctx);
    PJ_SET(ctx->stack_limit, c->real_limit);
    if ((uint64_t)(uintptr_t)__builtin_frame_address(0) < c->real_limit)
        pj_bail(ctx, PJ_BAIL_STACK);
    return ctx->bail != 0;
}

/* ---- output ---- */

void pj_echo_bytes(pj_ctx *ctx, const char *bytes, pj_int n)
{
    if (PJ_UNLIKELY(ctx->out_cap - ctx->out_len < n)) {
        pj_int cap = ctx->out_cap * 2 + n + 256, limit = pj_private(ctx)->memory_limit;
        char *grown = limit > 0 && cap > limit ? NULL : realloc(ctx->out, (size_t)cap);
        if (!grown) {
            pj_bail(ctx, PJ_BAIL_MEMORY);
            return;
        }
        ctx->out = grown;
        ctx->out_cap = cap;
    }
    if (n)
        memcpy(ctx->out + ctx->out_len, bytes, (size_t)n);
    ctx->out_len += n;
}

void pj_echo_str(pj_ctx *ctx, const pj_str *s) { pj_echo_bytes(ctx, s->data, s->len); }

pj_int pj_flush(pj_ctx *ctx)
{
    pj_int n = ctx->out_len;
    ctx->out_len = 0;
    if (n && host_of_library.echo)
        return host_of_library.echo(ctx->out, n);
    return 0;
}
