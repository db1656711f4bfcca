/* The threshold detector: where the elements of a job run.  See parallel.h.
 *
 * Going parallel has a price F, which the pool measures.  A job of a place that is not known begins serially, in growing
 * chunks; when it has run for F and the rest is worth it, threads take the rest.  So the loss against the better of both
 * is never over F.  A place that is known begins in parallel when its estimate says so, and is not even timed when it is
 * far below F.  What threads make of a place is tried on a part of the work first, and where they are slower, again
 * later, at growing distances.  Few elements that take longer than F each are shared from the first one on.
 */
#include <time.h>

#include "pool.h"

#define EVEN 1.25

enum {
    GATE_NS = 50000,            /* less work than this stays serial */
    SAMPLE = 32,                /* of known jobs that are far smaller, each so-manieth one is timed; */
    TINY_NS = 4000, SAMPLE_TINY = 512,      /* of those where a look at the clock shows, fewer */
    HOT_NS = 100000,            /* threads that had work are awake for so long */
    LEAST_GAIN_NS = 20000,
    SLICE_NS = 1000000,         /* serial chunks when there is something to wait for: threads, an interrupt */
    TRIAL_NS = 400000,          /* the work that is tried, at least, */
    LEAST_SAMPLE_NS = 5000, SAMPLE_NS = 20000, SAMPLES_SHARE = 32,      /* of serial work around it, a small share of all */
    FIRST_BACKOFF = 2, LAST_BACKOFF = 8192      /* serial work until the next trial, in trials; four times as much each time */
};

/* One call that is timed. */
typedef struct call {
    pj_ctx *ctx;
    pj_job *job;
    pj_site *site;
    pj_int n, done, threads, interrupt;
    pj_int ns, serial_done;     /* of the serial part */
    pj_int told;                /* of `ns`: waited for the pool */
    double per;                 /* ns an element takes, as far as is known; 0 */
    double last, previous;      /* of the last serial chunk, of the one before it; 0 */
    pj_int parallel, work;      /* ns in parallel runs, and what those would have taken serially */
    pj_int price, sharing;      /* of going parallel; as much of it as sharing values takes */
    pj_int now;                 /* when the last part of it ended */
    pj_int chunk_ns;            /* of the last serial chunk */
    int released;               /* the GIL, which the caller holds */
    int again;                  /* what threads make of it is known, and looked at again */
} call;

static void run_serially(pj_ctx *ctx, const pj_job *job, pj_int from, pj_int n)
{
    job->kernel(ctx, job->env, job->start + from, job->start + from + n, job->partial);
}

/* What threads make of so many elements: of three, one of two threads does two. */
static double speedup_of(const call *c, pj_int elements)
{
    double known = pj_site_speedup(c->site, c->threads);
    double most = (double)elements / (double)((elements + c->threads - 1) / c->threads);
    return known < most ? known : most;
}

/* Whether this much serial work is worth the threads. */
static pj_verdict judge(const call *c, double work)
{
    if (c->threads < 2)
        return PJ_ONE_THREAD;
    if (c->n - c->done < 2)
        return PJ_SINGLE;
    double speedup = speedup_of(c, c->n - c->done), price = (double)c->price;
    if (work < GATE_NS)
        return PJ_SMALL;
    if (speedup < 1.05)
        return PJ_SLOWER;
    if (price + work / speedup < work)
        return PJ_PARALLEL;
    return price - (double)c->sharing + work / speedup < work ? PJ_SHARED : PJ_SMALL;
}

/* Whether there is less work than the price, or none to share. */
static int is_little(pj_verdict verdict) { return verdict == PJ_SMALL || verdict == PJ_SINGLE || verdict == PJ_SHARED; }

/* Whether to begin serially would cost more than threads do. */
static int is_heavy(const call *c) { return c->per >= (double)c->price; }

static double trial_work(const call *c)
{
    double least = 8.0 * (double)c->price;
    return least > TRIAL_NS ? least : TRIAL_NS;
}

