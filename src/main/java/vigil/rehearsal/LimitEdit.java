package vigil.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import vigil.alarm.AlarmPriority;

/// One change as a person writes it: `condition.priority=value`.
record LimitEdit(String option, String text, String condition, AlarmPriority priority, String value) {
    static LimitEdit of(String option, String text) {
        int equals = text.indexOf('=');
        int dot = text.indexOf('.');
        if (dot < 1 || equals < dot) {
            throw new IllegalArgumentException(
                    option + " \"" + text + "\" is not condition.priority=value, for example spo2.medium=88.");
        }
        String priority = text.substring(dot + 1, equals).strip();
        return new LimitEdit(
                option,
                text,
                text.substring(0, dot).strip().toLowerCase(Locale.ROOT),
                Arrays.stream(AlarmPriority.values())
                        .filter(p -> p.name().equalsIgnoreCase(priority))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                option + " \"" + text + "\": the priority is low, medium or high.")),
                text.substring(equals + 1).strip());
    }

    String name() {
        return condition + "." + priority.name().toLowerCase(Locale.ROOT);
    }

    double[] numbers(int count) {
        try {
            double[] numbers = Arrays.stream(value.split("/", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length == count && Arrays.stream(numbers).allMatch(Double::isFinite)) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(count == 1 ? "the value is one number" : "the value is two numbers, for example 180/110");
    }

    IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(option + " \"" + text + "\": " + why + ".");
    }
}
