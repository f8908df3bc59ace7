package vigil.device;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vigil.metric.Timestamp;

/// A toy protocol: every `!` is a good frame, `?` throws, anything else is garbage. It greets with `hello`, takes leave
/// with `bye`, and starts a cuff but cannot stop one.
public final class FakeProtocol implements DeviceProtocol {
    public static final Duration SILENCE = Duration.ofSeconds(3);

    private long frames;
    private long garbage;
    private final DamageTally damage = new DamageTally();

    private final Duration silence;

    public FakeProtocol() {
        this(SILENCE);
    }

    /// @param silence how long it may say nothing
    public FakeProtocol(Duration silence) {
        this.silence = silence;
    }

    @Override
    public void start(Timestamp now, ProtocolOutput out) {
        send("hello", out);
    }

    @Override
    public void received(byte[] buffer, int length, Timestamp at, ProtocolOutput out) {
        for (int i = 0; i < length; i++) {
            switch (buffer[i]) {
                case '!' -> {
                    frames++;
                    damage.taken(1);
                    out.frameAccepted();
                }
                case '?' -> throw new IllegalStateException("lost my place");
                default -> {
                    garbage++;
                    damage.rejected(1);
                }
            }
        }
    }

    @Override
    public void tick(Timestamp now, ProtocolOutput out) {}

    @Override
    public void command(DeviceCommand command, Timestamp now, ProtocolOutput out) {
        switch (command) {
            case START_CUFF -> {
                send("cuff", out);
                out.cuffRunning(true);
            }
            case STOP_CUFF -> out.refused(command, "This device cannot stop its cuff.");
        }
    }

    @Override
    public void stop(Timestamp now, ProtocolOutput out) {
        send("bye", out);
    }

    @Override
    public Duration silenceLimit() {
        return silence;
    }

    @Override
    public FrameCounts counts() {
        return new FrameCounts(frames, garbage, 0, damage.damaged());
    }

    private static void send(String text, ProtocolOutput out) {
        out.send(text.getBytes(StandardCharsets.US_ASCII));
    }
}
