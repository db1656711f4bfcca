#include "../bench.h"

static long *sequence(long n, long seed) {
    long *items = malloc(n * sizeof *items);
    for (long i = 0; i < n; i++) {
        seed = (seed * 8121 + 28411) % 134456;
        items[i] = seed % 20;
    }
    return items;
}

void run(char *out) {
    long n = opaque(1500), *a = sequence(n, 3), *b = sequence(n, 11);
    long *previous = calloc(n + 1, sizeof *previous), *current = calloc(n + 1, sizeof *current);
    for (long i = 0; i < n; i++) {
        for (long j = 0; j < n; j++)
            current[j + 1] = a[i] == b[j] ? previous[j] + 1
                : current[j] > previous[j + 1] ? current[j] : previous[j + 1];
        long *old = previous;
        previous = current;
        current = old;
    }
    sprintf(out, "%ld", previous[n]);
    free(a), free(b), free(previous), free(current);
}
