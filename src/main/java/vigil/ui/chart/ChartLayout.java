package vigil.ui.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vigil.alarm.AlarmCondition;

/// Where everything of a session chart stands, in px of the node: measured from the reference pictures.
///
/// Thread rule: immutable.
///
/// @param stripTop the phase strip's top; `STRIP_HEIGHT` high
/// @param doseRow the middle of the row of dose labels; the floor if there is none
/// @param eventRows the middles of the rows of event labels
/// @param axisTop where the ticks begin
record ChartLayout(
        double width,
        double height,
        double left,
        double right,
        double stripTop,
        Map<LaneKind, Lane> lanes,
        double doseRow,
        List<Double> eventRows,
        double axisTop) {

    static final double STRIP_HEIGHT = 25;
    static final double PILL_TOP = 29;
    static final double PILL_HEIGHT = 24;
    private static final double LANES_TOP = 58;
    private static final double LANE_GAP = 8;
    private static final double LEFT_GUTTER = 74;
    private static final double RIGHT_GUTTER = 97;
    private static final double ROW = 22;
    private static final double AXIS = 54;
    /// The lanes' shares of the height, from the bedside picture.
    private static final Map<LaneKind, Double> SHARES = new EnumMap<>(Map.of(
            LaneKind.SPO2,
            118.0,
            LaneKind.PULSE,
            119.0,
            LaneKind.RESP,
            84.0,
            LaneKind.CO2,
            84.0,
            LaneKind.NIBP,
            215.0));
    /// Below this height there is one row of events; the lanes need the rest.
    private static final double ROOM_FOR_TWO_ROWS = 440;

    /// The layout of a chart of this size.
    ///
    /// @param highest what a lane must show at least, where that is more than it does
    /// @param dosesShown whether a row of dose labels is needed
    /// @param kinds the lanes it has
    static ChartLayout of(
            double width, double height, ToDoubleFunction<LaneKind> highest, boolean dosesShown, List<LaneKind> kinds) {
        int rows = height < ROOM_FOR_TWO_ROWS ? 1 : 2;
        double below = 8 + (dosesShown ? ROW : 0) + rows * ROW + 6 + AXIS;
        double room = Math.max(90, height - LANES_TOP - below - (kinds.size() - 1) * LANE_GAP);
        double shares =
                kinds.stream().mapToDouble(k -> SHARES.getOrDefault(k, 0.0)).sum();
        Map<LaneKind, Lane> lanes = new EnumMap<>(LaneKind.class);
        double top = LANES_TOP;
        for (LaneKind kind : kinds) {
            double laneHeight = Math.round(room * SHARES.getOrDefault(kind, 0.0) / shares);
            double high = Math.max(kind.high(), highest.applyAsDouble(kind));
            lanes.put(kind, new Lane(kind, top, laneHeight, kind.low(), high));
            top += laneHeight + LANE_GAP;
        }
        double floor = top - LANE_GAP;
        double firstRow = floor + 8 + (dosesShown ? ROW : 0) + ROW / 2;
        Double[] eventRows = new Double[rows];
        Arrays.setAll(eventRows, i -> firstRow + i * ROW);
        return new ChartLayout(
                width,
                height,
                LEFT_GUTTER,
                Math.max(LEFT_GUTTER + 40, width - RIGHT_GUTTER),
                0,
                lanes,
                dosesShown ? floor + 8 + ROW / 2 : floor,
                List.of(eventRows),
                firstRow + rows * ROW - ROW / 2 + 6);
    }

    Lane lane(LaneKind kind) {
        Lane lane = lanes.get(kind);
        if (lane == null) {
            throw new IllegalStateException("no lane for " + kind);
        }
        return lane;
    }

    /// The lane that shows an alarm of this condition; empty if this chart has none for it.
    Optional<Lane> laneOf(AlarmCondition condition) {
        return LaneKind.of(condition).map(lanes::get);
    }

    double plotWidth() {
        return right - left;
    }

    double lanesTop() {
        return lane(LaneKind.SPO2).top();
    }

    /// The floor of the lowest lane.
    double floor() {
        return lane(LaneKind.NIBP).floor();
    }
}
