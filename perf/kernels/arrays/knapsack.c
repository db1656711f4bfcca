#include "../bench.h"

void run(char *out) {
    long items = opaque(350), capacity = opaque(9000);
    long *weights = malloc(items * sizeof *weights), *values = malloc(items * sizeof *values);
    long *best = calloc(capacity + 1, sizeof *best);
    for (long i = 0; i < items; i++) {
        weights[i] = 10 + i * 7919 % 191;
        values[i] = 5 + i * 6007 % 307;
    }
    for (long i = 0; i < items; i++)
        for (long room = capacity; room >= weights[i]; room--) {
            long with = best[room - weights[i]] + values[i];
            if (with > best[room]) best[room] = with;
        }
    sprintf(out, "%ld", best[capacity]);
    free(weights), free(values), free(best);
}
