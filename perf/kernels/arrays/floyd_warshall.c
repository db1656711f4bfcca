#include "../bench.h"

void run(char *out) {
    long n = opaque(130), sum = 0, **dist = malloc(n * sizeof *dist);
    for (long i = 0; i < n; i++) {
        dist[i] = malloc(n * sizeof **dist);
        for (long j = 0; j < n; j++) dist[i][j] = i == j ? 0 : 1 + (i * 37 + j * 91) % 500;
    }
    for (long k = 0; k < n; k++)
        for (long i = 0; i < n; i++)
            for (long j = 0; j < n; j++) {
                long through = dist[i][k] + dist[k][j];
                if (through < dist[i][j]) dist[i][j] = through;
            }
    for (long i = 0; i < n; i++) {
        for (long j = 0; j < n; j++) sum += dist[i][j];
        free(dist[i]);
    }
    free(dist);
    sprintf(out, "%ld", sum);
}
