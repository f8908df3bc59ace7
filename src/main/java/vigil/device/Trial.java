package vigil.device;

import java.util.Set;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;

/// A candidate that is fed what comes from a port, and says nothing. Counts from its first frame on: what came before
/// may be the end of a frame that began unheard.
///
/// Confined to the thread that listens.
final class Trial {
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
        public void deviceAlarms(Set<DeviceAlarm> standing) {}

        @Override
        public void refused(DeviceCommand command, String reason) {}
    };

    private final Candidate candidate;
    private final DeviceProtocol protocol;
    private final int framesNeeded;
    private long bytesSinceFirst;
    private long rejectedBefore;
    private boolean failed;

    /// @param asked whether it hears the answer to its own question, which proves as much as a check
    Trial(Candidate candidate, boolean asked, Timestamp now) {
        this.candidate = candidate;
        this.framesNeeded = asked
                ? Candidate.Proof.STRONG.framesNeeded()
                : candidate.proof().framesNeeded();
        this.protocol = candidate.protocol().get();
        protocol.start(now, MUTE);
    }

    void feed(byte[] bytes, int length, Timestamp now) {
        if (failed) {
            return;
        }
        boolean before = hasFrames();
        try {
            protocol.received(bytes, length, now, MUTE);
        } catch (RuntimeException e) {
            // A driver that throws at a stranger's bytes has lost; the others listen on.
            failed = true;
        }
        if (before) {
            bytesSinceFirst += length;
        } else if (hasFrames()) {
            rejectedBefore = protocol.counts().rejectedBytes();
        }
    }

    private boolean hasFrames() {
        return protocol.counts().frames() > 0;
    }

    /// The share of the bytes since the first frame that belonged to frames.
    double share() {
        long rejected = protocol.counts().rejectedBytes() - rejectedBefore;
        return bytesSinceFirst == 0 ? 1 : Math.max(0, 1 - (double) rejected / bytesSinceFirst);
    }

    /// True if what came may well be this protocol.
    boolean isPromising() {
        return !failed && hasFrames() && share() >= candidate.proof().shareNeeded();
    }

    /// True if there is enough to believe it.
    boolean fits() {
        FrameCounts counts = protocol.counts();
        return isPromising() && counts.frames() >= framesNeeded && counts.frames() > counts.checkErrors();
    }

    Candidate candidate() {
        return candidate;
    }

    Heard.Match match() {
        return new Heard.Match(candidate.profile(), candidate.settings(), protocol.counts());
    }
}
