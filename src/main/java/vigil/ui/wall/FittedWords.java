package vigil.ui.wall;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;

/// Words in a fixed place: in any language, with any number. The first wording that fits is said, one or two sizes
/// smaller if need be; only the last one is cut, and never below 14 px. Saying the same again costs nothing.
///
/// Thread rule: FX thread.
final class FittedWords {
    /// A text shrinks by so many steps before a shorter wording is better to read.
    private static final int STEPS = 2;

    private final Label label;
    private final Spot spot;
    private final Lettering largest;
    private final HPos side;
    private Said said;
    private double shifted;
    private double hug = -1;

    private record Said(Lettering largest, String ink, double width, List<String> wordings) {}

    private record Fit(String text, Lettering lettering) {}

    FittedWords(Pane parent, Spot spot, Lettering largest, HPos side) {
        this.spot = spot;
        this.largest = largest;
        this.side = side;
        said = new Said(largest, "", 0, List.of());
        Pos pos = switch (side) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTER -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        };
        label = Words.at(parent, "label", spot.x(), spot.y(), spot.width(), spot.height(), pos);
    }

    /// Says the first of these that fits the place.
    ///
    /// @param ink the style class of its colour
    void say(String ink, String... wordings) {
        sayIn(spot.width(), largest, ink, List.of(wordings));
    }

    /// The same where something else stands in part of the place.
    ///
    /// @param width what is left, px
    /// @param lettering the largest it may be
    void sayIn(double width, Lettering lettering, String ink, List<String> wordings) {
        Said wanted = new Said(lettering, ink, Math.floor(Math.min(width, spot.width())), wordings);
        if (wanted.equals(said)) {
            return;
        }
        said = wanted;
        Fit fit = fit(wanted);
        double words = hug < 0 ? wanted.width() : fit.lettering().width(fit.text()) + 2 * hug;
        double box = Math.clamp(words, 0, spot.width());
        double x = side == HPos.RIGHT ? spot.right() - box : spot.x() + shifted;
        new Spot(x, spot.y(), box, spot.height()).put(label);
        Words.restyle(label, "label " + fit.lettering().role() + " " + ink);
        label.setText(fit.text());
    }

    /// Moves the place's left edge: something stands before it. Takes effect with what is said next.
    void shift(double by) {
        if (by != shifted) {
            shifted = by;
            said = new Said(largest, "", 0, List.of());
        }
    }

    /// Makes the label as wide as its words from now on, for a ground of its own with this much at each side, px.
    void hug(double padding) {
        hug = padding;
    }

    /// The size of what is said, px.
    double saidPx() {
        return said.wordings().isEmpty() ? largest.px() : fit(said).lettering().px();
    }

    /// What is said, as it stands there.
    String text() {
        return label.getText();
    }

    /// How wide what is said is, px.
    double saidWidth() {
        return said.wordings().isEmpty() ? 0 : Math.min(fit(said).lettering().width(label.getText()), said.width());
    }

    private Fit fit(Said wanted) {
        List<Lettering> sizes = wanted.largest().downwards();
        for (String wording : wanted.wordings()) {
            for (Lettering size : sizes.subList(0, Math.min(1 + STEPS, sizes.size()))) {
                if (size.width(wording) <= wanted.width()) {
                    return new Fit(wording, size);
                }
            }
        }
        return new Fit(wanted.wordings().getLast(), wanted.largest().smallest());
    }
}
