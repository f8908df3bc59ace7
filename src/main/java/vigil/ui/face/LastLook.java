package vigil.ui.face;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// How a room looked last, to tell whether its words must be written anew: at once when anything of it has changed, and
/// ten times a second for what ages. A monitor publishes each block of its pulse wave, which no word tells of.
///
/// Thread rule: FX thread.
public final class LastLook {
    private final Pace pace;
    private @Nullable RoomSnapshot seen;
    private @Nullable Language spoken;

    /// @param offset see [Pace]
    public LastLook(Duration offset) {
        pace = new Pace(offset);
    }

    /// True if words written at the last look may no longer hold. Says so once.
    public boolean isOver(RoomSnapshot room, Timestamp now) {
        RoomSnapshot before = seen;
        Language language = Spoken.now();
        boolean due = pace.isDue(now) || before == null || language != spoken || !saysTheSame(before, room);
        seen = room;
        spoken = language;
        return due;
    }

    private static boolean saysTheSame(RoomSnapshot before, RoomSnapshot room) {
        return before == room
                || before.session().orElse(null) == room.session().orElse(null)
                        && before.room().equals(room.room())
                        && before.alarms().equals(room.alarms())
                        && before.values().equals(room.values())
                        && before.cuff().equals(room.cuff())
                        && before.audible() == room.audible()
                        && before.category() == room.category()
                        && before.hold().equals(room.hold())
                        && before.inactiveRules().equals(room.inactiveRules())
                        && before.escalated().equals(room.escalated())
                        && before.links().equals(room.links())
                        && before.oximeters().equals(room.oximeters())
                        && before.recorder().failing() == room.recorder().failing()
                        && before.recorder().reason().equals(room.recorder().reason())
                        && before.simulated() == room.simulated()
                        && before.lastRefusal().equals(room.lastRefusal())
                        && before.pleth().samplesPerSecond() == room.pleth().samplesPerSecond();
    }
}
