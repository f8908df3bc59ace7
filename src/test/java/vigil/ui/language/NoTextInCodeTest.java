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
    /// Rooms whose texts are still on their way to a bundle. A room that is done leaves this list.
    private static final Set<String> NOT_YET =
            Set.of();

    /// Texts in code for a reason: file, then how the text begins.
    private static final Map<String, String> REASONS = Map.of(
            "AlarmLines.java", " unplugged|this room's monitor", // English like the engine's own, translated with it
            "AlarmWords.java", "below |above ", // looked for in what the engine said
            "KeyMap.java", "Tab ", // names of keys
            "Fonts.java", "Vigil ", // names of faces
            "TimeText.java", "d", // the order of a date
            "CuffFace.java", "BP ", // taken from what the engine said
            "Language.java", "English", // what it calls itself
            "NextFace.java", " and |dissociation|Dissociation", // made shorter before it is translated
            "RestingRules.java", " \\(high\\|low\\)\\$", // taken from what the engine said
            "SoundTest.java", "No alarm sound is set up here."); // an answer like the engine's, translated when shown

    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern WORDS = Pattern.compile(".*(\\p{Ll}{2,} |[ ]\\p{Ll}{2,}).*");
    private static final Pattern DRAWING = Pattern.compile("\\s*[MmLlHhVvAaCcSsZz][MmLlHhVvAaCcSsZz0-9 .,%$s-]*");
    /// The same in all four languages.
    private static final Pattern UNIT = Pattern.compile("\\W*(mg|kg|min|mmHg|px)\\W*");
    private static final Pattern GIVEN_TO_A_PERSON = Pattern.compile(
            "(?s).*(setText|setPromptText|setAccessibleText|setAccessibleHelp|new Label|new Tooltip|new Fact)\\($");
    private static final Pattern FAILURE = Pattern.compile("(?s).*new \\w+Exception\\([^;]*$");
    private static final Set<String> STYLES = styles();

    static Stream<JavaText> sources() {
        return JavaText.under("src/main/java/vigil/ui").stream().filter(s -> !NOT_YET.contains(room(s)));
    }

    private static String room(JavaText source) {
        return source.file().getName(5).toString();
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
