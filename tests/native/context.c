/* Tests of the arena, the context, interrupts, fork, threads, output, and of strings that are appended to. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "library.h"
#include "spans.h"
#include "stepped_clock.h"

static int failures;
#define CHECK(condition) \
    do { if (!(condition)) { failures++; printf("line %d: %s\n", __LINE__, #condition); } } while (0)

static void test_arena(void)
{
    pj_ctx *ctx = pj_enter();
    char *blocks[600];
    CHECK(pj_memory_used(ctx) == 0);
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < 600; i++) {
            blocks[i] = pj_alloc(ctx, i * 7);
            memset(blocks[i], (int)i, i * 7);
        }
        for (size_t i = 0; i < 600; i += 2) {
            blocks[i] = pj_realloc(ctx, blocks[i], i * 7, i * 11 + 1);
            for (size_t k = 0; k < i * 7; k++)
                CHECK(blocks[i][k] == (char)i);
            blocks[i] = pj_realloc(ctx, blocks[i], i * 11 + 1, i * 7);
        }
        for (size_t i = 0; i < 600; i++) {
            for (size_t k = 0; k < i * 7; k++)
                CHECK(blocks[i][k] == (char)i);
            pj_free(ctx, blocks[i], i * 7);
        }
    }
    char *zero = pj_alloc_zero(ctx, 100), *zeros = pj_alloc_zero(ctx, 100000);
    for (int i = 0; i < 100; i++)
        CHECK(zero[i] == 0 && zeros[i * 1000] == 0);
    CHECK(((uintptr_t)zero & 15) == 0 && ((uintptr_t)zeros & 15) == 0);
    pj_free(ctx, NULL, 10);
    CHECK(pj_memory_used(ctx) > 0);
    pj_leave(ctx);      /* blocks that were not freed go with it: the leak checker looks */
    ctx = pj_enter();
    CHECK(pj_memory_used(ctx) == 0);
    for (int i = 0; i < 100000; i++)
        pj_free(ctx, pj_alloc(ctx, 24), 24);
    CHECK(pj_memory_used(ctx) <= 256 * 1024);
    pj_leave(ctx);
}

/* Blocks of megabytes, and small ones of megabytes: again and again, growing and shrinking, with other arenas between. */
static void test_large(void)
{
    enum { MIB = 1 << 20, SMALL_ONES = 60000 };
    static pj_int *small[SMALL_ONES];
    for (int round = 0; round < 3; round++) {
        pj_ctx *ctx = pj_enter();
        for (size_t megabytes = 1; megabytes < 8; megabytes++) {
            size_t size = megabytes * MIB + 40, more = size * 3;
            char *zeros = pj_alloc_zero(ctx, size);
            for (size_t i = 0; i < size; i += 1000)
                CHECK(zeros[i] == 0);
            memset(zeros, 7, size);
            char *other = pj_alloc(ctx, size);
            memset(other, 9, size);
            char *grown = pj_realloc(ctx, zeros, size, more);
            memset(grown + size, 8, more - size);
            for (size_t i = 0; i < more; i += 1000)
                CHECK(grown[i] == (i < size ? 7 : 8));
            grown = pj_realloc(ctx, grown, more, 5000);
            CHECK(grown[0] == 7 && grown[4999] == 7 && other[0] == 9 && other[size - 1] == 9);
            pj_free(ctx, other, size);
        }
        for (pj_int i = 0; i < SMALL_ONES; i++) {
            small[i] = pj_alloc(ctx, 48);
            small[i][0] = small[i][5] = i;
        }
        for (pj_int i = 0; i < SMALL_ONES; i++)
            CHECK(small[i][0] == i && small[i][5] == i);
        pj_leave(ctx);
    }
}

