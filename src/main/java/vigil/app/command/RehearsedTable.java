package vigil.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmEngine;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOutcome;
import vigil.metric.Timestamp;
import vigil.rehearsal.AlarmTally;
import vigil.rehearsal.EpisodeRule;
import vigil.rehearsal.MeasuredFacts;
import vigil.rehearsal.RehearsedAlarm;
import vigil.rehearsal.RehearsedRecord;
import vigil.rehearsal.Side;

/// A table of measurements through the alarm system, which is asked at the times of the rows and of the actions.
final class RehearsedTable {
    private final Path file;
    private final RehearsedActions actions;
    private final List<AlarmInput> first;

    /// @param actions what a person does meanwhile; null if nobody does anything
    /// @param first what is known before the first row
    RehearsedTable(Path file, @Nullable Path actions, List<AlarmInput> first) {
        this.file = file;
        this.actions = new RehearsedActions(actions);
        this.first = List.copyOf(first);
    }

    /// What a table said beside its numbers.
    ///
    /// @param implausible values that no body can have
    /// @param incomplete cuff readings that lacked a pressure
    record Notes(int implausible, int incomplete) {}

    /// Runs the whole table.
    ///
    /// @param listener is asked for when the table is open; it is given every outcome and its moment
    Notes run(AlarmLimits limits, Supplier<BiConsumer<Timestamp, AlarmOutcome>> listener) {
        RehearsedActions acted = actions.again();
        AlarmEngine engine = new AlarmEngine(limits);
        List<AlarmInput> pending = first;
        try (MeasurementTable table = new MeasurementTable(file)) {
            BiConsumer<Timestamp, AlarmOutcome> seen = listener.get();
            for (MeasurementTable.Moment row = table.next(); row != null; row = table.next()) {
                actUntil(row.at(), engine, acted, seen);
                List<AlarmInput> inputs = new ArrayList<>(acted.take(row.at()));
                inputs.addAll(pending);
                inputs.addAll(row.inputs());
                seen.accept(row.at(), engine.step(row.at(), inputs));
                pending = List.of();
            }
            actUntil(null, engine, acted, seen);
            return new Notes(table.implausible(), table.incomplete());
        }
    }

    /// The table beside what two sets of limits would have done; nothing is known of what happened.
    RehearsedRecord compare(AlarmLimits a, AlarmLimits b, EpisodeRule rule) {
        MeasuredFacts facts = new MeasuredFacts(rule, MeasuredFacts.ROW_BY_ROW);
        Timestamp began = null;
        Timestamp end = RehearsalTime.ZERO;
        try (MeasurementTable table = new MeasurementTable(file)) {
            for (MeasurementTable.Moment row = table.next(); row != null; row = table.next()) {
                began = began == null ? row.at() : began;
                end = row.at();
                row.inputs().forEach(input -> measured(input, facts));
            }
        }
        Map<Side, List<RehearsedAlarm>> alarms = new EnumMap<>(Side.class);
        alarms.put(Side.A, alarms(a, end));
        alarms.put(Side.B, alarms(b, end));
        return new RehearsedRecord(
                Optional.ofNullable(file.getFileName()).orElse(file).toString(),
                RehearsalTime.ZERO,
                began == null ? Duration.ZERO : end.since(began),
                false,
                alarms,
                facts.episodes(),
                facts.gaps(end));
    }

    private List<RehearsedAlarm> alarms(AlarmLimits limits, Timestamp end) {
        AlarmTally tally = new AlarmTally();
        run(limits, () -> (at, outcome) -> outcome.events().forEach(tally::take));
        return tally.finish(end);
    }

    private static void measured(AlarmInput input, MeasuredFacts facts) {
        if (input instanceof AlarmInput.Reading reading) {
            facts.take(reading.reading());
        } else if (input instanceof AlarmInput.Cuff cuff) {
            facts.take(cuff.reading());
        }
    }

    /// Takes the actions before `end`, each at its own time; all that are left if `end` is null.
    private static void actUntil(
            @Nullable Timestamp end,
            AlarmEngine engine,
            RehearsedActions acted,
            BiConsumer<Timestamp, AlarmOutcome> seen) {
        for (Timestamp at = acted.nextAt(); at != null && (end == null || at.isBefore(end)); at = acted.nextAt()) {
            seen.accept(at, engine.step(at, acted.take(at)));
        }
    }
}
