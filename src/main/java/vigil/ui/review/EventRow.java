package vigil.ui.review;

import java.util.List;
import vigil.session.Mark;
import vigil.session.Session;
import vigil.ui.face.TimeText;

/// One event of a session as the list of review tells it: doses, adverse events, scores, notes, marks.
///
/// Thread rule: immutable.
///
/// @param at from minute 0 of the chart, for example `14:12` or `−3:20`
/// @param clock the clock time
/// @param by who entered it; may be empty
/// @param millis milliseconds since the session began
public record EventRow(String at, String clock, String words, String by, int millis) {
    /// The rows of all events, by time.
    static List<EventRow> of(Session session, TimeText time) {
        int zero = session.doseStart().map(session::millisAt).orElse(0);
        return session.marks().stream()
                .map(m -> new EventRow(
                        MinuteText.of(session.millisAt(m.at()) - zero),
                        time.clock(m.at()),
                        words(m),
                        m.by(),
                        session.millisAt(m.at())))
                .toList();
    }

    private static String words(Mark mark) {
        return switch (mark.kind()) {
            case DOSE -> mark.text() + " started";
            case NOTE -> "Note: " + mark.text();
            case DOSE_PAUSED, DOSE_RESUMED, DOSE_STOPPED, ADVERSE_EVENT, SEDATION, MARK, RESTORED -> mark.text();
        };
    }
}
