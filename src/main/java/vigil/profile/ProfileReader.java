package vigil.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads one `profile.yaml`, strictly: first as YAML, then against the schema, then for sense. Everything
/// wrong is found in one reading, so that a technician need not repair, try and repair again.
// Requirement: WATCH-PROFILE-1
// Control: H5
public final class ProfileReader {
    /// More than any device needs; a larger file is a mistake or an attack.
    private static final int LARGEST_FILE = 256 * 1024;

    private ProfileReader() {}

    /// What came of reading a profile: the profile, or everything that is wrong with it.
    public sealed interface Outcome {
        /// It is in order.
        record Good(Profile profile) implements Outcome {}

        /// It is not; every problem is listed, from top to bottom.
        record Bad(List<Problem> problems) implements Outcome {}
    }

    /// Reads `file`, also through a symbolic link: whoever may put a link here may put the file here too. Never throws
    /// for what the file holds, nor for a file that cannot be read: that is a
    /// problem too.
    public static Outcome read(Path file) {
        Problems problems = new Problems(file);
        Optional<Profile> profile = text(file, problems).flatMap(text -> profile(file, text, problems));
        if (profile.isPresent() && problems.isEmpty()) {
            return new Outcome.Good(profile.get());
        }
        return new Outcome.Bad(problems.sorted());
    }

    private static Optional<String> text(Path file, Problems problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.at(Optional.empty(), Files.exists(file) ? "this is not a file" : "there is no such file");
                return Optional.empty();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST_FILE + 1); // its size may be told wrong, or grow
            }
            if (bytes.length > LARGEST_FILE) {
                problems.at(Optional.empty(), "the file is larger than " + LARGEST_FILE / 1024 + " KiB");
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.at(Optional.empty(), "the file is not UTF-8 text");
        } catch (IOException e) {
            problems.at(Optional.empty(), "the file cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<Profile> profile(Path file, String text, Problems problems) {
        Optional<YamlDocument> document = YamlReader.read(text, problems);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        ShapeCheck.check(document.get());
        SenseCheck.check(document.get(), file);
        CodedSense.check(document.get());
        return problems.isEmpty() ? Optional.of(bound(document.get().root(), file)) : Optional.empty();
    }

    private static Profile bound(JsonNode root, Path file) {
        return root.has("driver") ? CodedBinder.profile(root, file) : new ProfileBinder(file).profile(root);
    }
}
