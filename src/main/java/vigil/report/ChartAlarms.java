package vigil.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vigil.session.AlarmEpisode;
import vigil.session.Session;

/// Alarm episodes: hatched from begin to end in the lane they are about, with the number they have in the list.
final class ChartAlarms {
    private static final double MARK = 17;

    private final Map<Lane, Double> free = new HashMap<>();
    private final Plot plot;
    private final Drawing drawing;

    ChartAlarms(Plot plot, Drawing drawing) {
        this.plot = plot;
        this.drawing = drawing;
    }

    /// Under the curves.
    void spans() {
        Session session = plot.session();
        for (AlarmEpisode alarm : session.alarms()) {
            lane(alarm).ifPresent(lane -> {
                double from = plot.x(alarm.began());
                double width = Math.max(2, plot.x(alarm.ended().orElse(session.last())) - from);
                drawing.hatch(from, lane.top(), width, lane.height(), Ink.HATCH);
                drawing.rect(from, lane.top(), width, 3, Ink.SECOND);
            });
        }
    }

    /// Over the curves: mark and number on the floor of the lane, side by side where they would meet.
    void marks() {
        for (AlarmEpisode alarm : plot.session().alarms()) {
            lane(alarm).ifPresent(lane -> mark(alarm, lane));
        }
    }

    private void mark(AlarmEpisode alarm, Lane lane) {
        String number = String.valueOf(alarm.number());
        double width = MARK + 6 + Drawing.width(number, 14);
        double middle = (plot.x(alarm.began())
                        + plot.x(alarm.ended().orElse(plot.session().last())))
                / 2;
        double left = Math.max(middle - width / 2, free.getOrDefault(lane, Plot.LEFT));
        double from = Math.min(left, Plot.RIGHT - width);
        double y = lane.floor() - 16;
        drawing.rect(from - 2, y - 11, width + 2, 22, Ink.LANE, "fill-opacity", "0.85");
        AlarmMark.draw(drawing, from + MARK / 2, y, MARK, alarm.priority(), false);
        drawing.text(from + MARK + 3, y + 5, number, Ink.TEXT, 14, true, "start");
        free.put(lane, from + width + 4);
    }

    private Optional<Lane> lane(AlarmEpisode alarm) {
        return switch (alarm.id().condition()) {
            case SPO2_LOW, SPO2_NO_SIGNAL -> Optional.of(plot.saturation());
            case PR_HIGH, PR_LOW -> Optional.of(plot.pulse());
            case BP_HIGH, BP_RISE, BP_LOW, NIBP_FAIL, NIBP_OVERDUE, REPEAT_DUE -> Optional.of(plot.pressure());
            // A device can be of either lane: the list tells.
            case LINK_LOST, AUDIO_LOST, RECORD_FAILED, DISK_LOW, CLOCK_JUMP, BAD_FRAMES, WAVEFORM_LOST ->
                Optional.empty();
        };
    }
}
