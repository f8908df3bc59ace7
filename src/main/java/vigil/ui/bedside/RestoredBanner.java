package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Below the chart after the console had stopped: for how long nothing was seen. It stays until a person has
/// seen it.
final class RestoredBanner extends Pane {
    static final double HEIGHT = 72;

    private final Label words;
    private @Nullable Seen shown;
    private @Nullable Seen seen;

    private record Seen(String session, Timestamp at) {}

    RestoredBanner(double width) {
        getStyleClass().addAll("sheet", "needs-you");
        Place.size(this, width, HEIGHT);
        words = Words.at(this, "body semibold", 60, 0, width - 220, HEIGHT, Pos.CENTER_LEFT);
        words.setWrapText(true);
        Button button = Buttons.of(say("restored.seen"), this::see);
        button.setId("restored-seen");
        getChildren()
                .addAll(
                        Place.at(Icon.RETURN.box(26), 20, (HEIGHT - 26) / 2, 26, 26),
                        Place.at(button, width - 148, 8, 140, 56));
        Words.visible(this, false);
    }

    private void see() {
        seen = shown;
        Words.visible(this, false);
    }

    void show(Session session, Optional<RestoredFace> face) {
        shown = face.map(f -> new Seen(session.id().toString(), f.at())).orElse(null);
        words.setText(face.map(RestoredFace::words).orElse(""));
        Words.visible(this, shown != null && !shown.equals(seen));
    }
}
