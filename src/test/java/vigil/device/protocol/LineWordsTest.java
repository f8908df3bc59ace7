package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vigil.profile.FieldSource;
import vigil.profile.TextLayout;

/// Where words stand in a text.
class LineWordsTest {
    private static String word(TextLayout layout, FieldSource source, String text) {
        LineWords words = new LineWords(layout);
        int slot = words.slot(source);
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(words.find(bytes, 0, bytes.length, Optional.empty()));
        return words.has(slot) ? text.substring(words.from(slot), words.to(slot)) : "none";
    }

    private static FieldSource.Key key(String key, int part) {
        return new FieldSource.Key(key, part, List.of());
    }

    @Test
    void runsOfBlanksSeparateOnceAndOtherSeparatorsEachTime() {
        FieldSource third = new FieldSource.Word(2, List.of());
        assertEquals("c", word(TextLayout.LINE, third, " a  b\t c "));
        assertEquals("", word(new TextLayout(0, 0, ";,", ""), third, "a;b,,c"));
        assertEquals("none", word(TextLayout.LINE, third, "a b "));
    }

    @Test
    void aKeyStandsBeforeItsFirstEqualsSign() {
        assertEquals("1=2", word(TextLayout.LINE, key("A", FieldSource.Key.WHOLE), "AA=0 A=1=2"));
        assertEquals("", word(TextLayout.LINE, key("A", FieldSource.Key.WHOLE), "A="));
        assertEquals("none", word(TextLayout.LINE, key("A", FieldSource.Key.WHOLE), "a=1 A"));
    }

    @Test
    void aPartOfAValueThatHasFewerIsNotThere() {
        TextLayout layout = new TextLayout(0, 0, "\r", ";");
        assertEquals("121", word(layout, key("NIBP", 1), "HR=1;80;\rNIBP=4;121;75\r"));
        assertEquals("", word(layout, key("HR", 2), "HR=1;80;\r"));
        assertEquals("none", word(layout, key("HR", 3), "HR=1;80;\r"));
    }

    @Test
    void aKeyThatStandsTwiceMakesTheTextDamaged() {
        LineWords words = new LineWords(TextLayout.LINE);
        words.slot(key("A", FieldSource.Key.WHOLE));
        byte[] text = "A=1 A=1".getBytes(StandardCharsets.US_ASCII);
        assertFalse(words.find(text, 0, text.length, Optional.empty()));
    }

    @Test
    void columnsBeyondTheTextAreNotThere() {
        assertEquals("bc", word(TextLayout.LINE, new FieldSource.Columns(1, 2, List.of()), "abc"));
        assertEquals("none", word(TextLayout.LINE, new FieldSource.Columns(2, 2, List.of()), "abc"));
    }

    @Test
    void aFrameShorterThanWhatStandsAroundItsTextHasNone() {
        LineWords words = new LineWords(new TextLayout(3, 2, "", ""));
        assertFalse(words.find(new byte[4], 0, 4, Optional.empty()));
        assertTrue(words.find(new byte[5], 0, 5, Optional.empty()));
    }

    @Test
    void anExpressionThatWandersWithoutEndDoesNotMatchAndIsQuick() {
        LineWords words = new LineWords(TextLayout.LINE);
        byte[] text = "a".repeat(1024).getBytes(StandardCharsets.US_ASCII);
        assertFalse(words.find(text, 0, text.length, Optional.of(Pattern.compile(".*.*.*.*.*.*="))));
        assertFalse(words.find(text, 0, text.length, Optional.of(Pattern.compile("a?".repeat(60) + "a{60}b"))));
        assertTrue(words.find(text, 0, text.length, Optional.of(Pattern.compile(".*"))));
    }
}
