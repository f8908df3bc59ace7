package vigil.ui.bedside;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;
import vigil.ui.chart.PlethSweep;
import vigil.ui.control.ChangedSign;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;

/// SpO2 with the pleth that it was made from; and the sign that limits are changed, where the eye is anyway.
final class SaturationCard extends Pane {
    private final VitalCard card;
    private final PlethSweep sweep = new PlethSweep();
    private final Label note;
    private final ChangedSign changed = new ChangedSign("note semibold");

    SaturationCard(FlashClock clock) {
        card = Place.at(new VitalCard("spo2", "SpO₂", "%", 176, 22, clock), 0, 0, 472, 276);
        Place.at(sweep, 20, 180, 432, 70);
        card.getChildren().add(sweep);
        note = Words.at(card, "note ink3", 20, 250, 172, 20, Pos.CENTER_LEFT);
        changed.setAlignment(Pos.CENTER_RIGHT);
        changed.setId("limits-changed");
        card.getChildren().add(Place.at(changed, 176, 250, 276, 20));
        getChildren().add(card);
    }

    void show(RoomFace face) {
        card.show(face.spo2(), face.spo2Limits());
        changed.show(face.changed() ? "Limits: changed" : "");
    }

    /// The waveform moves every frame.
    void sweep(Pleth pleth, Timestamp now) {
        sweep.show(pleth, now);
        boolean none = pleth.samplesPerSecond() <= 0;
        note.setText(
                none
                        ? "No pleth from this device"
                        : String.format(
                                Locale.ROOT,
                                "Pleth %.0f Hz · age %.1f s",
                                pleth.samplesPerSecond(),
                                Math.max(0, now.secondsSince(pleth.at()))));
    }
}
