package vigil.ui.wall;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.ShareBar;
import vigil.ui.control.Words;
import vigil.ui.face.CuffFace;
import vigil.ui.face.ValueFace;

/// The blood pressure on a tile: an event with its age and the time of the next one.
final class PressureRow extends Pane {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private final NumeralView numeral;
    private final Label map;
    private final Label age = Words.of("heading-dense");
    private final Node clock = Icon.CLOCK.node(20);
    private final Node cross = Icon.CROSS.node(20);
    private final Label next;
    private final Label note;
    private final ShareBar bar = new ShareBar();
    private final AlarmStyle style;
    private final boolean compact;

    PressureRow(TileLayout layout, FlashClock flash) {
        getStyleClass().addAll("alarm-cell", "pressure");
        style = new AlarmStyle(this, flash);
        compact = layout.compact();
        double width = layout.width() - 18;
        double height = layout.pressureHeight();
        Place.at(this, 9, layout.pressureY(), width, height);
        Words.at(this, "heading-dense name", 11, height / 2 - 35, 80, 26, Pos.CENTER_LEFT)
                .setText("NIBP");
        Words.at(this, "note ink3", 11, height / 2 - 10, 80, 20, Pos.CENTER_LEFT)
                .setText("mmHg");
        map = Words.at(this, "note ink3", 11, height / 2 + 14, 80, 20, Pos.CENTER_LEFT);
        double numeralHeight = layout.pressure() * 0.8;
        double numeralX = 11 + (compact ? 70 : 68);
        numeral = Place.at(
                new NumeralView(layout.pressure(), HPos.LEFT),
                numeralX,
                (height - numeralHeight) / 2 - 4,
                width - numeralX - (compact ? 108 : 150),
                numeralHeight);
        HBox when = Place.at(new HBox(8, clock, cross, age), width - 11 - 220, height / 2 - 36, 220, 28);
        when.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(numeral, when);
        next = Words.at(this, "body ink2", width - 11 - 220, height / 2 - 8, 220, 26, Pos.CENTER_RIGHT);
        note = Words.at(this, "note ink2", width - 11 - 220, height / 2 + 16, 220, 20, Pos.CENTER_RIGHT);
        double barWidth = compact ? 88 : 132;
        Place.at(bar, width - 11 - barWidth, height / 2 + 26, barWidth, 6);
        getChildren().add(bar);
        if (compact) {
            age.getStyleClass().setAll("label", "heading-small");
            next.getStyleClass().setAll("label", "note", "ink2");
        }
    }

    void show(CuffFace face) {
        numeral.set(face.digits());
        map.setText(face.map());
        age.setText(compact ? face.age().replace(" ago", "") : face.age());
        boolean hasAge = !face.age().isEmpty();
        Words.visible(clock, hasAge && !face.failed() && !compact);
        Words.visible(cross, face.failed());
        next.setText(compact ? face.next().replace("Next in", "in") : face.next());
        Words.restyle(next, "label " + (compact ? "note " : "body ") + (face.nextStrong() ? "semibold" : "ink2"));
        boolean explain = face.measuring() || face.failed() || face.tone() == ValueFace.Tone.MISSING;
        note.setText(explain ? face.note() : "");
        bar.setVisible(!explain && !face.next().isEmpty());
        bar.set(face.share());
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText("NIBP " + face.digits().replace("/", " over ") + ", " + face.age() + ", " + face.next());
    }
}
