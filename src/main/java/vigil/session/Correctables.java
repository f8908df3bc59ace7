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
        if (event instanceof SessionEvent.PlanChanged e) {
            return "Plan: " + e.plan().drug() + " " + e.plan().modality().words();
        } else if (event instanceof SessionEvent.CheckAnswered e) {
            return preset.check(e.check()).map(Check::words).orElse(e.check()) + ": " + e.answer();
        } else if (event instanceof SessionEvent.DoseStarted e) {
            return "Dose started: " + DoseWords.of(e.dose());
        } else if (event instanceof SessionEvent.NasalDeviceGiven e) {
            return "Device " + e.number() + (e.lot().isEmpty() ? "" : ", lot " + e.lot());
        } else if (event instanceof SessionEvent.DosePaused e) {
            return "Dose paused: " + e.reason();
        } else if (event instanceof SessionEvent.DoseResumed) {
            return "Dose resumed";
        } else if (event instanceof SessionEvent.DoseStopped e) {
            return "Dose stopped: " + e.reason();
        }
        return charted(event);
    }

    private static String charted(SessionEvent event) {
        if (event instanceof SessionEvent.NoteWritten e) {
            return "Note: " + e.text();
        } else if (event instanceof SessionEvent.EventMarked e) {
            return "Mark: " + e.label();
        } else if (event instanceof SessionEvent.AdverseEvent e) {
            return "Adverse event: " + e.what();
        } else if (event instanceof SessionEvent.AdverseEventDetailed e) {
            return "Adverse event, more: "
                    + e.grade().map(AdverseGrade::words).orElse("not graded")
                    + (e.action().isEmpty() ? "" : ", " + e.action());
        } else if (event instanceof SessionEvent.Scored e) {
            return e.scale().words() + ": " + e.value();
        } else if (event instanceof SessionEvent.SedationScored e) {
            return "MOAA/S: " + e.score();
        } else if (event instanceof SessionEvent.ReadingTaken e) {
            return number(e.reading()) + " by hand";
        } else if (event instanceof SessionEvent.CuffTaken e) {
            return pressure(e.reading()) + " by hand";
        }
        throw new IllegalArgumentException("nobody made " + event);
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
