package vigil.session.schedule;

import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;

/// Something that is due.
///
/// @param at when
/// @param closes until when it is in time; empty if there is no such moment
/// @param scales what is to be scored then
/// @param words in short: `NIBP`, `NIBP and MOAA/S`, `device 2`
public record Due(DueKind kind, Timestamp at, Optional<Timestamp> closes, List<Scale> scales, String words) {
    public Due {
        scales = List.copyOf(scales);
    }
}
