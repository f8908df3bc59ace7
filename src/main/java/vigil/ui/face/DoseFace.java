package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Authorisation;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.treatment.TreatmentPlan;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// The dose as its card shows it, by the way it is given: the clock runs, the console computes no given amount.
///
/// Thread rule: immutable.
///
/// @param title `Ketamine IV`
/// @param amount `0.5 mg/kg · 78 kg`, or the dose; empty if none was entered
/// @param clock how long it has run, `31:12`; the time since it was given; empty for devices
/// @param plan `of 40:00`, `ago`
/// @param share of the planned time, 0 to 1
/// @param hasShare true if there is a planned time to have a share of
/// @param note one line about it
/// @param hint one line about what can be done
/// @param word what giving it is called: `infusion` or `dose`
/// @param acts what can be done with it now, at most two
/// @param devices the nasal devices that were given
public record DoseFace(
        String title,
        String amount,
        String clock,
        String plan,
        double share,
        boolean hasShare,
        String note,
        String hint,
        String word,
        List<DoseAct> acts,
        List<DeviceFace> devices) {
    private static final Texts TEXTS = Texts.of(DoseFace.class);

    public DoseFace {
        acts = List.copyOf(acts);
        devices = List.copyOf(devices);
    }

    /// The face of a session's dose.
    public static DoseFace of(Session session, TimeText time, Timestamp now) {
        var plan = session.plan();
        String word = Spoken.inSentence(PhaseFace.word(Phase.DOSING, plan.modality()));
        Duration ran = session.doseClock().ran(now);
        return switch (session.rules().dosing()) {
            case Dosing.Infusion d ->
                new DoseFace(
                        title(session),
                        DoseWords.amount(session),
                        TimeText.duration(ran),
                        TEXTS.say("dose.of", TimeText.duration(plan.planned())),
                        plan.planned().isZero()
                                ? 1
                                : ran.toMillis() / (double) plan.planned().toMillis(),
                        true,
                        DoseWords.infusion(session, time, now),
                        DoseWords.infusionHint(session, time, now),
                        word,
                        acts(session),
                        List.of());
            case Dosing.SingleAct d -> single(session, word, time, now);
            case Dosing.NasalDevices d -> devices(session, d, word, time, now);
        };
    }

    /// What was ordered, in full: `Ketamine 39 mg IV over 40 min`.
    public static String order(TreatmentPlan plan) {
        String amount = plan.milligrams().isPresent()
                ? " " + Amount.words(plan.milligrams().getAsDouble())
                : "";
        String what = PhraseBook.translate(plan.drug()) + amount + " "
                + PhraseBook.translate(plan.modality().words());
        return plan.planned().isZero()
                ? what
                : TEXTS.say("dose.order", what, Long.toString(plan.planned().toMinutes()));
    }

    private static DoseFace single(Session session, String word, TimeText time, Timestamp now) {
        Optional<Timestamp> given = session.doseClock().stopped();
        return new DoseFace(
                title(session),
                DoseWords.amount(session),
                given.map(at -> TimeText.duration(now.since(at))).orElse("--"),
                TEXTS.say(given.isPresent() ? "dose.ago" : "dose.notGiven"),
                0,
                false,
                given.map(at -> TEXTS.say("dose.given", time.clock(at))).orElseGet(() -> TEXTS.say("dose.oneAct")),
                DoseWords.hint(session),
                word,
                acts(session),
                List.of());
    }

    private static DoseFace devices(
            Session session, Dosing.NasalDevices rule, String word, TimeText time, Timestamp now) {
        return new DoseFace(
                title(session),
                DoseWords.devices(session),
                "",
                "",
                0,
                false,
                DoseWords.nextDevice(session, rule, time, now),
                DoseWords.deviceHint(session, rule),
                word,
                acts(session),
                DeviceFace.of(session, time));
    }

    private static String title(Session session) {
        return PhraseBook.translate(session.plan().drug()) + " "
                + PhraseBook.translate(session.plan().modality().words());
    }

    private static List<DoseAct> acts(Session session) {
        boolean authorised = session.charting()
                .openAuthorisation()
                .filter(a -> !a.used())
                .map(Authorisation::clinician)
                .isPresent();
        boolean devices = session.rules().dosing() instanceof Dosing.NasalDevices;
        List<DoseAct> begin = List.of(devices ? DoseAct.DEVICE : DoseAct.START);
        return switch (session.phase()) {
            case SCHEDULED, CHECK_IN, BASELINE -> List.of(DoseAct.AUTHORISE);
            case READY -> authorised ? begin : List.of(DoseAct.AUTHORISE);
            case DOSING -> devices ? List.of(DoseAct.DEVICE, DoseAct.STOP) : running(session);
            case OBSERVATION -> authorised ? begin : List.of(DoseAct.ORDER);
            case EMERGENCY -> running(session);
            case DISCHARGE_ASSESSMENT, DISCHARGED, ABORTED, ENDED -> List.of();
        };
    }

    /// Only what runs through a line can be paused and stopped; an emergency does neither by itself.
    private static List<DoseAct> running(Session session) {
        var clock = session.doseClock();
        boolean runs = clock.started().isPresent() && clock.stopped().isEmpty();
        return runs && session.rules().dosing() instanceof Dosing.Infusion
                ? List.of(clock.paused().isPresent() ? DoseAct.RESUME : DoseAct.PAUSE, DoseAct.STOP)
                : List.of();
    }
}
