/* Tests of the threshold detector: when jobs go to the threads, what is learned of a place, what sharing costs. */
#include "jobs.h"

/* ---- the detector ---- */

static pj_int cost;     /* ns an element */
static pj_int pieces;   /* in which the kernel ran */

static void costly_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)ctx;
    (void)partial;
    PJ_ADD(pieces, 1);
    if (cost)
        spin(cost * (end - start));
    for (pj_int i = start; i < end; i++)
        seen[i]++;
}

/* Elements as the rows of a picture are: light, heavy in the middle, light. */
static void hill_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)ctx;
    (void)env;
    (void)partial;
    for (pj_int i = start; i < end; i++)
        spin(500 + 100 * (i < 200 ? i : 400 - i));
}

static void asking_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    (void)env;
    (void)start;
    (void)end;
    (void)partial;
    pj_ask(ctx);
}

/* Every element takes longer than a slice. */
static void sliced_kernel(pj_ctx *ctx, void *env, pj_int start, pj_int end, void *partial)
{
    unsigned char *seen = env;
    (void)partial;
    for (pj_int i = start; i < end; i++) {
        seen[i]++;
        spin(1000000);
    }
    pj_ask(ctx);
}

static int wants;
static void want(void) { wants++; }

static void run_costly(void **site, const char *text, pj_int n, pj_int each)
{
    static unsigned char seen[100000];
    memset(seen, 0, (size_t)n);
    cost = each;
    pj_ctx *ctx = pj_enter();
    pj_job job = {.kernel = costly_kernel, .env = seen, .start = 0, .end = n};
    run_all(ctx, site, text, &job);
    for (pj_int i = 0; i < n; i++)
        CHECK(seen[i] == 1);
    pj_leave(ctx);
}

/* A hundred jobs of a microsecond at a new place; 0: the machine did something else meanwhile. */
static int run_small(void **site, const char *text)
{
    int undisturbed = 1;
    for (int i = 0; i < 100; i++) {
        pj_int began = pj_clock();
        run_costly(site, text, 100, 10);
        undisturbed &= pj_clock() - began < 30000;
    }
    return undisturbed;
}

/* Elements that all are light run in one piece; others in two, in case they are heavy, which the watchdog tells. */
static void test_pieces(void **site, const char *text, int flat)
{
    static unsigned char seen[100];
    pj_site *s = *site;
    pj_ctx *ctx = pj_enter();
    pj_job job = {.kernel = costly_kernel, .env = seen, .start = 0, .end = 100, .flat = flat};
    CHECK(s->quick >= 100 && s->left > 0);
    pieces = cost = 0;
    CHECK(pj_parallel(ctx, site, text, &job) == 100 && pieces == (flat ? 1 : 2));
    if (!flat) {
        s->left = s->period = 10;
        job.kernel = asking_kernel;
        CHECK(pj_parallel(ctx, site, text, &job) < 100 && s->left == 0);
    }
    pj_leave(ctx);
}

/* Serial neighbours of a part tell what threads do to each other, not how elements differ. */
static void test_comparison(void)
{
    pj_site *s = pj_site_of("compared|1|c.php");
    pj_comparison c = {.count = 0};
    pj_run part = {.together_elements = 100, .together_ns = 3000};
    pj_compare(&c, &part, 0, 0);
    pj_site_compared(s, &c);
    CHECK(c.count == 0 && s->contention == 1000);       /* no neighbours: nothing is known */
    pj_compare(&c, &part, 20, 40);
    part.together_ns = 5000;
    pj_compare(&c, &part, 40, 60);
    pj_site_compared(s, &c);
    CHECK(s->contention == 1000);                       /* elements grow heavier, threads change nothing */
    part.together_ns = 20000;
    pj_compare(&c, &part, 60, 0);
    pj_compare(&c, &part, 0, 50);
    pj_site_compared(s, &c);
    CHECK(c.count == 4 && s->contention == 1000);       /* something else happened in two parts */
    part.together_ns = 9000;
    c.count = 0;
    pj_compare(&c, &part, 60, 0);
    pj_site_compared(s, &c);
    CHECK(s->contention == 1500);
    s->speedup = 1500;
    part.together_ns = 60000;
    c.count = 0;
    pj_compare(&c, &part, 60, 0);
    pj_site_compared(s, &c);
    CHECK(s->contention == 2250);                       /* at most four, and not all of it at once */

    void *hill = NULL;
    pj_int began = pj_clock();          /* three trials at least; others may take cores from single ones */
    for (int i = 0; i < 200 || (s->contention >= 1300 && pj_clock() - began < 120000000000); i++) {
        pj_ctx *ctx = pj_enter();
        pj_job job = {.kernel = hill_kernel, .start = 0, .end = 400};
        run_all(ctx, &hill, "hill|1|c.php", &job);
        pj_leave(ctx);
        s = hill;
    }
    CHECK(s->trials > 1 && s->contention < 1300);
}

