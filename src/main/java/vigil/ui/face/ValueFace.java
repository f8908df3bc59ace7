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

/// A continuously measured number as a cell shows it: what a person may believe of it, and for how long (ux 6.1).
///
/// Thread rule: immutable.
///
/// @param digits for the numeral; `--` if there is no value
/// @param tone how far it is to be believed
/// @param notes at most two short lines under the label: its age, its limit, why it is missing
/// @param strong true if the notes tell of an alarm
/// @param spoken the whole in words, for a screen reader
public record ValueFace(String digits, Tone tone, List<String> notes, boolean strong, AlarmLook look, String spoken) {
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
            return new ValueFace(BARS, Tone.MISSING, List.of("no reading yet"), false, look, name + " no value");
        }
        Optional<NumericReading> good = value.lastGood();
        if (good.isEmpty() || !value.latest().validity().hasValue()) {
            return missing(name, reason(value.latest()), look);
        }
        NumericReading reading = good.get();
        Duration age = now.since(reading.at());
        if (age.compareTo(GONE_AT) >= 0) {
            String last = integer(reading);
            List<String> notes = List.of("last " + last, time.clock(reading.at()));
            return new ValueFace(
                    BARS, Tone.MISSING, notes, false, look, name + " no value, last " + String.join(" at ", notes));
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
            notes = List.of(age.toSeconds() + " s old");
        } else if (doubted && !strong) {
            notes = List.of(reason(reading));
        }
        String digits = integer(reading);
        Tone tone = old || doubted ? Tone.DOUBTFUL : Tone.LIVE;
        String spoken = name + " " + digits + (notes.isEmpty() ? ", live" : ", " + spoken(look, notes));
        return new ValueFace(digits, tone, notes, strong && !old, look, spoken);
    }

    private static String spoken(AlarmLook look, List<String> notes) {
        return look.priority().map(p -> p + " alarm, ").orElse("") + String.join(" ", notes);
    }

    private static ValueFace missing(String name, String reason, AlarmLook look) {
        return new ValueFace(BARS, Tone.MISSING, List.of(reason), false, look, name + " no value, " + reason);
    }

    private static List<String> alarmNotes(AlarmOccurrence alarm, Timestamp now) {
        if (alarm.presence() == Presence.PENDING) {
            return List.of(AlarmWords.shortLimit(alarm) + " for " + AlarmWords.lasted(alarm, now));
        }
        return alarm.presence() == Presence.LATCHED
                ? List.of("was " + lastWord(alarm.title()), "latched")
                : List.of(AlarmWords.limit(alarm), AlarmWords.lasted(alarm, now));
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    /// The device's own words for what it doubts; `signal poor` or `no signal` if it gave none.
    private static String reason(NumericReading reading) {
        String word = reading.status().isEmpty() ? "" : reading.status().getFirst();
        if (!word.isEmpty()) {
            return word;
        }
        return reading.validity() == Validity.QUESTIONABLE ? "signal poor" : "no signal";
    }

    private static String integer(NumericReading reading) {
        return Long.toString(Math.round(reading.value()));
    }
}