/* Megabytes that were given back are there for the next region, until there are too many or nothing runs any more. */
static void test_spans(void)
{
    size_t size = (size_t)80 << 20, other = (size_t)4 << 20;
    int fresh;
    pj_spans_trim();
    char *first = pj_span_take(&size, &fresh, 0);
    if (!first)     /* no huge pages here */
        return;
    CHECK(fresh && size >= (size_t)80 << 20 && !first[size - 1]);
    first[100] = 1;
    pj_span_give(first, size);
    char *small = pj_span_take(&other, &fresh, 0);
    CHECK(fresh && small != first);
    char *again = pj_span_take(&size, &fresh, 0);
    CHECK(again == first && !fresh);
    pj_span_give(again, size);
    pj_span_give(small, other);
    pj_spans_trim();
    again = pj_span_take(&size, &fresh, 0);
    CHECK(fresh && !again[100]);
    pj_span_give(again, size);
    char *many[40];
    for (int i = 0; i < 40; i++)
        many[i] = pj_span_take(&other, &fresh, 0);
    for (int i = 0; i < 40; i++) {
        many[i][100] = 1;
        pj_span_give(many[i], other);
    }
    for (int i = 0; i < 40; i++) {
        many[i] = pj_span_take(&other, &fresh, 0);
        CHECK(i || !fresh);
        CHECK(fresh == !many[i][100]);
    }
    for (int i = 0; i < 40; i++)
        pj_span_give(many[i], other);
    pj_spans_trim();
    size = (size_t)32 << 20;
    first = pj_span_take(&size, &fresh, 0);
    pj_span_give(first, size);
    size_t little = (size_t)2 << 20;
    small = pj_span_take(&little, &fresh, 0);
    CHECK(small != first && fresh && little < (size_t)4 << 20);     /* far too much for a block that stays as it is */
    pj_span_give(small, little);
    little = (size_t)3 << 20;
    small = pj_span_take(&little, &fresh, 1);
    CHECK(small == first && !fresh && little == size);
    pj_span_give(small, little);
    pj_spans_trim();
}

/* A block that grows takes what the last one left, stays there, and leaves its region without the rest. */
static void test_growth(void)
{
    pj_spans_trim();
    for (int run = 0; run < 3; run++) {
        pj_ctx *ctx = pj_enter();
        size_t size = 600;
        char *block = pj_alloc(ctx, size);
        memset(block, 7, size);
        for (; size < (size_t)40 << 20; size *= 2) {
            block = pj_realloc(ctx, block, size, size * 2);
            for (size_t at = 0; at < size; at += 4096)
                CHECK(block[at] == 7);
            memset(block + size, 7, size);
        }
        CHECK(pj_memory_used(ctx) >= (pj_int)size);
        block = pj_realloc(ctx, block, size, (size_t)5 << 20);
        block = pj_realloc(ctx, block, (size_t)5 << 20, size);
        CHECK(block[((size_t)5 << 20) - 1] == 7 && pj_memory_used(ctx) >= (pj_int)size);
        if (run == 1) {
            char *out = pj_block_out(ctx, pj_realloc(ctx, pj_alloc(ctx, 3000), 3000, (size_t)3 << 20));
            memset(out, 1, (size_t)3 << 20);
            pj_block_unpin(out);
        }
        pj_leave(ctx);
    }
    pj_spans_trim();
}

static void test_limit(void)
{
    pj_configure(1 << 20, 14, -1);
    pj_ctx *ctx = pj_enter();
    CHECK(pj_alloc(ctx, 500000) != NULL && ctx->bail == 0);
    void *block = pj_alloc(ctx, 300000);
    CHECK(block != NULL);
    CHECK(pj_realloc(ctx, block, 300000, 1 << 20) == NULL && ctx->bail == PJ_BAIL_MEMORY);
    ctx->bail = 0;
    pj_free(ctx, block, 300000);
    int i = 0;
    while (i < 100000 && pj_alloc(ctx, 1000))
        i++;
    CHECK(i < 1000 && ctx->bail == PJ_BAIL_MEMORY);
    ctx->bail = 0;
    CHECK(pj_str_repeat(ctx, pj_chr(ctx, 'x'), 1 << 21) == pj_empty() && ctx->bail == PJ_BAIL_MEMORY);
    ctx->bail = 0;
    pj_str *s = pj_str_new(ctx, "abc", 3);
    for (i = 0; i < 100 && !ctx->bail; i++)
        pj_append(ctx, &s, s);
    CHECK(ctx->bail == PJ_BAIL_MEMORY && s->len % 3 == 0 && s->len < 1 << 20);
    pj_leave(ctx);
    pj_configure(0, 14, -1);
    ctx = pj_enter();
    CHECK(pj_str_alloc(ctx, (pj_int)1 << 60) == NULL && ctx->bail == PJ_BAIL_MEMORY);
    ctx->bail = 0;
    CHECK(pj_str_alloc(ctx, -1) == NULL && ctx->bail == PJ_BAIL_MEMORY);
    pj_bail(ctx, 5);
    CHECK(ctx->bail == PJ_BAIL_MEMORY);     /* the first reason stays */
    pj_leave(ctx);
    ctx = pj_enter();
    CHECK(ctx->bail == 0);
    pj_bail_builtin(ctx);
    ctx->bail_extra = 3;
    CHECK(ctx->bail == PJ_BAIL_BUILTIN);
    pj_leave(ctx);
    ctx = pj_enter();
    CHECK(ctx->bail == 0 && ctx->bail_extra == 0);
    pj_leave(ctx);
}

