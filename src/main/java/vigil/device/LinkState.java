package vigil.device;

import java.util.EnumSet;
import java.util.Set;

/// Where a link stands. It changes only along [#mayBecome]; the table is written out in docs/architecture.md.
public enum LinkState {
    /// Not wanted: nobody asked for this device, or it was told to stop.
    CLOSED,
    /// The port is being opened.
    OPENING,
    /// The port is open, the device's initialisation was sent, and nothing valid has come yet.
    STARTING,
    /// Valid frames are coming.
    LIVE,
    /// The port is open, but no valid frame came within the profile's silence limit.
    STALE,
    /// The port ended or failed (cable pulled), or silence went on.
    LOST,
    /// Waiting for the next attempt to open.
    WAITING;

    /// The states that may follow this one.
    public Set<LinkState> next() {
        return switch (this) {
            case CLOSED -> EnumSet.of(OPENING);
            case OPENING -> EnumSet.of(STARTING, WAITING, CLOSED);
            case STARTING -> EnumSet.of(LIVE, STALE, LOST, CLOSED);
            case LIVE -> EnumSet.of(STALE, LOST, CLOSED);
            case STALE -> EnumSet.of(LIVE, LOST, CLOSED);
            case LOST -> EnumSet.of(WAITING, CLOSED);
            case WAITING -> EnumSet.of(OPENING, CLOSED);
        };
    }

    /// True if `other` may follow this state.
    public boolean mayBecome(LinkState other) {
        return next().contains(other);
    }
}
