#include "../bench.h"

static double energy(const double *x, const double *y, const double *z, const double *vx, const double *vy,
                     const double *vz, const double *mass, long n) {
    double e = 0.0;
    for (long i = 0; i < n; i++) {
        e += 0.5 * mass[i] * (vx[i] * vx[i] + vy[i] * vy[i] + vz[i] * vz[i]);
        for (long j = i + 1; j < n; j++) {
            double dx = x[i] - x[j], dy = y[i] - y[j], dz = z[i] - z[j];
            e -= mass[i] * mass[j] / sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return e;
}

void run(char *out) {
    double x[] = {0.0, 4.84143144246472090, 8.34336671824457987, 12.8943695621391310, 15.3796971148509165};
    double y[] = {0.0, -1.16032004402742839, 4.12479856412430479, -15.1111514016986312, -25.9193146099879641};
    double z[] = {0.0, -0.103622044471123109, -0.403523417114321381, -0.223307578892655734, 0.179258772950371181};
    double vx[] = {0.0, 0.606326392995832, -1.01077434617879, 1.08279100644153, 0.979090732243898};
    double vy[] = {0.0, 2.81198684491626, 1.82566237123041, 0.868713018169608, 0.594698998647676};
    double vz[] = {0.0, -0.0252183616598876, 0.00841576137658415, -0.0108326374013636, -0.034755955504078};
    double mass[] = {39.47841760435743, 0.03769367487038949, 0.011286326131968767, 0.0017237240570597112, 0.0020336868699246304};
    long n = opaque(5), steps = opaque(30000);
    double dt = 0.01;
    for (long step = 0; step < steps; step++) {
        for (long i = 0; i < n; i++) {
            for (long j = i + 1; j < n; j++) {
                double dx = x[i] - x[j], dy = y[i] - y[j], dz = z[i] - z[j], d2 = dx * dx + dy * dy + dz * dz;
                double mag = dt / (d2 * sqrt(d2));
                vx[i] -= dx * mass[j] * mag;
                vy[i] -= dy * mass[j] * mag;
                vz[i] -= dz * mass[j] * mag;
                vx[j] += dx * mass[i] * mag;
                vy[j] += dy * mass[i] * mag;
                vz[j] += dz * mass[i] * mag;
            }
        }
        for (long i = 0; i < n; i++) {
            x[i] += dt * vx[i];
            y[i] += dt * vy[i];
            z[i] += dt * vz[i];
        }
    }
    sprintf(out, "%.9f", energy(x, y, z, vx, vy, vz, mass, n));
}
