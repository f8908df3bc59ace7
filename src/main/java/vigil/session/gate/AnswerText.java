package vigil.session.gate;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.score.Consciousness;
import vigil.treatment.Check;
import vigil.treatment.NumberRange;

/// Reads what a person answered to a check into the form that the log keeps, or says in a sentence why it is no answer.
///
/// Thread rule: any thread.
public sealed interface AnswerText {

    /// @param text as [vigil.treatment.CheckKind] says
    record Kept(String text) implements AnswerText {}

    record Refused(String reason) implements AnswerText {}

    /// Reads an answer; blanks around it and capital letters of `yes`, `no` and `none` do not matter.
    ///
    /// @param zone in which a time of day is meant
    static AnswerText of(Check check, String answer, ZoneId zone, Timestamp now) {
        String text = answer.trim();
        return switch (check.kind()) {
            case CONFIRM, YES_NO -> yesOrNo(check, text.toLowerCase(Locale.ROOT));
            case TEXT -> text(check, text);
            case NUMBER -> number(check, text);
            case HOURS_SINCE -> time(check, text, zone, now);
        };
    }

    private static AnswerText yesOrNo(Check check, String text) {
        return text.equals("yes") || text.equals("no") ? new Kept(text) : refused(check, "yes or no", text);
    }

    private static AnswerText text(Check check, String text) {
        if (check.id().equals(Check.CONSCIOUSNESS)) {
            return Consciousness.of(text)
                    .<AnswerText>map(level -> new Kept(level.letter()))
                    .orElse(refused(check, "A, C, V, P or U", text));
        }
        return text.isEmpty() ? refused(check, "words", text) : new Kept(text);
    }

    private static AnswerText number(Check check, String text) {
        String expected = "a number" + check.range().map(AnswerText::words).orElse("");
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            boolean believed = Double.isFinite(number)
                    && check.range().map(range -> range.has(number)).orElse(true);
            return believed ? new Kept(trim(number)) : refused(check, expected, text);
        } catch (NumberFormatException e) {
            return refused(check, expected, text);
        }
    }

    private static AnswerText time(Check check, String text, ZoneId zone, Timestamp now) {
        if (text.equalsIgnoreCase(CheckItem.NONE)) {
            return new Kept(CheckItem.NONE);
        }
        Optional<LocalDateTime> time = CheckItem.time(text);
        if (time.isEmpty()) {
            return refused(check, "a date and time like 2026-11-24T07:30, or none", text);
        }
        Duration passed = Duration.between(time.get().atZone(zone).toInstant(), now.wall());
        return passed.isNegative()
                ? new Refused(check.words() + ": " + text + " is in the future.")
                : new Kept(time.get().toString());
    }

    private static AnswerText refused(Check check, String expected, String text) {
        String got = text.isEmpty() ? "nothing" : "“" + text + "”";
        return new Refused(check.words() + " wants " + expected + ", not " + got + ".");
    }

    private static String words(NumberRange range) {
        return " from " + trim(range.least()) + " to " + trim(range.most());
    }

    static String trim(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
