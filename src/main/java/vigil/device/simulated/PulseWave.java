package vigil.device.simulated;

/// The curve that an oximeter draws, from 0 to 100: the steep rise to the systolic peak, the notch, and the
/// dicrotic wave, swaying with the breath.
///
/// @param height of the systolic peak
/// @param breaths per minute
record PulseWave(Heart heart, double height, double breaths) {
    double at(double seconds) {
        double phase = heart.phase(seconds);
        double wave = hump(phase, 0.22, 0.09) + 0.42 * hump(phase, 0.56, 0.11) + 0.18 * hump(phase, 0.38, 0.10);
        return 10 + height * wave + 3 * Math.sin(breath(seconds, breaths));
    }

    /// How far the breath has gone, in radians.
    static double breath(double seconds, double breaths) {
        return 2 * Math.PI * seconds * breaths / 60;
    }

    private static double hump(double phase, double middle, double width) {
        double d = (phase - middle) / width;
        return Math.exp(-d * d / 2);
    }
}
