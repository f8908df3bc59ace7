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

    private static final double NARROW = 400;
    private static final int LINES = 4;

    private static final double AGE = 18;

    private record Line(Label name, Label baseline, Label extreme, Label now, Label age, Label change) {}

    private final List<Line> lines = new ArrayList<>();
    private final boolean changeWords;

    /// @param width of the card; in a narrow one the change stands below the numbers
    CompareCard(double width, double height) {
        getStyleClass().add("card");
        boolean narrow = width < NARROW;
        double margin = narrow ? 16 : 20;
        double top = narrow ? 40 : 50;
        double row = (height - top - 2) / LINES;
        double line = narrow ? 40 : row;
        double low = narrow ? row - line - 6 : 0;
        double[] x = narrow ? new double[] {16, 122, 228} : new double[] {117, 220, 314};
        double wide = narrow ? 100 : 90;
        head("compare.baseline", x[0], wide + 6, top, Pos.CENTER_LEFT);
        head("compare.extreme", x[1], wide, top, Pos.CENTER_LEFT);
        head("compare.now", x[2], wide, top, Pos.CENTER_LEFT);
        if (!narrow) {
            head("compare.change", width - 140, 120, top, Pos.CENTER_RIGHT);
        }
        for (int i = 0; i < LINES; i++) {
            double y = top + i * row;
            Rows.rule(this, margin, y - 1, width - 2 * margin);
            lines.add(new Line(
                    Words.at(this, "body bold", margin, y, 94, line, Pos.CENTER_LEFT),
                    Words.at(this, "body-l ink2", x[0], y + low, wide, line, Pos.CENTER_LEFT),
                    Words.at(this, "body-l ink2", x[1], y + low, wide, line, Pos.CENTER_LEFT),
                    Words.at(this, "title-now", x[2], y + low, narrow ? wide : 130, line, Pos.CENTER_LEFT),
                    Words.at(
                            this,
                            "note ink2",
                            x[2],
                            y + low + line - (narrow ? 14 : 20),
                            width - x[2] - 8,
                            20,
                            Pos.CENTER_LEFT),
                    Words.at(this, "body-s ink2", width - margin - 206, y, 206, line, Pos.CENTER_RIGHT)));
        }
        changeWords = narrow;
    }

    private void head(String key, double x, double width, double top, Pos pos) {
        Words.at(this, "note ink3", x, top - 30, width, 28, pos).setText(TEXTS.say(key));
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
            Words.restyle(line.now(), ("label title-now " + row.nowInk()).strip());
            age(line, row.age());
            line.change()
                    .setText(
                            changeWords && !row.change().isEmpty()
                                    ? TEXTS.say("compare.change.of", row.change())
                                    : row.change());
            line.name()
                    .setAccessibleText(TEXTS.say(
                            "compare.spoken",
                            row.name(),
                            row.baseline(),
                            row.extreme(),
                            row.age().isEmpty() ? row.now() : row.now() + ", " + row.age(),
                            row.change()));
        }
    }

    /// The age stands below its number, which makes room for it.
    private static void age(Line line, String age) {
        line.age().setText(age);
        line.now().setTranslateY(age.isEmpty() ? 0 : -AGE / 2 - 1);
    }

    void clear() {
        lines.forEach(l -> {
            List.of(l.baseline(), l.extreme(), l.now(), l.age(), l.change()).forEach(c -> c.setText(""));
            l.name().setAccessibleText("");
        });
    }
}
