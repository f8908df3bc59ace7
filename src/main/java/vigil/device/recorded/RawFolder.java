package vigil.device.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where raw files lie: `raw/<session>/<number>-<profile>.vraw` in the folder of the record, and beside them
/// `<digest>/<profile>/profile.yaml`, each profile as it was.
///
/// Thread rule: immutable; the writer's thread creates, any thread reads.
///
/// @param path the folder of the record
public record RawFolder(Path path) {
    private static final String SUFFIX = ".vraw";
    private static final String PROFILE = "profile.yaml";

    /// The names of all sessions with raw files, in order.
    ///
    /// @throws IOException if they cannot be listed
    public List<String> sessions() throws IOException {
        return names(path.resolve("raw"), Files::isDirectory);
    }

    /// The raw files of a session, in the order in which they were begun; empty if there are none.
    ///
    /// @throws IOException if they cannot be listed
    public List<Path> files(String session) throws IOException {
        Path folder = session(session);
        return names(folder, f -> f.toString().endsWith(SUFFIX)).stream()
                .map(folder::resolve)
                .toList();
    }

    /// Where the text of a file's profile lies, whether or not it does.
    public Path profile(RawHeader header) {
        return profile(header.session(), header.digest(), header.profile());
    }

    /// Keeps the text of a profile with a session, once.
    void keep(String session, ProfileText text) throws IOException {
        Path file = profile(session, text.digest(), text.id());
        if (!text.digest().isEmpty() && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.write(file, text.bytes(), StandardOpenOption.CREATE_NEW);
        }
    }

    /// Begins the next file of a session.
    RawFileWriter create(RawHeader header) throws IOException {
        Files.createDirectories(session(header.session()));
        List<Path> files = files(header.session());
        int number = files.isEmpty() ? 1 : number(files.getLast()) + 1;
        String name = String.format(Locale.ROOT, "%04d-%s%s", number, header.profile(), SUFFIX);
        return RawFileWriter.create(session(header.session()).resolve(name), header);
    }

    private Path session(String session) {
        return path.resolve("raw").resolve(session);
    }

    private Path profile(String session, String digest, String id) {
        return session(session).resolve(digest).resolve(id).resolve(PROFILE);
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        try {
            return Integer.parseInt(name.substring(0, Math.max(0, name.indexOf('-'))));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static List<String> names(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(wanted)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
