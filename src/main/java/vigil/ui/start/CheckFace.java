package vigil.ui.start;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.gate.GateState;
import vigil.treatment.Check;
import vigil.treatment.CheckKind;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// One check as its row shows it.
///
/// Thread rule: immutable.
///
/// @param answer as the log keeps it; empty while nobody answered
/// @param typed the answer as a field shows it
/// @param note what it comes to, in a word or two: `7 h 28 min`, `caution`; may be empty
/// @param stamp when, and by whom: `14:09 · R. Okafor`; empty while nobody answered
record CheckFace(Check check, GateState state, String answer, String typed, String note, String stamp) {
    private static final Texts TEXTS = Texts.of(CheckFace.class);

    /// @param state how the gate judges it
    static CheckFace of(Check check, GateState state, Optional<Answer> given, TimeText time, Timestamp now) {
        String answer = given.map(Answer::answer).orElse("");
        String stamp = given.map(a -> stamp(a, time)).orElse("");
        LocalDateTime local = local(time.zone(), now);
        String typed = switch (check.kind()) {
            case HOURS_SINCE -> ClockAnswer.show(answer, local);
            case NUMBER -> DoseArithmetic.shown(answer);
            case CONFIRM, YES_NO, TEXT -> answer;
        };
        return new CheckFace(check, state, answer, typed, note(check, state, answer, local), stamp);
    }

    static LocalDateTime local(ZoneId zone, Timestamp at) {
        return LocalDateTime.ofInstant(at.wall(), zone);
    }

    /// `14:09 · R. Okafor`.
    static String stamp(Answer answer, TimeText time) {
        String at = time.shortClock(answer.at());
        return answer.by().isEmpty() ? at : at + " · " + answer.by();
    }

    private static String note(Check check, GateState state, String answer, LocalDateTime now) {
        String ago = check.kind() != CheckKind.HOURS_SINCE
                ? ""
                : answer.equals(ClockAnswer.NONE) ? TEXTS.say("since.none") : ClockAnswer.ago(answer, now);
        String least = check.least()
                .filter(l -> !ago.isEmpty() && state.compareTo(GateState.PASSED) > 0)
                .map(l -> TEXTS.say("since.short", ago, ClockAnswer.hours(l)))
                .orElse(ago);
        return least;
    }

    /// The word for what it stands at; empty while it is open or passed.
    String word() {
        return switch (state) {
            case PASSED, OPEN -> "";
            case CAUTION -> TEXTS.say("word.caution");
            case SOFT_STOP -> TEXTS.say("word.reason");
            case HARD_STOP -> TEXTS.say("word.stop");
        };
    }

    /// Which of Yes (0) and No (1) was answered; empty while nobody did.
    OptionalInt yesOrNo() {
        return switch (answer) {
            case "yes" -> OptionalInt.of(0);
            case "no" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    /// The answer as it is said: yes and no in the language spoken.
    String said() {
        OptionalInt chosen = yesOrNo();
        return chosen.isEmpty() ? typed() : TEXTS.say(chosen.getAsInt() == 0 ? "said.yes" : "said.no");
    }

    boolean isAnswered() {
        return !answer.isEmpty();
    }
}
