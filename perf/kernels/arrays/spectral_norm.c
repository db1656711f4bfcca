#include "../bench.h"

static double entry(long i, long j) { return 1.0 / (((i + j) * (i + j + 1) >> 1) + i + 1); }

static void times(const double *v, double *result, long n) {
    for (long i = 0; i < n; i++) {
        double sum = 0.0;
        for (long j = 0; j < n; j++) sum += entry(i, j) * v[j];
        result[i] = sum;
    }
}

static void times_transposed(const double *v, double *result, long n) {
    for (long i = 0; i < n; i++) {
        double sum = 0.0;
        for (long j = 0; j < n; j++) sum += entry(j, i) * v[j];
        result[i] = sum;
    }
}

void run(char *out) {
    long n = opaque(180);
    double *u = malloc(n * sizeof *u), *v = malloc(n * sizeof *v), *t = malloc(n * sizeof *t), vbv = 0.0, vv = 0.0;
    for (long i = 0; i < n; i++) u[i] = 1.0;
    for (long i = 0; i < 10; i++) {
        times(u, t, n), times_transposed(t, v, n);
        times(v, t, n), times_transposed(t, u, n);
    }
    for (long i = 0; i < n; i++) {
        vbv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    free(u), free(v), free(t);
    sprintf(out, "%.9f", sqrt(vbv / vv));
}
