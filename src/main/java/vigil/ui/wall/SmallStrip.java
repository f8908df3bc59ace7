package vigil.ui.wall;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.AlarmLook;
import vigil.ui.language.Texts;

/// The alarm line of a tile on a small screen: mark, plug or pin, what, and below it the priority's word with what
/// matters most about it. What finds no place here stands at the bedside (ux 14).
///
/// Thread rule: FX thread.
final class SmallStrip extends Pane {
    private static final Texts TEXTS = Texts.of(SmallStrip.class);
    private static final double MARK = 30;
    private static final double ICON = 20;
    private static final double GAP = 10;
    /// The frame of a HIGH alarm takes the lower edge: words stand so much higher than the middle, px.
    private static final double ABOVE_FRAME = 3;

    private final PriorityMark mark = new PriorityMark(MARK);
    private final Node plug;
    private final Node pin;
    private final Node louder;
    private final FittedWords title;
    private final FittedWords again;
    private final FittedWords detail;
    private final AlarmStyle style;
    private final double left;
    private final double width;
    private Optional<AlarmLine> shown = Optional.empty();

    SmallStrip(TileLayout layout, FlashClock clock) {
        getStyleClass().addAll("alarm-surface", "alarm-strip");
        style = new AlarmStyle(this, clock);
        double edge = layout.header().name().x();
        double middle = layout.lineHeight() / 2 - ABOVE_FRAME;
        mark.relocate(edge, middle - MARK / 2);
        getChildren().add(mark);
        Spot icon = new Spot(edge + MARK + GAP, 0, ICON, 2 * middle);
        plug = icon.icon(Icon.UNPLUGGED.node(ICON));
        pin = icon.icon(Icon.PIN.node(ICON));
        louder = icon.icon(Icon.SOUND.node(ICON));
        getChildren().addAll(icons());
        left = edge + MARK + GAP;
        width = layout.width() - left - edge;
        Spot upper = new Spot(left, middle - 25, width, 27);
        title = new FittedWords(this, upper, Lettering.bold(20), HPos.LEFT);
        again = new FittedWords(this, upper, Lettering.bold(14), HPos.RIGHT);
        detail = new FittedWords(this, new Spot(left, middle + 1, width, 19), Lettering.semibold(14), HPos.LEFT);
    }

    private List<Node> icons() {
        return List.of(plug, pin, louder);
    }

    /// Shows one alarm.
    void show(AlarmLine line) {
        if (shown.filter(line::equals).isPresent()) {
            return;
        }
        shown = Optional.of(line);
        AlarmLook look = line.look();
        mark.set(look.priority().orElse(null));
        Node icon = look.latched() ? pin : line.step().isPresent() ? louder : plug;
        icons().forEach(i -> Words.visible(i, i == icon && (i != plug || look.technical())));
        double shift = icon.isVisible() ? ICON + GAP : 0;
        String back = line.again().isEmpty() ? "" : TEXTS.say("strip.again", line.again());
        again.say("ink1", back);
        title.shift(shift);
        double beside = back.isEmpty() ? 0 : again.saidWidth() + GAP;
        // Of a device with a long name the condition alone; which device it is the bedside says.
        title.sayIn(
                width - shift - beside,
                Lettering.bold(20),
                "ink1",
                List.of(line.headline(), line.title(), Texts.begun(line.condition())));
        detail.shift(shift);
        detail.sayIn(width - shift, Lettering.semibold(14), "ink1", details(line));
        style.set(look);
    }

    /// Since when and against which limit; where that is too long, the word alone.
    private static List<String> details(AlarmLine line) {
        AlarmLook look = line.look();
        String word = look.latched() ? line.word() + " · " + TEXTS.say("strip.latched") : line.word();
        if (look.acknowledged()) {
            return List.of(line.detail(), word);
        }
        int end = line.detail().indexOf(" · ");
        String fact = end < 0 ? line.detail() : line.detail().substring(0, end);
        return List.of(word + " · " + line.detail(), word + " · " + fact, word);
    }

    /// Forgets the alarm that was shown.
    void clear() {
        shown = Optional.empty();
        for (FittedWords words : List.of(title, again, detail)) {
            words.say("ink1", "");
        }
        style.set(AlarmLook.NONE);
    }
}
