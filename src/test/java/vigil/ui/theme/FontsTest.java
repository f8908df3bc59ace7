package vigil.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The faces that ship are the ones that are used, and their digits do not dance.
class FontsTest {
    @ParameterizedTest
    @ValueSource(strings = {Fonts.REGULAR, Fonts.MEDIUM, Fonts.SEMIBOLD, Fonts.BOLD, Fonts.MONO, Fonts.MONO_MEDIUM})
    void allDigitsOfATextFaceHaveOneAdvanceWidth(String family) {
        double width = width(family, "0".repeat(100));
        for (char digit = '1'; digit <= '9'; digit++) {
            assertEquals(width, width(family, String.valueOf(digit).repeat(100)), 0.01, family + " " + digit);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Fonts.REGULAR,
                Fonts.MEDIUM,
                Fonts.SEMIBOLD,
                Fonts.BOLD,
                Fonts.DISPLAY,
                Fonts.DISPLAY_SEMIBOLD,
                Fonts.MONO,
                Fonts.MONO_MEDIUM
            })
    void eachFaceIsTheOneAskedFor(String family) {
        assertEquals(family, Fonts.of(family, 20).getFamily());
    }

    private static double width(String family, String text) {
        Font font = Fonts.of(family, 40);
        Text node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }
}
