package vigil.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the documents tell a technician to write is a profile, and every key of the language is explained.
class ProfileDocumentsTest {
    private static final Path REFERENCE = Path.of("docs/technician/profile-format.md");

    /// Everything the document shows as YAML, one piece after the other.
    private static ProfileReader.Outcome shown(Path document, Path temp, String id) throws IOException {
        String yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(document))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.joining("\n"));
        Path file = Files.createDirectories(temp.resolve(id)).resolve("profile.yaml");
        return ProfileReader.read(Files.writeString(file, yaml));
    }

    @Test
    void theHowToBuildsAProfile(@TempDir Path temp) throws IOException {
        ProfileReader.Outcome outcome = shown(Path.of("docs/how-to/add-a-device.md"), temp, "datascope-accutorr3");
        assertTrue(outcome instanceof ProfileReader.Outcome.Good, outcome.toString());
    }

    @Test
    void theExamplesOfTheReferenceAreAProfile(@TempDir Path temp) throws IOException {
        ProfileReader.Outcome outcome = shown(REFERENCE, temp, "maker-model");
        assertTrue(outcome instanceof ProfileReader.Outcome.Good, outcome.toString());
    }

    @Test
    void theReferenceNamesEveryKeyAndEveryWord() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/vigil/profile/profile.schema.json"));
        String text = Files.readString(REFERENCE);
        assertEquals(Set.of(), missing(JsonMapper.shared().readTree(schema), text));
    }

    private static Set<String> missing(JsonNode node, String text) {
        Set<String> words = new TreeSet<>();
        node.path("properties").propertyNames().forEach(words::add);
        node.path("enum").forEach(word -> words.add(word.asString()));
        Set<String> missing =
                words.stream().filter(w -> !text.contains(w)).collect(Collectors.toCollection(TreeSet::new));
        node.forEach(child -> missing.addAll(missing(child, text)));
        return missing;
    }
}
