package vigil.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vigil.ui.face.AlarmBarFace;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.SoundFace;
import vigil.ui.language.Texts;

/// The alarms of a room whose large numbers are not on this screen: the line that is always there, and with it
/// Acknowledge and Pause audio, always its two rightmost buttons (ux, principle 4). While nothing is wrong it says the
/// newest numbers, so that whoever acknowledges has them in sight (ux 16.9).
///
/// Thread rule: FX thread.
public final class AlarmBar extends HBox {
    private static final Texts TEXTS = Texts.of(AlarmBar.class);

    /// Ux 8: what is done while a patient is monitored, px.
    private static final double BUTTON = 56;
    private static final double NARROW = 1000;

    private final PriorityMark mark = new PriorityMark(36);
    private final Node check = Icon.CHECK.node(26);
    private final Node plug = Icon.UNPLUGGED.node(26);
    private final Node louder = Icon.SOUND.node(24);
    private final Label word = Words.of("heading");
    private final BandWords words = new BandWords(28);
    private final HBox latched = AlarmStrip.latchedTag();
    private final Button next;
    private final Button acknowledge;
    private final Button sound;
    private final AlarmStyle style;
    private final String calmNote;

    /// @param calmNote a sentence below the numbers while there is no alarm; may be empty
    /// @param width of the bar, px; in a narrow one its parts stand closer
    public AlarmBar(AlarmBarModel model, FlashClock clock, String calmNote, double width) {
        super(width < NARROW ? 8 : 16);
        boolean narrow = width < NARROW;
        this.calmNote = calmNote;
        getStyleClass().addAll("card", "alarm-surface", "alarm-band");
        setAlignment(Pos.CENTER_LEFT);
        setId("alarm-bar");
        style = new AlarmStyle(this, clock);
        word.setMinWidth(USE_PREF_SIZE);
        next = button(Buttons.of("", () -> model.turn(1)), narrow ? 72 : 96, TEXTS.say("bar.key.pageDown"));
        acknowledge = button(
                Buttons.of(Icon.CHECK, TEXTS.say("bar.acknowledge"), model::acknowledge), narrow ? 160 : 184, "F2");
        acknowledge.setId("acknowledge");
        sound = button(Buttons.of(Icon.BELL_OFF, "", model::pressSound), narrow ? 176 : 208, "F3");
        sound.setId("bar-pause-audio");
        getChildren().addAll(check, mark, plug, louder, word, words, latched, next, acknowledge, sound);
    }

    private static Button button(Button button, double width, String key) {
        button.setTooltip(new Tooltip(key));
        button.getStyleClass().addAll("band-button", "tight");
        return Place.size(button, width, BUTTON);
    }

    /// Shows the alarm in hand, or that there is none.
    public void show(AlarmBarFace face) {
        boolean calm = face.alarm().isEmpty();
        Words.visible(check, calm);
        for (Node node : List.of(mark, word)) {
            Words.visible(node, !calm);
        }
        int count = face.alarms().size();
        Words.visible(next, count > 1);
        String place = Integer.toString(face.index() + 1);
        next.setText(TEXTS.say("bar.of", place, Integer.toString(count)));
        next.setAccessibleText(TEXTS.say("bar.next.spoken", place, Integer.toString(count)));
        showSound(face.sound());
        face.alarm().ifPresentOrElse(this::showAlarm, () -> showCalm(face.numbers()));
    }

    private void showCalm(String numbers) {
        for (Node node : List.of(plug, louder, latched)) {
            Words.visible(node, false);
        }
        words.calm(TEXTS.say("bar.calm"), numbers, calmNote);
        acknowledge.setDisable(true);
        style.set(AlarmLook.NONE);
        setAccessibleText(TEXTS.say("bar.calm.spoken", numbers));
    }

    private void showAlarm(AlarmLine alarm) {
        AlarmLook look = alarm.look();
        mark.set(look.priority().orElse(null));
        word.setText(alarm.word());
        Words.visible(plug, look.technical());
        Words.visible(louder, alarm.step().isPresent());
        Words.visible(latched, look.latched());
        String second =
                alarm.again().isEmpty() ? alarm.second() : TEXTS.say("bar.again", alarm.second(), alarm.again());
        words.alarm("", alarm.title(), alarm.first(), second);
        acknowledge.setDisable(look.acknowledged());
        style.set(look);
        setAccessibleText(TEXTS.say("bar.spoken", alarm.word(), alarm.title()));
    }

    private void showSound(SoundFace face) {
        sound.setText(
                switch (face.state()) {
                    case QUIET, SOUNDING -> TEXTS.say("bar.pause", face.pause()).strip();
                    case PAUSED -> TEXTS.say("bar.endPause", face.left());
                });
        sound.setDisable(face.state() == SoundFace.State.QUIET);
    }
}
