package vigil.ui.review;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import vigil.metric.Timestamp;
import vigil.session.SessionId;
import vigil.session.SessionSummary;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One recorded session as the list tells it.
///
/// Thread rule: immutable.
///
/// @param lasted for example `1:44:00`; `runs` while it does
/// @param state the phase it is in, or `Ended`
public record SessionLine(
        SessionId id,
        String day,
        String clock,
        String patient,
        String reference,
        String room,
        String modality,
        String lasted,
        String state,
        boolean simulated) {
    private static final Texts TEXTS = Texts.of(SessionLine.class);

    static SessionLine of(SessionSummary summary, TimeText time) {
        Timestamp began = new Timestamp(0, summary.startWallMillis());
        OptionalLong end = summary.endWallMillis();
        return new SessionLine(
                summary.id(),
                time.day(began),
                time.shortClock(began),
                summary.patient().name(),
                summary.patient().reference(),
                summary.room(),
                PhraseBook.translate(summary.modality().words()),
                end.isPresent()
                        ? TimeText.duration(Duration.ofMillis(end.getAsLong() - summary.startWallMillis()))
                        : TEXTS.say("list.runs"),
                PhraseBook.translate(summary.phase().words()),
                summary.simulated());
    }

    /// True if any of its words contains what was typed.
    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || String.join(" ", id.value(), day, patient, reference, room, modality, state)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}
