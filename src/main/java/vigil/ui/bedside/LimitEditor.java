package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// The limit in hand: what it is, how far it may go, and − and + for one hand.
final class LimitEditor extends Pane {
    static final double WIDTH = 300;

    private final LimitsEdit edit;
    private final TimeText time;
    private final Label name;
    private final NumeralView numeral = new NumeralView(72, HPos.CENTER);
    private final Label unit;
    private final Label range;
    private final Label history;
    private final Button less;
    private final Button more;
    private final Button back;

    /// @param changed called after each press
    LimitEditor(LimitsEdit edit, TimeText time, Runnable changed) {
        this.edit = edit;
        this.time = time;
        getStyleClass().add("card");
        name = Words.at(this, "heading-small", 16, 8, WIDTH - 32, 28, Pos.CENTER);
        unit = Words.at(this, "body ink2", 16, 98, WIDTH - 32, 24, Pos.CENTER);
        less = step("−", -1, changed);
        less.setId("limit-less");
        more = step("+", 1, changed);
        more.setId("limit-more");
        range = Words.at(this, "body-s ink2", 16, 184, WIDTH - 32, 24, Pos.CENTER);
        history = Words.at(this, "note ink2", 10, 207, WIDTH - 20, 24, Pos.CENTER);
        back = Buttons.of(say("limits.back"), () -> {
            edit.backToPreset();
            changed.run();
        });
        back.setId("limit-back");
        getChildren()
                .addAll(
                        Place.at(numeral, 48, 38, WIDTH - 96, 60),
                        Place.at(less, 16, 126, 130, 56),
                        Place.at(more, WIDTH - 146, 126, 130, 56),
                        Place.at(back, 16, 234, WIDTH - 32, 56));
    }

    private Button step(String sign, int by, Runnable changed) {
        Button button = Buttons.of(sign, () -> {
            edit.step(by);
            changed.run();
        });
        button.getStyleClass().add("step");
        return button;
    }

    void show() {
        LimitsEdit.Cell cell = edit.cell(edit.chosen());
        name.setText(phrase(cell.limit().words()));
        numeral.set(cell.value().substring(0, cell.value().indexOf(' ')));
        unit.setText(phrase(cell.limit().unit()));
        range.setText(edit.range());
        history.setText(edit.history(time));
        less.setDisable(!edit.canStep(-1));
        more.setDisable(!edit.canStep(1));
        back.setDisable(!cell.changed());
        less.setAccessibleText(say("limits.less", phrase(cell.limit().words()), cell.value()));
        more.setAccessibleText(say("limits.more", phrase(cell.limit().words()), cell.value()));
    }
}
