package vigil.ui.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmPreset;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.LimitsTable;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// The preset that the session starts from, and its limits. Never the last patient's.
final class PresetCard extends Pane {
    private final Button choice;
    private final Label cuff;
    private final Pane table = new Pane();
    private final ContextMenu presets = new ContextMenu();
    private final Consumer<AlarmPreset> choose;

    PresetCard(double width, Consumer<AlarmPreset> choose) {
        this.choose = choose;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 12, 300, 40, Pos.CENTER_LEFT).setText("Alarm limits");
        cuff = Words.at(this, "body-s ink2", 20, 72, width - 40, 32, Pos.CENTER_LEFT);
        choice = Place.at(
                Buttons.of(Icon.SLIDERS, "", () -> presets.show(choiceButton(), Side.BOTTOM, 0, 4)),
                width - 496,
                8,
                476,
                56);
        choice.setContextMenu(presets);
        choice.setId("preset");
        getChildren().addAll(Place.at(table, 20, 112, width - 40, 256), choice);
    }

    private Button choiceButton() {
        return choice;
    }

    /// Offers these.
    void offer(List<AlarmPreset> released) {
        presets.getItems().setAll(released.stream().map(this::item).toList());
        choice.setDisable(released.size() < 2);
    }

    private MenuItem item(AlarmPreset preset) {
        MenuItem item = new MenuItem(name(preset));
        item.setOnAction(e -> choose.accept(preset));
        return item;
    }

    /// Shows the one that is chosen.
    void show(AlarmPreset preset) {
        choice.setText(name(preset));
        choice.setAccessibleText("Preset " + name(preset));
        cuff.setText("NIBP every " + preset.cuffInDosing().toMinutes() + " min while the dose runs");
        table.getChildren().setAll(Place.at(new LimitsTable(preset.limits()), 0, 0, 660, 256));
    }

    private static String name(AlarmPreset preset) {
        return preset.title() + ", version " + preset.version();
    }
}
