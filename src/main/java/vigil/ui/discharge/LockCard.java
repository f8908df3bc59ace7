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

    private static final double RING = 132;
    private static final double TEXT = 176;

    private final PhaseRing ring = new PhaseRing(RING, 12);
    private final Region check = Icon.CHECK.box(56);
    private final Label centre;
    private final Label title;
    private final Label first;
    private final Label second;

    LockCard(double width) {
        getStyleClass().add("card");
        ring.relocate(20, 20);
        getChildren().addAll(ring, Place.at(check, 58, 58, 56, 56));
        centre = Words.at(this, "heading", 20, 66, RING, 40, Pos.CENTER);
        title = Words.at(this, "title-page", TEXT, 30, width - TEXT - 12, 36, Pos.CENTER_LEFT);
        first = Words.at(this, "body ink2", TEXT, 68, width - TEXT - 12, 26, Pos.CENTER_LEFT);
        second = Words.at(this, "body ink2", TEXT, 92, width - TEXT - 12, 26, Pos.CENTER_LEFT);
        Words.at(this, "note ink3", TEXT, 120, width - TEXT - 12, 20, Pos.CENTER_LEFT)
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
