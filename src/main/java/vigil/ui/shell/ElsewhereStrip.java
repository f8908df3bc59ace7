package vigil.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.BandWords;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.Elsewhere;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The alarm of another room that nobody answered, over calm space: it covers no number, no band and no button that
/// answers this room's own alarms. There is no Acknowledge in it: that needs the patient's numbers in sight (ux 5.4).
final class ElsewhereStrip extends HBox {
    private static final Texts TEXTS = Texts.of(ElsewhereStrip.class);

    static final double WIDTH = 1064;
    static final double HEIGHT = 72;

    /// A longer button would leave no room for the alarm, px.
    private static final double LONGEST_CALL = 190;

    private final PriorityMark mark = new PriorityMark(40);
    private final Node plug = Icon.UNPLUGGED.node(28);
    private final Label word = Words.of("heading");
    private final BandWords words = new BandWords(34);
    private final Label more = Words.of("body-l bold");
    private final Button open;
    private final AlarmStyle style;
    private String target = "";

    ElsewhereStrip(FlashClock clock, Consumer<String> opener) {
        super(18);
        getStyleClass().addAll("alarm-surface", "alarm-band", "elsewhere");
        setAlignment(Pos.CENTER_LEFT);
        setId("elsewhere");
        style = new AlarmStyle(this, clock);
        open = Buttons.of("", () -> opener.accept(target));
        open.getStyleClass().add("on-alarm");
        open.setMinSize(USE_PREF_SIZE, 56);
        word.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(mark, plug, word, words, more, open);
        Words.visible(this, false);
    }

    /// Shows it, or nothing.
    void show(Optional<Elsewhere> elsewhere) {
        Words.visible(this, elsewhere.isPresent());
        elsewhere.ifPresentOrElse(this::fill, () -> style.set(AlarmLook.NONE));
    }

    private void fill(Elsewhere elsewhere) {
        AlarmLook look = elsewhere.line().look();
        target = elsewhere.room();
        mark.set(look.priority().orElse(null));
        word.setText(elsewhere.line().word());
        Words.visible(plug, look.technical());
        Words.showOrHide(more, elsewhere.more() > 0 ? "+" + elsewhere.more() : "");
        String call = TEXTS.say("elsewhere.open", elsewhere.room());
        open.setText(TextWidth.of(call, Fonts.SEMIBOLD, 18) <= LONGEST_CALL ? call : TEXTS.say("elsewhere.open-room"));
        String unanswered = TEXTS.say("elsewhere.unanswered", elsewhere.unanswered());
        words.alarm(elsewhere.room(), elsewhere.line().title(), elsewhere.line().first(), unanswered);
        style.set(look);
        setAccessibleText(TEXTS.say(
                        "chips.alarm",
                        elsewhere.room(),
                        elsewhere.line().word(),
                        elsewhere.line().title())
                + ", " + unanswered);
    }
}
