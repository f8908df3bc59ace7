package vigil.session.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.AdverseEpisode;
import vigil.session.Correctable;
import vigil.session.CoursePlace;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.session.TrendSeries;
import vigil.treatment.Modality;

/// What an earlier session came to, to be seen beside the next one.
///
/// Thread rule: immutable.
///
/// @param start wall clock
/// @param place where it stood in the course, as its own log says
/// @param milligrams the dose, mg, as it was started or given; several
/// nasal devices or doses are added up; empty without a dose
/// or if nobody entered how much
/// @param dosed how long the dose ran, pauses left out; empty without a dose
/// @param planned how long it was to run; zero for what is given in one act
/// @param peakSystolic of the cuff reading with the highest systolic since the dose, mmHg
/// @param peakDiastolic of the same reading, mmHg
/// @param lowestSaturation since the dose, %
/// @param adverseEvents in words, in order of time, each once
/// @param ended how it ended
public record PastSession(
        SessionId session,
        Instant start,
        Modality modality,
        String drug,
        Optional<CoursePlace> place,
        OptionalDouble milligrams,
        Optional<Duration> dosed,
        Duration planned,
        OptionalInt peakSystolic,
        OptionalInt peakDiastolic,
        OptionalInt lowestSaturation,
        List<String> adverseEvents,
        Phase ended,
        boolean simulated) {

    public PastSession {
        adverseEvents = List.copyOf(adverseEvents);
    }

    /// What a session's log comes to.
    public static PastSession of(Session session) {
        Optional<CuffResult> peak = peak(session);
        return new PastSession(
                session.id(),
                session.began().wall(),
                session.plan().modality(),
                session.plan().drug(),
                session.started().course(),
                milligrams(session),
                session.doseStart().map(start -> session.doseClock().ran(session.last())),
                session.plan().planned(),
                peak.map(p -> OptionalInt.of(p.systolic())).orElse(OptionalInt.empty()),
                peak.map(p -> OptionalInt.of(p.diastolic())).orElse(OptionalInt.empty()),
                lowestSaturation(session),
                session.charting().adverseEvents().stream()
                        .map(AdverseEpisode::what)
                        .distinct()
                        .toList(),
                session.phase(),
                session.started().simulated());
    }

    /// True if a dose was started or given.
    public boolean isDosed() {
        return dosed.isPresent();
    }

    /// True if an infusion ran shorter than planned.
    public boolean isStoppedEarly() {
        return dosed.filter(ran -> ran.compareTo(planned) < 0).isPresent();
    }

    private static OptionalDouble milligrams(Session session) {
        if (session.doseStart().isEmpty()) {
            return OptionalDouble.empty();
        }
        return session.charting().devices().isEmpty()
                ? started(session)
                : session.charting().givenByDevices();
    }

    /// Further doses and corrected amounts taken in; the plan may say something else by now.
    private static OptionalDouble started(Session session) {
        List<OptionalDouble> doses = session.correctables().stream()
                .map(Correctable::event)
                .filter(SessionEvent.DoseStarted.class::isInstance)
                .map(event -> ((SessionEvent.DoseStarted) event).dose().milligrams())
                .toList();
        return doses.stream().anyMatch(OptionalDouble::isEmpty)
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        doses.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    private static Optional<CuffResult> peak(Session session) {
        return session.doseStart()
                .flatMap(start -> session.cuffResults().stream()
                        .filter(r -> !r.at().since(start).isNegative())
                        .max(Comparator.comparingInt(CuffResult::systolic)));
    }

    private static OptionalInt lowestSaturation(Session session) {
        return session.doseStart()
                .map(start -> lowest(session.trend(Metric.SPO2), session, start))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt lowest(TrendSeries series, Session session, Timestamp since) {
        float lowest = Float.NaN;
        for (int i = 0; i < series.size(); i++) {
            if (series.millis(i) >= session.millisAt(since)
                    && (Float.isNaN(lowest) || series.value(i) < lowest)
                    && !Float.isNaN(series.value(i))) {
                lowest = series.value(i);
            }
        }
        return Float.isNaN(lowest) ? OptionalInt.empty() : OptionalInt.of(Math.round(lowest));
    }
}
