package vigil.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.alarm.PresetShelf;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.ui.chart.PictureFrame;
import vigil.ui.chart.SessionStory;
import vigil.ui.chart.Stories;
import vigil.ui.control.Composition;
import vigil.ui.control.Preferences;
import vigil.ui.example.DischargeExamples;
import vigil.ui.face.TimeText;
import vigil.ui.history.HistoryModel;
import vigil.ui.theme.Theme;

/// The review screen on JavaFX's headless platform.
class ReviewScreenTest {
    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    private static <T> T with(SessionStory story, Function<ReviewScreen, T> look) {
        return with(story, new ShelfArchive(), look);
    }

    private static <T> T with(SessionStory story, ShelfArchive archive, Function<ReviewScreen, T> look) {
        return PictureFrame.onFx(() -> {
            SessionId id = archive.put(story.entries());
            ReviewModel model = new ReviewModel(
                    archive,
                    PresetShelf.shipped(),
                    reference -> ShelfCourse.of(archive, reference),
                    (s, f, n) -> CompletableFuture.completedFuture(""),
                    new TimeText(ZoneOffset.UTC),
                    Runnable::run,
                    Runnable::run);
            ReviewScreen screen = new ReviewScreen(
                    model, new HistoryModel(q -> List.of(), model.time(), Runnable::run, Runnable::run), List.of());
            model.refresh();
            screen.open(id);
            PictureFrame.of(screen.root(), Theme.DARK, 1920, 984);
            return look.apply(screen);
        });
    }

    private static ReviewModel anyModel() {
        return new ReviewModel(
                new ShelfArchive(),
                PresetShelf.shipped(),
                reference -> Course.UNKNOWN,
                (s, f, n) -> CompletableFuture.completedFuture(""),
                new TimeText(ZoneOffset.UTC),
                Runnable::run,
                Runnable::run);
    }

