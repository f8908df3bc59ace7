package vigil.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.alarm.AlarmPreset;
import vigil.device.DeviceCommand;
import vigil.device.LinkState;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// A room with an oximeter and a cuff, and a hand on its clock: what the stories of this package are told with.
final class TreatmentRoom {
    static final String OXIMETER = "masimo-ascii1@A";
    static final String CUFF = "suntech-oem@B";

    final MemoryRecorder recorder = new MemoryRecorder();
    final List<DeviceCommand> asked = new ArrayList<>();
    final List<String> escalated = new ArrayList<>();
    Monitor monitor;
    Timestamp now = new Timestamp(0, 1_795_526_862_000L);

    TreatmentRoom() {
        monitor = newMonitor();
        link(OXIMETER, LinkState.LIVE);
        link(CUFF, LinkState.LIVE);
    }

    /// A monitor as a console that has just started has it.
    Monitor newMonitor() {
        RoomSetup setup = new RoomSetup(
                "Room 1",
                List.of(
                        new RoomDevice(OXIMETER, "Oximeter", EnumSet.of(Metric.SPO2, Metric.PULSE_RATE), false, false),
                        new RoomDevice(CUFF, "NIBP", EnumSet.of(Metric.NIBP_SYS), true, false)),
                "test");
        return new Monitor(
                setup,
                recorder,
                (device, command) -> asked.add(command),
                (place, alarm, title) -> escalated.add(place + " " + title + " " + alarm.step()),
                now);
    }

    /// The console stops without a word and another takes up the session; the oximeter is there at once.
    void crash(Duration outage) {
        now = now.plus(outage);
        monitor = newMonitor();
        monitor.resume(List.copyOf(recorder.log), now);
        link(OXIMETER, LinkState.LIVE);
    }

    void link(String device, LinkState state) {
        give(new MonitorInput.LinkChanged(device, state, ""));
    }

    void startSession() {
        command(new MonitorCommand.StartSession(
                new Patient("20418", "Alma Marsh", null),
                TreatmentPlan.intravenous(OptionalDouble.of(39)),
                AlarmPreset.STANDARD.limits(),
                "R. Okafor"));
    }

    /// A session of a modality as the rules plan it, from any first phase.
    void startSession(Modality modality, int devices, Phase first) {
        TreatmentPlan usual = TreatmentPlan.of(TreatmentPreset.standard().of(modality));
        TreatmentPlan plan = new TreatmentPlan(
                modality,
                usual.drug(),
                OptionalDouble.of(39),
                usual.milligramsPerKilogram(),
                devices,
                usual.planned(),
                usual.observation(),
                usual.cadence());
        command(new MonitorCommand.StartSession(
                new Patient("20418", "Alma Marsh", null),
                plan,
                AlarmPreset.STANDARD.limits(),
                TreatmentPreset.standard(),
                Optional.empty(),
                first,
                "R. Okafor"));
    }

    /// Starts the dose on an authorisation; where there is none yet, all that it needs is done first.
    void startDose() {
        authorise();
        dose();
    }

    /// Starts the dose as planned, and nothing else.
    void dose() {
        Modality modality = session().plan().modality();
        command(new MonitorCommand.StartDose(new Dose("Ketamine", OptionalDouble.of(39), modality), "R. Okafor"));
    }

    /// Answers, measures and tests all that an authorisation needs and that is not there yet, and authorises.
    void authorise() {
        if (session().baseline().isEmpty()) {
            cuff(now.plus(Duration.ofMinutes(-2)), 127, 78);
            cuff(127, 78);
        }
        reading(Metric.SPO2, 97);
        reading(Metric.PULSE_RATE, 74);
        command(new MonitorCommand.ConfirmSound(true, ""));
        command(new MonitorCommand.ScoreSedation(5, ""));
        for (Check check : session().treatment().checks(session().plan().modality())) {
            if (check.group() != CheckGroup.RECOVERY && check.group() != CheckGroup.GOING_HOME) {
                command(new MonitorCommand.AnswerCheck(check.id(), wished(check), "R. Okafor"));
            }
        }
        command(new MonitorCommand.Authorise("Dr. T. Lindqvist", "", ""));
    }

    private static String wished(Check check) {
        return switch (check.kind()) {
            case CONFIRM -> "yes";
            case YES_NO -> "no";
            case TEXT -> "female";
            case NUMBER -> "78";
            case HOURS_SINCE -> "2026-11-20T08:00";
        };
    }

    Session session() {
        return room().session().orElseThrow();
    }

    Phase phase() {
        return session().phase();
    }

    void command(MonitorCommand command) {
        give(new MonitorInput.Commanded(command));
    }

    void give(MonitorInput input) {
        monitor.step(input, now);
        monitor.publish(now);
    }

    /// Lets time pass, ten ticks a second, with one SpO2 and one pulse reading a second.
    void pass(int seconds, double spo2, double pulse) {
        for (int tick = 0; tick < seconds * 10; tick++) {
            now = now.plus(Duration.ofMillis(100));
            if (tick % 10 == 9) {
                reading(Metric.SPO2, spo2);
                reading(Metric.PULSE_RATE, pulse);
            }
            monitor.tick(now);
        }
        monitor.publish(now);
    }

    /// Lets time pass in silence.
    void pass(Duration time) {
        for (Timestamp end = now.plus(time); now.isBefore(end); ) {
            now = now.plus(Duration.ofMillis(100));
            monitor.tick(now);
        }
        monitor.publish(now);
    }

    /// NaN is a sample that the device calls invalid.
    void reading(Metric metric, double value) {
        Validity validity = Double.isNaN(value) ? Validity.INVALID : Validity.VALID;
        give(new MonitorInput.Measured(new NumericReading(now, OXIMETER, metric, value, validity, List.of())));
    }

    void cuff(int systolic, int diastolic) {
        cuff(now, systolic, diastolic);
    }

    private void cuff(Timestamp at, int systolic, int diastolic) {
        int mean = diastolic + (systolic - diastolic) / 3;
        give(new MonitorInput.Measured(
                new CuffResult(at, CUFF, systolic, diastolic, OptionalInt.of(mean), OptionalInt.of(70), List.of())));
    }

    void cuffFails() {
        give(new MonitorInput.Measured(new CuffFailure(now, CUFF, "cuff loose", "4")));
    }

    RoomSnapshot room() {
        return monitor.snapshot();
    }

    /// The events of one kind, in order.
    <T extends SessionEvent> List<T> events(Class<T> kind) {
        return recorder.log.stream()
                .map(SessionEntry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
