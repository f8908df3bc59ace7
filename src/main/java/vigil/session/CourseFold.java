package vigil.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffReading;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPlan;

/// Folds the course of a treatment: phases, plan, doses, cuff readings, marks and what people wrote down. A correction
/// makes a new one that takes every entry again, as it should have been. Part of [SessionFold], confined with it.
final class CourseFold {
    private final List<CuffReading> cuffs = new ArrayList<>();
    private final List<PhaseSpan> phases = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final ChartingFold charting = new ChartingFold();
    private TreatmentPlan plan;
    private DoseClock doseClock = DoseClock.NOT_STARTED;
    private @Nullable Baseline baseline;
    private @Nullable ChosenInterval chosenInterval;

    CourseFold(SessionEvent.Started started, Timestamp began) {
        plan = started.plan();
        phases.add(new PhaseSpan(started.first(), began));
    }

    void cuff(SessionEvent.CuffTaken e) {
        cuffs.add(e.reading());
    }

    void plan(SessionEvent.PlanChanged e) {
        plan = e.plan();
    }

    void baseline(SessionEvent.BaselineSet e) {
        baseline = e.baseline();
    }

    void cuffInterval(SessionEvent.CuffIntervalChosen e, Timestamp at) {
        chosenInterval = new ChosenInterval(e.interval(), at);
    }

    void enter(SessionEvent.PhaseEntered e, Timestamp at) {
        enter(new PhaseSpan(e.phase(), at, Optional.empty(), e.signedIn()));
    }

    private void enter(PhaseSpan next) {
        chosenInterval = null;
        PhaseSpan running = phases.removeLast();
        phases.add(new PhaseSpan(running.phase(), running.began(), Optional.of(next.began()), running.signedIn()));
        phases.add(next);
    }

    void doseStarted(SessionEvent.DoseStarted e, Timestamp at) {
        doseClock = doseClock.start(at);
        charting.doseStarted();
        mark(Mark.Kind.DOSE, at, DoseWords.of(e.dose()), e.by());
    }

    void dosePaused(SessionEvent.DosePaused e, Timestamp at) {
        doseClock = doseClock.pause(at);
        mark(Mark.Kind.DOSE_PAUSED, at, "Paused: " + e.reason(), e.by());
    }

    void doseResumed(SessionEvent.DoseResumed e, Timestamp at) {
        doseClock = doseClock.resume(at);
        mark(Mark.Kind.DOSE_RESUMED, at, "Resumed", e.by());
    }

    void doseStopped(SessionEvent.DoseStopped e, Timestamp at) {
        doseClock = doseClock.stop(at);
        mark(Mark.Kind.DOSE_STOPPED, at, "Stopped: " + e.reason(), e.by());
    }

    void deviceGiven(SessionEvent.NasalDeviceGiven e, Timestamp at, long entry) {
        charting.deviceGiven(e, at, entry);
        mark(Mark.Kind.DOSE, at, DoseWords.of(e), e.by());
    }

    void adverseEvent(SessionEvent.AdverseEvent e, Timestamp at, long entry) {
        charting.adverseEvent(e, at, entry);
        mark(Mark.Kind.ADVERSE_EVENT, at, e.what(), e.by());
    }

    void sedation(SessionEvent.SedationScored e, Timestamp at, long entry) {
        charting.scored(Scale.MOAAS, e.score(), List.of(), at, e.by(), entry);
        mark(Mark.Kind.SEDATION, at, "MOAA/S " + e.score(), e.by());
    }

    void ended(Timestamp at) {
        doseClock = doseClock.stop(at);
        if (!phases.getLast().phase().isLast()) {
            enter(new PhaseSpan(Phase.ENDED, at));
        }
    }

    void mark(Mark.Kind kind, Timestamp at, String text, String by) {
        marks.add(new Mark(kind, at, text, by));
    }

    ChartingFold charting() {
        return charting;
    }

    List<CuffReading> cuffs() {
        return cuffs;
    }

    List<PhaseSpan> phases() {
        return phases;
    }

    List<Mark> marks() {
        return marks;
    }

    TreatmentPlan plan() {
        return plan;
    }

    DoseClock doseClock() {
        return doseClock;
    }

    Optional<ChosenInterval> chosenInterval() {
        return Optional.ofNullable(chosenInterval);
    }

    Optional<Baseline> baseline() {
        return Optional.ofNullable(baseline);
    }
}
