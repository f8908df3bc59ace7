package vigil.session;

import java.util.List;
import java.util.Optional;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;

/// Folds a session's entries, one by one, into a [Session]. The same fold runs live and over a stored log.
///
/// A correction makes it tell the course again as if the corrected entry had been right, so dose clock, phases and
/// lists follow a moved time. What devices measured and the alarm system did stays as it is.
///
/// Confined to one thread; the sessions it hands out may be read anywhere.
public final class SessionFold {
    private SessionEvent.Started started;
    private final Timestamp began;
    private final TrendFold trends;
    private final WatchFold watch;
    private final Journal journal;
    private CourseFold course;
    private Timestamp last;
    private long entries;

    private SessionFold(SessionEvent.Started started, SessionEntry entry) {
        this.started = started;
        this.began = entry.at();
        this.last = entry.at();
        this.entries = entry.seq();
        this.trends = new TrendFold(began);
        this.watch = new WatchFold(started.limits(), began);
        this.journal = new Journal(started.treatment());
        this.course = new CourseFold(started, began);
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
        last = entry.at();
        entries = entry.seq();
        journal.keep(entry);
        fold(entry);
    }

    private void fold(SessionEntry entry) {
        Timestamp at = entry.at();
        long seq = entry.seq();
        ChartingFold charting = course.charting();
        switch (entry.event()) {
            case SessionEvent.Started s -> throw new IllegalStateException("a second start: " + s.session());
            case SessionEvent.SourceChanged e -> trends.source(e);
            case SessionEvent.ReadingTaken e -> {
                trends.add(e.reading(), seq);
                charting.read(e.reading());
            }
            case SessionEvent.CuffTaken e -> course.cuff(e);
            case SessionEvent.PhaseEntered e -> course.enter(e, at);
            case SessionEvent.PlanChanged e -> course.plan(e);
            case SessionEvent.BaselineSet e -> course.baseline(e);
            case SessionEvent.CuffIntervalChosen e -> course.cuffInterval(e, at);
            case SessionEvent.DoseStarted e -> course.doseStarted(e, at);
            case SessionEvent.DosePaused e -> course.dosePaused(e, at);
            case SessionEvent.DoseResumed e -> course.doseResumed(e, at);
            case SessionEvent.DoseStopped e -> course.doseStopped(e, at);
            case SessionEvent.NasalDeviceGiven e -> course.deviceGiven(e, at, seq);
            case SessionEvent.NoteWritten e -> course.mark(Mark.Kind.NOTE, at, e.text(), e.by());
            case SessionEvent.EventMarked e -> course.mark(Mark.Kind.MARK, at, e.label(), e.by());
            case SessionEvent.AdverseEvent e -> course.adverseEvent(e, at, seq);
            case SessionEvent.SedationScored e -> course.sedation(e, at, seq);
            case SessionEvent.Restored e ->
                course.mark(Mark.Kind.RESTORED, at, "Restored after " + e.gap().toSeconds() + " s", "");
            case SessionEvent.Ended e -> course.ended(at);
            case SessionEvent.AdverseEventDetailed e -> charting.adverseEventDetailed(e);
            case SessionEvent.Scored e -> charting.scored(e.scale(), e.value(), e.items(), at, e.by(), seq);
            case SessionEvent.CheckAnswered e -> charting.answered(e, at, seq);
            case SessionEvent.Authorised e -> charting.authorised(e, at);
            case SessionEvent.AuthorisationWithdrawn e -> charting.authorisationWithdrawn();
            case SessionEvent.Signed e -> charting.signed(e, at);
            case SessionEvent.SignatureVoided e -> charting.signatureVoided(e.role());
            case SessionEvent.DischargeOverridden e -> charting.overridden(e, at);
            case SessionEvent.Corrected e -> correct(entry, e);
            case SessionEvent.AlarmChanged e -> watch.alarm(e);
            case SessionEvent.Acknowledged e -> watch.acknowledged(e, at);
            case SessionEvent.LimitsChanged e -> watch.limits(e, at);
            case SessionEvent.AudioPaused e -> watch.audioPaused(e, at);
            case SessionEvent.AudioPauseEnded e -> watch.audioPauseEnded(e, at);
            case SessionEvent.OximeterPlaced e -> watch.oximeterPlaced(e, at);
            case SessionEvent.SoundTested e -> watch.soundTested(e, at);
            case SessionEvent.Escalated e -> watch.escalated(e, at);
            case SessionEvent.CuffRequested e -> {}
            case SessionEvent.CuffRunning e -> {}
            case SessionEvent.LinkChanged e -> {}
            case SessionEvent.FaultChanged e -> {}
        }
    }

    /// The session so far.
    public Session session() {
        return new Session(
                started,
                began,
                last,
                course.phases().getLast().phase(),
                course.phases(),
                course.plan(),
                course.baseline(),
                watch.limits(),
                trends.series(),
                course.cuffs(),
                watch.episodes(),
                course.marks(),
                course.doseClock(),
                course.chosenInterval(),
                watch.onCuffLimb(),
                watch.soundTest(),
                watch.remarks(),
                course.charting().charting(journal.corrections(), journal.correctables()),
                entries);
    }

    /// Of the start only the patient can have been written wrong; nothing of the course hangs on it.
    private void correct(SessionEntry entry, SessionEvent.Corrected e) {
        if (e.replacement().orElse(null) instanceof SessionEvent.Started right) {
            SessionEvent.Started before = started;
            started = before.of(right.patient());
            journal.correctedStart(entry, e, before, started, began);
        } else {
            journal.correct(entry, e).ifPresent(this::tellAgain);
        }
    }

    /// Trends are not told again, for they hold every second: a reading by hand is corrected in its place.
    private void tellAgain(Correction correction) {
        course = new CourseFold(started, began);
        for (SessionEntry entry : journal.effective()) {
            reading(entry.event()).ifPresentOrElse(course.charting()::read, () -> fold(entry));
        }
        trends.correct(
                correction.entry(),
                correction.wasStruck() ? Optional.empty() : reading(correction.before()),
                correction.after().flatMap(SessionFold::reading));
    }

    private static Optional<NumericReading> reading(SessionEvent event) {
        return event instanceof SessionEvent.ReadingTaken e ? Optional.of(e.reading()) : Optional.empty();
    }
}
