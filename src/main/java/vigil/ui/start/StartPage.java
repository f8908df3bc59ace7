package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Place;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// All that the screen before a dose is drawn of, laid out for one canvas (ux 12.3, ux 14). For another canvas a new
/// one is made, which takes over what a person has begun to type.
///
/// Thread rule: FX thread.
final class StartPage {
    private static final Texts TEXTS = Texts.of(StartPage.class);

    /// Where the words of the head begin, px.
    private static final double WORDS = 104;

    private final Composition composition;
    private final Pane root = new Pane();
    private final Pane content = new Pane();
    private final RoomPlate plate = new RoomPlate();
    private final Label title;
    private final Label about;
    private final StepBar steps;
    private final NewPane fresh;
    private final LivePane live;
    private final SoundCard sound;
    private final GateBar gate;
    private final TouchPad pad;

    /// What a person can do here that is not done in one of the cards.
    ///
    /// @param play plays the alarm sound
    /// @param heard told whether it was heard
    /// @param save leaves the session as it is
    /// @param begin opens a session, or starts its dose
    record Ways(Runnable play, Consumer<Boolean> heard, Runnable save, Runnable begin) {}

    StartPage(Composition composition, Desk desk, StartForm form, StartModel model, Ways ways) {
        this.composition = composition;
        boolean full = composition == Composition.FULL;
        root.getStylesheets().add(StartStyle.address());
        double top = top();
        title = Words.at(root, "title-page", WORDS, top, beforeSteps() - WORDS, 36, Pos.CENTER_LEFT);
        about = Words.at(root, "body ink2", WORDS, top + 30, beforeSteps() - WORDS, 36, Pos.CENTER_LEFT);
        about.setWrapText(true);
        content.setPickOnBounds(false);
        fresh = new NewPane(desk, form, model, composition);
        live = new LivePane(desk, model, composition);
        double column = full ? 672 : 320;
        sound = new SoundCard(
                form.sound,
                desk.time(),
                column,
                ways.play(),
                ways.heard(),
                () -> desk.help().open(new HelpTopic.Sound()));
        gate = new GateBar(composition, this::jump, ways.save(), ways.begin());
        steps = new StepBar(stepsWidth(), this::jump);
        double right = composition.width() - 24;
        pad = new TouchPad(full ? 96 : 84, right - column - 12, full ? 864 : 604);
        pad.serve(root);
        root.getChildren()
                .addAll(
                        Place.at(plate, 24, top, 64, 64),
                        Place.at(steps, right - stepsWidth(), top, stepsWidth(), 64),
                        content,
                        Place.at(sound, right - column, full ? 740 : 480, column, full ? 116 : 124),
                        Place.at(gate, 24, full ? 872 : 612, composition.width() - 48, full ? 96 : 84),
                        pad);
    }

    Composition composition() {
        return composition;
    }

    /// Where everything begins below the top bar, px.
    private double top() {
        return composition == Composition.FULL ? 16 : 8;
    }

    private double stepsWidth() {
        return composition == Composition.FULL ? 1264 : 832;
    }

    /// Where the words of the head end if the steps stand beside them, px.
    private double beforeSteps() {
        return composition.width() - 24 - stepsWidth() - 12;
    }

    Region root() {
        return root;
    }

    /// Offers these alarm presets and these rules of a treatment to a session that is not open yet.
    void offer(List<AlarmPreset> presets, List<TreatmentPreset> rules) {
        fresh.offer(presets);
        fresh.offerRules(rules);
        live.offer(presets);
    }

    /// Drops what is open in a sheet and not in force.
    void reset() {
        live.reset();
    }

    /// Takes over what was begun on a page that shows the same in another layout.
    void take(StartPage before) {
        live.take(before.live);
    }

    /// Empties every field that was not sent.
    void forgetDrafts() {
        live.forgetDrafts();
        fresh.forgetDrafts();
    }

    /// A session before its dose.
    ///
    /// @param last what is known of the patient's last session
    /// @param refusal why the last request was not carried out; empty if it was
    void show(Session session, RoomSnapshot room, Desk desk, String last, String refusal, Timestamp now) {
        StartFace face = StartFace.of(session, room.oximeters(), desk.time(), now);
        turn(live);
        head(room.room(), face.name(), face.about());
        steps.show(face.steps());
        live.show(room, RoomFace.of(room, desk.time(), now), session, face, last, now);
        gate.show(face.gate(), refusal);
    }

    /// A room without a session.
    void showNew(RoomSnapshot room, Desk desk, StartForm form, String refusal, Timestamp now) {
        turn(fresh);
        head(
                room.room(),
                TEXTS.say("new.title", PhraseBook.translate(room.room())),
                room.simulated() ? TEXTS.say("new.simulation") : TEXTS.say("new.words"));
        fresh.show(room, RoomFace.of(room, desk.time(), now), now);
        gate.show(form.open(), refusal);
    }

    private void head(String room, String headline, String below) {
        plate.set(room);
        // Where no steps stand, the words have the whole line.
        double wide = (content.getChildren().contains(live) ? beforeSteps() : composition.width() - 24) - WORDS;
        Place.size(title, wide, 36);
        Place.size(about, wide, 36);
        boolean two = FitText.wrapTitle(title, headline, wide);
        title.setLayoutY(top() - (two ? 6 : 0));
        FitText.show(about, below, wide, "body ink2", "body-s ink2", "note ink2");
        sound.show();
        pad.pulse();
    }

    /// Only one of the two is in the scene: neither focus nor a look-up finds what does not show.
    private void turn(Pane wanted) {
        if (!content.getChildren().equals(List.of(wanted))) {
            content.getChildren().setAll(wanted);
        }
        Words.visible(steps, wanted.equals(live));
    }

    /// Leads to an open thing.
    private void jump(String item) {
        Optional<Node> place = item.equals(OpenItem.SOUND) ? sound.place() : live.place(item);
        place.ifPresent(Node::requestFocus);
    }
}
