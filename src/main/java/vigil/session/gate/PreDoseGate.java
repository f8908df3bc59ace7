package vigil.session.gate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.session.Session;

/// Judges what stands between a patient and the dose: the answered checks first, then
/// the amount of the dose, the readings before the dose and
/// the test of the alarm sound (clinical facts, 9.5). A pure function of the log; nothing of it is stored.
///
/// Before a further dose the newest readings since the last one count in the place of the baseline.
///
/// Thread rule: any thread.
public final class PreDoseGate {
    // Requirement: SES-ID-1
    // Control: H6
    private PreDoseGate() {}

    /// The gate as it stands, times of day in the zone of this machine.
    public static Gate of(Session session, Timestamp now) {
        return of(session, ZoneId.systemDefault(), now);
    }

    /// The gate as it stands.
    ///
    /// @param zone in which people answered when they last ate; a birthday begins in it, too
    public static Gate of(Session session, ZoneId zone, Timestamp now) {
        List<GateItem> items = new ArrayList<>();
        session.treatment().checks(session.plan().modality()).stream()
                .filter(check -> check.group().isBeforeDose())
                .map(check -> CheckItem.of(check, session, zone, now))
                .forEach(items::add);
        DoseItem.of(session).ifPresent(items::add);
        items.add(PressureItems.readings(session));
        items.add(PressureItems.pressure(session, zone, now));
        items.add(SignalItems.saturation(session, now));
        items.add(SignalItems.pulse(session, now));
        items.addAll(SignalItems.sedation(session));
        items.add(SignalItems.sound(session));
        return new Gate(items);
    }
}
