package vigil.session.gate;

import java.util.List;

/// The gate before a dose: every item, in the order a screen asks them.
///
/// Thread rule: immutable.
public record Gate(List<GateItem> items) {
    public Gate {
        items = List.copyOf(items);
    }

    /// The items in a state.
    public List<GateItem> in(GateState state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    /// True if something is neither answered nor measured.
    public boolean isOpen() {
        return !in(GateState.OPEN).isEmpty();
    }

    /// True if nothing overrides what stands in the way.
    public boolean isStopped() {
        return !in(GateState.HARD_STOP).isEmpty();
    }

    /// True if a clinician must give a reason.
    public boolean needsReason() {
        return !in(GateState.SOFT_STOP).isEmpty();
    }
}