static void test_nested(void)
{
    pj_ctx *ctx = pj_enter();
    pj_str *s = pj_str_new(ctx, "outer", 5);
    pj_echo_bytes(ctx, "out", 3);
    pj_bail(ctx, 7);
    pj_ctx *inner = pj_enter();
    CHECK(inner == ctx && inner->bail == 0 && inner->out_len == 0 && pj_memory_used(inner) == 0);
    pj_str_new(inner, "inner", 5);
    pj_echo_bytes(inner, "x", 1);
    pj_leave(inner);
    CHECK(ctx->bail == 7 && ctx->out_len == 3 && memcmp(s->data, "outer", 6) == 0);
    pj_leave(ctx);
    CHECK(pj_context_here() == ctx);
}

/* ---- strings ---- */

static int is(const pj_str *s, const char *text)
{
    return s->len == (pj_int)strlen(text) && memcmp(s->data, text, (size_t)s->len + 1) == 0 && s->len <= s->cap;
}

static void test_strings(void)
{
    pj_ctx *ctx = pj_enter();
    CHECK(is(pj_chr(ctx, 'a'), "a") && pj_chr(ctx, 'a' + 256) == pj_chr(ctx, 'a') && pj_chr(ctx, -1) == pj_chr(ctx, 255));
    CHECK(pj_str_new(ctx, "", 0) == pj_empty() && pj_str_new(ctx, "x", 1) == pj_chr(ctx, 'x'));
    pj_str *a = pj_str_new(ctx, "hello ", 6), *b = pj_str_new(ctx, "world", 5);
    pj_str *ab = pj_concat2(ctx, a, b);
    CHECK(is(ab, "hello world") && ab->rc == 1);
    CHECK(pj_concat2(ctx, a, pj_empty()) == a && a->rc == 2 && pj_concat2(ctx, pj_empty(), b) == b && b->rc == 2);
    a->rc = b->rc = 1;
    pj_str *parts[] = {a, pj_empty(), b, pj_chr(ctx, '!')};
    CHECK(is(pj_concat_n(ctx, 4, parts), "hello world!") && pj_concat_n(ctx, 1, parts + 1) == pj_empty());

    pj_str *slot = pj_empty();      /* $s = ""; $s .= … */
    pj_append(ctx, &slot, a);
    CHECK(slot == a && a->rc == 2);
    pj_append(ctx, &slot, b);
    CHECK(slot != a && a->rc == 1 && is(slot, "hello world") && is(a, "hello "));
    pj_hash(slot);
    pj_append_int(ctx, &slot, INT64_MIN);
    pj_append_float(ctx, &slot, 0.5);
    pj_append_bytes(ctx, &slot, "", 0);
    pj_append(ctx, &slot, pj_empty());
    CHECK(slot->hash == 0 && is(slot, "hello world-92233720368547758080.5"));
    pj_str *twice = pj_str_new(ctx, "ab", 2);
    for (int i = 0; i < 12; i++)
        pj_append(ctx, &twice, twice);      /* $s .= $s */
    CHECK(twice->len == 8192 && memcmp(twice->data, "abababab", 8) == 0 && twice->data[8191] == 'b');
    pj_str *shared = twice;
    shared->rc++;
    pj_append_bytes(ctx, &twice, "!", 1);
    CHECK(shared->len == 8192 && shared->rc == 1 && twice->len == 8193 && twice->rc == 1);
    pj_drop_str(ctx, shared);
    pj_str *immortal = pj_chr(ctx, 'q');
    pj_append(ctx, &immortal, pj_chr(ctx, 'r'));
    CHECK(is(immortal, "qr") && is(pj_chr(ctx, 'q'), "q"));
    pj_str *own = a;
    a->rc = 2;
    pj_str_separate(ctx, &own);
    CHECK(own != a && is(own, "hello ") && a->rc == 1 && own->rc == 1);
    own->data[0] = 'j';
    pj_str_separate(ctx, &own);
    CHECK(is(own, "jello ") && is(a, "hello "));

    pj_str *one = pj_str_alloc(ctx, 1);     /* a string of one byte need not be the immortal one */
    one->data[0] = 'z';
    CHECK(pj_str_equal(one, pj_chr(ctx, 'z')) && pj_hash(one) == pj_hash(pj_chr(ctx, 'z')) && pj_hash(one) != 0);
    pj_int before = pj_chr(ctx, 'k')->rc;     /* dropping owned results does not wear the count down */
    for (int i = 0; i < 1000; i++) {
        pj_drop_str(ctx, pj_str_new(ctx, "k", 1));
        pj_drop_str(ctx, pj_strtolower(ctx, pj_chr(ctx, 'K')));
    }
    CHECK(pj_chr(ctx, 'k')->rc >= before);
    CHECK(pj_hash(a) == pj_hash_bytes("hello ", 6) && pj_hash(a) != pj_hash(b));
    pj_str *long_one = pj_empty();
    clock_t start = clock();
    for (int i = 0; i < 2000000; i++)
        pj_append(ctx, &long_one, pj_chr(ctx, 'a' + i % 26));
    CHECK(long_one->len == 2000000 && long_one->data[1999999] == 'a' + 1999999 % 26);
    CHECK((double)(clock() - start) / CLOCKS_PER_SEC < 60);     /* not quadratic: that would be hours */
    pj_leave(ctx);
}

