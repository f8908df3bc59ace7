package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.NasalDevice;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.ui.language.Texts;

/// A nasal device that was given, as a line.
///
/// Thread rule: immutable.
///
/// @param title `Device 1`
/// @param clock `13:36:10`
/// @param lot `lot A1234`, or what is missing
public record DeviceFace(String title, String clock, String lot) {
    private static final Texts TEXTS = Texts.of(DeviceFace.class);

    /// All devices of a session, in order.
    public static List<DeviceFace> of(Session session, TimeText time) {
        return session.charting().devices().stream()
                .map(d -> new DeviceFace(
                        TEXTS.say("device.title", Integer.toString(d.number())),
                        time.clock(d.at()),
                        d.lot().isEmpty() ? TEXTS.say("device.noLot") : TEXTS.say("device.lot", d.lot())))
                .toList();
    }

    /// `device 1 of 2`; before the first `0 of 2 devices`.
    static String progress(Session session) {
        int given = session.charting().devices().size();
        int planned = Math.max(given, session.plan().devices());
        return given == 0
                ? TEXTS.say("device.none", Integer.toString(planned))
                : TEXTS.say("device.progress", Integer.toString(given), Integer.toString(planned));
    }

    /// From when on the next device may be given by the rule; empty before the first one or where there are none.
    public static Optional<Timestamp> nextFrom(Session session) {
        List<NasalDevice> given = session.charting().devices();
        return given.isEmpty() || !(session.rules().dosing() instanceof Dosing.NasalDevices rule)
                ? Optional.empty()
                : Optional.of(given.getLast().at().plus(rule.apart()));
    }

    /// What is to be said before a device is given: too early is recorded with a remark, never blocked.
    public static String early(Session session, TimeText time, Timestamp now) {
        if (!(session.rules().dosing() instanceof Dosing.NasalDevices rule)) {
            return "";
        }
        return nextFrom(session)
                .filter(now::isBefore)
                .map(from -> TEXTS.say(
                        "device.early", TimeText.countdown(from.since(now)), minutes(rule.apart()), time.clock(from)))
                .orElse("");
    }

    static String minutes(Duration apart) {
        return apart.toMinutes() + " min";
    }
}
