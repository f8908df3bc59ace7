package vigil.session;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.NumericReading;
import vigil.treatment.Check;
import vigil.treatment.TreatmentPreset;

/// Which entries people may correct, and how a list names them (hazard H23).
final class Correctables {
    private static final Set<EventType> MADE_BY_PEOPLE = EnumSet.of(
            EventType.PLAN,
            EventType.CHECK,
            EventType.DOSE,
            EventType.NASAL_DEVICE,
            EventType.DOSE_PAUSED,
            EventType.DOSE_RESUMED,
            EventType.DOSE_STOPPED,
            EventType.NOTE,
            EventType.MARK,
            EventType.ADVERSE_EVENT,
            EventType.ADVERSE_EVENT_DETAIL,
            EventType.SCORE,
            EventType.SEDATION);

    private Correctables() {}

    /// The line of an entry; empty if nobody may correct it.
    static Optional<Correctable> of(SessionEntry entry, TreatmentPreset preset) {
        return isMadeByPeople(entry.event())
                ? Optional.of(new Correctable(entry.seq(), entry.event(), entry.at(), words(entry.event(), preset)))
                : Optional.empty();
    }

    static boolean isMadeByPeople(SessionEvent event) {
        return MADE_BY_PEOPLE.contains(EventType.of(event))
                || event instanceof SessionEvent.ReadingTaken r && isByHand(r.reading())
                || event instanceof SessionEvent.CuffTaken c && isByHand(c.reading());
    }

    private static boolean isByHand(Measurement measurement) {
        return measurement.device().equals(Measurement.BY_HAND);
    }

    static String words(SessionEvent event, TreatmentPreset preset) {
        return switch (event) {
            // Who it was stands in the log; a list that may leave the clinic says only what was wrong.
            case SessionEvent.Started e -> "Name and date of birth";
            case SessionEvent.PlanChanged e ->
                "Plan: " + e.plan().drug() + " " + e.plan().modality().words();
            case SessionEvent.CheckAnswered e ->
                preset.check(e.check()).map(Check::words).orElse(e.check()) + ": " + e.answer();
            case SessionEvent.DoseStarted e -> "Dose started: " + DoseWords.of(e.dose());
            case SessionEvent.NasalDeviceGiven e ->
                "Device " + e.number() + (e.lot().isEmpty() ? "" : ", lot " + e.lot());
            case SessionEvent.DosePaused e -> "Dose paused: " + e.reason();
            case SessionEvent.DoseResumed e -> "Dose resumed";
            case SessionEvent.DoseStopped e -> "Dose stopped: " + e.reason();
            default -> charted(event);
        };
    }

    private static String charted(SessionEvent event) {
        return switch (event) {
            case SessionEvent.NoteWritten e -> "Note: " + e.text();
            case SessionEvent.EventMarked e -> "Mark: " + e.label();
            case SessionEvent.AdverseEvent e -> "Adverse event: " + e.what();
            case SessionEvent.AdverseEventDetailed e ->
                "Adverse event, more: "
                        + e.grade().map(AdverseGrade::words).orElse("not graded")
                        + (e.action().isEmpty() ? "" : ", " + e.action());
            case SessionEvent.Scored e -> e.scale().words() + ": " + e.value();
            case SessionEvent.SedationScored e -> "MOAA/S: " + e.score();
            case SessionEvent.ReadingTaken e -> number(e.reading()) + " by hand";
            case SessionEvent.CuffTaken e -> pressure(e.reading()) + " by hand";
            default -> throw new IllegalArgumentException("nobody made " + event);
        };
    }

    private static String number(NumericReading reading) {
        return reading.metric().label() + " " + DoseWords.number(reading.value());
    }

    private static String pressure(CuffReading reading) {
        return switch (reading) {
            case CuffResult r -> "NIBP " + r.systolic() + "/" + r.diastolic();
            case CuffFailure f -> "NIBP failed";
        };
    }
}
