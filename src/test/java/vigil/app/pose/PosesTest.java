package vigil.app.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PosesTest {
    @Test
    void noTwoPosesHaveOneName() {
        List<String> names = Poses.all().stream().map(Pose::name).toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void theScreensThatScriptsAskForAreThere() {
        for (String screen : List.of(
                "wall",
                "bedside",
                "limits",
                "alarms",
                "review",
                "technician",
                "start",
                "arriving",
                "waiting",
                "leaving")) {
            assertEquals(screen, Poses.named(screen, Optional.empty()).screen());
        }
    }

    @Test
    void eachPoseSaysInOneSentenceWhatIsToBeSeen() {
        for (Pose pose : Poses.all()) {
            assertTrue(pose.sentence().matches("[A-Z][^.]*\\."), pose.name() + ": " + pose.sentence());
        }
    }

    @Test
    void anUnknownStateIsAnsweredWithThoseThereAre() {
        String said = assertThrows(IllegalArgumentException.class, () -> Poses.named("welcome", Optional.of("evening")))
                .getMessage();
        assertEquals("The screen welcome has no state \"evening\"; it has plain.", said);
    }

    @Test
    void anUnknownScreenIsAnsweredWithThoseThereAre() {
        String said = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Poses.named("kitchen", Optional.empty()))
                        .getMessage());
        assertTrue(said.startsWith("There is no screen \"kitchen\"; there are wall, bedside, "), said);
    }
}
