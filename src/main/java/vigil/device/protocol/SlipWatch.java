package vigil.device.protocol;

import vigil.metric.Metric;
import vigil.profile.Message;

/// Notices frames whose numbers have slipped by one place: one number is just what its neighbour was a frame before.
///
/// Confined to one thread.
final class SlipWatch {
    private final Message.SlipGuard guard;
    private double before = Double.NaN;

    SlipWatch(Message.SlipGuard guard) {
        this.guard = guard;
    }

    Metric metric() {
        return guard.metric();
    }

    Metric previous() {
        return guard.previous();
    }

    /// True if the frame with these two numbers must not be used. NaN is no number and equals none.
    boolean slipped(double suspect, double neighbour) {
        boolean slipped = suspect == before;
        if (!slipped) {
            before = neighbour; // what a slipped frame says of its neighbour is wrong too
        }
        return slipped;
    }
}
