package vigil.session.gate;

import java.time.ZoneId;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Authorisation;
import vigil.session.Phase;
import vigil.session.Session;

/// Whether an authorisation still rests on what it rested on. A new baseline, or an answer that was changed, may put
/// something in the way that whoever authorised has not seen; then the authorisation falls, and asks to be given anew.
///
/// SpO2 and pulse are left out: they change every second, and the alarm system watches them.
///
/// Thread rule: any thread.
public final class AuthorisationWatch {
    // Requirement: SES-GATE-5
    // Control: H6
    // Control: H24
    private AuthorisationWatch() {}

    /// Why the authorisation of a session in READY no longer holds, in a sentence for the record and the screen; empty
    /// if it holds, or if there is none.
    public static Optional<String> broken(Session session, Timestamp now) {
        return broken(session, ZoneId.systemDefault(), now);
    }

    /// The same, with the zone that [PreDoseGate] judges in.
    public static Optional<String> broken(Session session, ZoneId zone, Timestamp now) {
        if (session.phase() != Phase.READY) {
            return Optional.empty();
        }
        return session.charting()
                .openAuthorisation()
                .flatMap(given -> PreDoseGate.of(session, zone, now).items().stream()
                        .filter(item -> isInTheWay(item, given))
                        .findFirst()
                        .map(item -> "Authorisation withdrawn: " + item.sentence() + "."));
    }

    private static boolean isInTheWay(GateItem item, Authorisation given) {
        if (item.id().equals(SignalItems.SATURATION) || item.id().equals(SignalItems.PULSE)) {
            return false;
        }
        return switch (item.state()) {
            case PASSED, CAUTION -> false;
            case OPEN, HARD_STOP -> true;
            case SOFT_STOP -> given.softStops().stream().noneMatch(stop -> stop.startsWith(item.words()));
        };
    }
}
