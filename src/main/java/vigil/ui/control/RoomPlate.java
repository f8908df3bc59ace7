package vigil.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vigil.ui.theme.Fonts;

/// The plate that says which room this is: bright, so that nobody acts in the wrong one.
///
/// Thread rule: FX thread.
public final class RoomPlate extends VBox {
    private static final double WIDEST = 58;
    private final Label word = Words.of("note semibold");
    private final Label number = Words.of("plate-number");

    public RoomPlate() {
        super(-4);
        getStyleClass().add("room-plate");
        setAlignment(Pos.CENTER);
        getChildren().addAll(word, number);
        Place.size(this, 64, 64);
    }

    /// Splits `Room 12` into its word and its number; words too long for the plate are left out.
    public void set(String room) {
        int blank = room.lastIndexOf(' ');
        boolean numbered = blank > 0 && room.substring(blank + 1).length() <= 3;
        String before = numbered ? room.substring(0, blank) : "";
        Words.showOrHide(word, TextWidth.of(before, Fonts.SEMIBOLD, 14) <= WIDEST ? before : "");
        number.setText(numbered ? room.substring(blank + 1) : room);
    }
}
