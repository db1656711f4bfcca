#include "../bench.h"

static long digit_sum(long n) {
    long sum = 0;
    do { sum += n % 10; n /= 10; } while (n > 0);
    return sum;
}

void run(char *out) {
    long limit = opaque(400000), harshad = 0, roots = 0;
    for (long n = 1; n <= limit; ++n) {
        long sum = digit_sum(n);
        if (n % sum == 0) harshad++;
        roots += sum > 9 ? digit_sum(sum) : sum;
    }
    sprintf(out, "%ld", harshad * 10000000 + roots);
}
