package vigil.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.EscalationStep;
import vigil.metric.CuffReading;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.treatment.Dose;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// One thing that happened in a session. Immutable, appended in order, never edited: a correction is a new event.
///
/// `by` is the name of the person who did it, or an empty text where nobody is signed in.
public sealed interface SessionEvent {

    /// The session began. Always the first entry.
    ///
    /// @param devices the room's links, `profile@port`
    /// @param simulated true if any device is simulated; such a session is marked for ever
    /// @param software the version of Vigil that records
    /// @param evidence what each device's profile rests on; empty in a log of an older Vigil
    /// @param treatment the rules it follows; the standard ones in a log of an older Vigil
    /// @param course its place in the patient's course; empty if there is none
    /// @param first the phase it begins in
    record Started(
            SessionId session,
            String room,
            Patient patient,
            TreatmentPlan plan,
            AlarmLimits limits,
            List<String> devices,
            boolean simulated,
            String software,
            List<DeviceEvidence> evidence,
            TreatmentPreset treatment,
            Optional<CoursePlace> course,
            Phase first)
            implements SessionEvent {
        public Started {
            devices = List.copyOf(devices);
            evidence = List.copyOf(evidence);
        }

        /// The start of a session by the standard rules, in its baseline, that does not say what the profiles of its
        /// devices rest on.
        public Started(
                SessionId session,
                String room,
                Patient patient,
                TreatmentPlan plan,
                AlarmLimits limits,
                List<String> devices,
                boolean simulated,
                String software) {
            this(
                    session,
                    room,
                    patient,
                    plan,
                    limits,
                    devices,
                    simulated,
                    software,
                    List.of(),
                    TreatmentPreset.standard(),
                    Optional.empty(),
                    Phase.BASELINE);
        }

        /// The same start of another patient, as after a correction.
        public Started of(Patient other) {
            return new Started(
                    session, room, other, plan, limits, devices, simulated, software, evidence, treatment, course,
                    first);
        }

        /// What the profile of a device of this room rests on, if the log says.
        public Optional<DeviceEvidence> evidenceOf(String device) {
            return evidence.stream().filter(e -> e.device().equals(device)).findFirst();
        }
    }

    /// From now on this device is the room's source of a continuously measured metric, or no longer is. Its
    /// silence is an alarm; what other devices say of the same metric is recorded, and neither charted nor
    /// judged.
    ///
    /// @param by who chose it among several; empty where there was no choice
    record SourceChanged(Metric metric, String device, boolean present, String by) implements SessionEvent {
        /// A source that nobody had to choose.
        public SourceChanged(Metric metric, String device, boolean present) {
            this(metric, device, present, "");
        }
    }

    /// A number of a continuously measured metric, valid or not.
    ///
    /// @param by who measured it by hand; empty if a device did
    record ReadingTaken(NumericReading reading, String by) implements SessionEvent {
        /// What a device measured.
        public ReadingTaken(NumericReading reading) {
            this(reading, "");
        }
    }

    /// A cuff determination ended, with a result or a failure.
    ///
    /// @param by who measured it by hand; empty if a device did
    record CuffTaken(CuffReading reading, String by) implements SessionEvent {
        /// What a device measured.
        public CuffTaken(CuffReading reading) {
            this(reading, "");
        }
    }

    /// A cuff determination began or ended.
    record CuffRunning(String device, boolean running) implements SessionEvent {}

    /// A link changed its state.
    ///
    /// @param state the name of the link's state, for example `LOST`
    record LinkChanged(String device, String state, String reason) implements SessionEvent {}

    /// The session entered a phase.
    ///
    /// @param signedIn who was signed in at the console when an emergency was called, locked or not; empty
    ///     for any other phase, where nobody was, and in older logs
    record PhaseEntered(Phase phase, String by, List<String> signedIn) implements SessionEvent {
        public PhaseEntered {
            signedIn = List.copyOf(signedIn);
        }

        public PhaseEntered(Phase phase, String by) {
            this(phase, by, List.of());
        }
    }

    /// Another plan is in force: a dose after the patient was weighed, another duration.
    record PlanChanged(TreatmentPlan plan, String by) implements SessionEvent {}

    /// A check was answered. The newest answer counts; older ones stay.
    ///
    /// @param check the id of the [vigil.treatment.Check]
    /// @param answer as its kind says
    record CheckAnswered(String check, String answer, String by) implements SessionEvent {}

    /// A clinician authorised a dose.
    ///
    /// @param clinician the printed name
    /// @param reason why in spite of what stood against it; empty if nothing did
    /// @param softStops what stood against it, in words
    /// @param saturation SpO2 before the dose, %
    /// @param pulse pulse rate before the dose, per minute
    record Authorised(
            String clinician,
            String reason,
            List<String> softStops,
            OptionalDouble saturation,
            OptionalDouble pulse,
            String by)
            implements SessionEvent {
        public Authorised {
            softStops = List.copyOf(softStops);
        }
    }

    /// The authorisation was taken back, or what it rested on changed.
    record AuthorisationWithdrawn(String reason, String by) implements SessionEvent {}

    /// A dose was started or given.
    record DoseStarted(Dose dose, String by) implements SessionEvent {}

