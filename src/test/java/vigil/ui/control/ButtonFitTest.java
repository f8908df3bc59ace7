package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import vigil.ui.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class ButtonFitTest {
    @Test
    void wordsThatFitAreLeftAlone(FxRobot robot) {
        Button button = laid(robot, "Postpone", 160);

        assertEquals(18, button.getFont().getSize());
        assertEquals(ContentDisplay.LEFT, button.getContentDisplay());
    }

    @Test
    void longWordsGetSmallerThenLoseTheIconThenTakeTwoLinesAndAreNeverCut(FxRobot robot) {
        for (String words : new String[] {"Verschieben", "Eine Messung starten", "Zur Nachbeobachtung zurückkehren"}) {
            Button button = laid(robot, words, 150);

            assertTrue(button.getFont().getSize() < 18, words);
            assertEquals(words, shown(button));
        }
    }

    @Test
    void shorterWordsGetTheirSizeBack(FxRobot robot) {
        Button button = laid(robot, "Zur Nachbeobachtung zurückkehren", 150);
        robot.interact(() -> {
            button.setText("Halt");
            layOut(button);
        });

        assertEquals(18, button.getFont().getSize());
        assertFalse(button.isWrapText());
    }

    /// What is drawn of the words, dots where some are cut.
    private static String shown(Button button) {
        return ((Text) button.lookup(".text")).getText();
    }

    private static Button laid(FxRobot robot, String words, double width) {
        Button button = Place.at(Buttons.of(Icon.CALENDAR, words, () -> {}), 0, 0, width, 56);
        robot.interact(() -> {
            Scene scene = new Scene(new Pane(button), 400, 100);
            Theme.DARK.install(scene);
            layOut(button);
        });
        return button;
    }

    private static void layOut(Button button) {
        for (int i = 0; i < 3; i++) {
            button.getScene().getRoot().applyCss();
            button.getScene().getRoot().layout();
        }
    }
}
