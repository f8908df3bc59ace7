package vigil;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every requirement is marked in the code that does it and in a test that shows it, and every hazard that requirements
/// control is marked where that is done (docs/requirements/README.md).
class RequirementsTest {
    /// Each document under its title.
    private static final Map<String, Path> DOCUMENTS = Map.of(
            "Requirements: the treatment session", Path.of("docs/requirements/treatment.md"),
            "Requirements: who works at the console", Path.of("docs/requirements/staff.md"),
            "Requirements: the console", Path.of("docs/requirements/console.md"),
            "Requirements: watching", Path.of("docs/requirements/watching.md"));
    private static final Path CODE = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    /// The hazards that requirements must control: all of docs/risk/hazards.md.
    private static final List<String> HAZARDS =
            IntStream.rangeClosed(1, 32).mapToObj(number -> "H" + number).toList();

    @Test
    void everyRequirementIsMarkedInTheCode() throws IOException {
        assertEquals(requirements(), marks(CODE, "Requirement"));
    }

    @Test
    void everyRequirementIsMarkedInATest() throws IOException {
        assertEquals(requirements(), marks(TESTS, "Requirement"));
    }

    @Test
    void everyHazardIsControlledSomewhere() throws IOException {
        assertEquals(new TreeSet<>(HAZARDS), marks(CODE, "Control"));
    }

    @Test
    void requirementsNameThoseHazardsAndNoOther() throws IOException {
        assertEquals(new TreeSet<>(HAZARDS), column("hazards"));
    }

    @Test
    void noIdIsUsedTwice() throws IOException {
        int rows = 0;
        for (MarkdownTable table : tables()) {
            rows += table.rows().size();
        }
        assertEquals(rows, column("id").size());
    }

    private static Set<String> requirements() throws IOException {
        return column("id");
    }

    private static Set<String> column(String name) throws IOException {
        Set<String> found = new TreeSet<>();
        for (MarkdownTable table : tables()) {
            for (List<String> row : table.rows()) {
                Arrays.stream(table.cell(row, name).split(", "))
                        .map(String::strip)
                        .filter(cell -> !cell.equals("–"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<MarkdownTable> tables() throws IOException {
        List<MarkdownTable> tables = new ArrayList<>();
        for (Map.Entry<String, Path> document : DOCUMENTS.entrySet()) {
            tables.add(MarkdownTable.under(document.getKey(), document.getValue()));
        }
        return tables;
    }

    private static Set<String> marks(Path folder, String word) throws IOException {
        Pattern mark = Pattern.compile("// " + word + ": (\\S+)");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                // A mark stands at the top of a type; this class only speaks of them.
                if (!file.endsWith("RequirementsTest.java")) {
                    Matcher marks = mark.matcher(Files.readString(file));
                    while (marks.find()) {
                        found.add(marks.group(1));
                    }
                }
            }
        }
        return found;
    }
}
