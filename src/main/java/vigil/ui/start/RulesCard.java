package vigil.ui.start;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.treatment.PressureGate;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.Choice;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Which rules the treatment follows, and what they differ in: the pressure before a dose.
final class RulesCard extends Pane {
    private final StartForm form;
    private final List<TreatmentPreset> offered = TreatmentPreset.shipped();
    private final Choice choice;
    private final Label what;

    RulesCard(StartForm form) {
        this.form = form;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 10, 300, 36, Pos.CENTER_LEFT).setText("Treatment rules");
        what = Words.at(this, "body-s ink2", 20, 116, 424, 52, Pos.TOP_LEFT);
        what.setWrapText(true);
        choice = new Choice(
                "Rules",
                offered.stream().map(TreatmentPreset::title).toList(),
                208,
                56,
                8,
                i -> form.choose(offered.get(i)));
        getChildren().add(Place.at(choice, 20, 52, 424, 56));
    }

    void show() {
        TreatmentPreset chosen = form.treatment();
        choice.show(OptionalInt.of(offered.indexOf(chosen)));
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
