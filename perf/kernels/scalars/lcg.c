#include "../bench.h"

void run(char *out) {
    long state = opaque(42), rounds = opaque(4000000), sum = 0;
    for (long i = 0; i < rounds; i++) {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        sum = (sum ^ (state >> 3)) + (state & 255);
    }
    sprintf(out, "%ld", sum);
}
