package vigil.rehearsal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOutcome;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.AlarmFold;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A recorded session through the alarm system again, with other limits.
///
/// Everything else stays as it was: what people acknowledged and paused applies where the alarm exists, and what was
/// found outside the alarm system (the schedule, the sound, the record) comes as it came.
///
/// Thread rule: no state; each call may run on any thread, and takes about as long as a session has seconds, in
/// microseconds.
public final class SessionReplay {
    private SessionReplay() {}

    /// Steps the alarm system over a log. The limits then in force give way to these.
    ///
    /// @param seen is given the outcomes on the way, each with its moment; moments in which nothing could
    ///     change may be left out
    public static void run(List<SessionEntry> log, AlarmLimits limits, BiConsumer<Timestamp, AlarmOutcome> seen) {
        AlarmFold alarms = new AlarmFold(limits);
        for (SessionEntry entry : log) {
            if (!(entry.event() instanceof SessionEvent.LimitsChanged)) {
                alarms.replay(entry, seen);
            }
        }
    }

    /// The alarms that these limits would have raised.
    public static List<RehearsedAlarm> alarms(List<SessionEntry> log, AlarmLimits limits) {
        AlarmTally tally = new AlarmTally();
        run(log, limits, (at, outcome) -> outcome.events().forEach(tally::take));
        return tally.finish(log.getLast().at());
    }

    /// The alarms that were recorded, whatever limits were in force.
    public static List<RehearsedAlarm> happened(List<SessionEntry> log) {
        AlarmTally tally = new AlarmTally();
        for (SessionEntry entry : log) {
            if (entry.event() instanceof SessionEvent.AlarmChanged changed) {
                tally.take(changed.alarm());
            }
        }
        return tally.finish(log.getLast().at());
    }

    /// A session beside what two sets of limits would have done.
    ///
    /// @param log the whole log
    /// @param rehearsed the log with other responses of people in it, or the same
    /// @throws IllegalArgumentException if the log does not begin with a start
    public static RehearsedRecord compare(
            List<SessionEntry> log, List<SessionEntry> rehearsed, AlarmLimits a, AlarmLimits b, EpisodeRule rule) {
        return record(
                log,
                rule,
                Map.of(Side.HAPPENED, happened(log), Side.A, alarms(rehearsed, a), Side.B, alarms(rehearsed, b)));
    }

    /// A session beside what one other set of limits would have done: side A.
    ///
    /// @param log the whole log
    /// @throws IllegalArgumentException if the log does not begin with a start
    public static RehearsedRecord beside(List<SessionEntry> log, AlarmLimits limits, EpisodeRule rule) {
        return record(log, rule, Map.of(Side.HAPPENED, happened(log), Side.A, alarms(log, limits)));
    }

    private static RehearsedRecord record(
            List<SessionEntry> log, EpisodeRule rule, Map<Side, List<RehearsedAlarm>> alarms) {
        SessionEntry first = log.getFirst();
        if (!(first.event() instanceof SessionEvent.Started started)) {
            throw new IllegalArgumentException("a session begins with Started, not " + first.event());
        }
        MeasuredFacts facts = measured(log, rule);
        Timestamp end = log.getLast().at();
        return new RehearsedRecord(
                started.session().value(),
                first.at(),
                end.since(first.at()),
                started.simulated(),
                alarms,
                facts.episodes(),
                facts.gaps(end));
    }

    /// What the log says by its numbers alone. Of several devices only the room's source of a metric counts.
    private static MeasuredFacts measured(List<SessionEntry> log, EpisodeRule rule) {
        MeasuredFacts facts = new MeasuredFacts(rule, MeasuredFacts.DROP_OUT);
        Map<Metric, String> sources = new EnumMap<>(Metric.class);
        for (SessionEntry entry : log) {
            if (entry.event() instanceof SessionEvent.SourceChanged e) {
                sources.put(e.metric(), e.present() ? e.device() : "");
                Optional.of(e)
                        .filter(s -> s.metric() == Metric.SPO2 && !s.present())
                        .ifPresent(s -> facts.withoutSaturation(entry.at()));
            } else if (entry.event() instanceof SessionEvent.ReadingTaken e) {
                String device = e.reading().device();
                if (sources.getOrDefault(e.reading().metric(), device).equals(device)) {
                    facts.take(e.reading());
                }
            } else if (entry.event() instanceof SessionEvent.CuffTaken e) {
                facts.take(e.reading());
            }
        }
        return facts;
    }
}
