package vigil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigil.session.Mark;

/// What people did and saw, in rows under the curves. What matters most is placed first; a label that does not fit is
/// folded into a count, and the table has them all.
final class ChartEvents {
    private static final double SIZE = 13;
    private static final int LONGEST = 26;

    private record Label(int row, double from, double to) {
        boolean meets(int otherRow, double otherFrom, double otherTo) {
            return row == otherRow && from < otherTo + 4 && otherFrom < to + 4;
        }
    }

    private final Plot plot;
    private final Drawing drawing;
    private final List<Label> placed = new ArrayList<>();
    private int folded;

    ChartEvents(Plot plot, Drawing drawing) {
        this.plot = plot;
        this.drawing = drawing;
    }

    void draw() {
        drawing.text(0, Plot.EVENTS + 14, "Events", Ink.NOTE, SIZE, false, "start");
        plot.session().marks().stream()
                .sorted(Comparator.comparingInt(mark -> rank(mark.kind())))
                .forEach(this::mark);
        if (folded > 0) {
            // Under the name of the rows, where no label comes.
            double y = Plot.EVENTS + 14 + Plot.EVENT_ROW;
            drawing.text(0, y, "+" + folded + " in table", Ink.SECOND, SIZE, false, "start");
        }
    }

    private static int rank(Mark.Kind kind) {
        return switch (kind) {
            case DOSE, DOSE_STOPPED, ADVERSE_EVENT -> 0;
            case DOSE_PAUSED, DOSE_RESUMED, RESTORED -> 1;
            case MARK, NOTE -> 2;
            case SEDATION -> 3;
        };
    }

    private void mark(Mark mark) {
        double x = plot.x(mark.at());
        String label = mark.text().length() > LONGEST ? mark.text().substring(0, LONGEST - 1) + "…" : mark.text();
        double to = x + 9 + Drawing.width(label, SIZE);
        for (int row = 0; row < Plot.EVENT_ROWS; row++) {
            int at = row;
            if (to < Plot.WIDTH && placed.stream().noneMatch(other -> other.meets(at, x - 6, to))) {
                placed.add(new Label(row, x - 6, to));
                place(mark.kind(), x, Plot.EVENTS + row * Plot.EVENT_ROW + 9, label);
                return;
            }
        }
        folded++;
        drawing.line(x, Plot.EVENTS - 8, x, Plot.EVENTS - 2, Ink.SECOND, 1.4);
    }

    private void place(Mark.Kind kind, double x, double y, String label) {
        boolean isHollow = kind == Mark.Kind.NOTE || kind == Mark.Kind.RESTORED;
        String diamond = "M" + Plot.n(x) + " " + Plot.n(y - 5.5) + "l5.5 5.5l-5.5 5.5l-5.5 -5.5Z";
        drawing.path(diamond, isHollow ? Ink.LANE : Ink.SECOND, Ink.SECOND, 1.4);
        drawing.text(x + 9, y + 4.7, label, Ink.TEXT, SIZE, false, "start");
    }
}
