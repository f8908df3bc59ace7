package vigil.ui.help;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.ui.chart.PictureFrame;
import vigil.ui.control.HelpTopic;
import vigil.ui.theme.Theme;

class HelpListTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HIGH = 592;

    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    static List<HelpTopic> topics() {
        return List.of(
                new HelpTopic.KeyMap(),
                new HelpTopic.Page("start"),
                new HelpTopic.Page("keys"),
                new HelpTopic.Page("sound"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theTopicThatShowsIsInSight(HelpTopic topic) {
        Bounds row = PictureFrame.onFx(() -> {
            HelpList list = new HelpList(HelpEntry.all(Manual.bundled()), chosen -> {});
            list.lay(320, HIGH);
            list.show(topic);
            PictureFrame.of(list, Theme.DARK, 320, (int) HIGH);
            Node shown = list.lookupAll(".list-row").stream()
                    .filter(r -> r.getPseudoClassStates().contains(CHOSEN))
                    .findFirst()
                    .orElseThrow();
            return list.sceneToLocal(shown.localToScene(shown.getBoundsInLocal()));
        });

        assertTrue(row.getMinY() >= 60 && row.getMaxY() <= HIGH, topic + " stands at " + row);
    }
}