static void test_numbers(void)
{
    int overflow;
    pj_value v;
    CHECK(pj_pow_float(-7, 63) == -1.7425149823369083e+53 && pj_pow_float(7, 63) == 1.7425149823369083e+53);
    CHECK(pj_pow_float(13, 41) == 4.6954524250989097e+45 && pj_pow_float(2, -1) == 0.5 && pj_pow_float(3, 4) == 81.0);
    CHECK(pj_pow_int(2, 62, &overflow) == (pj_int)1 << 62 && !overflow);
    CHECK(pj_pow_int(-2, 63, &overflow) == INT64_MIN && !overflow);
    CHECK(pj_pow_int(2, 63, &overflow) == 0 && overflow);
    CHECK(pj_pow_int(0, 0, &overflow) == 1 && !overflow && pj_pow_int(10, 400, &overflow) == 0 && overflow);
    CHECK(pj_pow_int(-1, INT64_MAX, &overflow) == -1 && !overflow && pj_pow_int(0, 5, &overflow) == 0 && !overflow);
    CHECK(pj_number_prefix("12abc", 5, &v, &overflow) == 2 && v.tag == PJ_T_INT && v.u.i == 12 && !overflow);
    CHECK(pj_number_prefix(" 1e2 ", 5, &v, &overflow) == 1 && v.tag == PJ_T_FLOAT && v.u.f == 100);
    CHECK(pj_number_prefix("9223372036854775808", 19, &v, &overflow) == 1 && v.tag == PJ_T_FLOAT && overflow == 1);
    CHECK(pj_number_prefix("-9223372036854775809", 20, &v, &overflow) == 1 && overflow == -1);
    CHECK(pj_number_prefix("", 0, &v, NULL) == 0 && pj_number_prefix(".", 1, &v, NULL) == 0);
    CHECK(pj_number_prefix("1e", 2, &v, NULL) == 2 && v.tag == PJ_T_INT && pj_number_prefix("-", 1, &v, NULL) == 0);
    CHECK(pj_parse_float("123456789012345678901234567890", 30) == 123456789012345678901234567890.0);
    CHECK(pj_parse_float("0.1", 3) == 0.1 && pj_parse_float("-1e-400", 7) == 0 && isinf(pj_parse_float("1e400", 5)));
    static const double samples[] = {0.1, 1 / 3.0, 1e300, 5e-324, 123456.789, 0x1p-1022, 0x1.fffffffffffffp1023};
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        char text[64];
        int n = pj_format_float(text, samples[i], -1);
        CHECK(pj_parse_float(text, n) == samples[i] && n <= pj_format_room(-1));
        n = pj_format_float(text, -samples[i], 17);
        CHECK(pj_parse_float(text, n) == -samples[i]);
    }
    char wide[128];
    CHECK(pj_format_float(wide, 0.1, 40) == 42 && memcmp(wide, "0.1000000000000000055511151231257827021182", 42) == 0);
    pj_configure(0, 5, 3);
    pj_ctx *ctx = pj_enter();
    CHECK(is(pj_float_to_str(ctx, 3.14159265), "3.1416") && is(pj_float_repr(ctx, 3.14159265), "3.14"));
    pj_leave(ctx);
    pj_configure(0, 14, -1);
    pj_str *none = pj_empty();
    CHECK(!pj_is_numeric(none, &v) && pj_str_to_int(none) == 0 && pj_str_to_float(none) == 0 && !pj_str_truthy(none));
    CHECK(pj_compare_float_str(NAN, pj_chr(NULL, '1')) == 1 && pj_float_to_int(NAN) == 0 && pj_float_to_int(INFINITY) == 0);
}

