package vigil.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.ui.theme.Fonts;

/// Where cuff readings stand in their lane, and which of them have room for their value above.
///
/// Newest and peak come first, then every one that fits without touching (ux, section 7). Pure.
final class CuffLabels {
    private static final double ABOVE_CAP = 9;
    /// What two values have between them beyond that, so that they do not read as one, px.
    private static final double BETWEEN = 6;
    /// Digits take this share of their size.
    private static final double CAPITALS = 0.75;

    private CuffLabels() {}

    /// One reading in its place.
    ///
    /// @param x its end time, in px
    /// @param newest drawn bolder
    record Glyph(CuffResult reading, double x, double systolicY, double diastolicY, double meanY, boolean newest) {
        /// What the glyph covers: its stem and its two caps.
        List<Box> boxes() {
            double half = newest ? 7 : 5;
            double stem = newest ? 2.5 : 1.75;
            return List.of(
                    new Box(x - stem, systolicY, 2 * stem, diastolicY - systolicY),
                    new Box(x - half, systolicY - 1.5, 2 * half, 3),
                    new Box(x - half, diastolicY - 1.5, 2 * half, 3));
        }

        /// True if a person measured it.
        boolean byHand() {
            return reading.device().equals(Measurement.BY_HAND);
        }

        String text() {
            return reading.systolic() + "/" + reading.diastolic();
        }
    }

    /// A value written above its reading.
    ///
    /// @param size of the text, in px
    record Label(Glyph glyph, Box box, double size) {}

    /// The readings that the axis shows, each at the end of its determination.
    static List<Glyph> glyphs(
            List<CuffResult> readings, java.util.function.ToIntFunction<CuffResult> millis, TimeAxis axis, Lane lane) {
        List<Glyph> glyphs = new ArrayList<>();
        for (CuffResult reading : readings) {
            int at = millis.applyAsInt(reading);
            if (axis.shows(at)) {
                double mean =
                        reading.mean().orElse(reading.diastolic() + (reading.systolic() - reading.diastolic()) / 3);
                glyphs.add(new Glyph(
                        reading,
                        axis.x(at),
                        lane.clampedY(reading.systolic()),
                        lane.clampedY(reading.diastolic()),
                        lane.clampedY(mean),
                        reading.equals(readings.getLast())));
            }
        }
        return glyphs;
    }

    /// Chooses and places the labels. One that has no room right above its reading steps aside as far as it still
    /// points to it; the newest steps over the present, and is written even where nothing is free.
    ///
    /// @param lines what else a label stays clear of: the lines of doses, of the present and of the plan
    static List<Label> place(List<Glyph> glyphs, Box room, List<Box> lines, TextRuler ruler) {
        List<Label> placed = new ArrayList<>();
        for (Glyph glyph : byImportance(glyphs)) {
            double size = glyph.newest() ? 16 : 14;
            double width = ruler.width(glyph.text(), glyph.newest() ? Fonts.BOLD : Fonts.MEDIUM, size);
            double height = size * CAPITALS;
            double top = Math.max(room.top() + 6, glyph.systolicY() - ABOVE_CAP + 2 - height);
            Box above = new Box(glyph.x() - width / 2, top, width, height);
            List<Box> taken = new ArrayList<>(lines);
            placed.forEach(l -> taken.add(l.box().wider(BETWEEN)));
            glyphs.stream().filter(g -> g != glyph).forEach(g -> taken.addAll(g.boxes()));
            LabelPlace.of(above, taken, room)
                    .or(() -> glyph.newest() ? Optional.of(LabelPlace.within(above, room)) : Optional.empty())
                    .ifPresent(box -> placed.add(new Label(glyph, box, size)));
        }
        return placed;
    }

    private static List<Glyph> byImportance(List<Glyph> glyphs) {
        int peak = glyphs.stream().mapToInt(g -> g.reading().systolic()).max().orElse(0);
        return glyphs.stream()
                .sorted(Comparator.comparing((Glyph g) -> !g.newest())
                        .thenComparing(g -> g.reading().systolic() != peak)
                        .thenComparing(Comparator.comparingDouble(Glyph::x).reversed()))
                .toList();
    }
}
