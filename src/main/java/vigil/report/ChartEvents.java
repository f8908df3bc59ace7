package vigil.report;

import java.util.ArrayList;
import java.util.List;
import vigil.session.Mark;

/// What people did and saw, in two rows under the curves. A label that does not fit is folded into a count; the table
/// has them all.
final class ChartEvents {
    private static final double SIZE = 13;
    private static final int LONGEST = 26;
    private static final int ROWS = 2;

    private final Plot plot;
    private final Drawing drawing;
    private final double[] free = {Plot.LEFT, Plot.LEFT};
    private final List<Double> folded = new ArrayList<>();

    ChartEvents(Plot plot, Drawing drawing) {
        this.plot = plot;
        this.drawing = drawing;
    }

    void draw() {
        drawing.text(0, Plot.EVENTS + 14, "Events", Ink.NOTE, 13, false, "start");
        plot.session().marks().forEach(this::mark);
        if (!folded.isEmpty()) {
            drawing.text(
                    Plot.RIGHT + 8,
                    Plot.EVENTS + 14,
                    "+" + folded.size() + " in table",
                    Ink.SECOND,
                    SIZE,
                    false,
                    "start");
        }
    }

    private void mark(Mark mark) {
        double x = plot.x(mark.at());
        String label = mark.text().length() > LONGEST ? mark.text().substring(0, LONGEST - 1) + "…" : mark.text();
        double width = 14 + Drawing.width(label, SIZE);
        for (int row = 0; row < ROWS; row++) {
            if (x - 6 >= free[row] && x + width <= Plot.WIDTH - 60) {
                place(mark.kind(), x, Plot.EVENTS + row * Plot.EVENT_ROW + 9, label);
                free[row] = x + width + 6;
                return;
            }
        }
        folded.add(x);
        drawing.line(x, Plot.EVENTS - 8, x, Plot.EVENTS - 2, Ink.SECOND, 1.4);
    }

    private void place(Mark.Kind kind, double x, double y, String label) {
        boolean isHollow = kind == Mark.Kind.NOTE || kind == Mark.Kind.RESTORED;
        String diamond = "M" + Plot.n(x) + " " + Plot.n(y - 5.5) + "l5.5 5.5l-5.5 5.5l-5.5 -5.5Z";
        drawing.path(diamond, isHollow ? Ink.LANE : Ink.SECOND, Ink.SECOND, 1.4);
        drawing.text(x + 9, y + 4.7, label, Ink.TEXT, SIZE, false, "start");
    }
}
