package vigil.ui.discharge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.session.SignatureRole;
import vigil.ui.control.Buttons;
import vigil.ui.control.Desk;
import vigil.ui.control.HoldButton;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The nurse signs, then the clinician, then the patient may leave: a button held for a second, never a single touch
/// (ux 12.4, 16.10).
///
/// Thread rule: FX thread.
final class SignOffCard extends Pane {
    private static final Texts TEXTS = Texts.of(SignOffCard.class);

    private static final double LOW = 300;

    private final SignLine nurse;
    private final SignLine clinician;
    private final Button locked;
    private final HoldButton discharge;

    /// @param height of the card; a low one has no room for what signing means, beside the button
    SignOffCard(DischargeViewModel model, Desk desk, double width, double height) {
        boolean low = height < LOW;
        double lines = low ? 42 : 61;
        double last = low ? 202 : 228;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, low ? 2 : 12, width - 40, low ? 40 : 44, Pos.CENTER_LEFT)
                .setText(TEXTS.say("sign.title"));
        nurse = new SignLine(model, desk, waiting(SignatureRole.NURSE), width);
        clinician = new SignLine(model, desk, waiting(SignatureRole.CLINICIAN), width);
        nurse.relocate(0, lines);
        clinician.relocate(0, lines + SignLine.HEIGHT);
        double tall = low ? 60 : 72;
        locked = Place.at(Buttons.of(Icon.LOCK, "", () -> {}), 20, last, width - 40, tall);
        locked.setId("discharge-locked");
        locked.getStyleClass().add("discharge");
        locked.setDisable(true);
        discharge = new HoldButton(Icon.HOME, width - 40, tall, model::discharge);
        discharge.setId("discharge");
        discharge.set(TEXTS.say("discharge.do"), TEXTS.say("discharge.hold"));
        discharge.relocate(20, last);
        getChildren().addAll(nurse, clinician, locked, discharge);
        if (!low) {
            var note = Words.at(this, "note ink2", 20, 308, width - 40, 60, Pos.TOP_LEFT);
            note.setText(TEXTS.say("sign.note"));
            note.setWrapText(true);
        }
    }

    private static SignOffFace.Line waiting(SignatureRole role) {
        return new SignOffFace.Line(role, SignOffFace.State.WAITS, TEXTS.say("sign." + SignOffFace.key(role)), "", "");
    }

    void show(SignOffFace face) {
        nurse.show(face.nurse());
        clinician.show(face.clinician());
        Words.visible(locked, !face.mayDischarge());
        Words.visible(discharge, face.mayDischarge());
        locked.setText(face.left().isEmpty() ? TEXTS.say("discharge.do") : TEXTS.say("discharge.in", face.left()));
    }

    /// Time goes on for the held button.
    void pulse(Timestamp now) {
        discharge.pulse(now);
    }

    /// Takes over the names that were begun in another layout.
    void take(SignOffCard before) {
        nurse.take(before.nurse);
        clinician.take(before.clinician);
    }

    void clear() {
        nurse.clear();
        clinician.clear();
        discharge.release();
    }
}
