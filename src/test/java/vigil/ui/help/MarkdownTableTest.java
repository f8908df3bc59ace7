package vigil.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.ui.chart.PictureFrame;
import vigil.ui.theme.Theme;

/// A table of the manual beside the list of pages, on the smallest screen.
class MarkdownTableTest {
    private static final int PAGE = 700;

    private static final String TABLE = """
            | priority | what you hear | again after |
            |---|---|---|
            | HIGH | ten short pulses: three and two, a gap, three and two, and all of it once more a moment later | 5 s |
            | MEDIUM | three pulses | 10 s |
            """;

    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    @Test
    void aWordIsNotBrokenForTheSentenceBesideIt() {
        Map<String, Double> heights = PictureFrame.onFx(() -> {
            VBox page = new VBox();
            page.getChildren().addAll(new MarkdownNodes(topic -> {}).of(TABLE));
            PictureFrame.of(page, Theme.DARK, PAGE, 600);
            return page.lookupAll(".help-cell").stream()
                    .collect(Collectors.toMap(
                            Node::getAccessibleText,
                            cell -> cell.prefHeight(cell.getLayoutBounds().getWidth())));
        });

        assertTrue(heights.containsKey("MEDIUM"));
        assertEquals(heights.get("HIGH"), heights.get("MEDIUM"));
    }
}
