/* Memory that was given back stays with the process for a while: a region that runs again and again takes and returns
 * the same megabytes each time, and pages that the system has to fill with zeros anew cost more than the work on them.
 *
 * malloc: glibc's thresholds are where they would be after one block of 32 MiB had been freed.  Python's objects: up to
 * 64 of the arenas that they lie in wait for their next use.
 */
#include "boxing.h"

#include <pthread.h>
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { KEPT = 64 };

static PyObjectArenaAllocator system_arenas;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct { void *arena; size_t size; } kept[KEPT];
static int count;

static void *take_arena(void *ctx, size_t size)
{
    void *found = NULL;
    (void)ctx;
    pthread_mutex_lock(&lock);
    if (count && kept[count - 1].size == size)
        found = kept[--count].arena;
    pthread_mutex_unlock(&lock);
    return found ? found : system_arenas.alloc(system_arenas.ctx, size);
}

static void give_arena(void *ctx, void *arena, size_t size)
{
    int stays;
    (void)ctx;
    pthread_mutex_lock(&lock);
    stays = count < KEPT;
    if (stays) {
        kept[count].arena = arena;
        kept[count++].size = size;
    }
    pthread_mutex_unlock(&lock);
    if (!stays)
        system_arenas.free(system_arenas.ctx, arena, size);
}

void pj_keep_memory(void)
{
    if (system_arenas.alloc)
        return;
    PyObject_GetArenaAllocator(&system_arenas);
    PyObject_SetArenaAllocator(&(PyObjectArenaAllocator){NULL, take_arena, give_arena});
#ifdef __GLIBC__
    if (!getenv("MALLOC_TRIM_THRESHOLD_") && !getenv("MALLOC_MMAP_THRESHOLD_")) {
        mallopt(M_MMAP_THRESHOLD, 32 << 20);
        mallopt(M_TRIM_THRESHOLD, 64 << 20);
    }
#endif
}
