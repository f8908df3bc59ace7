package vigil.ui.face;

import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;

/// The cuff without what it measured for a patient who has left: that belongs to nobody who comes next (hazards H6,
/// H31).
// Requirement: UI-PRIVACY-1
// Control: H31
final class ClearedCuff {
    private ClearedCuff() {}

    /// The cuff as a screen may show it.
    static CuffStatus of(RoomSnapshot room) {
        return room.session()
                .filter(Session::isEnded)
                .map(session -> since(session.last(), room.cuff()))
                .orElse(room.cuff());
    }

    private static CuffStatus since(Timestamp end, CuffStatus cuff) {
        List<CuffResult> results =
                cuff.results().stream().filter(r -> end.isBefore(r.at())).toList();
        return new CuffStatus(
                results,
                cuff.latest().filter(r -> end.isBefore(r.at())),
                cuff.runningSince(),
                cuff.pressure(),
                cuff.interval(),
                Optional.empty(),
                cuff.canStart(),
                cuff.retries());
    }
}
