package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.control.HoldButton;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.EmergencyFace;

/// The running emergency, in the place of the strip of phases: how long, what the dose does, and its end by holding a
/// button.
/// Inverse, not an alarm's colour: alarms stay where they are (ux 8).
final class EmergencyBanner extends Pane {
    private final Label title;
    private final Label since;
    private final Label dose;
    private final HoldButton end;

    /// @param width of the banner, px
    EmergencyBanner(double width, Runnable endEmergency) {
        getStyleClass().add("emergency-banner");
        Place.size(this, width, PhaseStrip.HEIGHT);
        double hold = width < PhaseStrip.WIDTH ? 344 : 432;
        getChildren().add(Place.at(new Pane(Icon.SIREN.node(30)), 18, 17, 30, 30));
        title = Words.at(this, "alarm-title-tile", 62, 6, 264, 32, Pos.CENTER_LEFT);
        since = Words.at(this, "body-s", 62, 36, 264, 22, Pos.CENTER_LEFT);
        dose = Words.at(this, "body semibold", 336, 0, width - hold - 348, PhaseStrip.HEIGHT, Pos.CENTER_LEFT);
        dose.setWrapText(true);
        end = Place.at(new HoldButton(Icon.CHECK, hold, 56, endEmergency), width - hold - 4, 4, hold, 56);
        end.setId("end-emergency");
        getChildren().add(end);
    }

    void show(EmergencyFace face, Timestamp now) {
        title.setText(face.title());
        since.setText(face.since());
        dose.setText(face.dose());
        end.set(say("emergency.end"), say("emergency.hold"));
        end.pulse(now);
    }
}
