package vigil.ui.start;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Which rules the treatment follows, and what they differ in: the pressure before a dose.
final class RulesCard extends Pane {
    private static final Texts TEXTS = Texts.of(RulesCard.class);

    private final StartForm form;
    private final double width;
    /// Two stand side by side; more than that open from one button.
    private static final int SIDE_BY_SIDE = 2;

    private final Pane choices = new Pane();
    private final Button menu;
    private final ContextMenu presets = new ContextMenu();
    private final Label what;
    private List<TreatmentPreset> offered = List.of();
    private Choice choice = new Choice("", List.of(), 0, 0, 0, i -> {});

    RulesCard(StartForm form, double width) {
        this.form = form;
        this.width = width;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 10, width - 40, 36, Pos.CENTER_LEFT).setText(TEXTS.say("rules"));
        what = Words.at(this, "body-s ink2", 20, 114, width - 40, 54, Pos.TOP_LEFT);
        what.setWrapText(true);
        menu = Buttons.of(Icon.SLIDERS, "", this::open);
        menu.setContextMenu(presets);
        menu.setId("rules");
        getChildren().add(Place.at(choices, 20, 50, width - 40, 56));
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
                TEXTS.say("rules"),
                offered.stream().map(p -> PhraseBook.translate(p.title())).toList(),
                (width - 48) / 2,
                56,
                8,
                i -> form.choose(offered.get(i)));
        presets.getItems().setAll(offered.stream().map(this::item).toList());
        choices.getChildren()
                .setAll(
                        offered.size() > SIDE_BY_SIDE
                                ? Place.at(menu, 0, 0, width - 40, 56)
                                : Place.at(choice, 0, 0, width - 40, 56));
    }

    private MenuItem item(TreatmentPreset preset) {
        MenuItem item = new MenuItem(name(preset));
        item.setOnAction(e -> form.choose(preset));
        return item;
    }

    private static String name(TreatmentPreset preset) {
        return TEXTS.say("preset.version", PhraseBook.translate(preset.title()), preset.version());
    }

    void show() {
        TreatmentPreset chosen = form.treatment();
        int place = offered.indexOf(chosen);
        choice.show(place < 0 ? OptionalInt.empty() : OptionalInt.of(place));
        menu.setText(name(chosen));
        menu.setAccessibleText(TEXTS.say("rules") + ", " + name(chosen));
        what.setText(TEXTS.say(
                "rules.pressure",
                chosen.gate().pressure().stream().map(RulesCard::limit).collect(Collectors.joining(", "))));
    }

    private static String limit(PressureGate gate) {
        String limit = gate.systolic() + "/" + gate.diastolic();
        return gate.fromAge() == 0 ? limit : TEXTS.say("rules.from.age", gate.fromAge(), limit);
    }
}
