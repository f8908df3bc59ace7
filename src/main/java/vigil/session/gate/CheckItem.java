package vigil.session.gate;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.Session;
import vigil.treatment.Check;

/// How one check of the preset stands.
final class CheckItem {
    // Requirement: SES-GATE-3
    // Control: H6
    /// The answer of an hours-since check where there was nothing to wait for.
    static final String NONE = "none";

    private CheckItem() {}

    static GateItem of(Check check, Session session, ZoneId zone, Timestamp now) {
        Optional<Answer> given = session.charting().answer(check.id());
        if (given.isEmpty()) {
            return unanswered(check, session);
        }
        String answer = given.get().answer();
        return switch (check.kind()) {
            // Whoever is not confirmed to be the patient is not treated, and no reason makes up for that.
            case CONFIRM -> item(check, answer.equals("yes") ? GateState.PASSED : GateState.OPEN, answer);
            case YES_NO -> item(check, answer.equals("yes") ? meant(check) : GateState.PASSED, answer);
            case TEXT -> item(check, answer.isBlank() ? GateState.OPEN : GateState.PASSED, answer);
            case NUMBER -> item(check, isBelieved(check, answer) ? GateState.PASSED : GateState.OPEN, answer);
            case HOURS_SINCE -> since(check, answer, zone, now);
        };
    }

    private static GateItem unanswered(Check check, Session session) {
        boolean byWeight = session.plan().milligramsPerKilogram().isPresent();
        return check.id().equals(Check.WEIGHT) && !byWeight
                ? item(check, GateState.PASSED, "not needed, the dose is not planned per kg")
                : item(check, GateState.OPEN, "");
    }

    private static GateItem since(Check check, String answer, ZoneId zone, Timestamp now) {
        if (answer.equals(NONE)) {
            return item(check, GateState.PASSED, NONE);
        }
        Optional<Duration> passed =
                time(answer).map(then -> Duration.between(then.atZone(zone).toInstant(), now.wall()));
        if (passed.isEmpty() || passed.get().isNegative()) {
            return item(check, GateState.OPEN, answer + " is no time that has passed");
        }
        Duration needed = check.least().orElse(Duration.ZERO);
        boolean enough = passed.get().compareTo(needed) >= 0;
        String detail = HoursText.of(passed.get()) + (enough ? "" : ", needs " + HoursText.of(needed));
        return item(check, enough ? GateState.PASSED : meant(check), detail);
    }

    static Optional<LocalDateTime> time(String answer) {
        try {
            return Optional.of(LocalDateTime.parse(answer));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isBelieved(Check check, String answer) {
        try {
            double number = Double.parseDouble(answer);
            return Double.isFinite(number)
                    && check.range().map(range -> range.has(number)).orElse(true);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static GateState meant(Check check) {
        return switch (check.meaning()) {
            case NOTED -> GateState.PASSED;
            case CAUTION -> GateState.CAUTION;
            case SOFT_STOP -> GateState.SOFT_STOP;
            case HARD_STOP -> GateState.HARD_STOP;
        };
    }

    private static GateItem item(Check check, GateState state, String detail) {
        return new GateItem(check.id(), state, check.words(), detail);
    }
}
