#include "../bench.h"

static long fnv1a(const unsigned char *data, long n) {
    long hash = 0x811c9dc5;
    for (long i = 0; i < n; i++) {
        hash ^= data[i];
        hash = (hash * 16777619) & 0xffffffff;
    }
    return hash;
}

void run(char *out) {
    long n = opaque(2000000);
    unsigned char *data = malloc(n);
    for (long i = 0; i < n; i++) data[i] = (unsigned char)("abcdefghij"[i % 10]);
    long hash = fnv1a(data, n);
    for (long i = 0; i < n; i++) data[i] = i % 2 ? 255 : 0;
    sprintf(out, "%ld", hash ^ fnv1a(data, n));
    free(data);
}
