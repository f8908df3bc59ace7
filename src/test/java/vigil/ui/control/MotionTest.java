package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import vigil.ui.language.Language;

// Requirement: UI-MOTION-1
class MotionTest {
    private final ObjectProperty<Preferences> wanted = new SimpleObjectProperty<>(Preferences.DEFAULT);
    private final Motion motion = new Motion(wanted);

    @Test
    void itFollowsThePreferences() {
        assertFalse(motion.isReduced());
        wanted.set(new Preferences(Language.ENGLISH, Optional.empty(), true, 0, Optional.empty()));
        assertTrue(motion.isReduced());
    }

    @Test
    void aSheetThatNobodySeesIsInItsPlaceAtOnce() {
        Pane sheet = new Pane();
        sheet.setTranslateY(Motion.SHEET_TRAVEL);

        motion.rise(sheet);

        assertEquals(0, sheet.getTranslateY());
    }
}
