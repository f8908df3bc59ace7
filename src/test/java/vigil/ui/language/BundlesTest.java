package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every bundle of texts, whoever wrote it (ADR 0016).
// Requirement: UI-WORDS-1
class BundlesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void allLanguagesHaveTheSameKeysInTheSameGroupsAndOrder(Bundle bundle) {
        List<String> english = bundle.groups(Language.ENGLISH);
        for (Language language : Language.values()) {
            assertEquals(english, bundle.groups(language), () -> bundle + " in " + language.ownName());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAPatternWithoutALoneApostrophe(Bundle bundle) {
        eachText(bundle, (where, text) -> {
            assertFalse(text.isBlank(), where);
            assertFalse(text.replace("''", "").contains("'"), where);
            assertDoesNotThrow(() -> new MessageFormat(text), where);
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTextTakesTheSameArgumentsInEachLanguage(Bundle bundle) {
        Map<String, String> english = bundle.in(Language.ENGLISH);
        for (Language language : Language.values()) {
            bundle.in(language)
                    .forEach((key, text) -> assertEquals(
                            arguments(english.getOrDefault(key, "")),
                            arguments(text),
                            () -> bundle + " " + language.ownName() + " " + key));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchPunctuationKeepsItsSpaceOnTheLine(Bundle bundle) {
        bundle.in(Language.FRENCH)
                .forEach((key, text) -> assertFalse(text.matches("(?s).* [:;?!»].*"), () -> bundle + " " + key));
    }

    static List<Bundle> words() {
        return Bundle.all().stream().filter(b -> b.name().equals("words")).toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyKeyThatIsSaidIsThereAndEveryKeyThereIsSaid(Bundle bundle) {
        Set<String> keys = bundle.in(Language.ENGLISH).keySet();
        List<JavaText> sources = sources(bundle.folder());
        Set<String> missing = sources.stream()
                .flatMap(source -> SaidKeys.in(source.code()).stream())
                .filter(key ->
                        key.endsWith(".") ? keys.stream().noneMatch(k -> k.startsWith(key)) : !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> literals = sources.stream()
                .flatMap(source -> source.literals().stream())
                .map(JavaText.Literal::text)
                .collect(Collectors.toSet());
        Set<String> unused = keys.stream()
                .filter(key -> !literals.contains(key) && prefixes(key).noneMatch(literals::contains))
                .filter(key -> !isOfTwoParts(key, literals))
                .collect(Collectors.toCollection(TreeSet::new));
        assertAll(
                () -> assertEquals(Set.of(), missing, "said, but not in " + bundle),
                () -> assertEquals(Set.of(), unused, "in " + bundle + ", but never said"));
    }

    /// `card.last.short` may be said as `"card.last" + length`, with `".short"` elsewhere.
    private static boolean isOfTwoParts(String key, Set<String> literals) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .anyMatch(dot -> literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot)));
    }

    private static List<JavaText> sources(String folder) {
        String path = "src/main/java/vigil/ui/" + folder;
        int depth = path.split("/").length + 1;
        return JavaText.under(path).stream()
                .filter(source -> source.file().getNameCount() == depth)
                .toList();
    }

    /// `link.live` may be said as `"link." + state`.
    private static Stream<String> prefixes(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1));
    }

    private static void eachText(Bundle bundle, BiConsumer<String, String> check) {
        for (Language language : Language.values()) {
            Map<String, String> texts = bundle.in(language);
            assertTrue(!texts.isEmpty(), bundle::toString);
            texts.forEach((key, text) -> check.accept(bundle + " " + language.ownName() + " " + key, text));
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
