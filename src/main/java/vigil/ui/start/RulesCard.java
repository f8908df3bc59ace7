package vigil.ui.start;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import vigil.treatment.PressureGate;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.Buttons;
import vigil.ui.control.Choice;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Which rules the treatment follows, and what they differ in: the pressure before a dose.
final class RulesCard extends Pane {
    private final StartForm form;
    /// Two stand side by side; more than that open from one button.
    private static final int SIDE_BY_SIDE = 2;

    private final Pane choices = new Pane();
    private final Button menu;
    private final ContextMenu presets = new ContextMenu();
    private final Label what;
    private List<TreatmentPreset> offered = List.of();
    private Choice choice = new Choice("Rules", List.of(), 0, 0, 0, i -> {});

    RulesCard(StartForm form) {
        this.form = form;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 10, 300, 36, Pos.CENTER_LEFT).setText("Treatment rules");
        what = Words.at(this, "body-s ink2", 20, 116, 424, 52, Pos.TOP_LEFT);
        what.setWrapText(true);
        menu = Buttons.of(Icon.SLIDERS, "", this::open);
        menu.setContextMenu(presets);
        menu.setId("rules");
        getChildren().add(Place.at(choices, 20, 52, 424, 56));
        offer(TreatmentPreset.shipped());
    }

    private void open() {
        presets.show(menu, Side.BOTTOM, 0, 4);
    }

    /// Offers these. What was chosen stays chosen.
    void offer(List<TreatmentPreset> released) {
        if (released.equals(offered)) {
            return;
        }
        offered = List.copyOf(released);
        choice = new Choice(
                "Rules",
                offered.stream().map(TreatmentPreset::title).toList(),
                208,
                56,
                8,
                i -> form.choose(offered.get(i)));
        presets.getItems().setAll(offered.stream().map(this::item).toList());
        choices.getChildren()
                .setAll(
                        offered.size() > SIDE_BY_SIDE
                                ? Place.at(menu, 0, 0, 424, 56)
                                : Place.at(choice, 0, 0, 424, 56));
    }

    private MenuItem item(TreatmentPreset preset) {
        MenuItem item = new MenuItem(name(preset));
        item.setOnAction(e -> form.choose(preset));
        return item;
    }

    private static String name(TreatmentPreset preset) {
        return preset.title() + ", version " + preset.version();
    }

    void show() {
        TreatmentPreset chosen = form.treatment();
        int place = offered.indexOf(chosen);
        choice.show(place < 0 ? OptionalInt.empty() : OptionalInt.of(place));
        menu.setText(name(chosen));
        menu.setAccessibleText("Treatment rules " + name(chosen));
        StringBuilder limits = new StringBuilder("Before a dose a reason is needed above ");
        for (PressureGate gate : chosen.gate().pressure()) {
            limits.append(gate.fromAge() == 0 ? "" : ", from " + gate.fromAge() + " years above ")
                    .append(gate.systolic())
                    .append('/')
                    .append(gate.diastolic());
        }
        what.setText(limits.append(" mmHg.").toString());
    }
}
