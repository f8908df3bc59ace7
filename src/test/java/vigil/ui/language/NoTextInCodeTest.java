package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No text that a person reads or hears stands in the code of the screens: it is in a bundle, in four languages.
class NoTextInCodeTest {
    /// Texts in code for a reason: file, then how the text begins.
    private static final Map<String, String> REASONS = Map.ofEntries(
            // What a person did, as the record says it; translated when it is shown (see ReasonTest).
            Map.entry("AdverseSheet.java", "Entered by mistake"),
            Map.entry("Reason.java", "[A-Z]"),
            Map.entry("SignOffFace.java", "I assessed|I agree"),
            Map.entry("StartModel.java", "Taken back before the dose"),
            Map.entry("Undo.java", "Taken back at once"),
            // English like the engine's own, or taken from what the engine said; translated with it.
            Map.entry("AlarmLines.java", " unplugged|this room's monitor"),
            Map.entry("AlarmRow.java", "second | from baseline "),
            Map.entry("AlarmWords.java", "below |above "),
            Map.entry("CuffFace.java", "BP "),
            Map.entry("Decisions.java", ", limit "),
            Map.entry("NextFace.java", " and |dissociation|Dissociation"),
            Map.entry("RestingRules.java", " \\(high\\|low\\)\\$"),
            Map.entry("SoundTest.java", "No alarm sound is set up here."),
            // Names of keys, faces and languages; the order of a date; what nobody sees.
            Map.entry("BirthDate.java", "d"),
            Map.entry("CuffControls.java", "F4|Shift"),
            Map.entry("Fonts.java", "Vigil "),
            Map.entry("HelpBand.java", "Esc"),
            Map.entry("KeyMap.java", "Tab "),
            Map.entry("Language.java", "English"),
            Map.entry("CursorReadout.java", " of-"),
            Map.entry("SessionChart.java", " ended "),
            Map.entry("Tabs.java", "Ctrl\\+"),
            Map.entry("TimeText.java", "d"));

    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern WORDS = Pattern.compile(".*(\\p{Ll}{2,} |[ ]\\p{Ll}{2,}).*");
    private static final Pattern DRAWING = Pattern.compile("\\s*[MmLlHhVvAaCcSsZz][MmLlHhVvAaCcSsZz0-9 .,%$s-]*");
    /// The same in all four languages.
    private static final Pattern UNIT = Pattern.compile("\\W*((mg|kg|min|mmHg|px)\\W*)+");
    private static final Pattern GIVEN_TO_A_PERSON = Pattern.compile(
            "(?s).*(setText|setPromptText|setAccessibleText|setAccessibleHelp|new Label|new Tooltip|new Fact)\\($");
    private static final Pattern FAILURE = Pattern.compile("(?s).*new \\w+Exception\\([^;]*$");
    private static final Set<String> STYLES = styles();

    static Stream<JavaText> sources() {
        return JavaText.under("src/main/java/vigil/ui").stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aTextForPeopleIsInABundle(JavaText source) {
        List<String> left = source.literals().stream()
                .filter(NoTextInCodeTest::isForPeople)
                .map(JavaText.Literal::text)
                .filter(text -> !isThereForAReason(source, text))
                .toList();

        assertEquals(List.of(), left, source.file().toString());
    }

    private static boolean isForPeople(JavaText.Literal literal) {
        String text = literal.text();
        boolean shown = text.matches(".*\\p{L}.*")
                && GIVEN_TO_A_PERSON.matcher(literal.before()).matches();
        boolean words = WORDS.matcher(text).matches()
                && !UNIT.matcher(text).matches()
                && !isStyles(text)
                && !text.contains("-fx-")
                && !DRAWING.matcher(text).matches();
        return (shown || words) && !FAILURE.matcher(literal.before()).matches();
    }

    private static boolean isStyles(String text) {
        return Arrays.stream(text.strip().split(" +")).allMatch(STYLES::contains);
    }

    private static boolean isThereForAReason(JavaText source, String text) {
        String reason = REASONS.get(source.file().getFileName().toString());
        return reason != null && Pattern.compile(reason).matcher(text).lookingAt();
    }

    private static Set<String> styles() {
        Set<String> all = new HashSet<>(Set.of("label"));
        try (Stream<Path> sheets = Files.walk(Path.of("src/main/resources/vigil/ui"))) {
            for (Path sheet : sheets.filter(f -> f.toString().endsWith(".css")).toList()) {
                Matcher m = STYLE_CLASS.matcher(Files.readString(sheet));
                while (m.find()) {
                    all.add(m.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
