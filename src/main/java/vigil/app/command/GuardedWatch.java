package vigil.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigil.app.clinic.Clinic;
import vigil.app.clinic.RoomRig;
import vigil.app.clinic.Vital;
import vigil.app.guard.Guarded;
import vigil.metric.Clock;
import vigil.store.SqliteRecorder;

/// A watch over one room while a guard watches over it.
///
/// @param data the folder of the record
record GuardedWatch(String room, Path data, RoomRig rig, SqliteRecorder recorder, Clock clock) {
    /// Waits for the end. A watch that was started again has only the rest of its time.
    ///
    /// @param whole how long the session is to last; null for ever
    /// @param wait waits for at most so long
    /// @return why it ended, in words
    String await(@Nullable Duration whole, Function<@Nullable Duration, String> wait, Guarded.Again again) {
        List<Vital> vitals =
                List.of(Clinic.vital(room, rig.monitor()), Vital.thread("the writer of the record", recorder::isAlive));
        Duration gone = rig.monitor()
                .snapshot()
                .session()
                .map(s -> clock.now().since(s.began()))
                .orElse(Duration.ZERO);
        try (Guarded guarded = Guarded.start(data, again, vitals, rig::submit, clock, Duration.ZERO)) {
            String reason = wait.apply(whole == null ? null : whole.minus(gone));
            guarded.end();
            return reason;
        }
    }
}
