package vigil.app.day;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import vigil.alarm.AlarmPreset;
import vigil.app.clinic.DeviceSpec;
import vigil.app.clinic.LinkMaker;
import vigil.app.clinic.RigStage;
import vigil.app.clinic.RoomPlan;
import vigil.app.clinic.RoomRig;
import vigil.app.story.Act;
import vigil.app.story.ActionPlayer;
import vigil.app.story.Stage;
import vigil.app.story.Stories;
import vigil.app.story.WrittenEntries;
import vigil.device.recorded.RawCapture;
import vigil.metric.Clock;
import vigil.monitor.MonitorCommand;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.SessionRecorder;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// One treatment room with an oximeter, a blood-pressure monitor and a simulated patient; a colleague may have brought
/// the patient to some point of the session before the story begins.
///
/// Confined to the thread that moves the day's clock.
final class Chair {
    private static final List<String> CART = List.of("masimo-ascii1", "suntech-oem");

    private final String name;
    private final RoomRig rig;
    private final Stage stage;
    private final Clock clock;
    private final Queue<Act> acts = new ArrayDeque<>();
    private final ActionPlayer colleague;
    /// What the room refused the colleague: a story that rests on it would tell of something else.
    private final List<String> refused = new ArrayList<>();

    /// @param scenario what happens to patient and devices
    /// @param later by how much the scenario is put off
    Chair(String name, String scenario, Duration later, LinkMaker maker, SessionRecorder recorder, Clock clock) {
        this.name = name;
        this.clock = clock;
        WrittenEntries written = new WrittenEntries(recorder);
        List<DeviceSpec> devices = CART.stream()
                .map(profile -> new DeviceSpec(profile, "sim:" + scenario))
                .toList();
        rig = new RoomRig(new RoomPlan(name, devices, name.hashCode()), maker, later, written, RawCapture.NONE, clock);
        stage = new RigStage(rig, written, clock);
        colleague = new ActionPlayer(acts, stage, Optional.empty(), refused::add);
    }

    String name() {
        return name;
    }

    RoomRig rig() {
        return rig;
    }

    /// A colleague has this patient infused: the usual story, until its part that far in seconds.
    void treat(Patient patient, double until) {
        Stories.of(Modality.IV).stream()
                .filter(act -> act.at().toMillis() <= until * 1000)
                .forEach(acts::add);
        TreatmentPreset rules = TreatmentPreset.standard();
        stage.submit(new MonitorCommand.StartSession(
                patient,
                TreatmentPlan.of(rules.of(Modality.IV)),
                AlarmPreset.STANDARD.limits(),
                rules,
                Optional.empty(),
                Phase.CHECK_IN,
                Stories.NURSE));
    }

    /// Time has gone on.
    void step() {
        colleague.step();
        rig.advance(clock.now());
        if (!refused.isEmpty()) {
            throw new IllegalStateException(name + ": " + refused);
        }
    }
}
