#include "../bench.h"

static char *letters(long n, long seed) {
    char *text = malloc(n + 1);
    for (long i = 0; i < n; i++) {
        seed = (seed * 8121 + 28411) % 134456;
        text[i] = (char)(97 + seed % 6);
    }
    return text;
}

void run(char *out) {
    long n = opaque(900);
    char *a = letters(n, 5), *b = letters(n, 23);
    long *previous = malloc((n + 1) * sizeof *previous), *current = malloc((n + 1) * sizeof *current);
    for (long j = 0; j <= n; j++) previous[j] = j;
    for (long i = 0; i < n; i++) {
        current[0] = i + 1;
        for (long j = 0; j < n; j++) {
            long best = previous[j + 1] + 1, left = current[j] + 1, cross = previous[j] + (a[i] != b[j]);
            if (left < best) best = left;
            current[j + 1] = cross < best ? cross : best;
        }
        long *old = previous;
        previous = current;
        current = old;
    }
    sprintf(out, "%ld", previous[n]);
    free(a), free(b), free(previous), free(current);
}
