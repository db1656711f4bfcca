/* What every C twin shares: warm up, time repetitions, print like the PHP driver of native_bench.py.
 *
 * A twin defines `void run(char *out)`, which does the whole kernel once and writes the result as text.
 * Arguments: MILLISECONDS of warm-up, number of timed REPEATS.  stderr: "wall_ns cpu_us" a repetition.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* Hides a constant from the optimiser, as a size is hidden in PHP. */
static inline long opaque(long value) { __asm__ volatile("" : "+r"(value)); return value; }

void run(char *out);

static long wall(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000L + now.tv_nsec;
}

static long cpu(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000L + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
}

int main(int argc, char **argv) {
    static char out[1 << 20];
    void (*volatile kernel)(char *) = run;
    long warm = argc > 1 ? atol(argv[1]) : 0, repeats = argc > 2 ? atol(argv[2]) : 5, start = wall();
    do kernel(out); while (wall() - start < warm * 1000000);
    for (long i = 0; i < repeats; i++) {
        long before = cpu();
        start = wall();
        kernel(out);
        long taken = wall() - start;
        fprintf(stderr, "%ld %ld\n", taken, cpu() - before);
    }
    puts(out);
    return 0;
}
