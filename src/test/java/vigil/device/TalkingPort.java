package vigil.device;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// A port at whose far end something says its piece again and again, whether or not anybody listens; with
/// other settings than its own it is rubbish of the same length. Each read takes 50 ms of simulated time.
/// It is the clock, too.
final class TalkingPort implements Port, Clock {
    private final LinkSettings own;
    private final String piece;
    private final Duration every;
    final List<String> sent = new ArrayList<>();
    final List<Integer> openings = new ArrayList<>();
    String answer = "";
    String refusal = "";
    Timestamp now = new Timestamp(0, 0);
    private Timestamp next = now.plus(Duration.ofMillis(310));

    TalkingPort(LinkSettings own, String piece, Duration every) {
        this.own = own;
        this.piece = piece;
        this.every = every;
    }

    @Override
    public Timestamp now() {
        return now;
    }

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        if (!refusal.isEmpty()) {
            throw new PortException(refusal);
        }
        openings.add(settings.baud());
        said();
        return new Line(settings.equals(own));
    }

    @Override
    public boolean isPresent(String address) {
        return true;
    }

    /// What was said since it was last looked, and is gone if nobody reads it.
    private String said() {
        StringBuilder said = new StringBuilder();
        while (!piece.isEmpty() && !now.isBefore(next)) {
            said.append(piece);
            next = next.plus(every);
        }
        return said.toString();
    }

    private final class Line implements Transport {
        private final boolean right;
        private String answered = "";

        Line(boolean right) {
            this.right = right;
        }

        @Override
        public int read(byte[] buffer) {
            now = now.plus(Duration.ofMillis(50));
            byte[] bytes = (said() + answered).getBytes(StandardCharsets.US_ASCII);
            answered = "";
            if (!right) {
                Arrays.fill(bytes, (byte) 'x');
            }
            System.arraycopy(bytes, 0, buffer, 0, bytes.length);
            return bytes.length;
        }

        @Override
        public void write(byte[] bytes) {
            sent.add(new String(bytes, StandardCharsets.US_ASCII));
            answered = right ? answer : "";
        }

        @Override
        public void close() {}
    }
}
