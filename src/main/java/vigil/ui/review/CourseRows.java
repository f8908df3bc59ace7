package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigil.session.Authorisation;
import vigil.session.Charting;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.ui.face.TimeText;

/// A session's way from check-in to the ride home, in words: phases, the authorisation, devices, who signed, the
/// override.
///
/// Thread rule: stateless.
final class CourseRows {
    private CourseRows() {}

    static List<EventRow> of(Session session, TimeText time) {
        List<EventRow> rows = new ArrayList<>();
        Phase before = null;
        for (PhaseSpan span : session.phases()) {
            Phase came = before;
            before = span.phase();
            words(span.phase(), came).ifPresent(words -> rows.add(EventRow.of(session, span.began(), words, "", time)));
        }
        Charting charting = session.charting();
        charting.authorisation().ifPresent(a -> rows.add(EventRow.of(session, a.at(), words(a), a.clinician(), time)));
        charting.devices().forEach(d -> {
            String lot = d.lot().isEmpty() ? ", lot not noted" : ", lot " + d.lot();
            rows.add(EventRow.of(session, d.at(), "Device " + d.number() + " given" + lot, d.by(), time));
        });
        charting.signatures().forEach(s -> {
            String role = s.role().name().toLowerCase(Locale.ROOT);
            rows.add(EventRow.of(session, s.at(), "Signed, " + role + ": “" + s.meaning() + "”", s.name(), time));
        });
        charting.override().ifPresent(o -> {
            String open = o.open().isEmpty() ? "" : ". Open: " + String.join(", ", o.open());
            rows.add(EventRow.of(
                    session, o.at(), "Discharge overridden: “" + o.reason() + "”" + open, o.clinician(), time));
        });
        return rows;
    }

    private static String words(Authorisation authorisation) {
        String against = authorisation.softStops().isEmpty()
                ? ""
                : " in spite of " + String.join(", ", authorisation.softStops()) + ": “" + authorisation.reason() + "”";
        return "Dose authorised" + against;
    }

    /// What a phase is called when it begins; empty where the dose or its stop says it already.
    private static Optional<String> words(Phase phase, @org.jspecify.annotations.Nullable Phase before) {
        return switch (phase) {
            case SCHEDULED, CHECK_IN, BASELINE, READY, DISCHARGE_ASSESSMENT, DISCHARGED, ABORTED, ENDED ->
                Optional.of(phase.words());
            case EMERGENCY -> Optional.of("Emergency called");
            case DOSING -> before == Phase.EMERGENCY ? Optional.of("Emergency over, dose runs") : Optional.empty();
            case OBSERVATION ->
                before == Phase.DISCHARGE_ASSESSMENT
                        ? Optional.of("Back to observation")
                        : before == Phase.EMERGENCY ? Optional.of("Emergency over") : Optional.empty();
        };
    }
}
