package vigil.ui.start;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.ui.control.Choice;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// How many nasal devices are planned, and the lot of the first.
final class NasalRow extends Pane {
    private static final Texts TEXTS = Texts.of(NasalRow.class);

    private static final int DEVICES = 3;
    private static final double EACH = 56;
    private static final double GAP = 8;
    private static final double NARROW = 160;
    private final Choice devices;
    private final TextField lot = new TextField();

    NasalRow(StartModel model, double width) {
        List<String> numbers =
                IntStream.rangeClosed(1, DEVICES).mapToObj(Integer::toString).toList();
        devices = new Choice(TEXTS.say("devices.planned"), numbers, EACH, 56, GAP, i -> model.devices(i + 1));
        double taken = DEVICES * (EACH + GAP);
        lot.getStyleClass().add("vg-field");
        boolean narrow = width - taken < NARROW;
        lot.setPromptText(TEXTS.say(narrow ? "lot.prompt.short" : "lot.prompt"));
        if (narrow) {
            lot.getStyleClass().add("narrow-field");
        }
        lot.setAccessibleText(TEXTS.say("lot"));
        lot.setId("lot");
        lot.textProperty().bindBidirectional(model.lot);
        getChildren().addAll(Place.at(devices, 0, 0, taken - GAP, 56), Place.at(lot, taken, 0, width - taken, 56));
    }

    /// @param planned 0 for none
    /// @param most how many the rules allow
    void show(int planned, int most) {
        devices.show(planned > 0 ? OptionalInt.of(planned - 1) : OptionalInt.empty());
        IntStream.range(0, DEVICES)
                .forEach(i -> Words.visible(devices.getChildren().get(i), i < most));
    }

    /// The field of the lot.
    Node lot() {
        return lot;
    }
}
