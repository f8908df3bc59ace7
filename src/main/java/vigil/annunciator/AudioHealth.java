package vigil.annunciator;

import vigil.metric.Timestamp;

/// Whether alarms can be heard. Only [Lost] is a fault; the app raises AUDIO_LOST (HIGH) while it lasts.
///
/// Thread rule: immutable.
public sealed interface AudioHealth {
    /// The sound device has not been tried yet.
    record Starting() implements AudioHealth {}

    /// The sound device takes samples.
    record Working() implements AudioHealth {}

    /// Nothing can be heard. It is tried again every few seconds.
    ///
    /// @param since when it was noticed
    /// @param happened what the sound device did, for example `went away`
    record Lost(Timestamp since, String happened) implements AudioHealth {
        /// What is wrong, for the person in the room.
        public String sentence() {
            return "The sound device " + happened + ".";
        }
    }
}
