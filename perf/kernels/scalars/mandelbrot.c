#include "../bench.h"

static long escape_time(double cx, double cy, long limit) {
    double x = 0.0, y = 0.0;
    for (long i = 0; i < limit; i++) {
        double x2 = x * x, y2 = y * y;
        if (x2 + y2 > 4.0) return i;
        y = 2.0 * x * y + cy;
        x = x2 - y2 + cx;
    }
    return limit;
}

void run(char *out) {
    long size = opaque(320), limit = opaque(100), total = 0;
    for (long row = 0; row < size; row++) {
        double cy = 2.0 * row / size - 1.0;
        for (long column = 0; column < size; column++) total += escape_time(3.0 * column / size - 2.0, cy, limit);
    }
    sprintf(out, "%ld", total);
}
