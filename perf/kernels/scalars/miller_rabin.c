#include "../bench.h"

static long power_mod(long base, long exponent, long modulus) {
    long result = 1;
    base %= modulus;
    while (exponent > 0) {
        if (exponent & 1) result = result * base % modulus;
        base = base * base % modulus;
        exponent >>= 1;
    }
    return result;
}

static int passes(long n, long witness) {
    long d = n - 1, twos = 0;
    while ((d & 1) == 0) { d >>= 1; twos++; }
    long x = power_mod(witness, d, n);
    if (x == 1 || x == n - 1) return 1;
    for (long i = 1; i < twos; i++) {
        x = x * x % n;
        if (x == n - 1) return 1;
    }
    return 0;
}

void run(char *out) {
    long count = 0, from = opaque(1000001), to = opaque(1200001);
    for (long n = from; n < to; n += 2)
        if (passes(n, 2) && passes(n, 3) && passes(n, 5)) count++;
    sprintf(out, "%ld", count);
}
