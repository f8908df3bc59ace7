package vigil.report;

import static vigil.report.Plot.n;

import java.util.Arrays;

/// The few SVG shapes the session chart is made of.
final class Drawing {
    /// The widest digit of the embedded face, in em: an estimate of a text's width that is rather too large.
    private static final double CHARACTER = 0.62;

    private final Markup out;

    Drawing(Markup out) {
        this.out = out;
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width, String... more) {
        out.empty(
                "line",
                with(
                        more,
                        "x1",
                        n(x1),
                        "y1",
                        n(y1),
                        "x2",
                        n(x2),
                        "y2",
                        n(y2),
                        "stroke",
                        colour,
                        "stroke-width",
                        n(width)));
    }

    void rect(double x, double y, double width, double height, String fill, String... more) {
        if (width > 0 && height > 0) {
            out.empty("rect", with(more, "x", n(x), "y", n(y), "width", n(width), "height", n(height), "fill", fill));
        }
    }

    void path(String d, String fill, String stroke, double width) {
        if (!d.isEmpty()) {
            out.empty(
                    "path",
                    "d",
                    d,
                    "fill",
                    fill,
                    "stroke",
                    stroke,
                    "stroke-width",
                    n(width),
                    "stroke-linejoin",
                    "round",
                    "stroke-linecap",
                    "round");
        }
    }

    void circle(double x, double y, double radius, String fill, String stroke) {
        out.empty(
                "circle",
                "cx",
                n(x),
                "cy",
                n(y),
                "r",
                n(radius),
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                "1.6");
    }

    /// @param anchor `start`, `middle` or `end`
    void text(double x, double y, String text, String colour, double size, boolean bold, String anchor) {
        out.element(
                "text",
                text,
                "x",
                n(x),
                "y",
                n(y),
                "fill",
                colour,
                "font-family",
                bold ? ReportFonts.STRONG : ReportFonts.FAMILY,
                "font-size",
                n(size),
                "text-anchor",
                anchor);
    }

    /// Pale words across the drawing: what it must never be mistaken without.
    void watermark(double x, double y, String text) {
        out.element(
                "text",
                text,
                "transform",
                "translate(" + n(x) + " " + n(y) + ") rotate(-24)",
                "fill",
                Ink.SECOND,
                "fill-opacity",
                "0.10",
                "font-family",
                ReportFonts.STRONG,
                "font-size",
                "118",
                "text-anchor",
                "middle");
    }

    /// Lines at 45° over a rectangle: computed, because a pattern would be printed as a bitmap.
    void hatch(double x, double y, double width, double height, String colour) {
        StringBuilder d = new StringBuilder();
        for (double c = 7; c < width + height; c += 7) {
            double x1 = Math.min(c, width);
            double x2 = Math.max(0, c - height);
            d.append('M').append(n(x + x1)).append(' ').append(n(y + c - x1));
            d.append('L').append(n(x + x2)).append(' ').append(n(y + c - x2));
        }
        path(d.toString(), "none", colour, 0.8);
    }

    /// About how wide a text is, in chart units; never too little.
    static double width(String text, double size) {
        return text.length() * size * CHARACTER;
    }

    private static String[] with(String[] more, String... first) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
