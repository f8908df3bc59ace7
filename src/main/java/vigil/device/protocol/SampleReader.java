package vigil.device.protocol;

import java.util.List;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.Waveform;

/// Reads the samples of one kind of message, in the light of its status.
///
/// Confined to one thread. It makes no garbage.
final class SampleReader {
    private final Waveform waveform;
    private final Metric metric;
    private final int from;
    private final int count;
    private final int fromEnd;
    private final NumberReader.OfBits one;
    private final int[] missing;

    SampleReader(Waveform waveform) {
        this.waveform = waveform;
        this.metric = waveform.metric();
        this.missing = waveform.missing().stream().mapToInt(Integer::intValue).toArray();
        switch (waveform.samples()) {
            case Waveform.Samples.Run run -> {
                this.from = run.from();
                this.count = run.count();
                this.fromEnd = run.fromEnd();
                this.one = NumberReader.OfBits.of(new vigil.profile.FieldSource.Bits(List.of(), false));
            }
            case Waveform.Samples.One bits -> {
                this.from = -1;
                this.count = 1;
                this.fromEnd = 0;
                this.one = NumberReader.OfBits.of(bits.bits());
            }
        }
    }

    void read(byte[] bytes, int start, int end, StatusReader status, FrameSink sink) {
        boolean invalid = status.invalidates(metric);
        if (from < 0) {
            if (one.isInside(start, end)) {
                sample((int) one.raw(bytes, start), invalid, status, sink);
            }
            return;
        }
        int last = count > 0 ? Math.min(start + from + count, end) : end - fromEnd;
        for (int at = start + from; at < last; at++) {
            sample(bytes[at] & 0xFF, invalid, status, sink);
        }
    }

    private void sample(int sample, boolean invalid, StatusReader status, FrameSink sink) {
        if (isMissing(sample)) {
            sink.sample(waveform, Double.NaN, Validity.NOT_AVAILABLE, status.says());
        } else if (invalid) {
            sink.sample(waveform, Double.NaN, Validity.INVALID, status.says());
        } else if (!waveform.accepts(sample) || !metric.isPlausible(sample + waveform.offset())) {
            sink.sample(waveform, Double.NaN, Validity.INVALID, MessageDecoder.OUT_OF_RANGE);
        } else {
            sink.sample(waveform, sample + waveform.offset(), Validity.VALID, List.of());
        }
    }

    private boolean isMissing(int sample) {
        for (int code : missing) {
            if (code == sample) {
                return true;
            }
        }
        return false;
    }
}
