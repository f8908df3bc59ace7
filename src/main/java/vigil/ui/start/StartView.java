package vigil.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;

/// The sheet that starts a session in an empty room.
///
/// Thread rule: FX thread.
public final class StartView implements ConsoleScreen {
    private static final double COLUMN = 608;

    private final Desk desk;
    private final StartForm form = new StartForm();
    private final Pane root = new Pane();
    private final RoomPlate plate = new RoomPlate();
    private final Label title;
    private final StartOffers offers;
    private final ReadyCard ready = new ReadyCard(COLUMN);
    private final PresetCard limits = new PresetCard(2 * COLUMN + 24, this::choose);
    private final SoundCard sound;
    private final SoundAnswers answers;
    private final GateBar gate;
    private final TextField first;
    private String room = "";
    private boolean asked;
    private Timestamp now = new Timestamp(0, 0);

    public StartView(Desk desk, StartOffers offers) {
        this.desk = desk;
        this.offers = offers;
        answers = new SoundAnswers(desk);
        sound = new SoundCard(
                form.sound,
                desk.time(),
                COLUMN,
                () -> form.sound.played(offers.sound().play(room), now),
                heard -> form.sound.answer(heard, now));
        gate = new GateBar(this::begin);
        title = Words.at(root, "title-page", 104, 16, 900, 36, Pos.CENTER_LEFT);
        Words.at(root, "body ink2", 104, 50, 1200, 30, Pos.CENTER_LEFT)
                .setText("Nothing is recorded and no patient alarm is judged until the session starts.");
        FormCard patient = new FormCard("Patient", COLUMN);
        first = patient.add("ID", "the clinic's number", form.reference);
        first.setId("patient-id");
        patient.add("Name, never shown on the wall", "first and last name", form.name);
        patient.add("Date of birth", "12 Mar 1984", form.born);
        FormCard plan = new FormCard("Treatment: IV infusion", COLUMN);
        plan.add("Medicine", "its name", form.drug);
        plan.add("Ordered dose, mg (the console computes none)", "as ordered", form.milligrams);
        plan.add("Planned duration, min", "40", form.minutes);
        plan.add("Observation after it, at least, min", "60", form.observation);
        root.getChildren()
                .addAll(
                        Place.at(plate, 24, 16, 64, 64),
                        Place.at(patient, 24, 96, COLUMN, 452),
                        Place.at(plan, 24 + COLUMN + 24, 96, COLUMN, 452),
                        Place.at(limits, 24, 560, 2 * COLUMN + 24, 296),
                        Place.at(ready, 24 + 2 * (COLUMN + 24), 96, COLUMN, 632),
                        Place.at(sound, 24 + 2 * (COLUMN + 24), 740, COLUMN, 116),
                        Place.at(gate, 24, 872, 1872, 96));
    }

    private void choose(AlarmPreset preset) {
        form.choose(preset);
        limits.show(preset);
    }

    /// Turns to another room; what was typed for the one before is dropped with it.
    public void open(String newRoom) {
        if (!newRoom.equals(room)) {
            form.clear();
        }
        limits.offer(AlarmPreset.shipped());
        offers.released(limits::offer);
        limits.show(form.preset());
        room = newRoom;
        asked = false;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp moment) {
        now = moment;
        sound.show();
        RoomSnapshot snapshot = desk.rooms().snapshot(room);
        plate.set(room);
        title.setText("New session in " + room);
        ready.show(RoomFace.of(snapshot, desk.time(), now));
        gate.show(form.open(), asked ? snapshot.lastRefusal() : "", form.sound.warning());
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact(Icon.INFO, "The session begins with its baseline; the dose starts later."));
    }

    /// Hands on what a person said of the alarm sound, once the session it belongs to runs.
    public void settle() {
        answers.settle();
    }

    private void begin() {
        asked = true;
        answers.keep(room, form.sound.heard());
        desk.ask(room, form::command);
    }
}
