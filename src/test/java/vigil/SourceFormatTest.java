package vigil;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds every source file against the formatter. Spotless does the same where Maven itself runs on JDK 25;
/// under an older Java it cannot parse today's syntax, so this test is the check (docs/decisions/0004).
///
/// To put right what it finds, run it with the environment variable `VIGIL_FORMAT=apply`.
class SourceFormatTest {
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        List<String> wrong = new ArrayList<>();
        boolean apply = "apply".equals(System.getenv("VIGIL_FORMAT"));
        for (Path file : javaFiles()) {
            String is = Files.readString(file);
            String shouldBe = formatted(file, is);
            if (!is.equals(shouldBe)) {
                if (apply) {
                    Files.writeString(file, shouldBe);
                } else {
                    wrong.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), wrong, "not formatted");
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private String formatted(Path file, String source) {
        try {
            String tidy = RemoveUnusedImports.removeUnusedImports(source);
            return formatter.formatSource(ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.PALANTIR));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
