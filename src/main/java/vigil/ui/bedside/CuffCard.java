package vigil.ui.bedside;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.monitor.CuffStatus;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.CuffFace;
import vigil.ui.face.ValueFace;

/// The blood pressure at the bedside: value, age, change, three earlier readings, and the hand on the cuff.
final class CuffCard extends Pane {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final NumeralView numeral = new NumeralView(116, HPos.LEFT);
    private final Label age = Words.of("body semibold");
    private final Node clock = Icon.CLOCK.node(20);
    private final Node cross = Icon.CROSS.node(20);
    private final Label change;
    private final HBox earlier = new HBox(8);
    private final CuffControls controls;
    private final AlarmStyle style;
    private List<CuffFace.Earlier> shown = List.of();

    CuffCard(FlashClock flash, BedsideViewModel model) {
        getStyleClass().addAll("card", "alarm-cell", "pressure");
        style = new AlarmStyle(this, flash);
        controls = Place.at(new CuffControls(model), 20, 226, 432, 56);
        HBox label =
                Place.at(new HBox(8, Words.of("heading name", "NIBP"), Words.of("body ink3", "mmHg")), 20, 10, 160, 32);
        label.setAlignment(Pos.BASELINE_LEFT);
        HBox when = Place.at(new HBox(10, clock, cross, age), 172, 12, 280, 30);
        when.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(label, when, Place.at(numeral, 15, 54, 437, 93), Place.at(earlier, 20, 182, 432, 34), controls);
        change = Words.at(this, "body semibold ink2", 20, 150, 432, 26, Pos.CENTER_LEFT);
    }

    void show(BedsideFace bedside, CuffStatus status) {
        CuffFace face = bedside.room().cuff();
        numeral.set(face.digits());
        boolean result = !face.clock().isEmpty() && !face.measuring() && !face.failed();
        age.setText(result ? face.age() + " · " + face.clock() : face.age());
        Words.visible(clock, !face.age().isEmpty() && !face.failed());
        Words.visible(cross, face.failed());
        change.setText(words(face));
        if (!face.earlier().equals(shown)) {
            shown = face.earlier();
            earlier.getChildren().setAll(shown.stream().map(CuffCard::chip).toList());
        }
        controls.show(bedside, status);
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText("NIBP " + face.digits().replace("/", " over ") + ", " + age.getText());
    }

    private static String words(CuffFace face) {
        boolean noted =
                face.map().isEmpty() || face.measuring() || face.failed() || face.tone() == ValueFace.Tone.MISSING;
        String words =
                noted || face.note().isEmpty() ? (noted ? face.note() : face.map()) : face.map() + " · " + face.note();
        boolean hand = face.byHand() && !face.measuring() && !face.failed();
        return hand ? (words.isEmpty() ? "by hand" : "by hand · " + words) : words;
    }

    private static HBox chip(CuffFace.Earlier reading) {
        HBox chip = Place.size(
                new HBox(
                        9,
                        Words.of("body-s semibold", reading.value()),
                        Words.of("note ink2", reading.clock() + (reading.byHand() ? " hand" : ""))),
                138.6,
                34);
        chip.setAlignment(Pos.CENTER);
        chip.getStyleClass().add("earlier");
        return chip;
    }
}
