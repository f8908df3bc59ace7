package vigil.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.Correctable;
import vigil.session.Correction;
import vigil.session.Mark;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.Scale;
import vigil.ui.face.TimeText;

/// Everything that was done and seen in a session, by time: doses, phases, adverse events with grade and length,
/// scores,
/// notes, signatures, the override, corrections with what they replaced.
///
/// Thread rule: stateless.
final class EventRows {
    private EventRows() {}

    static List<EventRow> of(Session session, TimeText time) {
        List<EventRow> rows = new ArrayList<>();
        session.marks().stream()
                .filter(m -> m.kind() != Mark.Kind.ADVERSE_EVENT)
                .forEach(m -> rows.add(EventRow.of(session, m.at(), words(m), m.by(), time)));
        for (AdverseEpisode episode : session.charting().adverseEvents()) {
            rows.add(EventRow.of(session, episode.onset(), words(episode, session.isEnded()), episode.by(), time));
        }
        for (Score score : session.charting().scores()) {
            if (score.scale() != Scale.MOAAS) { // those are marks
                rows.add(EventRow.of(
                        session, score.at(), score.scale().words() + ": " + score.value(), score.by(), time));
            }
        }
        for (Correction correction : session.charting().corrections()) {
            rows.add(EventRow.of(session, correction.at(), words(correction, session, time), correction.by(), time));
        }
        rows.addAll(CourseRows.of(session, time));
        rows.sort(Comparator.comparingInt(EventRow::millis));
        return List.copyOf(rows);
    }

    private static String words(Mark mark) {
        return switch (mark.kind()) {
            case DOSE -> mark.text() + " started";
            case NOTE -> "Note: " + mark.text();
            case DOSE_PAUSED, DOSE_RESUMED, DOSE_STOPPED, ADVERSE_EVENT, SEDATION, MARK, RESTORED -> mark.text();
        };
    }

    /// `Dizziness, mild, 36 min`: what, how bad, how long, what was done.
    private static String words(AdverseEpisode episode, boolean isOver) {
        String grade = episode.grade().map(AdverseGrade::words).orElse("not graded");
        String goesOn = isOver ? "" : ", goes on";
        String lasted = episode.ended()
                .map(end ->
                        ", " + Math.max(1, Math.round(end.since(episode.onset()).toSeconds() / 60.0)) + " min")
                .orElse(goesOn);
        return episode.what() + ", " + grade + lasted + (episode.serious() ? ", SAE" : "")
                + (episode.action().isEmpty() ? "" : ". " + episode.action());
    }

    private static String words(Correction correction, Session session, TimeText time) {
        var rules = session.treatment();
        String before = Correctable.words(correction.before(), rules);
        boolean moved = !correction.beforeAt().equals(correction.afterAt());
        String when = moved ? ", " + time.clock(correction.beforeAt()) + " to " + time.clock(correction.afterAt()) : "";
        String after = correction
                .after()
                .map(e -> Correctable.words(e, rules))
                .map(words -> words.equals(before) ? before + when : before + " → " + words + when)
                .orElse(before + " struck out");
        return "Corrected: " + after + ". " + correction.reason();
    }
}