/* ---- output and the host ---- */

static char printed[64];
static int state, released, signals_are, listened;

static void *release(void) { released = 1; return &state; }
static void take(void *value) { CHECK(value == &state); released = 0; }
static int signals(void) { CHECK(!released); listened++; return signals_are; }

static int echo(const char *bytes, pj_int n)
{
    memcpy(printed, bytes, (size_t)n);
    printed[n] = 0;
    return 0;
}

static void test_output(void)
{
    pj_ctx *ctx = pj_enter();
    pj_echo_str(ctx, pj_chr(ctx, '<'));
    pj_echo_int(ctx, -42);
    pj_echo_float(ctx, 1.5);
    pj_echo_bytes(ctx, ">", 1);
    CHECK(pj_flush(ctx) == 0 && !strcmp(printed, "<-421.5>") && ctx->out_len == 0);
    pj_echo_bytes(ctx, "gone", 4);
    pj_leave(ctx);
    ctx = pj_enter();
    CHECK(ctx->out_len == 0 && pj_flush(ctx) == 0 && !strcmp(printed, "<-421.5>"));
    for (int i = 0; i < 100000; i++)
        pj_echo_bytes(ctx, "0123456789abcdef", 16);
    CHECK(ctx->out_len == 1600000);
    pj_leave(ctx);
    CHECK(ctx->out == NULL && ctx->out_cap == 0);
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Waits for the watchdog; whether it came within a time that is generous for a slow and loaded machine. */
static int asked(pj_ctx *ctx)
{
    for (double end = seconds() + 100; seconds() < end; usleep(1000))
        if (ctx->interrupt & 1)
            return 1;
    return 0;
}

static void test_interrupts(void)
{
    pj_ctx *ctx = pj_enter();
    uint64_t limit = ctx->stack_limit;
    CHECK(limit < (uint64_t)(uintptr_t)__builtin_frame_address(0) && ctx->interrupt == 0);
    CHECK(asked(ctx) && ctx->stack_limit == (uint64_t)-1);
    pj_release_gil(ctx);
    CHECK(released);
    CHECK(pj_slow_stack(ctx) == 0 && released && listened == 1 && ctx->interrupt == 0 && ctx->stack_limit == limit);
    CHECK(asked(ctx));
    pj_take_gil(ctx);
    CHECK(!released);
    pj_interrupted(ctx);
    CHECK(listened == 2 && !released && ctx->interrupt == 0 && ctx->bail == 0);
    pj_private(ctx)->slicing = 1;
    CHECK(asked(ctx));
    pj_interrupted(ctx);
    CHECK(ctx->interrupt == 2 && listened == 3);    /* the outermost loop still owes a slice */
    pj_interrupted(ctx);
    CHECK(listened == 3);
    pj_poll(ctx);
    CHECK(ctx->interrupt == 0 && listened == 3);
    CHECK(asked(ctx));
    pj_poll(ctx);
    CHECK(ctx->interrupt == 0 && listened == 4);
    signals_are = -1;
    CHECK(asked(ctx) && pj_slow_stack(ctx) == 1 && ctx->bail == PJ_BAIL_SIGNAL);
    signals_are = 0;
    ctx->bail = 0;
    pj_running(ctx, 0);
    ctx->interrupt = 0;
    usleep(120000);
    CHECK(ctx->interrupt == 0);     /* not while the region calls out */
    pj_running(ctx, 1);
    CHECK(asked(ctx));
    pj_private(ctx)->real_limit = (uint64_t)(uintptr_t)__builtin_frame_address(0) + 4096;
    CHECK(pj_slow_stack(ctx) == 1 && ctx->bail == PJ_BAIL_STACK);
    pj_private(ctx)->real_limit = limit;
    pj_leave(ctx);
    for (int i = 0; i < 1000000; i++)       /* short regions are left alone */
        pj_leave(pj_enter());
}

static void *other_thread(void *first)
{
    pj_ctx *ctx = pj_enter();
    CHECK(ctx != first && asked(ctx));
    pj_str_new(ctx, "bytes of a thread", 17);
    pj_leave(ctx);
    return NULL;
}

static void test_threads(void)
{
    pthread_t threads[4];
    pj_ctx *ctx = pj_context_here();
    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, other_thread, ctx);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
}

