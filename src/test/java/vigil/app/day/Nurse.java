package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import vigil.alarm.AudibleSignal;

/// Somebody who works at the console, by touch and by key, and says what there is to see and hear.
///
/// A touch is a press and a release of the mouse in one place; after each the console takes its next round.
final class Nurse {
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Day day;
    private final FxRobot robot;

    Nurse(Day day, FxRobot robot) {
        this.day = day;
        this.robot = robot;
    }

    Day day() {
        return day;
    }

    /// Touches the only control of that id that is in sight.
    Nurse touches(String... ids) {
        for (String id : ids) {
            Node control = control(id);
            assertFalse(control.isDisabled(), () -> id + " does not take a touch now");
            robot.clickOn(control);
            day.passes(MOMENT);
        }
        return this;
    }

    /// Presses a control for that long, then lets go.
    Nurse holds(String id, Duration time) {
        robot.moveTo(control(id)).press(MouseButton.PRIMARY);
        day.passes(time);
        robot.release(MouseButton.PRIMARY);
        day.passes(MOMENT);
        return this;
    }

    /// Presses a key for that long, then lets go.
    Nurse holds(KeyCode key, Duration time) {
        robot.press(key);
        day.passes(time);
        robot.release(key);
        day.passes(MOMENT);
        return this;
    }

    /// Presses keys one after the other.
    Nurse presses(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            day.passes(MOMENT);
        }
        return this;
    }

    /// Presses keys together.
    Nurse pressesTogether(KeyCode... keys) {
        robot.push(keys);
        day.passes(MOMENT);
        return this;
    }

    Nurse types(String text) {
        robot.write(text);
        day.passes(MOMENT);
        return this;
    }

    Nurse waits(Duration time) {
        day.passes(time);
        return this;
    }

    /// Signs in, or in again, by touching one's name and the pad's digits.
    Nurse signsIn(String name) {
        touches("person");
        if (!Eyes.called("person-chosen", root()).isEmpty()) {
            touches("person-chosen");
        }
        return provesToBe(name);
    }

    /// Answers a sheet that asks for a PIN.
    Nurse provesToBe(String name) {
        if (Eyes.called("pin-enter", root()).isEmpty()) {
            Node person = robot.lookup(node -> String.valueOf(node.getId()).startsWith("person-")
                            && String.valueOf(node.getAccessibleText()).contains(name))
                    .query();
            touches(person.getId());
        }
        for (char digit : Day.PIN.toCharArray()) {
            touches("pin-" + digit);
        }
        return touches("pin-enter");
    }

    Nurse opensRoom(String room) {
        return touches("tile-" + room.replace(' ', '-'));
    }

    /// Something that is written or spoken in sight contains these words.
    Nurse sees(String... words) {
        List<String> texts = Eyes.inSight(root());
        for (String each : words) {
            assertTrue(texts.stream().anyMatch(text -> text.contains(each)), () -> "\"" + each + "\" in " + texts);
        }
        return this;
    }

    Nurse doesNotSee(String... words) {
        List<String> texts = Eyes.inSight(root());
        for (String each : words) {
            assertFalse(texts.stream().anyMatch(text -> text.contains(each)), () -> "\"" + each + "\" in " + texts);
        }
        return this;
    }

    Nurse hears(String room, AudibleSignal signal) {
        assertEquals(signal, day.snapshot(room).audible(), () -> "how " + room + " sounds");
        return this;
    }

    /// True if a control of that id is in sight.
    boolean canSee(String id) {
        return !Eyes.called(id, root()).isEmpty();
    }

    /// Keeps a picture of what there is to see.
    Nurse looks(String name) {
        day.picture(name);
        return this;
    }

    Parent root() {
        return day.shell().root();
    }

    private Node control(String id) {
        List<Node> found = Eyes.called(id, root());
        assertEquals(1, found.size(), () -> "controls called " + id + " in sight of " + Eyes.inSight(root()));
        return found.getFirst();
    }
}
