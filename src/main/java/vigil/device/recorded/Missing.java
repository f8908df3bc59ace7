package vigil.device.recorded;

import vigil.device.WireEvent;

/// What could not be kept, counted.
///
/// Thread rule: immutable.
record Missing(long events, long bytes) {
    static final Missing NOTHING = new Missing(0, 0);

    Missing and(RawEntry entry) {
        return switch (entry) {
            case RawEntry.Wire wire -> new Missing(events + 1, bytes + bytes(wire.event()));
            case RawEntry.Gap gap -> new Missing(events + gap.events(), bytes + gap.bytes());
            case RawEntry.Ended end -> this;
        };
    }

    /// How many bytes an entry carries.
    static int bytes(RawEntry entry) {
        return entry instanceof RawEntry.Wire wire ? bytes(wire.event()) : 0;
    }

    private static int bytes(WireEvent event) {
        return switch (event) {
            case WireEvent.Received e -> e.bytes().size();
            case WireEvent.Sent e -> e.bytes().size();
            case WireEvent.Opened e -> 0;
            case WireEvent.Commanded e -> 0;
            case WireEvent.Closed e -> 0;
        };
    }
}
