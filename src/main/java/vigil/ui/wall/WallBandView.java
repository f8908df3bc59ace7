package vigil.ui.wall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.AlarmStrip;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.BandWords;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.WallBand;
import vigil.ui.language.Texts;

/// The alarm band over all rooms. Its place is always taken, so that nothing moves when an alarm starts. There is no
/// Acknowledge here: whoever acknowledges has the patient's numbers in sight (ux 5.4), so the band opens the room.
// Requirement: UI-ACK-1
// Control: H12
final class WallBandView extends HBox {
    private static final Texts TEXTS = Texts.of(WallBandView.class);
    /// A longer button would leave no room for the alarm, px.
    private static final double LONGEST_CALL = 150;
    /// A band shorter than this says the count with its chips alone, px.
    private static final double LONG = 1000;

    private final PriorityMark mark;
    private final Node check = Icon.CHECK.node(26);
    private final Node plug = Icon.UNPLUGGED.node(30);
    private final Node louder = Icon.SOUND.node(26);
    private final Label word;
    private final BandWords words = new BandWords(34);
    private final Label count = Words.of("body bold");
    private final Node latched;
    private final Button open;
    private final AlarmStyle style;
    private final boolean brief;
    private String target = "";
    private Optional<Shown> shown = Optional.empty();

    /// What the band depends on: nothing else is laid out anew.
    ///
    /// @param parts how long its other parts are, px: they are not what they will be before the style sheet
    ///     reached them
    private record Shown(Optional<WallBand.Entry> first, int of, int sessions, double parts) {}

    WallBandView(Spot spot, FlashClock clock, Consumer<String> opener) {
        brief = spot.width() < LONG;
        spot.put(this);
        getStyleClass().addAll("card", "alarm-surface", "alarm-band");
        style = new AlarmStyle(this, clock);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(brief ? 10 : 20);
        if (brief) {
            getStyleClass().add("brief");
        }
        mark = new PriorityMark(brief ? 34 : 40);
        word = Words.of(brief ? "heading-dense" : "heading");
        word.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        open = Buttons.of("", () -> opener.accept(target));
        open.getStyleClass().add("on-alarm");
        open.setId("open-alarm");
        open.setMinSize(USE_PREF_SIZE, 56);
        latched = brief ? pinned() : AlarmStrip.latchedTag();
        VBox rank = new VBox(word);
        rank.setAlignment(Pos.CENTER_LEFT);
        rank.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(check, mark, plug, louder, rank, words);
        (brief ? rank : this).getChildren().add(latched);
        getChildren().addAll(count, open);
    }

    /// LATCHED below the priority: the band has no place for its frame.
    private static HBox pinned() {
        Label label = Words.of("note bold", TEXTS.say("strip.latched"));
        label.setMinWidth(USE_PREF_SIZE);
        HBox tag = new HBox(5, Icon.PIN.node(14), label);
        tag.setAlignment(Pos.CENTER_LEFT);
        return tag;
    }

    /// Shows the most urgent alarm, or that there is none.
    ///
    /// @param sessions how many run
    void show(WallBand band, int sessions) {
        int of = band.entries().size();
        Shown wanted = new Shown(band.entries().stream().findFirst(), of, sessions, parts());
        if (shown.filter(wanted::equals).isPresent()) {
            return;
        }
        shown = Optional.of(wanted);
        boolean calm = of == 0;
        for (Node node : List.of(mark, word, open)) {
            Words.visible(node, !calm);
        }
        Words.visible(count, of > 1 && !brief);
        Words.visible(check, calm);
        wanted.first().ifPresentOrElse(entry -> showAlarm(entry, of), () -> showCalm(sessions));
    }

    private double parts() {
        return count.prefWidth(-1) + open.prefWidth(-1) + word.prefWidth(-1) + latched.prefWidth(-1);
    }

    /// The first of several facts in one line: the limit.
    private static String fact(String line) {
        int end = line.indexOf(" · ");
        return end < 0 ? line : line.substring(0, end);
    }

    private void showCalm(int sessions) {
        for (Node node : List.of(plug, louder, latched)) {
            Words.visible(node, false);
        }
        words.calm(TEXTS.say("tile.calm"), TEXTS.say("band.sessions", sessions), "");
        style.set(AlarmLook.NONE);
        setAccessibleText(TEXTS.say("tile.calm"));
    }

    private void showAlarm(WallBand.Entry entry, int of) {
        AlarmLook look = entry.line().look();
        target = entry.room();
        mark.set(look.priority().orElse(null));
        word.setText(entry.line().word());
        count.setText(TEXTS.say("band.of", 1, of));
        String call = TEXTS.say("band.open", entry.room());
        boolean fits = !brief && Lettering.semibold(18).width(call) <= LONGEST_CALL;
        open.setText(fits ? call : TEXTS.say(brief ? "band.open.short" : "band.open.room"));
        open.setAccessibleText(call);
        Words.visible(plug, look.technical());
        Words.visible(louder, entry.line().step().isPresent());
        Words.visible(latched, look.latched());
        words.alarm(
                entry.place(),
                entry.line().title(),
                brief ? fact(entry.line().first()) : entry.line().first(),
                entry.line().second());
        style.set(look);
        setAccessibleText(entry.place() + ", "
                + TEXTS.say("spoken.alarm", entry.line().word(), entry.line().title()));
    }
}
