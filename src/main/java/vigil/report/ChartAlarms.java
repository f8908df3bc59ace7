package vigil.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigil.session.AlarmEpisode;
import vigil.session.Session;

/// Alarm episodes: hatched from begin to end in the lane they are about, with the number they have in the list.
final class ChartAlarms {
    private static final double MARK = 17;

    /// How far a mark may stand from the middle of its alarm; where there is no room so near, the list has it.
    private static final double FARTHEST = 40;

    private final Map<Lane, Integer> folded = new HashMap<>();
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
            Lane lane = lane(alarm);
            double from = plot.x(alarm.began());
            double width = Math.max(2, plot.x(alarm.ended().orElse(session.last())) - from);
            drawing.hatch(from, lane.top(), width, lane.height(), Ink.HATCH);
            drawing.rect(from, lane.top(), width, 3, Ink.SECOND);
        }
    }

    /// Over the curves: mark and number on the floor of the lane, side by side where they would meet.
    void marks() {
        List<AlarmEpisode> alarms = plot.session().alarms();
        alarms.stream().sorted(Comparator.comparingDouble(this::middle)).forEach(alarm -> mark(alarm, lane(alarm)));
        // The equipment's row has its name at the left.
        folded.forEach((lane, count) -> drawing.text(
                lane == Plot.EQUIPMENT ? Plot.RIGHT + 8 : 0,
                lane.floor() - 2,
                "+" + count + " in list",
                Ink.SECOND,
                13,
                false,
                "start"));
        if (alarms.stream().anyMatch(alarm -> lane(alarm) == Plot.EQUIPMENT)) {
            drawing.text(0, Plot.EQUIPMENT.top() + 16, "Equipment", Ink.NOTE, 13, false, "start");
        }
    }

    private void mark(AlarmEpisode alarm, Lane lane) {
        String number = String.valueOf(alarm.number());
        double width = MARK + 6 + Drawing.width(number, 14);
        double wanted = Math.min(middle(alarm) - width / 2, Plot.RIGHT - width);
        double from = Math.max(wanted, free.getOrDefault(lane, Plot.LEFT));
        double y = lane.floor() - 13;
        if (from > wanted + FARTHEST || from > Plot.RIGHT - width) {
            folded.merge(lane, 1, Integer::sum);
            return;
        }
        drawing.rect(from - 2, y - 10, width + 2, 20, Ink.LANE, "fill-opacity", "0.85");
        AlarmMark.draw(drawing, from + MARK / 2, y, MARK, alarm.priority(), false);
        drawing.text(from + MARK + 3, y + 5, number, Ink.TEXT, 14, true, "start");
        free.put(lane, from + width + 4);
    }

    private double middle(AlarmEpisode alarm) {
        return (plot.x(alarm.began())
                        + plot.x(alarm.ended().orElse(plot.session().last())))
                / 2;
    }

    private Lane lane(AlarmEpisode alarm) {
        return switch (alarm.id().condition().subject()) {
            case SATURATION -> plot.saturation();
            case PULSE -> plot.pulse();
            case PRESSURE -> plot.pressure();
            case BREATHING, SEDATION, DEVICE, CONSOLE -> Plot.EQUIPMENT;
        };
    }
}
