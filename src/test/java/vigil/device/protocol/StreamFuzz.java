package vigil.device.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vigil.profile.DescribedProfile;
import vigil.profile.Framing;

/// Throws damaged streams at the decoder of one profile and watches that it keeps its promises: no exception, no more
/// waiting than a frame is long, nothing implausible called valid, every byte accounted for, pieces of any size read
/// alike, and good frames behind the damage found.
///
/// Confined to one thread; the same seed does the same.
final class StreamFuzz {
    private static final int POOL = 400;
    private static final int GOOD_FRAMES = 8;

    private final DescribedProfile profile;
    private final long seed;
    private final Random random;
    private final JudgingSink inPieces = new JudgingSink();
    private final JudgingSink atOnce = new JudgingSink();
    private final FrameDecoder pieces;
    private final FrameDecoder once;
    private final JudgingSink untouched = new JudgingSink();
    private final FrameDecoder clean;
    private final int longestWait;
    private final List<byte[]> pool;
    private final List<byte[]> whole;
    private final DamagedStream stream;
    private final byte[] piece = new byte[64];
    private final long[] lost = new long[GOOD_FRAMES + 1];
    private long fed;
    private long fedClean;

    /// What was done.
    ///
    /// @param lost how often so many good frames behind the damage were lost
    record Tally(String id, long streams, long bytes, long values, long[] lost) {
        @Override
        public String toString() {
            return "%s: %d streams, %d bytes, %d values, good frames lost behind damage %s"
                    .formatted(id, streams, bytes, values, Arrays.toString(lost));
        }
    }

    StreamFuzz(DescribedProfile profile, List<DescribedProfile> others, long seed) {
        this.profile = profile;
        this.seed = seed;
        this.random = new Random(seed ^ profile.id().hashCode());
        this.pieces = new FrameDecoder(profile, inPieces);
        this.once = new FrameDecoder(profile, atOnce);
        this.clean = new FrameDecoder(profile, untouched);
        this.longestWait = Framer.of(profile).longestWait();
        this.pool = frames(profile, random, POOL);
        this.whole = pool.stream().filter(f -> f.length > 1).toList();
        List<byte[]> foreign = new ArrayList<>();
        for (DescribedProfile other : others) {
            foreign.addAll(frames(other, random, 10));
        }
        this.stream = new DamagedStream(pool, foreign, random);
    }

    private static List<byte[]> frames(DescribedProfile profile, Random random, int count) {
        RandomDevice device = new RandomDevice(profile, random);
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            frames.add(device.frame());
        }
        return frames;
    }

    /// Runs so many streams.
    ///
    /// @throws AssertionError if a promise is broken; it names the seed and the stream
    Tally run(long streams) {
        for (long i = 0; i < streams; i++) {
            stream.make();
            boolean checksRecovery = random.nextInt(3) == 0;
            int damage = stream.length();
            try {
                if (checksRecovery) {
                    recover(damage);
                } else {
                    decodeBothWays(Math.max(0, random.nextInt(6) - 3));
                    forgetNowAndThen();
                }
            } catch (RuntimeException | AssertionError e) {
                byte[] bytes = Arrays.copyOf(stream.bytes(), stream.length());
                String frames = java.util.HexFormat.of().formatHex(bytes);
                throw new AssertionError(
                        "%s, seed %d, stream %d, damage %d: %s: %s"
                                .formatted(profile.id(), seed, i, damage, e.getMessage(), frames),
                        e);
            }
        }
        return new Tally(profile.id(), streams, 2 * fed + fedClean, inPieces.values() + atOnce.values(), lost);
    }

    private void decodeBothWays(int pauses) {
        inPieces.clear();
        atOnce.clear();
        long before = pieces.frameBytes() + pieces.counts().rejectedBytes();
        int most = random.nextInt(8) == 0 ? 1 : piece.length;
        int from = 0;
        for (int pause = pauses; pause >= 0; pause--) {
            int to = pause == 0 ? stream.length() : from + random.nextInt(stream.length() - from + 1);
            feedInPieces(from, to, most);
            once.feed(Arrays.copyOfRange(stream.bytes(), from, to), to - from);
            if (pause > 0) {
                pieces.breakOff();
                once.breakOff();
            }
            from = to;
        }
        pieces.finish();
        once.finish();
        fed += stream.length();
        require(pieces.waiting() == 0 && once.waiting() == 0, "bytes still wait at the end");
        require(inPieces.fingerprint() == atOnce.fingerprint(), "pieces are read otherwise than the whole");
        require(
                pieces.counts().equals(once.counts()),
                "pieces are counted otherwise: " + pieces.counts() + " " + once.counts());
        accountFor(pieces.frameBytes() + pieces.counts().rejectedBytes() - before);
    }

    private void forgetNowAndThen() {
        if (random.nextInt(4) == 0) {
            pieces.forget();
            once.forget();
        }
    }

    private void feedInPieces(int from, int to, int most) {
        for (int at = from; at < to; ) {
            int size = Math.min(to - at, 1 + random.nextInt(most));
            System.arraycopy(stream.bytes(), at, piece, 0, size);
            pieces.feed(piece, size);
            require(pieces.waiting() <= longestWait, "more waits than a frame is long");
            at += size;
        }
    }

    /// Every byte is in a frame or rejected; only ends of lines are neither.
    private void accountFor(long accounted) {
        long open = stream.length() - accounted;
        long ends = 0;
        for (int i = 0; i < stream.length() && profile.framing() instanceof Framing.Lines; i++) {
            ends += stream.bytes()[i] == '\r' || stream.bytes()[i] == '\n' ? 1 : 0;
        }
        require(open >= 0 && open <= ends, open + " bytes are not accounted for");
    }

    private void recover(int damage) {
        for (int i = 0; i < GOOD_FRAMES; i++) {
            stream.add(stream.any(whole));
        }
        pieces.forget();
        once.forget();
        long damagedStart = fed + damage;
        decodeBothWays(0);
        clean.forget();
        untouched.clear();
        clean.feed(Arrays.copyOfRange(stream.bytes(), damage, stream.length()), stream.length() - damage);
        clean.finish();
        int missed = untouched.frames() - found(damagedStart, fedClean);
        fedClean += stream.length() - damage;
        require(untouched.frames() >= GOOD_FRAMES, "not all good frames decode");
        lost[Math.min(missed, GOOD_FRAMES)]++;
    }

    /// How many frames of the clean run came out of the damaged one too.
    private int found(long damagedStart, long cleanStart) {
        int found = 0;
        int next = 0;
        for (int i = 0; i < untouched.frames(); i++) {
            long wanted = untouched.offset(i) - cleanStart + damagedStart;
            while (next < inPieces.frames() && inPieces.offset(next) < wanted) {
                next++;
            }
            found += next < inPieces.frames() && inPieces.offset(next) == wanted ? 1 : 0;
        }
        return found;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
