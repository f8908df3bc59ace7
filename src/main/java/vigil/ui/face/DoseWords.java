package vigil.ui.face;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.DoseClock;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// What the dose card says in words. Pure.
final class DoseWords {
    private static final Texts TEXTS = Texts.of(DoseWords.class);

    /// The check that keeps the weight.
    private static final String WEIGHT = "body.weight";

    private DoseWords() {}

    /// What it was planned by: `0.5 mg/kg · 78 kg`; else the dose.
    static String amount(Session session) {
        var plan = session.plan();
        Optional<String> weight = session.charting().answer(WEIGHT).map(Answer::answer);
        if (plan.milligramsPerKilogram().isPresent() && plan.milligrams().isPresent() && weight.isPresent()) {
            return TEXTS.say("dose.weight", number(plan.milligramsPerKilogram().getAsDouble()), weight.get());
        }
        return plan.milligrams().isPresent() ? Amount.words(plan.milligrams().getAsDouble()) : "";
    }

    static String infusion(Session session, TimeText time, Timestamp now) {
        DoseClock clock = session.doseClock();
        if (clock.paused().isPresent()) {
            return TEXTS.say(
                    "dose.paused", TimeText.duration(now.since(clock.paused().get())));
        }
        if (clock.stopped().isPresent()) {
            return TEXTS.say("dose.stopped", time.clock(clock.stopped().get()));
        }
        var plan = session.plan();
        String dose =
                plan.milligrams().isPresent() ? Amount.words(plan.milligrams().getAsDouble()) : "";
        if (dose.isEmpty()) {
            return TEXTS.say("dose.noPump.only");
        }
        return plan.rate().isPresent()
                ? TEXTS.say("dose.rate", dose, Decimals.text(plan.rate().getAsDouble(), 2))
                : TEXTS.say("dose.noPump", dose);
    }

    static String infusionHint(Session session, TimeText time, Timestamp now) {
        DoseClock clock = session.doseClock();
        if (clock.started().isEmpty() || clock.stopped().isPresent()) {
            return hint(session);
        }
        Duration pauses = clock.pausedFor(now);
        String end = session.plannedDoseEnd(now).map(time::clock).orElse("");
        return pauses.isPositive()
                ? TEXTS.say("dose.end.paused", end, TimeText.duration(pauses))
                : TEXTS.say("dose.end", end);
    }

    static String hint(Session session) {
        Phase phase = session.phase();
        boolean authorised = session.charting().openAuthorisation().isPresent();
        if (authorised && (phase == Phase.READY || phase == Phase.OBSERVATION)) {
            return session.charting()
                    .openAuthorisation()
                    .map(a -> TEXTS.say("dose.authorised", a.clinician()))
                    .orElse("");
        }
        if (phase.isBeforeDose()) {
            return TEXTS.say("dose.first");
        }
        return phase == Phase.OBSERVATION ? TEXTS.say("dose.further") : "";
    }

    /// How many of how many: `1 of 2`.
    static String devices(Session session) {
        int given = session.charting().devices().size();
        return TEXTS.say(
                "dose.count",
                Integer.toString(given),
                Integer.toString(Math.max(given, session.plan().devices())));
    }

    /// What can be done, or how much is in a device.
    static String deviceHint(Session session, Dosing.NasalDevices rule) {
        return session.phase() == Phase.DOSING
                ? TEXTS.say("dose.each", Amount.words(rule.milligrams()))
                : hint(session);
    }

    static String nextDevice(Session session, Dosing.NasalDevices rule, TimeText time, Timestamp now) {
        boolean all = session.charting().devices().size() >= session.plan().devices();
        if (session.doseClock().stopped().isPresent() && (all || session.phase() != Phase.DOSING)) {
            return session.observedSince()
                    .map(at -> TEXTS.say("dose.lastDevice", TimeText.duration(now.since(at))))
                    .orElse("");
        }
        return DeviceFace.nextFrom(session)
                .map(from -> now.isBefore(from)
                        ? TEXTS.say("dose.nextDevice", time.clock(from), DeviceFace.minutes(rule.apart()))
                        : TEXTS.say("dose.nextDevice.now"))
                .orElseGet(() -> TEXTS.say("dose.between", DeviceFace.minutes(rule.apart())));
    }

    private static String number(double value) {
        return Amount.number(value);
    }
}
