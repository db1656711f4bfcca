/* A pool of plain threads, which ThreadSanitizer follows: the caller and a new thread for each further slot. */
#include <pthread.h>

typedef void slot_of_job(void *job, long slot);
typedef struct { slot_of_job *run; void *job; long slot; } part;

static void *one(void *p)
{
    part *it = p;
    it->run(it->job, it->slot);
    return 0;
}

void drive(slot_of_job *run, void *job, long slots)
{
    part parts[64];
    pthread_t threads[64];
    for (long i = 1; i < slots; i++) {
        parts[i] = (part){run, job, i};
        pthread_create(&threads[i], 0, one, &parts[i]);
    }
    run(job, 0);
    for (long i = 1; i < slots; i++)
        pthread_join(threads[i], 0);
}
