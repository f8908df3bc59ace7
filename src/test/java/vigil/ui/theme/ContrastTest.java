package vigil.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The contrast table of the design (ux 4.2), computed again from the style sheets.
// Requirement: UI-COLOUR-2
class ContrastTest {
    @ParameterizedTest
    @CsvSource({
        "DARK, S1, 15.7, 9.5, 6.0, 3.5, 6.8, 9.2, 15.2, 6.8, 3.8, 12.7, 9.6",
        "DARK, S2, 14.2, 8.6, 5.4, 3.2, 6.1, 8.3, 13.7, 6.1, 3.4, 11.4, 8.7",
        "NIGHT, S1, 7.6, 5.8, 4.8, 3.1, 3.8, 4.8, 6.4, 3.4, 4.2, 11.4, 7.9",
        "LIGHT, S1, 18.1, 9.1, 5.8, 3.9, 7.4, 6.3, 14.9, 7.0, 5.5, 1.4, 1.9"
    })
    void everyInkKeepsItsContrast(
            Theme theme,
            Token ground,
            double t1,
            double t2,
            double t3,
            double ln2,
            double spo2,
            double pr,
            double bp,
            double rr,
            double hi,
            double me,
            double lo) {
        Map<Token, Double> table = Map.ofEntries(
                Map.entry(Token.T1, t1),
                Map.entry(Token.T2, t2),
                Map.entry(Token.T3, t3),
                Map.entry(Token.LN2, ln2),
                Map.entry(Token.SPO2, spo2),
                Map.entry(Token.PR, pr),
                Map.entry(Token.BP, bp),
                Map.entry(Token.RR, rr),
                Map.entry(Token.HI, hi),
                Map.entry(Token.ME, me),
                Map.entry(Token.LO, lo));
        table.forEach((ink, expected) ->
                assertEquals(expected, contrast(theme, ink, ground), 0.06, theme + " " + ink + " on " + ground));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theInkOnAnAlarmsFillCanBeRead(Theme theme) {
        assertTrue(contrast(theme, Token.HI_INK, Token.HI) >= 4.5);
        assertTrue(contrast(theme, Token.ME_INK, Token.ME) >= 4.5);
        assertTrue(contrast(theme, Token.LO_INK, Token.LO) >= 4.5);
        assertTrue(contrast(theme, Token.ACT_INK, Token.ACT) >= 4.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "NIGHT"})
    void textCanBeReadInBothPhasesOfAFlash(Theme theme) {
        assertTrue(contrast(theme, Token.HI_INK, Token.HI) >= 4.5);
        assertTrue(contrast(theme, Token.ME_INK, Token.ME) >= 4.5);
        assertTrue(contrast(theme, Token.LO_INK, Token.LO) >= 4.5);
        assertTrue(contrast(theme, Token.HI_INK, Token.HI_OFF) >= 4.5);
        assertTrue(contrast(theme, Token.ME, Token.ME_OFF) >= 4.5);
    }

    private static double contrast(Theme theme, Token one, Token other) {
        double a = luminance(Palette.of(theme).get(one)) + 0.05;
        double b = luminance(Palette.of(theme).get(other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// Relative luminance as WCAG 2.1 defines it.
    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
