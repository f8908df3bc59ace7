package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.Session;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.SoundCheck;
import vigil.ui.control.SoundTest;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// The test of the alarm sound while a session runs: it plays, asks, and the answer goes into the record at once
/// (hazard H8).
final class SoundRow extends Pane {
    static final double HEIGHT = 100;

    private final SoundCheck check = new SoundCheck();
    private final BedsideViewModel model;
    private final SoundTest test;
    private final TimeText time;
    private final Label words;
    private final Button play;
    private final Button heard;
    private final Button notHeard;
    private Timestamp now = new Timestamp(0, 0);

    SoundRow(double width, BedsideViewModel model, SoundTest test, TimeText time) {
        this.model = model;
        this.test = test;
        this.time = time;
        words = Words.at(this, "note ink2", 0, 0, width, 40, Pos.BOTTOM_LEFT);
        words.setWrapText(true);
        words.setId("sound-words");
        play = Buttons.of(Icon.SOUND, "", this::play);
        play.setId("bedside-sound-play");
        heard = Buttons.of(say("sound.heard"), () -> answer(true));
        heard.setId("bedside-sound-heard");
        notHeard = Buttons.of(say("sound.unheard"), () -> answer(false));
        notHeard.setId("bedside-sound-not-heard");
        double half = (width - 8) / 2;
        getChildren()
                .addAll(
                        Place.at(play, 0, 44, width, 56),
                        Place.at(heard, 0, 44, half, 56),
                        Place.at(notHeard, half + 8, 44, half, 56));
    }

    /// Begins without an answer.
    void begin() {
        check.clear();
    }

    void show(Session session, Timestamp moment) {
        now = moment;
        boolean asking = check.state() == SoundCheck.State.PLAYED;
        Words.visible(heard, asking);
        Words.visible(notHeard, asking);
        Words.visible(play, !asking);
        play.setText(check.state() == SoundCheck.State.NOT_TESTED ? say("sound.test") : say("sound.again"));
        String at = check.at().map(time::clock).orElse("");
        words.setText(
                switch (check.state()) {
                    case NOT_TESTED -> BedsideFacts.sound(session).text();
                    case PLAYED -> say("sound.ask", at);
                    case SILENT -> phrase(check.trouble());
                    case HEARD -> say("sound.heard.at", at);
                    case NOT_HEARD -> say("sound.unheard.at", at);
                });
    }

    private void play() {
        check.played(test.play(model.room()), now);
    }

    private void answer(boolean wasHeard) {
        check.answer(wasHeard, now);
        model.ask(by -> new MonitorCommand.ConfirmSound(wasHeard, by));
    }
}
