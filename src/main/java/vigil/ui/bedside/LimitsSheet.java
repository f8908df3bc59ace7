package vigil.ui.bedside;

import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmLimits;
import vigil.ui.control.Buttons;
import vigil.ui.control.LimitsTable;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.LimitWords;

/// The limits in force, to read.
final class LimitsSheet extends Pane {
    LimitsSheet(AlarmLimits limits, Runnable close) {
        getStyleClass().addAll("sheet", "needs-you");
        Place.size(this, 1032, 404);
        Words.at(this, "heading", 20, 14, 700, 40, Pos.CENTER_LEFT)
                .setText("Limits in force: " + LimitWords.preset(limits));
        getChildren()
                .addAll(
                        Place.at(new LimitsTable(limits), 20, 64, 992, 260),
                        Place.at(Buttons.of("Close", close), 812, 328, 200, 56));
        Words.at(this, "note ink3", 20, 344, 760, 24, Pos.CENTER_LEFT)
                .setText("A value equal to its limit is inside. Delays as the preset has them.");
    }
}
