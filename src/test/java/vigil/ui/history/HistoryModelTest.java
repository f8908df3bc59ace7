package vigil.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.session.AlarmLog;
import vigil.session.LoggedAlarm;
import vigil.session.SessionId;
import vigil.ui.example.ExampleClinic;

/// What a search over many alarms finds, and in which order answers may come.
class HistoryModelTest {
    private static final AlarmCondition[] CONDITIONS = {
        AlarmCondition.SPO2_LOW, AlarmCondition.PR_HIGH, AlarmCondition.LINK_LOST
    };

    private final List<LoggedAlarm> alarms = new ArrayList<>();
    private final AlarmLog log =
            query -> alarms.stream().filter(query::fits).limit(query.limit()).toList();
    private final HistoryModel history = new HistoryModel(log, ExampleClinic.TIME, Runnable::run, Runnable::run);

    HistoryModelTest() {
        for (int i = 0; i < 12_000; i++) {
            alarms.add(alarm(i));
        }
    }

    private static LoggedAlarm alarm(int i) {
        var began = ExampleClinic.NOW.plus(Duration.ofMinutes(-i));
        return new LoggedAlarm(
                new SessionId("session-" + i / 60),
                "Room " + (1 + i % 8),
                1 + i % 60,
                began,
                Optional.of(began.plus(Duration.ofSeconds(52))),
                AlarmId.of(CONDITIONS[i % 3]),
                AlarmPriority.values()[i % 3],
                "case " + i,
                i % 2 == 0 ? "R. Okafor" : "",
                i % 4 == 3 ? Optional.empty() : Optional.of(began.plus(Duration.ofSeconds(9))),
                "standard",
                2,
                false);
    }

    @Test
    void moreThanTenThousandAlarmsAreAllFound() {
        history.search();

        assertEquals(12_000, history.rows().size());
        assertEquals("12,000 alarms", history.foundProperty().get());
    }

    @Test
    void wordsRoomAndPriorityNarrowTheSearchTogether() {
        history.search();
        history.textProperty().set("case 1100");
        assertEquals(1 + 10, history.rows().size(), "1100 and 11000 to 11009");

        history.roomProperty().set(Optional.of("Room 5"));
        assertTrue(history.rows().stream().allMatch(r -> r.room().equals("Room 5")));

        history.roomProperty().set(Optional.empty());
        history.atLeastProperty().set(Optional.of(AlarmPriority.MEDIUM));
        assertTrue(history.rows().stream().noneMatch(r -> r.priority() == AlarmPriority.LOW));
        assertTrue(!history.rows().isEmpty());
    }

    @Test
    void whoeverAcknowledgedWithoutSigningInIsNamedSo() {
        history.search();

        assertEquals("after 0:09, R. Okafor", history.rows().getFirst().answer());
        assertEquals("after 0:09, bedside, not signed in", history.rows().get(1).answer());
        assertEquals("not acknowledged", history.rows().get(3).answer());
    }

    @Test
    void anAnswerThatComesAfterANewerSearchIsDropped() {
        List<Runnable> waiting = new ArrayList<>();
        HistoryModel slow = new HistoryModel(log, ExampleClinic.TIME, waiting::add, Runnable::run);
        slow.search();
        slow.textProperty().set("case 77");

        waiting.get(1).run();
        int found = slow.rows().size();
        waiting.getFirst().run();

        assertEquals(found, slow.rows().size());
    }

    @Test
    void theAlarmsOfOneSessionAreSearchedTheSameWay() {
        var session = ExampleClinic.room1().session().orElseThrow();
        HistoryModel own =
                new HistoryModel(new SessionAlarms(session), ExampleClinic.TIME, Runnable::run, Runnable::run);
        own.search();
        assertEquals(1, own.rows().size());

        own.textProperty().set("NIBP");
        assertEquals("No alarm fits.", own.foundProperty().get());
    }

    @Test
    void noAlarmAtAllIsSaidInOtherWordsThanNoneThatFits() {
        HistoryModel empty = new HistoryModel(query -> List.of(), ExampleClinic.TIME, Runnable::run, Runnable::run);
        empty.search();
        assertEquals("No alarms.", empty.foundProperty().get());

        empty.atLeastProperty().set(Optional.of(AlarmPriority.HIGH));
        assertEquals("No alarm fits.", empty.foundProperty().get());
    }
}
