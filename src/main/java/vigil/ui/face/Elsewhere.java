package vigil.ui.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.EscalationStep;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;

/// The alarm of another room that nobody answered in time, as every other room's screen shows it.
///
/// Thread rule: immutable.
///
/// @param room the room to open for it
/// @param unanswered how long it has signalled without an answer: `1:05`
/// @param more how many more of them there are
public record Elsewhere(String room, AlarmLine line, String unanswered, int more) {
    private record Entry(RoomSnapshot room, EscalatedAlarm alarm) {}

    /// The most urgent first, then the one that has waited longest.
    private static final Comparator<Entry> URGENCY = Comparator.comparing(
                    (Entry e) -> e.alarm().priority(), Comparator.reverseOrder())
            .thenComparingLong(e -> e.alarm().unanswered().monoNanos());

    /// What the screen of room `here` has to show of the others; empty while nothing there waits that long.
    public static Optional<Elsewhere> of(List<RoomSnapshot> rooms, String here, TimeText time, Timestamp now) {
        List<Entry> waiting = rooms.stream()
                .filter(r -> !r.room().equals(here))
                .flatMap(Elsewhere::waiting)
                .sorted(URGENCY)
                .toList();
        return waiting.stream()
                .findFirst()
                .flatMap(first -> first.room().signalledAlarms().stream()
                        .filter(a -> a.id().equals(first.alarm().id()))
                        .findFirst()
                        .map(a -> new Elsewhere(
                                first.room().room(),
                                AlarmLines.line(a, first.room(), time, now),
                                TimeText.duration(now.since(first.alarm().unanswered())),
                                waiting.size() - 1)));
    }

    /// A fault of the console is every room's own, and stands in each band already.
    private static Stream<Entry> waiting(RoomSnapshot room) {
        return room.escalated().stream()
                .filter(e -> e.step().compareTo(EscalationStep.OTHER_ROOMS) >= 0)
                .filter(e -> !e.id().condition().isOfTheConsole())
                .filter(e -> room.signalledAlarms().stream().anyMatch(a -> a.id().equals(e.id())))
                .map(e -> new Entry(room, e));
    }
}
