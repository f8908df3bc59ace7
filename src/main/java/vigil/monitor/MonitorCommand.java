package vigil.monitor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.CoursePlace;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.SignatureRole;
import vigil.treatment.Dose;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// What a person asks of a room. It goes through the room's queue to its owner thread; a command that does not fit the
/// moment changes nothing and is answered in [RoomSnapshot#lastRefusal].
///
/// `by` is who asked, or an empty text where nobody is signed in.
public sealed interface MonitorCommand {
    String by();

    /// Begins a session, limits from the alarm preset, rules from the treatment preset.
    ///
    /// @param first SCHEDULED for a patient who is not here yet, CHECK_IN, or BASELINE where nobody checks in
    record StartSession(
            Patient patient,
            TreatmentPlan plan,
            AlarmLimits limits,
            TreatmentPreset treatment,
            Optional<CoursePlace> course,
            Phase first,
            String by)
            implements MonitorCommand {
        /// A session by the standard rules that begins in its baseline.
        public StartSession(Patient patient, TreatmentPlan plan, AlarmLimits limits, String by) {
            this(patient, plan, limits, TreatmentPreset.standard(), Optional.empty(), Phase.BASELINE, by);
        }
    }

    /// Goes on to CHECK_IN, BASELINE or DISCHARGE_ASSESSMENT, or from there back to OBSERVATION.
    record EnterPhase(Phase phase, String by) implements MonitorCommand {}

    /// Puts another plan in force. What the rules do not allow is refused.
    record ChangePlan(TreatmentPlan plan, String by) implements MonitorCommand {}

    /// Chooses another alarm preset before the baseline.
    ///
    /// @param limits of a released preset
    /// @param cuffInDosing how often its cuff is due while the dose runs
    record ChoosePreset(AlarmLimits limits, Duration cuffInDosing, String by) implements MonitorCommand {}

    /// Says which of several oximeters is on the patient.
    ///
    /// @param device its link's name
    record ChooseOximeter(String device, String by) implements MonitorCommand {}

    /// Says that name or date of birth was written wrong. The ID stays: it finds the patient's course.
    record CorrectPatient(String name, Optional<LocalDate> born, String reason, String by) implements MonitorCommand {}

    /// Answers a check.
    ///
    /// @param answer as the check's kind says
    record AnswerCheck(String check, String answer, String by) implements MonitorCommand {}

    /// A clinician authorises a dose: phase READY, or a further dose during the observation.
    ///
    /// @param clinician the printed name
    /// @param reason needed where something stands against it
    record Authorise(String clinician, String reason, String by) implements MonitorCommand {}

    /// Takes the authorisation back: phase BASELINE.
    record WithdrawAuthorisation(String reason, String by) implements MonitorCommand {}

    /// Starts the dose: phase DOSING. What is given in one act goes on to OBSERVATION at once.
    record StartDose(Dose dose, String by) implements MonitorCommand {}

    /// A nasal device is given; the first starts the dose, the last planned one ends it.
    record GiveDevice(String lot, String by) implements MonitorCommand {}

    record PauseDose(String reason, String by) implements MonitorCommand {}

    record ResumeDose(String by) implements MonitorCommand {}

    /// Ends the dose: phase OBSERVATION.
    record StopDose(String reason, String by) implements MonitorCommand {}

    /// EMERGENCY: a cuff reading is asked for and the moment is marked.
    ///
    /// @param signedIn who is signed in where it is called, locked or not
    record CallEmergency(String by, List<String> signedIn) implements MonitorCommand {
        public CallEmergency {
            signedIn = List.copyOf(signedIn);
        }

        /// Called where nobody signs in.
        public CallEmergency(String by) {
            this(by, List.of());
        }
    }

    /// The emergency is over: back to where it began, or to the observation if the dose was stopped meanwhile.
    record EndEmergency(String by) implements MonitorCommand {}

    /// Signs the discharge.
    record Sign(SignatureRole role, String name, String meaning, String by) implements MonitorCommand {}

    /// A clinician lets the patient go although not everything is met.
    record OverrideDischarge(String clinician, String reason, String by) implements MonitorCommand {}

    /// The patient leaves: phase DISCHARGED, and the session is over.
    record Discharge(String by) implements MonitorCommand {}

    /// Breaks a session off: phase ABORTED, and it is over.
    record Abort(String reason, String by) implements MonitorCommand {}

    /// Closes a session without a discharge: one that was not begun, or by a program.
    record EndSession(String reason, String by) implements MonitorCommand {}

    record Acknowledge(AlarmId alarm, String by) implements MonitorCommand {}

    record PauseAudio(String by) implements MonitorCommand {}

    record EndAudioPause(String by) implements MonitorCommand {}

    /// Says whether the oximeter sits on the limb that the cuff squeezes.
    record PlaceOximeter(boolean onCuffLimb, String by) implements MonitorCommand {}

    /// Says whether the test of the alarm sound was heard.
    record ConfirmSound(boolean heard, String by) implements MonitorCommand {}

    /// Puts other limits in force; what lies outside the editable range is brought to its edge.
    record ChangeLimits(AlarmLimits limits, String by) implements MonitorCommand {}

    record StartCuff(String by) implements MonitorCommand {}

    record StopCuff(String by) implements MonitorCommand {}

    /// Sets the cuff programme until the phase changes; zero turns it off.
    record SetCuffInterval(Duration interval, String by) implements MonitorCommand {}

    record WriteNote(String text, String by) implements MonitorCommand {}

    record MarkEvent(String label, String by) implements MonitorCommand {}

    record RecordAdverseEvent(String what, String by) implements MonitorCommand {}

    /// Says all that is known of an adverse event now.
    record DetailAdverseEvent(SessionEvent.AdverseEventDetailed detail, String by) implements MonitorCommand {}

    /// A number measured by hand.
    ///
    /// @param value in the metric's unit
    record EnterReading(Metric metric, double value, String by) implements MonitorCommand {}

    /// A blood pressure measured by hand, mmHg.
    record EnterCuff(int systolic, int diastolic, OptionalInt mean, OptionalInt pulse, String by)
            implements MonitorCommand {}

    /// Scores anything but MOAA/S.
    record Score(Scale scale, int value, List<Integer> items, String by) implements MonitorCommand {
        public Score {
            items = List.copyOf(items);
        }
    }

    /// Says that an entry was wrong.
    ///
    /// @param replacement what it should have said; empty to strike it out
    /// @param at when it happened in truth; empty if its time was right
    record Correct(long entry, Optional<SessionEvent> replacement, Optional<Timestamp> at, String reason, String by)
            implements MonitorCommand {}

    /// MOAA/S, 0 to 5.
    record ScoreSedation(int score, String by) implements MonitorCommand {}
}
