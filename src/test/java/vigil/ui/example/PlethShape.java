package vigil.ui.example;

import vigil.metric.Timestamp;
import vigil.monitor.Pleth;

/// A plethysmogram to look at: a steep rise, a fall with a dicrotic notch, 74 a minute.
final class PlethShape {
    private static final double RATE = 60;
    private static final int SAMPLES = 480;

    private PlethShape() {}

    static Pleth upTo(Timestamp now) {
        float[] samples = new float[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = (float) (1000 + 800 * beat(i / RATE * 74 / 60 % 1));
        }
        return new Pleth(now, RATE, samples, 2000);
    }

    private static double beat(double share) {
        double rise = Math.exp(-Math.pow((share - 0.16) / 0.09, 2));
        double fall = 0.55 * Math.exp(-Math.pow((share - 0.36) / 0.16, 2));
        return rise + fall + 0.18 * Math.exp(-Math.pow((share - 0.56) / 0.1, 2));
    }
}
