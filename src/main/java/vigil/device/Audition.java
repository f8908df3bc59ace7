package vigil.device;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// One opening of a port with one set of settings: all profiles of these settings hear the same bytes.
///
/// Confined to the thread that listens.
final class Audition {
    /// Longer than any pause within a message at the speeds that devices use, shorter than the pause between the
    /// messages of a device that reports once a second. A choice.
    private static final Duration PAUSE = Duration.ofMillis(150);
    /// So many bytes in whole bursts without a frame are enough: a line, or a few of the short frames that some devices
    /// send three times a second and that are believed only after several. A choice.
    private static final int A_MESSAGE = 24;
    /// Of a stream without pauses, this much and for this long without a frame is enough: the slowest known says 300
    /// bytes a second, in frames of a few bytes. A choice.
    private static final int PLENTY = 128;
    private static final Duration LONG_ENOUGH = Duration.ofMillis(750);
    /// How much longer it listens once a profile fits, so that others may fit too. A choice.
    private static final Duration AFTERTHOUGHT = Duration.ofSeconds(1);

    private final List<Trial> trials;
    private final boolean asked;
    private final byte[] buffer = new byte[1024];
    private Timestamp lastByte;
    private long bytes;
    private boolean burstIsWhole;
    private boolean inBurst;
    private int burst;
    private int passed;
    private @Nullable Timestamp firstByte;
    private @Nullable Timestamp firstFit;

    /// @param asked whether they hear the answer to their own question
    Audition(List<Candidate> candidates, boolean asked, Timestamp now) {
        this.asked = asked;
        trials = candidates.stream().map(c -> new Trial(c, asked, now)).toList();
        lastByte = now;
    }

    /// Listens until it is clear who fits, clear that none does, or `end`, after a question until it was answered; and
    /// on to `latest` while somebody may.
    ///
    /// @throws IOException if the port fails: one sentence
    void listen(Transport transport, Clock clock, Timestamp end, Timestamp latest, String address) throws IOException {
        long before = bytes;
        for (Timestamp now = clock.now(); !isAnswered(before) && goesOn(now, end, latest); now = clock.now()) {
            int n = transport.read(buffer);
            if (n < 0) {
                throw new IOException(address + " ended while it was listened to.");
            }
            take(n, clock.now());
        }
    }

    private boolean isAnswered(long before) {
        return asked && bytes > before && !inBurst;
    }

    private boolean goesOn(Timestamp now, Timestamp end, Timestamp latest) {
        return !isDecided(now) && now.isBefore(isPromising() ? latest : end);
    }

    private void take(int length, Timestamp now) {
        boolean paused = now.since(lastByte).compareTo(PAUSE) >= 0;
        if (length == 0) {
            if (paused) {
                endBurst();
            }
            return;
        }
        if (!inBurst || paused) {
            endBurst();
            inBurst = true;
            burstIsWhole = paused;
        }
        burst += length;
        lastByte = now;
        firstByte = firstByte == null ? now : firstByte;
        bytes += length;
        trials.forEach(t -> t.feed(buffer, length, now));
        if (firstFit == null && trials.stream().anyMatch(Trial::fits)) {
            firstFit = now;
        }
    }

    /// A whole message, or several short ones, went by.
    private void endBurst() {
        passed += inBurst && burstIsWhole ? burst : 0;
        inBurst = false;
        burst = 0;
    }

    private boolean isPromising() {
        return trials.stream().anyMatch(Trial::isPromising);
    }

    private boolean isDecided(Timestamp now) {
        Timestamp fit = firstFit;
        if (fit != null) {
            return now.since(fit).compareTo(AFTERTHOUGHT) >= 0;
        }
        Timestamp first = firstByte;
        boolean plenty = first != null && bytes >= PLENTY && now.since(first).compareTo(LONG_ENOUGH) >= 0;
        return (passed >= A_MESSAGE || plenty) && !isPromising();
    }

    /// How many bytes came.
    long bytes() {
        return bytes;
    }

    /// The candidates that fit.
    List<Trial> fitting() {
        return trials.stream().filter(Trial::fits).toList();
    }
}
