package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.theme.Theme;

/// Words in a place that is too narrow for them.
class LabelFitTest {
    private static final String WORDS = "Valeur de base inacceptable";

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Label laidOut(double width, String... words) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Pane root = new Pane();
            root.getStyleClass().add("console");
            Label label = Words.at(root, "heading-small", 0, 0, width, 30, Pos.CENTER_LEFT);
            Theme.DARK.install(new Scene(root, 400, 100));
            for (String text : words) {
                label.setText(text);
                // The letters are chosen in the layout; the next one sets them.
                for (int pass = 0; pass < 2; pass++) {
                    root.applyCss();
                    root.layout();
                }
            }
            return label;
        });
    }

    private static String drawn(Label label) {
        return ((Text) label.lookup(".text")).getText();
    }

    @Test
    void wordsThatFitKeepTheSizeOfTheirRole() {
        assertEquals(18, laidOut(300, WORDS).getFont().getSize());
    }

    @Test
    void longerWordsAreSetSmallerAndStayWhole() {
        Label label = laidOut(215, WORDS);

        assertEquals(WORDS, drawn(label));
        assertTrue(label.getFont().getSize() < 18);
    }

    @Test
    void noLettersAreSmallerThanALiveScreenAllows() {
        assertEquals(14, laidOut(60, WORDS).getFont().getSize());
    }

    @Test
    void shorterWordsGrowBack() {
        assertEquals(18, laidOut(215, WORDS, "Basal").getFont().getSize());
    }

    @Test
    void whoSetsWordsInLinesKeepsThem() {
        Label label = laidOut(300, "");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            label.setWrapText(true);
            label.setText(WORDS + " " + WORDS);
            return label;
        });

        assertTrue(label.isWrapText());
        assertFalse(label.getFont().getSize() < 18);
    }
}
