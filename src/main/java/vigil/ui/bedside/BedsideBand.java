package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.AlarmStrip;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.BandWords;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.PastLock;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.LastAlarm;

/// The alarm band of one room. Acknowledge and Pause audio are its two rightmost buttons, always, so that the hand
/// learns their place (ux 12.2); the focus comes to them first (ux 13).
// Requirement: UI-MOVE-1
final class BedsideBand extends Pane {
    private static final double HEIGHT = 72;

    private final PriorityMark mark;
    private final Node check = Icon.CHECK.node(28);
    private final Node plug = Icon.UNPLUGGED.node(30);
    private final Node louder = Icon.SOUND.node(26);
    private final Label word;
    private final BandWords words;
    private final HBox latched = AlarmStrip.latchedTag();
    private final Label count;
    private final NextAlarmChip other;
    private final LimitsButton limits;
    private final LimitsButton limitsBeside;
    private final Button list;
    private final Button help;
    private final BandHands hands;
    private final boolean helps;
    private final AlarmStyle style;

    /// @param small on a small screen
    /// @param open opens the limits or the list of alarms
    BedsideBand(boolean small, FlashClock clock, BedsideViewModel model, BedsideWays ways, BandOpener open) {
        double width = small ? 1248 : 1872;
        getStyleClass().addAll("card", "alarm-surface", "alarm-band", small ? "small-band" : "large-band");
        style = new AlarmStyle(this, clock);
        mark = new PriorityMark(small ? 36 : 42);
        word = Words.of(small ? "heading-dense" : "heading");
        count = Words.of(small ? "note bold" : "body-l bold");
        words = new BandWords(small ? 28 : 38);
        other = PastLock.mark(new NextAlarmChip(small, () -> model.turn(1)));
        limits = LimitsButton.wide(small, open.limits());
        limitsBeside = LimitsButton.picture(open.limits());
        list = Place.size(Buttons.of(Icon.LIST, "", open.alarms()), small ? 148 : 164, 56);
        list.setId("alarms");
        list.setTooltip(new Tooltip(say("band.alarms.tip")));
        help = Place.size(Buttons.of("?", () -> help(model, ways)), 56, 56);
        help.setId("alarm-help");
        help.setAccessibleText(say("band.check"));
        help.setTooltip(new Tooltip(say("band.check")));
        help.getStyleClass().addAll("tight", "alarm-help");
        list.getStyleClass().add("band-button");
        help.getStyleClass().add("band-button");
        word.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        hands = new BandHands(small, model);
        HBox line = new HBox(small ? 8 : 20, check, mark, plug, louder);
        if (small) {
            // Which of several stands below the priority: beside it there is no room.
            VBox rank = new VBox(-4, word, count);
            rank.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().addAll(rank, words, latched, other);
        } else {
            line.getChildren().addAll(word, words, latched, count, other);
        }
        line.getChildren().addAll(list, limits.node(), limitsBeside.node(), help);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 0, small ? 16 : 20));
        double left = width - hands.width() - 16;
        getChildren()
                .addAll(
                        Place.at(hands, left, 8, hands.width(), 56),
                        Place.at(line, 0, 0, left - (small ? 8 : 16), HEIGHT));
        Words.visible(help, false);
        helps = ways.help().isPresent();
    }

    /// What the band opens.
    record BandOpener(Runnable limits, Runnable alarms) {}

    private static void help(BedsideViewModel model, BedsideWays ways) {
        model.shownAlarm()
                .ifPresent(alarm ->
                        ways.help().ifPresent(way -> way.accept(alarm.id().condition())));
    }

    void show(BedsideFace face) {
        boolean calm = face.alarm().isEmpty();
        for (Node node : List.of(mark, word, limitsBeside.node())) {
            Words.visible(node, !calm);
        }
        for (Node node : List.of(check, limits.node(), list)) {
            Words.visible(node, calm);
        }
        Words.visible(help, !calm && helps);
        limits.show(face.preset(), face.room().changed());
        limitsBeside.show(face.preset(), face.room().changed());
        list.setText(say("band.alarms", face.session().alarms().size()));
        List<AlarmLine> alarms = face.room().alarms();
        Words.showOrHide(count, alarms.size() > 1 ? say("band.of", face.index() + 1, alarms.size()) : "");
        Words.visible(other, alarms.size() > 1);
        if (alarms.size() > 1) {
            other.show(alarms.get((face.index() + 1) % alarms.size()));
        }
        hands.show(face);
        face.alarm().ifPresentOrElse(this::showAlarm, () -> showCalm(face));
    }

    private void showCalm(BedsideFace face) {
        words.calm(
                say("band.none"),
                face.last().map(l -> List.of(l.first(), l.brief())).orElse(List.of("")),
                face.last().map(LastAlarm::second).orElse(""));
        Words.visible(plug, false);
        Words.visible(louder, false);
        Words.visible(latched, false);
        style.set(AlarmLook.NONE);
    }

    private void showAlarm(AlarmLine alarm) {
        AlarmLook look = alarm.look();
        mark.set(look.priority().orElse(null));
        word.setText(phrase(alarm.word()));
        Words.visible(plug, look.technical());
        Words.visible(louder, alarm.step().isPresent());
        Words.visible(latched, look.latched());
        words.alarm(
                "",
                alarm.title(),
                alarm.first(),
                alarm.second() + (alarm.again().isEmpty() ? "" : say("band.again", alarm.again())));
        style.set(look);
    }
}
