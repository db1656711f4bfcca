#include "../bench.h"

static long permute(long *items, long from, long n, long sum) {
    if (from == n) {
        long value = 0;
        for (long i = 0; i < n; i++) value = value * 3 + items[i] * i;
        return (sum + value) % 1000003;
    }
    for (long i = from; i < n; i++) {
        long kept = items[from];
        items[from] = items[i];
        items[i] = kept;
        sum = permute(items, from + 1, n, sum);
        items[i] = items[from];
        items[from] = kept;
    }
    return sum;
}

void run(char *out) {
    long n = opaque(9), items[16];
    for (long i = 0; i < n; i++) items[i] = i + 1;
    sprintf(out, "%ld", permute(items, 0, n, 0));
}
