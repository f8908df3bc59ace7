package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Which room, which person; and what must not be overlooked of both: that it is a simulation, that nothing is
/// recorded, that nobody is signed in.
final class IdentityBar extends HBox {
    private static final List<String> ROLES = List.of("title-page", "heading", "heading-small", "body-s semibold");
    private static final List<Integer> SIZES = List.of(26, 22, 18, 16);

    private final RoomPlate plate = new RoomPlate();
    private final Label name = Words.of("title-page");
    private final Label about = Words.of("body ink2");
    private final Label unsaved = sign("identity-unsaved");
    private final Label simulation = sign("identity-simulation");
    private final Label unsigned = sign("identity-unsigned");

    private final double width;
    private boolean locked;

    /// @param width of the bar, px; under 400 the signs stand in a line of their own
    IdentityBar(double width) {
        super(16);
        this.width = width;
        boolean narrow = isNarrow();
        setAlignment(Pos.CENTER_LEFT);
        HBox signs = new HBox(6, unsaved, simulation, unsigned);
        signs.setAlignment(Pos.CENTER_LEFT);
        signs.setMinHeight(22);
        HBox first = narrow ? new HBox(name) : new HBox(10, name, signs);
        first.setAlignment(Pos.CENTER_LEFT);
        Words.restyle(about, "label ink2 " + (narrow ? "note" : "body"));
        VBox words = narrow ? new VBox(first, about, signs) : new VBox(first, about);
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

    private boolean isNarrow() {
        return width < 400;
    }

    /// The largest role in which the whole name stands beside the signs; a name is the last to be cut.
    private String fitting(String text, boolean signedIn, boolean recording, boolean simulated) {
        double taken = (signedIn ? 0 : 116) + (recording ? 0 : 190) + (simulated ? 116 : 0);
        double space = width - 84 - (isNarrow() ? 0 : taken);
        for (int i = 0; i < ROLES.size(); i++) {
            boolean tooLarge = isNarrow() && i == 0;
            if (!tooLarge && TextWidth.of(text, Fonts.SEMIBOLD, SIZES.get(i)) <= space) {
                return ROLES.get(i);
            }
        }
        return ROLES.getLast();
    }

    /// @param signedIn true if somebody is
    /// @param recording false while nothing reaches the record
    void show(BedsideFace face, boolean signedIn, boolean recording) {
        plate.set(face.room().room());
        // Who locked the console has turned away from it: as on the wall, no name (hazard H31).
        String who = locked ? face.room().who() : face.name();
        name.setText(who);
        Words.restyle(
                name, "label " + fitting(who, signedIn, recording, face.room().simulated()));
        about.setText(locked ? "" : face.about());
        Words.showOrHide(unsaved, recording ? "" : say("identity.unsaved"));
        Words.showOrHide(simulation, face.room().simulated() ? say("identity.simulation") : "");
        Words.showOrHide(unsigned, signedIn ? "" : say("identity.unsigned"));
    }
}
