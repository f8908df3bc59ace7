package vigil.monitor;

import java.time.Duration;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.session.Dose;
import vigil.session.Patient;
import vigil.session.TreatmentPlan;

/// What a person asks of a room. It goes through the room's queue to its owner thread; a command that does not fit the
/// moment changes nothing and is answered in [RoomSnapshot#lastRefusal].
///
/// `by` is who asked, or an empty text where nobody is signed in.
public sealed interface MonitorCommand {
    String by();

    /// Begins a session: phase BASELINE, limits from the preset.
    record StartSession(Patient patient, TreatmentPlan plan, AlarmLimits limits, String by) implements MonitorCommand {}

    /// Starts the dose: phase DOSING.
    record StartDose(Dose dose, String by) implements MonitorCommand {}

    record PauseDose(String reason, String by) implements MonitorCommand {}

    record ResumeDose(String by) implements MonitorCommand {}

    /// Ends the dose: phase OBSERVATION.
    record StopDose(String reason, String by) implements MonitorCommand {}

    /// Ends the session.
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

    /// MOAA/S, 0 to 5.
    record ScoreSedation(int score, String by) implements MonitorCommand {}
}
