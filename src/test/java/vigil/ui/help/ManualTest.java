package vigil.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.alarm.AlarmCondition;

/// The manual that the console carries is whole, is the one of the documents, and gives no order to treat.
// Requirement: UI-HELP-1
// Requirement: UI-HELP-2
class ManualTest {
    private static final Path FOLDER = Path.of("docs/operator");

    /// What a page would say that told what to give. A drug that the treatment is about may be named.
    private static final Pattern TREATS = Pattern.compile(
            "(?i)\\b(administer|naloxone|flumazenil|midazolam|labetalol|atropine|ephedrine|ondansetron|\\d+ ?(mg|ml|µg))\\b");

    static List<Manual.Page> pages() {
        return Manual.bundled().pages();
    }

    @Test
    void theConsoleCarriesEveryPageOfTheDocumentsInTheOrderOfItsContents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(
                    written, pages().stream().map(Manual.Page::name).collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals("start", pages().getFirst().name());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasATitleAndAText(Manual.Page page) {
        assertTrue(page.markdown().startsWith("# " + page.title() + "\n"), page.name());
        assertTrue(page.markdown().lines().count() > 5, page.name());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureOfAPageIsCarriedToo(Manual.Page page) {
        Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)")
                .matcher(page.markdown())
                .results()
                .forEach(picture -> assertTrue(
                        Manual.picture(picture.group(1)).isPresent(), page.name() + " shows " + picture.group(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOfTheManualSaysNothingToGive(Manual.Page page) {
        assertEquals(List.of(), found(page.markdown()), page.name());
    }

    @ParameterizedTest
    @EnumSource
    void anAlarmsOwnPageSaysWhatItMeansWhatToCheckAndNothingToGive(AlarmCondition condition) {
        AlarmHelp help = AlarmHelp.of(condition);

        assertTrue(!help.means().isBlank() && !help.check().isEmpty(), condition.name());
        assertEquals(List.of(), found(help.means() + " " + String.join(" ", help.check())), condition.name());
    }

    private static List<String> found(String text) {
        return TREATS.matcher(text).results().map(match -> match.group()).toList();
    }
}
