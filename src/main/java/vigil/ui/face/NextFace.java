package vigil.ui.face;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;

/// The one thing that is due first in a room.
///
/// Thread rule: immutable.
///
/// @param when `Next · at 14:16:42`
/// @param what `NIBP in 9:00`
public record NextFace(String when, String what) {
    private record Due(Timestamp at, String what) {}

    /// What comes first; empty while nothing is planned.
    public static Optional<NextFace> of(RoomSnapshot room, TimeText time, Timestamp now) {
        Optional<Session> session = room.session().filter(s -> !s.isEnded());
        Optional<Due> cuff = room.cuff().due().map(at -> new Due(at, "NIBP"));
        Optional<Due> end = session.filter(s -> s.doseClock().isRunning())
                .flatMap(s -> s.plannedDoseEnd(now).map(at -> new Due(at, "End of " + dose(s))));
        Optional<Due> leave = session.filter(s -> s.phase() == Phase.OBSERVATION)
                .flatMap(Session::earliestLeave)
                .filter(at -> now.isBefore(at))
                .map(at -> new Due(at, "Earliest leave"));
        return Stream.of(cuff, end, leave)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(d -> d.at().monoNanos()))
                .map(d -> face(d, time, now));
    }

    private static String dose(Session session) {
        return PhaseFace.word(Phase.DOSING, session.plan().modality()).toLowerCase(java.util.Locale.ROOT);
    }

    private static NextFace face(Due due, TimeText time, Timestamp now) {
        Duration left = due.at().since(now);
        return left.isNegative()
                ? new NextFace(
                        "Due since " + time.clock(due.at()),
                        due.what() + " " + TimeText.duration(left.negated()) + " overdue")
                : new NextFace("Next · at " + time.clock(due.at()), due.what() + " in " + TimeText.countdown(left));
    }
}
