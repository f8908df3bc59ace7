package vigil.profile;

import java.nio.file.Path;

/// Something wrong in a profile, where a technician will find it.
///
/// @param line from 1
/// @param column from 1
/// @param text one sentence
public record Problem(Path file, int line, int column, String text) {
    /// `file:line:column: text`, as editors understand it.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + text;
    }
}