static void serial_chunk(call *c, pj_int size)
{
    run_serially(c->ctx, c->job, c->done, size);
    pj_int then = pj_clock();
    c->done += size;
    c->serial_done += size;
    c->chunk_ns = then - c->now;
    c->previous = c->last;
    c->last = (double)c->chunk_ns / (double)size;
    c->ns += c->chunk_ns;
    c->now = then;
}

static int interrupted(const call *c) { return c->ctx->bail || PJ_GET(c->ctx->interrupt) != c->interrupt; }

/* Runs the next `part` elements in parallel; 0: there are no threads now. */
static int run_part(call *c, pj_int part, double per, pj_run *run)
{
    pj_int from = c->job->start + c->done;
    *run = (pj_run){.ctx = c->ctx, .job = c->job, .start = from, .end = from + part, .slots = c->threads, .per = per};
    if (!pj_pool_run(run))
        return 0;
    c->done += run->done;
    c->parallel += run->wall;
    c->now = pj_clock();
    return 1;
}

static void add(pj_run *sum, const pj_run *run)
{
    sum->slots = run->slots;
    sum->done += run->done;
    sum->wall += run->wall;
    sum->busy += run->busy;
    sum->chunks += run->chunks;
    sum->came += run->came;
    sum->objects |= run->objects;
}

/* A chunk to compare threads with: short, so that its elements are neighbours of those. */
static double sample(call *c, double ns)
{
    pj_int size = c->last > 0 ? pj_even((pj_int)(ns / c->last) + 1) : 1, left = c->n - c->done;
    serial_chunk(c, size < left ? size : left);
    return c->ctx->bail ? 0 : c->last;
}

/* How a trial goes on: parts of the work on threads, and serial samples of `each` ns before (`first`) and after them
 * (`later`); `apart`: it needs not all of the work. */
typedef struct {
    double per, each;
    pj_int parts;
    int first, later, apart;
} trial_plan;

/* Samples take little of the work, and lose less than waking the threads costs. */
static trial_plan plan_trial(const call *c, double work)
{
    trial_plan p = {.per = c->per > 0 ? c->per : c->last};
    if (c->per > 0)         /* the first elements need not be like all */
        work = p.per * (double)(c->n - c->done);
    double room = work / SAMPLES_SHARE, most = 2 * (double)PJ_GET(pj_totals_of_pool.idle);
    room = room < most ? room : most;
    double each = room / (PJ_TRIAL_PARTS + 1);
    each = each < LEAST_SAMPLE_NS ? LEAST_SAMPLE_NS : each > SAMPLE_NS ? SAMPLE_NS : each;
    p.each = each < p.per ? p.per : each;
    pj_int samples = c->last > 0 ? (pj_int)(room / p.each) : 0;
    p.parts = samples > PJ_TRIAL_PARTS ? PJ_TRIAL_PARTS : samples < 2 ? 1 : samples - 1;
    p.first = samples > 0;
    p.later = p.per * SAMPLES_SHARE < work;
    p.apart = trial_work(c) * 4 < work;
    return p;
}

/* Finds out what threads make of it.  0: there were no threads from the start. */
static int try_threads(call *c, double work, pj_run *sum)
{
    trial_plan p = plan_trial(c, work);
    pj_comparison seen = {.count = 0};
    double before = p.first ? sample(c, p.each) : c->last;
    int even = before < c->previous * EVEN && c->previous < before * EVEN;     /* one side tells only of even work */
    for (pj_int i = p.parts; i > 0 && c->done < c->n && !interrupted(c); i--) {
        pj_run run;
        pj_int left = c->n - c->done, part = (left + i - 1) / i;
        if (p.apart) {
            double per = c->last > 0 ? c->last : p.per;
            pj_int enough = (pj_int)(trial_work(c) / (double)p.parts / per) + 4 * c->threads;
            part = enough < part ? enough : part;
        }
        if (!run_part(c, part < left ? pj_even(part) : part, p.per, &run))
            break;
        add(sum, &run);
        double after = p.later && c->done < c->n && !interrupted(c) ? sample(c, p.each) : 0;
        if (after > 0 || even)
            pj_compare(&seen, &run, before, after);
        before = after;
    }
    if (!c->ctx->bail)
        pj_site_compared(c->site, &seen);
    return sum->slots > 0 || c->done == c->n || interrupted(c);
}

