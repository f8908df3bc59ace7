package vigil.ui.bedside;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.control.PhaseRing;
import vigil.ui.control.Place;
import vigil.ui.control.ShareBar;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.PhaseStep;
import vigil.ui.face.PhaseStep.Standing;
import vigil.ui.theme.Fonts;

/// One phase in the strip: done with a check, running with a ring, still to come with a circle.
final class PhaseCell extends Pane {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass FUTURE = PseudoClass.getPseudoClass("future");
    private static final double HEIGHT = PhaseStrip.HEIGHT;

    private static final double GAP = 6;
    private static final double EDGES = 14;

    private final Node check = Icon.CHECK.node(22);
    private final Node circle = Icon.CIRCLE.node(22);
    private final PhaseRing ring = new PhaseRing(40, 6);
    private final Label title = Words.of("heading-small");
    private final Label detail = Words.of("note ink2");
    private final ShareBar bar = new ShareBar();
    private final HBox face;

    PhaseCell() {
        getStyleClass().add("phase-cell");
        VBox words = new VBox(title, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        face = new HBox(GAP, check, ring, circle, words);
        face.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(face, bar);
    }

    /// Words of some languages need what little room there is beside the sign.
    private boolean isLong(PhaseStep step) {
        double space = space();
        return TextWidth.of(step.title(), Fonts.SEMIBOLD, 14) > space
                || TextWidth.of(step.detail(), Fonts.REGULAR, 14) > space;
    }

    /// The least width in which both lines are whole, px.
    static double least(PhaseStep step) {
        double sign = step.standing() == Standing.RUNNING ? 40 : 22;
        double words = Math.max(
                TextWidth.of(step.title(), Fonts.SEMIBOLD, 14), TextWidth.of(step.detail(), Fonts.REGULAR, 14));
        return Math.ceil(words) + sign + GAP + EDGES;
    }

    private double space() {
        return face.getPrefWidth() - (ring.isVisible() ? 48 : 30);
    }

    /// The largest role in which the title stands beside its sign.
    private String fitting(String text) {
        double space = space();
        return TextWidth.of(text, Fonts.SEMIBOLD, 18) <= space
                ? "heading-small"
                : TextWidth.of(text, Fonts.SEMIBOLD, 16) <= space ? "body-s semibold" : "note semibold";
    }

    void place(double x, double width) {
        Place.at(this, x, 0, width, HEIGHT);
        Place.at(face, 8, 0, width - 10, HEIGHT);
        Place.at(bar, 0, HEIGHT - 5, width, 5);
    }

    void show(PhaseStep step) {
        Standing standing = step.standing();
        Words.visible(check, standing == Standing.DONE);
        Words.visible(ring, standing == Standing.RUNNING);
        Words.visible(circle, standing == Standing.FUTURE);
        bar.setVisible(standing == Standing.RUNNING);
        title.setText(step.title());
        Words.restyle(title, "label " + fitting(step.title()));
        face.setSpacing(isLong(step) ? 2 : GAP);
        Words.showOrHide(detail, step.detail());
        detail.setWrapText(TextWidth.of(step.detail(), Fonts.REGULAR, 14) > space());
        ring.set(step.share());
        bar.set(step.share());
        pseudoClassStateChanged(RUNNING, standing == Standing.RUNNING);
        pseudoClassStateChanged(FUTURE, standing == Standing.FUTURE);
        setAccessibleText(step.title() + (step.detail().isEmpty() ? "" : ", " + step.detail()));
    }
}
