package vigil.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vigil.metric.Timestamp;
import vigil.ui.control.AlarmBarModel;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.BandWords;
import vigil.ui.control.Buttons;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmBarFace;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.AlarmLook;
import vigil.ui.language.Texts;

/// The alarm of the room that help was asked from, and the way back to it. Nothing is acknowledged here: the patient's
/// numbers are not in sight (ux 16.9).
final class HelpBand extends HBox {
    private static final Texts TEXTS = Texts.of(HelpBand.class);

    private final AlarmBarModel model;
    private final PriorityMark mark = new PriorityMark(40);
    private final Node calm = Icon.INFO.node(26);
    private final Node plug = Icon.UNPLUGGED.node(28);
    private final Label word = Words.of("heading");
    private final BandWords words = new BandWords(34);
    private final Button back;
    private final AlarmStyle style;
    private String room = "";

    /// @param leave goes back to where help was asked
    HelpBand(Desk desk, Runnable leave) {
        super(18);
        model = new AlarmBarModel(desk);
        getStyleClass().addAll("card", "alarm-surface", "alarm-band");
        setAlignment(Pos.CENTER_LEFT);
        setId("help-band");
        style = new AlarmStyle(this, desk.flash());
        back = Buttons.of(Icon.BACK, TEXTS.say("help.back"), leave);
        back.setId("help-back");
        back.setTooltip(new Tooltip("Esc"));
        back.setMinSize(USE_PREF_SIZE, 56);
        word.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(calm, mark, plug, word, words, back);
        over("");
    }

    /// @param newRoom whose alarms stand here; empty for none
    void over(String newRoom) {
        room = newRoom;
        back.setText(newRoom.isEmpty() ? TEXTS.say("help.back") : TEXTS.say("help.back-to", newRoom));
        if (newRoom.isEmpty()) {
            showCalm(TEXTS.say("screen.help"), "");
        } else {
            model.open(newRoom);
        }
    }

    void pulse(Timestamp now) {
        if (room.isEmpty()) {
            return;
        }
        AlarmBarFace face = model.pulse(now);
        face.alarm().ifPresentOrElse(this::showAlarm, () -> showCalm(room, TEXTS.say("help.calm")));
    }

    private void showCalm(String title, String beside) {
        Words.visible(calm, true);
        for (Node node : new Node[] {mark, word, plug}) {
            Words.visible(node, false);
        }
        words.calm(title, beside, "");
        Buttons.setPrimary(back, false);
        back.getStyleClass().remove("on-alarm");
        style.set(AlarmLook.NONE);
        setAccessibleText(title + " " + beside);
    }

    private void showAlarm(AlarmLine alarm) {
        AlarmLook look = alarm.look();
        Words.visible(calm, false);
        Words.visible(mark, true);
        Words.visible(word, true);
        Words.visible(plug, look.technical());
        mark.set(look.priority().orElse(null));
        word.setText(alarm.word());
        words.alarm(room, alarm.title(), alarm.first(), alarm.second());
        if (!back.getStyleClass().contains("on-alarm")) {
            back.getStyleClass().add("on-alarm");
        }
        style.set(look);
        setAccessibleText(TEXTS.say("chips.alarm", room, alarm.word(), alarm.title()));
    }
}
