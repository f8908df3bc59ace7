package vigil.ui.face;

import java.util.List;
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.Session;

/// An adverse event as a button and a list say it.
///
/// Thread rule: immutable.
///
/// @param entry the log entry that began it
/// @param what as it was recorded
/// @param brief `mild, 13:50`; `13:50` while nobody graded it
/// @param detail `13:50 to 14:02 · lay down`
/// @param going true while it goes on
public record AdverseLine(long entry, String what, String brief, String grade, String detail, boolean going) {
    /// All of a session, in order of their recording.
    public static List<AdverseLine> of(Session session, TimeText time) {
        return session.charting().adverseEvents().stream().map(e -> of(e, time)).toList();
    }

    private static AdverseLine of(AdverseEpisode e, TimeText time) {
        String onset = time.shortClock(e.onset());
        String graded = e.grade().map(AdverseGrade::words).orElse("");
        String lasted =
                e.ended().map(end -> onset + " to " + time.shortClock(end)).orElse("since " + onset);
        return new AdverseLine(
                e.entry(),
                e.what(),
                (e.serious() ? "SAE, " : graded.isEmpty() ? "" : graded + ", ") + onset,
                (graded.isEmpty() ? "grade not given" : graded) + (e.serious() ? ", SAE" : ""),
                lasted + (e.action().isEmpty() ? "" : " · " + e.action()),
                e.ended().isEmpty());
    }
}
