package vigil.ui.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.AlarmStrip;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Place;
import vigil.ui.control.Spot;
import vigil.ui.control.TextWidth;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.WallExamples;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.RoomFace;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// What a tile must say whatever the language and however narrow it is: the last value, and what an alarm is about.
@ExtendWith(ApplicationExtension.class)
class TileWordsTest {
    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void theLastValueIsNeverCut(Language language) {
        onFx(() -> {
            Spoken.speak(language);
            for (int rooms : new int[] {1, 2, 4, 6, 8}) {
                CellLayout layout = WallGrid.of(rooms, vigil.ui.control.Composition.COMPACT, 1280)
                        .tile()
                        .cell();
                ValueCell cell = new ValueCell("spo2", layout, new FlashClock());
                scene(cell);
                cell.show(face("gone").spo2(), "!! < 90");
                assertTrue(
                        labels(cell).stream().anyMatch(l -> l.getText().contains("97") && isWhole(l)),
                        language + ", " + rooms + " rooms: " + texts(cell));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theNarrowestAlarmLineSaysTheValue(Language language) {
        onFx(() -> {
            Spoken.speak(language);
            for (String state : List.of("latched", "high", "medium", "acknowledged", "technical", "low")) {
                AlarmLine line = face(state).alarms().getFirst();
                AlarmStrip strip = Place.size(new AlarmStrip(new FlashClock()), 456, 60);
                scene(strip);
                strip.show(line);
                strip.layout();
                Label title = labels(strip).stream()
                        .filter(l -> l.getText().equals(line.headline())
                                || l.getText().equals(line.title()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(isWhole(title), language + ": " + title.getText() + " is cut at " + title.getWidth());
            }
        });
    }

    /// What is shown before the style sheet is there must be right once it is.
    @Test
    void anAlarmThatWasThereBeforeItsStyleIsNotCutEither() {
        onFx(() -> {
            Spoken.speak(Language.GERMAN);
            AlarmLine line = face("latched").alarms().getFirst();
            AlarmStrip strip = Place.size(new AlarmStrip(new FlashClock()), 360, 60);
            strip.show(line);
            scene(strip);
            Label title = labels(strip).stream()
                    .filter(l -> l.getText().startsWith(line.title()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(isWhole(title), title.getText() + " is cut at " + title.getWidth());
            assertTrue(texts(strip).stream().anyMatch(t -> t.startsWith("GEHALTEN")), "latched is not said");
        });
    }

    /// Words that another part leaves more room than their own place has are held to the place.
    @Test
    void wordsFitTheirPlaceNotTheRoomAroundIt() {
        onFx(() -> {
            Pane pane = new Pane();
            FittedWords words = new FittedWords(pane, new Spot(0, 0, 100, 20), Lettering.regular(14), HPos.RIGHT);
            words.sayIn(400, Lettering.regular(14), "ink2", List.of("no reading in this session", "no value"));
            assertEquals("no value", words.text());
        });
    }

    private static RoomFace face(String state) {
        RoomSnapshot room = Objects.requireNonNull(WallExamples.tiles().get(state));
        return RoomFace.of(room, ExampleClinic.TIME, ExampleClinic.NOW);
    }

    private static boolean isWhole(Label label) {
        return TextWidth.of(
                        label.getText(),
                        label.getFont().getFamily(),
                        label.getFont().getSize())
                <= label.getWidth() + 1;
    }

    private static void scene(Parent root) {
        Scene scene = new Scene(new Pane(root), 600, 300);
        Theme.DARK.install(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<Label> labels(Parent root) {
        root.applyCss();
        root.layout();
        return root.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .toList();
    }

    private static List<String> texts(Parent root) {
        return labels(root).stream().map(l -> l.getText() + " " + l.getWidth()).toList();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            work.run();
            return 0;
        });
    }
}
