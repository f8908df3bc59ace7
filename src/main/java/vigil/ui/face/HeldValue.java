package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.CuffHold;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.monitor.LiveValue;
import vigil.ui.language.Texts;

/// The oximeter's number while a cuff squeezes the limb it sits on: the last value in grey, and in words that and for
/// how long its no-signal alarm is held (ux 6.1; clinical facts, 9.3 and AV-7). An alarm on the value shows as ever.
final class HeldValue {
    private static final Texts TEXTS = Texts.of(HeldValue.class);

    private HeldValue() {}

    /// @param face the number as it would show without a hold
    /// @param value null if no device ever reported it
    static ValueFace of(ValueFace face, @Nullable LiveValue value, Optional<CuffHold> hold, Timestamp now) {
        Optional<NumericReading> last = value == null ? Optional.empty() : value.lastGood();
        if (hold.isEmpty() || last.isEmpty() || face.look().priority().isPresent()) {
            return face;
        }
        String held =
                TEXTS.say("value.held", TimeText.duration(now.since(hold.get().since())));
        Duration age = now.since(last.get().at());
        List<String> notes;
        if (age.compareTo(ValueFace.GREY_AT) >= 0) {
            notes = List.of(held, TEXTS.say("value.old", Long.toString(age.toSeconds())));
        } else {
            notes = face.notes().isEmpty()
                    ? List.of(held)
                    : List.of(held, face.notes().getFirst());
        }
        String digits = Long.toString(Math.round(last.get().value()));
        String spoken = TEXTS.say("spoken.noted", "SpO2", digits, String.join(", ", notes));
        return new ValueFace(digits, ValueFace.Tone.DOUBTFUL, notes, false, face.look(), spoken);
    }
}
