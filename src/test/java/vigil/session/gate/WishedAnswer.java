package vigil.session.gate;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import vigil.treatment.Check;

/// The answer to a check that stands in nobody's way: for demonstrations, simulated sessions and tests. Never for a
/// patient: people answer for themselves, and a check has no preset answer.
public final class WishedAnswer {
    private WishedAnswer() {}

    /// @param now local date and time
    public static String to(Check check, LocalDateTime now) {
        return switch (check.kind()) {
            case CONFIRM -> "yes";
            case YES_NO -> "no";
            case TEXT -> check.id().equals(Check.CONSCIOUSNESS) ? "A" : "simulated";
            case NUMBER ->
                check.range().map(range -> number(range.least(), range.most())).orElse("1");
            case HOURS_SINCE ->
                now.minus(check.least().orElse(Duration.ZERO).multipliedBy(2))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
        };
    }

    /// A number inside the range: its geometric middle, for a weight in kg that of an adult.
    private static String number(double least, double most) {
        return String.valueOf(Math.round(least > 0 ? Math.sqrt(least * most) : (least + most) / 2));
    }
}
