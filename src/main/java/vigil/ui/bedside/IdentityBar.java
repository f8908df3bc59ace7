package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.Words;

/// Which room, which person; and what must not be overlooked of both: that it is a simulation, that nothing is
/// recorded, that nobody is signed in.
final class IdentityBar extends HBox {
    private final RoomPlate plate = new RoomPlate();
    private final Label name = Words.of("title-page");
    private final Label about = Words.of("body ink2");
    private final Label unsaved = sign("identity-unsaved");
    private final Label simulation = sign("identity-simulation");
    private final Label unsigned = sign("identity-unsigned");

    private boolean locked;

    IdentityBar() {
        super(16);
        setAlignment(Pos.CENTER_LEFT);
        HBox signs = new HBox(6, unsaved, simulation, unsigned);
        signs.setAlignment(Pos.CENTER_LEFT);
        signs.setMinHeight(22);
        HBox first = new HBox(10, name, signs);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(first, about);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren().addAll(plate, words);
    }

    private static Label sign(String id) {
        Label sign = Words.of("note bold identity-sign");
        sign.setId(id);
        sign.setMinWidth(USE_PREF_SIZE);
        return sign;
    }

    /// Takes the name out of sight with the next [#show].
    void lock(boolean wanted) {
        locked = wanted;
    }

    /// @param signedIn true if somebody is
    /// @param recording false while nothing reaches the record
    void show(BedsideFace face, boolean signedIn, boolean recording) {
        plate.set(face.room().room());
        // Who locked the console has turned away from it: as on the wall, no name (hazard H31).
        name.setText(locked ? face.room().who() : face.name());
        about.setText(locked ? "" : face.about());
        Words.showOrHide(unsaved, recording ? "" : say("identity.unsaved"));
        Words.showOrHide(simulation, face.room().simulated() ? say("identity.simulation") : "");
        Words.showOrHide(unsigned, signedIn ? "" : say("identity.unsigned"));
    }
}
