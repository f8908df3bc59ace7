package vigil.report;

import static vigil.report.Plot.n;

import vigil.alarm.AlarmPriority;

/// The three alarm marks (design language, 5.1): octagon, triangle, circle, with three, two and one
/// exclamation marks. In the chart they are outlines in text colour, in lists they carry their colour inside
/// a dark frame.
final class AlarmMark {
    private AlarmMark() {}

    /// Draws a mark around a centre.
    static void draw(Drawing drawing, double x, double y, double size, AlarmPriority priority, boolean coloured) {
        String fill = coloured ? Ink.of(priority) : Ink.LANE;
        String frame = coloured && priority == AlarmPriority.HIGH ? Ink.of(priority) : Ink.TEXT;
        drawing.path(outline(priority, x, y, size), fill, frame, size / 16);
        String ink = coloured ? Ink.on(priority) : Ink.TEXT;
        int marks = priority.ordinal() + 1;
        double step = size * 0.2;
        double top = priority == AlarmPriority.MEDIUM ? y - size * 0.16 : y - size * 0.27;
        double length = size * (priority == AlarmPriority.MEDIUM ? 0.28 : 0.34);
        for (int i = 0; i < marks; i++) {
            double at = x + (i - (marks - 1) / 2.0) * step;
            drawing.line(at, top, at, top + length, ink, size * 0.11);
            drawing.rect(at - size * 0.055, top + length + size * 0.07, size * 0.11, size * 0.11, ink);
        }
    }

    private static String outline(AlarmPriority priority, double x, double y, double size) {
        double r = size / 2;
        return switch (priority) {
            case HIGH -> polygon(x, y, r, 8, Math.PI / 8);
            case MEDIUM ->
                "M" + n(x) + " " + n(y - r) + "L" + n(x + r * 1.08) + " " + n(y + r * 0.86) + "L" + n(x - r * 1.08)
                        + " " + n(y + r * 0.86) + "Z";
            case LOW -> polygon(x, y, r, 40, 0);
        };
    }

    private static String polygon(double x, double y, double r, int corners, double turn) {
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            d.append(i == 0 ? 'M' : 'L')
                    .append(n(x + r * Math.cos(angle)))
                    .append(' ')
                    .append(n(y + r * Math.sin(angle)));
        }
        return d.append('Z').toString();
    }

    /// A mark as an image of its own, for a line of text.
    static void inline(Markup out, AlarmPriority priority) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "mark",
                "viewBox",
                "0 0 28 28",
                "width",
                "16",
                "height",
                "16");
        draw(new Drawing(out), 14, 14, 25, priority, true);
        out.close("svg");
    }
}
