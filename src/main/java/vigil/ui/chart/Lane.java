package vigil.ui.chart;

/// One lane of a chart: a parameter's own strip with its own vertical scale.
///
/// Thread rule: immutable.
///
/// @param top in px
/// @param height in px
/// @param low the value at the floor
/// @param high the value at the top
record Lane(LaneKind kind, double top, double height, double low, double high) {
    double floor() {
        return top + height;
    }

    /// The place of a value, in px; may lie outside the lane.
    double y(double value) {
        return floor() - (value - low) * height / (high - low);
    }

    /// The same, held within the lane.
    double clampedY(double value) {
        return Math.clamp(y(value), top, floor());
    }
}
