package vigil.app.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.metric.Timestamp;

/// What a person does during a rehearsal: a table with the columns `t,action,condition`, where an action is ACK (of a
/// condition) or PAUSE.
final class RehearsedActions {
    private static final String BY = "rehearsal";

    private final Deque<Action> waiting = new ArrayDeque<>();

    /// @param file null if nobody does anything
    RehearsedActions(@Nullable Path file) {
        if (file == null) {
            return;
        }
        List<Action> actions = new ArrayList<>();
        try (CsvRows rows = new CsvRows(file)) {
            if (!rows.columns().containsAll(List.of("t", "action"))) {
                throw rows.wrong("the columns must be t,action,condition");
            }
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                actions.add(new Action(RehearsalTime.parse(rows, row, "t"), action(rows, row)));
            }
        }
        actions.sort(Comparator.comparingLong(a -> a.at().monoNanos()));
        waiting.addAll(actions);
    }

    private RehearsedActions(Deque<Action> actions) {
        waiting.addAll(actions);
    }

    /// The actions that are still to come, for another run over the same moments.
    RehearsedActions again() {
        return new RehearsedActions(waiting);
    }

    private record Action(Timestamp at, AlarmInput input) {}

    /// When the next action comes; null if none does.
    @Nullable
    Timestamp nextAt() {
        Action next = waiting.peekFirst();
        return next == null ? null : next.at();
    }

    /// Takes all actions of one moment.
    List<AlarmInput> take(Timestamp at) {
        List<AlarmInput> taken = new ArrayList<>();
        for (Action next = waiting.peekFirst();
                next != null && next.at().monoNanos() == at.monoNanos();
                next = waiting.peekFirst()) {
            taken.add(waiting.removeFirst().input());
        }
        return taken;
    }

    private static AlarmInput action(CsvRows rows, CsvRows.Row row) {
        String action = row.cell("action");
        return switch (action) {
            case "ACK" -> new AlarmInput.Acknowledge(AlarmId.of(condition(rows, row.cell("condition"))), BY);
            case "PAUSE" -> new AlarmInput.PauseAudio(BY);
            default -> throw rows.wrong("the action is \"" + action + "\", neither ACK nor PAUSE");
        };
    }

    private static AlarmCondition condition(CsvRows rows, String name) {
        for (AlarmCondition condition : AlarmCondition.values()) {
            if (condition.name().equals(name)) {
                return condition;
            }
        }
        throw rows.wrong("ACK of \"" + name + "\", which is no alarm condition");
    }
}
