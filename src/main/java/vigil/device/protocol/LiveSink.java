package vigil.device.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceAlarm;
import vigil.device.ProtocolOutput;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.metric.WaveformBlock;
import vigil.profile.Message;
import vigil.profile.Waveform;

/// Turns what frames say into measurements with the time at which their bytes came. Waveform samples that
/// came together leave together.
///
/// Confined to the link thread.
final class LiveSink implements FrameSink {
    private final String device;
    private final Listener listener;
    private final SaidAlarms alarms = new SaidAlarms();
    private final RepeatedNumbers repeats = new RepeatedNumbers();
    private Timestamp at = new Timestamp(0, 0);
    private @Nullable ProtocolOutput out;
    private @Nullable Waveform waveform;
    private float[] samples = new float[64];
    private int sampleCount;

    /// Who else must know what a frame was.
    interface Listener {
        void heard(Message message, Timestamp at);

        void heard(CuffNews news, Timestamp at);

        /// The pulse of the last cuff result, which the device tells in a message of its own.
        void heardCuffPulse(OptionalInt pulse, Timestamp at);
    }

    LiveSink(String device, Listener listener) {
        this.device = device;
        this.listener = listener;
    }

    /// What follows came at `at` and goes to `out`.
    void begin(Timestamp when, ProtocolOutput where) {
        at = when;
        out = where;
    }

    /// What came together is complete.
    void end() {
        Waveform shape = waveform;
        if (shape != null && sampleCount > 0) {
            measured(shape.metric(), shape.samplesPerSecond(), Arrays.copyOf(samples, sampleCount));
        }
        sampleCount = 0;
        waveform = null;
    }

    private void measured(Metric metric, double rate, float[] run) {
        if (out != null) {
            out.measured(new WaveformBlock(at, device, metric, rate, run));
        }
    }

    @Override
    public void frame(long offset) {
        if (out != null) {
            out.frameAccepted();
        }
    }

    @Override
    public void message(Message message) {
        listener.heard(message, at);
    }

    @Override
    public void deviceAlarms(Map<String, Set<DeviceAlarm>> decided) {
        if (out != null && alarms.take(decided)) {
            out.deviceAlarms(alarms.standing());
        }
    }

    @Override
    public void value(Metric metric, double value, Validity validity, List<String> status) {
        if (metric == Metric.NIBP_PULSE_RATE) {
            listener.heardCuffPulse(
                    validity.hasValue() ? OptionalInt.of((int) Math.round(value)) : OptionalInt.empty(), at);
        } else if (out != null && repeats.isNews(metric, value, validity, status, at)) {
            out.measured(new NumericReading(at, device, metric, value, validity, status));
        }
    }

    @Override
    public void sample(Waveform shape, double sample, Validity validity, List<String> status) {
        if (!validity.hasValue()) {
            return; // a curve has no place for doubt: what is damaged is not drawn
        }
        if (waveform != shape) {
            end();
            waveform = shape;
        }
        if (sampleCount == samples.length) {
            samples = Arrays.copyOf(samples, sampleCount * 2);
        }
        samples[sampleCount++] = (float) sample;
    }

    @Override
    public void cuff(CuffNews news) {
        listener.heard(news, at);
    }
}
