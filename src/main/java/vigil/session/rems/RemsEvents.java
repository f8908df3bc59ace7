package vigil.session.rems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vigil.metric.Timestamp;
import vigil.session.AdverseEpisode;
import vigil.session.Score;
import vigil.session.Session;
import vigil.session.vital.MindFindings;
import vigil.treatment.Scale;

/// The fields about what befell the patient: sedation and dissociation by scores and adverse events, respiratory
/// depression and serious adverse events by adverse events. That an event was not charted is a "no".
final class RemsEvents {
    private RemsEvents() {}

    static void add(Session session, RemsFields form) {
        int awake = session.treatment().discharge().sedation();
        spell(
                session,
                form,
                "sedation",
                "Sedation",
                s -> s.scale() == Scale.MOAAS,
                s -> s.value() < awake,
                List.of("sedation", "loss of consciousness"));
        spell(
                session,
                form,
                "dissociation",
                "Dissociation",
                s -> s.scale() == Scale.CADSS6 || s.scale() == Scale.DISSOCIATION,
                s -> MindFindings.isDissociated(session, s),
                List.of("dissociation"));
        charted("respiratory", "Respiratory depression", named(session, List.of("respiratory", "apnoea")), form);
        charted(
                "sae",
                "Serious adverse event",
                session.charting().adverseEvents().stream()
                        .filter(AdverseEpisode::serious)
                        .toList(),
                form);
    }

    private static void spell(
            Session session,
            RemsFields form,
            String id,
            String label,
            Predicate<Score> scored,
            Predicate<Score> present,
            List<String> names) {
        List<Score> scores = session.charting().scores().stream()
                .filter(scored)
                .filter(s ->
                        session.doseStart().filter(d -> !s.at().isBefore(d)).isPresent())
                .toList();
        List<AdverseEpisode> events = named(session, names);
        String begin = label + " began";
        String end = label + " resolved";
        if (scores.isEmpty() && events.isEmpty()) {
            form.missing(id, label, "not scored since the dose");
            form.missing(id + ".onset", begin, "not scored since the dose");
            form.missing(id + ".resolved", end, "not scored since the dose");
        } else if (events.isEmpty() && scores.stream().noneMatch(present)) {
            form.filled(id, label, "no", scores.size() + " scores since the dose");
            form.notApplicable(id + ".onset", begin, "there was none");
            form.notApplicable(id + ".resolved", end, "there was none");
        } else {
            Spell found = Spell.of(scores, present, events);
            form.filled(id, label, "yes", found.source());
            form.filled(id + ".onset", begin, form.times().minutes(found.onset()), found.source());
            found.resolved()
                    .ifPresentOrElse(
                            at -> form.filled(
                                    id + ".resolved", end, form.times().minutes(at), found.source()),
                            () -> form.missing(id + ".resolved", end, "it goes on, or its end is not charted"));
        }
    }

    /// From the first sign of it to the last.
    ///
    /// @param resolved empty while a score or an event says that it goes on
    private record Spell(Timestamp onset, Optional<Timestamp> resolved, String source) {
        static Spell of(List<Score> scores, Predicate<Score> present, List<AdverseEpisode> events) {
            Optional<Timestamp> scored =
                    scores.stream().filter(present).map(Score::at).findFirst();
            Optional<Timestamp> charted =
                    events.stream().map(AdverseEpisode::onset).reduce((a, b) -> b.isBefore(a) ? b : a);
            boolean byScore = scored.isPresent()
                    && charted.filter(at -> at.isBefore(scored.get())).isEmpty();
            Timestamp onset = byScore ? scored.get() : charted.or(() -> scored).orElseThrow();
            String source =
                    scored.isPresent() ? events.isEmpty() ? "scores" : "scores and adverse events" : "adverse events";
            return new Spell(onset, resolved(scores, present, events), source);
        }

        private static Optional<Timestamp> resolved(
                List<Score> scores, Predicate<Score> present, List<AdverseEpisode> events) {
            boolean goesOn = !scores.isEmpty() && present.test(scores.getLast())
                    || events.stream().anyMatch(e -> e.ended().isEmpty());
            if (goesOn) {
                return Optional.empty();
            }
            Optional<Timestamp> calm = Optional.empty();
            for (int i = 1; i < scores.size(); i++) {
                if (present.test(scores.get(i - 1)) && !present.test(scores.get(i))) {
                    calm = Optional.of(scores.get(i).at());
                }
            }
            Optional<Timestamp> charted =
                    events.stream().flatMap(e -> e.ended().stream()).reduce((a, b) -> a.isBefore(b) ? b : a);
            Optional<Timestamp> byScore = calm;
            return charted.filter(at -> byScore.filter(at::isBefore).isEmpty()).or(() -> byScore);
        }
    }

    private static void charted(String id, String label, List<AdverseEpisode> events, RemsFields form) {
        if (events.isEmpty()) {
            form.filled(id, label, "no", "no such adverse event was charted");
        } else {
            String what = events.stream().map(AdverseEpisode::what).distinct().collect(Collectors.joining(", "));
            form.filled(id, label, "yes: " + what, "adverse events");
        }
    }

    /// The adverse events whose name begins so, in any case.
    private static List<AdverseEpisode> named(Session session, List<String> names) {
        return session.charting().adverseEvents().stream()
                .filter(e -> names.stream().anyMatch(e.what().toLowerCase(Locale.ROOT)::startsWith))
                .toList();
    }
}
