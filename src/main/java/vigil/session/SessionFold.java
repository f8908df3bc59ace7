package vigil.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffReading;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.treatment.Dose;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPlan;

/// Folds a session's entries, one by one, into a [Session]. The same fold runs live and over a stored log.
///
/// Confined to one thread; the sessions it hands out may be read anywhere.
public final class SessionFold {
    private final Map<Metric, TrendBuilder> trends = new EnumMap<>(Metric.class);
    private final Map<Metric, String> sources = new EnumMap<>(Metric.class);
    private final List<CuffReading> cuffs = new ArrayList<>();
    private final List<PhaseSpan> phases = new ArrayList<>();
    private final List<LimitSpan> limits = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final EpisodeFold episodes = new EpisodeFold();
    private final ChartingFold charting = new ChartingFold();
    private final SessionEvent.Started started;
    private final Timestamp began;
    private Timestamp last;
    private TreatmentPlan plan;
    private DoseClock doseClock = DoseClock.NOT_STARTED;
    private @Nullable Baseline baseline;
    private @Nullable ChosenInterval chosenInterval;
    private final List<AlarmRemark> alarmRemarks = new ArrayList<>();
    private boolean onCuffLimb;
    private Optional<SessionEvent.SoundTested> soundTest = Optional.empty();
    private long entries;

    private SessionFold(SessionEvent.Started started, SessionEntry entry) {
        this.started = started;
        this.began = entry.at();
        this.last = entry.at();
        this.entries = entry.seq();
        this.plan = started.plan();
        phases.add(new PhaseSpan(started.first(), began, Optional.empty()));
        limits.add(new LimitSpan(started.limits(), began));
    }

    /// Begins with the first entry of a log.
    ///
    /// @throws IllegalArgumentException if it is not [SessionEvent.Started]
    public static SessionFold begin(SessionEntry first) {
        if (first.event() instanceof SessionEvent.Started s) {
            return new SessionFold(s, first);
        }
        throw new IllegalArgumentException("a session begins with Started, not " + first.event());
    }

    /// Folds a whole log; empty if it has no entries.
    public static Optional<Session> of(List<SessionEntry> log) {
        if (log.isEmpty()) {
            return Optional.empty();
        }
        SessionFold fold = begin(log.getFirst());
        log.stream().skip(1).forEach(fold::apply);
        return Optional.of(fold.session());
    }

