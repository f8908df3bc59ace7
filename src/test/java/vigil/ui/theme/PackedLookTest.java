package vigil.ui.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is laid beside the program says the same as what the program carries.
class PackedLookTest {
    private static final String FOLDER = "vigil.look";

    @TempDir
    private Path folder = Path.of("");

    private Optional<String> before = Optional.empty();

    @BeforeEach
    void layIt() throws IOException {
        before = Optional.ofNullable(System.getProperty(FOLDER));
        System.setProperty(FOLDER, folder.toString());
        PackedLook.lay(folder);
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(FOLDER);
        before.ifPresent(path -> System.setProperty(FOLDER, path));
    }

    @Test
    void thePackedSheetHoldsEveryRuleOfTheWrittenOnesInTheirOrder() throws IOException {
        Stylesheet written = new CssParser().parse(Resources.require(Theme.SHEET));
        Stylesheet packed =
                Stylesheet.loadBinary(folder.resolve("vigil.bss").toUri().toURL());

        List<Rule> wanted = written.getRules();
        List<Rule> is = packed.getRules();
        assertTrue(wanted.size() > 200, "only " + wanted.size() + " rules");
        assertEquals(wanted.size(), is.size());
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(text(wanted.get(i)), text(is.get(i)));
        }
    }

    /// A rule as text; of what JavaFX writes without its value, the name alone.
    private static String text(Rule rule) {
        return rule.getSelectors() + " "
                + rule.getDeclarations().stream()
                        .map(d -> d.getProperty().equals("-fx-border-style") ? d.getProperty() : d.toString())
                        .toList();
    }

    @Test
    void theThemeTakesThePackedSheet() {
        assertTrue(Theme.styleSheet().endsWith("vigil.bss"), Theme.styleSheet());
    }

    @Test
    void withoutAPackedSheetTheThemeTakesTheWrittenOne() throws IOException {
        Files.delete(folder.resolve("vigil.bss"));

        assertTrue(Theme.styleSheet().endsWith("vigil.css"), Theme.styleSheet());
    }

    @Test
    void everyFaceIsPackedAsItIs() throws IOException {
        for (String face : Fonts.FILES) {
            try (var in = Resources.require(Fonts.FOLDER + face).openStream()) {
                assertArrayEquals(in.readAllBytes(), Files.readAllBytes(folder.resolve(face)), face);
            }
        }
    }
}
