package vigil.ui.bedside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// A sheet that asks why, with reasons to touch, before something is done. No reason is chosen beforehand, and without
/// one nothing is done.
final class ReasonSheet extends Pane {
    private static final double WIDTH = 1032;
    private static final int COLUMNS = 4;
    private static final double CELL = (WIDTH - 40 - 3 * 12) / COLUMNS;

    private final List<Button> choices = new ArrayList<>();
    private final Button confirm;
    private String chosen = "";

    /// @param reasons to choose from; empty if none is asked for
    /// @param confirmLeft whether the deed stands left and Cancel right, so that Stop is not where Pause is
    /// @param action done with the reason
    /// @param close closes this sheet
    ReasonSheet(
            String question,
            String fact,
            List<String> reasons,
            String deed,
            boolean confirmLeft,
            Consumer<String> action,
            Runnable close) {
        getStyleClass().addAll("sheet", "needs-you");
        int rows = (reasons.size() + COLUMNS - 1) / COLUMNS;
        Place.size(this, WIDTH, 160 + rows * 64);
        Words.at(this, "heading", 20, 14, 600, 40, Pos.CENTER_LEFT).setText(question);
        Words.at(this, "body-s ink2", 420, 14, WIDTH - 440, 40, Pos.CENTER_RIGHT)
                .setText(fact);
        for (int i = 0; i < reasons.size(); i++) {
            addChoice(reasons.get(i), i);
        }
        confirm = Buttons.primary(Buttons.of(deed, () -> {
            action.accept(chosen);
            close.run();
        }));
        confirm.setId("confirm");
        confirm.setDisable(!reasons.isEmpty());
        Button cancel = Buttons.of("Cancel", close);
        double y = 76 + rows * 64;
        double wide = WIDTH - 40 - 2 * CELL;
        double narrow = 2 * CELL - 12;
        Place.at(confirm, confirmLeft ? 20 : WIDTH - 20 - wide, y, wide, 64);
        Place.at(cancel, confirmLeft ? WIDTH - 20 - narrow : 20, y, narrow, 64);
        getChildren().addAll(confirm, cancel);
    }

    /// A sheet that only asks: is this meant?
    static ReasonSheet confirm(String question, String fact, String deed, Runnable action, Runnable close) {
        return new ReasonSheet(question, fact, List.of(), deed, false, reason -> action.run(), close);
    }

    private void addChoice(String reason, int index) {
        Button choice = Buttons.of(reason, () -> choose(reason));
        choice.setWrapText(true);
        choice.setTextAlignment(TextAlignment.CENTER);
        choice.getStyleClass().addAll("tight", "dense");
        Place.at(choice, 20 + index % COLUMNS * (CELL + 12), 64 + index / COLUMNS * 64, CELL, 56);
        choices.add(choice);
        getChildren().add(choice);
    }

    private void choose(String reason) {
        chosen = reason;
        choices.forEach(c -> Buttons.setSelected(c, c.getText().equals(reason)));
        confirm.setDisable(false);
    }
}