    private static List<String> labels(ReviewScreen screen) {
        return screen.root().lookupAll(".label").stream()
                .filter(ReviewScreenTest::isSeen)
                .map(n -> n instanceof Label label ? label.getText() : "")
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void press(ReviewScreen screen, KeyCode code, boolean shift) {
        KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
        Event.fireEvent(screen.root(), key);
    }

    @Test
    void anEndedSessionIsShownWithItsAlarmsAndEvents() {
        List<String> labels = with(Stories.review(), ReviewScreenTest::labels);
        assertTrue(labels.contains("Jonas Tamm"));
        assertTrue(labels.contains("Alarms, 6"));
        assertTrue(labels.contains("BP 204/121"));
        assertTrue(labels.contains("Note: feels calm"));
        assertFalse(labels.contains("Sessions, 1"), "the list is hidden");
    }

    @Test
    void aRunningSessionSaysUntilWhenItIsKnownAndIsNeverLight() {
        with(Stories.bedside(), screen -> {
            assertTrue(labels(screen).stream().anyMatch(l -> l.endsWith("live, until 14:07")), "until when");
            assertEquals(Theme.DARK, screen.themeProperty().get());
            return 0;
        });
    }

    @Test
    void theCourseStandsBesideTheSessionAndAClickOpensAnEarlierOneBelowIt() {
        ShelfArchive archive = new ShelfArchive();
        ShelfCourse.put(archive);
        with(Stories.review(), archive, screen -> {
            assertTrue(labels(screen).contains("5, this one"), labels(screen).toString());
            assertTrue(labels(screen).contains("172/104"), "the highest pressure of the session before");

            Node before = screen.root().lookup("#course-" + ShelfCourse.id(7));
            before.getOnMouseClicked().handle(null);
            assertTrue(labels(screen).contains("Two sessions, aligned at the dose"), "both show");
            assertTrue(labels(screen).contains("5, this one"), "the open one stays open");

            ((Button) screen.root().lookup("#beside-open")).fire();
            assertTrue(labels(screen).contains("4, this one"), labels(screen).toString());
            assertFalse(labels(screen).contains("BP 204/121"), "its alarms are not the other session's");
            return 0;
        });
    }

    @Test
    void aBookmarkStandsAmongTheEventsAndLeadsBackUntilItIsTakenAway() {
        with(Stories.review(), screen -> {
            press(screen, KeyCode.RIGHT, true);
            press(screen, KeyCode.B, false);
            assertTrue(labels(screen).contains("Bookmark"), labels(screen).toString());
            assertTrue(screen.root().lookup(".bookmark") != null, "a flag over the chart");

            press(screen, KeyCode.B, false);
            assertFalse(labels(screen).contains("Bookmark"), "the same key takes it away");
            return 0;
        });
    }

    @Test
    void onlyASessionThatHasARemsFormOffersIt() {
        PictureFrame.onFx(() -> {
            ReviewHeader header = new ReviewHeader(anyModel(), false, () -> {});
            header.show(DischargeExamples.twoOpen().session().orElseThrow());
            assertFalse(header.lookup("#rems-pdf").isVisible(), "an infusion has none");

            header.show(DischargeExamples.nasalOpen().session().orElseThrow());
            assertTrue(header.lookup("#rems-pdf").isVisible());
            assertTrue(header.lookup("#rems-csv").isVisible());
            return 0;
        });
    }

    @Test
    void theArrowKeysMoveTheCursorBySecondsAndMinutes() {
        with(Stories.review(), screen -> {
            press(screen, KeyCode.RIGHT, false);
            assertTrue(labels(screen).contains("13:36:30"), "the cursor begins at the dose");
            press(screen, KeyCode.RIGHT, false);
            assertTrue(labels(screen).contains("13:36:31"));
            press(screen, KeyCode.RIGHT, true);
            assertTrue(labels(screen).contains("13:37:31"));
            return 0;
        });
    }

    @Test
    void zoomKeysNarrowTheWindowAndZeroShowsAll() {
        with(Stories.review(), screen -> {
            press(screen, KeyCode.PLUS, false);
            assertFalse(labels(screen).contains("Whole session"));
            press(screen, KeyCode.DIGIT0, false);
            assertTrue(labels(screen).contains("Whole session"));
            return 0;
        });
    }

    @Test
    void onASmallScreenTheRightColumnIsTabsOfWhichOneShows() {
        with(Stories.review(), screen -> {
            assertTrue(screen.compose(Composition.COMPACT));
            assertTrue(labels(screen).contains("Alarms, 6"));
            assertFalse(labels(screen).contains("Statistics"));

            ((Button) screen.root().lookup("#tab-figures")).fire();
            assertTrue(labels(screen).contains("Peak NIBP"));
            assertFalse(labels(screen).contains("Alarms, 6"));
            return 0;
        });
    }

    @Test
    void anotherCompositionKeepsTheOpenSession() {
        with(Stories.review(), screen -> {
            screen.compose(Composition.COMPACT);
            assertTrue(labels(screen).contains("Jonas Tamm"));
            screen.compose(Composition.FULL);
            assertTrue(labels(screen).contains("Jonas Tamm"));
            assertTrue(labels(screen).contains("Peak NIBP"));
            return 0;
        });
    }

    @Test
    void largerLettersMakeThePageLargerAndKeepItOnTheScreen() {
        with(Stories.review(), screen -> {
            Preferences d = Preferences.DEFAULT;
            screen.follow(new SimpleObjectProperty<>(
                    new Preferences(d.language(), d.night(), d.reducedMotion(), 1, d.autoLock())));
            Node page = screen.root().getChildrenUnmodifiable().getFirst();
            double height = Composition.FULL.stageHeight();
            assertEquals(1.15, page.getLocalToParentTransform().getMxx(), 1e-9);
            assertTrue(((Region) page).getPrefWidth() * 1.15 <= Composition.FULL.width());
            assertEquals(height, ((Region) page).getPrefHeight() * 1.15, 1.2);
            assertTrue(labels(screen).contains("Jonas Tamm"));
            return 0;
        });
    }

    @Test
    void aScreenThatShowsNoMoreFollowsNobody() {
        with(Stories.review(), screen -> {
            Preferences d = Preferences.DEFAULT;
            SimpleObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(d);
            screen.follow(preferences);
            screen.retire();
            preferences.set(new Preferences(d.language(), d.night(), d.reducedMotion(), 1, d.autoLock()));
            Node page = screen.root().getChildrenUnmodifiable().getFirst();
            assertEquals(1, page.getLocalToParentTransform().getMxx(), 1e-9);
            return 0;
        });
    }

    @Test
    void anExportIsWrittenOnlyOnceItIsSaidWhetherItMayCarryTheName() {
        PictureFrame.onFx(() -> {
            List<String> written = new ArrayList<>();
            ShelfArchive archive = new ShelfArchive();
            ReviewModel model = new ReviewModel(
                    archive,
                    PresetShelf.shipped(),
                    reference -> Course.UNKNOWN,
                    (s, form, naming) -> {
                        written.add(form + " " + naming);
                        return CompletableFuture.completedFuture("Written.");
                    },
                    new TimeText(ZoneOffset.UTC),
                    Runnable::run,
                    Runnable::run);
            ReviewHeader header = new ReviewHeader(model, false, () -> {});
            model.open(archive.put(Stories.review().entries()));
            header.show(model.openedProperty().get().orElseThrow().session());

            ((Button) header.lookup("#export-csv")).fire();
            assertEquals(List.of(), written);
            ((Button) header.lookup("#export-leave")).fire();
            assertEquals(List.of(), written);
            ((Button) header.lookup("#export-pdf")).fire();
            ((Button) header.lookup("#export-coded")).fire();
            assertEquals(List.of("PDF ID_ONLY"), written);
            return 0;
        });
    }

    @Test
    void comparingTakesTheSessionBeforeAndLetsItGoAgain() {
        ShelfArchive archive = new ShelfArchive();
        ShelfCourse.put(archive);
        with(Stories.review(), archive, screen -> {
            Button compare = (Button) screen.root().lookup("#review-compare");
            compare.fire();
            assertTrue(
                    labels(screen).stream().anyMatch(l -> l.contains("13 Nov 2026")),
                    labels(screen).toString());
            compare.fire();
            assertFalse(labels(screen).contains("Two sessions, aligned at the dose"));
            return 0;
        });
    }

    @Test
    void theFirstSessionOfACourseHasNothingToCompareWith() {
        with(Stories.review(), screen -> {
            assertTrue(screen.root().lookup("#review-compare").isDisabled());
            return 0;
        });
    }

    @Test
    void theMeasureKeySetsTheFirstCursorAndTheNextStepsMoveTheSecond() {
        with(Stories.review(), screen -> {
            press(screen, KeyCode.RIGHT, false);
            press(screen, KeyCode.M, false);
            press(screen, KeyCode.RIGHT, true);
            press(screen, KeyCode.RIGHT, true);
            assertTrue(labels(screen).contains("2:00"), labels(screen).toString());
            press(screen, KeyCode.M, false);
            assertFalse(labels(screen).contains("2:00"));
            return 0;
        });
    }
}
