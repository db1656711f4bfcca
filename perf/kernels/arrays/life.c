#include "../bench.h"

static void next_generation(long **grid, long **next, long size) {
    for (long y = 0; y < size; y++) {
        long *above = grid[(y + size - 1) % size], *here = grid[y], *below = grid[(y + 1) % size];
        for (long x = 0; x < size; x++) {
            long left = (x + size - 1) % size, right = (x + 1) % size;
            long neighbours = above[left] + above[x] + above[right] + here[left] + here[right]
                + below[left] + below[x] + below[right];
            next[y][x] = neighbours == 3 || (neighbours == 2 && here[x] == 1);
        }
    }
}

void run(char *out) {
    long size = opaque(90), generations = opaque(80), x = 1, check = 0;
    long **grid = malloc(size * sizeof *grid), **next = malloc(size * sizeof *next);
    for (long i = 0; i < size; i++) {
        grid[i] = malloc(size * sizeof **grid);
        next[i] = malloc(size * sizeof **next);
        for (long j = 0; j < size; j++) {
            x = (x * 1103515245 + 12345) & 0x7fffffff;
            grid[i][j] = (x >> 16) & 1;
        }
    }
    for (long g = 0; g < generations; g++) {
        next_generation(grid, next, size);
        long **old = grid;
        grid = next;
        next = old;
    }
    for (long y = 0; y < size; y++) {
        for (long c = 0; c < size; c++)
            if (grid[y][c]) check += (y + 1) * (c + 1);
        free(grid[y]), free(next[y]);
    }
    free(grid), free(next);
    sprintf(out, "%ld", check);
}