/* Few elements that are known to take longer than the price are shared from the first one on. */
static void test_few(void)
{
    void *few = NULL, *single = NULL;
    run_costly(&few, "few|1|b.php", 1, 3000000);
    pj_site *s = few;
    CHECK(s->serial_elements == 1 && s->parallel_elements == 0 && s->verdict == PJ_SINGLE);
    for (int i = 0; i < 300 && !s->parallel_elements; i++)      /* others may take the cores */
        run_costly(&few, "few|1|b.php", 2, 3000000);
    CHECK(s->parallel_elements == 2 && s->split_calls == 0 && s->trials == 1);
    s->skip = 0;
    for (int i = 0; i < 3; i++)         /* nor does one begin serially now and then */
        run_costly(&few, "few|1|b.php", 3, 1000000);
    CHECK(s->skip == 0);

    /* elements that are light after all cost no more than threads do, and soon nothing */
    pj_int chunks = s->chunks;
    for (int i = 0; i < 300 && s->per > 1000000; i++)
        run_costly(&few, "few|1|b.php", 2, 0);
    CHECK(s->per < 100000000 && s->chunks - chunks < 600);
    chunks = s->chunks;
    for (int i = 0; i < 100; i++)
        run_costly(&few, "few|1|b.php", 2, 0);
    CHECK(s->chunks - chunks < 50);

    for (int i = 0; i < 3; i++)         /* one element cannot be shared, however long it takes */
        run_costly(&single, "single|1|b.php", 1, 3000000);
    s = single;
    CHECK(s->serial_calls == 3 && s->chunks == 0 && s->verdict == PJ_SINGLE && s->regret == 0);

    /* a loop whose rounds take longer than a slice is called anew for what is left of it: so it is known by then */
    static unsigned char seen[8];
    pj_ctx *ctx = pj_enter();
    void *sliced = NULL;
    pj_job job = {.kernel = sliced_kernel, .env = seen, .start = 0, .end = 8};
    for (int i = 0; i < 300 && !s->parallel_elements; i++) {
        memset(seen, 0, sizeof seen);
        run_all(ctx, &sliced, "single|1|b.php", &job);
        for (int j = 0; j < 8; j++)
            CHECK(seen[j] == 1);
    }
    pj_leave(ctx);
    CHECK(s->parallel_elements > 0);
}

static void test_detector(void)
{
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    pj_pool_calibrate(2);
    CHECK(pj_totals_of_pool.hot >= 1000 && pj_totals_of_pool.idle >= pj_totals_of_pool.hot);
    void *small = NULL;
    char text[32];
    int tries = 0, undisturbed;
    pj_int began = pj_clock();
    do {                        /* a machine may be slow for seconds */
        small = NULL;
        snprintf(text, sizeof text, "small|%d|b.php", ++tries);
        undisturbed = run_small(&small, text);
    } while (!undisturbed && pj_clock() - began < 60000000000);
    CHECK(undisturbed);
    pj_site *s = pj_site_of(text);
    pj_site_settle(s);
    CHECK(s == small && s->calls == 100 && s->elements == 10000 && s->serial_calls == 100 && s->chunks == 0);
    CHECK(s->serial_elements == 10000 && s->verdict == PJ_SMALL && s->trials == 0);
    test_pieces(&small, text, 1);
    test_pieces(&small, text, 0);

    void *large = NULL;
    for (int i = 0; i < 20; i++)
        run_costly(&large, "large|1|b.php", 10000, 1000);   /* ten milliseconds */
    s = large;
    CHECK(s->calls >= 20 && s->parallel_calls + s->split_calls > 0 && s->split_calls >= 1);
    CHECK(s->serial_elements + s->parallel_elements == 200000);
    CHECK(s->parallel_elements > 0);                        /* how many: on a busy machine trials may fail for a while */
    CHECK(s->per > 500000 && s->speedup > 0 && s->regret >= s->largest_regret);

    void *eight = NULL;
    run_costly(&eight, "eight|1|b.php", 8, 3000000);        /* few elements: cost decides, not the count */
    s = eight;
    CHECK(s->parallel_elements > 0 && s->serial_elements < 8);

    test_few();

    void *one = NULL;
    pj_configure_parallel(PJ_PARALLEL_AUTO, 1, 0);
    run_costly(&one, "one|1|b.php", 1000, 1000);
    s = one;
    CHECK(s->parallel_elements == 0 && s->verdict == PJ_ONE_THREAD);

    /* a site whose threads are slower goes back, and is tried again now and then */
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    s->speedup = 500;
    s->contention = 1000;
    s->backoff = 1 << 20;       /* not before as much serial work, whatever it takes on a busy machine */
    pj_int trials = s->trials, parallel = s->parallel_elements;
    run_costly(&one, "one|1|b.php", 2000, 1000);
    CHECK(s->parallel_elements == parallel && s->verdict == PJ_SLOWER);
    s->backoff = 20;
    for (int i = 0; i < 400 && s->trials == trials; i++)
        run_costly(&one, "one|1|b.php", 5000, 1000);
    CHECK(s->trials > trials && s->trial > 0);

    /* … but not where the last trial took as long as the work, for what threads had to share */
    trials = s->trials;
    s->speedup = 500;
    s->backoff = 2;
    s->trial = 1000000000000;
    for (int i = 0; i < 40; i++)
        run_costly(&one, "one|1|b.php", 5000, 1000);
    CHECK(s->trials == trials && s->verdict == PJ_SLOWER);

    /* without a pool it is asked for once, when that would have paid */
    pj_pool_set(NULL, 0);
    host_of_library.want = want;
    pj_totals_of_pool.cold = 20000000;
    void *none = NULL;
    for (int i = 0; i < 10; i++)
        run_costly(&none, "none|1|b.php", 5000, 1000);
    s = none;
    CHECK(wants == 1 && s->parallel_elements == 0 && s->verdict == PJ_NO_POOL);
    pj_totals_of_pool.cold = 300000000000;      /* at once, where what is left repays it */
    pj_totals_of_pool.waited = pj_totals_of_pool.wanted = 0;
    run_costly(&none, "none|1|b.php", 40, 500000);
    CHECK(wants == 1 && pj_totals_of_pool.wanted == 0);
    pj_totals_of_pool.cold = 300000000;
    run_costly(&none, "none|1|b.php", 800, 500000);
    CHECK(wants == 2);
    pj_pool_set(drive, 0);
    for (int i = 0; i < 3; i++)
        run_costly(&none, "none|1|b.php", 5000, 1000);
    CHECK(s->parallel_elements > 0);

    pj_configure_parallel(PJ_PARALLEL_OFF, 2, 0);
    void *off = NULL;
    run_costly(&off, "off|1|b.php", 5000, 1000);
    CHECK(off == NULL);
    pj_int n = 0;
    for (pj_site *at = pj_sites(); at; at = at->next)
        n++;
    CHECK(n == tries + 6);      /* large, eight, few, single, one, none */
}

