package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A text that was read once says what [MessageFormat] would say, to the letter.
class WordingTest {
    private static final List<Object[]> ARGUMENTS = List.of(
            new Object[] {},
            new Object[] {"SpO₂", "0:41", "!! 90", "it's {0}", "e"},
            new Object[] {0, 1, 2L, 999, 5},
            new Object[] {1, 12, 3L, "x", "y"},
            new Object[] {-7, 1000, 12_345L, 0.5, 1.25f});

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextOfEveryBundleIsSaidAsMessageFormatSaysIt(Language language) {
        Locale locale = language.locale();
        for (Bundle bundle : Bundle.all()) {
            if (bundle.name().equals("words")) {
                bundle.in(language).forEach((key, pattern) -> {
                    for (Object[] arguments : ARGUMENTS) {
                        assertSame(bundle + " " + key, pattern, locale, arguments);
                    }
                });
            }
        }
    }

    @Test
    void whatWantsMoreThanAFilledGapIsLeftToMessageFormat() {
        for (String pattern : List.of(
                "{0,choice,1#1 change|1<{0} changes}",
                "'{0}' as it stands", "{0} of {1,number,0.00}", "{10}", "it''s")) {
            assertSame(pattern, pattern, Locale.GERMAN, 4, 2);
        }
    }

    private static void assertSame(String where, String pattern, Locale locale, Object... arguments) {
        boolean choice = pattern.contains(",") && pattern.matches("(?s).*\\{\\d+,.*");
        if (choice && (arguments.length == 0 || !(arguments[0] instanceof Number))) {
            return; // a choice between texts has no meaning
        }
        assertEquals(
                new MessageFormat(pattern, locale).format(arguments),
                Wording.of(pattern, locale).say(arguments),
                where);
    }
}
