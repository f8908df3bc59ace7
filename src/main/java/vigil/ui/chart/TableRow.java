package vigil.ui.chart;

import java.util.List;

/// One line of the table: a stretch of the trends, a cuff reading, or something that happened.
///
/// Thread rule: immutable.
///
/// @param millis when, since the session began
/// @param minute since minute 0 of the chart, for example `31:12`
/// @param trends one for each trend of the chart; a value, or the least and the greatest of the stretch; may be empty
/// @param pressure of the cuff; may be empty
/// @param source the device or `by hand`; may be empty
/// @param events what happened; may be empty
record TableRow(
        int millis, String minute, String clock, List<String> trends, String pressure, String source, String events) {
    TableRow {
        trends = List.copyOf(trends);
    }
}
