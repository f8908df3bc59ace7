package vigil.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;

/// Whether a person typed something that nothing has kept: it would go with the views that hold it.
///
/// Thread rule: FX thread.
public final class TypedText {
    private TypedText() {}

    /// Writes what stands in the fields of one part into the fields of the same names in another, which shows the same
    /// in another layout. A PIN is typed anew.
    public static void carry(Node from, Node to) {
        if (from instanceof TextInputControl field) {
            if (field.getId() != null
                    && isIn(field)
                    && to.lookup("#" + field.getId()) instanceof TextInputControl here
                    && !here.getText().equals(field.getText())) {
                here.setText(field.getText());
            }
        } else if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> carry(child, to));
        }
    }

    /// True if a field in `part` that can be written in holds text.
    public static boolean isIn(Node part) {
        if (part instanceof TextInputControl field) {
            return field.isEditable()
                    && !(field instanceof PasswordField)
                    && !field.getText().isBlank();
        }
        return part instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(TypedText::isIn);
    }
}
