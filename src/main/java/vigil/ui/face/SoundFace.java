package vigil.ui.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;

/// What the alarm sound does, of one room or of all.
///
/// Thread rule: immutable.
///
/// @param title `Audio paused 1:22`, `Sounding`, `No alarm sounds`
/// @param detail a second line
public record SoundFace(State state, String title, String detail) {
    /// What can be done about the sound.
    public enum State {
        QUIET,
        SOUNDING,
        PAUSED
    }

    /// The sound of these rooms together.
    public static SoundFace of(List<RoomSnapshot> rooms, Timestamp now) {
        Optional<Timestamp> until = pausedUntil(rooms, now);
        Optional<AudibleSignal> loudest = rooms.stream()
                .map(RoomSnapshot::audible)
                .filter(a -> a.compareTo(AudibleSignal.PAUSED) > 0)
                .max(Comparator.naturalOrder());
        if (loudest.isPresent()) {
            List<String> where = rooms.stream()
                    .filter(r -> r.audible() == loudest.get())
                    .map(RoomSnapshot::room)
                    .toList();
            String place = where.size() == 1 ? where.getFirst() : where.size() + " rooms";
            return new SoundFace(State.SOUNDING, "Sounding", loudest.get() + ", " + place);
        }
        return until.map(u -> new SoundFace(
                        State.PAUSED, "Audio paused " + TimeText.countdown(u.since(now)), "a new alarm sounds"))
                .orElse(new SoundFace(State.QUIET, "Quiet", "no alarm sounds"));
    }

    /// The detail where there is no room for a long room's name: the priority alone. The band beside names the room.
    public String brief() {
        int comma = detail.indexOf(',');
        return comma < 0 ? detail : detail.substring(0, comma);
    }

    private static Optional<Timestamp> pausedUntil(List<RoomSnapshot> rooms, Timestamp now) {
        return rooms.stream()
                .flatMap(r -> r.alarms().stream())
                .map(a -> a.inactivation())
                .filter(Inactivation.AudioPaused.class::isInstance)
                .map(i -> ((Inactivation.AudioPaused) i).until())
                .filter(u -> now.isBefore(u))
                .max(Comparator.comparingLong(Timestamp::monoNanos));
    }
}
