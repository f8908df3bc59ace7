package vigil.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.HoldButton;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.staff.SignInSheet;

/// Asks before the window closes over rooms that are monitored. A sheet beside what is watched, never a window over it;
/// as everything that ends the watch of a patient it is held, not touched (ux 16.10, 16.11).
///
/// Thread rule: FX thread.
// Requirement: UI-CLOSE-1
// Control: H18
final class ClosingSheet extends Pane {
    static final double WIDTH = SignInSheet.WIDTH;
    static final double HEIGHT = SignInSheet.HEIGHT;

    private static final Texts TEXTS = Texts.of(ClosingSheet.class);
    private static final double INSIDE = WIDTH - 40;

    private final Label rooms;
    private final Button stay;
    private final HoldButton close;
    private Runnable closing = () -> {};
    private boolean open;

    ClosingSheet() {
        getStyleClass().add("needs-you");
        setId("closing");
        Place.size(this, WIDTH, HEIGHT);
        Words.at(this, "heading", 20, 16, INSIDE, 40, Pos.CENTER_LEFT).setText(TEXTS.say("closing.title"));
        rooms = paragraph("body-l semibold", 64, 84);
        rooms.setId("closing-rooms");
        paragraph("body", 156, 104).setText(TEXTS.say("closing.stops"));
        paragraph("body ink2", 268, 104).setText(TEXTS.say("closing.sessions"));
        stay = Place.at(
                Buttons.primary(Buttons.of(Icon.BACK, TEXTS.say("closing.stay"), this::stay)), 20, 388, INSIDE, 56);
        stay.setId("closing-stay");
        close = Place.at(new HoldButton(Icon.CROSS, INSIDE, 56, this::close), 20, 460, INSIDE, 56);
        close.set(TEXTS.say("closing.close"), TEXTS.say("closing.hold"));
        close.setId("closing-close");
        getChildren().addAll(stay, close);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                stay();
                e.consume();
            }
        });
        Words.visible(this, false);
    }

    private Label paragraph(String style, double y, double height) {
        Label label = Words.at(this, style, 20, y, INSIDE, height, Pos.TOP_LEFT);
        label.setWrapText(true);
        return label;
    }

    /// Asks; `wanted` closes the window, once the button was held.
    void ask(Runnable wanted) {
        closing = wanted;
        open = true;
    }

    /// Brings it up to this moment.
    ///
    /// @param monitored the rooms that are watched
    /// @param free false while another sheet stands in its place
    /// @return true if it shows
    boolean pulse(Timestamp now, List<String> monitored, boolean free) {
        if (open) {
            rooms.setText(
                    monitored.isEmpty()
                            ? TEXTS.say("closing.none")
                            : TEXTS.say("closing.rooms", String.join(", ", monitored)));
        }
        boolean stood = isVisible();
        Words.visible(this, open && free);
        close.pulse(now);
        if (isVisible() && !stood) {
            stay.requestFocus();
        }
        return isVisible();
    }

    private void stay() {
        open = false;
        Words.visible(this, false);
    }

    private void close() {
        stay();
        closing.run();
    }
}
