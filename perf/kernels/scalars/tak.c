#include "../bench.h"

static long tak(long x, long y, long z) {
    if (y >= x) return z;
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

void run(char *out) { sprintf(out, "%ld", tak(opaque(24), opaque(16), opaque(7))); }
