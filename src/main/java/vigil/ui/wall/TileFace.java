package vigil.ui.wall;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Mark;
import vigil.session.Session;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.CuffFace;
import vigil.ui.face.NextFace;
import vigil.ui.face.PhaseFace;
import vigil.ui.face.RoomFace;
import vigil.ui.face.TimeText;
import vigil.ui.face.ValueFace;

/// A room as its tile shows it: its face, and what only the wall has to say of it.
///
/// Thread rule: immutable.
///
/// @param cuff the pressure; without digits while the room's monitor does not answer (ux 12.1)
/// @param unrecorded true while what happens in a running session cannot be kept
/// @param restoring how long a session that was taken up again after a restart has waited for its devices, `0:03`;
///     empty where none waits
/// @param unscored a score that was not given, the longest wording first; empty where none is overdue
record TileFace(RoomFace face, CuffFace cuff, boolean unrecorded, String restoring, List<String> unscored) {
    /// A monitor that published nothing for this long has lost contact: as long as until a number goes (ux 6.1, 12.1).
    private static final Duration NO_CONTACT = Duration.ofSeconds(10);

    /// A room at this moment of the screen's own clock.
    static TileFace of(RoomSnapshot room, TimeText time, Timestamp now) {
        RoomFace face = RoomFace.of(room, time, now);
        boolean lost = room.isMonitoring() && now.since(room.at()).compareTo(NO_CONTACT) >= 0;
        return new TileFace(
                face,
                lost ? unheard(face.cuff(), room, time) : face.cuff(),
                room.isMonitoring() && room.recorder().failing(),
                restoring(room, now),
                room.session()
                        .filter(s -> !s.isEnded())
                        .map(s -> NextFace.unscored(s, time, now))
                        .orElse(List.of()));
    }

    /// What comes next, the longest wording first. A score that was forgotten comes before the next phase:
    /// who takes the room over sees it from the wall (hazard H32).
    List<String> then() {
        if (!unscored.isEmpty()) {
            return unscored;
        }
        String next = face.phase().map(PhaseFace::then).orElse("");
        int colon = next.indexOf(": ");
        return List.of(next, colon < 0 ? next : next.substring(colon + 2), "");
    }

    /// Nobody knows whether a newer reading was taken: no digits, and what the last one was.
    private static CuffFace unheard(CuffFace cuff, RoomSnapshot room, TimeText time) {
        String last = room.cuff()
                .lastResult()
                .map(r -> CuffFace.pressures(r) + " · " + time.shortClock(r.at()))
                .orElse("");
        return new CuffFace(
                "--",
                ValueFace.Tone.MISSING,
                false,
                false,
                "",
                cuff.clock(),
                "",
                false,
                0,
                "",
                last,
                cuff.byHand(),
                List.of(),
                AlarmLook.NONE);
    }

    private static String restoring(RoomSnapshot room, Timestamp now) {
        Optional<Timestamp> restored = room.session().filter(s -> !s.isEnded()).flatMap(TileFace::restored);
        return restored.filter(at -> !hasNumbers(room, at))
                .map(at -> TimeText.duration(now.since(at)))
                .orElse("");
    }

    private static Optional<Timestamp> restored(Session session) {
        return session.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.RESTORED)
                .reduce((before, last) -> last)
                .map(Mark::at);
    }

    private static boolean hasNumbers(RoomSnapshot room, Timestamp since) {
        return room.values().values().stream()
                        .flatMap(v -> v.lastGood().stream())
                        .anyMatch(r -> since.isBefore(r.at()))
                || room.cuff()
                        .lastResult()
                        .map(CuffResult::at)
                        .filter(since::isBefore)
                        .isPresent();
    }
}
