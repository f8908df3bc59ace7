package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.session.Authorisation;
import vigil.session.Charting;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// A session's way from check-in to the ride home, in words: phases, the authorisation, devices, who signed, the
/// override.
///
/// Thread rule: stateless.
final class CourseRows {
    private static final Texts TEXTS = Texts.of(CourseRows.class);

    private CourseRows() {}

    static List<EventRow> of(Session session, TimeText time) {
        List<EventRow> rows = new ArrayList<>();
        Phase before = null;
        for (PhaseSpan span : session.phases()) {
            Phase came = before;
            before = span.phase();
            words(span, came).ifPresent(words -> rows.add(EventRow.of(session, span.began(), words, "", time)));
        }
        Charting charting = session.charting();
        charting.authorisation().ifPresent(a -> rows.add(EventRow.of(session, a.at(), words(a), a.clinician(), time)));
        charting.devices().forEach(d -> {
            String words = d.lot().isEmpty()
                    ? TEXTS.say("event.device.no.lot", d.number())
                    : TEXTS.say("event.device", d.number(), d.lot());
            rows.add(EventRow.of(session, d.at(), words, d.by(), time));
        });
        charting.signatures().forEach(s -> {
            String key = switch (s.role()) {
                case NURSE -> "event.signed.nurse";
                case CLINICIAN -> "event.signed.clinician";
            };
            rows.add(EventRow.of(session, s.at(), TEXTS.say(key, PhraseBook.translate(s.meaning())), s.name(), time));
        });
        charting.override().ifPresent(o -> {
            String key = o.open().isEmpty() ? "event.overridden" : "event.overridden.open";
            rows.add(EventRow.of(
                    session, o.at(), TEXTS.say(key, o.reason(), translated(o.open())), o.clinician(), time));
        });
        return rows;
    }

    private static String words(Authorisation authorisation) {
        return authorisation.softStops().isEmpty()
                ? TEXTS.say("event.authorised")
                : TEXTS.say("event.authorised.though", translated(authorisation.softStops()), authorisation.reason());
    }

    private static String translated(List<String> sentences) {
        return sentences.stream().map(PhraseBook::translate).collect(Collectors.joining(", "));
    }

    /// What a phase is called when it begins; empty where the dose or its stop says it already.
    private static Optional<String> words(PhaseSpan span, @org.jspecify.annotations.Nullable Phase before) {
        Phase phase = span.phase();
        return switch (phase) {
            case SCHEDULED, CHECK_IN, BASELINE, READY, DISCHARGE_ASSESSMENT, DISCHARGED, ABORTED, ENDED ->
                Optional.of(PhraseBook.translate(phase.words()));
            case EMERGENCY ->
                Optional.of(
                        span.signedIn().isEmpty()
                                ? TEXTS.say("event.emergency")
                                : TEXTS.say("event.emergency.signedIn", String.join(", ", span.signedIn())));
            case DOSING ->
                before == Phase.EMERGENCY ? Optional.of(TEXTS.say("event.emergency.over.dose")) : Optional.empty();
            case OBSERVATION ->
                before == Phase.DISCHARGE_ASSESSMENT
                        ? Optional.of(TEXTS.say("event.back"))
                        : before == Phase.EMERGENCY ? Optional.of(TEXTS.say("event.emergency.over")) : Optional.empty();
        };
    }
}
