package vigil.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Metric;

/// One kind of frame: how it is told from others, and what it says.
///
/// @param name the word by which commands and the cuff refer to it
/// @param when how it is recognised
/// @param fields its numbers
/// @param statuses its state bytes and flag words; they decide how far the numbers of the same frame may be
///     trusted
/// @param waveform its run of samples
/// @param cuff what this message as such means for the cuff, whatever it holds (an acknowledgement
///     "finished"); `NONE` if nothing, or if a status says it
/// @param says the reason in words, when `cuff` is a failure
/// @param sent when the device sends it unasked; empty if only on request
/// @param counter a number that counts up while a cuff result grows old, and falls when there is a new one
/// @param clock the device's own time
/// @param guard what shows that the bytes of this frame have slipped
/// @param unchecked of a profile whose frames carry a check, this message is sent without
/// @param line how the device writes it, for text protocols: a template with `{…}`; empty for binary ones
public record Message(
        String name,
        Selector when,
        List<ValueField> fields,
        List<StatusField> statuses,
        Optional<Waveform> waveform,
        CuffSign cuff,
        String says,
        Optional<Sent> sent,
        Optional<Counter> counter,
        Optional<DeviceClock> clock,
        Optional<SlipGuard> guard,
        boolean unchecked,
        String line) {

    public Message {
        fields = List.copyOf(fields);
        statuses = List.copyOf(statuses);
    }

    /// A device sends a message unasked.
    ///
    /// @param whileMeasuring only while the cuff measures
    /// @param after the command that starts it; empty if it starts by itself
    /// @param until the command that stops it; empty if none does
    public record Sent(Duration every, boolean whileMeasuring, String after, String until) {}

    /// A number that counts the time since the last cuff result.
    ///
    /// @param step what it counts in (for the simulator)
    public record Counter(FieldSource source, Duration step) {}

    /// A device that now and then sends its numbers one place too late: the frame is not used if `metric` is just what
    /// `previous` was in the frame before.
    public record SlipGuard(Metric metric, Metric previous) {}
}
