package vigil.ui.shell;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.ui.control.Preferences;

/// Whether the console is dimmed: by the clock (ux 4.4), until a person decides otherwise; what a person decided holds
/// until the clock turns the next time.
///
/// Confined to the FX thread; it holds no node.
final class NightWatch {
    private final ZoneId zone;
    private boolean byClock;
    private Optional<Boolean> byHand = Optional.empty();

    NightWatch(ZoneId zone) {
        this.zone = zone;
    }

    /// Looks at the clock.
    void pulse(Optional<Preferences.Night> night, Timestamp now) {
        LocalTime time = now.wall().atZone(zone).toLocalTime();
        boolean dark = night.filter(span -> span.holds(time)).isPresent();
        if (dark != byClock) {
            byClock = dark;
            byHand = Optional.empty();
        }
    }

    /// A person wants it the other way round.
    void turn() {
        byHand = Optional.of(!isNight());
    }

    /// True if the console is to be dim.
    boolean isNight() {
        return byHand.orElse(byClock);
    }
}
