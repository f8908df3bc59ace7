package vigil.ui.chart;

import java.util.List;
import java.util.Optional;
import vigil.session.AlarmEpisode;
import vigil.session.Session;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints alarm episodes: past ones as grey hatching with a bar and an outline mark, living ones in the alarm's colour
/// (ux, sections 5.2 and 7).
///
/// Thread rule: FX thread.
final class AlarmPainter {
    private static final double PAST_BAR = 3;
    private static final double LIVING_BAR = 4;
    private static final double LIVING_TINT = 0.22;
    private static final double MARK_ABOVE_FLOOR = 16;

    private final Brush brush;
    private final ChartScene scene;

    AlarmPainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    /// The ground of the episodes: under the data.
    void paintSpans() {
        for (AlarmEpisode episode : scene.session().alarms()) {
            scene.layout()
                    .laneOf(episode.id().condition())
                    .filter(lane -> !isOutranked(episode, lane.kind(), scene.session()))
                    .filter(lane -> scene.axis().shows(scene.millis(episode.began()), end(episode)))
                    .ifPresent(lane -> span(lane, episode));
        }
    }

    /// True if another living alarm of the same lane is more urgent: two tints over each other give a colour that means
    /// nothing.
    static boolean isOutranked(AlarmEpisode episode, LaneKind lane, Session session) {
        return episode.ended().isEmpty()
                && session.alarms().stream()
                        .filter(a -> a.ended().isEmpty()
                                && LaneKind.of(a.id().condition())
                                        .filter(lane::equals)
                                        .isPresent())
                        .anyMatch(a -> a.priority().compareTo(episode.priority()) > 0);
    }

    private boolean lives(AlarmEpisode episode) {
        return episode.ended().isEmpty() && !scene.times().ended();
    }

    private int end(AlarmEpisode episode) {
        return episode.ended().map(scene::millis).orElse(scene.times().now());
    }

    private void span(Lane lane, AlarmEpisode episode) {
        double x = scene.axis().clampedX(scene.millis(episode.began()));
        double end = scene.axis().clampedX(end(episode));
        if (lives(episode)) {
            Token token = color(episode);
            double width = Math.max(3, end - x);
            double left = end - width;
            brush.fill(brush.color(token, LIVING_TINT), left, lane.top(), width, lane.height());
            brush.fill(token, left, lane.top(), width, LIVING_BAR);
        } else {
            double width = Math.max(3, end - x);
            brush.hatch(brush.color(Token.T3, 0.32), x, lane.top(), width, lane.height());
            brush.fill(Token.T2, x, lane.top(), Math.max(3, width - 2), PAST_BAR);
        }
    }

    static Token color(AlarmEpisode episode) {
        return switch (episode.priority()) {
            case HIGH -> Token.HI;
            case MEDIUM -> Token.ME;
            case LOW -> Token.LO;
        };
    }

    /// The outline marks of past episodes: over the data. Those that concern no lane of the chart stand above the
    /// lanes, beside the label of the present.
    void paintMarks() {
        for (Lane lane : scene.layout().lanes().values()) {
            marks(
                    Optional.of(lane),
                    lane.floor() - MARK_ABOVE_FLOOR,
                    scene.layout().right());
        }
        double right = Math.min(scene.layout().right(), NowPainter.pillOfNow(scene) - AlarmMarks.AIR);
        marks(Optional.empty(), ChartLayout.PILL_TOP + ChartLayout.PILL_HEIGHT / 2, right);
    }

    private void marks(Optional<Lane> lane, double y, double right) {
        List<AlarmMarks.Wanted> wanted = scene.session().alarms().stream()
                .filter(e -> scene.layout().laneOf(e.id().condition()).equals(lane) && !lives(e))
                .filter(e -> scene.axis().shows(scene.millis(e.began()), end(e)))
                .map(e -> new AlarmMarks.Wanted(e, middle(e)))
                .toList();
        for (AlarmMarks.Mark mark :
                AlarmMarks.place(wanted, scene.numbered(), scene.layout().left(), right)) {
            MarkShape.outline(brush, mark.episode().priority(), mark.x(), y, 21);
            brush.textLeft(mark.label(), mark.x() + 14, y + 1, Fonts.SEMIBOLD, 14, Token.T1);
        }
    }

    private double middle(AlarmEpisode episode) {
        double from = scene.axis().clampedX(scene.millis(episode.began()));
        return (from + scene.axis().clampedX(end(episode))) / 2;
    }
}
