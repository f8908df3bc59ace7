package vigil.ui.face;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.DoseClock;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Dosing;

/// What the dose card says in words. Pure.
final class DoseWords {
    /// The check that keeps the weight.
    private static final String WEIGHT = "body.weight";

    private DoseWords() {}

    /// What it was planned by: `0.5 mg/kg · 78 kg`; else the dose.
    static String amount(Session session) {
        var plan = session.plan();
        Optional<String> weight = session.charting().answer(WEIGHT).map(Answer::answer);
        if (plan.milligramsPerKilogram().isPresent() && plan.milligrams().isPresent() && weight.isPresent()) {
            return number(plan.milligramsPerKilogram().getAsDouble()) + " mg/kg · " + weight.get() + " kg";
        }
        return plan.milligrams().isPresent() ? Amount.words(plan.milligrams().getAsDouble()) : "";
    }

    static String infusion(Session session, TimeText time, Timestamp now) {
        DoseClock clock = session.doseClock();
        if (clock.paused().isPresent()) {
            return "Paused for " + TimeText.duration(now.since(clock.paused().get())) + ". The clock stands still.";
        }
        if (clock.stopped().isPresent()) {
            return "Stopped at " + time.clock(clock.stopped().get()) + ".";
        }
        var plan = session.plan();
        String dose =
                plan.milligrams().isPresent() ? Amount.words(plan.milligrams().getAsDouble()) : "";
        String rate = plan.rate().isPresent()
                ? String.format(Locale.ROOT, ", %.2f mg/min", plan.rate().getAsDouble())
                : "";
        return dose + rate + (dose.isEmpty() ? "" : ". ") + "No pump linked.";
    }

    static String infusionHint(Session session, TimeText time, Timestamp now) {
        DoseClock clock = session.doseClock();
        if (clock.started().isEmpty() || clock.stopped().isPresent()) {
            return hint(session);
        }
        Duration pauses = clock.pausedFor(now);
        String end = session.plannedDoseEnd(now).map(time::clock).orElse("");
        return "Planned end " + end + (pauses.isPositive() ? ", paused " + TimeText.duration(pauses) + "." : ".");
    }

    static String hint(Session session) {
        Phase phase = session.phase();
        boolean authorised = session.charting().openAuthorisation().isPresent();
        if (authorised && (phase == Phase.READY || phase == Phase.OBSERVATION)) {
            return session.charting()
                    .openAuthorisation()
                    .map(a -> "Authorised by " + a.clinician() + ".")
                    .orElse("");
        }
        if (phase.isBeforeDose()) {
            return "A clinician authorises it first.";
        }
        return phase == Phase.OBSERVATION ? "A further dose needs a new order." : "";
    }

    /// How many of how many: `1 of 2`.
    static String devices(Session session) {
        int given = session.charting().devices().size();
        return given + " of " + Math.max(given, session.plan().devices());
    }

    /// What can be done, or how much is in a device.
    static String deviceHint(Session session, Dosing.NasalDevices rule) {
        return session.phase() == Phase.DOSING ? Amount.words(rule.milligrams()) + " in each device." : hint(session);
    }

    static String nextDevice(Session session, Dosing.NasalDevices rule, TimeText time, Timestamp now) {
        boolean all = session.charting().devices().size() >= session.plan().devices();
        if (session.doseClock().stopped().isPresent() && (all || session.phase() != Phase.DOSING)) {
            return session.observedSince()
                    .map(at -> "Last device " + TimeText.duration(now.since(at)) + " ago.")
                    .orElse("");
        }
        return DeviceFace.nextFrom(session)
                .map(from -> now.isBefore(from)
                        ? "Next device from " + time.clock(from) + " (" + DeviceFace.minutes(rule.apart()) + ")"
                        : "Next device may be given now.")
                .orElse(DeviceFace.minutes(rule.apart()) + " between two devices.");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
