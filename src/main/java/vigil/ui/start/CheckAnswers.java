package vigil.ui.start;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.monitor.MonitorCommand;
import vigil.session.Answer;
import vigil.treatment.Check;
import vigil.treatment.CheckKind;
import vigil.treatment.NumberRange;
import vigil.ui.language.Texts;

/// Takes what a person typed as the answer to a check: understood, it goes out at once; what cannot be understood
/// changes nothing. It holds no node.
///
/// Thread rule: FX thread.
final class CheckAnswers {
    private static final Texts TEXTS = Texts.of(CheckAnswers.class);

    private final StartModel model;

    CheckAnswers(StartModel model) {
        this.model = model;
    }

    /// @param local what a clock in the room shows
    /// @return what is wrong with it, in words; empty if it went out, or was the same as before
    Optional<String> answer(Check check, String typed, LocalDateTime local) {
        String text = typed.strip();
        Optional<String> kept = switch (check.kind()) {
            case CONFIRM, YES_NO, TEXT -> Optional.of(text);
            case NUMBER -> number(check, text);
            case HOURS_SINCE -> text.equals(ClockAnswer.NONE) ? Optional.of(text) : ClockAnswer.keep(text, local);
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (kept.isEmpty()) {
            return Optional.of(wanted(check));
        }
        if (!kept.equals(before(check))) {
            model.ask(by -> new MonitorCommand.AnswerCheck(check.id(), kept.get(), by));
            weigh(check, kept.get());
        }
        return Optional.empty();
    }

    private Optional<String> before(Check check) {
        return model.session().flatMap(s -> s.charting().answer(check.id())).map(Answer::answer);
    }

    private static Optional<String> number(Check check, String typed) {
        OptionalDouble number = DoseArithmetic.number(typed);
        return number.isPresent()
                        && check.range().map(r -> r.has(number.getAsDouble())).orElse(true)
                ? Optional.of(DoseArithmetic.kept(number.getAsDouble()))
                : Optional.empty();
    }

    private static String wanted(Check check) {
        if (check.kind() == CheckKind.HOURS_SINCE) {
            return TEXTS.say("wanted.time");
        }
        return check.range().map(CheckAnswers::range).orElse(TEXTS.say("wanted.number"));
    }

    private static String range(NumberRange range) {
        return TEXTS.say("wanted.range", DoseArithmetic.words(range.least()), DoseArithmetic.words(range.most()));
    }

    /// A dose planned per kilogram follows the weight.
    private void weigh(Check check, String answer) {
        if (check.id().equals(Check.WEIGHT)) {
            model.session()
                    .ifPresent(s -> model.change(s.plan(), PlanChange.weigh(s.plan(), DoseArithmetic.number(answer))));
        }
    }
}
