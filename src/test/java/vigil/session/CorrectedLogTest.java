package vigil.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.treatment.Modality;

/// Logs as no person would write them, with corrections of everything, again and again: the session must be the one
/// that a log without mistakes would have told, live and from the store alike.
class CorrectedLogTest {
    private static final List<String> CHECKS = List.of("recovery.gait", "recovery.mood", "escort.name");

    private final TestLog log = TestLog.of(Modality.IV);
    /// What a log without mistakes would hold, by the number of the entry.
    private final Map<Long, SessionEntry> right = new TreeMap<>();
    private final List<Long> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aCorrectedLogTellsTheSessionThatARightLogWouldHaveTold(long seed) {
        write(new Random(seed));
        List<SessionEntry> rightLog = new ArrayList<>(right.values());
        rightLog.sort(
                Comparator.comparingLong((SessionEntry e) -> e.at().monoNanos()).thenComparingLong(SessionEntry::seq));
        Session expected = SessionFold.of(rightLog).orElseThrow();
        assertSame(expected, log.session());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void aCorrectedLogFoldsTheSameLiveAndFromTheStore(long seed) {
        write(new Random(seed));
        SessionFold live = SessionFold.begin(log.entries().getFirst());
        Session newest = live.session();
        for (SessionEntry entry : log.entries().subList(1, log.entries().size())) {
            live.apply(entry);
            newest = live.session();
        }
        Session stored = log.session();
        assertSame(stored, newest);
        assertEquals(stored.charting().corrections(), newest.charting().corrections());
        assertEquals(stored.entries(), newest.entries());
    }

    private static void assertSame(Session expected, Session session) {
        assertEquals(expected.phases(), session.phases());
        assertEquals(expected.doseClock(), session.doseClock());
        assertEquals(expected.marks(), session.marks());
        assertEquals(expected.cuffs(), session.cuffs());
        assertEquals(expected.baseline(), session.baseline());
        assertEquals(expected.charting().answers(), session.charting().answers());
        assertEquals(expected.charting().scores(), session.charting().scores());
        assertEquals(expected.charting().adverseEvents(), session.charting().adverseEvents());
        assertEquals(expected.correctables(), session.correctables());
        assertEquals(expected.alarms(), session.alarms());
        assertEquals(numbers(expected.trend(Metric.SPO2)), numbers(session.trend(Metric.SPO2)));
        assertEquals(numbers(expected.trend(Metric.TEMP)), numbers(session.trend(Metric.TEMP)));
    }

    private static List<String> numbers(TrendSeries series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> series.millis(i) + " " + series.value(i))
                .toList();
    }

    private void write(Random random) {
        right.put(1L, log.entries().getFirst());
        for (int second = 60; second < 3600; second += 1 + random.nextInt(40)) {
            String now = second / 60 + ":" + second % 60;
            if (people.isEmpty() || random.nextInt(4) > 0) {
                happen(now, something(now, random));
            } else {
                correct(now, people.get(random.nextInt(people.size())), random);
            }
        }
    }

    private void happen(String now, SessionEvent event) {
        long entry = log.at(now, event);
        right.put(entry, log.entries().getLast());
        if (Correctables.isMadeByPeople(event)) {
            people.add(entry);
        }
    }

    private void correct(String now, long entry, Random random) {
        SessionEvent original = log.entries().get((int) entry - 1).event();
        Timestamp at =
                Optional.ofNullable(right.get(entry)).map(SessionEntry::at).orElse(TestLog.time(now));
        boolean moves = random.nextInt(3) == 0;
        Optional<SessionEvent> replacement =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(like(original, now, random));
        Timestamp time = moves ? at.plus(Duration.ofSeconds(-random.nextInt(30))) : at;
        log.at(now, new SessionEvent.Corrected(entry, replacement, Optional.of(time), "wrong", ""));
        replacement.ifPresentOrElse(
                event -> right.put(entry, new SessionEntry(entry, time, MovedReading.to(time, event))),
                () -> right.remove(entry));
    }

    private SessionEvent something(String now, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new SessionEvent.NoteWritten("n" + random.nextInt(), "");
            case 1 -> new SessionEvent.AdverseEvent("Dizziness " + random.nextInt(9), "");
            case 2 -> new SessionEvent.CheckAnswered(CHECKS.get(random.nextInt(3)), "a" + random.nextInt(9), "");
            case 3 -> new SessionEvent.SedationScored(random.nextInt(6), "");
            case 4 -> log.handCuff(now, 110 + random.nextInt(60), 60 + random.nextInt(30));
            case 5 -> log.handReading(now, Metric.TEMP, 36 + random.nextInt(20) / 10.0);
            case 6 -> new SessionEvent.AudioPaused("");
            default -> new SessionEvent.EventMarked("m" + random.nextInt(9), "");
        };
    }

    private SessionEvent like(SessionEvent original, String now, Random random) {
        SessionEvent event = something(now, random);
        while (EventType.of(event) != EventType.of(original)) {
            event = something(now, random);
        }
        return event;
    }
}
