package vigil.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPriority;
import vigil.ui.face.AlarmLook;

/// Gives a node the pseudo-classes of an alarm: `:high :medium :low`, `:acked`, `:latched`, `:technical`, `:filled`
/// while it is neither seen nor over, and `:off-phase` between two flashes.
///
/// Thread rule: FX thread. It lives as long as its node, and follows the beat while that is on the screen.
public final class AlarmStyle {
    private static final PseudoClass HIGH = PseudoClass.getPseudoClass("high");
    private static final PseudoClass MEDIUM = PseudoClass.getPseudoClass("medium");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass ACKED = PseudoClass.getPseudoClass("acked");
    private static final PseudoClass LATCHED = PseudoClass.getPseudoClass("latched");
    private static final PseudoClass TECHNICAL = PseudoClass.getPseudoClass("technical");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass OFF_PHASE = PseudoClass.getPseudoClass("off-phase");

    private final Node node;
    private final FlashClock clock;
    private AlarmLook look = AlarmLook.NONE;

    /// Styles `node` as a signal that flashes.
    public AlarmStyle(Node node, FlashClock clock) {
        this.node = node;
        this.clock = clock;
        // The clock lives as long as the console: what is taken off the screen must not hang on it.
        ObservableValue<Boolean> isOnScreen =
                node.sceneProperty().map(scene -> true).orElse(false);
        clock.on(AlarmPriority.HIGH).when(isOnScreen).subscribe(on -> beat());
        clock.on(AlarmPriority.MEDIUM).when(isOnScreen).subscribe(on -> beat());
    }

    /// Shows another state.
    public void set(AlarmLook newLook) {
        if (!look.equals(newLook)) {
            look = newLook;
            steady(node, newLook);
        }
        beat();
    }

    /// Styles `node` without flashing: frames, chips.
    public static void steady(Node node, AlarmLook look) {
        priority(node, look.priority().orElse(null));
        node.pseudoClassStateChanged(ACKED, look.acknowledged());
        node.pseudoClassStateChanged(LATCHED, look.latched());
        node.pseudoClassStateChanged(TECHNICAL, look.technical());
        node.pseudoClassStateChanged(FILLED, look.priority().isPresent() && !look.acknowledged() && !look.latched());
    }

    /// Sets the pseudo-class of a priority, or none.
    static void priority(Node node, @Nullable AlarmPriority priority) {
        node.pseudoClassStateChanged(HIGH, priority == AlarmPriority.HIGH);
        node.pseudoClassStateChanged(MEDIUM, priority == AlarmPriority.MEDIUM);
        node.pseudoClassStateChanged(LOW, priority == AlarmPriority.LOW);
    }

    private void beat() {
        boolean off = look.isFlashing()
                && !look.priority().map(p -> clock.on(p).get()).orElse(true);
        node.pseudoClassStateChanged(OFF_PHASE, off);
    }
}
