#include "../bench.h"

static void blur(const double *image, double *result, long size) {
    memcpy(result, image, size * size * sizeof *image);
    for (long y = 1; y < size - 1; y++)
        for (long x = 1; x < size - 1; x++) {
            long at = y * size + x;
            result[at] = (image[at - size - 1] + 2.0 * image[at - size] + image[at - size + 1]
                + 2.0 * image[at - 1] + 4.0 * image[at] + 2.0 * image[at + 1]
                + image[at + size - 1] + 2.0 * image[at + size] + image[at + size + 1]) / 16.0;
        }
}

void run(char *out) {
    long size = opaque(300), passes = opaque(8);
    double *image = malloc(size * size * sizeof *image), *other = malloc(size * size * sizeof *other), sum = 0.0;
    for (long i = 0; i < size * size; i++) image[i] = (double)(i * 7919 % 256);
    for (long pass = 0; pass < passes; pass++) {
        blur(image, other, size);
        double *old = image;
        image = other;
        other = old;
    }
    for (long i = 0; i < size * size; i++) sum += image[i] * (i % 7);
    free(image), free(other);
    sprintf(out, "%.6f", sum);
}