/* `sum`: the parts that threads did; what they share may have taken most of the time. */
static void tried(const call *c, const pj_run *sum)
{
    pj_site *s = c->site;
    pj_int backoff = 0;
    if (pj_site_speedup(s, c->threads) < 1.05) {
        backoff = PJ_GET(s->backoff) * 4;
        backoff = backoff < FIRST_BACKOFF ? FIRST_BACKOFF : backoff > LAST_BACKOFF ? LAST_BACKOFF : backoff;
    }
    PJ_ADD(s->trials, 1);
    PJ_SET(s->unpaid, 0);
    PJ_SET(s->backoff, backoff);
    PJ_SET(s->trial, sum->wall);
}

/* Runs the rest in parallel, or a part of it to find out; 0: there are no threads now. */
static int hand_over(call *c, double work, int trial)
{
    pj_site *s = c->site;
    pj_int from = c->done, n = c->n - from;
    double gain = speedup_of(c, n);
    pj_run sum = {.ctx = c->ctx, .job = c->job};
    c->again = 0;
    if (!(trial ? try_threads(c, work, &sum) : run_part(c, n, c->last > 0 ? c->last : c->per, &sum)))
        return 0;
    if (!sum.slots)             /* it ended, or was interrupted, in a serial sample */
        return 1;
    PJ_ADD(s->estimated_serial, (pj_int)(work * (double)sum.done / (double)n));
    PJ_ADD(s->estimated_parallel, c->price + (pj_int)(work * (double)sum.done / (double)n / gain));
    if (c->ctx->bail) {
        PJ_ADD(s->bails, 1);
        if (sum.objects || c->ctx->bail == PJ_BAIL_STACK || c->ctx->bail == PJ_BAIL_MEMORY)
            PJ_SET(s->never, 1);        /* a thread has less room than the caller */
        return 1;
    }
    pj_site_sped(s, &sum);
    c->work += (pj_int)((double)sum.busy * 1000 / (double)PJ_GET(s->contention));
    if (trial)
        tried(c, &sum);
    return 1;
}

/* Hands over when that is due; says why it did not. */
static pj_verdict consider(call *c, double work)
{
    pj_site *s = c->site;
    pj_verdict verdict = PJ_GET(s->never) ? PJ_BAILED : judge(c, work);
    int trial = verdict == PJ_PARALLEL && (c->again || !PJ_GET(s->speedup));
    double trial_cost = (double)PJ_GET(s->trial);
    trial_cost = trial_cost > trial_work(c) ? trial_cost : trial_work(c);
    if (verdict == PJ_SLOWER && work > trial_cost && (double)PJ_GET(s->unpaid) > trial_cost * (double)PJ_GET(s->backoff)) {
        trial = 1;
        verdict = PJ_PARALLEL;
    }
    if (verdict != PJ_PARALLEL)
        return verdict;
    if (!pj_pool_ready())
        return PJ_NO_POOL;
    return hand_over(c, work, trial) ? PJ_PARALLEL : PJ_BUSY;
}

/* How many elements the next serial chunk has. */
static pj_int next_chunk(const call *c, pj_int before)
{
    pj_int left = c->n - c->done, size;
    double per = c->last > 0 ? c->last : c->per, room = SLICE_NS;
    if (c->ns < c->price && c->threads > 1)
        room = (double)(c->price - c->ns);
    if (before)
        size = before * 2;
    else if (c->per > 0)        /* known: as few looks at the clock as possible */
        size = c->per * (double)left < GATE_NS ? (left + 1) / 2 : (pj_int)((double)c->price / 2 / c->per) + 1;
    else
        size = 1;
    if (per > 0 && (double)size * per > room)
        size = (pj_int)(room / per) + 1;
    size = pj_even(size);
    return size < left ? size : left;
}

