package vigil.device.simulated;

/// What stands under `parameter` in a scenario file. What is wrong with it is said as the end of a sentence
/// ([IllegalArgumentException]); the reader adds the place.
///
/// @param fault the fault's name
/// @param text as written; empty if nothing is
record FaultParameter(String fault, String text) {
    /// A chance from 0 to 1.
    double chance(double usual) {
        return number(usual, 0, 1, "a chance");
    }

    /// A number.
    ///
    /// @param usual what an empty parameter stands for; NaN if it must be given
    /// @param what it is, in words
    double number(double usual, double lowest, double highest, String what) {
        if (text.isEmpty() && !Double.isNaN(usual)) {
            return usual;
        }
        return number(text, lowest, highest, what);
    }

    private double number(String digits, double lowest, double highest, String what) {
        try {
            double value = Double.parseDouble(digits);
            if (value >= lowest && value <= highest) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(what + " from " + plain(lowest) + " to " + plain(highest));
    }

    /// One of two words; the first if nothing is given.
    String oneOf(String first, String second) {
        if (text.isEmpty() || text.equals(first)) {
            return first;
        }
        if (text.equals(second)) {
            return second;
        }
        throw wrong(first + " or " + second);
    }

    /// Any words.
    String word(String usual) {
        return text.isEmpty() ? usual : text;
    }

    /// Nothing may be given.
    Fault none(Fault made) {
        if (text.isEmpty()) {
            return made;
        }
        throw new IllegalArgumentException(fault + " takes no parameter, and here is \"" + text + "\"");
    }

    /// A pressure that rises to `SYS/DIA`.
    Fault pressure(Span span) {
        String[] two = text.split("/", -1);
        if (two.length != 2) {
            throw wrong("a blood pressure SYS/DIA, for example 185/112");
        }
        double systolic = number(two[0].strip(), 30, 270, "a blood pressure SYS/DIA with SYS");
        double diastolic = number(two[1].strip(), 10, 245, "a blood pressure SYS/DIA with DIA");
        if (systolic - diastolic < 10) {
            throw wrong("a blood pressure SYS/DIA, where SYS is at least 10 above DIA");
        }
        return new Effect.PressureSurge(span, systolic, diastolic);
    }

    /// A clock that is wrong by a time, or that gains or loses a percentage.
    Fault clock(Span span) {
        boolean behind = text.startsWith("-");
        if (behind || text.startsWith("+")) {
            String amount = text.substring(1).strip();
            int sign = behind ? -1 : 1;
            if (amount.endsWith("%")) {
                String percent = amount.substring(0, amount.length() - 1).strip();
                return new Fault.ClockWrong(span, 0, sign * number(percent, 0, 100, "a percentage") / 100);
            }
            double seconds = ScenarioTime.parse(amount);
            if (!Double.isNaN(seconds)) {
                return new Fault.ClockWrong(span, sign * seconds, 0);
            }
        }
        throw wrong("how far the clock is ahead (+) or behind (-), for example +1:00:00, -90 s or +2 %");
    }

    private IllegalArgumentException wrong(String expected) {
        String given = text.isEmpty() ? "nothing is given" : "\"" + text + "\" is not that";
        return new IllegalArgumentException(fault + " takes " + expected + ", and " + given);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
