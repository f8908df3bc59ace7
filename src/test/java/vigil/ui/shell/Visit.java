package vigil.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import vigil.metric.Timestamp;
import vigil.ui.control.Desk;
import vigil.ui.example.ExampleStaff;

/// A console with somebody in front of it who presses and types.
///
/// Thread rule: FX thread.
record Visit(ConsoleShell shell, Desk desk, ExampleStaff staff, Timestamp now, int width, int height) {
    Parent root() {
        return shell.root();
    }

    /// Brings everything up to the moment and to its place, without drawing it.
    void layOut() {
        shell.pulse(now);
        // To dress a scene anew is dear: once is enough.
        if (root().getScene() == null) {
            ScreenPicture.layOut(shell.root(), Sight.theme(), width, height);
            shell.pulse(now);
        }
        // Words that do not fit are set anew, and laid out once more.
        for (int pass = 0; pass < 2; pass++) {
            shell.root().applyCss();
            shell.root().layout();
        }
    }

    /// Makes the window another size, as a person does who drags its edge.
    void resize(int wide, int high) {
        root().resize(wide, high);
        layOut();
    }

    void openRoom(String room) {
        shell.openRoom(room);
        layOut();
    }

    /// Opens a room that has a bedside, at its bedside.
    void bedside(String room) {
        shell.openRoom(room);
        shell.session().turnTo(SessionPage.BEDSIDE);
        layOut();
    }

    /// Presses buttons by their ids, one after the other.
    void press(String... ids) {
        for (String id : ids) {
            find(id).fire();
            layOut();
        }
    }

    /// Presses a button that stands on a small screen alone.
    void pressIfThere(String id) {
        if (!id.isEmpty() && root().lookup("#" + id) instanceof Button button) {
            button.fire();
            layOut();
        }
    }

    void type(String id, String text) {
        field(id).setText(text);
        layOut();
    }

    TextInputControl field(String id) {
        Node place = root().lookup("#" + id);
        if (place instanceof TextInputControl typed) {
            return typed;
        }
        if (place != null && place.lookup(".text-field") instanceof TextInputControl inside) {
            return inside;
        }
        throw new IllegalArgumentException("no field " + id);
    }

    /// On a small screen most of the bedside stands behind the rail.
    private Button find(String id) {
        for (String rail : List.of("", "rail-dose", "rail-event", "rail-moaas", "more")) {
            if (!rail.isEmpty() && root().lookup("#" + rail) instanceof Button button) {
                button.fire();
                layOut();
            }
            if (root().lookup("#" + id) instanceof Button button) {
                return button;
            }
        }
        throw new IllegalArgumentException("no button " + id);
    }
}
