package vigil.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.session.discharge.Criterion;
import vigil.session.discharge.DischargeCriteria;
import vigil.treatment.Modality;

/// Whatever the clocks of the world do, a session lasts as long as it lasts; only its labels change.
class ClockStoriesTest {
    // Requirement: SES-TIME-1
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// Over midnight, over the end of summer time, over its beginning (Berlin, 2026 and 2027).
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T22:30:00Z", "2026-10-25T00:20:00Z", "2027-03-28T00:20:00Z"})
    void theSameThingsHappenAtTheSameTimesOnEveryDay(String start) {
        List<String> ordinary = new StoryRoom(Modality.INTRANASAL, StoryRoom.MORNING)
                .wholeStory()
                .timeline();
        StoryRoom room = new StoryRoom(Modality.INTRANASAL, Instant.parse(start).toEpochMilli()).wholeStory();

        assertEquals(ordinary, room.timeline());
    }

    @Test
    void theLabelsOfTheDischargeFollowTheTimeOfDayThatTheWallSays() {
        StoryRoom room = new StoryRoom(
                        Modality.IV, Instant.parse("2026-10-25T00:20:00Z").toEpochMilli())
                .prepared()
                .play("""
                        720,dose
                        3120,stop,,,planned end
                        """)
                .to(3120 + 3600);

        Criterion time = DischargeCriteria.of(room.session(), room.now(), BERLIN)
                .criteria()
                .getFirst();
        assertTrue(DischargeCriteria.of(room.session(), room.now(), BERLIN).isUnlocked());
        // Begun at 02:20 in summer, stopped 52 minutes later at 02:12 in winter, met an hour after that.
        assertTrue(time.source().contains("03:12"), time.toString());
    }

    /// SV-6: the wall clock is set back an hour 30 minutes into the infusion.
    @Test
    void aWallClockThatIsSetBackMovesNoTimer() {
        StoryRoom straight = new StoryRoom(Modality.IV, StoryRoom.MORNING)
                .prepared()
                .play("720,dose")
                .to(2520);
        StoryRoom jumped = new StoryRoom(Modality.IV, StoryRoom.MORNING)
                .prepared()
                .play("720,dose")
                .to(2520)
                .setWallClock(Duration.ofHours(-1));

        String rest = """
                3120,stop,,,planned end
                3200,note,,,resting
                """;
        straight.play(rest).to(3120 + 3599);
        jumped.play(rest).to(3120 + 3599);
        assertEquals(straight.timeline(), jumped.timeline());
        assertTrue(!DischargeCriteria.of(jumped.session(), jumped.now(), BERLIN).isUnlocked(), "locked at 59:59");
        jumped.to(3120 + 3600);
        assertTrue(DischargeCriteria.of(jumped.session(), jumped.now(), BERLIN).isUnlocked(), "open at 60:00");
    }
}
