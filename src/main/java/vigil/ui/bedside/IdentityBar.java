package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.LabelFit;
import vigil.ui.control.RoomPlate;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Which room, which person; and what must not be overlooked of both: that it is a simulation, that nothing is
/// recorded, that nobody is signed in.
final class IdentityBar extends HBox {
    private static final List<String> ROLES =
            List.of("title-page", "heading", "heading-small", "body-s semibold", "note semibold");
    private static final List<Integer> SIZES = List.of(26, 22, 18, 16, 14);

    private final RoomPlate plate = new RoomPlate();
    private final Label name = Words.of("title-page");
    private final Label about = Words.of("body ink2");
    private final Label unsaved = sign("identity-unsaved");
    private final Label simulation = sign("identity-simulation");
    private final Label unsigned = sign("identity-unsigned");
    private final HBox signsRow = new HBox(GAP, unsaved, simulation, unsigned);

    private static final char DOT = '·';
    /// Between two signs, px.
    private static final double GAP = 6;
    /// Frame of a sign and the gap behind it, px.
    private static final double SIGN = 22;

    private final double width;
    private boolean locked;

    /// @param width of the bar, px; under 400 the signs stand in a line of their own
    IdentityBar(double width) {
        super(16);
        this.width = width;
        boolean narrow = isNarrow();
        setAlignment(Pos.CENTER_LEFT);
        signsRow.setAlignment(Pos.CENTER_LEFT);
        signsRow.setMinHeight(22);
        HBox first = narrow ? new HBox(name) : new HBox(10, name, signsRow);
        first.setAlignment(Pos.CENTER_LEFT);
        Words.restyle(about, "label ink2 " + (narrow ? "note" : "body"));
        LabelFit.keep(about);
        VBox words = narrow ? new VBox(first, about, signsRow) : new VBox(first, about);
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

    /// A name that no letters bring into one line takes two; beside signs the birth date then leaves, the ID stays.
    private void place(String who, String facts, double taken) {
        boolean two = TextWidth.of(who, Fonts.SEMIBOLD, SIZES.getLast()) > space(taken);
        name.setWrapText(two);
        name.setMinHeight(two ? USE_PREF_SIZE : 0);
        about.setMinHeight(two ? USE_PREF_SIZE : 0);
        about.setWrapText(two);
        // Their place is kept while there is none, but a second line of the name needs it.
        signsRow.setManaged(!two || taken > 0);
        boolean full = !two || !isNarrow() || taken == 0;
        about.setText(full ? facts : facts.substring(facts.lastIndexOf(DOT) + 1).strip());
    }

    private double space(double taken) {
        return width - 84 - (isNarrow() ? 0 : taken);
    }

    /// The largest role in which the whole name stands beside the signs; a name is the last to be cut.
    private String fitting(String text, double taken) {
        double space = space(taken);
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
        boolean simulated = face.room().simulated();
        double taken = (signedIn ? 0 : 116) + (recording ? 0 : 190) + (simulated ? 116 : 0);
        Words.restyle(name, "label " + fitting(who, taken));
        showSigns(recording, simulated, signedIn);
        place(who, locked ? "" : face.about(), taken);
    }

    /// On a small screen the last of them leaves whole where they have no room: the chart says SIMULATION too, the top
    /// bar
    /// who is signed in.
    private void showSigns(boolean recording, boolean simulated, boolean signedIn) {
        Words.showOrHide(unsaved, recording ? "" : say("identity.unsaved"));
        Words.showOrHide(simulation, simulated ? say("identity.simulation") : "");
        Words.showOrHide(unsigned, signedIn ? "" : say("identity.unsigned"));
        double room = isNarrow() ? width - 84 + GAP : Double.MAX_VALUE;
        for (Label sign : List.of(unsaved, simulation, unsigned)) {
            if (!sign.getText().isEmpty()) {
                room -= TextWidth.of(sign.getText(), Fonts.BOLD, 14) + SIGN;
                Words.visible(sign, room >= 0);
            }
        }
    }
}
