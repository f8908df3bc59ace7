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
        name.setText(face.name());
        Words.showOrHide(about, face.room().simulated() ? "SIMULATION · " + face.about() : face.about());
    }
}
