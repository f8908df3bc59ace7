package vigil.ui.face;

import java.util.Optional;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.EscalationStep;
import vigil.alarm.Presence;
import vigil.metric.Timestamp;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One alarm as a line says it: on a tile, in the band, in a list.
///
/// Thread rule: immutable.
///
/// @param id what Acknowledge is to name
/// @param title the short line, for example `SpO₂ 89`
/// @param headline the line with its limit where there is room for it: `SpO₂ 89, below 90`
/// @param detail since when, for how long, by whom acknowledged, in one line
/// @param first the first line of a band's two: the limit and the time
/// @param second the second: how it goes on
/// @param step how far it has gone without an answer; empty while it has not
/// @param again until it signals again, `1:48`; empty if it will not
public record AlarmLine(
        AlarmId id,
        AlarmLook look,
        String title,
        String headline,
        String detail,
        String first,
        String second,
        String again,
        Optional<EscalationStep> step) {
    private static final Texts TEXTS = Texts.of(AlarmLine.class);

    /// What to say of `alarm` now.
    ///
    /// @param value the newest value of what it is about, for a latched one; may be empty
    /// @param step how far it has gone without an answer
    public static AlarmLine of(
            AlarmOccurrence alarm, String value, Optional<EscalationStep> step, TimeText time, Timestamp now) {
        boolean cuff = AlarmWords.isOfOneReading(alarm.id().condition());
        String limit = AlarmWords.limit(alarm);
        String title = PhraseBook.translate(alarm.title());
        return new AlarmLine(
                alarm.id(),
                AlarmLook.of(alarm),
                title,
                cuff || limit.isEmpty() || isTechnical(alarm) ? title : title + ", " + limit,
                detail(alarm, limit, value, time, now),
                (limit.isEmpty() ? "" : limit + " · ") + TEXTS.say("alarm.at", time.clock(alarm.since())),
                second(alarm, value, step, time, now),
                AlarmWords.again(alarm, now),
                step);
    }

    private static String detail(AlarmOccurrence alarm, String limit, String value, TimeText time, Timestamp now) {
        AlarmLook look = AlarmLook.of(alarm);
        if (look.acknowledged()) {
            return AlarmWords.acknowledgement(alarm, time);
        }
        String paused = AlarmWords.paused(alarm, now); // first: what is cut on a narrow tile is the end
        if (look.latched()) {
            String state = value.isEmpty()
                    ? TEXTS.say(isUnseen(alarm) ? "alarm.unseen" : "alarm.over")
                    : TEXTS.say("alarm.now", value);
            return paused.isEmpty()
                    ? state + " · " + TEXTS.say("alarm.began", time.clock(alarm.since()))
                    : paused + " · " + state;
        }
        String lasted = TEXTS.say("alarm.for", AlarmWords.lasted(alarm, now));
        if (!paused.isEmpty()) {
            return paused + " · " + lasted;
        }
        if (isTechnical(alarm)) {
            return limit.isEmpty() ? lasted : lasted + " · " + limit;
        }
        return AlarmWords.isOfOneReading(alarm.id().condition())
                ? TEXTS.say("alarm.at", time.clock(alarm.since())) + " · " + limit
                : TEXTS.say("alarm.began", time.clock(alarm.since())) + " · " + lasted;
    }

    private static String second(
            AlarmOccurrence alarm, String value, Optional<EscalationStep> step, TimeText time, Timestamp now) {
        AlarmLook look = AlarmLook.of(alarm);
        String lasted = AlarmWords.lasted(alarm, now);
        if (look.acknowledged()) {
            return AlarmWords.acknowledgement(alarm, time);
        }
        String paused = AlarmWords.paused(alarm, now);
        if (alarm.presence() == Presence.LATCHED) {
            String state = value.isEmpty()
                    ? TEXTS.say(isUnseen(alarm) ? "alarm.unseen.waits" : "alarm.waits")
                    : TEXTS.say("alarm.now", value);
            return paused.isEmpty() ? state : paused; // the band has no place for both; the cell tells the value
        }
        String age = TEXTS.say(AlarmWords.isOfOneReading(alarm.id().condition()) ? "alarm.ago" : "alarm.for", lasted);
        return !paused.isEmpty()
                ? age + ", " + paused
                : TEXTS.say(step.map(AlarmLine::unanswered).orElse("alarm.open"), age);
    }

    private static String unanswered(EscalationStep step) {
        return step == EscalationStep.LOUDER ? "alarm.unanswered" : "alarm.unanswered.all";
    }

    /// True if only values tell whether it is over: HIGH latches when they are lost, too (clinical facts,
    /// 8, S9), so that without one nobody saw its end.
    private static boolean isUnseen(AlarmOccurrence alarm) {
        return alarm.id().condition().metric().isPresent();
    }

    private static boolean isTechnical(AlarmOccurrence alarm) {
        return alarm.id().condition().kind() == AlarmKind.TECHNICAL;
    }

    /// True once the screens of the other rooms show it too.
    public boolean isForAllRooms() {
        return step.filter(s -> s.compareTo(EscalationStep.OTHER_ROOMS) >= 0).isPresent();
    }

    /// What is wrong without whose it is: `unplugged`, for places too narrow for the name of a device.
    public String condition() {
        return PhraseBook.translate(id.condition().words());
    }

    /// The priority's word, `HIGH`.
    public String word() {
        return look.priority().map(AlarmWords::priority).orElse("");
    }
}
