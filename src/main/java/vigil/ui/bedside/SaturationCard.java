package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;
import vigil.ui.chart.PlethSweep;
import vigil.ui.control.ChangedSign;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;
import vigil.ui.language.Decimals;
import vigil.ui.theme.Fonts;

/// SpO2 with the pleth that it was made from; and the sign that limits are changed, where the eye is anyway.
final class SaturationCard extends Pane {
    /// Between the words of the waveform and the sign, px.
    private static final double AIR = 12;
    /// The sign's dot with its gap, px.
    private static final double DOT = 17;

    private final VitalCard card;
    private final PlethSweep sweep = new PlethSweep();
    private final Label note;
    private final ChangedSign changed = new ChangedSign("note semibold");

    SaturationCard(boolean small, FlashClock clock) {
        NumberLook look = small ? NumberLook.SMALL_SATURATION : NumberLook.SATURATION;
        double left = look.left();
        double wide = look.width() - 2 * left;
        card = Place.at(new VitalCard("spo2", say("spo2"), "%", look, clock), 0, 0, look.width(), look.height());
        double line = look.height() - (small ? 24 : 26);
        double high = small ? 36 : 70;
        card.getChildren().add(Place.at(sweep, left, line - high, wide, high));
        note = Words.at(card, "note ink3", left, line, wide, 20, Pos.CENTER_LEFT);
        changed.setAlignment(Pos.CENTER_RIGHT);
        changed.setId("limits-changed");
        card.getChildren().add(Place.at(changed, look.width() / 2, line, look.width() / 2 - left, 20));
        getChildren().add(card);
    }

    void show(RoomFace face) {
        card.show(face.spo2(), face.spo2Limits());
        changed.show(face.changed() ? say("limits.changed") : "");
    }

    /// The waveform moves every frame.
    void sweep(Pleth pleth, Timestamp now) {
        sweep.show(pleth, now);
    }

    /// What the waveform is, and how old: its age rather than its rate where the sign stands beside it.
    void note(Pleth pleth, Timestamp now) {
        if (pleth.samplesPerSecond() <= 0) {
            note.setText(say("pleth.none"));
            return;
        }
        String age = Decimals.text(Math.max(0, now.secondsSince(pleth.at())), 1);
        String whole = say("pleth", Decimals.text(pleth.samplesPerSecond(), 0), age);
        double sign = DOT + TextWidth.of(say("limits.changed"), Fonts.SEMIBOLD, 14);
        boolean beside =
                changed.isVisible() && TextWidth.of(whole, Fonts.REGULAR, 14) + AIR + sign > note.getPrefWidth();
        note.setText(beside ? say("pleth.short", age) : whole);
    }
}
