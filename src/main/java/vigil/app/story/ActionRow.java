package vigil.app.story;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/// One row of a table of actions, its cells still text. Each of its questions is answered or ends in one sentence that
/// names the place.
///
/// @param place file and line
/// @param what what the action is about
/// @param by who does it
record ActionRow(String place, String t, String action, String what, String value, String text, String by) {

    static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /// When it is done, seconds since the session began.
    Duration at() {
        double seconds = number("t", t);
        if (seconds < 0) {
            throw wrong("t is " + t + ", before the session began");
        }
        return duration(seconds);
    }

    double value(String meaning) {
        return number(meaning, value);
    }

    /// The number under `value`; empty if nothing stands there.
    OptionalDouble maybeValue(String meaning) {
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value(meaning));
    }

    int wholeValue(String meaning) {
        double number = value(meaning);
        if (number != Math.rint(number)) {
            throw wrong(meaning + " is " + value + ", not a whole number");
        }
        return (int) number;
    }

    double number(String meaning, String cell) {
        try {
            double number = Double.parseDouble(cell);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the place.
        }
        throw wrong(cell.isEmpty() ? meaning + " is missing" : meaning + " is \"" + cell + "\", not a number");
    }

    /// One of an enum's constants, written with small letters and dashes or as it is.
    <E extends Enum<E>> E one(Class<E> type, String meaning, String cell) {
        return oneOf(type.getEnumConstants(), ActionRow::dashed, meaning, cell);
    }

    /// One of several things by its name.
    <T> T oneOf(T[] all, Function<T, String> name, String meaning, String cell) {
        for (T each : all) {
            if (name.apply(each).equalsIgnoreCase(cell.replace('_', '-'))) {
                return each;
            }
        }
        throw wrong(meaning + " is \"" + cell + "\"; there are "
                + String.join(", ", Arrays.stream(all).map(name).toList()));
    }

    static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The cell, which may not be empty.
    String needed(String meaning, String cell) {
        if (cell.isEmpty()) {
            throw wrong(meaning + " is missing");
        }
        return cell;
    }

    BadAction wrong(String what) {
        return new BadAction(place + ": " + what + ".");
    }
}
