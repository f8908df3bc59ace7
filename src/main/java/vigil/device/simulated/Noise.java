package vigil.device.simulated;

/// Chance that depends on nothing but a seed and a place: the same question always gets the same answer, whoever asks
/// first and however often.
///
/// The mixing function is SplitMix64's (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
/// Thread rule: immutable.
///
/// @param seed two noises of different seeds have nothing to do with each other
record Noise(long seed) {
    /// A noise of its own for another purpose.
    Noise named(String purpose) {
        return new Noise(mix(seed ^ purpose.hashCode() * 0x9E3779B97F4A7C15L));
    }

    /// Evenly spread over 0 (included) to 1 (excluded).
    double uniform(long place) {
        return (mix(seed + place * 0x9E3779B97F4A7C15L) >>> 11) * 0x1p-53;
    }

    /// Evenly spread between `low` and `high`.
    double between(double low, double high, long place) {
        return low + (high - low) * uniform(place);
    }

    /// Bell-shaped with mean 0 and standard deviation 1, never beyond 2 (sum of twelve even ones, tails cut).
    double bell(long place) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform(place * 12 + i);
        }
        return Math.clamp(sum, -2, 2);
    }

    /// A smooth wandering between -1 and 1 that changes its mind about every `period` seconds.
    double wander(double seconds, double period) {
        double x = seconds / period;
        long left = (long) Math.floor(x);
        double f = x - left;
        double smooth = f * f * (3 - 2 * f);
        double a = between(-1, 1, left);
        double b = between(-1, 1, left + 1);
        return a + (b - a) * smooth;
    }

    private static long mix(long x) {
        long z = x + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
