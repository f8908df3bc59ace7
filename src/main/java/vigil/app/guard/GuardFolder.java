package vigil.app.guard;

import java.nio.file.Path;

/// The guard's files in a data folder.
///
/// @param data the folder of the record
record GuardFolder(Path data) {
    /// Where the console beats.
    Path consoleBeat() {
        return data.resolve("console.beat");
    }

    /// Where the guard beats; a living guard holds it, so there is one a folder.
    Path guardBeat() {
        return data.resolve("guard.beat");
    }

    /// What the guard saw and did.
    Path log() {
        return data.resolve("guard.log");
    }
}
