package vigil.ui.bedside;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.NextFace;

/// The one thing that is due first; a tap opens it.
final class NextCard extends Pane {
    private static final double WIDTH = 364;
    private static final double HEIGHT = 64;

    private final Label when = Words.of("note ink2");
    private final Label what = Words.of("heading-dense");
    private final Button button;
    private Optional<NextFace> shown = Optional.empty();

    /// @param open what is to be done with what is due
    NextCard(Consumer<NextFace> open) {
        VBox words = new VBox(when, what);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox face = Place.size(new HBox(16, Icon.ARROW.node(22), words), WIDTH - 40, HEIGHT);
        face.setAlignment(Pos.CENTER_LEFT);
        button = Place.at(Buttons.of("", () -> shown.ifPresent(open)), 0, 0, WIDTH, HEIGHT);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("next");
        button.getStyleClass().addAll("next-card", "needs-you");
        getChildren().add(button);
    }

    void show(Optional<NextFace> face) {
        shown = face;
        when.setText(face.map(NextFace::when).orElse("Next"));
        what.setText(face.map(NextFace::what).orElse("Nothing is planned"));
        button.setAccessibleText(when.getText() + ", " + what.getText());
    }
}
