package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import vigil.alarm.AudibleSignal;

/// Somebody who works at the console, by touch and by key, and says what there is to see and hear.
///
/// A touch is a press and a release of the mouse in one place; after each the console takes its next round.
final class Nurse {
    private static final int MOST_TABS = 150;
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int MOST_TURNS = 60;
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Day day;
    private final Hands hands;

    Nurse(Day day, Hands hands) {
        this.day = day;
        this.hands = hands;
    }

    Day day() {
        return day;
    }

    /// Touches the only control of that id that is in sight, and so on.
    Nurse touches(String... ids) {
        for (String id : ids) {
            Node control = control(id);
            assertFalse(control.isDisabled(), () -> id + " does not take a touch now");
            hands.press(control);
            hands.lift();
            day.passes(MOMENT);
        }
        return this;
    }

    /// Answers a check of the start page with `yes` or `no`.
    Nurse answers(String check, String word) {
        return touches(check.replace('.', '-') + "-" + word);
    }

    /// Writes an answer into the field of a check and leaves it by Enter.
    Nurse writes(String check, String text) {
        return touches("field-" + check.replace('.', '-')).types(text).presses(KeyCode.ENTER);
    }

    /// Presses a control for that long, then lets go.
    Nurse holds(String id, Duration time) {
        hands.press(control(id));
        day.passes(time);
        hands.lift();
        day.passes(MOMENT);
        return this;
    }

    /// Presses a control and slides off it before the time is over.
    Nurse slidesOff(String id, String other, Duration time) {
        hands.press(control(id));
        hands.slideTo(control(other));
        day.passes(time);
        hands.lift();
        day.passes(MOMENT);
        return this;
    }

    /// Presses a key for that long, then lets go.
    Nurse holds(KeyCode key, Duration time) {
        hands.press(key);
        day.passes(time);
        hands.lift(key);
        day.passes(MOMENT);
        return this;
    }

    /// Presses keys one after the other.
    Nurse presses(KeyCode... keys) {
        for (KeyCode key : keys) {
            pressesTogether(key);
        }
        return this;
    }

    /// Presses keys together.
    Nurse pressesTogether(KeyCode... keys) {
        hands.press(keys);
        hands.lift(keys);
        day.passes(MOMENT);
        return this;
    }

    Nurse types(String text) {
        hands.write(text);
        day.passes(MOMENT);
        return this;
    }

    Nurse waits(Duration time) {
        day.passes(time);
        return this;
    }

    /// Waits until a control shows.
    Nurse waitsFor(String id, Duration atMost) {
        for (Duration left = atMost; !canSee(id); left = left.minus(GLANCE)) {
            assertTrue(left.isPositive(), () -> id + " does not show within " + atMost);
            day.passes(GLANCE);
        }
        return this;
    }

    /// Waits until a room sounds like that.
    Nurse waitsToHear(String room, AudibleSignal signal, Duration atMost) {
        for (Duration left = atMost; day.snapshot(room).audible() != signal; left = left.minus(SECOND)) {
            assertTrue(left.isPositive(), () -> room + " does not sound " + signal + " within " + atMost);
            day.goesOn(SECOND);
        }
        day.passes(MOMENT);
        return this;
    }

    /// Waits until something in sight contains these words.
    Nurse waitsToSee(String words, Duration atMost) {
        for (Duration left = atMost; !isSeen(words); left = left.minus(SECOND)) {
            assertTrue(left.isPositive(), () -> words + " does not show within " + atMost);
            day.passes(SECOND);
        }
        return this;
    }

    private boolean isSeen(String words) {
        return Day.fx(() -> Eyes.inSight(root())).stream().anyMatch(text -> text.contains(words));
    }

    /// Touches the button on which these words stand.
    Nurse touchesWords(String words) {
        Node button = Day.fx(() -> Eyes.saying(words, root()));
        hands.press(button);
        hands.lift();
        day.passes(MOMENT);
        return this;
    }

    /// Moves the focus on until it is on that control, and presses Enter there.
    Nurse tabsTo(String... ids) {
        for (String id : ids) {
            tabsOnto(id).presses(KeyCode.ENTER);
        }
        return this;
    }