static void test_fork(void)
{
    pj_ctx *ctx = pj_enter();
    CHECK(asked(ctx));
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        pj_poll(ctx);
        int good = asked(ctx);      /* the child has a watchdog of its own */
        pj_leave(ctx);
        ctx = pj_enter();
        _exit(good && asked(ctx) ? 0 : 1);
    }
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child && status == 0);
    pj_poll(ctx);
    CHECK(asked(ctx));
    pj_leave(ctx);
}

static void test_idle(void)
{
    int woken = 0;          /* the watchdog has gone to sleep: a region wakes it, long before it would look by itself */
    for (int i = 0; i < 20 && !woken; i++) {        /* a loaded machine may hold it up */
        usleep(1200000);
        pj_ctx *ctx = pj_enter();
        double start = seconds();
        CHECK(asked(ctx));
        woken = seconds() - start < 0.4;
        pj_leave(ctx);
    }
    CHECK(woken);
}

/* Each of those who listen, also from later on, hears once of native code that runs for long. */
static void test_busy(void)
{
    void *found[2][PJ_PLACES];
    pj_int heard[2] = {0, 0};
    pj_ctx *ctx = pj_enter();
    int first = pj_wait_busy(100, found[0], &heard[0]), second = pj_wait_busy(100, found[1], &heard[1]);
    CHECK(first == 1 && second == 1 && found[0][0] == found[1][0] && heard[0] == 1 && heard[1] == 1);
    CHECK(pj_wait_busy(0.3, found[0], &heard[0]) == 0 && heard[0] == 1);
    pj_leave(ctx);
}

/* Nothing runs: there is no news, and whoever waits for it goes on in time. */
static void test_waits_end(void)
{
    void *found[PJ_PLACES];
    pj_int heard = 0;
    double start = seconds();
    CHECK(pj_wait_busy(0.05, found, &heard) == 0 && seconds() - start > 0.049);
}

int main(void)
{
    host_of_library = (pj_host){release, take, signals, echo, NULL};
    alarm(400);
    test_waits_end();
    test_busy();
    test_arena();
    test_large();
    test_spans();
    test_growth();
    test_limit();
    test_nested();
    test_strings();
    test_numbers();
    test_output();
    test_interrupts();
    test_threads();
    test_fork();
    test_idle();
    printf("%d failures\n", failures);
    return failures != 0;
}
