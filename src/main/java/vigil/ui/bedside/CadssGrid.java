package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.monitor.MonitorCommand;
import vigil.treatment.Scale;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Six items with five answers each, and the button that records their sum.
final class CadssGrid extends Pane {
    static final double HEIGHT = 284;
    private static final double COLUMN = 432;
    private static final double NAME = 72;
    /// Ux 8: live actions.
    private static final double WIDE = 64;

    private static final double HIGH = 56;
    private static final double GAP = 8;

    private final CadssDraft draft = new CadssDraft();
    private final List<List<Button>> cells = new ArrayList<>();
    private final Label total;
    private final Button record;

    CadssGrid(BedsideViewModel model) {
        Words.at(this, "heading-dense", 0, 0, 120, 30, Pos.CENTER_LEFT).setText(say("cadss"));
        Words.at(this, "note ink2", 110, 1, 740, 30, Pos.CENTER_LEFT).setText(say("cadss.about"));
        for (int i = 0; i < CadssDraft.ITEMS.size(); i++) {
            addItem(i, i / 3 * COLUMN, 36 + i % 3 * (HIGH + GAP));
        }
        total = Words.at(this, "body semibold", 0, 228, 424, 56, Pos.CENTER_LEFT);
        record = Place.at(Buttons.of("", () -> record(model)), COLUMN, 228, 424, 56);
        record.setId("record-cadss");
        getChildren().add(record);
    }

    private void addItem(int place, double x, double y) {
        Words.at(this, "body", x, y, NAME, HIGH, Pos.CENTER_LEFT)
                .setText(say("cadss.item", CadssDraft.ITEMS.get(place)));
        List<Button> answers = new ArrayList<>();
        for (int value = 0; value <= CadssDraft.MOST; value++) {
            int chosen = value;
            Button button = Buttons.of(Integer.toString(value), () -> draft.answer(place, chosen));
            button.getStyleClass().add("sedation-pad");
            button.setId("cadss-" + CadssDraft.ITEMS.get(place) + "-" + value);
            button.setAccessibleText(say("cadss.item.spoken", CadssDraft.ITEMS.get(place), value));
            answers.add(button);
            getChildren().add(Place.at(button, x + NAME + value * (WIDE + GAP), y, WIDE, HIGH));
        }
        cells.add(answers);
    }

    /// True if an item is answered and the sum not recorded.
    boolean isBegun() {
        return !draft.isEmpty();
    }

    void show() {
        for (int place = 0; place < cells.size(); place++) {
            for (int value = 0; value <= CadssDraft.MOST; value++) {
                Buttons.setSelected(cells.get(place).get(value), draft.isAnswered(place, value));
            }
        }
        total.setText(draft.isEmpty() ? "" : draft.words());
        record.setDisable(!draft.isComplete());
        record.setText(draft.isComplete() ? say("cadss.record.total", draft.total()) : say("cadss.record"));
    }

    private void record(BedsideViewModel model) {
        int sum = draft.total();
        List<Integer> items = draft.items();
        model.ask(by -> new MonitorCommand.Score(Scale.CADSS6, sum, items, by));
        draft.clear();
    }
}
