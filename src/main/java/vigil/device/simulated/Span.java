package vigil.device.simulated;

/// A stretch of the simulation.
///
/// @param from seconds since the simulation began
/// @param to the same; later than `from`
record Span(double from, double to) {
    Span {
        if (!(from < to)) {
            throw new IllegalArgumentException("a span from " + from + " to " + to);
        }
    }

    static Span minutes(double from, double to) {
        return new Span(from * 60, to * 60);
    }

    boolean contains(double seconds) {
        return seconds >= from && seconds < to;
    }

    /// 1 inside, 0 far outside, and between the two for `ramp` seconds before and after, without a kink.
    double share(double seconds, double ramp) {
        double outside = Math.max(from - seconds, seconds - to);
        double x = Math.clamp(1 - outside / ramp, 0, 1);
        return x * x * (3 - 2 * x);
    }

    Span later(double seconds) {
        return new Span(from + seconds, to + seconds);
    }
}
