package vigil.ui.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class SpokenOrderTest {
    @Test
    void controlsAreMetInTheOrderOfTheFocusWithWhatIsSaidOfThem() {
        Button icon = new Button();
        icon.setAccessibleText("Acknowledge");
        TextField note = new TextField();
        note.setPromptText("Note");
        Pane row = new Pane();
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);

        List<SpokenOrder.Stop> stops = SpokenOrder.of(new Pane(icon, new Pane(note), row));

        assertEquals("[BUTTON Acknowledge, TEXT_FIELD Note, LIST_ITEM ]", stops.toString());
    }

    @Test
    void whatIsHiddenOrCannotBeUsedIsPassedBy() {
        Button hidden = new Button("Hidden");
        hidden.setVisible(false);
        Button off = new Button("Off");
        off.setDisable(true);
        Button decoration = new Button("Decoration");
        decoration.setFocusTraversable(false);

        assertEquals(List.of(), SpokenOrder.of(new Pane(hidden, off, decoration)));
    }
}
