package vigil.device.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.device.DeviceAlarm;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.Message;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Judges all that a decoder says: nothing that is called valid or questionable may lie outside of what a body can have
/// and the profile allows. It keeps a fingerprint of everything said, and the places of the frames.
final class JudgingSink implements FrameSink {
    private long[] offsets = new long[256];
    private int frames;
    private long values;
    private long fingerprint;
    private Message message = NONE;

    private static final Message NONE = new Message(
            "none",
            new vigil.profile.Selector(
                    java.util.OptionalInt.empty(), List.of(), "", 0, List.of(), java.util.Optional.empty()),
            List.of(),
            List.of(),
            java.util.Optional.empty(),
            vigil.profile.CuffSign.NONE,
            "",
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            false,
            "");

    /// What comes belongs to another stream.
    void clear() {
        frames = 0;
        fingerprint = 0;
        message = NONE;
    }

    long fingerprint() {
        return fingerprint;
    }

    int frames() {
        return frames;
    }

    /// How many numbers and samples were judged, ever.
    long values() {
        return values;
    }

    long offset(int frame) {
        return offsets[frame];
    }

    private void note(long word) {
        fingerprint = (fingerprint ^ word) * 0x100000001B3L + 1;
    }

    @Override
    public void frame(long offset) {
        if (frames == offsets.length) {
            offsets = Arrays.copyOf(offsets, frames * 2);
        }
        if (frames > 0 && offset <= offsets[frames - 1]) {
            throw new AssertionError("two frames share bytes: " + offset + " after " + offsets[frames - 1]);
        }
        offsets[frames++] = offset;
        note(offset);
    }

    @Override
    public void message(Message is) {
        message = is;
        note(System.identityHashCode(is));
    }

    @Override
    public void deviceAlarms(Map<String, Set<DeviceAlarm>> decided) {
        note(decided.hashCode());
    }

    @Override
    public void value(Metric metric, double value, Validity validity, List<String> status) {
        values++;
        note(Double.doubleToLongBits(value) + validity.ordinal() + metric.ordinal() * 31L + status.hashCode());
        if (!validity.hasValue()) {
            require(Double.isNaN(value), "a number that is not valid is told", metric, value);
            return;
        }
        boolean accepted = false;
        for (ValueField field : message.fields()) {
            accepted |= field.metric() == metric && value >= field.lowest() && value <= field.highest();
        }
        require(accepted && metric.isPlausible(value), "out of range and called " + validity, metric, value);
    }

    @Override
    public void sample(Waveform waveform, double sample, Validity validity, List<String> status) {
        values++;
        note(Double.doubleToLongBits(sample) + validity.ordinal());
        require(
                !validity.hasValue() || waveform.metric().isPlausible(sample),
                "out of range and called " + validity,
                waveform.metric(),
                sample);
    }

    @Override
    public void cuff(CuffNews news) {
        note(news.hashCode());
        if (news instanceof CuffNews.Pressures p) {
            values++;
            require(
                    CuffResult.isPlausible(p.systolic(), p.diastolic(), p.mean()),
                    "no blood pressure",
                    Metric.NIBP_SYS,
                    p.systolic());
            p.pulse()
                    .ifPresent(beats -> require(
                            Metric.NIBP_PULSE_RATE.isPlausible(beats), "no pulse", Metric.NIBP_PULSE_RATE, beats));
        }
    }

    private static void require(boolean holds, String what, Metric metric, double value) {
        if (!holds) {
            throw new AssertionError(what + ": " + metric + " " + value);
        }
    }
}
