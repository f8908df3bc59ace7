package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.treatment.Modality;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// What was ordered, and what follows from it by arithmetic. It proposes nothing.
final class TreatmentCard extends Pane {
    private static final Texts TEXTS = Texts.of(TreatmentCard.class);

    private final StartModel model;
    private final TreatmentShape shape;
    private final ModalityChoice modality;
    private final NumeralView amount;
    private final Label drug;
    private final Label made;
    private final Label weighed;
    private final NasalRow nasal;
    private final FactRows facts;
    private final Label note;
    private final PlanPane change;
    private final Button changeButton;

    TreatmentCard(StartModel model, TreatmentShape shape) {
        this.model = model;
        this.shape = shape;
        double inner = shape.width() - 40;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, inner - 148, 40, Pos.CENTER_LEFT).setText(TEXTS.say("treatment"));
        changeButton = Place.at(
                Buttons.of(Icon.PENCIL, TEXTS.say("treatment.change"), this::change),
                shape.width() - 160,
                shape.modality() - 56,
                140,
                48);
        changeButton.getStyleClass().addAll("dense", "tight");
        changeButton.setId("change-plan");
        modality = Place.at(new ModalityChoice(inner, model::choose), 20, shape.modality(), inner, 56);
        amount = Place.at(new NumeralView(shape.digits(), HPos.LEFT), 20, shape.amount(), 200, shape.digits() * 0.8);
        drug = Words.at(this, "heading", 20, shape.amount() + shape.digits() * 0.8 - 38, 200, 36, Pos.CENTER_LEFT);
        made = Words.at(this, "body-s ink2", shape.madeX(), shape.made(), shape.madeWidth(), 24, shape.madeSide());
        weighed = Words.at(
                this, "body-s ink2", shape.weighedX(), shape.weighed(), shape.weighedWidth(), 24, Pos.CENTER_RIGHT);
        nasal = Place.at(new NasalRow(model, inner), 20, shape.nasal(), inner, 56);
        facts = new FactRows(shape.width(), shape.factHeight(), shape.stacks());
        note = Words.at(this, "note ink3", 20, shape.height() - 60, inner, 54, Pos.BOTTOM_LEFT);
        note.setWrapText(true);
        change = Place.at(
                new PlanPane(model, shape.width(), this::closeChange), 0, shape.modality() + 64, shape.width(), 352);
        Words.visible(change, false);
        getChildren().addAll(changeButton, modality, amount, nasal, facts, change);
    }

    private void change() {
        model.session().ifPresent(session -> {
            change.begin(new PlanForm(session.plan(), session.rules(), StartModel.weight(session)));
            Words.visible(change, true);
        });
    }

    private void closeChange() {
        Words.visible(change, false);
    }

    /// Opens the change if it is open in another layout.
    void take(TreatmentCard before) {
        if (before.change.isVisible()) {
            change();
        }
    }

    /// Drops a change that was not put in force.
    void reset() {
        closeChange();
    }

    /// @param last what is known of the last session; may be empty
    void show(TreatmentFace face, String last) {
        modality.show(Optional.of(face.modality()));
        amount.set(face.amount());
        double width = amount.widthOf(face.amount());
        Place.size(amount, width, shape.digits() * 0.8);
        drug.setLayoutX(20 + width + 14);
        FitText.show(drug, face.drug(), shape.drugEnd() - 34 - width, "heading", "heading-small", "body-s semibold");
        Place.size(drug, shape.drugEnd() - 34 - width, 36);
        FitText.show(made, face.made(), shape.madeWidth(), "body-s ink2", "note ink2");
        FitText.show(weighed, face.weighed(), shape.weighedWidth(), "body-s ink2", "note ink2");
        boolean isNasal = face.modality() == Modality.INTRANASAL;
        nasal.show(face.devices(), face.most());
        note.setText(last.isEmpty() ? face.rules() : face.rules() + ". " + last);
        facts.relocate(0, isNasal ? shape.nasal() + 64 : shape.facts());
        facts.show(face.facts());
        boolean hidden = change.isVisible();
        for (Node node : List.of(amount, drug, made, weighed, facts, note)) {
            node.setVisible(!hidden);
        }
        Words.visible(nasal, isNasal && !hidden);
        Words.visible(changeButton, !hidden);
    }

    /// Where the keyboard goes for the plan.
    Optional<Node> place() {
        return Optional.of(nasal.isVisible() ? nasal.lot() : changeButton);
    }
}
