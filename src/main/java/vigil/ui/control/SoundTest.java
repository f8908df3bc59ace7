package vigil.ui.control;

import java.util.Optional;

/// Makes the alarm sound of a room be heard once, so that a person can say whether they heard it (hazard H8).
public interface SoundTest {
    /// Nothing can be heard here.
    SoundTest SILENT = room -> Optional.of("No alarm sound is set up here.");

    /// Plays the HIGH burst once where that room is heard. Returns at once; any thread may call.
    ///
    /// @return why it cannot be heard, as a sentence; empty if it can
    Optional<String> play(String room);
}
