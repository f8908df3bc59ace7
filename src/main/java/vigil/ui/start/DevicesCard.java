package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.monitor.LinkView;
import vigil.monitor.MonitorCommand;
import vigil.monitor.Oximeters;
import vigil.monitor.RoomSnapshot;
import vigil.ui.chart.PlethSweep;
import vigil.ui.control.Buttons;
import vigil.ui.control.Choice;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.CuffFace;
import vigil.ui.face.RoomFace;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The room's devices with what they measure now, so that a finger without a probe is seen before the dose.
final class DevicesCard extends Pane {
    private static final Texts TEXTS = Texts.of(DevicesCard.class);

    private final StartModel model;
    private final DevicesShape shape;
    private final Label title;
    private final Label live;
    private final DeviceLines oximeter;
    private final DeviceLines monitor;
    private final PlethSweep sweep = new PlethSweep();
    private final ReadingCell spo2 = new ReadingCell("SpO₂", "spo2");
    private final ReadingCell pulse = new ReadingCell(TEXTS.say("devices.pr"), "pulse");
    private final ReadingCell pressure = new ReadingCell("", "pressure");
    private final Label age;
    private final Button cuff;
    private final Label elsewhere;
    private final Choice arms;
    private final Button byHand;
    private final HandPane hand;
    private final OximeterPane which;
    private final Button other;
    private boolean asksWhich;

    DevicesCard(StartModel model, DevicesShape shape) {
        this.model = model;
        this.shape = shape;
        double width = shape.width();
        getStyleClass().add("card");
        title = Words.at(this, "heading", 20, 14, shape.title(), 40, Pos.CENTER_LEFT);
        live = Words.at(this, "body-s ink2", width - 220, 14, 200, 40, Pos.CENTER_RIGHT);
        Rows.rule(this, 20, shape.oximeter() - 8, width - 40);
        Rows.rule(this, 20, shape.monitor() - 8, width - 40);
        oximeter = Place.at(new DeviceLines(shape.lines()), 20, shape.oximeter(), shape.lines(), 84);
        monitor = Place.at(new DeviceLines(shape.monitorLines()), 20, shape.monitor(), shape.monitorLines(), 84);
        getChildren().addAll(oximeter, monitor, shape.sweep().put(sweep));
        getChildren()
                .addAll(
                        shape.spo2().put(spo2),
                        shape.pulse().put(pulse),
                        shape.pressure().put(pressure));
        age = Words.at(
                this, "note ink2", shape.age().x(), shape.age().y(), shape.age().width(), 24, Pos.CENTER_LEFT);
        cuff = shape.cuff()
                .put(Buttons.of(Icon.PLAY, TEXTS.say("devices.cuff"), () -> model.ask(MonitorCommand.StartCuff::new)));
        cuff.getStyleClass().add("tight");
        cuff.setAccessibleText(TEXTS.say("devices.cuff.spoken"));
        cuff.setId("start-cuff-now");
        elsewhere = shape.cuff().put(Words.of("body-s ink2", TEXTS.say("devices.elsewhere")));
        elsewhere.setAlignment(Pos.CENTER_RIGHT);
        elsewhere.setTextAlignment(TextAlignment.RIGHT);
        elsewhere.setWrapText(true);
        arms = new Choice(
                TEXTS.say("devices.arms"),
                List.of(TEXTS.say("devices.arms.two"), TEXTS.say("devices.arms.one")),
                shape.arms().width() / 2,
                48,
                0,
                i -> model.ask(by -> new MonitorCommand.PlaceOximeter(i == 1, by)));
        byHand = shape.byHand().put(Buttons.of(Icon.PENCIL, TEXTS.say("devices.hand"), () -> hand(true)));
        byHand.getStyleClass().addAll("dense", "tight");
        byHand.setId("by-hand");
        hand = Place.at(new HandPane(model, width, () -> hand(false)), 0, 0, width, shape.height());
        Words.visible(hand, false);
        double section = shape.monitor() - shape.oximeter();
        which = Place.at(
                new OximeterPane(model, width, () -> asksWhich = false), 0, shape.oximeter() - 7, width, section - 2);
        other = shape.other().put(Buttons.of(TEXTS.say("oximeter.others"), () -> asksWhich = true));
        other.getStyleClass().addAll("dense", "tight");
        other.setId("other-oximeter");
        getChildren().addAll(other, which, elsewhere, cuff, shape.arms().put(arms), byHand, hand);
    }

