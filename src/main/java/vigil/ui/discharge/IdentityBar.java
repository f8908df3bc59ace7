package vigil.ui.discharge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.Words;
import vigil.ui.face.PatientFace;

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

    void show(String room, PatientFace patient) {
        plate.set(room);
        name.setText(patient.name());
        Words.showOrHide(about, patient.about());
    }

    void clear() {
        name.setText("");
        about.setText("");
    }
}
