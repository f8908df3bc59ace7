package vigil.ui.bedside;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vigil.ui.control.AlarmStrip;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.BandWords;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.LastAlarm;
import vigil.ui.face.SoundFace;

/// The alarm band of one room. Acknowledge and Pause audio are its two rightmost buttons, always, so that the hand
/// learns their place (ux 12.2).
final class BedsideBand extends HBox {
    private final PriorityMark mark = new PriorityMark(42);
    private final Node check = Icon.CHECK.node(28);
    private final Node plug = Icon.UNPLUGGED.node(30);
    private final Node louder = Icon.SOUND.node(26);
    private final Label word = Words.of("heading");
    private final BandWords words = new BandWords(38);
    private final HBox latched = AlarmStrip.latchedTag();
    private final Label count = Words.of("body-l bold");
    private final NextAlarmChip other;
    private final LimitsButton limits;
    private final LimitsButton limitsBeside;
    private final Button acknowledge;
    private final Button sound;
    private final AlarmStyle style;

    BedsideBand(FlashClock clock, BedsideViewModel model, Runnable showLimits) {
        getStyleClass().addAll("card", "alarm-surface", "alarm-band");
        style = new AlarmStyle(this, clock);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(20);
        other = new NextAlarmChip(() -> model.turn(1));
        limits = LimitsButton.wide(showLimits);
        limitsBeside = LimitsButton.picture(showLimits);
        acknowledge = button(Buttons.of(Icon.CHECK, "Acknowledge", model::acknowledge), 208, "F2");
        acknowledge.setId("acknowledge");
        sound = button(Buttons.of(Icon.BELL_OFF, "", model::pressSound), 246, "F3");
        sound.setId("pause-audio");
        word.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(check, mark, plug, louder, word, words, latched, count, other);
        getChildren().addAll(limits.node(), limitsBeside.node(), acknowledge, sound);
    }

    private static Button button(Button button, double width, String key) {
        button.setTooltip(new Tooltip(key));
        button.getStyleClass().add("band-button");
        return Place.size(button, width, 56);
    }

    void show(BedsideFace face) {
        boolean calm = face.alarm().isEmpty();
        for (Node node : List.of(mark, word)) {
            Words.visible(node, !calm);
        }
        Words.visible(check, calm);
        Words.visible(limits.node(), calm);
        Words.visible(limitsBeside.node(), !calm);
        limits.show(face.preset(), face.room().changed());
        limitsBeside.show(face.preset(), face.room().changed());
        List<AlarmLine> alarms = face.room().alarms();
        Words.showOrHide(count, alarms.size() > 1 ? (face.index() + 1) + " of " + alarms.size() : "");
        Words.visible(other, alarms.size() > 1);
        if (alarms.size() > 1) {
            other.show(alarms.get((face.index() + 1) % alarms.size()));
        }
        showSound(face.sound());
        face.alarm().ifPresentOrElse(this::showAlarm, () -> showCalm(face));
    }

    private void showCalm(BedsideFace face) {
        words.calm(
                "No alarms",
                face.last().map(LastAlarm::first).orElse(""),
                face.last().map(LastAlarm::second).orElse(""));
        Words.visible(plug, false);
        Words.visible(louder, false);
        Words.visible(latched, false);
        acknowledge.setDisable(true);
        style.set(AlarmLook.NONE);
    }

    private void showAlarm(AlarmLine alarm) {
        AlarmLook look = alarm.look();
        mark.set(look.priority().orElse(null));
        word.setText(alarm.word());
        Words.visible(plug, look.technical());
        Words.visible(louder, alarm.step().isPresent());
        Words.visible(latched, look.latched());
        words.alarm(
                "",
                alarm.title(),
                alarm.first(),
                alarm.second() + (alarm.again().isEmpty() ? "" : ", again in " + alarm.again()));
        acknowledge.setDisable(look.acknowledged());
        style.set(look);
    }

    private void showSound(SoundFace face) {
        sound.setText(
                switch (face.state()) {
                    case QUIET, SOUNDING -> "Pause audio 2:00";
                    case PAUSED -> "End pause " + face.title().replace("Audio paused ", "");
                });
        sound.setDisable(face.state() == SoundFace.State.QUIET);
    }
}