static void tell_pool(call *c, int over)
{
    pj_int since = c->ns - c->told;
    if (c->threads < 2 || pj_pool_ready() || c->ns < GATE_NS || (!over && since < SLICE_NS / 2))
        return;
    c->told = c->ns;
    double mean = (double)c->ns / (double)(c->serial_done ? c->serial_done : 1), per = c->last < mean ? c->last : mean;
    pj_pool_waited(c->ctx, since, over ? 0 : (pj_int)(per * (double)(c->n - c->done)));
    if (!over && !pj_private(c->ctx)->thread_state) {       /* it is loaded by a thread of Python's */
        pj_release_gil(c->ctx);
        c->released = 1;
    }
}

static void account(call *c, int timed)
{
    pj_site *s = c->site;
    if (c->serial_done) {
        PJ_ADD(s->serial_elements, c->serial_done);
        PJ_ADD(s->unpaid, c->ns);
    }
    if (!c->parallel)
        PJ_ADD(s->serial_calls, 1);
    else if (c->serial_done)
        PJ_ADD(s->split_calls, 1);
    else
        PJ_ADD(s->parallel_calls, 1);
    if (!timed || c->ctx->bail)
        return;
    double work = (double)(c->ns + c->work), price = (double)(pj_pool_ready() ? c->price : PJ_GET(pj_totals_of_pool.cold));
    double parallel = c->threads < 2 ? work : price + work / speedup_of(c, c->n);
    pj_site_regret(s, (double)(c->ns + c->parallel) - (work < parallel ? work : parallel));
}

/* The price for a place: threads would be awake if its last job had had them, and what that would have gained has repaid
 * waking them. */
static pj_int price_of(const call *c)
{
    pj_int price = pj_pool_price(c->now, 0), hot = pj_pool_price(c->now, 1);
    return hot < price && c->now - PJ_GET(c->site->ended) < HOT_NS && PJ_GET(c->site->missed) > price - hot ? hot : price;
}

/* Waits for the pool as long as that is expected to take, once in a process: a serial element would take longer. */
static pj_verdict await_pool(call *c)
{
    double work = c->per * (double)c->n;
    pj_int cold = PJ_GET(pj_totals_of_pool.cold), began = c->now;
    if (c->per < (double)cold || pj_private(c->ctx)->thread_state || !pj_pool_first_wait())
        return PJ_NO_POOL;
    pj_pool_summon(c->ctx);
    pj_release_gil(c->ctx);
    c->released = 1;
    while (!pj_pool_ready() && c->now - began < cold && !interrupted(c)) {
        nanosleep(&(struct timespec){.tv_nsec = SLICE_NS}, NULL);
        c->now = pj_clock();
    }
    if (!pj_pool_ready())
        return PJ_NO_POOL;
    c->price = price_of(c) + c->sharing;
    return consider(c, work);
}

/* Notes what threads would have made of a job that stayed serial for their price. */
static void note_missed(const call *c, pj_verdict verdict, pj_int began)
{
    pj_site *s = c->site;
    double gain = 0;
    if (verdict == PJ_SMALL && !c->parallel && c->threads > 1 && pj_pool_ready() && c->ns > GATE_NS)
        gain = (double)c->ns - (double)c->ns / speedup_of(c, c->n);
    if (gain > LEAST_GAIN_NS)   /* is the price still so high? */
        pj_pool_probe(c->ctx, c->now, c->threads, (pj_int)gain);
    gain -= (double)pj_pool_price(c->now, 1);
    if (c->parallel || gain < 0 || began - PJ_GET(s->ended) > HOT_NS)
        PJ_SET(s->missed, 0);
    if (!c->parallel && gain > 0)
        PJ_ADD(s->missed, (pj_int)gain);
    PJ_SET(s->ended, c->now);
}

