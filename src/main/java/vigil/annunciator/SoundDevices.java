package vigil.annunciator;

import java.util.List;

/// The sound devices of a computer.
///
/// Any thread may call.
public interface SoundDevices {
    /// The devices that can play our sound, by the names a person chooses them by; empty if there are none.
    List<String> names();

    /// A device, not yet opened; whether it is there shows when it is.
    ///
    /// @param name one of [#names()], or empty for the computer's usual one
    SoundOutput output(String name);
}
