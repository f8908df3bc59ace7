package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.profile.DescribedProfile;
import vigil.profile.Message;

/// Damaged streams against every shipped profile, whatever lies in the folder: see [StreamFuzz] for what must hold. A
/// short run each time; a long one with `mvn -Pfuzz verify`, where `-Dvigil.fuzz.streams=N` and `-Dvigil.fuzz.seed=N`
/// choose how long and which.
// Requirement: WATCH-FRAME-1
class FuzzTest {
    private static final long SEED = Long.getLong("vigil.fuzz.seed", 4711);
    private static final long SHORT_RUN = 3000;
    private static final long LONG_RUN = Long.getLong("vigil.fuzz.streams", 1_000_000);

    /// The most whole frames behind damage that a protocol without a check may lose.
    private static final int MOST_LOST = 3;

    /// One in so many false frames passes a check of one byte by chance, and may hide the good frames it claims.
    private static final long CHANCE = 256;

    /// What a short run may have of that by bad luck.
    private static final long BAD_LUCK = 4;

    private static final List<DescribedProfile> PROFILES = TestProfiles.described();

    static List<String> ids() {
        return PROFILES.stream().map(DescribedProfile::id).toList();
    }

    private static StreamFuzz.Tally run(String id, long streams) {
        return new StreamFuzz(TestProfiles.profile(id), PROFILES, SEED).run(streams);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void damagedStreamsAreSurvivedAndTheFramesBehindThemFound(String id) {
        assertRecovers(run(id, SHORT_RUN));
    }

    @ParameterizedTest
    @MethodSource("ids")
    @Tag("fuzz")
    void aMillionDamagedStreamsAreSurvivedAndTheFramesBehindThemFound(String id) {
        StreamFuzz.Tally tally = run(id, LONG_RUN);
        System.out.println(tally);
        assertRecovers(tally);
    }

    private static void assertRecovers(StreamFuzz.Tally tally) {
        long runs = Arrays.stream(tally.lost()).sum();
        long lostAny = runs - tally.lost()[0];
        long lostMany = Arrays.stream(tally.lost()).skip(MOST_LOST + 1).sum();
        DescribedProfile profile = TestProfiles.profile(tally.id());
        boolean isChecked =
                profile.check().isPresent() && profile.messages().stream().noneMatch(Message::unchecked);
        if (isChecked) {
            assertTrue(lostAny * CHANCE <= runs + BAD_LUCK * CHANCE, tally::toString);
        } else {
            assertEquals(0, lostMany, tally::toString);
        }
    }

    @Test
    void theSameSeedDoesTheSame() {
        String id = ids().getFirst();
        assertEquals(run(id, 100).toString(), run(id, 100).toString());
    }
}
