package vigil.ui.control;

import javafx.scene.Node;

/// What works while the console is locked, marked at the node itself: acknowledging, pausing audio, EMERGENCY (clinical
/// facts 6.3). Everything without the mark asks for a PIN first.
///
/// Thread rule: FX thread.
// Control: H27
public final class PastLock {
    private static final String MARK = "vigil.past-lock";

    private PastLock() {}

    /// Lets a node, and all that is in it, work past the lock.
    public static <N extends Node> N mark(N node) {
        node.getProperties().put(MARK, true);
        return node;
    }

    /// True if that node, or one that it stands in, works past the lock.
    public static boolean isMarked(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getProperties().containsKey(MARK)) {
                return true;
            }
        }
        return false;
    }
}
