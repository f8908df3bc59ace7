package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.session.Mark;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints cuff readings as bars at their true times, never joined, with their values; failures as crosses and planned
/// ones as diamonds on the floor.
///
/// Thread rule: FX thread.
final class CuffPainter {
    private static final double CAP = 3;
    private static final double FLOOR_MARK = 7;

    private final Brush brush;
    private final ChartScene scene;
    private final Lane lane;

    CuffPainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
        this.lane = scene.layout().lane(LaneKind.NIBP);
    }

    void paint() {
        for (CuffReading reading : scene.session().cuffs()) {
            if (reading instanceof CuffFailure failure && scene.axis().shows(scene.millis(failure.at()))) {
                cross(scene.x(failure.at()), lane.floor() - FLOOR_MARK);
            }
        }
        List<CuffLabels.Glyph> glyphs =
                CuffLabels.glyphs(scene.session().cuffResults(), r -> scene.millis(r.at()), scene.axis(), lane);
        glyphs.forEach(this::bar);
        Box room = new Box(scene.layout().left(), lane.top(), scene.layout().plotWidth(), lane.height());
        CuffLabels.place(glyphs, room, lines(), scene.ruler()).forEach(this::label);
    }

    /// The upright lines that no label may lie across.
    private List<Box> lines() {
        SessionTimes times = scene.times();
        List<Integer> moments = new ArrayList<>();
        scene.marks(Mark.Kind.DOSE).forEach(dose -> moments.add(scene.millis(dose.at())));
        if (!times.ended()) {
            moments.add(times.now());
        }
        times.plannedEnd().ifPresent(moments::add);
        times.leave().ifPresent(moments::add);
        return moments.stream()
                .filter(at -> scene.axis().shows(at))
                .map(at -> new Box(scene.axis().x(at) - 1, lane.top(), 2, lane.height()))
                .toList();
    }

    private void bar(CuffLabels.Glyph glyph) {
        boolean newest = glyph.newest();
        double width = newest ? 5 : 3.5;
        double cap = newest ? 14 : 10;
        Color color = brush.color(Token.BP);
        double top = glyph.systolicY();
        double bottom = glyph.diastolicY();
        double x = glyph.x();
        if (glyph.byHand()) {
            hollow(glyph, width + 3, cap, color);
            return;
        }
        double meanGap = Math.min(5 / 2.0 + 1.25, (bottom - top) / 6);
        brush.fill(color, x - width / 2, top, width, Math.max(0, glyph.meanY() - meanGap - top));
        brush.fill(color, x - width / 2, glyph.meanY() + meanGap, width, Math.max(0, bottom - glyph.meanY() - meanGap));
        brush.fill(color, x - cap / 2, top - CAP / 2, cap, CAP);
        brush.fill(color, x - cap / 2, bottom - CAP / 2, cap, CAP);
        brush.fill(color, x - cap / 2, glyph.meanY() - 1.25, cap, 2.5);
    }

    /// What a person measured stands as an outline.
    private void hollow(CuffLabels.Glyph glyph, double width, double cap, Color color) {
        double x = glyph.x();
        double top = glyph.systolicY();
        double bottom = glyph.diastolicY();
        GraphicsContext gc = brush.gc();
        gc.setStroke(color);
        gc.setLineWidth(1.5);
        gc.strokeRect(x - width / 2, top, width, bottom - top);
        brush.fill(color, x - cap / 2, top - 1, cap, 2);
        brush.fill(color, x - cap / 2, bottom - 1, cap, 2);
        if (glyph.reading().mean().isPresent()) {
            brush.fill(color, x - cap / 2, glyph.meanY() - 1, cap, 2);
        }
    }

    private void label(CuffLabels.Label label) {
        boolean newest = label.glyph().newest();
        String family = newest ? Fonts.BOLD : Fonts.MEDIUM;
        double x = label.box().left() + label.box().width() / 2;
        double y = label.box().top() + label.box().height() / 2;
        String text = label.glyph().text();
        brush.halo(text, x, y, family, label.size(), Token.LANE, TextAlignment.CENTER);
        brush.textMiddle(text, x, y, family, label.size(), newest ? Token.T1 : Token.T2);
    }

    private void cross(double x, double y) {
        GraphicsContext gc = brush.gc();
        gc.setStroke(brush.color(Token.T2));
        gc.setLineWidth(2);
        gc.strokeLine(x - 4.5, y - 4.5, x + 4.5, y + 4.5);
        gc.strokeLine(x - 4.5, y + 4.5, x + 4.5, y - 4.5);
    }

    void paintPlanned() {
        for (int at : scene.programme()
                .after(scene.session(), scene.times(), scene.axis().span().toMillis())) {
            boolean afterLeave = scene.times().leave().isPresent()
                    && at > scene.times().leave().getAsInt();
            if (scene.axis().shows(at) && !afterLeave) {
                brush.diamond(scene.axis().x(at), lane.floor() - FLOOR_MARK, 5, true, brush.color(Token.T3));
            }
        }
    }
}
