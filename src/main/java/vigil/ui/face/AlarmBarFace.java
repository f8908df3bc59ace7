package vigil.ui.face;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmId;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.language.Texts;

/// The alarms of one room as a bar over a screen without the large numbers says them.
///
/// Thread rule: immutable.
///
/// @param alarms all that have signalled, most urgent first
/// @param index which of them the bar has in hand
/// @param numbers what stands there while there is none: the newest numbers with their age
public record AlarmBarFace(List<AlarmLine> alarms, int index, SoundFace sound, String numbers) {
    private static final Texts TEXTS = Texts.of(AlarmBarFace.class);

    public AlarmBarFace {
        alarms = List.copyOf(alarms);
    }

    /// The bar of a room.
    ///
    /// @param chosen the alarm a person turned to; null for the most urgent one
    public static AlarmBarFace of(RoomSnapshot room, @Nullable AlarmId chosen, TimeText time, Timestamp now) {
        RoomFace face = RoomFace.of(room, time, now);
        int index = 0;
        for (int i = 0; i < face.alarms().size(); i++) {
            if (face.alarms().get(i).id().equals(chosen)) {
                index = i;
            }
        }
        return new AlarmBarFace(face.alarms(), index, SoundFace.of(List.of(room), now), numbers(face));
    }

    /// The alarm in hand.
    public Optional<AlarmLine> alarm() {
        return alarms.isEmpty() ? Optional.empty() : Optional.of(alarms.get(index));
    }

    private static String numbers(RoomFace face) {
        String age = face.cuff().age().isEmpty() ? "" : ", " + face.cuff().age();
        return TEXTS.say(
                "numbers",
                value(face.spo2()),
                value(face.pulse()),
                bare(face.cuff().digits()) + age);
    }

    /// A number that is not new says how old it is (ux 6.1).
    private static String value(ValueFace value) {
        return switch (value.tone()) {
            case LIVE -> value.digits();
            case DOUBTFUL -> value.digits() + note(value);
            case MISSING -> TEXTS.say("numbers.none");
        };
    }

    private static String note(ValueFace value) {
        return value.notes().isEmpty() ? "" : " (" + value.notes().getFirst() + ")";
    }

    private static String bare(String digits) {
        return digits.startsWith("-") ? TEXTS.say("numbers.none") : digits;
    }
}
