package vigil.ui.wall;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import vigil.ui.control.Icon;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The foot of a tile without an alarm: says so, and what comes next; or that its numbers are still awaited.
final class CalmLine extends Pane {
    private static final Texts TEXTS = Texts.of(CalmLine.class);

    private final Node check;
    private final Node clock;
    private final FittedWords now;
    private final FittedWords then;
    private final double from;
    private final double width;

    CalmLine(TileLayout layout) {
        getStyleClass().add("calm-line");
        Spot line = layout.line();
        line.put(this);
        double edge = layout.header().name().x();
        double height = line.height() - 2;
        from = edge + 36;
        width = layout.width() - from - edge;
        Spot icon = new Spot(edge, 1, 22, height);
        check = icon.icon(Icon.CHECK.node(22));
        clock = icon.icon(Icon.CLOCK.node(22));
        getChildren().addAll(check, clock);
        Lettering words =
                Lettering.regular(!layout.small() ? 18 : layout.header().who() ? 16 : 14);
        now = new FittedWords(this, new Spot(from, 1, width, height), words, HPos.LEFT);
        then = new FittedWords(this, new Spot(from, 1, width, height), words, HPos.RIGHT);
    }

    /// Says that there is no alarm.
    ///
    /// @param next what comes next, the longest wording first
    void calm(List<String> next) {
        say(false, TEXTS.say("tile.calm"));
        then.sayIn(width - now.saidWidth() - 16, Lettering.regular(now.saidPx()), "ink2", next);
    }

    /// Says why the numbers are not there yet.
    void waiting(String why) {
        say(true, why);
        then.say("ink2", "");
    }

    private void say(boolean waits, String words) {
        Words.visible(check, !waits);
        Words.visible(clock, waits);
        now.say("ink2", words);
    }
}
