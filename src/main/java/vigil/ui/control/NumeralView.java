package vigil.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import vigil.ui.theme.Fonts;

/// A large number that never jumps: every digit is centred in a box of 0.605 em, the baseline is fixed (ux 3).
///
/// A number too long for its place is drawn smaller, never cut. The slash of a blood pressure is lighter, smaller and
/// dimmer, so that two numbers read as two. A `-` in the text is a drawn bar: no value. The colour is the looked-up
/// colour `-vg-numeral` of whatever it stands in.
///
/// Thread rule: FX thread.
public final class NumeralView extends Region {
    private static final double DIGIT = 0.605;
    private static final double SLASH = 0.27;
    /// The slash reaches as far below the digits as above them.
    private static final double SLASH_UP = 0.035;

    private static final double POINT = 0.29;
    private static final double BOX_HEIGHT = 0.8;
    /// Capital height of the face, em.
    private static final double CAPITAL = 0.727;

    private final double size;
    private final HPos side;
    /// Bound to the glyphs, because a style sheet sets the font of a text that is not bound: each time the
    /// cell around it flashes, the digits would fall back to the size of plain text.
    private final ObjectProperty<Font> digitFont = new SimpleObjectProperty<>();

    private final ObjectProperty<Font> slashFont = new SimpleObjectProperty<>();
    private String shown = "";
    private double drawn;

    /// @param size the font size in px
    /// @param side LEFT or RIGHT: where the number holds on to when it gets longer
    public NumeralView(double size, HPos side) {
        this.size = size;
        this.side = side;
        fonts(size);
        getStyleClass().add("numeral");
        Place.height(this, size * BOX_HEIGHT);
        setMinWidth(0);
    }

    /// Shows digits, `/`, `:`, and `-` for each digit of a missing value.
    public void set(String text) {
        if (!text.equals(shown)) {
            shown = text;
            List<Node> glyphs = new ArrayList<>();
            text.codePoints().forEach(c -> glyphs.add(glyph(c)));
            getChildren().setAll(glyphs);
            requestLayout();
        }
    }

    public String text() {
        return shown;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size * widthInEm();
    }

    /// How wide a text is in the full size, px.
    public double widthOf(String text) {
        return size * text.codePoints().mapToDouble(NumeralView::em).sum();
    }

    private double widthInEm() {
        return shown.codePoints().mapToDouble(NumeralView::em).sum();
    }

    @Override
    protected void layoutChildren() {
        fonts(Math.min(size, getWidth() / Math.max(1, widthInEm())));
        double air = getWidth() - drawn * widthInEm();
        double x = switch (side) {
            case LEFT -> 0;
            case CENTER -> air / 2;
            case RIGHT -> air;
        };
        double baseline = (getHeight() + drawn * CAPITAL) / 2;
        for (int i = 0; i < shown.length(); i++) {
            double box = drawn * em(shown.charAt(i));
            place(getChildren().get(i), x + box / 2, baseline);
            x += box;
        }
    }

    private void fonts(double em) {
        if (em != drawn || digitFont.get() == null) {
            drawn = em;
            digitFont.set(Fonts.of(Fonts.DISPLAY_SEMIBOLD, em));
            slashFont.set(Fonts.of(Fonts.DISPLAY, em * 0.8));
        }
    }

    private void place(Node glyph, double middle, double baseline) {
        if (glyph instanceof Text text) {
            boolean isSlash = text.getText().equals("/");
            text.setX(middle - text.getLayoutBounds().getWidth() / 2);
            text.setY(
                    isSlash
                            ? baseline - drawn * SLASH_UP
                            : baseline - (text.getText().equals(":") ? drawn * 0.06 : 0));
        } else if (glyph instanceof Rectangle bar) {
            bar.setWidth(drawn * 0.42);
            bar.setHeight(drawn * 0.085);
            bar.setX(middle - bar.getWidth() / 2);
            bar.setY(baseline - (drawn * CAPITAL + bar.getHeight()) / 2);
        }
    }

    private static double em(int c) {
        return switch (c) {
            case '/' -> SLASH;
            case ':', '.', ',' -> POINT;
            default -> DIGIT;
        };
    }

    private Node glyph(int c) {
        if (c == '-') {
            Rectangle bar = new Rectangle();
            bar.getStyleClass().add("no-value");
            bar.setManaged(false);
            return bar;
        }
        Text text = new Text(Character.toString(c));
        text.getStyleClass().add(c == '/' ? "slash" : "digit");
        text.fontProperty().bind(c == '/' ? slashFont : digitFont);
        text.setTextOrigin(VPos.BASELINE);
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        text.setManaged(false);
        return text;
    }
}
