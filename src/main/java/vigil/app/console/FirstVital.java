package vigil.app.console;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.monitor.Rooms;

/// Writes into the log how long it took from the process's beginning to the first vital sign on the screen: what
/// whoever starts the console waits for, and what a restart costs.
///
/// Thread rule: FX thread, as what is told of each frame.
final class FirstVital implements Consumer<Timestamp> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstVital.class);

    private final Rooms rooms;
    private final BooleanSupplier showing;
    private boolean laidOut;
    private boolean told;

    /// @param showing true while a screen shows what the rooms measure
    FirstVital(Rooms rooms, BooleanSupplier showing) {
        this.rooms = rooms;
        this.showing = showing;
    }

    /// A frame begins: the one before it is drawn.
    @Override
    public void accept(Timestamp frame) {
        if (told) {
            return;
        }
        if (laidOut) {
            told = true;
            LOG.info("The first vital sign was on the screen {} ms after the start.", sinceStart());
        }
        laidOut = showing.getAsBoolean()
                && rooms.names().stream().map(rooms::snapshot).anyMatch(FirstVital::hasVital);
    }

    private static boolean hasVital(RoomSnapshot room) {
        return room.values().values().stream().anyMatch(v -> v.lastGood().isPresent());
    }

    private static long sinceStart() {
        return ProcessAge.now().map(Duration::toMillis).orElse(-1L);
    }
}
