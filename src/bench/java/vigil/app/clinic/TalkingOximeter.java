package vigil.app.clinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vigil.device.simulated.PseudoTerminal;

/// A Masimo oximeter at one end of a pseudo-terminal: a line a second, and one more at the moment it is told to show
/// another saturation.
///
/// Owns a thread; [#say] may be called by any.
public final class TalkingOximeter implements AutoCloseable {
    static final String PROFILE = "masimo-ascii1";

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final PseudoTerminal line;
    private final Thread thread;
    private volatile int spo2;
    private volatile boolean stopping;
    private int lines;

    TalkingOximeter(int spo2) throws IOException {
        this.spo2 = spo2;
        line = PseudoTerminal.open();
        thread = Thread.ofPlatform().name("oximeter").daemon().unstarted(this::run);
    }

    /// Where it hangs, for example `/dev/pts/7`.
    String port() {
        return line.path();
    }

    /// Begins to send.
    ///
    /// @param after how long to wait before, so that eight of them do not speak in one breath
    void start(Duration after) {
        new ParkingIdle().idle(after);
        thread.start();
    }

    /// Sends a line with this saturation at once, and goes on with it.
    ///
    /// @return when the line was handed to the wire, ns of the system's monotonic clock
    public long say(int percent) throws IOException {
        spo2 = percent;
        long at = System.nanoTime();
        send();
        return at;
    }

    @Override
    public void close() {
        stopping = true;
        line.close();
    }

    private void run() {
        while (!stopping) {
            try {
                send();
            } catch (IOException e) {
                return;
            }
            new ParkingIdle().idle(EVERY);
        }
    }

    /// The perfusion index changes from line to line: numbers that never change would be thinned out.
    private synchronized void send() throws IOException {
        String text = "02/22/16 22:47:45 SN=0000000000 SPO2=%03d%% BPM=072 PI=03.6%d%% SPCO=--.-%% SPMET=--.-%%"
                + " DESAT=-- PIDELTA=+-- ALARM=0000 EXC=000800\r\n";
        line.write(text.formatted(spo2, lines++ % 10).getBytes(StandardCharsets.US_ASCII));
    }
}
