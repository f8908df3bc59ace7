package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vigil.ui.control.Buttons;
import vigil.ui.control.ChangedSign;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Opens the limits: in words while the band is calm, as a picture beside an alarm, always left of Acknowledge. A dot
/// says that the limits are not the preset's.
final class LimitsButton {
    private static final double WIDE = 300;
    private static final double SMALL = 176;
    private static final double HIGH = 56;
    /// The edges, px: where words need it, the picture leaves them its place.
    private static final double BESIDE = 18;
    /// The dot with its gap, px.
    private static final double DOT = 22;
    /// The smallest letters of a live screen, px (ux 3).
    private static final double LEAST = 14;

    private final Button button;
    private final Region dot = ChangedSign.dot();
    private final Node sliders = Icon.SLIDERS.node(20);
    private final boolean words;

    private LimitsButton(Runnable open, boolean words, double width) {
        this.words = words;
        button = Place.size(Buttons.of("", open), width, HIGH);
        button.setGraphicTextGap(10);
        button.setTooltip(new Tooltip(say("band.limits.tip")));
        button.getStyleClass().add("band-button");
        if (words) {
            button.getStyleClass().add("dense");
        } else {
            HBox picture = new HBox(8, sliders, dot);
            picture.setAlignment(Pos.CENTER);
            button.setGraphic(picture);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.getStyleClass().addAll("tight", "limits-beside");
        }
    }

    /// @param small on a small screen
    static LimitsButton wide(boolean small, Runnable open) {
        LimitsButton wide = new LimitsButton(open, true, small ? SMALL : WIDE);
        wide.button.setId("limits");
        return wide;
    }

    static LimitsButton picture(Runnable open) {
        return new LimitsButton(open, false, HIGH);
    }

    Button node() {
        return button;
    }

    /// On a small screen the preset's title goes without its version: the sheet behind the button has both.
    private String fitting(String preset, boolean changed) {
        int version = preset.lastIndexOf(',');
        double room = button.getPrefWidth() - BESIDE - (changed ? DOT : 0);
        boolean whole = version < 0 || TextWidth.of(preset, Fonts.SEMIBOLD, LEAST) <= room;
        return whole ? preset : preset.substring(0, version);
    }

    /// @param preset title and version
    void show(String preset, boolean changed) {
        Words.visible(dot, changed);
        if (words) {
            button.setGraphic(changed ? dot : sliders); // beside words there is room for one of the two
        }
        String state = changed ? say("band.limits.changed") : say("band.limits");
        button.setText(state + "\n" + fitting(preset, changed));
        button.setAccessibleText(say("band.limits.spoken", state, preset));
    }
}
