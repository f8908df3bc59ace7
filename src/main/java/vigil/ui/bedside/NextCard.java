package vigil.ui.bedside;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.control.Words;
import vigil.ui.face.NextFace;

/// The one thing that is due first.
final class NextCard extends HBox {
    private final Label when = Words.of("note ink2");
    private final Label what = Words.of("heading-dense");

    NextCard() {
        super(16);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("next-card", "needs-you");
        VBox words = new VBox(when, what);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Icon.ARROW.node(22), words);
    }

    void show(Optional<NextFace> face) {
        when.setText(face.map(NextFace::when).orElse("Next"));
        what.setText(face.map(NextFace::what).orElse("Nothing is planned"));
    }
}
