package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// A sheet that asks why, with reasons to touch, before something is done. No reason is chosen beforehand, and without
/// one nothing is done.
final class ReasonSheet extends Pane {
    private static final int COLUMNS = 4;

    private final double cell;
    private final Map<Reason, Button> choices = new LinkedHashMap<>();
    private final Button confirm;
    private String chosen = "";

    /// @param reasons to choose from; empty if none is asked for
    /// @param confirmLeft whether the deed stands left and Cancel right, so that Stop is not where Pause is
    /// @param action done with the reason
    /// @param close closes this sheet
    ReasonSheet(
            String question,
            String fact,
            List<Reason> reasons,
            String deed,
            boolean confirmLeft,
            Consumer<String> action,
            Runnable close) {
        getStyleClass().addAll("sheet", "needs-you");
        double width = SheetParts.WIDTH;
        cell = (width - 40 - 3 * 12) / COLUMNS;
        int rows = (reasons.size() + COLUMNS - 1) / COLUMNS;
        Place.size(this, width, 160 + rows * 64);
        double asked = Math.min(width / 2 + 60, Math.ceil(TextWidth.of(question, Fonts.SEMIBOLD, 22)) + 4);
        Words.at(this, "heading", 20, 14, asked, 40, Pos.CENTER_LEFT).setText(question);
        double left = 20 + asked + 24;
        Label beside = Words.at(this, "body-s ink2", left, 10, width - left - 20, 48, Pos.CENTER_RIGHT);
        beside.setWrapText(true);
        beside.setTextAlignment(TextAlignment.RIGHT);
        beside.setText(fact);
        for (int i = 0; i < reasons.size(); i++) {
            addChoice(reasons.get(i), i);
        }
        confirm = Buttons.primary(Buttons.of(deed, () -> {
            action.accept(chosen);
            close.run();
        }));
        confirm.setId("confirm");
        confirm.setDisable(!reasons.isEmpty());
        Button cancel = Buttons.of(say("cancel"), close);
        double y = 76 + rows * 64;
        double wide = width - 40 - 2 * cell;
        double narrow = 2 * cell - 12;
        Place.at(confirm, confirmLeft ? 20 : width - 20 - wide, y, wide, 64);
        Place.at(cancel, confirmLeft ? width - 20 - narrow : 20, y, narrow, 64);
        getChildren().addAll(confirm, cancel);
    }

    /// A sheet that only asks: is this meant?
    static ReasonSheet confirm(String question, String fact, String deed, Runnable action, Runnable close) {
        return new ReasonSheet(question, fact, List.of(), deed, false, reason -> action.run(), close);
    }

    private void addChoice(Reason reason, int index) {
        Button choice = Buttons.of(reason.words(), () -> choose(reason));
        choice.setWrapText(true);
        choice.setTextAlignment(TextAlignment.CENTER);
        choice.getStyleClass().addAll("tight", "dense");
        Place.at(choice, 20 + index % COLUMNS * (cell + 12), 64 + index / COLUMNS * 64, cell, 56);
        choices.put(reason, choice);
        getChildren().add(choice);
    }

    private void choose(Reason reason) {
        chosen = reason.recorded();
        choices.forEach((r, button) -> Buttons.setSelected(button, r.equals(reason)));
        confirm.setDisable(false);
    }
}
