package vigil.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A piece of other people's work that the application carries, and on what terms.
///
/// Thread rule: immutable.
///
/// @param group what the build knows it by
record Software(String name, String licence, String group) {
    /// All of them, as the application's own list has them.
    static List<Software> all() {
        try (InputStream file = Software.class.getResourceAsStream("software.txt")) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(Software::of)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Software of(String line) {
        String[] parts = line.split("\\|", -1);
        return new Software(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
}
