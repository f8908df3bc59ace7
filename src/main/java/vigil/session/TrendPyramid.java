package vigil.session;

import java.util.Arrays;

/// Levels of least, greatest and longest silence over the samples of a trend, each bucket four times as long as one of
/// the level below: so that a stretch of any length is summed up from a few buckets, and no peak in it is lost.
///
/// It grows with the samples: a sample costs a third of a bucket on average, whatever the length. A full
/// bucket is never written again, so readers of an earlier state keep the arrays they were given.
///
/// Not thread-safe to grow; to be read from any thread by those who were given it after a bucket was full.
final class TrendPyramid {
    /// Two bits of the index a level.
    private static final int SHIFT = 2;

    private static final int FACTOR = 1 << SHIFT;
    private static final int FIRST_CAPACITY = 64;

    private final TrendSamples samples;
    private final TrendLevel[] levels;

    private TrendPyramid(TrendSamples samples, TrendLevel[] levels) {
        this.samples = samples;
        this.levels = levels;
    }

    /// A pyramid over no sample yet.
    static TrendPyramid over(TrendSamples samples) {
        return new TrendPyramid(samples, new TrendLevel[0]);
    }

    /// The same buckets over the same samples in longer arrays.
    TrendPyramid movedTo(TrendSamples longer) {
        return new TrendPyramid(longer, levels);
    }

    /// The pyramid after a sample more: this one, unless its arrays had to grow.
    ///
    /// @param size how many samples there are now
    TrendPyramid grownTo(int size) {
        TrendPyramid grown = this;
        for (int level = 1; (size & ((1 << SHIFT * level) - 1)) == 0; level++) {
            int bucket = (size >> SHIFT * level) - 1;
            grown = grown.withRoomFor(level, bucket);
            grown.fill(level, bucket);
        }
        return grown;
    }

    private TrendPyramid withRoomFor(int level, int bucket) {
        if (level <= levels.length && bucket < levels[level - 1].capacity()) {
            return this;
        }
        TrendLevel[] more = Arrays.copyOf(levels, Math.max(levels.length, level));
        more[level - 1] = level > levels.length
                ? TrendLevel.ofCapacity(FIRST_CAPACITY)
                : levels[level - 1].resized(2 * levels[level - 1].capacity());
        return new TrendPyramid(samples, more);
    }

    private void fill(int level, int bucket) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        int silence = 0;
        for (int child = bucket * FACTOR; child < (bucket + 1) * FACTOR; child++) {
            least = Math.min(least, leastOf(level - 1, child));
            greatest = Math.max(greatest, greatestOf(level - 1, child));
            silence = Math.max(silence, silenceOf(level - 1, child));
        }
        TrendLevel filled = levels[level - 1];
        filled.least()[bucket] = least;
        filled.greatest()[bucket] = greatest;
        filled.silence()[bucket] = silence;
    }

    private float leastOf(int level, int bucket) {
        if (level > 0) {
            return levels[level - 1].least()[bucket];
        }
        return samples.isValid(bucket) ? samples.values()[bucket] : Float.POSITIVE_INFINITY;
    }

    private float greatestOf(int level, int bucket) {
        if (level > 0) {
            return levels[level - 1].greatest()[bucket];
        }
        return samples.isValid(bucket) ? samples.values()[bucket] : Float.NEGATIVE_INFINITY;
    }

    private int silenceOf(int level, int bucket) {
        return level > 0 ? levels[level - 1].silence()[bucket] : samples.silence(bucket);
    }

    /// The level of the longest bucket that begins at this sample and ends before `to`.
    private int levelAt(int from, int to) {
        int level = 0;
        while (level < levels.length
                && (from & ((1 << SHIFT * (level + 1)) - 1)) == 0
                && from + (1 << SHIFT * (level + 1)) <= to) {
            level++;
        }
        return level;
    }

    /// The least valid value of the samples from `from` until before `to`; +∞ if there is none.
    float least(int from, int to) {
        float least = Float.POSITIVE_INFINITY;
        for (int at = from; at < to; ) {
            int level = levelAt(at, to);
            least = Math.min(least, leastOf(level, at >> SHIFT * level));
            at += 1 << SHIFT * level;
        }
        return least;
    }

    /// The greatest; −∞ if there is none.
    float greatest(int from, int to) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int at = from; at < to; ) {
            int level = levelAt(at, to);
            greatest = Math.max(greatest, greatestOf(level, at >> SHIFT * level));
            at += 1 << SHIFT * level;
        }
        return greatest;
    }

    /// The first sample of the stretch that came after a silence longer than that; its end if there is none.
    int firstAfterSilence(int from, int to, int longerThan) {
        for (int at = from; at < to; ) {
            int level = levelAt(at, to);
            while (level > 0 && silenceOf(level, at >> SHIFT * level) > longerThan) {
                level--;
            }
            if (silenceOf(level, at >> SHIFT * level) > longerThan) {
                return at;
            }
            at += 1 << SHIFT * level;
        }
        return to;
    }
}
