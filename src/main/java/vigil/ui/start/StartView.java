package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;

/// The screen before a dose: it opens a session in an empty room, and takes one that runs from check-in to the start of
/// the dose.
///
/// Thread rule: FX thread.
public final class StartView implements ConsoleScreen {
    private final Desk desk;
    private final StartOffers offers;
    private final Runnable leave;
    private final StartForm form = new StartForm();
    private final StartModel model;
    private final Pane root = new Pane();
    private final Pane content = new Pane();
    private final RoomPlate plate = new RoomPlate();
    private final Label title;
    private final Label about;
    private final StepBar steps = new StepBar(this::jump);
    private final NewPane fresh;
    private final LivePane live;
    private final SoundCard sound;
    private final SoundAnswers answers;
    private final GateBar gate;
    private final LastSession last;
    private String room = "";
    /// What was refused before this room was opened: no answer to anything asked here.
    private String old = "";
    private Optional<SessionId> running = Optional.empty();
    private Timestamp now = new Timestamp(0, 0);

    /// A screen that has nowhere to go when a session is saved.
    public StartView(Desk desk, StartOffers offers) {
        this(desk, offers, () -> {});
    }

    /// @param leave shows the rooms
    public StartView(Desk desk, StartOffers offers, Runnable leave) {
        this.desk = desk;
        this.offers = offers;
        this.leave = leave;
        model = new StartModel(desk);
        last = new LastSession(offers);
        answers = new SoundAnswers(desk);
        sound = new SoundCard(form.sound, desk.time(), 672, this::play, this::heard);
        gate = new GateBar(this::jump, this::save, this::begin);
        fresh = new NewPane(desk, form, model);
        live = new LivePane(desk, model);
        root.getStylesheets().add(StartStyle.address());
        title = Words.at(root, "title-page", 104, 16, 510, 36, Pos.CENTER_LEFT);
        about = Words.at(root, "body ink2", 104, 50, 510, 30, Pos.CENTER_LEFT);
        content.setPickOnBounds(false);
        root.getChildren().addAll(Place.at(plate, 24, 16, 64, 64), content);
        root.getChildren()
                .addAll(
                        Place.at(sound, 1224, 740, 672, 116),
                        Place.at(gate, 24, 872, 1872, 96),
                        Place.at(steps, 632, 16, StepBar.WIDTH, 64));
        form.reference.subscribe(typed -> offers.course(typed.strip(), found -> {
            if (typed.equals(form.reference.get())) {
                form.know(found);
            }
        }));
    }

    /// Turns to another room; what was typed for the one before and not sent is dropped with it.
    public void open(String newRoom) {
        if (!newRoom.equals(room)) {
            form.clear();
            live.reset();
        }
        room = newRoom;
        model.open(newRoom);
        old = newRoom.isEmpty() ? "" : desk.rooms().snapshot(newRoom).lastRefusal();
        fresh.offer(AlarmPreset.shipped());
        fresh.offerRules(TreatmentPreset.shipped());
        offers.released(fresh::offer);
        offers.treatments(fresh::offerRules);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp moment) {
        now = moment;
        model.pulse(moment);
        RoomSnapshot snapshot = desk.rooms().snapshot(room);
        RoomFace face = RoomFace.of(snapshot, desk.time(), now);
        Optional<Session> session = model.session();
        settle(session.map(Session::id));
        plate.set(room);
        turn(session.isPresent() ? live : fresh);
        String refusal = refusal(snapshot);
        session.ifPresentOrElse(s -> show(s, snapshot, face, refusal), () -> showNew(snapshot, face, refusal));
        steps.setVisible(session.isPresent());
        sound.show();
    }

    /// Only one of the two is in the scene: neither focus nor a look-up finds what does not show.
    private void turn(Pane wanted) {
        if (!content.getChildren().equals(List.of(wanted))) {
            content.getChildren().setAll(wanted);
        }
    }

    /// Another session, or none: what was typed for the one before goes.
    private void settle(Optional<SessionId> session) {
        if (!session.equals(running)) {
            running = session;
            form.clear();
            live.reset();
            model.forget();
        }
    }

    private void show(Session session, RoomSnapshot snapshot, RoomFace roomFace, String refusal) {
        StartFace face = StartFace.of(session, desk.time(), now);
        FitText.show(title, face.name(), 510);
        FitText.show(about, face.about(), 510, "body ink2", "body-s ink2", "note ink2");
        steps.show(face.steps());
        SoundAnswers.take(session, form.sound);
        live.show(snapshot, roomFace, session, face, last.of(session), now);
        gate.show(face.gate(), refusal);
    }

    private void showNew(RoomSnapshot snapshot, RoomFace face, String refusal) {
        FitText.show(title, "New session in " + room, 510);
        String words = snapshot.simulated()
                ? "SIMULATION · Nothing is recorded yet."
                : "Nothing is recorded yet, and no patient alarm is judged.";
        FitText.show(about, words, 510, "body ink2", "body-s ink2", "note ink2");
        fresh.show(snapshot, face, now);
        gate.show(form.open(), refusal);
    }

    @Override
    public List<Fact> facts() {
        return model.session().isPresent()
                ? List.of(new Fact(
                        Icon.INFO, "The start of the dose stamps 0:00. It can be corrected; the first stamp stays."))
                : List.of(new Fact(Icon.INFO, "Everything that is answered is saved at once."));
    }

    /// Hands on what a person said of the alarm sound, once the session it belongs to runs.
    public void settle() {
        answers.settle();
    }

    private void play() {
        form.sound.played(offers.sound().play(room), now);
    }

    private void heard(boolean heard) {
        form.sound.answer(heard, now);
        if (model.session().isPresent()) {
            desk.ask(room, by -> new MonitorCommand.ConfirmSound(heard, by));
        }
    }

    /// Leads to an open thing.
    private void jump(String item) {
        Optional<Node> place = item.equals(OpenItem.SOUND) ? sound.place() : live.place(item);
        place.ifPresent(Node::requestFocus);
    }

    private void save() {
        if (model.session().isEmpty()) {
            request(Phase.SCHEDULED);
        }
        leave.run();
    }

    private void begin() {
        if (model.session().isPresent()) {
            model.start();
        } else {
            request(Phase.CHECK_IN);
        }
    }

    private String refusal(RoomSnapshot snapshot) {
        if (snapshot.lastRefusal().isEmpty()) {
            old = "";
        }
        return snapshot.lastRefusal().equals(old) ? "" : snapshot.lastRefusal();
    }

    private void request(Phase first) {
        RoomSnapshot snapshot = desk.rooms().snapshot(room);
        old = "";
        answers.keep(room, form.sound.heard());
        desk.ask(room, by -> form.command(first, snapshot.simulated(), by));
    }
}
