package vigil.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SignatureRole;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.store.SqliteRecorder;
import vigil.treatment.Modality;

/// The console dies in each phase of a session and comes back: the session goes on where it was, from what the database
/// holds, and the patient goes home at the same time as if nothing had happened.
class RestartStoriesTest {
    // Requirement: SES-PHASE-4
    // Requirement: SES-LEAVE-4
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
            SqliteRecorder recorder = recorder(store);
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

    @Test
    void anEmergencyOutlivesARestart() {
        try (SessionStore store = SessionStore.open(folder)) {
            SqliteRecorder recorder = recorder(store);
            StoryRoom room = new StoryRoom(Modality.IV, StoryRoom.MORNING, recorder)
                    .prepared()
                    .play("""
                    720,dose
                    1000,emergency
                    1010,stop,,,does not answer
                    """);
            Session before = room.session();
            recorder.close();

            room.restart(Duration.ofSeconds(20), store.archive().entries(before.id()));

            Session after = room.session();
            assertEquals(Phase.EMERGENCY, after.phase());
            assertEquals(
                    before.phases(), after.phases().subList(0, before.phases().size()));
            assertEquals(before.doseClock(), after.doseClock());
            room.play("1300,emergency-over");
            assertEquals(Phase.OBSERVATION, room.session().phase());
            assertEquals(room.at(1010 + 3600), room.session().earliestLeave().orElseThrow());
            assertEquals(List.of("The dose runs on until somebody stops it."), room.refusals, "said at the call");
        }
    }

    @Test
    void aSessionThatIsOnlyPlannedOutlivesARestart() {
        try (SessionStore store = SessionStore.open(folder)) {
            SqliteRecorder recorder = recorder(store);
            StoryRoom room =
                    new StoryRoom(Modality.IV, StoryRoom.MORNING, recorder, Phase.SCHEDULED).play("40,plan,mg,39");
            Session before = room.session();
            recorder.close();

            room.restart(Duration.ofMinutes(30), store.archive().entries(before.id()));

            Session after = room.to(2000).session();
            assertEquals(Phase.SCHEDULED, after.phase());
            assertEquals(before.plan(), after.plan());
            assertEquals(before.phaseSince(), after.phaseSince());
            assertEquals(List.of(), room.room().signalledAlarms());
            room.play("2010,phase,check-in");
            assertEquals(Phase.CHECK_IN, room.session().phase());
            assertEquals(List.of(), room.refusals);
        }
    }

    /// What was signed for does not hold any more, live and in what the database holds.
    @Test
    void theNurseSignsAnewWhenACriterionReopensAndARestartKnows() {
        try (SessionStore store = SessionStore.open(folder)) {
            SqliteRecorder recorder = recorder(store);
            StoryRoom room = new StoryRoom(Modality.IV, StoryRoom.MORNING, recorder).playUntil(6915);
            assertTrue(room.session().charting().signature(SignatureRole.NURSE).isPresent());
            room.play("6920,check,recovery.gait,no").to(6922);
            assertEquals(
                    List.of(6921L),
                    room.times(SessionEvent.SignatureVoided.class, e -> e.role() == SignatureRole.NURSE));
            assertEquals(Optional.empty(), room.session().charting().signature(SignatureRole.NURSE));
            Session before = room.session();
            recorder.close();

            room.restart(Duration.ofSeconds(4), store.archive().entries(before.id()));

            assertEquals(before.charting(), room.session().charting());
            room.play("""
                    6930,sign,clinician,Dr M. Iyer,I agree to discharge.,Dr M. Iyer
                    6940,check,recovery.gait,yes
                    6950,discharge
                    """);
            assertEquals(2, room.refusals.size(), room.refusals.toString());
            room.play("""
                    6960,sign,nurse,R. Okafor,I assessed this patient.
                    6970,sign,clinician,Dr M. Iyer,I agree to discharge.,Dr M. Iyer
                    6980,discharge
                    """);
            assertEquals(Phase.DISCHARGED, room.session().phase());
        }
    }

    private static SqliteRecorder recorder(SessionStore store) {
        return store.recorder(() -> new Timestamp(0, 0), DurableListener.NONE);
    }
}
