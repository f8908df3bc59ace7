package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.SoundCheck;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The test of the alarm sound: plays the HIGH burst once and asks whether it was heard (ux 12.3). What was not heard
/// blocks the start, and leads to the help for it.
final class SoundCard extends Pane {
    private static final Texts TEXTS = Texts.of(SoundCard.class);

    /// A wide card has its buttons beside the words, a narrow one below them.
    private static final double WIDE = 500;

    private final SoundCheck check;
    private final TimeText time;
    private final Label title;
    private final Label detail;
    private final Button play;
    private final Button heard;
    private final Button notHeard;
    private final Button help;

    /// @param player plays it
    /// @param answer told whether a person heard it
    /// @param helper shows what to do where nothing is heard
    SoundCard(
            SoundCheck check, TimeText time, double width, Runnable player, Consumer<Boolean> answer, Runnable helper) {
        this.check = check;
        this.time = time;
        getStyleClass().add("card");
        boolean wide = width >= WIDE;
        getChildren().add(Place.at(Icon.SOUND.box(32), 20, wide ? 40 : 12, 36, 36));
        double words = wide ? width - 72 - 340 : width - 84;
        title = Words.at(this, "heading-dense", 72, wide ? 18 : 0, words, wide ? 34 : 26, Pos.CENTER_LEFT);
        detail = Words.at(
                this, wide ? "body-s ink2" : "note ink2", 72, wide ? 52 : 24, words, wide ? 52 : 36, Pos.TOP_LEFT);
        detail.setWrapText(true);
        play = Buttons.of(Icon.PLAY, "", player);
        play.setId("sound-play");
        help = Buttons.of(Icon.INFO, TEXTS.say("sound.help"), helper);
        help.setId("sound-help");
        heard = Buttons.primary(Buttons.of(TEXTS.say("sound.heard"), () -> answer.accept(true)));
        heard.setId("sound-heard");
        notHeard = Buttons.of(TEXTS.say("sound.not-heard"), () -> answer.accept(false));
        notHeard.setId("sound-not-heard");
        double y = wide ? 30 : 60;
        double each = wide ? 154 : (width - 32) / 2;
        double right = width - each - (wide ? 20 : 12);
        double left = right - each - 8;
        Place.at(play, right, y, each, 56);
        Place.at(heard, left, y, each, 56);
        Place.at(notHeard, right, y, each, 56);
        Place.at(help, left, y, each, 56);
        List.of(play, help, heard, notHeard).forEach(b -> b.getStyleClass().add("tight"));
        getChildren().addAll(help, play, heard, notHeard);
    }

    /// Where the keyboard goes.
    Optional<Node> place() {
        return Optional.of(play.isVisible() ? play : heard);
    }

    void show() {
        SoundCheck.State state = check.state();
        boolean asking = state == SoundCheck.State.PLAYED;
        Words.visible(heard, asking);
        Words.visible(notHeard, asking);
        Words.visible(play, !asking);
        Words.visible(help, state == SoundCheck.State.NOT_HEARD || state == SoundCheck.State.SILENT);
        play.setText(state == SoundCheck.State.NOT_TESTED ? TEXTS.say("sound.play") : TEXTS.say("sound.again"));
        String at = check.at().map(time::clock).orElse("");
        title.setText(
                switch (state) {
                    case NOT_TESTED -> TEXTS.say("sound.title.untested");
                    case PLAYED -> TEXTS.say("sound.title.played");
                    case SILENT -> TEXTS.say("sound.title.silent");
                    case HEARD -> TEXTS.say("sound.title.heard");
                    case NOT_HEARD -> TEXTS.say("sound.title.unheard");
                });
        detail.setText(
                switch (state) {
                    case NOT_TESTED -> TEXTS.say("sound.detail.untested");
                    case PLAYED -> TEXTS.say("sound.detail.played", at);
                    case SILENT -> PhraseBook.translate(check.trouble());
                    case HEARD -> TEXTS.say("sound.detail.heard", at);
                    case NOT_HEARD -> TEXTS.say("sound.detail.unheard", at);
                });
    }
}
