package vigil.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.EventType;
import vigil.session.SessionEntry;

/// One entry of a log laid flat for other programs: named cells in a fixed order, only those that apply.
/// What a JSON line prints as fields and a CSV file as columns (design, section 5).
///
/// Always there: `seq`, `t` (seconds since the session's start, 3 decimals), `type`. The names are
/// published.
///
/// Confined to one thread while it is filled.
public final class EventRow {
    private final SequencedMap<String, Object> cells = new LinkedHashMap<>();
    private final Timestamp start;

    private EventRow(Timestamp start) {
        this.start = start;
    }

    /// The row of an entry of a session that began at `start`.
    public static EventRow of(SessionEntry entry, Timestamp start) {
        EventRow row = new EventRow(start);
        row.cells.put("seq", entry.seq());
        row.cells.put("t", row.seconds(entry.at()));
        row.cells.put("type", EventType.of(entry.event()).id());
        EventCells.fill(row, entry.event());
        return row;
    }

    /// The cells by name: texts, numbers and booleans.
    public SequencedMap<String, Object> cells() {
        return cells;
    }

    /// A moment on both clocks: `name` in ISO 8601 UTC, `name_t` in seconds since the session's start.
    EventRow moment(String name, Timestamp at) {
        cells.put(name, at.wall().toString());
        cells.put(name + "_t", seconds(at));
        return this;
    }

    private BigDecimal seconds(Timestamp at) {
        return BigDecimal.valueOf(at.monoNanos() - start.monoNanos(), 9).setScale(3, RoundingMode.HALF_UP);
    }

    EventRow text(String name, String value) {
        if (!value.isEmpty()) {
            cells.put(name, value);
        }
        return this;
    }

    EventRow name(String name, @Nullable Enum<?> value) {
        return value == null ? this : text(name, value.name());
    }

    EventRow texts(String name, List<String> values) {
        return text(name, String.join(";", values));
    }

    EventRow flag(String name, boolean value) {
        cells.put(name, value);
        return this;
    }

    EventRow number(String name, long value) {
        cells.put(name, value);
        return this;
    }

    EventRow number(String name, int value) {
        cells.put(name, value);
        return this;
    }

    EventRow number(String name, OptionalInt value) {
        value.ifPresent(v -> cells.put(name, v));
        return this;
    }

    /// A whole number without a decimal point: 97, not 97.0.
    EventRow number(String name, double value) {
        cells.put(name, value == Math.rint(value) ? (Number) (long) value : (Number) value);
        return this;
    }

    EventRow number(String name, OptionalDouble value) {
        value.ifPresent(v -> number(name, v));
        return this;
    }
}
