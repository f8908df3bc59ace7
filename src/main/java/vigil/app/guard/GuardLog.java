package vigil.app.guard;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vigil.metric.Timestamp;

/// What the guard saw and did, line by line, in the data folder and on standard error. When the file has grown too
/// long, it
/// becomes `guard.log.old` and a new one begins.
///
/// Thread rule: confined to the guard's thread.
///
/// @param file the log
/// @param err standard error
record GuardLog(Path file, PrintWriter err) {
    /// A console that never comes up again makes some 3 MB a day.
    private static final long LONGEST = 1_000_000;

    /// Writes a sentence. A log that cannot be written keeps nobody from guarding.
    void say(Timestamp now, String sentence) {
        err.println("guard: " + sentence);
        err.flush();
        try {
            if (Files.exists(file) && Files.size(file) > LONGEST) {
                Files.move(file, file.resolveSibling("guard.log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file,
                    now.wall() + " " + sentence + System.lineSeparator(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            err.println("guard: " + file + " cannot be written: " + e.getMessage());
            err.flush();
        }
    }
}
