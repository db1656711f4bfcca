#include "../bench.h"

void run(char *out) {
    long n = opaque(800000), window = opaque(1000), x = 12345, total = 0, best = INT64_MIN;
    long *values = malloc(n * sizeof *values), *prefix = malloc((n + 1) * sizeof *prefix);
    for (long i = 0; i < n; i++) {
        x = (x * 69069 + 1) % 1000003;
        values[i] = x % 201 - 100;
    }
    prefix[0] = 0;
    for (long i = 0; i < n; i++) prefix[i + 1] = total += values[i];
    for (long i = window; i <= n; i++) {
        long sum = prefix[i] - prefix[i - window];
        if (sum > best) best = sum;
    }
    free(values), free(prefix);
    sprintf(out, "%ld", best);
}
