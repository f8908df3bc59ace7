package vigil.ui.face;

import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPreset;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Baseline;
import vigil.session.Session;
import vigil.treatment.Modality;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// One room as its tile and its bedside screen show it at one moment.
///
/// Thread rule: immutable.
///
/// @param who initials and reference, never a name: `A.M. · 20418`
/// @param treatment `IV ketamine 40 min`
/// @param phase empty while no session runs
/// @param sedation the look of the alarm on the sedation score
/// @param changed that the limits are not those of the preset the session began with (hazard H21)
/// @param alarms all that have signalled, most urgent first
/// @param frame the look of the most urgent one
/// @param facts what there is to say of a room that waits
public record RoomFace(
        String room,
        boolean simulated,
        String who,
        String treatment,
        Optional<PhaseFace> phase,
        ValueFace spo2,
        LimitWords spo2Limits,
        ValueFace pulse,
        LimitWords pulseLimits,
        CuffFace cuff,
        AlarmLook sedation,
        boolean changed,
        List<AlarmLine> alarms,
        AlarmLook frame,
        List<RoomFact> facts) {
    private static final Texts TEXTS = Texts.of(RoomFace.class);

    /// The face of a room at this moment of the screen's own clock.
    public static RoomFace of(RoomSnapshot room, TimeText time, Timestamp now) {
        Optional<Session> session = room.session().filter(s -> !s.isEnded());
        AlarmLimits limits = session.map(Session::limitsInForce).orElse(AlarmPreset.STANDARD.limits());
        ValueFace spo2 = HeldValue.of(
                value(room, "SpO2", Metric.SPO2, time, now, AlarmCondition.SPO2_LOW),
                room.values().get(Metric.SPO2),
                room.hold(),
                now);
        ValueFace pulse = value(
                room,
                PhraseBook.translate("PR"),
                Metric.PULSE_RATE,
                time,
                now,
                AlarmCondition.PR_HIGH,
                AlarmCondition.PR_LOW);
        CuffFace cuff = CuffFace.of(
                ClearedCuff.of(room),
                alarm(room, AlarmCondition.BP_HIGH, AlarmCondition.BP_LOW, AlarmCondition.BP_RISE),
                change(room, session),
                time,
                now);
        List<AlarmLine> alarms = AlarmLines.of(room, time, now);
        return new RoomFace(
                room.room(),
                room.simulated(),
                session.map(RoomFace::who).orElse(""),
                session.map(RoomFace::treatment).orElse(""),
                session.map(s -> PhaseFace.of(s, time, now)),
                spo2,
                LimitWords.of(limits, Metric.SPO2),
                pulse,
                LimitWords.of(limits, Metric.PULSE_RATE),
                cuff,
                alarm(room, AlarmCondition.SEDATION).map(AlarmLook::of).orElse(AlarmLook.NONE),
                session.filter(Session::limitsDifferFromPreset).isPresent(),
                alarms,
                foremost(alarms).map(AlarmLine::look).orElse(AlarmLook.NONE),
                RoomFact.of(room, time, now));
    }

    /// True while a session runs.
    public boolean isMonitoring() {
        return phase.isPresent();
    }

    /// The most urgent alarm of this room; a fault of the console is not one room's, the band says it for all.
    public Optional<AlarmLine> foremost() {
        return foremost(alarms);
    }

    private static Optional<AlarmLine> foremost(List<AlarmLine> alarms) {
        return alarms.stream().filter(a -> !a.id().condition().isOfTheConsole()).findFirst();
    }

    private static String who(Session session) {
        var patient = session.started().patient();
        String initials = patient.initials();
        return initials.isEmpty() || patient.reference().isEmpty()
                ? initials + patient.reference()
                : initials + " · " + patient.reference();
    }

    private static String treatment(Session session) {
        var plan = session.plan();
        String drug = Spoken.inSentence(PhraseBook.translate(plan.drug()));
        return switch (plan.modality()) {
            case IV ->
                TEXTS.say("treatment.iv", drug, Long.toString(plan.planned().toMinutes()));
            case IM -> TEXTS.say("treatment.im", drug);
            case INTRANASAL, ORAL ->
                PhraseBook.translate(plan.drug()) + amount(session) + " "
                        + PhraseBook.translate(plan.modality().words());
        };
    }

    private static String amount(Session session) {
        var milligrams = session.plan().milligrams();
        return milligrams.isPresent() ? " " + Amount.words(milligrams.getAsDouble()) : "";
    }

    /// The most urgent alarm of a group, pending ones included.
    private static Optional<AlarmOccurrence> alarm(RoomSnapshot room, AlarmCondition... group) {
        List<AlarmCondition> wanted = List.of(group);
        return room.alarms().stream()
                .filter(a -> wanted.contains(a.id().condition()))
                .findFirst();
    }

    private static ValueFace value(
            RoomSnapshot room, String name, Metric metric, TimeText time, Timestamp now, AlarmCondition... group) {
        return ValueFace.of(name, room.values().get(metric), alarm(room, group), time, now);
    }

    private static String change(RoomSnapshot room, Optional<Session> session) {
        Optional<String> off = RestingRules.of(room, AlarmCondition.BP_RISE);
        Optional<Baseline> base = session.flatMap(Session::baseline);
        if (base.isEmpty() || room.cuff().lastResult().isEmpty()) {
            if (off.isPresent()) {
                return off.get();
            }
            return session.isPresent() && session.get().plan().modality() == Modality.IV
                    ? TEXTS.say("change.none")
                    : "";
        }
        var last = room.cuff().lastResult().get();
        Baseline b = base.get();
        String moved = signed(last.systolic() - b.systolic()) + "/" + signed(last.diastolic() - b.diastolic());
        return TEXTS.say("change.baseline", moved, b.systolic() + "/" + b.diastolic());
    }

    private static String signed(int change) {
        return (change < 0 ? "−" : "+") + Math.abs(change);
    }
}