/* What threads would have to mark is part of the price, as deep as it goes. */
static void test_price_of_sharing(void)
{
    enum { N = 1000, PARTS = 30, TEXTS = 4 };
    static unsigned char seen[N];
    pj_ctx *ctx = pj_enter();
    pj_vec *rows = pj_vec_new(ctx, PJ_ARRAY, N);
    rows->len = N;
    for (int i = 0; i < N; i++) {
        pj_vec *row = ((pj_vec **)(void *)rows->data)[i] = pj_vec_new(ctx, PJ_ARRAY, PARTS);
        row->len = PARTS;
        for (int j = 0; j < PARTS; j++) {
            pj_vec *part = ((pj_vec **)(void *)row->data)[j] = pj_vec_new(ctx, PJ_STR, TEXTS);
            part->len = TEXTS;
            for (int k = 0; k < TEXTS; k++)
                ((pj_str **)(void *)part->data)[k] = pj_str_new(ctx, "some text", 9);
        }
    }
    pj_value shared = {PJ_T_ARRAY, {.p = rows}};
    pj_job job = {.kernel = costly_kernel, .env = seen, .end = N, .shared = &shared, .shared_count = 1};
    CHECK(pj_share_price(&job) == N * 8 + (1 + N * PARTS * (1 + TEXTS)) * 24);
    pj_mark(rows, PJ_T_ARRAY);
    CHECK(pj_share_price(&job) == 0);       /* others have done it */
    pj_unmark(rows, PJ_T_ARRAY);
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    cost = 1000;
    pj_site *s = NULL;
    pj_int began = pj_clock();              /* a machine may be slow for seconds */
    for (int i = 0; !(s && s->verdict == PJ_SHARED && s->trials == 0) && pj_clock() - began < 60000000000; i++) {
        void *site = NULL;
        char text[32];
        snprintf(text, sizeof text, "deep|%d|c.php", i);
        for (int call = 0; call < 2; call++) {      /* the second one knows what an element takes */
            job.start = 0;
            run_all(ctx, &site, text, &job);
        }
        s = site;
    }
    CHECK(s->verdict == PJ_SHARED && s->trials == 0 && s->parallel_elements == 0);
    pj_leave(ctx);
}

int main(void)
{
    start_pool();
    pj_pool_set(drive, 0);
    test_detector();
    test_price_of_sharing();
    pj_configure_parallel(PJ_PARALLEL_AUTO, 2, 0);
    test_comparison();
    return result("detector");
}
