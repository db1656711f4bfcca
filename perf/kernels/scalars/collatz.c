#include "../bench.h"

static long chain_length(long n) {
    long steps = 1;
    while (n != 1) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        steps++;
    }
    return steps;
}

void run(char *out) {
    long limit = opaque(40000), best = 0, longest = 0;
    for (long start = 1; start < limit; start++) {
        long length = chain_length(start);
        if (length > longest) { longest = length; best = start; }
    }
    sprintf(out, "%ld", best * 1000 + longest);
}
