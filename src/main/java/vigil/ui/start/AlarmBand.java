package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.BandWords;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.SoundFace;

/// The room's foremost alarm before a dose. It takes the place of the steps, so nothing moves when it starts; the
/// patient's numbers stand below it, so it can be acknowledged here.
final class AlarmBand extends HBox {
    private final PriorityMark mark = new PriorityMark(40);
    private final Node plug = Icon.UNPLUGGED.node(28);
    private final Label word = Words.of("heading");
    private final BandWords words = new BandWords(28);
    private final Label count = Words.of("body-l bold");
    private final Button acknowledge;
    private final Button sound;
    private final AlarmStyle style;
    private @Nullable AlarmLine shown;
    private SoundFace.State state = SoundFace.State.QUIET;

    AlarmBand(FlashClock clock, StartModel model) {
        super(16);
        getStyleClass().addAll("card", "alarm-surface", "alarm-band");
        setAlignment(Pos.CENTER_LEFT);
        style = new AlarmStyle(this, clock);
        acknowledge = button(Icon.CHECK, "Acknowledge", 196, "start-acknowledge", () -> {
            AlarmLine alarm = shown;
            if (alarm != null) {
                model.ask(by -> new MonitorCommand.Acknowledge(alarm.id(), by));
            }
        });
        sound = button(Icon.BELL_OFF, "", 226, "start-pause-audio", () -> {
            boolean paused = state == SoundFace.State.PAUSED;
            model.ask(by -> paused ? new MonitorCommand.EndAudioPause(by) : new MonitorCommand.PauseAudio(by));
        });
        for (Label label : List.of(word, count)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(mark, plug, word, words, count, acknowledge, sound);
    }

    private static Button button(Icon icon, String text, double width, String id, Runnable action) {
        Button button = Place.size(Buttons.of(icon, text, action), width, 56);
        button.getStyleClass().addAll("band-button", "tight");
        button.setId(id);
        return button;
    }

    /// Shows the most urgent of these; nothing if there are none.
    void show(List<AlarmLine> alarms, SoundFace audio) {
        Optional<AlarmLine> first = alarms.stream().findFirst();
        shown = first.orElse(null);
        setVisible(first.isPresent());
        state = audio.state();
        first.ifPresent(alarm -> {
            mark.set(alarm.look().priority().orElse(null));
            word.setText(alarm.word());
            Words.visible(plug, alarm.look().technical());
            Words.showOrHide(count, alarms.size() > 1 ? "1 of " + alarms.size() : "");
            sound.setText(state == SoundFace.State.PAUSED ? "End pause" : "Pause audio 2:00");
            sound.setDisable(state == SoundFace.State.QUIET);
            acknowledge.setDisable(alarm.look().acknowledged());
            words.alarm("", alarm.title(), alarm.first(), alarm.second());
            style.set(alarm.look());
        });
    }
}
