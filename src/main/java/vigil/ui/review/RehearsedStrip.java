package vigil.ui.review;

import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The alarms of one set of limits along the session's time.
///
/// Thread rule: FX thread.
final class RehearsedStrip {
    private static final Texts TEXTS = Texts.of(RehearsedStrip.class);

    private static final double NARROW = 500;
    private static final double MARK = 20;

    private final String name;
    private final Label title;
    private final Pane marks = new Pane();
    private final double length;

    RehearsedStrip(Pane parent, String name, double y, double width) {
        this.name = name;
        double left = width < NARROW ? 160 : 190;
        Words.at(parent, "body-s semibold", 20, y, left - 30, 22, Pos.CENTER_LEFT)
                .setText(name);
        title = Words.at(parent, "note ink3", 20, y + 21, left - 30, 20, Pos.CENTER_LEFT);
        length = width - left - 20 - MARK;
        Rows.rule(parent, left, y + 20, width - left - 20);
        Place.at(marks, left, y + 20 - MARK / 2, width - left - 20, MARK);
        parent.getChildren().add(marks);
    }

    /// The most urgent last, so that it lies on top.
    void show(RehearsedSide side) {
        title.setText(side.title());
        marks.setAccessibleText(TEXTS.say("rehearse.strip", name, side.high(), side.medium(), side.low()));
        marks.getChildren().clear();
        side.marks().stream()
                .sorted(Comparator.comparing(RehearsedSide.Mark::priority))
                .forEach(m -> {
                    PriorityMark mark = new PriorityMark(MARK, m.priority());
                    mark.getStyleClass().add("coloured");
                    mark.relocate(m.share() * length, 0);
                    marks.getChildren().add(mark);
                });
    }
}
