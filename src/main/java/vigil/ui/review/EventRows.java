package vigil.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.session.AdverseEpisode;
import vigil.session.Correctable;
import vigil.session.Correction;
import vigil.session.Mark;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.Scale;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Everything that was done and seen in a session, by time: doses, phases, adverse events with grade and length,
/// scores,
/// notes, signatures, the override, corrections with what they replaced.
///
/// Thread rule: stateless.
final class EventRows {
    private static final Texts TEXTS = Texts.of(EventRows.class);

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
                        session,
                        score.at(),
                        TEXTS.say(
                                "event.score",
                                PhraseBook.translate(score.scale().words()),
                                score.value()),
                        score.by(),
                        time));
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
            case DOSE -> TEXTS.say("event.started", PhraseBook.translate(mark.text()));
            case NOTE -> TEXTS.say("event.note", mark.text());
            case DOSE_PAUSED, DOSE_RESUMED, DOSE_STOPPED, ADVERSE_EVENT, SEDATION, MARK, RESTORED ->
                PhraseBook.translate(mark.text());
        };
    }

    /// `Dizziness, mild, 36 min`: what, how bad, how long, what was done.
    private static String words(AdverseEpisode episode, boolean isOver) {
        List<String> words = new ArrayList<>();
        words.add(PhraseBook.translate(episode.what()));
        words.add(
                episode.grade().map(g -> PhraseBook.translate(g.words())).orElseGet(() -> TEXTS.say("event.ungraded")));
        episode.ended()
                .map(end -> Math.max(1, Math.round(end.since(episode.onset()).toSeconds() / 60.0)))
                .map(minutes -> TEXTS.say("event.minutes", minutes))
                .or(() -> isOver ? Optional.empty() : Optional.of(TEXTS.say("event.goes.on")))
                .ifPresent(words::add);
        if (episode.serious()) {
            words.add(TEXTS.say("event.serious"));
        }
        String action = episode.action().isEmpty() ? "" : ". " + PhraseBook.translate(episode.action());
        return String.join(", ", words) + action;
    }

    private static String words(Correction correction, Session session, TimeText time) {
        var rules = session.treatment();
        String before = PhraseBook.translate(Correctable.words(correction.before(), rules));
        boolean moved = !correction.beforeAt().equals(correction.afterAt());
        String after = correction
                .after()
                .map(e -> PhraseBook.translate(Correctable.words(e, rules)))
                .map(words -> words.equals(before) ? before : before + " → " + words)
                .map(words -> moved
                        ? TEXTS.say(
                                "event.corrected.time",
                                words,
                                time.clock(correction.beforeAt()),
                                time.clock(correction.afterAt()))
                        : words)
                .orElseGet(() -> TEXTS.say("event.struck", before));
        return TEXTS.say("event.corrected", after, correction.reason());
    }
}
