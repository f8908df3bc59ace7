package vigil.ui.shell;

import javafx.scene.Node;
import vigil.ui.control.Desk;

final class Keys {
    Keys(ConsoleShell shell, Desk desk) {}

    void attachTo(Node root) {}
}
