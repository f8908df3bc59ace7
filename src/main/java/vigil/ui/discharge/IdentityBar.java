package vigil.ui.discharge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.ui.control.LabelFit;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.Words;
import vigil.ui.face.PatientFace;

/// Which room, which person.
final class IdentityBar extends HBox {
    private final RoomPlate plate = new RoomPlate();
    private final Label name;
    private final Label about;

    /// @param narrow true if there is little room: then nothing of birth date and ID is cut, but both are small
    IdentityBar(boolean narrow) {
        super(narrow ? 12 : 16);
        name = Words.of(narrow ? "body-l semibold" : "title-page");
        about = Words.of(narrow ? "note ink2" : "body ink2");
        about.setWrapText(narrow);
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(name, about);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        LabelFit.wrap(name);
        if (!narrow) {
            LabelFit.keep(about);
        }
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
