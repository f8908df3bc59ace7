package vigil.rehearsal;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// How much a set of limits alarmed: the numbers that tell a clinic whether they fit (clinical facts, section 4).
///
/// Thread rule: immutable.
///
/// @param byPriority how many alarms had this as their highest priority
/// @param byCondition the conditions that alarmed, in the order of [AlarmCondition]
/// @param technical how many were about the equipment
/// @param brief how many lasted less than 15 s
/// @param median how long the middle alarm lasted; empty without alarms
/// @param inAlarm how long at least one alarm held
/// @param watched how long was recorded
public record AlarmFigures(
        int count,
        Map<AlarmPriority, Integer> byPriority,
        Map<AlarmCondition, OfCondition> byCondition,
        int technical,
        int brief,
        Optional<Duration> median,
        Duration inAlarm,
        Duration watched) {

    public AlarmFigures {
        byPriority = Map.copyOf(byPriority);
        byCondition = Collections.unmodifiableMap(new TreeMap<>(byCondition));
    }

    /// What one condition came to.
    ///
    /// @param lasted its alarms together
    public record OfCondition(int count, Duration lasted) {}

    /// The figures of one record.
    ///
    /// @param alarms by the time they began
    public static AlarmFigures ofOne(List<RehearsedAlarm> alarms, Duration watched) {
        return of(List.of(alarms), watched);
    }

    /// The figures of several records together.
    ///
    /// @param records the alarms of each record
    static AlarmFigures of(List<List<RehearsedAlarm>> records, Duration watched) {
        List<RehearsedAlarm> all = records.stream().flatMap(List::stream).toList();
        Map<AlarmPriority, Integer> byPriority = new EnumMap<>(AlarmPriority.class);
        Map<AlarmCondition, OfCondition> byCondition = new EnumMap<>(AlarmCondition.class);
        for (RehearsedAlarm alarm : all) {
            byPriority.merge(alarm.priority(), 1, Integer::sum);
            byCondition.merge(
                    alarm.id().condition(),
                    new OfCondition(1, alarm.lasted()),
                    (a, b) -> new OfCondition(a.count() + b.count(), a.lasted().plus(b.lasted())));
        }
        List<Duration> lasted =
                all.stream().map(RehearsedAlarm::lasted).sorted().toList();
        return new AlarmFigures(
                all.size(),
                byPriority,
                byCondition,
                (int) all.stream().filter(RehearsedAlarm::isTechnical).count(),
                (int) all.stream().filter(RehearsedAlarm::isBrief).count(),
                lasted.isEmpty() ? Optional.empty() : Optional.of(lasted.get(lasted.size() / 2)),
                records.stream().map(AlarmFigures::covered).reduce(Duration.ZERO, Duration::plus),
                watched);
    }

    /// How many alarms had this as their highest priority.
    public int of(AlarmPriority priority) {
        return byPriority.getOrDefault(priority, 0);
    }

    /// Alarms an hour of what was recorded; empty if nothing lasted.
    public Optional<Double> perHour() {
        return watched.isPositive() ? Optional.of(count * 3600e9 / watched.toNanos()) : Optional.empty();
    }

    /// The time in which at least one alarm held; they are sorted by their beginning.
    private static Duration covered(List<RehearsedAlarm> alarms) {
        Duration covered = Duration.ZERO;
        Optional<Timestamp> until = Optional.empty();
        for (RehearsedAlarm alarm : alarms) {
            Timestamp from = until.filter(u -> alarm.began().isBefore(u)).orElse(alarm.began());
            if (from.isBefore(alarm.ended())) {
                covered = covered.plus(alarm.ended().since(from));
                until = Optional.of(alarm.ended());
            }
        }
        return covered;
    }
}
