#include "../bench.h"

static double **build(long n, double scale) {
    double **matrix = malloc(n * sizeof *matrix);
    for (long i = 0; i < n; i++) {
        matrix[i] = malloc(n * sizeof **matrix);
        for (long j = 0; j < n; j++) matrix[i][j] = scale * (i - j) * (i + j);
    }
    return matrix;
}

static double **multiply(double **a, double **b, long n) {
    double **product = malloc(n * sizeof *product);
    for (long i = 0; i < n; i++) {
        product[i] = malloc(n * sizeof **product);
        for (long j = 0; j < n; j++) {
            double sum = 0.0;
            for (long k = 0; k < n; k++) sum += a[i][k] * b[k][j];
            product[i][j] = sum;
        }
    }
    return product;
}

static void release(double **matrix, long n) {
    for (long i = 0; i < n; i++) free(matrix[i]);
    free(matrix);
}

void run(char *out) {
    long n = opaque(130);
    double **a = build(n, 1.0 / n), **b = build(n, 0.5 / n), **product = multiply(a, b, n), trace = 0.0;
    for (long i = 0; i < n; i++) trace += product[i][i];
    release(a, n), release(b, n), release(product, n);
    sprintf(out, "%.6f", trace);
}
