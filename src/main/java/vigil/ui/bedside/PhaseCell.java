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
import vigil.ui.control.Words;

/// One phase in the strip: done with a check, running with a ring, still to come with a circle.
final class PhaseCell extends Pane {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass FUTURE = PseudoClass.getPseudoClass("future");
    private static final double HEIGHT = 64;

    private final Node check = Icon.CHECK.node(22);
    private final Node circle = Icon.CIRCLE.node(22);
    private final PhaseRing ring = new PhaseRing(40, 6);
    private final Label title = Words.of("heading-small");
    private final Label detail = Words.of("note ink2");
    private final ShareBar bar = new ShareBar();
    private final HBox face;

    /// Where a phase stands.
    enum Standing {
        DONE,
        RUNNING,
        FUTURE
    }

    PhaseCell() {
        getStyleClass().add("phase-cell");
        VBox words = new VBox(title, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        face = new HBox(12, check, ring, circle, words);
        face.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(face, bar);
    }

    void place(double x, double width) {
        Place.at(this, x, 0, width, HEIGHT);
        Place.at(face, 14, 0, width - 24, HEIGHT);
        Place.at(bar, 0, HEIGHT - 5, width, 5);
    }

    void show(Standing standing, String word, String words, double share) {
        Words.visible(check, standing == Standing.DONE);
        Words.visible(ring, standing == Standing.RUNNING);
        Words.visible(circle, standing == Standing.FUTURE);
        bar.setVisible(standing == Standing.RUNNING);
        title.setText(word);
        Words.showOrHide(detail, words);
        ring.set(share);
        bar.set(share);
        pseudoClassStateChanged(RUNNING, standing == Standing.RUNNING);
        pseudoClassStateChanged(FUTURE, standing == Standing.FUTURE);
    }
}
