#include "../bench.h"

static void sift_down(long *heap, long root, long end) {
    long value = heap[root], child;
    while ((child = 2 * root + 1) < end) {
        if (child + 1 < end && heap[child + 1] > heap[child]) child++;
        if (heap[child] <= value) break;
        heap[root] = heap[child];
        root = child;
    }
    heap[root] = value;
}

void run(char *out) {
    long n = opaque(90000), x = 7, check = 0, *values = malloc(n * sizeof *values);
    for (long i = 0; i < n; i++) values[i] = x = x * 16807 % 2147483647;
    for (long i = n / 2 - 1; i >= 0; i--) sift_down(values, i, n);
    for (long end = n - 1; end > 0; end--) {
        long top = values[0];
        values[0] = values[end];
        values[end] = top;
        sift_down(values, 0, end);
    }
    for (long i = 0; i < n; i++) check = (check * 31 + values[i] + i) % 1000000007;
    free(values);
    sprintf(out, "%ld", check);
}