    private void hand(boolean open) {
        Words.visible(hand, open);
    }

    /// Opens the readings by hand if they are open in another layout.
    void take(DevicesCard before) {
        if (before.hand.isVisible()) {
            hand(true);
        }
    }

    void reset() {
        asksWhich = false;
        hand(false);
    }

    /// Empties what was typed of a reading by hand.
    void forgetDrafts() {
        hand.clear();
    }

    /// @param running true while a session runs: only then a cuff can be asked for
    void show(RoomSnapshot room, RoomFace face, boolean running, TimeText time, Timestamp now) {
        FitText.show(
                title,
                shape.counts() ? TEXTS.say("devices", PhraseBook.translate(room.room())) : TEXTS.say("devices.short"),
                title.getPrefWidth(),
                "heading",
                "heading-dense",
                "heading-small");
        long there =
                room.links().stream().filter(l -> l.state() == LinkState.LIVE).count();
        live.setText(
                room.links().isEmpty()
                        ? TEXTS.say("devices.none")
                        : TEXTS.say("devices.live", there, room.links().size()));
        RoomDevices devices = RoomDevices.of(room);
        oximeter.show(devices.oximeter(), TEXTS.say("oximeter.none"), TEXTS.say("oximeter.need"), now);
        monitor.show(devices.monitor(), TEXTS.say("monitor.none"), TEXTS.say("monitor.need"), now);
        choose(room, running);
        spo2.show(face.spo2().digits(), face.spo2().tone());
        pulse.show(face.pulse().digits(), face.pulse().tone());
        CuffFace reading = face.cuff();
        pressure.show(reading.digits(), reading.tone());
        age.setText(aged(reading, devices.monitor().isPresent()));
        sweep.show(room.pleth(), now);
        Words.visible(cuff, running && room.cuff().canStart());
        cuff.setDisable(room.cuff().runningSince().isPresent());
        Words.visible(elsewhere, running && !room.cuff().canStart());
        Words.visible(arms, running);
        Words.visible(byHand, running);
        arms.show(OptionalInt.of(model.session().map(s -> s.onCuffLimb()).orElse(false) ? 1 : 0));
    }

    /// The time of a reading and its age; in a narrow card its age.
    private String aged(CuffFace reading, boolean monitored) {
        if (reading.clock().isEmpty() && reading.age().isEmpty() && monitored) {
            return TEXTS.say("devices.no-reading");
        }
        String whole = reading.clock() + " · " + reading.age();
        boolean fits = TextWidth.of(whole, Fonts.REGULAR, 14) + 2 <= age.getPrefWidth();
        return reading.measuring() || reading.clock().isEmpty() || !fits ? reading.age() : whole;
    }

    /// Where several devices measure SpO2 a person says which one is on the patient; it may be another one later.
    private void choose(RoomSnapshot room, boolean running) {
        Oximeters oximeters = room.oximeters();
        boolean several = running && oximeters.devices().size() > 1;
        boolean asks = several && (oximeters.mustChoose() || asksWhich);
        List<LinkView> links = room.links().stream()
                .filter(l -> oximeters.devices().contains(l.device()))
                .toList();
        which.show(links, oximeters.chosen() ? oximeters.source() : Optional.empty());
        Words.visible(which, asks);
        Words.visible(other, several && !asks);
        live.setVisible(shape.counts() && !other.isVisible());
        List.of(oximeter, sweep, spo2, pulse).forEach(part -> part.setVisible(!asks));
        sweep.setVisible(!asks && (shape.counts() || !other.isVisible()));
    }

    /// Where the keyboard goes for the choice of an oximeter.
    Optional<Node> oximeters() {
        return which.isVisible() ? which.first() : Optional.of(other);
    }

    /// Where the keyboard goes for a reading.
    Optional<Node> place() {
        return Optional.of(cuff.isVisible() && !cuff.isDisabled() ? cuff : byHand);
    }
}
