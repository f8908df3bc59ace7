package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.app.story.Stories;
import vigil.metric.Timestamp;
import vigil.profile.ProfileCatalog;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Modality;

/// The demonstration goes through the whole of a session, over real bytes of simulated devices, and nothing that its
/// people ask for is refused.
class WholeDemonstrationTest {
    private static final Timestamp NOW = new Timestamp(1_000_000_000_000_000L, 1_795_529_262_000L);

    @ParameterizedTest
    @EnumSource(Modality.class)
    void eachStoryEndsWithTheDischarge(Modality modality) throws IOException {
        ProfileCatalog profiles = ProfileCatalog.load(Path.of("hardware-profiles"));
        Duration lasts = Stories.of(modality).getLast().at().plusSeconds(5);
        DemoRoom room = new DemoRoom(
                "Room 1", Stories.PATIENT, modality, "calm", lasts, Duration.ZERO, true, 1, List.of("berrymed-pm6750"));
        List<String> refusals = new ArrayList<>();

        try (SimulatedRoom played = new SimulatedRoom(room, profiles, new MemoryRecord(), NOW)) {
            for (Timestamp t = NOW.plus(lasts.negated()); t.isBefore(NOW); t = t.plus(Duration.ofSeconds(1))) {
                played.runTo(t);
                String refusal = played.snapshot().lastRefusal();
                if (!refusal.isEmpty()
                        && (refusals.isEmpty() || !refusals.getLast().equals(refusal))) {
                    refusals.add(refusal);
                }
            }
            Session session = played.snapshot().session().orElseThrow();
            assertEquals(List.of(), refusals);
            assertEquals(Phase.DISCHARGED, session.phase());
        }
    }
}
