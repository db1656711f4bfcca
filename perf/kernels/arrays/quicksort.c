#include "../bench.h"

static void quick_sort(long *a, long low, long high) {
    while (low < high) {
        long pivot = a[(low + high) >> 1], i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j) {
                long other = a[i];
                a[i++] = a[j];
                a[j--] = other;
            }
        }
        quick_sort(a, low, j);
        low = i;
    }
}

void run(char *out) {
    long n = opaque(150000), x = 99, check = 0, *a = malloc(n * sizeof *a);
    for (long i = 0; i < n; i++) {
        x = (x * 1103515245 + 12345) & 0x7fffffff;
        a[i] = x >> 8;
    }
    quick_sort(a, 0, n - 1);
    for (long i = 0; i < n; i += 97) check = (check * 33 + a[i]) & 0xffffffff;
    free(a);
    sprintf(out, "%ld", check);
}
