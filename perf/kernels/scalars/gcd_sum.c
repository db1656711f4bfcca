#include "../bench.h"

static long gcd(long a, long b) {
    while (b != 0) { long r = a % b; a = b; b = r; }
    return a;
}

void run(char *out) {
    long limit = opaque(750), sum = 0;
    for (long i = 1; i <= limit; i++)
        for (long j = i; j <= limit; j++) sum += gcd(i, j);
    sprintf(out, "%ld", sum);
}
