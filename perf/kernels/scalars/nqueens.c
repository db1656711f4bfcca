#include "../bench.h"

static long place(long all, long columns, long left, long right) {
    if (columns == all) return 1;
    long count = 0, rest = all & ~(columns | left | right);
    while (rest) {
        long bit = rest & -rest;
        rest ^= bit;
        count += place(all, columns | bit, ((left | bit) << 1) & all, (right | bit) >> 1);
    }
    return count;
}

void run(char *out) { sprintf(out, "%ld", place((1L << opaque(12)) - 1, 0, 0, 0)); }
