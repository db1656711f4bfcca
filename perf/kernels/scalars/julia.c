#include "../bench.h"

static long shade(long steps, long limit) {
    return steps >= limit ? 0 : steps > 40 ? 7 : steps > 20 ? 5 : steps > 8 ? 3 : 1;
}

void run(char *out) {
    long size = opaque(350), limit = opaque(60), checksum = 0;
    for (long row = 0; row < size; row++) {
        for (long column = 0; column < size; column++) {
            double x = 3.0 * column / size - 1.5, y = 3.0 * row / size - 1.5;
            long steps = 0;
            while (steps < limit && x * x + y * y < 4.0) {
                double next = x * x - y * y - 0.74;
                y = 2.0 * x * y + 0.12;
                x = next;
                steps++;
            }
            switch (steps % 4) {
                case 0: checksum += shade(steps, limit); break;
                case 1: checksum += 2 * shade(steps, limit); break;
                case 2: checksum ^= steps; break;
                default: checksum -= column & 3;
            }
        }
    }
    sprintf(out, "%ld", checksum);
}
