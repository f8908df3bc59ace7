package vigil.ui.chart;

import java.util.OptionalInt;
import vigil.metric.Metric;
import vigil.metric.Validity;

/// What a trend says at the cursor.
///
/// Thread rule: immutable.
///
/// @param value in the metric's unit, if there was a valid sample in the 5 s before
/// @param ageMillis how old it was then
/// @param device where it comes from, as the room names it; [vigil.metric.Measurement#BY_HAND] if a person typed it in
/// @param validity how far the device trusted it
public record CursorSample(Metric metric, OptionalInt value, int ageMillis, String device, Validity validity) {}
