package vigil.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;

/// Who told an episode from second 100 to second 140, and how soon.
class AnswerTest {
    private static final TrueEpisode EPISODE =
            new TrueEpisode(AlarmCondition.SPO2_LOW, Alarms.at(100), Alarms.at(140), "86");

    @Test
    void theFirstAlarmOfMediumOrMoreTellsIt() {
        assertEquals(
                told(15, AlarmPriority.HIGH),
                answer("115 SPO2_LOW ACTIVE MEDIUM", "130 SPO2_LOW ACTIVE HIGH", "150 SPO2_LOW LATCHED HIGH"));
    }

    @Test
    void anAlarmThatStoodAlreadyTellsItAtOnce() {
        assertEquals(told(0, AlarmPriority.MEDIUM), answer("80 SPO2_LOW ACTIVE MEDIUM", "150 SPO2_LOW INACTIVE"));
    }

    @Test
    void anAlarmThatWasOverBeforeTellsNothing() {
        assertEquals(new Answer.Missed(), answer("80 SPO2_LOW ACTIVE HIGH", "99 SPO2_LOW LATCHED HIGH"));
    }

    @Test
    void lowAloneIsSaidToBeLow() {
        assertEquals(
                new Answer.LowOnly(Duration.ofSeconds(30)), answer("130 SPO2_LOW ACTIVE LOW", "150 SPO2_LOW INACTIVE"));
    }

    @Test
    void aFewSecondsAfterTheEndAreInTimeAndMoreAreNot() {
        assertEquals(told(45, AlarmPriority.MEDIUM), answer("145 SPO2_LOW ACTIVE MEDIUM"));
        assertEquals(new Answer.Missed(), answer("145.001 SPO2_LOW ACTIVE MEDIUM"));
    }

    @Test
    void anotherConditionTellsNothing() {
        assertEquals(new Answer.Missed(), answer("110 PR_LOW ACTIVE HIGH"));
    }

    @Test
    void sidesAreCountedAgainstEachOther() {
        List<AnsweredEpisode> episodes = List.of(
                answered(told(15, AlarmPriority.MEDIUM), told(25, AlarmPriority.MEDIUM)),
                answered(told(15, AlarmPriority.MEDIUM), new Answer.Missed()),
                answered(told(15, AlarmPriority.MEDIUM), new Answer.LowOnly(Duration.ofSeconds(30))),
                answered(told(15, AlarmPriority.MEDIUM), told(5, AlarmPriority.HIGH)));

        assertEquals(
                new EpisodeFigures(4, 1, 1, Optional.of(Duration.ofSeconds(25)), 1, 1),
                EpisodeFigures.of(episodes, Side.B, Side.A));
        assertEquals(
                new EpisodeFigures(4, 0, 0, Optional.of(Duration.ofSeconds(15)), 1, 1),
                EpisodeFigures.of(episodes, Side.A, Side.B));
    }

    private static Answer answer(String... changes) {
        return Answer.of(EPISODE, Alarms.of(changes));
    }

    private static Answer told(int after, AlarmPriority highest) {
        return new Answer.Told(Duration.ofSeconds(after), highest);
    }

    private static AnsweredEpisode answered(Answer a, Answer b) {
        return new AnsweredEpisode("r", Alarms.at(0), EPISODE, Map.of(Side.A, a, Side.B, b));
    }
}
