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

/// The running emergency, between the strip of phases and the chart, which makes room for it, so that it covers neither
/// what runs nor what is next (ux 16.11): how long, what the dose does, and its end by holding a button. Inverse,
/// not an alarm's colour: alarms stay where they are (ux 8).
final class EmergencyBanner extends Pane {
    static final double HEIGHT = 64;
    /// A narrower one has its words closer together, px.
    private static final double ROOMY = 1000;

    private final Label title;
    private final Label since;
    private final Label dose;
    private final HoldButton end;

    /// @param width of the banner, px
    EmergencyBanner(double width, Runnable endEmergency) {
        getStyleClass().add("emergency-banner");
        Place.size(this, width, HEIGHT);
        boolean roomy = width >= ROOMY;
        double hold = roomy ? 400 : 300;
        double said = roomy ? 264 : 246;
        getChildren().add(Place.at(new Pane(Icon.SIREN.node(30)), 18, 17, 30, 30));
        title = Words.at(this, "alarm-title-tile", 62, 6, said, 32, Pos.CENTER_LEFT);
        since = Words.at(this, "body-s", 62, 36, said, 22, Pos.CENTER_LEFT);
        dose = Words.at(this, "body semibold", 74 + said, 0, width - hold - said - 86, HEIGHT, Pos.CENTER_LEFT);
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
