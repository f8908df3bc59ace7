package vigil.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.alarm.AlarmLimits;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.treatment.ModalityRules;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// A session as its log so far tells it: the fold that live screen, review, report and recovery share.
///
/// Made by [SessionFold]. Lists are in order of time.
///
/// Thread rule: immutable.
///
/// @param started the first entry
/// @param began when that was
/// @param last when the newest entry was written
/// @param plan as it stands now
/// @param baseline empty until two readings before the dose are there
/// @param trends SPO2, PULSE_RATE and any other continuously measured metric, by time since [#began]
/// @param cuffs results and failures
/// @param doseClock how long the dose has run, pauses left out
/// @param chosenInterval how often a person wants the cuff in this phase; empty if the plan holds
/// @param onCuffLimb true if the oximeter sits on the limb that the cuff squeezes
/// @param soundTest the newest answer to the test of the alarm sound; empty if nobody was asked
/// @param alarmRemarks what was done to the alarm system and what it did beyond its alarms: sound tests, pauses, the
/// oximeter's place, escalations
/// @param charting what people wrote down besides
/// @param entries how many entries were folded; the sequence number of the last
public record Session(
        SessionEvent.Started started,
        Timestamp began,
        Timestamp last,
        Phase phase,
        List<PhaseSpan> phases,
        TreatmentPlan plan,
        Optional<Baseline> baseline,
        List<LimitSpan> limits,
        Map<Metric, TrendSeries> trends,
        List<CuffReading> cuffs,
        List<AlarmEpisode> alarms,
        List<Mark> marks,
        DoseClock doseClock,
        Optional<ChosenInterval> chosenInterval,
        boolean onCuffLimb,
        Optional<SessionEvent.SoundTested> soundTest,
        List<AlarmRemark> alarmRemarks,
        Charting charting,
        long entries) {

    public Session {
        phases = List.copyOf(phases);
        limits = List.copyOf(limits);
        trends = Map.copyOf(trends);
        cuffs = List.copyOf(cuffs);
        alarms = List.copyOf(alarms);
        marks = List.copyOf(marks);
        alarmRemarks = List.copyOf(alarmRemarks);
    }

    /// The number of the entry that every log begins with.
    public static final long START = 1;

    public SessionId id() {
        return started.session();
    }

    /// The rules it follows.
    public TreatmentPreset treatment() {
        return started.treatment();
    }

    /// The rules of its modality.
    public ModalityRules rules() {
        return treatment().of(plan.modality());
    }

    /// True if the limits in force are not those of the preset that the session runs by.
    public boolean limitsDifferFromPreset() {
        return !limitsInForce().equals(limitsOfPreset());
    }

    /// The limits of the alarm preset as it is: of the one the session began with, or of another chosen since. Limits
    /// that a person changes keep name and version of their preset, so whatever brings other ones is a preset.
    public AlarmLimits limitsOfPreset() {
        AlarmLimits preset = started.limits();
        for (LimitSpan span : limits) {
            AlarmLimits next = span.limits();
            boolean same = next.preset().equals(preset.preset()) && next.version() == preset.version();
            preset = same ? preset : next;
        }
        return preset;
    }

    /// The limits in force now.
    public AlarmLimits limitsInForce() {
        return limits.getLast().limits();
    }

    /// True once the last entry is [SessionEvent.Ended].
    public boolean isEnded() {
        return phase.isLast();
    }

    /// The samples of one metric; empty if it was never measured.
    public TrendSeries trend(Metric metric) {
        return trends.getOrDefault(metric, TrendSeries.EMPTY);
    }

    /// The newest cuff result, failures passed over.
    public Optional<CuffResult> lastCuffResult() {
        for (int i = cuffs.size() - 1; i >= 0; i--) {
            if (cuffs.get(i) instanceof CuffResult result) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /// All cuff results, failures passed over.
    public List<CuffResult> cuffResults() {
        return cuffs.stream()
                .filter(CuffResult.class::isInstance)
                .map(CuffResult.class::cast)
                .toList();
    }

    /// When the first dose started: minute 0 of every chart. Empty before it.
    public Optional<Timestamp> doseStart() {
        return doseClock.started();
    }

    /// Milliseconds from the session's start to `at`: the x of [TrendSeries].
    public int millisAt(Timestamp at) {
        return (int) at.since(began).toMillis();
    }

    /// The phase that the running emergency ends in: where it was called, or the observation if the dose was stopped
    /// since.
    public Phase phaseBeforeEmergency() {
        Phase before = phases.size() < 2
                ? Phase.BASELINE
                : phases.get(phases.size() - 2).phase();
        return before == Phase.DOSING && doseClock.stopped().isPresent() ? Phase.OBSERVATION : before;
    }

    /// What people may still correct, in order of time: the list from which a screen chooses.
    public List<Correctable> correctables() {
        return charting.correctables();
    }

    /// When the running phase began.
    public Timestamp phaseSince() {
        return phases.getLast().began();
    }

    /// From when the observation counts: the last nasal device (clinical facts, 7.2), or the stop of any other dose.
    /// Empty while the dose runs.
    public Optional<Timestamp> observedSince() {
        return doseClock
                .stopped()
                .map(stop -> charting.devices().isEmpty()
                        ? stop
                        : charting.devices().getLast().at());
    }

    /// When the patient may leave at the earliest: the least observation after the dose. Empty before that.
    public Optional<Timestamp> earliestLeave() {
        return observedSince().map(since -> since.plus(plan.observation()));
    }

    /// When the dose is planned to end, pauses so far added. A further dose has the planned time anew. Empty before the
    /// first has started.
    public Optional<Timestamp> plannedDoseEnd(Timestamp now) {
        Duration runs = plan.planned().plus(doseClock.ranBefore());
        return doseClock.started().map(start -> start.plus(runs.plus(doseClock.pausedFor(now))));
    }

    /// When the newest dose began: the first, or a further one that was authorised in the observation. Empty before the
    /// first. For nasal devices, when the first device of that dose was given.
    public Optional<Timestamp> newestDose() {
        for (int i = phases.size() - 1; i > 0; i--) {
            boolean began =
                    phases.get(i).phase() == Phase.DOSING && phases.get(i - 1).phase() != Phase.EMERGENCY;
            if (began) {
                return Optional.of(phases.get(i).began());
            }
        }
        return doseClock.started();
    }

    /// How long the session has lasted.
    public Duration lasted() {
        return last.since(began);
    }
}
