package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;
import vigil.ui.face.RoomFact;

/// What the room measures already: each device with its link, and the newest numbers, so that a finger without a probe
/// is seen before the start.
final class ReadyCard extends Pane {
    private final NumeralView spo2 = new NumeralView(96, HPos.RIGHT);
    private final NumeralView pulse = new NumeralView(96, HPos.RIGHT);
    private final NumeralView pressure = new NumeralView(96, HPos.RIGHT);
    private final VBox facts = new VBox(14);
    private List<RoomFact> shown = List.of();

    ReadyCard(double width) {
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, width - 40, 40, Pos.CENTER_LEFT).setText("Devices in this room");
        Place.at(facts, 20, 72, width - 40, 160);
        getChildren().add(facts);
        add("SpO₂", "%", "spo2", spo2, 236, width);
        add("PR", "/min", "pulse", pulse, 366, width);
        add("NIBP", "mmHg", "pressure", pressure, 496, width);
    }

    private void add(String name, String unit, String kind, NumeralView numeral, double y, double width) {
        Pane row = Place.at(new Pane(), 0, y, width, 80);
        row.getStyleClass().addAll("alarm-cell", kind);
        HBox label = Place.at(
                new HBox(8, Words.of("heading-dense name", name), Words.of("body-s ink3", unit)), 20, 20, 160, 32);
        label.setAlignment(Pos.BASELINE_LEFT);
        row.getChildren().addAll(label, Place.at(numeral, 160, 0, width - 184, 77));
        getChildren().add(row);
    }

    void show(RoomFace face) {
        spo2.set(face.spo2().digits());
        pulse.set(face.pulse().digits());
        pressure.set(face.cuff().measuring() ? "--" : face.cuff().digits());
        if (!face.facts().equals(shown)) {
            shown = face.facts();
            List<Node> lines = new ArrayList<>();
            // The preset has a card of its own, where another may be chosen.
            shown.stream().filter(f -> f.kind() != RoomFact.Kind.PRESET).forEach(fact -> lines.add(line(fact)));
            facts.getChildren().setAll(lines);
        }
    }

    private static HBox line(RoomFact fact) {
        Icon icon = switch (fact.kind()) {
            case READY -> Icon.CHECK;
            case TROUBLE -> Icon.UNPLUGGED;
            case PRESET -> Icon.SLIDERS;
            case HISTORY -> Icon.CLOCK;
        };
        HBox line = new HBox(14, icon.node(20), Words.of("body ink2", fact.text()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
