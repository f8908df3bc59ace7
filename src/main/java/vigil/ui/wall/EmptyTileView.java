package vigil.ui.wall;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;
import vigil.ui.face.RoomFact;

/// The tile of a room that waits for a patient: what is ready, and the button that begins.
final class EmptyTileView extends Pane {
    private final Label room = Words.of("title-room");
    private final VBox facts = new VBox(14);
    private List<RoomFact> shown = List.of();

    EmptyTileView(TileLayout layout, Runnable start) {
        getStyleClass().addAll("card-outline", "tile");
        HBox name = Place.at(new HBox(14, room, Words.of("body ink2", "empty")), 22, 14, layout.width() - 44, 40);
        name.setAlignment(Pos.BASELINE_LEFT);
        Place.at(facts, 22, 90, layout.width() - 44, layout.height() - 190);
        Button button = Place.at(
                Buttons.of(Icon.PLAY, "Start a session", start),
                TileLayout.MARGIN,
                layout.height() - 84,
                layout.width() - 2 * TileLayout.MARGIN,
                64);
        button.getStyleClass().add("large");
        button.setFocusTraversable(false);
        getChildren().addAll(name, facts, button);
    }

    void show(RoomFace face) {
        room.setText(face.room());
        if (!face.facts().equals(shown)) {
            shown = face.facts();
            facts.getChildren().setAll(shown.stream().map(EmptyTileView::line).toList());
        }
        setAccessibleText(face.room() + ", empty");
    }

    private static HBox line(RoomFact fact) {
        Icon icon = switch (fact.kind()) {
            case READY -> Icon.CHECK;
            case TROUBLE -> Icon.UNPLUGGED;
            case PRESET -> Icon.SLIDERS;
            case HISTORY -> Icon.CLOCK;
        };
        HBox line = new HBox(16, icon.node(22), Words.of("body-l ink2", fact.text()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
