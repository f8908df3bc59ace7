package vigil.report;

import java.time.Instant;
import vigil.metric.Timestamp;
import vigil.session.SessionEvent;

/// The cells of entries that tell more of earlier ones: details of adverse events, corrections.
final class ChartingCells {
    private ChartingCells() {}

    static void detail(EventRow row, SessionEvent.AdverseEventDetailed e) {
        row.number("entry", (double) e.entry())
                .name("grade", e.grade().orElse(null))
                .flag("serious", e.serious());
        e.onset().ifPresent(at -> row.text("onset", wall(at)));
        e.ended().ifPresent(at -> row.text("until", wall(at)));
        row.text("action", e.action()).text("by", e.by());
    }

    /// What the entry should have said stands in its own cells beside the correction's.
    static void corrected(EventRow row, SessionEvent.Corrected e) {
        e.replacement().ifPresent(event -> EventCells.fill(row, event));
        row.number("entry", (double) e.entry()).flag("struck", e.replacement().isEmpty());
        e.at().ifPresent(at -> row.text("onset", wall(at)));
        row.text("reason", e.reason()).text("by", e.by());
    }

    private static String wall(Timestamp at) {
        return Instant.ofEpochMilli(at.wallMillis()).toString();
    }
}
