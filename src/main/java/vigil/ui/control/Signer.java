package vigil.ui.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import vigil.staff.Role;

/// Where a person puts a name under something: a soft stop overridden, a dose authorised, a discharge signed.
///
/// Thread rule: FX thread.
public final class Signer extends StackPane {
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final TextField field = new TextField();

    /// @param desk knows who works here
    /// @param role what the person must be
    /// @param prompt what stands in the empty place
    public Signer(Desk desk, Role role, String prompt) {
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.textProperty().subscribe(text -> name.set(text.strip()));
        getChildren().add(field);
    }

    /// Who signs; empty until a person has shown who they are.
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /// Takes the name away again.
    public void clear() {
        field.clear();
    }
}
