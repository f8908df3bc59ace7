package vigil.ui.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What the alarm sound does, of one room or of all.
///
/// Thread rule: immutable.
///
/// @param title `Audio paused 1:22`, `Sounding`, `Sound fault`, `Quiet`
/// @param detail a second line
/// @param pause how long a pause lasts, as the limits in force have it: `2:00`; empty where rooms differ
// Requirement: UI-PAUSE-1
// Control: H9
public record SoundFace(State state, String title, String detail, String pause) {
    private static final Texts TEXTS = Texts.of(SoundFace.class);

    /// What must not be called sounding or quiet: nobody may hear it.
    private static final String FAULT = "sound.fault";

    /// What can be done about the sound.
    public enum State {
        QUIET,
        SOUNDING,
        PAUSED
    }

    /// The sound of these rooms together.
    public static SoundFace of(List<RoomSnapshot> rooms, Timestamp now) {
        Optional<Timestamp> until = pausedUntil(rooms, now);
        String pause = pause(rooms);
        boolean lost = rooms.stream()
                .flatMap(r -> r.alarm(AlarmCondition.AUDIO_LOST).stream())
                .anyMatch(a -> a.presence() == Presence.ACTIVE);
        Optional<AudibleSignal> loudest = rooms.stream()
                .map(RoomSnapshot::audible)
                .filter(a -> a.compareTo(AudibleSignal.PAUSED) > 0)
                .max(Comparator.naturalOrder());
        if (loudest.isPresent()) {
            return new SoundFace(
                    State.SOUNDING,
                    TEXTS.say(lost ? FAULT : "sound.sounding"),
                    PhraseBook.translate(loudest.get().name()) + ", " + where(rooms, loudest.get()),
                    pause);
        }
        if (lost && until.isEmpty()) {
            return new SoundFace(State.QUIET, TEXTS.say(FAULT), TEXTS.say("sound.fault.detail"), pause);
        }
        return until.map(u -> new SoundFace(
                        State.PAUSED,
                        TEXTS.say("sound.paused", TimeText.countdown(u.since(now))),
                        TEXTS.say("sound.paused.detail"),
                        pause))
                .orElseGet(() ->
                        new SoundFace(State.QUIET, TEXTS.say("sound.quiet"), TEXTS.say("sound.quiet.detail"), pause));
    }

    /// That a pause runs and how long still, also while something else sounds; empty if none runs.
    public static Optional<String> paused(List<RoomSnapshot> rooms, Timestamp now) {
        return pausedUntil(rooms, now).map(until -> TEXTS.say("sound.paused", TimeText.countdown(until.since(now))));
    }

    /// The detail where there is no room for a long room's name: the priority alone. The band beside names the room.
    public String brief() {
        int comma = detail.indexOf(',');
        return comma < 0 ? detail : detail.substring(0, comma);
    }

    /// How long a pause still lasts, for its button: `1:22`.
    public String left() {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private static String pause(List<RoomSnapshot> rooms) {
        List<String> lengths = rooms.stream()
                .flatMap(room -> room.session().stream())
                .map(session ->
                        TimeText.duration(session.limitsInForce().silence().audioPaused()))
                .distinct()
                .toList();
        return lengths.size() == 1 ? lengths.getFirst() : "";
    }

    private static String where(List<RoomSnapshot> rooms, AudibleSignal signal) {
        List<String> where = rooms.stream()
                .filter(r -> r.audible() == signal)
                .map(RoomSnapshot::room)
                .toList();
        return where.size() == 1 ? where.getFirst() : TEXTS.say("sound.rooms", Integer.toString(where.size()));
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
