package vigil.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.session.SessionId;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.history.HistoryModel;
import vigil.ui.history.HistoryPane;
import vigil.ui.language.Texts;

/// The alarms of all recorded sessions. A click opens the session of one.
///
/// Thread rule: FX thread.
final class HistoryCard extends Pane {
    private static final Texts TEXTS = Texts.of(HistoryCard.class);

    HistoryCard(
            HistoryModel model,
            double width,
            double height,
            List<String> rooms,
            Consumer<SessionId> open,
            Runnable back) {
        getStyleClass().add("card");
        Place.size(this, width, height);
        Button sessions = Place.at(Buttons.of(Icon.BACK, TEXTS.say("list.title"), back), 24, 14, 160, 56);
        sessions.setId("history-back");
        Words.at(this, "title-page", 208, 20, 600, 44, Pos.CENTER_LEFT).setText(TEXTS.say("history.title"));
        getChildren()
                .addAll(
                        sessions,
                        Place.at(
                                new HistoryPane(model, width - 48, height - 100, rooms, r -> open.accept(r.session())),
                                24,
                                84,
                                width - 48,
                                height - 100));
    }
}
