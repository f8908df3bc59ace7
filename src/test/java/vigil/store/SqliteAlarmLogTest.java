package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.session.AlarmQuery;
import vigil.session.EveryEvent;
import vigil.session.LoggedAlarm;
import vigil.session.SessionId;

/// The alarms of many sessions, searched as one log.
class SqliteAlarmLogTest {
    private static final AlarmQuery ALL = AlarmQuery.ALL;

    @TempDir
    private Path dir = Path.of("");

    private final SessionId first = new SessionId("20261124-140742-R1");
    private final SessionId second = new SessionId("20261124-150742-R2");

    @BeforeEach
    void record() {
        ManyAlarms.record(dir, first, "R1", 0, 4);
        ManyAlarms.record(dir, second, "R2", 1000, 3);
    }

    @Test
    void theNewestComesFirstAcrossSessions() {
        List<LoggedAlarm> all = find(ALL);
        assertEquals(7, all.size());
        assertEquals(
                List.of(second, second, second, first, first, first, first),
                all.stream().map(LoggedAlarm::session).toList());
        assertEquals(
                List.of(3, 2, 1, 4, 3, 2, 1),
                all.stream().map(LoggedAlarm::number).toList());
        LoggedAlarm oldest = all.getLast();
        assertEquals("R1", oldest.room());
        assertEquals(EveryEvent.at(10), oldest.began());
        assertEquals(Optional.of(EveryEvent.at(40)), oldest.ended());
        assertEquals("standard", oldest.preset());
        assertEquals(Optional.of(EveryEvent.at(20)), oldest.acknowledged());
        assertEquals("R. Okafor", oldest.acknowledgedBy());
    }

    @Test
    void everyPartOfAQueryNarrowsIt() {
        assertEquals(3, find(query("R2", null, null, "")).size());
        assertEquals(0, find(query("R3", null, null, "")).size());
        assertEquals(4, find(query(null, AlarmCondition.SPO2_LOW, null, "")).size());
        assertEquals(3, find(query(null, null, AlarmPriority.HIGH, "")).size());
        assertEquals(7, find(query(null, null, AlarmPriority.LOW, "")).size());
        assertEquals(4, find(query(null, null, null, "okafor")).size());
        assertEquals(3, find(query(null, null, null, "BELOW 40")).size());
        assertEquals(
                2,
                find(query("R1", AlarmCondition.SPO2_LOW, AlarmPriority.MEDIUM, "spo₂"))
                        .size());
    }

    @Test
    void theTimeIsFromInclusiveToExclusive() {
        long from = EveryEvent.at(70).wallMillis();
        long to = EveryEvent.at(1070).wallMillis();
        List<LoggedAlarm> some = find(
                new AlarmQuery(Optional.empty(), Optional.empty(), Optional.empty(), "", from, to, Integer.MAX_VALUE));
        assertEquals(
                List.of(EveryEvent.at(1010), EveryEvent.at(190), EveryEvent.at(130), EveryEvent.at(70)),
                some.stream().map(LoggedAlarm::began).toList());
    }

    @Test
    void theLimitKeepsTheNewest() {
        AlarmQuery two = new AlarmQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), "", Long.MIN_VALUE, Long.MAX_VALUE, 2);
        assertEquals(List.of(3, 2), find(two).stream().map(LoggedAlarm::number).toList());
    }

    @Test
    void anAlarmOfASessionThatStillRunsHasNoEnd() {
        ManyAlarms.recordOpen(dir, new SessionId("20261124-160742-R3"), "R3", 2000);
        assertEquals(Optional.empty(), find(ALL).getFirst().ended());
    }

    @Test
    void aDamagedSessionDoesNotHideTheOthers() {
        try (Handle handle =
                Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open()) {
            handle.execute("DROP TRIGGER session_event_is_never_changed");
            handle.execute("UPDATE session_event SET payload = '{}' WHERE session = 1 AND type = 'alarm'");
        }
        assertEquals(3, find(ALL).size());
    }

    @Test
    void aSearchUsesTheIndexAndNotTheReadings() {
        AlarmQuery ofADay =
                new AlarmQuery(Optional.empty(), Optional.empty(), Optional.empty(), "", 1, 2, Integer.MAX_VALUE);
        for (AlarmQuery query : List.of(ALL, ofADay)) {
            String plan = String.join("; ", SqliteAlarmLog.open(dir).plan(query));
            assertTrue(plan.contains(" e USING INDEX session_alarm"), plan);
        }
    }

    @Test
    void theAlarmsOfAnOlderRecordAreFoundToo() throws IOException {
        Path old = Files.createDirectory(dir.resolve("old"));
        try (InputStream in = SqliteAlarmLogTest.class.getResourceAsStream("released/schema-1.db")) {
            Files.copy(Objects.requireNonNull(in), old.resolve("vigil.db"));
        }
        assertFalse(SqliteAlarmLog.open(old).find(ALL).isEmpty());
        assertEquals(
                AlarmPreset.shipped(),
                PresetLibrary.of(old, () -> EveryEvent.START).released());
    }

    /// Ten thousand alarms in two hundred sessions, four readings after each: the log that must stay searchable.
    @Test
    void tenThousandAlarmsAreKeptAndSearched() {
        Path clinic = dir.resolve("clinic");
        try (SessionStore store = SessionStore.open(clinic);
                SqliteSink sink = new SqliteSink(Jdbi.create(Connections.writing(clinic.resolve("vigil.db"))))) {
            for (int i = 0; i < 200; i++) {
                SessionId id = new SessionId("s" + i);
                sink.write(ManyAlarms.log(id, "R" + i % 8, 4000.0 * i, 50, 4).stream()
                        .map(entry -> new Waiting(id, entry))
                        .toList());
            }
            assertEquals(10_000, store.alarms().find(ALL).size());
            assertEquals(
                    625,
                    store.alarms()
                            .find(query("R3", AlarmCondition.SPO2_LOW, null, "okafor"))
                            .size());
        }
    }

    @Test
    void withoutARecordItSaysSo() {
        StoreException e = assertThrows(StoreException.class, () -> SqliteAlarmLog.open(dir.resolve("nowhere")));
        assertEquals("There is no record in " + dir.resolve("nowhere") + ".", e.getMessage());
    }

    private List<LoggedAlarm> find(AlarmQuery query) {
        return SqliteAlarmLog.open(dir).find(query);
    }

    private static AlarmQuery query(
            @Nullable String room, @Nullable AlarmCondition condition, @Nullable AlarmPriority priority, String text) {
        return new AlarmQuery(
                Optional.ofNullable(room),
                Optional.ofNullable(condition),
                Optional.ofNullable(priority),
                text,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                Integer.MAX_VALUE);
    }
}
