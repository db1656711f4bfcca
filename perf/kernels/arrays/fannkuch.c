#include "../bench.h"

void run(char *out) {
    long n = opaque(9), perm[16], first[16], count[16] = {0}, maximum = 0, checksum = 0, permutation = 0, r = n, k;
    for (long i = 0; i < n; i++) first[i] = i;
    for (;;) {
        for (; r != 1; r--) count[r - 1] = r;
        for (long i = 0; i < n; i++) perm[i] = first[i];
        long flips = 0;
        while ((k = perm[0]) != 0) {
            long half = (k + 1) >> 1;
            for (long i = 0; i < half; i++) {
                long other = perm[i];
                perm[i] = perm[k - i];
                perm[k - i] = other;
            }
            flips++;
        }
        if (flips > maximum) maximum = flips;
        checksum += permutation % 2 == 0 ? flips : -flips;
        for (;;) {
            if (r == n) {
                sprintf(out, "%ld %ld", checksum, maximum);
                return;
            }
            long zero = first[0];
            for (long i = 0; i < r; i++) first[i] = first[i + 1];
            first[r] = zero;
            if (--count[r] > 0) break;
            r++;
        }
        permutation++;
    }
}
