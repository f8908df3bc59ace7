package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.Presence;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.monitor.LiveValue;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// A continuously measured number as a cell shows it: what a person may believe of it, and for how long (ux 6.1).
///
/// Thread rule: immutable.
///
/// @param digits for the numeral; `--` if there is no value
/// @param tone how far it is to be believed
/// @param notes at most two short lines under the label: its age, its limit, why it is missing
/// @param strong true if the notes tell of an alarm
/// @param spoken the whole in words, for a screen reader
// Requirement: UI-AGE-1
// Control: H2
public record ValueFace(String digits, Tone tone, List<String> notes, boolean strong, AlarmLook look, String spoken) {
    private static final Texts TEXTS = Texts.of(ValueFace.class);

    /// How far a number is to be believed, and so how it is coloured.
    public enum Tone {
        /// New and sure: in its own colour.
        LIVE,
        /// Old or doubtful: grey.
        DOUBTFUL,
        /// None: bars.
        MISSING
    }

    /// The digits of a number that there is none of.
    public static final String BARS = "--";
    /// Ages at which a number turns grey and goes: ux 6.1.
    static final Duration GREY_AT = Duration.ofSeconds(5);

    static final Duration GONE_AT = Duration.ofSeconds(10);

    /// The face of a metric.
    ///
    /// @param name for the spoken text, for example `SpO2`
    /// @param value null if no device ever reported it
    /// @param alarm the patient alarm about it, if there is one
    public static ValueFace of(
            String name, @Nullable LiveValue value, Optional<AlarmOccurrence> alarm, TimeText time, Timestamp now) {
        AlarmLook look = alarm.map(AlarmLook::of).orElse(AlarmLook.NONE);
        if (value == null) {
            return new ValueFace(
                    BARS, Tone.MISSING, List.of(TEXTS.say("value.yet")), false, look, TEXTS.say("spoken.none", name));
        }
        Optional<NumericReading> good = value.lastGood();
        if (good.isEmpty() || !value.latest().validity().hasValue()) {
            return missing(name, reason(value.latest()), look);
        }
        NumericReading reading = good.get();
        Duration age = now.since(reading.at());
        if (age.compareTo(GONE_AT) >= 0) {
            String last = integer(reading);
            String at = time.clock(reading.at());
            List<String> notes = List.of(TEXTS.say("value.last", last), at);
            return new ValueFace(BARS, Tone.MISSING, notes, false, look, TEXTS.say("spoken.last", name, last, at));
        }
        return present(name, reading, age, alarm, look, now);
    }

    private static ValueFace present(
            String name,
            NumericReading reading,
            Duration age,
            Optional<AlarmOccurrence> alarm,
            AlarmLook look,
            Timestamp now) {
        boolean old = age.compareTo(GREY_AT) >= 0;
        boolean doubted = reading.validity() == Validity.QUESTIONABLE;
        List<String> notes = alarm.map(a -> alarmNotes(a, now)).orElse(List.of());
        boolean strong = look.priority().isPresent();
        if (old) {
            notes = List.of(TEXTS.say("value.old", Long.toString(age.toSeconds())));
        } else if (doubted && !strong) {
            notes = List.of(reason(reading));
        }
        String digits = integer(reading);
        Tone tone = old || doubted ? Tone.DOUBTFUL : Tone.LIVE;
        String spoken = notes.isEmpty()
                ? TEXTS.say("spoken.live", name, digits)
                : TEXTS.say("spoken.noted", name, digits, spoken(look, notes));
        return new ValueFace(digits, tone, notes, strong && !old, look, spoken);
    }

    private static String spoken(AlarmLook look, List<String> notes) {
        String said = String.join(" ", notes);
        return look.priority()
                .map(p -> TEXTS.say("spoken.alarm", AlarmWords.priority(p), said))
                .orElse(said);
    }

    private static ValueFace missing(String name, String reason, AlarmLook look) {
        return new ValueFace(BARS, Tone.MISSING, List.of(reason), false, look, TEXTS.say("spoken.why", name, reason));
    }

    private static List<String> alarmNotes(AlarmOccurrence alarm, Timestamp now) {
        if (alarm.presence() == Presence.PENDING) {
            return List.of(TEXTS.say("value.pending", AlarmWords.shortLimit(alarm), AlarmWords.lasted(alarm, now)));
        }
        return alarm.presence() == Presence.LATCHED
                ? List.of(TEXTS.say("value.was", lastWord(alarm.title())), TEXTS.say("value.latched"))
                : List.of(AlarmWords.limit(alarm), AlarmWords.lasted(alarm, now));
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    /// The device's own words for what it doubts; `signal poor` or `no signal` if it gave none.
    private static String reason(NumericReading reading) {
        String word = reading.status().isEmpty() ? "" : reading.status().getFirst();
        if (!word.isEmpty()) {
            return PhraseBook.translate(word);
        }
        return TEXTS.say(reading.validity() == Validity.QUESTIONABLE ? "value.poor" : "value.noSignal");
    }

    private static String integer(NumericReading reading) {
        return Long.toString(Math.round(reading.value()));
    }
}
