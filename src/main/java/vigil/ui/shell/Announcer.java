package vigil.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import vigil.monitor.Rooms;
import vigil.ui.face.AlarmOnsets;

/// Tells a screen reader of each HIGH and MEDIUM alarm once, when it begins, whatever screen shows (ux 13).
/// JavaFX knows no live region: this is a place without a picture whose text changes, and which says so to
/// the system.
///
/// Thread rule: FX thread.
final class Announcer extends Region {
    private final AlarmOnsets onsets = new AlarmOnsets();
    private List<AlarmOnsets.Onset> last = List.of();

    Announcer() {
        setId("announcer");
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Looks at all rooms.
    void pulse(Rooms rooms) {
        List<AlarmOnsets.Onset> begun = onsets.begun(rooms);
        if (!begun.isEmpty()) {
            last = begun;
            translate();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// What was told last, in the language that is spoken now; nobody is told again.
    void translate() {
        setAccessibleText(last.stream().map(AlarmOnsets.Onset::said).collect(Collectors.joining(". ")));
    }
}
