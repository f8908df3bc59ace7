package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.theme.Theme;

/// Large numbers in a cell that flashes.
@ExtendWith(ApplicationExtension.class)
class NumeralViewTest {

    @Test
    void aCellThatFlashesDoesNotShrinkItsDigits() {
        List<Double> sizes = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            NumeralView numeral = new NumeralView(100, HPos.RIGHT);
            numeral.set("185/111");
            Pane cell = new Pane(Place.at(numeral, 0, 0, 600, 80));
            cell.getStyleClass().addAll("alarm-cell", "pressure");
            Scene scene = new Scene(new Pane(cell), 800, 200);
            Theme.DARK.install(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            // What a restyle of the cell does to a text whose font is only set: the inherited size comes back.
            scene.getStylesheets().add("data:text/css,.digit,.slash{-fx-font-size:18px;}");
            for (int beat = 0; beat < 6; beat++) {
                cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("medium"), true);
                cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("filled"), true);
                cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("off-phase"), beat % 2 == 1);
                scene.getRoot().applyCss();
            }
            return numeral.getChildrenUnmodifiable().stream()
                    .map(glyph -> ((Text) glyph).getFont().getSize())
                    .toList();
        });
        assertEquals(7, sizes.size());
        assertTrue(sizes.stream().allMatch(size -> size == 100 || size == 80), sizes::toString);
    }
}