/* Whether this call of a known place shall begin serially, to learn what that takes: not where it would be most of the work. */
static int is_due(const call *c)
{
    pj_int skip = PJ_GET(c->site->skip);
    if (!PJ_GET(c->site->speedup) || (skip == 0 && is_heavy(c) && c->n < SAMPLES_SHARE))
        return 0;
    PJ_SET(c->site->skip, skip > 0 ? skip - 1 : PJ_REFRESH);
    return skip == 0;
}

static pj_int run_timed(call *c)
{
    pj_site *s = c->site;
    pj_int size = 0;
    pj_verdict verdict = PJ_UNKNOWN;
    pj_int began = c->now = pj_clock();
    c->price = pj_pool_ready() ? price_of(c) : GATE_NS;
    if (c->threads > 1)
        c->price += c->sharing = pj_share_price(c->job);
    if (c->per > 0 && (verdict = judge(c, c->per * (double)c->n)) == PJ_PARALLEL) {
        c->again = is_due(c);
        if (!c->again && (PJ_GET(s->speedup) || is_heavy(c)))
            verdict = consider(c, c->per * (double)c->n);
    }
    if (verdict == PJ_NO_POOL && is_heavy(c))
        verdict = await_pool(c);
    while (c->done < c->n && !c->ctx->bail) {
        if (c->done && interrupted(c))
            break;
        if (c->last > 0 ? c->ns >= c->price : c->parallel > 0) {
            pj_verdict found = consider(c, (c->last > 0 ? c->last : c->per) * (double)(c->n - c->done));
            if (found == PJ_NO_POOL)
                tell_pool(c, 0);
            if (!is_little(found) || verdict == PJ_UNKNOWN)     /* the end of all work is small */
                verdict = found;
            if (found == PJ_PARALLEL)
                continue;
        }
        size = next_chunk(c, size);
        serial_chunk(c, size);
        if (verdict == PJ_BUSY)
            PJ_ADD(pj_totals_of_pool.crowded_ns, c->chunk_ns);
    }
    if (c->serial_done && !c->ctx->bail)
        pj_site_ran(s, c->serial_done, c->ns);
    if (verdict == PJ_NO_POOL || verdict == PJ_SMALL || (verdict == PJ_UNKNOWN && c->done < c->n))
        tell_pool(c, c->done == c->n);
    if (verdict == PJ_UNKNOWN && c->done == c->n)
        verdict = c->threads < 2 ? PJ_ONE_THREAD : c->n < 2 ? PJ_SINGLE : PJ_SMALL;
    note_missed(c, verdict, began);
    PJ_SET(s->verdict, c->parallel && (is_little(verdict) || verdict == PJ_UNKNOWN) ? PJ_PARALLEL : verdict);
    account(c, 1);
    pj_private(c->ctx)->job_element = c->ctx->bail ? 0 : (double)(c->ns + c->work) / (double)c->done / 1e9;
    if (c->released)
        pj_take_gil(c->ctx);
    return c->done;
}

/* A known job that is far too small, unless elements turn out to be heavy: the watchdog will have asked then. */
static pj_int run_untimed(pj_ctx *ctx, pj_site *s, const pj_job *job, pj_int n)
{
    pj_int first = n < 8 ? 1 : pj_even(n / 8), before = PJ_GET(ctx->interrupt);
    run_serially(ctx, job, 0, first);
    if (PJ_UNLIKELY(ctx->bail || PJ_GET(ctx->interrupt) != before)) {
        PJ_ADD(s->untimed, first - n);
        PJ_ADD(s->period, -PJ_GET(s->left));        /* the next one is timed */
        PJ_SET(s->left, 0);
        return first;
    }
    run_serially(ctx, job, first, n - first);
    return n;
}

