package vigil.ui.start;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vigil.alarm.AlarmPreset;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Answer;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Check;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.ui.control.Desk;

/// What a person does with a session before its dose. Each answer goes out at once, so nothing waits here to be saved;
/// only the words of a decision that is not made yet stay. It holds no node.
///
/// Thread rule: FX thread.
final class StartModel {
    /// A reason has so many letters or more: the gate's own rule, told before it has to refuse.
    static final int REASON = 5;

    final StringProperty clinician = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty lot = new SimpleStringProperty("");

    private final Desk desk;
    private final CheckAnswers checks = new CheckAnswers(this);
    private String room = "";
    private Timestamp now = new Timestamp(0, 0);

    StartModel(Desk desk) {
        this.desk = desk;
    }

    /// Turns to another room; the words of a decision that was not made go with the one before.
    void open(String newRoom) {
        if (!newRoom.equals(room)) {
            room = newRoom;
            forget();
        }
    }

    /// Drops the words of a decision that was not made.
    void forget() {
        clinician.set("");
        reason.set("");
        lot.set("");
    }

    void pulse(Timestamp moment) {
        now = moment;
    }

    RoomSnapshot snapshot() {
        return desk.rooms().snapshot(room);
    }

    /// The session that runs in the room.
    Optional<Session> session() {
        return snapshot().session().filter(s -> !s.isEnded());
    }

    /// Answers a check as a person typed it; see [CheckAnswers].
    ///
    /// @return what is wrong with it, in words; empty if it went out, or was the same as before
    Optional<String> answer(Check check, String typed) {
        return checks.answer(check, typed, CheckFace.local(desk.time().zone(), now));
    }

    /// Chooses another modality; nothing if it is the one already.
    void choose(Modality modality) {
        session()
                .filter(s -> s.plan().modality() != modality)
                .ifPresent(s -> change(s.plan(), PlanChange.modality(s, modality, weight(s))));
    }

    /// Plans so many nasal devices.
    void devices(int devices) {
        session().ifPresent(s -> change(s.plan(), PlanChange.devices(s.plan(), s.rules(), devices)));
    }

    /// Chooses another alarm preset; nothing if it is the one already.
    void choosePreset(AlarmPreset preset) {
        session()
                .filter(s -> !s.limitsInForce().equals(preset.limits()))
                .ifPresent(s -> ask(by -> new MonitorCommand.ChoosePreset(preset.limits(), preset.cuffInDosing(), by)));
    }

    /// Puts another plan in force; the same one is not asked for.
    void change(TreatmentPlan before, TreatmentPlan plan) {
        if (!plan.equals(before)) {
            ask(by -> new MonitorCommand.ChangePlan(plan, by));
        }
    }

    static OptionalDouble weight(Session session) {
        return DoseArithmetic.weight(session.charting().answer(Check.WEIGHT).map(Answer::answer));
    }

    /// Goes on to check-in or baseline.
    void enter(Phase phase) {
        ask(by -> new MonitorCommand.EnterPhase(phase, by));
    }

    /// True if what is typed is enough for the decision.
    boolean canAuthorise(Decision.Authorise decision) {
        return decision.open() == 0
                && !clinician.get().isBlank()
                && (decision.stops().isEmpty() || isReason(reason.get()));
    }

    /// True if that is long enough to be a reason.
    static boolean isReason(String text) {
        return text.chars().filter(Character::isLetter).count() >= REASON;
    }

    /// Corrects who the patient is.
    void correct(String name, Optional<LocalDate> born, String why) {
        ask(by -> new MonitorCommand.CorrectPatient(name.strip(), born, why.strip(), by));
    }

    /// Authorises in the name that was typed.
    void authorise() {
        String name = clinician.get().strip();
        String why = reason.get().strip();
        ask(by -> new MonitorCommand.Authorise(name, why, by));
    }

    /// Takes the authorisation back.
    void withdraw() {
        ask(by -> new MonitorCommand.WithdrawAuthorisation("Taken back before the dose", by));
    }

    /// Closes the session without a dose: it is postponed. Once devices are on it is broken off, which the log says.
    void postpone(String why) {
        String words = why.isBlank() ? "Postponed" : "Postponed: " + why.strip();
        boolean monitored = session().map(s -> s.phase().isMonitored()).orElse(false);
        ask(by -> monitored ? new MonitorCommand.Abort(words, by) : new MonitorCommand.EndSession(words, by));
        forget();
    }

    /// Starts the dose as its plan says: an infusion, a dose given in one act, or the first nasal device.
    void start() {
        session().ifPresent(s -> {
            TreatmentPlan plan = s.plan();
            String number = lot.get().strip();
            ask(by -> plan.modality() == Modality.INTRANASAL
                    ? new MonitorCommand.GiveDevice(number, by)
                    : new MonitorCommand.StartDose(new Dose(plan.drug(), plan.milligrams(), plan.modality()), by));
            lot.set("");
        });
    }

    /// A value measured by hand.
    ///
    /// @return false if it is no number
    boolean read(Metric metric, String typed) {
        OptionalDouble value = DoseArithmetic.number(typed);
        value.ifPresent(v -> ask(by -> new MonitorCommand.EnterReading(metric, v, by)));
        return value.isPresent();
    }

    /// A blood pressure measured by hand, typed as `144/91`.
    ///
    /// @return false if it is none
    boolean pressure(String typed) {
        String[] parts = typed.strip().split("[/ ]+");
        if (parts.length != 2 || !parts[0].matches("\\d{2,3}") || !parts[1].matches("\\d{2,3}")) {
            return false;
        }
        int systolic = Integer.parseInt(parts[0]);
        int diastolic = Integer.parseInt(parts[1]);
        ask(by -> new MonitorCommand.EnterCuff(systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), by));
        return true;
    }

    /// Asks anything of this room.
    void ask(Function<String, MonitorCommand> request) {
        desk.ask(room, request);
    }
}
