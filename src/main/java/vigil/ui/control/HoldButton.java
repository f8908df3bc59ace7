package vigil.ui.control;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// A button that acts only when it is held for a second: the fill runs left to right, and letting go or sliding off
/// before the end does nothing (ux 8).
///
/// Thread rule: FX thread. Time comes with [#pulse].
// Requirement: UI-HOLD-1
public final class HoldButton extends Pane {
    private static final Texts TEXTS = Texts.of(HoldButton.class);

    private static final Duration HOLD = Duration.ofSeconds(1);
    /// Under this length, px, the words are smaller and there is no ring.
    private static final double NARROW = 350;

    private final Region fill = new Region();
    private final Label word = Words.of("hold-word");
    private final Label hint = Words.of("body ink2");
    private final Runnable action;
    private String idleHint = TEXTS.say("hold.rest");
    private Timestamp now = new Timestamp(0, 0);
    private @Nullable Timestamp pressed;
    /// The second is over, and whoever holds it has not let go yet.
    private boolean spent;

    public HoldButton(Icon icon, double width, double height, Runnable action) {
        this.action = action;
        getStyleClass().add("hold-button");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        Place.size(this, width, height);
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        HBox.setHgrow(word, Priority.ALWAYS);
        LabelFit.wrap(word);
        boolean narrow = width < NARROW;
        HBox face = Place.at(new HBox(narrow ? 8 : 16, icon.node(28), word, hint), 20, 0, width - 40, height);
        if (narrow) {
            getStyleClass().add("narrow");
        } else {
            face.getChildren().add(ring());
        }
        face.setAlignment(Pos.CENTER_LEFT);
        face.setMouseTransparent(true);
        hint.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(fill, face);
        setOnMousePressed(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                press();
            }
        });
        setOnMouseReleased(e -> release());
        HoldKeys.attachTo(this);
        setOnMouseDragged(e -> {
            if (!contains(e.getX(), e.getY())) {
                release();
            }
        });
    }

    /// A dashed ring: this wants to be held until it is round.
    private static Pane ring() {
        Circle circle = new Circle(13, 13, 11);
        circle.getStyleClass().add("hold-ring");
        circle.setManaged(false);
        return Place.size(new Pane(circle), 26, 26);
    }

    /// What it does and what stands at its right while nobody holds it.
    public void set(String text, String rest) {
        word.setText(text);
        idleHint = rest;
        setAccessibleText(TEXTS.say("hold.spoken", text));
        show();
    }

    /// A finger or a key goes down.
    public void press() {
        if (pressed == null && !spent) {
            pressed = now;
        }
    }

    /// It goes up again: if the second is not over, nothing happened.
    public void release() {
        pressed = null;
        spent = false;
        show();
    }

    /// Time goes on; the action runs once the second is over.
    public void pulse(Timestamp moment) {
        now = moment;
        Timestamp since = pressed;
        if (since != null && moment.since(since).compareTo(HOLD) >= 0) {
            pressed = null;
            spent = true;
            show();
            action.run();
        } else if (since != null) {
            show();
        }
    }

    private void show() {
        Timestamp since = pressed;
        double share = since == null ? 0 : Math.clamp(now.secondsSince(since), 0, 1);
        fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
        hint.setText(since == null ? idleHint : TEXTS.say("hold.left", Decimals.text(1 - share, 1)));
        boolean wordCovered = share > 0.45;
        word.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("covered"), wordCovered);
    }
}
