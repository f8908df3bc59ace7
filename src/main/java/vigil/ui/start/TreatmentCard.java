package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.treatment.Modality;
import vigil.ui.control.Buttons;
import vigil.ui.control.Choice;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.RowFact;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;

/// What was ordered, and what follows from it by arithmetic. It proposes nothing.
final class TreatmentCard extends Pane {
    private static final double WIDTH = 464;
    private static final double FACT = 32;
    private final StartModel model;
    private final ModalityChoice modality;
    private final NumeralView amount = new NumeralView(72, HPos.LEFT);
    private final Label drug;
    private final Label made;
    private final Label weighed;
    private final Pane nasal = new Pane();
    private final Choice devices;
    private final TextField lot = Place.at(new TextField(), 208, 0, 216, 56);
    private final Pane facts = new Pane();
    private final Label note;
    private final PlanPane change;
    private final Button changeButton;
    private List<RowFact> shown = List.of();

    TreatmentCard(StartModel model) {
        this.model = model;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, 200, 40, Pos.CENTER_LEFT).setText("Treatment");
        changeButton = Place.at(Buttons.of(Icon.PENCIL, "Change", this::change), WIDTH - 160, 8, 140, 48);
        changeButton.getStyleClass().add("dense");
        changeButton.setId("change-plan");
        modality = Place.at(new ModalityChoice(model::choose), 20, 64, 424, 56);
        drug = Words.at(this, "heading", 20, 150, 200, 36, Pos.CENTER_LEFT);
        made = Words.at(this, "body-s ink2", 244, 134, 200, 24, Pos.CENTER_RIGHT);
        weighed = Words.at(this, "body-s ink2", 244, 158, 200, 24, Pos.CENTER_RIGHT);
        devices = new Choice("Devices", List.of("1", "2", "3"), 56, 56, 8, i -> model.devices(i + 1));
        lot.getStyleClass().add("vg-field");
        lot.setPromptText("lot of device 1");
        lot.setAccessibleText("Lot number of device 1");
        lot.setId("lot");
        lot.textProperty().bindBidirectional(model.lot);
        nasal.getChildren().addAll(Place.at(devices, 0, 0, 184, 56), lot);
        note = Words.at(this, "note ink3", 20, 428, WIDTH - 40, 40, Pos.TOP_LEFT);
        note.setWrapText(true);
        change = Place.at(new PlanPane(model, this::closeChange), 0, 124, WIDTH, 352);
        Words.visible(change, false);
        getChildren().addAll(changeButton, modality, Place.at(amount, 20, 130, 200, 57.6));
        getChildren().addAll(Place.at(nasal, 20, 196, 424, 56), facts, change);
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

    /// Drops a change that was not put in force.
    void reset() {
        closeChange();
    }

    /// @param last what is known of the last session; may be empty
    void show(TreatmentFace face, String last) {
        modality.show(Optional.of(face.modality()));
        amount.set(face.amount());
        double width = amount.widthOf(face.amount());
        Place.size(amount, width, 57.6);
        Place.at(drug, 20 + width + 14, 150, 444 - width - 34, 36);
        drug.setText(face.drug());
        made.setText(face.made());
        weighed.setText(face.weighed());
        boolean isNasal = face.modality() == Modality.INTRANASAL;
        Words.visible(nasal, isNasal);
        devices.show(face.devices() > 0 ? OptionalInt.of(face.devices() - 1) : OptionalInt.empty());
        IntStream.range(0, devices.getChildren().size())
                .forEach(i -> Words.visible(devices.getChildren().get(i), i < face.most()));
        note.setText(last.isEmpty() ? face.rules() : face.rules() + ". " + last);
        facts.relocate(0, isNasal ? 260 : 200);
        if (!shown.equals(face.facts())) {
            shown = face.facts();
            list(shown);
        }
        boolean hidden = change.isVisible();
        for (Node node : List.of(amount, drug, made, weighed, facts, note)) {
            node.setVisible(!hidden);
        }
        nasal.setVisible(isNasal && !hidden);
        Words.visible(changeButton, !hidden);
    }

    private void list(List<RowFact> rows) {
        Pane list = new Pane();
        for (int i = 0; i < rows.size(); i++) {
            Rows.rule(list, 20, i * FACT, WIDTH - 40);
            Words.at(list, "body-s ink2", 20, i * FACT, 250, FACT, Pos.CENTER_LEFT)
                    .setText(rows.get(i).name());
            Words.at(list, "body-s semibold", 200, i * FACT, WIDTH - 220, FACT, Pos.CENTER_RIGHT)
                    .setText(rows.get(i).value());
        }
        facts.getChildren().setAll(new ArrayList<>(List.of(list)));
    }

    /// Where the keyboard goes for the plan.
    Optional<Node> place() {
        return Optional.of(nasal.isVisible() ? lot : changeButton);
    }
}
