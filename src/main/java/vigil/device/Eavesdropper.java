package vigil.device;

import java.io.IOException;
import java.time.Duration;
import vigil.metric.Clock;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;

/// Listens on a port for a device that speaks a certain protocol, without saying a word: what hangs there is not known
/// yet, and an unknown medical device is told nothing. So devices that speak only when asked are not found.
///
/// Runs on the thread that calls; no link may have the port open.
///
/// @param clock says when it has listened long enough; the port's reads do the waiting
public record Eavesdropper(Port port, Clock clock) {
    private static final ProtocolOutput MUTE = new ProtocolOutput() {
        @Override
        public void frameAccepted() {}

        @Override
        public void measured(Measurement measurement) {}

        @Override
        public void send(byte[] bytes) {}

        @Override
        public void cuffRunning(boolean running) {}

        @Override
        public void refused(DeviceCommand command, String reason) {}
    };

    /// What `protocol` made of the bytes that came in `howLong`.
    ///
    /// @throws IOException if the port cannot be opened or fails meanwhile; one sentence
    public FrameCounts listen(String address, LinkSettings settings, DeviceProtocol protocol, Duration howLong)
            throws IOException {
        byte[] buffer = new byte[1024];
        try (Transport transport = port.open(address, settings)) {
            Timestamp end = clock.now().plus(howLong);
            protocol.start(clock.now(), MUTE);
            while (clock.now().isBefore(end)) {
                int n = transport.read(buffer);
                if (n < 0) {
                    throw new IOException(address + " ended while it was listened to.");
                }
                protocol.received(buffer, n, clock.now(), MUTE);
            }
        }
        return protocol.counts();
    }
}
