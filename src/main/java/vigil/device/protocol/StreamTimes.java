package vigil.device.protocol;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.DescribedProfile;
import vigil.profile.Message;
import vigil.profile.Waveform;

/// When a simulated device says what it says by itself: each message at its own pace, some only after a command.
///
/// Confined to one thread.
final class StreamTimes {
    private final List<Message> streamed;
    private final Timestamp[] nextAt;
    private final boolean[] isSilent;

    /// @param start when the device is switched on
    StreamTimes(DescribedProfile profile, Timestamp start) {
        streamed = profile.messages().stream()
                .filter(m -> m.sent().isPresent() || m.waveform().isPresent())
                .toList();
        nextAt = new Timestamp[streamed.size()];
        isSilent = new boolean[streamed.size()];
        for (int i = 0; i < nextAt.length; i++) {
            nextAt[i] = start.plus(period(streamed.get(i)));
            isSilent[i] = streamed.get(i).sent().map(s -> !s.after().isEmpty()).orElse(false);
        }
    }

    private static Duration period(Message message) {
        return message.sent()
                .map(Message.Sent::every)
                .orElseGet(() -> Duration.ofNanos(
                        Math.round(1e9 / message.waveform().orElseThrow().samplesPerSecond())));
    }

    /// The host said a command, which may begin or end some of them.
    void commanded(String command, Timestamp at) {
        for (int i = 0; i < isSilent.length; i++) {
            Message.Sent sent = streamed.get(i).sent().orElse(null);
            if (sent != null && sent.after().equals(command) && isSilent[i]) {
                isSilent[i] = false;
                nextAt[i] = at.plus(sent.every());
            } else if (sent != null && sent.until().equals(command)) {
                isSilent[i] = true;
            }
        }
    }

    /// The cuff begins to measure: what comes only while it does comes a period from now.
    void cuffBegins(Timestamp at) {
        for (int i = 0; i < nextAt.length; i++) {
            if (isWhileMeasuring(streamed.get(i))) {
                nextAt[i] = at.plus(period(streamed.get(i)));
            }
        }
    }

    /// The stream that is due first; empty if none is due by `now`.
    OptionalInt due(Timestamp now) {
        int first = -1;
        for (int i = 0; i < nextAt.length; i++) {
            if (!now.isBefore(nextAt[i]) && (first < 0 || nextAt[i].isBefore(nextAt[first]))) {
                first = i;
            }
        }
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /// When that stream is due.
    Timestamp at(int stream) {
        return nextAt[stream];
    }

    Message message(int stream) {
        return streamed.get(stream);
    }

    /// True if that stream is said at all now.
    boolean isSaid(int stream, boolean measuring) {
        return !isSilent[stream] && (measuring || !isWhileMeasuring(streamed.get(stream)));
    }

    /// That stream was said, or passed over.
    void done(int stream) {
        nextAt[stream] = nextAt[stream].plus(period(streamed.get(stream)));
    }

    /// When a sample was taken, counted from its message: samples that leave together were taken one after the other,
    /// the last one with the message.
    Duration offsetOf(Metric metric, int index) {
        Waveform waveform = streamed.stream()
                .flatMap(m -> m.waveform().stream())
                .filter(w -> w.metric() == metric)
                .findFirst()
                .orElseThrow();
        int count = waveform.samples() instanceof Waveform.Samples.Run run ? Math.max(1, run.count()) : 1;
        double ago = (count - 1 - index) / waveform.samplesPerSecond();
        return Duration.ofNanos(Math.round(-ago * 1e9));
    }

    private static boolean isWhileMeasuring(Message message) {
        return message.sent().map(Message.Sent::whileMeasuring).orElse(false);
    }
}
