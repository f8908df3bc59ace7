package vigil.ui.review;

import java.time.Duration;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.face.TimeText;

/// One event of a session as the list of review tells it; see [EventRows].
///
/// Thread rule: immutable.
///
/// @param at from minute 0 of the chart, for example `14:12` or `−3:20`
/// @param clock the clock time
/// @param by who entered it; may be empty
/// @param millis milliseconds since the session began
public record EventRow(String at, String clock, String words, String by, int millis) {
    static EventRow of(Session session, Timestamp at, String words, String by, TimeText time) {
        int zero = session.doseStart().map(session::millisAt).orElse(0);
        int millis = session.millisAt(at);
        return new EventRow(MinuteText.of(millis - zero), time.clock(at), words, by, millis);
    }

    /// A bookmark, which is no event of the record.
    static EventRow bookmark(Session session, int millis, String words, TimeText time) {
        Timestamp at = session.began().plus(Duration.ofMillis(millis));
        return of(session, at, words, "", time);
    }

    /// The whole row for those who hear it, and for whoever points at it.
    String spoken() {
        return at + ", " + clock + ", " + words + (by.isEmpty() ? "" : ", " + by);
    }
}
