package vigil.session;

import java.util.Arrays;

/// The samples of a trend as arrays that only grow: what is below a reader's size never changes.
///
/// @param millis when, since the session began; never decreasing
/// @param values NaN where there was no valid one
/// @param before the index of the valid sample before each; -1 if there is none
/// @param origins the place of each sample's origin in the trend's list of them
record TrendSamples(int[] millis, float[] values, int[] before, short[] origins) {
    static TrendSamples ofCapacity(int capacity) {
        return new TrendSamples(new int[capacity], new float[capacity], new int[capacity], new short[capacity]);
    }

    int capacity() {
        return millis.length;
    }

    /// The same in arrays of that length.
    TrendSamples resized(int capacity) {
        return new TrendSamples(
                Arrays.copyOf(millis, capacity),
                Arrays.copyOf(values, capacity),
                Arrays.copyOf(before, capacity),
                Arrays.copyOf(origins, capacity));
    }

    boolean isValid(int index) {
        return !Float.isNaN(values[index]);
    }

    /// How long there was no valid sample before this one, in milliseconds; 0 if it is invalid or the first.
    int silence(int index) {
        return isValid(index) && before[index] >= 0 ? millis[index] - millis[before[index]] : 0;
    }
}
