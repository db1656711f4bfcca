#include "../bench.h"

static int is_prime(long n) {
    if (n < 2) return 0;
    if (n % 2 == 0) return n == 2;
    for (long d = 3; d * d <= n; d += 2)
        if (n % d == 0) return 0;
    return 1;
}

void run(char *out) {
    long limit = opaque(200000), sum = 0;
    for (long n = 0; n < limit; n++)
        if (is_prime(n)) sum += n;
    sprintf(out, "%ld", sum);
}
