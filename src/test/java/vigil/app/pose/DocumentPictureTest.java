package vigil.app.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures of the documents are made by a command, all of them, and none besides.
class DocumentPictureTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path PICTURES = DOCS.resolve(DocumentPicture.FOLDER);
    private static final Pattern SHOWN = Pattern.compile("!\\[[^]]*]\\((?:[^)]*/)?pictures/([^)/]+)\\)");

    @Test
    void everyPictureThatADocumentShowsIsInTheListAndTheOtherWayRound() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DOCS)) {
            Stream<Path> pages = Stream.concat(Stream.of(Path.of("README.md")), files);
            for (Path file : pages.filter(f -> f.toString().endsWith(".md")).toList()) {
                SHOWN.matcher(Files.readString(file)).results().forEach(found -> shown.add(found.group(1)));
            }
        }
        assertEquals(shown, listed());
    }

    @Test
    void everyPictureOfTheListIsThere() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            Set<String> there = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(listed(), there);
        }
    }

    @Test
    void aWrongLineIsNamed(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("list.txt");
        Files.writeString(list, "# pictures\nwall.png wall six\nx.png wall evening\n");
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> DocumentPicture.read(list))
                .getMessage());
        assertTrue(said.startsWith(list + ", line 3: The screen wall has no state \"evening\"; it has six, "), said);
    }

    private static Set<String> listed() throws IOException {
        return DocumentPicture.read(PICTURES.resolve(DocumentPicture.LIST)).stream()
                .map(DocumentPicture::file)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