static pj_int run_forced(call *c)
{
    pj_context *own = pj_private(c->ctx);
    pj_run run = {.ctx = c->ctx, .job = c->job, .start = c->job->start, .end = c->job->end, .forced = 1, .seed = own->seed,
                  .slots = c->threads < 1 ? 1 : c->threads, .per = c->per};
    if (!pj_pool_ready() && run.slots > 1)
        pj_pool_want(c->ctx);
    if (c->ctx->bail)
        return 0;
    if (pj_pool_run(&run)) {
        c->done = run.done;
        c->parallel = run.wall;
        if (c->ctx->bail)
            PJ_ADD(c->site->bails, 1);
        else
            pj_site_sped(c->site, &run);
        own->job_element = (double)run.busy / (double)run.done / 1e9;
        PJ_SET(c->site->verdict, PJ_PARALLEL);
    } else {
        run_serially(c->ctx, c->job, 0, c->n);
        c->done = c->serial_done = c->n;
        PJ_SET(c->site->verdict, PJ_BUSY);
    }
    account(c, 0);
    return c->done;
}

static pj_int __attribute__((noinline)) run_other(pj_ctx *ctx, void **site, const char *text, pj_job *job, pj_int n)
{
    const pj_context *own = pj_private(ctx);
    if (PJ_UNLIKELY(n <= 0))
        return n;
    if (own->listens)           /* a part of another job */
        PJ_ADD(pj_totals_of_pool.nested, 1);
    if (own->listens || own->parallel == PJ_PARALLEL_OFF) {
        run_serially(ctx, job, 0, n);
        return n;
    }
    pj_site *s = __atomic_load_n(site, __ATOMIC_ACQUIRE);
    if (PJ_UNLIKELY(!s)) {
        s = pj_site_of(text);
        __atomic_store_n(site, s, __ATOMIC_RELEASE);
    }
    pj_site_settle(s);
    PJ_ADD(s->calls, 1);
    call c = {.ctx = ctx, .job = job, .site = s, .n = n, .interrupt = PJ_GET(ctx->interrupt), .threads = own->threads,
              .per = (double)PJ_GET(s->per) / 1000};
    if (own->parallel == PJ_PARALLEL_FORCE) {
        pj_int forced = run_forced(&c);
        PJ_ADD(s->elements, forced);
        return forced;
    }
    pj_int most = PJ_GET(pj_totals_of_pool.threads);
    if (c.threads > PJ_MOST_SLOTS)
        c.threads = PJ_MOST_SLOTS;
    if (most > 0 && c.threads > most)
        c.threads = most;
    pj_int done = run_timed(&c);
    PJ_ADD(s->elements, done);
    if (n <= PJ_GET(s->quick)) {
        pj_int period = (double)PJ_GET(s->per) * (double)n < TINY_NS * 1000.0 ? SAMPLE_TINY : SAMPLE;
        PJ_SET(s->period, period - 1);
        PJ_SET(s->left, period - 1);
    }
    return done;
}

pj_int pj_parallel(pj_ctx *ctx, void **site, const char *text, pj_job *job)
{
    const pj_context *own = pj_private(ctx);
    pj_int n = job->end - job->start;
    if (PJ_LIKELY(own->parallel == PJ_PARALLEL_AUTO && !own->listens && n > 0)) {
        pj_site *s = __atomic_load_n(site, __ATOMIC_ACQUIRE);
        pj_int left;
        if (PJ_LIKELY(s && n <= PJ_GET(s->quick) && (left = PJ_GET(s->left)) > 0)) {
            PJ_SET(s->left, left - 1);
            PJ_ADD(s->untimed, n);
            if (n > 1 && !job->flat)
                return run_untimed(ctx, s, job, n);
            run_serially(ctx, job, 0, n);   /* in one piece: of light elements, two take longer than any test here */
            return n;
        }
    }
    return run_other(ctx, site, text, job, n);
}
