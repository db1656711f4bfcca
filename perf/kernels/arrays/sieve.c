#include "../bench.h"

void run(char *out) {
    long limit = opaque(2000000), count = 0;
    char *composite = calloc(limit + 1, 1);
    for (long i = 2; i <= limit; i++) {
        if (composite[i]) continue;
        count++;
        for (long j = i * i; j <= limit; j += i) composite[j] = 1;
    }
    free(composite);
    sprintf(out, "%ld", count);
}
