package vigil.ui.face;

import java.util.List;
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.Session;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

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
    private static final Texts TEXTS = Texts.of(AdverseLine.class);

    /// All of a session, in order of their recording.
    public static List<AdverseLine> of(Session session, TimeText time) {
        return session.charting().adverseEvents().stream().map(e -> of(e, time)).toList();
    }

    private static AdverseLine of(AdverseEpisode e, TimeText time) {
        String onset = time.shortClock(e.onset());
        String graded =
                e.grade().map(AdverseGrade::words).map(PhraseBook::translate).orElse("");
        String lasted = e.ended()
                .map(end -> TEXTS.say("adverse.to", onset, time.shortClock(end)))
                .orElse(TEXTS.say("adverse.since", onset));
        return new AdverseLine(
                e.entry(),
                e.what(),
                (e.serious() ? TEXTS.say("adverse.serious") + ", " : graded.isEmpty() ? "" : graded + ", ") + onset,
                (graded.isEmpty() ? TEXTS.say("adverse.ungraded") : graded)
                        + (e.serious() ? ", " + TEXTS.say("adverse.serious") : ""),
                lasted + (e.action().isEmpty() ? "" : " · " + e.action()),
                e.ended().isEmpty());
    }
}
