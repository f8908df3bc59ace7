package vigil.device.protocol;

import java.util.Optional;
import java.util.stream.LongStream;
import vigil.metric.Metric;
import vigil.profile.DescribedProfile;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Finds, for a value that a table calls invalid, a number that the profile decodes to just that.
///
/// Immutable.
record UnusableNumbers(DescribedProfile profile) {
    /// A number outside its range is looked for up to here.
    private static final int HIGHEST_TRIED = 0x10000;

    /// A number that must not be used: a sample above its range; else 0, which is never a measurement, or 1
    /// where 0 means "missing" and a flag makes the number unusable.
    ///
    /// @param flagged true if the frame carries a flag
    double of(Metric metric, boolean flagged) {
        Optional<Waveform> waveform = profile.messages().stream()
                .flatMap(m -> m.waveform().stream())
                .filter(w -> w.metric() == metric)
                .findFirst();
        if (waveform.isPresent()) {
            return outOfRange(waveform.get(), flagged);
        }
        return profile.messages().stream()
                .flatMap(m -> m.fields().stream())
                .filter(f -> f.metric() == metric && !CuffNumbers.takes(metric))
                .findFirst()
                .map(UnusableNumbers::of)
                .orElse(0.0);
    }

    /// The lowest number outside the range that does not mean "missing"; if the range leaves none, any.
    private static double of(ValueField field) {
        return LongStream.range(0, HIGHEST_TRIED)
                .filter(raw -> !field.missing().contains(raw) && !field.accepts(field.value(raw)))
                .mapToDouble(field::value)
                .findFirst()
                .orElse(field.value(field.missing().contains(0L) ? 1 : 0));
    }

    /// A flag may make the sample unusable, whatever it is; without one it must lie outside its range.
    private double outOfRange(Waveform waveform, boolean flagged) {
        boolean hasRoom = waveform.highest() < waveform.samples().room();
        boolean anyWill = flagged || !waveform.accepts(0);
        if (!hasRoom && !anyWill) {
            throw new IllegalArgumentException(
                    profile.id() + " cannot send a " + waveform.metric() + " that is out of range");
        }
        return hasRoom && waveform.accepts(0) ? waveform.highest() + 1 + waveform.offset() : waveform.offset();
    }
}
