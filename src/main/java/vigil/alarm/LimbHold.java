package vigil.alarm;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// While a cuff squeezes the limb that the oximeter sits on, no signal is to be expected from it: its no-signal
/// alarm is held from the start of the cuff to 20 s after its end, and never longer than 60 s (clinical facts, 9.3
/// and AV-7; hazard H11). SpO2 below a limit is never held.
///
/// There is no hold where an SpO2 alarm stands or is pending at the start of the cuff, or the signal is gone already:
/// so one cuff after the other does not lengthen the silence.
///
/// Thread rule: confined to its engine's thread.
final class LimbHold {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration AFTER_CUFF = Duration.ofSeconds(20);

    private boolean onCuffLimb;
    private boolean running;
    private boolean heldByThisCuff;
    private @Nullable CuffHold hold;

    /// The oximeter was put on or off the cuff's limb. Off it, nothing is held; on it, from the next cuff on.
    void place(boolean onLimb) {
        onCuffLimb = onLimb;
        if (!onLimb) {
            hold = null;
        }
    }

    /// A cuff began or ended.
    ///
    /// @param isQuiet true if no SpO2 alarm stands or is pending
    void cuff(Timestamp now, boolean begins, boolean isQuiet) {
        if (begins && !running) {
            heldByThisCuff = onCuffLimb && isQuiet;
            hold = heldByThisCuff ? new CuffHold(now, now.plus(AT_MOST)) : hold;
        } else if (!begins && running && heldByThisCuff && hold != null) {
            Timestamp until = now.plus(AFTER_CUFF);
            hold = until.isBefore(hold.until()) ? new CuffHold(hold.since(), until) : hold;
        }
        running = begins;
    }

    /// What only time changes.
    void tick(Timestamp now) {
        if (hold != null && !now.isBefore(hold.until())) {
            hold = null;
        }
    }

    /// The hold that lasts now.
    Optional<CuffHold> hold() {
        return Optional.ofNullable(hold);
    }
}
