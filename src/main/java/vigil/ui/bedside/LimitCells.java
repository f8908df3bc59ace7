package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.alarm.EditableLimit;
import vigil.ui.control.Buttons;
import vigil.ui.control.ChangedSign;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;

/// All limits that may be changed, two in a row, to be taken in hand by a touch.
final class LimitCells extends Pane {
    private static final double HEIGHT = 56;
    private static final double GAP = 8;
    /// What the list's bar takes, px.
    private static final double BAR = 14;

    private final VBox rows = new VBox(GAP);
    private final List<Entry> entries = new ArrayList<>();
    private final Consumer<EditableLimit> choose;
    private final double cell;

    private record Entry(EditableLimit limit, Button button, Label value, Region dot) {}

    LimitCells(double width, double height, Consumer<EditableLimit> choose) {
        this.choose = choose;
        cell = (width - GAP - BAR) / 2;
        ScrollPane scroll = Rows.list(rows, 0, 0, width, height);
        getChildren().add(scroll);
    }

    void show(LimitsEdit edit) {
        List<EditableLimit> limits = edit.limits();
        if (!limits.equals(entries.stream().map(Entry::limit).toList())) {
            build(limits);
        }
        for (Entry entry : entries) {
            LimitsEdit.Cell cell = edit.cell(entry.limit());
            entry.value().setText(cell.value());
            Words.visible(entry.dot(), cell.changed());
            Words.restyle(entry.value(), "label body " + (cell.open() ? "bold" : "semibold"));
            Buttons.setSelected(entry.button(), entry.limit().equals(edit.chosen()));
            entry.button().setAccessibleText(spoken(cell));
        }
    }

    private static String spoken(LimitsEdit.Cell cell) {
        String name = phrase(cell.limit().words());
        if (cell.open()) {
            return say("limits.cell.open", name, cell.value());
        }
        return cell.changed() ? say("limits.cell.changed", name, cell.value()) : say("limits.cell", name, cell.value());
    }

    private void build(List<EditableLimit> limits) {
        entries.clear();
        rows.getChildren().clear();
        for (int i = 0; i < limits.size(); i++) {
            Entry entry = entry(limits.get(i));
            entries.add(entry);
            if (i % 2 == 0) {
                rows.getChildren().add(new HBox(GAP, entry.button()));
            } else {
                ((HBox) rows.getChildren().getLast()).getChildren().add(entry.button());
            }
        }
    }

    private Entry entry(EditableLimit limit) {
        Button button = Place.size(Buttons.of("", () -> choose.accept(limit)), cell, HEIGHT);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("limit-cell");
        button.setId("limit-" + limit.words().replaceAll("[^A-Za-z0-9]+", "-"));
        Label name = Words.of("body-s ink2", phrase(limit.words()));
        name.setWrapText(true);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label value = Words.of("body semibold");
        value.setMinWidth(USE_PREF_SIZE);
        Region dot = ChangedSign.dot();
        HBox face = Place.size(new HBox(8, name, dot, value), cell - 28, HEIGHT);
        face.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(face);
        return new Entry(limit, button, value, dot);
    }
}