    /// Moves the focus on until it is on that control.
    Nurse tabsOnto(String id) {
        tab(control(id), id);
        return this;
    }

    /// Moves the focus on to the button on which these words stand, and presses Enter there.
    Nurse tabsToWords(String words) {
        tab(Day.fx(() -> Eyes.saying(words, root())), words);
        return presses(KeyCode.ENTER);
    }

    private void tab(Node wanted, String called) {
        for (int i = 0; i < MOST_TABS && !isFocused(wanted); i++) {
            hands.press(KeyCode.TAB);
            hands.lift(KeyCode.TAB);
        }
        assertTrue(isFocused(wanted), () -> "no way to " + called + " by Tab");
    }

    private String personCalled(String name) {
        return Day.fx(() -> Eyes.idOf(name, "person-", root()));
    }

    /// True if the focus is on it or on a part of it.
    private static boolean isFocused(Node wanted) {
        return Day.fx(() -> holdsFocus(wanted));
    }

    private static boolean holdsFocus(Node wanted) {
        Node owner = wanted.getScene().getFocusOwner();
        while (owner != null && owner != wanted) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /// Proves who one is by the keyboard.
    Nurse keysIn(String name) {
        if (!canSee("pin-enter")) {
            tabsTo(personCalled(name));
        }
        for (char digit : Day.PIN.toCharArray()) {
            presses(KeyCode.getKeyCode(Character.toString(digit)));
        }
        return presses(KeyCode.ENTER);
    }

    /// Signs in, or in again, by touching one's name and the pad's digits.
    Nurse signsIn(String name) {
        touches("person");
        if (canSee("person-chosen")) {
            touches("person-chosen");
        }
        return provesToBe(name);
    }

    /// Answers a sheet that asks for a PIN.
    Nurse provesToBe(String name) {
        if (!canSee("pin-enter")) {
            touches(personCalled(name));
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
        List<String> texts = Day.fx(() -> Eyes.inSight(root()));
        for (String each : words) {
            assertTrue(texts.stream().anyMatch(text -> text.contains(each)), () -> "\"" + each + "\" in " + texts);
        }
        return this;
    }

    Nurse doesNotSee(String... words) {
        List<String> texts = Day.fx(() -> Eyes.inSight(root()));
        for (String each : words) {
            assertFalse(texts.stream().anyMatch(text -> text.contains(each)), () -> "\"" + each + "\" in " + texts);
        }
        return this;
    }

    Nurse hears(String room, AudibleSignal signal) {
        assertEquals(signal, day.snapshot(room).audible(), () -> "how " + room + " sounds");
        return this;
    }

    Nurse doesNotHear(String room, AudibleSignal signal) {
        assertNotEquals(signal, day.snapshot(room).audible(), () -> "how " + room + " sounds");
        return this;
    }

    /// True if a control of that id is in sight.
    boolean canSee(String id) {
        return !Day.fx(() -> Eyes.called(id, root())).isEmpty();
    }

    /// Keeps a picture of what there is to see.
    Nurse looks(String name) {
        day.picture(name);
        return this;
    }

    Parent root() {
        return day.shell().root();
    }

    /// Turns the wheel over the list that the control stands in until all of it shows.
    private void bringIntoSight(Node control) {
        for (Node n = control.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ScrollPane list) {
                for (int turn = 0; turn < MOST_TURNS && !lies(control, list); turn++) {
                    hands.turnWheel(list, isBelow(control, list) ? 1 : -1);
                }
                assertTrue(lies(control, list), () -> control.getId() + " does not come into sight");
            }
        }
    }

    private static boolean lies(Node control, ScrollPane list) {
        return place(list).contains(place(control));
    }

    private static boolean isBelow(Node control, ScrollPane list) {
        return place(control).getMaxY() > place(list).getMaxY();
    }

    private static Bounds place(Node node) {
        return Day.fx(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private Node control(String id) {
        List<Node> found = Day.fx(() -> Eyes.called(id, root()));
        assertEquals(1, found.size(), () -> "controls called " + id + " in sight");
        Node control = found.getFirst();
        bringIntoSight(control);
        return control;
    }
}
