package vigil.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.store.SqliteRecorder;
import vigil.treatment.Modality;

/// The console dies in each phase of a session and comes back: the session goes on where it was, from what the database
/// holds, and the patient goes home at the same time as if nothing had happened.
class RestartStoriesTest {
    // Requirement: SES-PHASE-4
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "60, CHECK_IN",
        "400, BASELINE",
        "715, READY",
        "2000, DOSING",
        "4000, OBSERVATION",
        "6600, DISCHARGE_ASSESSMENT"
    })
    void aSessionOutlivesARestart(long at, Phase phase) {
        try (SessionStore store = SessionStore.open(folder)) {
            SqliteRecorder recorder = store.recorder(() -> new Timestamp(0, 0), DurableListener.NONE);
            StoryRoom room = new StoryRoom(Modality.IV, StoryRoom.MORNING, recorder).playUntil(at);
            Session before = room.session();
            recorder.close();
            List<SessionEntry> stored = store.archive().entries(before.id());

            room.restart(Duration.ofSeconds(4), stored);

            Session after = room.session();
            assertEquals(phase, after.phase());
            assertEquals(before.phaseSince(), after.phaseSince());
            assertEquals(before.plan(), after.plan());
            assertEquals(before.charting(), after.charting());
            assertEquals(before.doseClock(), after.doseClock());
            assertEquals(before.earliestLeave(), after.earliestLeave());
            assertEquals(Phase.DISCHARGED, room.restOfTheStory(at).session().phase());
            assertEquals(List.of(), room.refusals);
        }
    }
}