    /// A nasal device was given: 1 for the first of the session.
    record NasalDeviceGiven(int number, String lot, OptionalDouble milligrams, String by) implements SessionEvent {}

    /// The running dose was paused: its clock stands still.
    record DosePaused(String reason, String by) implements SessionEvent {}

    /// The paused dose goes on.
    record DoseResumed(String by) implements SessionEvent {}

    /// The running dose ended, as planned or early.
    record DoseStopped(String reason, String by) implements SessionEvent {}

    /// Two baseline readings are there: relative limits are active from now on.
    record BaselineSet(Baseline baseline) implements SessionEvent {}

    /// An alarm changed.
    record AlarmChanged(AlarmEvent alarm) implements SessionEvent {}

    /// A person acknowledged an alarm.
    record Acknowledged(AlarmId alarm, String by) implements SessionEvent {}

    /// A person paused the sound of the alarms that signalled.
    record AudioPaused(String by) implements SessionEvent {}

    /// A person ended the audio pause.
    record AudioPauseEnded(String by) implements SessionEvent {}

    /// A person said where the oximeter sits. Until then it sits on another limb than the cuff.
    record OximeterPlaced(boolean onCuffLimb, String by) implements SessionEvent {}

    /// The alarm sound was played, and a person said whether it was heard.
    record SoundTested(boolean heard, String by) implements SessionEvent {}

    /// Nobody answered an alarm in time: it went one step further.
    ///
    /// @param detail what came of it, in words; empty if there is nothing to say
    record Escalated(AlarmId alarm, EscalationStep step, String detail) implements SessionEvent {}

    /// Other limits are in force.
    record LimitsChanged(AlarmLimits limits, String by) implements SessionEvent {}

    /// What was found outside the alarm system began, changed or ended: a technical fault (sound, record, disk), or an
    /// alarm that a device raises by its own rules.
    record FaultChanged(AlarmInput.Fault fault) implements SessionEvent {}

    /// A note.
    record NoteWritten(String text, String by) implements SessionEvent {}

    /// An event was marked at this moment; its words may come later in a note.
    record EventMarked(String label, String by) implements SessionEvent {}

    /// Something adverse happened to the patient. More about it comes in [AdverseEventDetailed].
    record AdverseEvent(String what, String by) implements SessionEvent {}

    /// All that is known of an adverse event now; it takes the place of what was known before.
    ///
    /// @param entry the entry of the [AdverseEvent]
    /// @param grade empty while nobody graded it
    /// @param serious a serious adverse event, which is apart from the grade
    /// @param onset when it began, if not when it was recorded
    /// @param ended empty while it goes on
    /// @param action what was done; may be empty
    record AdverseEventDetailed(
            long entry,
            Optional<AdverseGrade> grade,
            boolean serious,
            Optional<Timestamp> onset,
            Optional<Timestamp> ended,
            String action,
            String by)
            implements SessionEvent {}

    /// Something was scored, besides the sedation.
    ///
    /// @param items the single items, if the scale has several; else empty
    record Scored(Scale scale, int value, List<Integer> items, String by) implements SessionEvent {
        public Scored {
            items = List.copyOf(items);
            if (!scale.has(value)) {
                throw new IllegalArgumentException(
                        scale.words() + " goes from " + scale.least() + " to " + scale.most() + ", not " + value);
            }
        }
    }

    /// Somebody signed the discharge (21 CFR 11.50: printed name, time, meaning).
    record Signed(SignatureRole role, String name, String meaning, String by) implements SessionEvent {}

    /// A signature counts no more: what it stood for changed.
    record SignatureVoided(SignatureRole role, String reason, String by) implements SessionEvent {}

    /// A clinician lets the patient go although not everything is met.
    ///
    /// @param open what is open, in words
    record DischargeOverridden(String clinician, String reason, List<String> open, String by) implements SessionEvent {
        public DischargeOverridden {
            open = List.copyOf(open);
        }
    }

    /// An earlier entry was wrong. It stays in the log; whatever folds the log takes this instead.
    ///
    /// @param entry the number of the entry that is corrected
    /// @param replacement what it should have said, an event of the same type; empty if it is struck out
    /// @param at when it happened in truth; empty if its time was right
    record Corrected(long entry, Optional<SessionEvent> replacement, Optional<Timestamp> at, String reason, String by)
            implements SessionEvent {}

    /// The level of sedation, MOAA/S 0 to 5.
    record SedationScored(int score, String by) implements SessionEvent {
        public SedationScored {
            if (score < 0 || score > 5) {
                throw new IllegalArgumentException("MOAA/S goes from 0 to 5, not " + score);
            }
        }
    }

    /// A person asked for a cuff reading to begin or stop, or the schedule did (then `by` is `schedule`).
    record CuffRequested(boolean start, String by) implements SessionEvent {}

    /// A person chose how often the cuff is due until the phase changes; zero turns the programme off.
    record CuffIntervalChosen(Duration interval, String by) implements SessionEvent {}

    /// Monitoring came back after the console had stopped; nothing was seen for `gap`.
    record Restored(Duration gap) implements SessionEvent {}

    /// The session is over. Always the last entry.
    record Ended(String reason, String by) implements SessionEvent {}
}
