/* What is known of each place that hands out jobs: how long an element takes, what threads made of it.
 *
 * Records live as long as the process: code of a place may be compiled many times.  Several threads may run one place;
 * an addition that is lost then is no harm.
 */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "pool.h"

enum { TABLE = 256, UNIT = 1024 /* of count_sum */, ENOUGH_NS = 50000, FAR_NS = 40000 /* less work is not timed */ };

const char *const pj_verdict_names[PJ_VERDICTS] = {
    [PJ_PARALLEL] = "", [PJ_UNKNOWN] = "not known yet", [PJ_SMALL] = "too little work",
    [PJ_SINGLE] = "a single element", [PJ_SHARED] = "to share its values would take longer", [PJ_NO_POOL] = "no threads yet",
    [PJ_BUSY] = "threads in use", [PJ_SLOWER] = "threads were slower", [PJ_ONE_THREAD] = "one thread",
    [PJ_BAILED] = "it bailed out on threads",
};

static pj_site *first_site, **last_site = &first_site;
static struct entry { struct entry *next; pj_site *site; } *table[TABLE];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void before_fork(void) { pthread_mutex_lock(&lock); }
static void after_fork(void) { pthread_mutex_unlock(&lock); }
static void start_sites(void) { pthread_atfork(before_fork, after_fork, after_fork); }

pj_site *pj_sites(void) { return __atomic_load_n(&first_site, __ATOMIC_ACQUIRE); }

pj_site *pj_site_of(const char *text)
{
    struct entry **head = &table[pj_hash_bytes(text, (pj_int)strlen(text)) % TABLE], *e;
    pthread_once(&once, start_sites);
    pthread_mutex_lock(&lock);
    for (e = *head; e && strcmp(e->site->text, text) != 0;)
        e = e->next;
    if (!e) {
        e = malloc(sizeof *e);
        pj_site *s = calloc(1, sizeof *s);
        if (!e || !s || !(s->text = strdup(text)))
            abort();
        s->contention = 1000;
        s->skip = PJ_REFRESH;
        s->verdict = PJ_UNKNOWN;
        *e = (struct entry){*head, s};
        *head = e;
        __atomic_store_n(last_site, s, __ATOMIC_RELEASE);   /* whoever walks the list sees a whole record */
        last_site = &s->next;
    }
    pthread_mutex_unlock(&lock);
    return e->site;
}

/* Old samples count half after two new ones of the same size; those of many elements count more. */
static void learn(pj_site *s, pj_int elements, double ns)
{
    pj_int time = PJ_GET(s->time_sum) / 4 * 3 + (pj_int)ns;
    pj_int count = PJ_GET(s->count_sum) / 4 * 3 + elements * UNIT;
    PJ_SET(s->time_sum, time);
    PJ_SET(s->count_sum, count);
    double per = (double)time * UNIT * 1000 / (double)count;
    PJ_SET(s->per, per < 1 ? 1 : (pj_int)per);
    PJ_SET(s->quick, per < 1 ? FAR_NS * (pj_int)1000 : (pj_int)(FAR_NS * 1000.0 / per));
}

void pj_site_settle(pj_site *s)
{
    pj_int left = PJ_GET(s->left), calls = PJ_GET(s->period) - left, elements = PJ_GET(s->untimed);
    PJ_SET(s->period, left);
    PJ_ADD(s->untimed, -elements);
    PJ_ADD(s->calls, calls);
    PJ_ADD(s->serial_calls, calls);
    PJ_ADD(s->elements, elements);
    PJ_ADD(s->serial_elements, elements);
}

void pj_site_ran(pj_site *s, pj_int elements, pj_int ns)
{
    learn(s, elements, (double)ns);
    PJ_ADD(s->serial_ns, ns);
}

double pj_site_speedup(const pj_site *s, pj_int threads)
{
    pj_int known = PJ_GET(s->speedup);
    return known ? (double)known / 1000 : (double)threads * 0.95;
}

void pj_compare(pj_comparison *c, const pj_run *part, double before, double after)
{
    double per = before > 0 && after > 0 ? (before + after) / 2 : before > 0 ? before : after;
    if (per <= 0 || !part->together_elements)
        return;
    double ratio = (double)part->together_ns / (double)part->together_elements / per;
    int at = c->count++;
    for (; at > 0 && c->ratios[at - 1] > ratio; at--)
        c->ratios[at] = c->ratios[at - 1];
    c->ratios[at] = ratio;
}

/* How much longer an element takes while others run.  Elements differ, and so do neighbours: the middle one of several
 * parts says most. */
void pj_site_compared(pj_site *s, const pj_comparison *c)
{
    if (!c->count)
        return;
    double known = (double)PJ_GET(s->contention) / 1000, seen = c->ratios[(c->count - 1) / 2];
    seen = seen < 1 ? 1 : seen > 4 ? 4 : seen;
    known += (seen - known) * (PJ_GET(s->speedup) ? 0.3 : 1);
    PJ_SET(s->contention, (pj_int)(known * 1000));
}

/* The gain is what the elements would have taken serially over what they took.  They took as long as their threads were
 * busy, less what an element takes longer while others run; the time until all were there is the price, and no part of
 * it. */
void pj_site_sped(pj_site *s, const pj_run *run)
{
    double work = (double)run->busy * 1000 / (double)PJ_GET(s->contention), net = (double)(run->wall - run->came), gain;
    PJ_ADD(s->parallel_ns, run->wall);
    PJ_ADD(s->parallel_elements, run->done);
    PJ_ADD(s->chunks, run->chunks);
    if (run->done > 0)
        learn(s, run->done, work);
    if (work < ENOUGH_NS || run->wall <= 0)
        return;
    if (net < (double)run->wall / 4)
        net = (double)run->wall / 4;
    gain = work / net;
    gain = gain > (double)run->slots ? (double)run->slots : gain < 0.1 ? 0.1 : gain;
    if (PJ_GET(s->speedup))
        gain = (double)PJ_GET(s->speedup) / 1000 * 0.7 + gain * 0.3;
    PJ_SET(s->speedup, (pj_int)(gain * 1000));
}

void pj_site_regret(pj_site *s, double ns)
{
    if (ns < 1)
        return;
    PJ_ADD(s->regret, (pj_int)ns);
    if ((pj_int)ns > PJ_GET(s->largest_regret))
        PJ_SET(s->largest_regret, (pj_int)ns);
}
