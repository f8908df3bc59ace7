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
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The preset that the session starts from, and its limits. Never the last patient's.
final class PresetCard extends Pane {
    private static final Texts TEXTS = Texts.of(PresetCard.class);

    private final double width;
    private final Button choice;
    private final Label cuff;
    private final Pane table = new Pane();
    private final ContextMenu presets = new ContextMenu();
    private final Consumer<AlarmPreset> choose;

    PresetCard(double width, Consumer<AlarmPreset> choose) {
        this.choose = choose;
        this.width = width;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 12, 190, 40, Pos.CENTER_LEFT).setText(TEXTS.say("limits"));
        cuff = Words.at(this, "body-s ink2", 20, 72, width - 40, 32, Pos.CENTER_LEFT);
        choice = Place.at(
                Buttons.of(Icon.SLIDERS, "", () -> presets.show(choiceButton(), Side.BOTTOM, 0, 4)),
                width - 20 - Math.min(476, width - 230),
                8,
                Math.min(476, width - 230),
                56);
        choice.setContextMenu(presets);
        choice.getStyleClass().addAll("dense", "tight");
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
        choice.setAccessibleText(TEXTS.say("limits.preset", name(preset)));
        cuff.setText(TEXTS.say("limits.nibp", preset.cuffInDosing().toMinutes()));
        table.getChildren().setAll(Place.at(new LimitsTable(preset.limits(), width - 40), 0, 0, width - 40, 256));
    }

    /// `Ketamine standard, version 2`.
    static String name(AlarmPreset preset) {
        return TEXTS.say("preset.version", PhraseBook.translate(preset.title()), preset.version());
    }
}
