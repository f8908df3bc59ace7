package vigil.ui.discharge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.ui.control.LabelFit;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.PatientFace;
import vigil.ui.theme.Fonts;

/// Which room, which person.
final class IdentityBar extends HBox {
    private final RoomPlate plate = new RoomPlate();
    /// Of the small letters, px.
    private static final double TWO_LINES = 40;

    private final Label name;
    private final Label about;
    private final double wide;
    /// What is known of the patient shown.
    private String known = "";

    /// @param narrow true if there is little room: then nothing of birth date and ID is cut, but both are small
    /// @param width of the bar, px
    IdentityBar(boolean narrow, double width) {
        super(narrow ? 12 : 16);
        wide = width - 64 - getSpacing();
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
        if (patient.about().equals(known)) {
            return;
        }
        known = patient.about();
        // Where a third line would be needed, ID and number may part.
        boolean joined = !about.isWrapText() || TextWidth.heightOf(known, Fonts.REGULAR, 14, wide) <= TWO_LINES;
        Words.showOrHide(about, joined ? known : known.replace('\u00a0', ' '));
    }

    void clear() {
        name.setText("");
        about.setText("");
        known = "";
    }
}
