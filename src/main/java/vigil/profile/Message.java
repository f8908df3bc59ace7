package vigil.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
        String line) {

    public Message {
        fields = List.copyOf(fields);
        statuses = List.copyOf(statuses);
    }

    /// A device sends a message unasked.
    ///
    /// @param whileMeasuring only while the cuff measures
    public record Sent(Duration every, boolean whileMeasuring) {}
}
