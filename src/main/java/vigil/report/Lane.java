package vigil.report;

/// One lane of the session chart: a stretch of paper for one parameter, with its own scale. All lengths in chart units.
///
/// @param low the value at the lane's floor
/// @param high the value at its top
record Lane(double top, double height, double low, double high) {
    double y(double value) {
        return top + height * (high - Math.clamp(value, low, high)) / (high - low);
    }

    double floor() {
        return top + height;
    }
}
