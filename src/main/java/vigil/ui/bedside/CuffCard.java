package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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

    private final NumeralView numeral;
    private final Label age = Words.of("body semibold");
    private final Node clock = Icon.CLOCK.node(20);
    private final Node cross = Icon.CROSS.node(20);
    private final Label change;
    private final HBox earlier = new HBox(8);
    private final CuffControls controls;
    private final AlarmStyle style;
    private List<CuffFace.Earlier> shown = List.of();

    /// @param programme opens the choice of the programme
    CuffCard(boolean small, FlashClock flash, BedsideViewModel model, Runnable programme) {
        getStyleClass().addAll("card", "alarm-cell", "pressure");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        style = new AlarmStyle(this, flash);
        double left = small ? 14 : 20;
        double wide = (small ? 336 : 472) - 2 * left;
        double digits = small ? 80 : 116;
        numeral = Place.at(new NumeralView(digits, HPos.LEFT), left - 4, small ? 36 : 47, wide + 8, digits * 0.8);
        controls = Place.at(new CuffControls(small, model, programme), left, small ? 126 : 226, wide, 56);
        HBox label = Place.at(
                new HBox(8, Words.of("heading name", say("nibp")), Words.of("body ink3", say("nibp.mmhg"))),
                left,
                small ? 4 : 10,
                160,
                32);
        label.setAlignment(Pos.BASELINE_LEFT);
        HBox when = Place.at(new HBox(small ? 6 : 10, clock, cross, age), left + wide - 280, small ? 5 : 12, 280, 30);
        when.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(label, when, numeral, Place.at(earlier, left, 182, wide, 34), controls);
        Words.visible(earlier, !small);
        change = Words.at(this, "semibold ink2", left, small ? 101 : 151, wide, 26, Pos.CENTER_LEFT);
        change.getStyleClass().add(small ? "body-s" : "body");
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
        setAccessibleText(
                say("nibp.spoken", face.digits().replace("/", say("nibp.over")), age.getText() + ", " + words(face)));
    }

    private static String words(CuffFace face) {
        boolean noted =
                face.map().isEmpty() || face.measuring() || face.failed() || face.tone() == ValueFace.Tone.MISSING;
        String words =
                noted || face.note().isEmpty() ? (noted ? face.note() : face.map()) : face.map() + " · " + face.note();
        boolean hand = face.byHand() && !face.measuring() && !face.failed();
        return hand ? (words.isEmpty() ? say("nibp.hand") : say("nibp.hand") + " · " + words) : words;
    }

    private static HBox chip(CuffFace.Earlier reading) {
        HBox chip = Place.size(
                new HBox(
                        9,
                        Words.of("body-s semibold", reading.value()),
                        Words.of(
                                "note ink2", reading.clock() + (reading.byHand() ? " " + say("nibp.hand.short") : ""))),
                138.6,
                34);
        chip.setAlignment(Pos.CENTER);
        chip.getStyleClass().add("earlier");
        return chip;
    }
}
