package vigil.ui.bedside;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.Words;

/// Which room, which person.
final class IdentityBar extends HBox {
    private final RoomPlate plate = new RoomPlate();
    private final Label name = Words.of("title-page");
    private final Label about = Words.of("body ink2");

    private boolean locked;

    IdentityBar() {
        super(16);
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(name, about);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren().addAll(plate, words);
    }

    void show(BedsideFace face) {
        plate.set(face.room().room());
        // Who locked the console has turned away from it: as on the wall, no name (hazard H31).
        name.setText(locked ? face.room().who() : face.name());
        String below = locked ? "" : face.about();
        Words.showOrHide(
                about, face.room().simulated() ? "SIMULATION" + (below.isEmpty() ? "" : " · " + below) : below);
    }

    void lock(boolean wanted) {
        locked = wanted;
    }
}
