package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// One adverse event to touch, and when it was last recorded.
final class EventButton {
    static final double WIDTH = 132;
    static final double HEIGHT = 56;

    private final Button button;
    private final Label name = Words.of("body-s semibold");
    private final Label stamp = Words.of("note ink2");

    EventButton(Runnable action) {
        button = Place.size(Buttons.of("", action), WIDTH, HEIGHT);
        name.setWrapText(true);
        VBox face = Place.size(new VBox(-1, name, stamp), WIDTH - 16, HEIGHT);
        face.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("event-button");
    }

    Button node() {
        return button;
    }

    /// True if one of its words is wider than the button.
    private static boolean isLong(String words) {
        return Arrays.stream(words.split(" ")).anyMatch(w -> TextWidth.of(w, Fonts.SEMIBOLD, 16) > WIDTH - 20);
    }

    /// A grade too long for the line beside the time goes: behind the button stand both.
    private static String fitting(String when) {
        boolean fits = TextWidth.of(when, Fonts.REGULAR, 14) <= WIDTH - 26;
        return fits ? when : when.substring(when.indexOf(' ') + 1);
    }

    /// @param when `mild, 13:50`; empty if it was not recorded
    /// @param undo seconds in which a touch takes it back; 0 if it does not
    void show(String what, String when, long undo) {
        button.setVisible(!what.isEmpty());
        String words = phrase(what);
        name.setText(words);
        Words.restyle(name, "label semibold " + (isLong(words) ? "note" : "body-s"));
        Words.showOrHide(stamp, undo > 0 ? say("undo.left", undo) : fitting(when));
        Words.restyle(stamp, "label note " + (undo > 0 ? "bold" : "ink2"));
        button.setAccessibleText(
                undo > 0 ? say("undo.spoken", words, undo) : words + (when.isEmpty() ? "" : ", " + when));
        Buttons.setSelected(button, !when.isEmpty());
    }
}
