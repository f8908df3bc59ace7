package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
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
    /// ux 8: dense forms.
    private static final double FORM = 44;
    /// ux 8: live actions.
    private static final double LIVE = 56;

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

    /// @param live true where a patient is monitored
    static List<String> small(Parent root, boolean live) {
        List<String> faults = new ArrayList<>();
        for (Node target : Targets.all(root)) {
            Bounds b = Targets.place(target);
            double high = least(target, live);
            if (b.getHeight() < high - 0.5 || b.getWidth() < FORM - 0.5) {
                faults.add("small " + Math.round(b.getWidth()) + "x" + Math.round(b.getHeight()) + " "
                        + Looked.place(target));
            }
        }
        return faults;
    }

    private static double least(Node target, boolean live) {
        boolean scale = target.getId() != null && target.getId().startsWith("moaas");
        return scale ? 48 : live && changesSomething(target) ? LIVE : FORM;
    }

    /// The top bar, the chart's tools and a list's opener change what is seen, and nothing else.
    private static boolean changesSomething(Node target) {
        return !"adverse-all".equals(target.getId()) && !isIn(target, "top-bar") && !isIn(target, "session-chart-card");
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
