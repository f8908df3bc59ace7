package vigil.device;

import java.util.List;
import java.util.function.Supplier;

/// One profile with one of its settings, as something that a port may turn out to speak.
///
/// Thread rule: immutable; what [#protocol] supplies is confined to the thread that listens.
///
/// @param profile the profile's id
/// @param proof how much a frame of it proves
/// @param protocol makes a fresh one
/// @param asks what may be asked of an unknown device; empty if it speaks by itself, or may not be asked
public record Candidate(
        String profile, LinkSettings settings, Proof proof, Supplier<DeviceProtocol> protocol, List<HarmlessAsk> asks) {
    public Candidate {
        asks = List.copyOf(asks);
    }

    /// How much a whole frame proves of the protocol.
    public enum Proof {
        /// Little: no check and no words, so bytes of another protocol often look like frames.
        BARE(8, 0.9),
        /// Much: a check that holds, or a whole line in the form of this device.
        STRONG(2, 0.5);

        private final int frames;
        private final double share;

        Proof(int frames, double share) {
            this.frames = frames;
            this.share = share;
        }

        /// How many frames must have come before it is believed. A choice: two lines a second apart are heard in any
        /// listening; eight frames of five bytes without a check come within a fifth of a second.
        int framesNeeded() {
            return frames;
        }

        /// Which share of the bytes since the first frame must belong to frames. A choice: a device with a check may
        /// send much that its profile does not describe; one without has nothing else to be known by.
        double shareNeeded() {
            return share;
        }
    }
}
