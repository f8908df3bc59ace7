package vigil.monitor;

import vigil.metric.Timestamp;
import vigil.metric.WaveformBlock;

/// The newest seconds of the plethysmogram in a ring. Confined to the monitor's thread; snapshots are copies.
final class PlethBuffer {
    /// More than a sweep of 6 s at the fastest rate a describable oximeter has (100 Hz).
    private static final int CAPACITY = 1024;

    private final float[] ring = new float[CAPACITY];
    private long total;
    private double samplesPerSecond;
    private Timestamp at = new Timestamp(0, 0);

    void add(WaveformBlock block) {
        for (int i = 0; i < block.size(); i++) {
            ring[(int) (total % CAPACITY)] = block.sample(i);
            total++;
        }
        samplesPerSecond = block.samplesPerSecond();
        at = block.at();
    }

    void clear() {
        samplesPerSecond = 0;
    }

    Pleth snapshot() {
        if (samplesPerSecond == 0) {
            return Pleth.NONE;
        }
        int size = (int) Math.min(total, CAPACITY);
        float[] samples = new float[size];
        for (int i = 0; i < size; i++) {
            samples[i] = ring[(int) ((total - size + i) % CAPACITY)];
        }
        return new Pleth(at, samplesPerSecond, samples, total);
    }
}
