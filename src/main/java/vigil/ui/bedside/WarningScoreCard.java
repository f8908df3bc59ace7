package vigil.ui.bedside;

import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// The early-warning score on demand: display only, never an alarm (clinical facts, section 3).
final class WarningScoreCard extends Pane {
    WarningScoreCard(BedsideViewModel model, TimeText time, Runnable enter) {
        getStyleClass().add("card");
        Words.at(this, "heading-dense", 16, 12, 280, 32, Pos.CENTER_LEFT).setText("NEWS2");
    }

    void show(Session session, Timestamp now) {}
}
