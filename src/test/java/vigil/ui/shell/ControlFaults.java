package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import vigil.ui.example.SpokenOrder;

/// Controls that say nothing of themselves, or that a finger does not hit (ux 8, ux 13).
///
/// Thread rule: FX thread.
final class ControlFaults {
    /// What a control may be for who does not see it.
    private static final Set<AccessibleRole> WITHOUT_SENSE = Set.of(AccessibleRole.NODE);
    /// ux 8: dense forms and tools.
    private static final Dimension2D FORM = new Dimension2D(44, 44);
    /// ux 8: live actions.
    private static final Dimension2D LIVE = new Dimension2D(64, 56);
    /// ux 8: MOAA/S.
    private static final Dimension2D SEDATION = new Dimension2D(85, 48);
    /// ux 8: a room's chip is drawn lower than what is hit.
    private static final Dimension2D CHIP = new Dimension2D(44, 64);
    /// Live actions on each page.
    private static final Set<String> EVERYWHERE = Set.of("acknowledge", "pause-audio", "bar-pause-audio");
    /// What only opens something to look at, or closes it.
    private static final Set<String> LOOKS = Set.of("adverse-all", "alarm-help", "sign-in-close");

    private ControlFaults() {}

    static List<String> spoken(Parent root) {
        List<String> faults = new ArrayList<>();
        for (SpokenOrder.Stop stop : SpokenOrder.of(root)) {
            if (stop.text().isBlank()) {
                faults.add("says nothing " + stop.role() + " " + Looked.place(stop.node()));
            }
            if (WITHOUT_SENSE.contains(stop.role())) {
                faults.add("is no kind of control " + stop + " " + Looked.place(stop.node()));
            }
        }
        return faults;
    }

    /// What a finger does not hit, in px of the screen.
    ///
    /// @param live true where a patient is monitored
    static List<String> small(Parent root, boolean live) {
        List<String> faults = new ArrayList<>();
        for (Node target : Targets.all(root)) {
            Bounds b = Targets.place(target);
            Dimension2D least = least(target, live);
            if (b.getHeight() < least.getHeight() - 0.5 || b.getWidth() < least.getWidth() - 0.5) {
                faults.add("small " + Math.round(b.getWidth()) + "x" + Math.round(b.getHeight()) + " "
                        + Looked.place(target));
            }
        }
        return faults;
    }

    private static Dimension2D least(Node target, boolean live) {
        if (target.getStyleClass().contains("room-chip-hit")) {
            return CHIP;
        }
        String id = String.valueOf(target.getId());
        if (live && id.startsWith("moaas-")) {
            return SEDATION;
        }
        return EVERYWHERE.contains(id) || (live && changesSomething(target)) ? LIVE : FORM;
    }

    /// The top bar, the chart's tools, help and what opens a list change what is seen, and nothing else.
    private static boolean changesSomething(Node target) {
        return !LOOKS.contains(String.valueOf(target.getId()))
                && !target.getStyleClass().contains("limits-beside")
                && !isIn(target, "top-bar")
                && !isIn(target, "session-chart-card");
    }

    private static boolean isIn(Node target, String part) {
        for (Node at = target; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(part)) {
                return true;
            }
        }
        return false;
    }
}
