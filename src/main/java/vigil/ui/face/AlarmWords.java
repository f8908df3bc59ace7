package vigil.ui.face;

import java.time.Duration;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmSubject;
import vigil.alarm.Inactivation;
import vigil.metric.Timestamp;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What the screens say about one alarm: what, since when, against which limit (ux 11).
///
/// Thread rule: stateless.
// Requirement: UI-PAUSE-1
// Control: H9
public final class AlarmWords {
    private static final Texts TEXTS = Texts.of(AlarmWords.class);

    private AlarmWords() {}

    /// A priority's word: `HIGH`.
    public static String priority(AlarmPriority priority) {
        return PhraseBook.translate(priority.name());
    }

    /// The limit it passed, for example `below 90`; the whole cause if it does not begin with the title.
    static String limit(AlarmOccurrence alarm) {
        return PhraseBook.translate(englishLimit(alarm));
    }

    /// As the engine says it.
    private static String englishLimit(AlarmOccurrence alarm) {
        String cause = alarm.cause();
        if (!cause.startsWith(alarm.title())) {
            return cause;
        }
        return cause.substring(alarm.title().length()).replaceFirst("^[,: ]+", "");
    }

    /// The limit with a sign in place of its word, for narrow places: `< 90`.
    static String shortLimit(AlarmOccurrence alarm) {
        return PhraseBook.translate(englishLimit(alarm).replace("below ", "< ").replace("above ", "> "));
    }

    /// True if one reading or score is the cause: it happened at a time, it does not last.
    static boolean isOfOneReading(AlarmCondition condition) {
        return condition.kind() == AlarmKind.PHYSIOLOGICAL
                && (condition.subject() == AlarmSubject.PRESSURE || condition.subject() == AlarmSubject.SEDATION);
    }

    /// How long it has signalled: `0:41`.
    static String lasted(AlarmOccurrence alarm, Timestamp now) {
        return TimeText.duration(now.since(alarm.since()));
    }

    /// Until it signals again, for example `1:48`; empty if it was not acknowledged or does not come back.
    static String again(AlarmOccurrence alarm, Timestamp now) {
        return alarm.inactivation() instanceof Inactivation.Acknowledged ack && comesBack(ack, now)
                ? TimeText.countdown(ack.until().since(now))
                : "";
    }

    /// That its sound is paused and how long still: `audio paused 1:22`; empty if it is not. A person sees of each
    /// alarm whether it is silenced (IEC 60601-1-8, 6.8).
    static String paused(AlarmOccurrence alarm, Timestamp now) {
        return alarm.inactivation() instanceof Inactivation.AudioPaused pause && now.isBefore(pause.until())
                ? TEXTS.say("alarm.paused", TimeText.countdown(pause.until().since(now)))
                : "";
    }

    /// Who acknowledged it and when; `not acknowledged` if nobody did.
    static String acknowledgement(AlarmOccurrence alarm, TimeText time) {
        return alarm.inactivation() instanceof Inactivation.Acknowledged ack
                ? TEXTS.say("alarm.acknowledged", time.clock(ack.at()), person(ack.by()))
                : TEXTS.say("alarm.unacknowledged");
    }

    /// Who it was; an alarm can be acknowledged where nobody is signed in (ux 5.4).
    public static String person(String by) {
        return by.isBlank() ? TEXTS.say("alarm.nobody") : by;
    }

    /// LOW never comes back: its time lies far away.
    private static boolean comesBack(Inactivation.Acknowledged ack, Timestamp now) {
        return ack.until().since(now).compareTo(Duration.ofHours(1)) < 0;
    }
}
