package vigil.ui.discharge;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.session.SignatureRole;
import vigil.session.discharge.DischargeAssessment;
import vigil.session.discharge.DischargeCriteria;
import vigil.treatment.Scale;
import vigil.ui.control.Desk;

/// What the discharge screen shows, without a node, and what a person asks there.
///
/// It judges anew once a second and whenever the log grew: between the two nothing can have changed.
///
/// Thread rule: FX thread.
public final class DischargeViewModel {
    /// Says whether the patient may leave; a picture or a test may have its own.
    @FunctionalInterface
    interface Judge {
        DischargeAssessment of(Session session, Timestamp now, ZoneId zone);
    }

    private final Desk desk;
    private final Judge judge;
    private final Runnable bedside;
    private final ReadOnlyObjectWrapper<@Nullable DischargeFace> face = new ReadOnlyObjectWrapper<>();
    private String room = "";
    private String anew = "";
    private @Nullable Judged judged;

    /// What a face was made from.
    private record Judged(SessionId session, long entries, long second, String anew, String operator, String refusal) {}

    /// Judges by the real criteria.
    ///
    /// @param bedside turns to the bedside
    public DischargeViewModel(Desk desk, Runnable bedside) {
        this(desk, DischargeCriteria::of, bedside);
    }

    DischargeViewModel(Desk desk, Judge judge) {
        this(desk, judge, () -> {});
    }

    private DischargeViewModel(Desk desk, Judge judge, Runnable bedside) {
        this.desk = desk;
        this.judge = judge;
        this.bedside = bedside;
    }

    /// Turns to a room; of another patient nothing stays.
    public void open(String newRoom) {
        if (newRoom.equals(room) && isSameSession()) {
            return;
        }
        room = newRoom;
        clear();
    }

    /// True while the session that was judged last goes on.
    private boolean isSameSession() {
        Judged last = judged;
        return last != null
                && desk.rooms()
                        .snapshot(room)
                        .session()
                        .filter(s -> !s.isEnded() && s.id().equals(last.session()))
                        .isPresent();
    }

    /// Forgets the patient: after a discharge no screen keeps one (hazard H31).
    public void clear() {
        anew = "";
        judged = null;
        face.set(null);
    }

    public String room() {
        return room;
    }

    /// Takes the newest snapshot as it looks at `now`; a session that is over clears everything.
    public void pulse(Timestamp now) {
        RoomSnapshot snapshot = desk.rooms().snapshot(room);
        Optional<Session> session = snapshot.session().filter(s -> !s.isEnded());
        if (session.isEmpty()) {
            clear();
            return;
        }
        Session running = session.get();
        Judged wanted = new Judged(
                running.id(),
                running.entries(),
                Math.floorDiv(now.monoNanos(), 1_000_000_000L),
                anew,
                operator(),
                snapshot.lastRefusal());
        if (!wanted.equals(judged)) {
            judged = wanted;
            var assessment = judge.of(running, now, desk.time().zone());
            face.set(DischargeFace.of(snapshot, assessment, anew, operator(), desk.time(), now));
        }
    }

    /// Everything that shows; null before the first pulse and after the session.
    ReadOnlyObjectProperty<@Nullable DischargeFace> face() {
        return face.getReadOnlyProperty();
    }

    /// Opens a met row to be answered anew, or closes it again.
    void answerAnew(String criterion) {
        anew = anew.equals(criterion) ? "" : criterion;
    }

    void answer(String check, String answer) {
        if (!answer.isBlank()) {
            ask(by -> new MonitorCommand.AnswerCheck(check, answer.strip(), by));
        }
    }

    void scoreSedation(int score) {
        ask(by -> new MonitorCommand.ScoreSedation(score, by));
    }

    void scoreDissociation(int value) {
        ask(by -> new MonitorCommand.Score(Scale.DISSOCIATION, value, List.of(), by));
    }

    void startCuff() {
        ask(MonitorCommand.StartCuff::new);
    }

    /// Signs with a printed name; without one nothing is asked.
    void sign(SignatureRole role, String name, String meaning) {
        if (!name.isBlank()) {
            ask(by -> new MonitorCommand.Sign(role, name.strip(), meaning, by));
        }
    }

    void override(String clinician, String reason) {
        ask(by -> new MonitorCommand.OverrideDischarge(clinician.strip(), reason.strip(), by));
    }

    void discharge() {
        ask(MonitorCommand.Discharge::new);
    }

    /// Back to the observation. Where somebody has signed, the signatures go with the discharge that began; where
    /// nobody has, nothing began and the page is only left.
    void backToObservation() {
        if (!leave()) {
            ask(by -> new MonitorCommand.EnterPhase(Phase.OBSERVATION, by));
        }
    }

    /// Leaves the page of a discharge that nobody began.
    ///
    /// @return false if one was begun
    boolean leave() {
        boolean only = desk.rooms()
                .snapshot(room)
                .session()
                .filter(s -> s.phase() == Phase.OBSERVATION)
                .isPresent();
        if (only) {
            bedside.run();
        }
        return only;
    }

    /// Who is signed in.
    String operator() {
        return desk.operator().get();
    }

    private void ask(Function<String, MonitorCommand> request) {
        anew = "";
        desk.ask(room, request);
    }
}
