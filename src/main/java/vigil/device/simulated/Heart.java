package vigil.device.simulated;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// When the heart beats: one beat after another, each as long as the rate at its beginning says.
///
/// Beats are worked out only as far as they are asked for and then kept, so that they depend on the rate alone and not
/// on how often somebody looks. Confined to the simulated patient's thread.
final class Heart {
    private final DoubleUnaryOperator rate;
    private double[] beats = new double[256];
    private int known = 1;

    /// @param rate beats per minute at a second of the simulation
    Heart(DoubleUnaryOperator rate) {
        this.rate = rate;
    }

    /// How far the beat at `seconds` has gone, from 0 to 1; before the simulation began, the heart stands at 0.
    double phase(double seconds) {
        if (seconds <= 0) {
            return 0;
        }
        while (beats[known - 1] <= seconds) {
            add();
        }
        int at = Arrays.binarySearch(beats, 0, known, seconds);
        int beat = at >= 0 ? at : -at - 2;
        return (seconds - beats[beat]) / (beats[beat + 1] - beats[beat]);
    }

    private void add() {
        if (known == beats.length) {
            beats = Arrays.copyOf(beats, 2 * beats.length);
        }
        double last = beats[known - 1];
        beats[known] = last + 60 / rate.applyAsDouble(last);
        known++;
    }
}
