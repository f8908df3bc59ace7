package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.monitor.MonitorCommand;

/// What a person types of readings that were measured by hand, digit by digit. The room has the last word; what no body
/// can have is said here before it is asked.
///
/// Thread rule: FX thread. It holds no node.
final class HandEntry {
    private static final int MOST_DIGITS = 4;

    private final Map<HandField, String> typed = new EnumMap<>(HandField.class);
    private HandField current = HandField.SYSTOLIC;

    /// Begins empty, at that field.
    void begin(HandField first) {
        typed.clear();
        current = first;
    }

    /// Goes to that field; what was typed stays.
    void resume(HandField first) {
        current = first;
    }

    HandField current() {
        return current;
    }

    void choose(HandField field) {
        current = field;
    }

    /// Goes to the next field, after the last to the first.
    void next() {
        current = HandField.values()[(current.ordinal() + 1) % HandField.values().length];
    }

    String text(HandField field) {
        return typed.getOrDefault(field, "");
    }

    /// A digit or a point; what does not fit is left out.
    void press(char key) {
        String now = text(current);
        boolean point = key == '.';
        boolean fits = point ? current.hasPoint() && !now.isEmpty() && !now.contains(".") : Character.isDigit(key);
        if (fits && now.length() < MOST_DIGITS) {
            typed.put(current, now + key);
        }
    }

    /// Takes the last key back.
    void back() {
        String now = text(current);
        typed.put(current, now.isEmpty() ? "" : now.substring(0, now.length() - 1));
    }

    /// Empties the field in hand.
    void clear() {
        typed.remove(current);
    }

    /// What keeps it from being entered, in words; empty if nothing does.
    String problem() {
        for (HandField field : HandField.values()) {
            String text = text(field);
            if (!text.isEmpty() && !field.metric().isPlausible(Double.parseDouble(text))) {
                return say(
                        "hand.range",
                        field.words(),
                        number(field.metric().lowest()),
                        number(field.metric().highest()));
            }
        }
        boolean cuff = HandField.CUFF.stream().anyMatch(f -> !text(f).isEmpty());
        if (cuff
                && (text(HandField.SYSTOLIC).isEmpty()
                        || text(HandField.DIASTOLIC).isEmpty())) {
            return say("hand.pair");
        }
        return cuff && !CuffResult.isPlausible(systolic(), diastolic(), whole(HandField.MEAN))
                ? say("hand.impossible", pressures())
                : "";
    }

    /// True if anything is typed.
    boolean isBegun() {
        return typed.values().stream().anyMatch(text -> !text.isEmpty());
    }

    /// True if there is something to enter, and all of it can be.
    boolean isReady() {
        return !words().isEmpty() && problem().isEmpty();
    }

    /// What is to be entered, in words: `NIBP 142/88, SpO₂ 97`.
    String words() {
        List<String> parts = new ArrayList<>();
        if (!text(HandField.SYSTOLIC).isEmpty()) {
            parts.add(say("nibp") + " " + pressures());
        }
        HandField.SINGLE.stream().filter(f -> !text(f).isEmpty()).forEach(f -> parts.add(f.words() + " " + text(f)));
        return String.join(", ", parts);
    }

    /// The requests that enter all of it, in the name of `by`; empty if something keeps it from being entered.
    List<MonitorCommand> requests(String by) {
        if (!isReady()) {
            return List.of();
        }
        List<MonitorCommand> requests = new ArrayList<>();
        if (!text(HandField.SYSTOLIC).isEmpty()) {
            requests.add(new MonitorCommand.EnterCuff(
                    systolic(), diastolic(), whole(HandField.MEAN), whole(HandField.CUFF_PULSE), by));
        }
        for (HandField field : HandField.SINGLE) {
            Metric metric = field.metric();
            value(field).ifPresent(v -> requests.add(new MonitorCommand.EnterReading(metric, v, by)));
        }
        return List.copyOf(requests);
    }

    private String pressures() {
        return text(HandField.SYSTOLIC) + "/" + text(HandField.DIASTOLIC);
    }

    private int systolic() {
        return Integer.parseInt(text(HandField.SYSTOLIC));
    }

    private int diastolic() {
        return Integer.parseInt(text(HandField.DIASTOLIC));
    }

    private OptionalInt whole(HandField field) {
        return text(field).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(field)));
    }

    private Optional<Double> value(HandField field) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text(field)));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
