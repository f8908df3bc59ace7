package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// The head of the chart's card: nothing on anything, nothing cut, in any language, wide and narrow.
class SessionChartCardTest {
    private static final int[][] SIZES = {{1064, 736}, {800, 536}};

    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void headingFactsToolsAndChoiceKeepApart(Language language) {
        for (int[] size : SIZES) {
            List<Node> parts = PictureFrame.onFx(() -> shown(card(language, size)));
            for (int a = 0; a < parts.size(); a++) {
                Bounds one = parts.get(a).getBoundsInParent();
                for (int b = a + 1; b < parts.size(); b++) {
                    Bounds two = parts.get(b).getBoundsInParent();
                    assertFalse(overlap(one, two), parts.get(a) + " on " + parts.get(b) + " at " + size[0]);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheMinutesCountFromIsSaidInFull(Language language) {
        for (int[] size : SIZES) {
            List<Node> parts = PictureFrame.onFx(() -> shown(card(language, size)));
            for (Node part : parts) {
                if (part instanceof Label label) {
                    assertTrue(label.getWidth() >= label.prefWidth(-1) - 1, label.getText() + " at " + size[0]);
                }
            }
        }
    }

    /// Reading the past moves no lane.
    @ParameterizedTest
    @EnumSource
    void theChartStaysWhereItIsWhenTheCursorReads(Language language) {
        for (int[] size : SIZES) {
            PictureFrame.onFx(() -> {
                SessionChartCard card = card(language, size);
                Bounds before = card.chart().getBoundsInParent();
                card.chart().momentProperty().set(OptionalInt.of(20 * 60_000));
                card.getScene().getRoot().layout();
                assertEquals(before, card.chart().getBoundsInParent());
                return 0;
            });
        }
    }

    private static SessionChartCard card(Language language, int[] size) {
        Spoken.speak(language);
        SessionChartCard card = new SessionChartCard();
        card.setZone(ZoneOffset.UTC);
        card.chart().reducedMotionProperty().set(true);
        SessionStory story = Stories.bedside();
        PictureFrame.of(new StackPane(card), Theme.DARK, size[0], size[1]);
        card.showCourse("2 / 6");
        card.show(story.session(), story.at(31.2), CuffProgramme.planned(story.session()));
        card.getScene().getRoot().layout();
        return card;
    }

    private static boolean overlap(Bounds one, Bounds two) {
        return one.getMinX() < two.getMaxX() - 1
                && two.getMinX() < one.getMaxX() - 1
                && one.getMinY() < two.getMaxY() - 1
                && two.getMinY() < one.getMaxY() - 1;
    }

    /// All that is seen in the card's head.
    private static List<Node> shown(SessionChartCard card) {
        List<Node> parts = new ArrayList<>();
        for (Node part : card.getChildrenUnmodifiable()) {
            boolean words = !(part instanceof Label label) || !label.getText().isEmpty();
            if (part.isVisible() && words && !(part instanceof CursorReadout) && part != card.chart()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
