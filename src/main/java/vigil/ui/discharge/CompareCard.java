package vigil.ui.discharge;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Before and now: one line each for blood pressure, saturation, pulse and sedation.
///
/// Thread rule: FX thread.
final class CompareCard extends Pane {
    private static final Texts TEXTS = Texts.of(CompareCard.class);

    private static final double TOP = 50;
    private static final double ROW = 50;
    private static final int LINES = 4;

    private record Line(Label name, Label baseline, Label extreme, Label now, Label change) {}

    private final List<Line> lines = new ArrayList<>();

    CompareCard(double width) {
        getStyleClass().add("card");
        head(TEXTS.say("compare.baseline"), 117, 90, Pos.CENTER_LEFT);
        head(TEXTS.say("compare.extreme"), 210, 90, Pos.CENTER_LEFT);
        head(TEXTS.say("compare.now"), 304, 110, Pos.CENTER_LEFT);
        head(TEXTS.say("compare.change"), width - 140, 120, Pos.CENTER_RIGHT);
        for (int i = 0; i < LINES; i++) {
            double y = TOP + i * ROW;
            Rows.rule(this, 20, y - 1, width - 40);
            lines.add(new Line(
                    Words.at(this, "body bold", 20, y, 94, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "body-l ink2", 117, y, 90, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "body-l ink2", 210, y, 90, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "title-now", 304, y, 130, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "body-s ink2", width - 160, y, 140, ROW, Pos.CENTER_RIGHT)));
        }
    }

    private void head(String text, double x, double width, Pos pos) {
        Words.at(this, "note ink3", x, 20, width, 28, pos).setText(text);
    }

    void show(List<CompareRow> rows) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            CompareRow row = rows.get(i);
            line.name().setText(row.name());
            Words.restyle(line.name(), ("label body bold " + row.ink()).strip());
            line.baseline().setText(row.baseline());
            line.extreme().setText(row.extreme());
            line.now().setText(row.now());
            Words.restyle(line.now(), ("label title-now " + row.ink()).strip());
            line.change().setText(row.change());
            line.name()
                    .setAccessibleText(TEXTS.say(
                            "compare.spoken", row.name(), row.baseline(), row.extreme(), row.now(), row.change()));
        }
    }

    void clear() {
        lines.forEach(
                l -> List.of(l.baseline(), l.extreme(), l.now(), l.change()).forEach(c -> c.setText("")));
    }
}
