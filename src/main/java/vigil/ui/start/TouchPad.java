package vigil.ui.start;

import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.NumberPad;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// Digits to touch for a field of numbers. It opens beside a field that was touched, never over the
/// devices' numbers nor over the bar below; the focus stays in the field, so a keyboard types on. A field
/// reached with the keyboard opens nothing.
///
/// Thread rule: FX thread.
final class TouchPad extends Pane {
    private static final Texts TEXTS = Texts.of(TouchPad.class);

    /// The style class of a field that wants it.
    static final String NUMBER = "number-field";

    private static final double WIDTH = NumberPad.WIDTH + 32;
    private static final double HEIGHT = NumberPad.HEIGHT + 120;
    private static final double GAP = 12;
    private final Label asked = Words.at(this, "body-s ink2", 16, 8, WIDTH - 32, 36, Pos.CENTER_LEFT);
    private final double top;
    private final double right;
    private final double bottom;
    private Optional<TextField> field = Optional.empty();

    /// @param top the least y, px
    /// @param right where the devices begin, px
    /// @param bottom where the bar below begins, px
    TouchPad(double top, double right, double bottom) {
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        getStyleClass().add("pad-card");
        Button done = Buttons.of(TEXTS.say("pad.done"), this::done);
        done.setFocusTraversable(false);
        done.setId("pad-done");
        getChildren()
                .addAll(
                        Place.at(new NumberPad(this::press), 16, 48, NumberPad.WIDTH, NumberPad.HEIGHT),
                        Place.at(done, 16, NumberPad.HEIGHT + 56, NumberPad.WIDTH, 56));
        Place.size(this, WIDTH, HEIGHT);
        Words.visible(this, false);
    }

    /// Opens for fields of numbers below that node.
    void serve(Pane root) {
        root.addEventFilter(
                MouseEvent.MOUSE_RELEASED, e -> touched(e.getTarget()).ifPresent(this::open));
    }

    private static Optional<TextField> touched(Object target) {
        Object node = target;
        while (node instanceof Node child && !(node instanceof TextField)) {
            node = child.getParent();
        }
        return node instanceof TextField text && text.getStyleClass().contains(NUMBER)
                ? Optional.of(text)
                : Optional.empty();
    }

    private void open(TextField text) {
        field = Optional.of(text);
        asked.setText(text.getAccessibleText());
        Bounds place = getParent().sceneToLocal(text.localToScene(text.getBoundsInLocal()));
        double beside = place.getMaxX() + GAP;
        double x = beside + WIDTH <= right ? beside : place.getMinX() - GAP - WIDTH;
        relocate(Math.max(GAP, x), Math.clamp(place.getMinY() - 48, top, bottom - HEIGHT));
        Words.visible(this, true);
        toFront();
    }

    /// Once a frame: a field that is left needs no digits.
    void pulse() {
        if (field.filter(f -> f.isFocused() && f.getScene() != null).isEmpty()) {
            close();
        }
    }

    private void close() {
        field = Optional.empty();
        Words.visible(this, false);
    }

    private void done() {
        field.ifPresent(f -> f.fireEvent(new ActionEvent()));
        close();
    }

    private void press(char key) {
        field.ifPresent(f -> press(f, key));
    }

    private static void press(TextField text, char key) {
        switch (key) {
            case NumberPad.BACK -> text.deletePreviousChar();
            case NumberPad.CLEAR -> text.clear();
            case NumberPad.POINT -> text.replaceSelection(Character.toString(Decimals.sign()));
            default -> text.replaceSelection(Character.toString(key));
        }
    }
}
