#include "../bench.h"

void run(char *out) {
    long terms = opaque(2000000), sign = 1;
    double leibniz = 0.0, basel = 0.0;
    for (long k = 0; k < terms; k++) {
        leibniz += sign / (2.0 * k + 1.0);
        basel += 1.0 / ((k + 1.0) * (k + 1.0));
        sign = -sign;
    }
    sprintf(out, "%.12f", 4.0 * leibniz + sqrt(6.0 * basel));
}
