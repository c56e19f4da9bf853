package dev.cloister.benchmarks.kernels;

/** Five bodies under gravity: floating point on objects' fields. */
final class NBody {
    private double x;
    private double y;
    private double z;
    private double vx;
    private double vy;
    private double vz;
    private final double mass;

    private NBody(double x, double y, double z, double vx, double vy, double vz, double mass) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.vx = vx;
        this.vy = vy;
        this.vz = vz;
        this.mass = mass;
    }

    static long run(int steps) {
        NBody[] bodies = {
            new NBody(0, 0, 0, 0, 0, 0, 39.5),
            new NBody(4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.037),
            new NBody(8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011),
            new NBody(12.89, -15.11, -0.22, 1.08, 0.868, -0.01, 0.0017),
            new NBody(15.37, -25.9, 0.179, 0.979, 0.594, -0.034, 0.002)
        };
        for (int step = 0; step < steps; step++) advance(bodies, 0.001);
        double sum = 0;
        for (NBody body : bodies) sum += body.x + body.y + body.z + body.vx + body.vy + body.vz;
        return Double.doubleToLongBits(sum);
    }

    private static void advance(NBody[] bodies, double dt) {
        for (int i = 0; i < bodies.length; i++) {
            NBody a = bodies[i];
            for (int j = i + 1; j < bodies.length; j++) {
                NBody b = bodies[j];
                double dx = a.x - b.x;
                double dy = a.y - b.y;
                double dz = a.z - b.z;
                double squared = dx * dx + dy * dy + dz * dz;
                double magnitude = dt / (squared * Math.sqrt(squared));
                a.vx -= dx * b.mass * magnitude;
                a.vy -= dy * b.mass * magnitude;
                a.vz -= dz * b.mass * magnitude;
                b.vx += dx * a.mass * magnitude;
                b.vy += dy * a.mass * magnitude;
                b.vz += dz * a.mass * magnitude;
            }
        }
        for (NBody body : bodies) {
            body.x += dt * body.vx;
            body.y += dt * body.vy;
            body.z += dt * body.vz;
        }
    }
}
