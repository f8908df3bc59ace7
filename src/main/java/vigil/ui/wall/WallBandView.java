package vigil.ui.wall;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vigil.ui.control.AlarmStrip;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.BandWords;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.WallBand;
import vigil.ui.theme.Fonts;

/// The alarm band over all rooms. Its place is always taken, so that nothing moves when an alarm starts. There is no
/// Acknowledge here: whoever acknowledges has the patient's numbers in sight (ux 5.4), so the band opens the room.
final class WallBandView extends HBox {
    /// A longer button would leave no room for the alarm, px.
    private static final double LONGEST_CALL = 150;

    private final PriorityMark mark = new PriorityMark(40);
    private final Node check = Icon.CHECK.node(26);
    private final Node plug = Icon.UNPLUGGED.node(30);
    private final Node louder = Icon.SOUND.node(26);
    private final Label word = Words.of("heading");
    private final BandWords words = new BandWords(34);
    private final Label count = Words.of("body bold");
    private final HBox latched = AlarmStrip.latchedTag();
    private final Button open;
    private final AlarmStyle style;
    private String target = "";

    WallBandView(FlashClock clock, Consumer<String> opener) {
        getStyleClass().addAll("card", "alarm-surface", "alarm-band");
        style = new AlarmStyle(this, clock);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(20);
        open = Buttons.of("", () -> opener.accept(target));
        open.getStyleClass().add("on-alarm");
        word.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        open.setMinSize(USE_PREF_SIZE, 56);
        getChildren().addAll(check, mark, plug, louder, word, words, latched, count, open);
    }

    /// Shows the most urgent alarm, or that there is none.
    ///
    /// @param sessions how many run
    void show(WallBand band, int sessions) {
        boolean calm = band.entries().isEmpty();
        for (Node node : List.of(mark, word, count, open)) {
            Words.visible(node, !calm);
        }
        Words.visible(check, calm);
        if (calm) {
            String where =
                    sessions == 0 ? "no session runs" : sessions == 1 ? "in 1 session" : "in " + sessions + " sessions";
            words.calm("No alarms", where, "");
            Words.visible(plug, false);
            Words.visible(louder, false);
            Words.visible(latched, false);
            style.set(AlarmLook.NONE);
        } else {
            showAlarm(band.entries().getFirst(), band.entries().size());
        }
    }

    private void showAlarm(WallBand.Entry entry, int of) {
        AlarmLook look = entry.line().look();
        target = entry.room();
        mark.set(look.priority().orElse(null));
        word.setText(entry.line().word());
        count.setText("1 of " + of);
        String call = "Open " + entry.room();
        open.setText(TextWidth.of(call, Fonts.SEMIBOLD, 18) <= LONGEST_CALL ? call : "Open room");
        Words.visible(plug, look.technical());
        Words.visible(louder, entry.line().step().isPresent());
        Words.visible(latched, look.latched());
        words.alarm(
                entry.place(),
                entry.line().title(),
                entry.line().first(),
                entry.line().second());
        style.set(look);
    }
}
