package vigil.device.protocol.ieee11073;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// Tells a measurement of now from one that the device had kept. Agents of this protocol store what nobody
/// took from them, and send it when they are connected; believed to be of now, an old number hides how the
/// patient is.
///
/// A measurement counts as current if
/// * it carries no time, and did not come in a buffered report: it is taken as sent when it was measured; or
/// * the device's clock says a time near the host's; or
/// * the device's clock, though set wrong, has kept pace with the host's for [#PROOF]: what was stored comes
///   in a burst, and what is repeated stands still, but a clock that runs shows measurements as they are
///   made.
///
/// All times are choices. A lone cuff result of a device whose clock is set wrong is therefore refused, with
/// the reason in words: its clock must be set. A device that replays what it stored at the pace at which it
/// was measured cannot be told from one that measures.
///
/// Confined to the link thread.
final class Currency {
    /// A steady stream's value must be this young.
    static final Duration NEAR_FOR_NUMBERS = Duration.ofSeconds(10);

    /// A cuff result comes when the person or the device gets round to sending it.
    static final Duration NEAR_FOR_CUFF = Duration.ofMinutes(2);

    /// How long the clocks must go together to prove that the device's runs.
    static final Duration PROOF = Duration.ofSeconds(10);

    /// How far they may drift apart or be delayed meanwhile.
    static final Duration SLACK = Duration.ofSeconds(2);

    private static final LocalDateTime EPOCH = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);

    private final ZoneId zone;
    private @Nullable Timestamp since;
    private Duration gap = Duration.ZERO;

    /// @param zone in which the device's clock is assumed to be set: the host's
    Currency(ZoneId zone) {
        this.zone = zone;
    }

    /// The link begins anew; nothing is proven.
    void restart() {
        since = null;
    }

    /// True if the number that the device measured at `deviceTime`, and that came at `at`, is of now. Numbers
    /// also show whether the device's clock keeps pace.
    boolean isCurrentNumber(Optional<LocalDateTime> deviceTime, boolean isBuffered, Timestamp at) {
        if (deviceTime.isEmpty()) {
            return !isBuffered;
        }
        watch(deviceTime.get(), at);
        return isNear(deviceTime.get(), hostTime(at), NEAR_FOR_NUMBERS) || keepsPace(at);
    }

    /// The same of a cuff result. Its time is when the determination ended and not when it was sent, so it shows
    /// nothing of the clock's pace; but where numbers proved that, the clock may be set wrong.
    boolean isCurrentResult(Optional<LocalDateTime> deviceTime, boolean isBuffered, Timestamp at) {
        if (deviceTime.isEmpty()) {
            return !isBuffered;
        }
        return isNear(deviceTime.get(), hostTime(at), NEAR_FOR_CUFF)
                || keepsPace(at) && isNear(deviceTime.get(), EPOCH.plus(gap).plusNanos(at.monoNanos()), NEAR_FOR_CUFF);
    }

    private LocalDateTime hostTime(Timestamp at) {
        return LocalDateTime.ofInstant(at.wall(), zone);
    }

    private static boolean isNear(LocalDateTime one, LocalDateTime other, Duration near) {
        return Duration.between(one, other).abs().compareTo(near) <= 0;
    }

    /// The host's side of the comparison is its monotonic clock: a changed wall clock proves nothing.
    private void watch(LocalDateTime deviceTime, Timestamp at) {
        Duration ahead = Duration.between(EPOCH, deviceTime).minusNanos(at.monoNanos());
        if (since == null || ahead.minus(gap).abs().compareTo(SLACK) > 0) {
            since = at;
            gap = ahead;
        }
    }

    private boolean keepsPace(Timestamp at) {
        Timestamp began = since;
        return began != null && at.since(began).compareTo(PROOF) >= 0;
    }
}
