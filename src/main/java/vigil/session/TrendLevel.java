package vigil.session;

import java.util.Arrays;

/// One level of a [TrendPyramid]: what is true of each bucket of samples. A bucket is written once, when it is full.
///
/// @param least the least valid value; +∞ if there is none
/// @param greatest the greatest; −∞ if there is none
/// @param silence the longest stretch without a valid sample that ends in the bucket, in milliseconds
record TrendLevel(float[] least, float[] greatest, int[] silence) {
    static TrendLevel ofCapacity(int buckets) {
        return new TrendLevel(new float[buckets], new float[buckets], new int[buckets]);
    }

    int capacity() {
        return least.length;
    }

    TrendLevel resized(int buckets) {
        return new TrendLevel(
                Arrays.copyOf(least, buckets), Arrays.copyOf(greatest, buckets), Arrays.copyOf(silence, buckets));
    }
}
