#include "../bench.h"

static double height(double x) { return sin(x) * exp(-0.1 * x) + sqrt(x + 1.0); }

void run(char *out) {
    long steps = opaque(800000);
    double from = 0.0, to = opaque(10), width = (to - from) / steps, sum = height(from) + height(to);
    for (long i = 1; i < steps; i++) sum += (i % 2 == 0 ? 2 : 4) * height(from + i * width);
    sprintf(out, "%.10f", sum * width / 3);
}
