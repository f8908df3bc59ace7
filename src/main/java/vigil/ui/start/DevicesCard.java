package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.ui.chart.PlethSweep;
import vigil.ui.control.Buttons;
import vigil.ui.control.Choice;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.face.CuffFace;
import vigil.ui.face.RoomFace;
import vigil.ui.face.TimeText;
import vigil.ui.face.ValueFace;

/// The room's devices with what they measure now, so that a finger without a probe is seen before the dose.
final class DevicesCard extends Pane {
    static final double WIDTH = 672;
    private static final double HEIGHT = 360;
    private final StartModel model;
    private final Label title;
    private final Label live;
    private final DeviceLines oximeter = new DeviceLines();
    private final DeviceLines monitor = new DeviceLines();
    private final PlethSweep sweep = new PlethSweep();
    private final NumeralCell spo2 = new NumeralCell("SpO₂", "spo2");
    private final NumeralCell pulse = new NumeralCell("PR", "pulse");
    private final NumeralCell pressure = new NumeralCell("", "pressure");
    private final Label age;
    private final Button cuff;
    private final Label elsewhere;
    private final Choice arms;
    private final Button byHand;
    private final HandPane hand;

    DevicesCard(StartModel model) {
        this.model = model;
        getStyleClass().add("card");
        title = Words.at(this, "heading", 20, 14, 400, 40, Pos.CENTER_LEFT);
        live = Words.at(this, "body-s ink2", 420, 14, WIDTH - 440, 40, Pos.CENTER_RIGHT);
        Rows.rule(this, 20, 60, WIDTH - 40);
        Rows.rule(this, 20, 186, WIDTH - 40);
        getChildren().addAll(Place.at(oximeter, 20, 70, 190, 110), Place.at(monitor, 20, 196, 190, 100));
        getChildren().addAll(Place.at(sweep, 216, 78, 250, 92), Place.at(spo2, 490, 68, 162, 56));
        getChildren().addAll(Place.at(pulse, 490, 126, 162, 56), Place.at(pressure, 216, 200, 240, 56));
        age = Words.at(this, "note ink2", 216, 258, 300, 24, Pos.CENTER_LEFT);
        cuff = Place.at(
                Buttons.of(Icon.PLAY, "Start now", () -> model.ask(MonitorCommand.StartCuff::new)), 484, 206, 168, 56);
        cuff.setId("start-cuff-now");
        elsewhere = Words.at(this, "body-s ink2", 484, 206, 168, 56, Pos.CENTER_RIGHT);
        elsewhere.setText("Start on the monitor");
        arms = new Choice(
                "Cuff and finger probe",
                List.of("On different arms", "On the same arm"),
                186,
                48,
                0,
                i -> model.ask(by -> new MonitorCommand.PlaceOximeter(i == 1, by)));
        byHand = Place.at(Buttons.of(Icon.PENCIL, "By hand", () -> hand(true)), 516, 300, 136, 48);
        byHand.getStyleClass().add("dense");
        byHand.setId("by-hand");
        hand = Place.at(new HandPane(model, () -> hand(false)), 0, 0, WIDTH, HEIGHT);
        Words.visible(hand, false);
        getChildren().addAll(cuff, Place.at(arms, 20, 300, 372, 48), byHand, hand);
    }

    private void hand(boolean open) {
        Words.visible(hand, open);
    }

    void reset() {
        hand(false);
    }

    /// @param running true while a session runs: only then a cuff can be asked for
    void show(RoomSnapshot room, RoomFace face, boolean running, TimeText time, Timestamp now) {
        title.setText("Devices in " + room.room());
        long there =
                room.links().stream().filter(l -> l.state() == LinkState.LIVE).count();
        live.setText(
                room.links().isEmpty() ? "none" : there + " of " + room.links().size() + " live");
        RoomDevices devices = RoomDevices.of(room);
        oximeter.show(devices.oximeter(), "No oximeter", "Plug in, or enter by hand", now);
        monitor.show(devices.monitor(), "No NIBP monitor", "Plug in, or enter by hand", now);
        spo2.show(face.spo2().digits(), face.spo2().tone());
        pulse.show(face.pulse().digits(), face.pulse().tone());
        CuffFace reading = face.cuff();
        pressure.show(reading.digits(), reading.tone());
        age.setText(
                reading.measuring() || reading.clock().isEmpty()
                        ? reading.age()
                        : reading.clock() + " · " + reading.age());
        sweep.show(room.pleth(), now);
        Words.visible(cuff, running && room.cuff().canStart());
        cuff.setDisable(room.cuff().runningSince().isPresent());
        Words.visible(elsewhere, running && !room.cuff().canStart());
        Words.visible(arms, running);
        Words.visible(byHand, running);
        arms.show(OptionalInt.of(model.session().map(s -> s.onCuffLimb()).orElse(false) ? 1 : 0));
    }

    /// Where the keyboard goes for a reading.
    Optional<Node> place() {
        return Optional.of(cuff.isVisible() && !cuff.isDisabled() ? cuff : byHand);
    }

    /// A number with its name, in its own colour while it is to be believed.
    private static final class NumeralCell extends Pane {
        private final NumeralView numeral;

        NumeralCell(String name, String kind) {
            getStyleClass().addAll("alarm-cell", kind);
            boolean named = !name.isEmpty();
            numeral = new NumeralView(60, named ? HPos.RIGHT : HPos.LEFT);
            Words.at(this, "body-s semibold name", 0, 22, 60, 28, Pos.CENTER_RIGHT)
                    .setText(name);
            getChildren().add(Place.at(new Pane(numeral), named ? 66 : 0, 4, named ? 96 : 240, 48));
            numeral.resizeRelocate(0, 0, named ? 96 : 240, 48);
            numeral.setManaged(false);
        }

        void show(String digits, ValueFace.Tone tone) {
            numeral.set(digits);
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("doubtful"), tone != ValueFace.Tone.LIVE);
        }
    }
}
