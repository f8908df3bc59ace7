package vigil.ui.shell;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Who works here: the name that goes with every action into the record. A tap lets another person write theirs.
///
/// It proves nothing: there is no password. So it says "name given", not "signed in".
final class OperatorField extends StackPane {
    private final StringProperty operator;
    private final TextField field = new TextField();
    private final Button shown = new Button();

    OperatorField(StringProperty operator) {
        this.operator = operator;
        setAlignment(Pos.CENTER_RIGHT);
        Label name = Words.of("body-s semibold");
        Label state = Words.of("note ink2");
        operator.subscribe(who -> {
            name.setText(who.isEmpty() ? "Not signed in" : who);
            state.setText(who.isEmpty() ? "tap to give a name" : "name given, no password");
        });
        HBox face = new HBox(12, Icon.USER.node(24), new VBox(name, state));
        face.setAlignment(Pos.CENTER_LEFT);
        shown.setGraphic(face);
        shown.getStyleClass().setAll("operator");
        shown.setOnAction(e -> edit());
        Place.size(field, 230, 44).getStyleClass().add("vg-field");
        field.setPromptText("Your name");
        field.setOnAction(e -> finish(true));
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                finish(false);
                e.consume();
            }
        });
        Words.visible(field, false);
        getChildren().addAll(shown, field);
    }

    private void edit() {
        field.setText(operator.get());
        Words.visible(shown, false);
        Words.visible(field, true);
        field.requestFocus();
    }

    private void finish(boolean keep) {
        if (keep) {
            operator.set(field.getText().strip());
        }
        Words.visible(field, false);
        Words.visible(shown, true);
    }
}