    /// The next entry.
    public void apply(SessionEntry entry) {
        Timestamp at = entry.at();
        last = at;
        entries = entry.seq();
        switch (entry.event()) {
            case SessionEvent.Started s -> throw new IllegalStateException("a second start: " + s.session());
            case SessionEvent.ReadingTaken e -> {
                charting.read(e.reading());
                addSample(e.reading());
            }
            case SessionEvent.CuffTaken e -> cuffs.add(e.reading());
            case SessionEvent.PhaseEntered e -> enter(e.phase(), at);
            case SessionEvent.DoseStarted e -> {
                doseClock = doseClock.start(at);
                charting.doseStarted();
                mark(Mark.Kind.DOSE, at, words(e.dose()), e.by());
            }
            case SessionEvent.DosePaused e -> {
                doseClock = doseClock.pause(at);
                mark(Mark.Kind.DOSE_PAUSED, at, "Paused: " + e.reason(), e.by());
            }
            case SessionEvent.DoseResumed e -> {
                doseClock = doseClock.resume(at);
                mark(Mark.Kind.DOSE_RESUMED, at, "Resumed", e.by());
            }
            case SessionEvent.DoseStopped e -> {
                doseClock = doseClock.stop(at);
                mark(Mark.Kind.DOSE_STOPPED, at, "Stopped: " + e.reason(), e.by());
            }
            case SessionEvent.BaselineSet e -> baseline = e.baseline();
            case SessionEvent.LimitsChanged e -> limits.add(new LimitSpan(e.limits(), at, e.by()));
            case SessionEvent.AlarmChanged e ->
                episodes.changed(e.alarm(), limits.getLast().limits());
            case SessionEvent.Acknowledged e -> episodes.acknowledged(e.alarm(), at, e.by());
            case SessionEvent.NoteWritten e -> mark(Mark.Kind.NOTE, at, e.text(), e.by());
            case SessionEvent.EventMarked e -> mark(Mark.Kind.MARK, at, e.label(), e.by());
            case SessionEvent.AdverseEvent e -> {
                charting.adverseEvent(e, at, entry.seq());
                mark(Mark.Kind.ADVERSE_EVENT, at, e.what(), e.by());
            }
            case SessionEvent.AdverseEventDetailed e -> charting.adverseEventDetailed(e);
            case SessionEvent.SedationScored e -> {
                charting.scored(Scale.MOAAS, e.score(), List.of(), at, e.by(), entry.seq());
                mark(Mark.Kind.SEDATION, at, "MOAA/S " + e.score(), e.by());
            }
            case SessionEvent.Scored e -> charting.scored(e.scale(), e.value(), e.items(), at, e.by(), entry.seq());
            case SessionEvent.PlanChanged e -> plan = e.plan();
            case SessionEvent.CheckAnswered e -> charting.answered(e, at, entry.seq());
            case SessionEvent.Authorised e -> charting.authorised(e, at);
            case SessionEvent.AuthorisationWithdrawn e -> charting.authorisationWithdrawn();
            case SessionEvent.NasalDeviceGiven e -> {
                charting.deviceGiven(e, at, entry.seq());
                mark(Mark.Kind.DOSE, at, "Device " + e.number(), e.by());
            }
            case SessionEvent.Signed e -> charting.signed(e, at);
            case SessionEvent.SignatureVoided e -> charting.signatureVoided(e.role());
            case SessionEvent.DischargeOverridden e -> charting.overridden(e, at);
            case SessionEvent.Corrected e -> {}
            case SessionEvent.Restored e ->
                mark(Mark.Kind.RESTORED, at, "Restored after " + e.gap().toSeconds() + " s", "");
            case SessionEvent.Ended e -> end(at);
            case SessionEvent.SourceChanged e -> sources.put(e.metric(), e.present() ? e.device() : "");
            case SessionEvent.CuffIntervalChosen e -> chosenInterval = new ChosenInterval(e.interval(), at);
            case SessionEvent.CuffRunning e -> {}
            case SessionEvent.LinkChanged e -> {}
            case SessionEvent.AudioPaused e -> remark(at, AlarmRemark.Kind.AUDIO_PAUSE, "paused", e.by());
            case SessionEvent.AudioPauseEnded e -> remark(at, AlarmRemark.Kind.AUDIO_PAUSE, "pause ended", e.by());
            case SessionEvent.FaultChanged e -> {}
            case SessionEvent.OximeterPlaced e -> {
                onCuffLimb = e.onCuffLimb();
                remark(
                        at,
                        AlarmRemark.Kind.OXIMETER_PLACE,
                        onCuffLimb ? "on the cuff's limb" : "on another limb",
                        e.by());
            }
            case SessionEvent.SoundTested e -> {
                soundTest = Optional.of(e);
                remark(at, AlarmRemark.Kind.SOUND_TEST, e.heard() ? "heard" : "not heard", e.by());
            }
            case SessionEvent.Escalated e -> alarmRemarks.add(AlarmRemark.of(e, at));
            case SessionEvent.CuffRequested e -> {}
        }
    }

    /// The session so far.
    public Session session() {
        Map<Metric, TrendSeries> series = new EnumMap<>(Metric.class);
        trends.forEach((metric, builder) -> series.put(metric, builder.series()));
        return new Session(
                started,
                began,
                last,
                phases.getLast().phase(),
                phases,
                plan,
                Optional.ofNullable(baseline),
                limits,
                series,
                cuffs,
                episodes.episodes(),
                marks,
                doseClock,
                Optional.ofNullable(chosenInterval),
                onCuffLimb,
                soundTest,
                alarmRemarks,
                charting.charting(),
                entries);
    }

    private void addSample(NumericReading reading) {
        String source = sources.getOrDefault(reading.metric(), reading.device());
        if (!source.equals(reading.device())) {
            return;
        }
        float value = reading.validity().hasValue() ? (float) reading.value() : Float.NaN;
        if (!Float.isNaN(value) || trends.containsKey(reading.metric())) {
            trends.computeIfAbsent(reading.metric(), m -> new TrendBuilder())
                    .add((int) reading.at().since(began).toMillis(), value);
        }
    }

    private void enter(Phase phase, Timestamp at) {
        chosenInterval = null;
        PhaseSpan running = phases.removeLast();
        phases.add(new PhaseSpan(running.phase(), running.began(), Optional.of(at)));
        phases.add(new PhaseSpan(phase, at, Optional.empty()));
    }

    private void end(Timestamp at) {
        doseClock = doseClock.stop(at);
        if (!phases.getLast().phase().isLast()) {
            enter(Phase.ENDED, at);
        }
    }

    private void mark(Mark.Kind kind, Timestamp at, String text, String by) {
        marks.add(new Mark(kind, at, text, by));
    }

    private void remark(Timestamp at, AlarmRemark.Kind kind, String text, String by) {
        alarmRemarks.add(new AlarmRemark(kind, at, text, by));
    }

    private static String words(Dose dose) {
        String amount =
                dose.milligrams().isPresent() ? " " + trim(dose.milligrams().getAsDouble()) + " mg" : "";
        return dose.drug() + amount + " " + dose.route().words();
    }

    private static String trim(double milligrams) {
        return milligrams == Math.rint(milligrams) ? String.valueOf((long) milligrams) : String.valueOf(milligrams);
    }
}
