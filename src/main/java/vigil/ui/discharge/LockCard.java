package vigil.ui.discharge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.ui.control.Icon;
import vigil.ui.control.PhaseRing;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The least time after the dose as a ring that closes (ux 12.4).
///
/// Thread rule: FX thread.
final class LockCard extends Pane {
    private static final Texts TEXTS = Texts.of(LockCard.class);

    private static final double NARROW = 400;

    private final PhaseRing ring;
    private final Region check;
    private final Label centre;
    private final Label title;
    private final Label first;
    private final Label second;

    /// @param width of the card; a narrow one has its words below the ring
    LockCard(double width) {
        getStyleClass().add("card");
        boolean narrow = width < NARROW;
        double size = narrow ? 88 : 132;
        double margin = narrow ? 16 : 20;
        double text = margin + size + (narrow ? 14 : 24);
        double words = width - text - 12;
        ring = new PhaseRing(size, narrow ? 9 : 12);
        ring.relocate(margin, margin);
        double mark = narrow ? 40 : 56;
        double corner = margin + (size - mark) / 2;
        check = Place.at(Icon.CHECK.box(mark), corner, corner, mark, mark);
        getChildren().addAll(ring, check);
        centre = Words.at(
                this, narrow ? "body-l semibold" : "heading", margin, margin + size / 2 - 20, size, 40, Pos.CENTER);
        title = Words.at(
                this,
                narrow ? "heading-dense" : "title-page",
                text,
                narrow ? margin : 30,
                words,
                narrow ? size : 36,
                Pos.CENTER_LEFT);
        title.setWrapText(narrow);
        double left = narrow ? margin : text;
        double line = narrow ? width - 2 * margin : words;
        String body = narrow ? "body-s ink2" : "body ink2";
        first = Words.at(this, body, left, narrow ? 112 : 68, line, 26, Pos.CENTER_LEFT);
        second = Words.at(this, body, left, narrow ? 136 : 92, line, 26, Pos.CENTER_LEFT);
        Words.at(this, "note ink3", left, narrow ? 164 : 120, line, 20, Pos.CENTER_LEFT)
                .setText(TEXTS.say("lock.clock"));
    }

    void show(LockFace face) {
        ring.set(face.share());
        Words.visible(check, face.met());
        centre.setText(face.centre());
        title.setText(face.title());
        first.setText(face.first());
        second.setText(face.second());
        setAccessibleText(face.title() + ". " + face.first() + " " + face.second());
    }
}
